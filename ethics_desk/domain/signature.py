"""Electronic signatures: signed copies, whom the office trusts, what a check found."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import NewType

from ethics_desk.domain.inquiry import InquiryId

SignedCopyId = NewType("SignedCopyId", str)
TrustedCertificateId = NewType("TrustedCertificateId", str)


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedCopy:
    """A paper as issued with a signature added to it; the paper itself stays as it was issued.

    `paper_id` names the letter or the report, `signer` and `issuer` stand in the certificate.
    """

    id: SignedCopyId
    paper_id: str
    inquiry_id: InquiryId | None
    signer: str
    issuer: str
    signed_at: datetime
    sha256: str
    size: int
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedContent:
    """The PDF of one signed copy."""

    id: SignedCopyId
    content: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class TrustedCertificate:
    """The certificate of an authority whose word the office takes for who signed.

    `content` is the certificate as DER, `fingerprint` its SHA-256.
    """

    id: TrustedCertificateId
    name: str
    fingerprint: str
    valid_from: date
    valid_until: date
    content: bytes
    note: str = ""
    version: int = 1


class SignatureVerdict(StrEnum):
    """What a check says of one signature, best first."""

    TRUSTED = "trusted"
    UNKNOWN_SIGNER = "unknown-signer"
    CERTIFICATE_EXPIRED = "certificate-expired"
    CHANGED_AFTER = "changed-after"
    BROKEN = "broken"
    UNREADABLE = "unreadable"

    @property
    def intact(self) -> bool:
        """Whether the paper is as it was when it was signed."""
        return self in (
            SignatureVerdict.TRUSTED,
            SignatureVerdict.UNKNOWN_SIGNER,
            SignatureVerdict.CERTIFICATE_EXPIRED,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundSignature:
    """One signature of a PDF as checked; `claimed_at` is the signer's own clock, if it says one."""

    signer: str
    issuer: str
    verdict: SignatureVerdict
    claimed_at: datetime | None
    valid_from: date | None
    valid_until: date | None
    algorithm: str


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyOwner:
    """Whose key it is, as its certificate says, and the days it is good for."""

    name: str
    issuer: str
    valid_from: date
    valid_until: date
