"""Papers received from others: whether their signatures hold."""

from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from ethics_desk.domain.signature import FoundSignature, SignatureVerdict
from ethics_desk.services.desk import Desk
from ethics_desk.services.evidence_files import read_evidence_file
from ethics_desk.services.signatures.trust import trusted_certificates


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedPaper:
    """What a check of one PDF found, with the SHA-256 of the file it looked at."""

    name: str
    sha256: str
    signatures: tuple[FoundSignature, ...]

    @property
    def sound(self) -> bool:
        """Whether it is signed, unchanged, and the office knows who vouches for every signer."""
        trusted = SignatureVerdict.TRUSTED
        return bool(self.signatures) and all(one.verdict is trusted for one in self.signatures)


def check_paper(desk: Desk, path: Path) -> CheckedPaper:
    """Check a PDF file; raises `BadInput` for a file that cannot be read or is no PDF."""
    return check_content(desk, path.name, read_evidence_file(path))


def check_content(desk: Desk, name: str, content: bytes) -> CheckedPaper:
    """Check the bytes of a PDF, such as a piece of evidence."""
    from ethics_desk.documents.signatures.checking import (  # noqa: PLC0415 - half a second to read
        check_signatures,
    )

    trusted = [one.content for one in trusted_certificates(desk)]
    found = check_signatures(content, trusted, desk.now())
    return CheckedPaper(name=name, sha256=sha256(content).hexdigest(), signatures=found)
