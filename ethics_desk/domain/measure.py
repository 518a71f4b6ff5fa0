"""What the head does to settle a conflict of interest."""

from dataclasses import dataclass
from datetime import date
from typing import NewType

from ethics_desk.domain.inquiry import InquiryId, PartyId

MeasureId = NewType("MeasureId", str)


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """One measure taken by the head.

    `kind` is the code of a measure of the inquiry's pack, `citation` the clause it rested on when
    it was written down.
    """

    id: MeasureId
    inquiry_id: InquiryId
    party_id: PartyId
    kind: str
    citation: str
    taken_on: date
    taken_by: str
    document: str = ""
    note: str = ""
    version: int = 1
