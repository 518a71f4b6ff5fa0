"""The chain of custody: things handed out and back, and every other handling of evidence."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import NewType

from ethics_desk.domain.evidence import EvidenceId
from ethics_desk.domain.inquiry import InquiryId

LoanId = NewType("LoanId", str)


class Handling(StrEnum):
    """What is done to evidence outside the program and written down by whoever did it."""

    SHOWN = "shown"
    PRINTED = "printed"
    COPIED = "copied"
    EXAMINED = "examined"
    UNSEALED = "unsealed"


class HashResult(StrEnum):
    """What comparing bytes with the hash of the first day found."""

    MATCHES = "matches"
    DIFFERS = "differs"


@dataclass(frozen=True, slots=True, kw_only=True)
class Loan:
    """A physical item out of the office: to whom, why, until when, and how it came back."""

    id: LoanId
    inquiry_id: InquiryId
    evidence_id: EvidenceId
    to_whom: str
    purpose: str
    handed_on: date
    due_back: date
    seal: str = ""
    returned_on: date | None = None
    condition: str = ""
    seal_back: str = ""
    version: int = 1

    def __post_init__(self) -> None:
        """Refuse days in an impossible order."""
        if self.due_back < self.handed_on:
            raise ValueError("an item is not due back before it was handed out")
        if self.returned_on is not None and self.returned_on < self.handed_on:
            raise ValueError("an item does not come back before it was handed out")


@dataclass(frozen=True, slots=True, kw_only=True)
class CustodyRow:
    """One handling of one piece: when, who, what, how, why, with which result.

    `deed` is the verb of the journal; `facts` are (field, from, to) as there.
    """

    at: datetime
    member: str
    number: int
    deed: str
    facts: tuple[tuple[str, str, str], ...] = ()
    reason: str = ""
    result: HashResult | None = None
