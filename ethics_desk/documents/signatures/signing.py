"""Signing a finished paper: a revision is added behind it, its own bytes stay as they were.

Reading pyHanko takes half a second: import this module where a signature is wanted.
"""

import io
from datetime import datetime

from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.pdf_utils.writer import BasePdfFileWriter
from pyhanko.sign.fields import SigSeedSubFilter
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner, SimpleSigner
from pyhanko.sign.signers.pdf_signer import PdfSigningSession
from typing_extensions import override

from ethics_desk.documents.signatures.keys import SigningKey
from ethics_desk.domain.errors import BadInput

_FIELD = "Signature"
_DIGEST = "sha256"


class _SignerAt(PdfSigner):
    """Signs at the moment it is told, not at that of another clock."""

    def __init__(self, metadata: PdfSignatureMetadata, signer: SimpleSigner, now: datetime) -> None:
        super().__init__(metadata, signer)
        self._now = now

    @override
    def init_signing_session(
        self,
        pdf_out: BasePdfFileWriter,
        existing_fields_only: bool = False,
    ) -> PdfSigningSession:
        session = super().init_signing_session(pdf_out, existing_fields_only)
        session.system_time = self._now
        return session


def sign_pdf(pdf: bytes, key: SigningKey, reason: str, now: datetime) -> bytes:
    """The paper with one more signature (PAdES B-B); raises `signature.not-a-pdf` for other bytes.

    The signature is invisible: a mark drawn on the page would cover what is printed there.
    """
    signer = SimpleSigner.load_pkcs12_data(key.archive, [], key.passphrase)
    try:
        writer = IncrementalPdfFileWriter(io.BytesIO(pdf))
        metadata = PdfSignatureMetadata(
            field_name=f"{_FIELD}{len(writer.prev.embedded_signatures) + 1}",
            md_algorithm=_DIGEST,
            reason=reason,
            subfilter=SigSeedSubFilter.PADES,
        )
        signed = io.BytesIO()
        _SignerAt(metadata, signer, now).sign_pdf(writer, output=signed)
    except PdfError as fault:
        raise BadInput("signature.not-a-pdf", field="path") from fault
    return signed.getvalue()
