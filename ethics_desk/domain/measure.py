"""What the head does to settle a conflict of interest."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NewType

from ethics_desk.domain.inquiry import InquiryId, PartyId

MeasureId = NewType("MeasureId", str)


class MeasureKind(StrEnum):
    """The measures of CSL art 51(3) and ACL art 15(3) (rows CO-05, AC-11, AC-12)."""

    ASSIGN_TO_ANOTHER = "assign-to-another"
    SUSPEND_AND_ASSIGN = "suspend-and-assign"
    CHANGE_DUTIES = "change-duties"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """One measure taken by the head; `citation` is the article it rests on."""

    id: MeasureId
    inquiry_id: InquiryId
    party_id: PartyId
    kind: MeasureKind
    citation: str
    taken_on: date
    taken_by: str
    document: str = ""
    note: str = ""
    version: int = 1
