"""Evidence: files kept inside the records, and things kept in a safe."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NewType

from ethics_desk.domain.inquiry import InquiryId

EvidenceId = NewType("EvidenceId", str)


class EvidenceKind(StrEnum):
    """A file in the records, or a thing outside them."""

    FILE = "file"
    PHYSICAL = "physical"


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """One piece of evidence; `number` counts from 1 within its inquiry and is never reused.

    `size` is in bytes, `sha256` in hexadecimal; both belong to files. `place` and `seal` belong to
    physical items.
    """

    id: EvidenceId
    inquiry_id: InquiryId
    number: int
    kind: EvidenceKind
    title: str
    received_on: date
    source: str = ""
    file_name: str = ""
    size: int = 0
    sha256: str = ""
    place: str = ""
    seal: str = ""
    withdrawn_reason: str = ""
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceContent:
    """The bytes of one file of evidence, exactly as taken in."""

    id: EvidenceId
    content: bytes
