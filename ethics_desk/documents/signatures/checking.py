"""Checking the signatures of a PDF without a network: whether a key was revoked is asked nowhere.

Reading pyHanko takes half a second: import this module where a check is wanted.
"""

import io
import logging
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

from cryptography import x509
from pyhanko.keys import load_certs_from_pemder_data
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.diff_analysis import ModificationLevel
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko.sign.validation.errors import SignatureValidationError
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature
from pyhanko.sign.validation.settings import KeyUsageConstraints
from pyhanko.sign.validation.status import PdfSignatureStatus, SignatureCoverageLevel
from pyhanko_certvalidator import ValidationContext

from ethics_desk.documents.signatures.keys import owner_of
from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.signature import FoundSignature, KeyOwner, SignatureVerdict

for _noisy in ("pyhanko", "pyhanko_certvalidator"):
    # They log why a signer is unknown, by name; the verdict says it, and no log names persons.
    logging.getLogger(_noisy).setLevel(logging.CRITICAL)

_USES = {"digital_signature", "non_repudiation"}


def check_signatures(
    pdf: bytes, trusted: Sequence[bytes], now: datetime
) -> tuple[FoundSignature, ...]:
    """The signatures of a PDF, oldest first; none for a PDF nobody signed.

    `trusted` are the certificates (DER) of authorities the office relies on. Raises
    `signature.not-a-pdf` for bytes that are none.
    """
    try:
        signatures = PdfFileReader(io.BytesIO(pdf)).embedded_regular_signatures
    except (PdfError, ValueError, RecursionError) as fault:
        raise BadInput("signature.not-a-pdf", field="path") from fault
    found = tuple(_found(one, trusted, now) for one in signatures)
    if not signatures or _ends_with(pdf, signatures[-1]):
        return found
    return tuple(_changed_after(one) for one in found)


def _ends_with(pdf: bytes, signature: EmbeddedPdfSignature) -> bool:
    """Whether the last signature covers the file to its last byte (ISO 32000-2, 12.8.1)."""
    *_, start, length = (int(one) for one in signature.byte_range)
    return start + length == len(pdf)


def _changed_after(one: FoundSignature) -> FoundSignature:
    if one.verdict.intact:
        return replace(one, verdict=SignatureVerdict.CHANGED_AFTER)
    return one


def _found(
    signature: EmbeddedPdfSignature, trusted: Sequence[bytes], now: datetime
) -> FoundSignature:

    owner = _owner(signature)
    try:
        status = _status(signature, trusted, now)
    except (PdfError, SignatureValidationError, ValueError):
        return _told(owner, SignatureVerdict.UNREADABLE)
    return _told(
        owner,
        _verdict(status, owner, now),
        claimed_at=status.signer_reported_dt,
        algorithm=f"{status.pkcs7_signature_mechanism}, {status.md_algorithm}",
    )


def _told(
    owner: KeyOwner | None,
    verdict: SignatureVerdict,
    claimed_at: datetime | None = None,
    algorithm: str = "",
) -> FoundSignature:
    return FoundSignature(
        signer=owner.name if owner else "",
        issuer=owner.issuer if owner else "",
        verdict=verdict,
        claimed_at=claimed_at,
        valid_from=owner.valid_from if owner else None,
        valid_until=owner.valid_until if owner else None,
        algorithm=algorithm,
    )


def _status(
    signature: EmbeddedPdfSignature, trusted: Sequence[bytes], now: datetime
) -> PdfSignatureStatus:

    roots = [root for one in trusted for root in load_certs_from_pemder_data(one)]
    return validate_pdf_signature(
        signature,
        ValidationContext(trust_roots=roots, moment=now.astimezone(UTC), allow_fetching=False),
        key_usage_settings=KeyUsageConstraints(key_usage=_USES, match_all_key_usages=False),
    )


def _verdict(status: PdfSignatureStatus, owner: KeyOwner | None, now: datetime) -> SignatureVerdict:
    if not (status.intact and status.valid):
        return SignatureVerdict.BROKEN
    if not _unchanged(status):
        return SignatureVerdict.CHANGED_AFTER
    if status.trusted:
        return SignatureVerdict.TRUSTED
    if owner is not None and not owner.valid_from <= now.date() <= owner.valid_until:
        return SignatureVerdict.CERTIFICATE_EXPIRED
    return SignatureVerdict.UNKNOWN_SIGNER


def _unchanged(status: PdfSignatureStatus) -> bool:
    """Whether nothing was added behind the signature but further signatures."""
    if status.coverage is SignatureCoverageLevel.ENTIRE_FILE:
        return True
    level = status.modification_level
    added = status.coverage is SignatureCoverageLevel.ENTIRE_REVISION
    allowed = level is not None and level <= ModificationLevel.FORM_FILLING
    return added and allowed and bool(status.docmdp_ok)


def _owner(signature: EmbeddedPdfSignature) -> KeyOwner | None:
    """Whom the certificate in the signature names; None when it holds none that can be read."""
    try:
        return owner_of(x509.load_der_x509_certificate(signature.signer_cert.dump()))
    except (ValueError, AttributeError, TypeError, KeyError):
        return None
