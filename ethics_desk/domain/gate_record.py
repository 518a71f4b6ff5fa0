"""What was done for one gate of one official: a recommendation, a paper, a check."""

from dataclasses import dataclass
from datetime import date
from typing import NewType

from ethics_desk.domain.inquiry import InquiryId, PartyId

GateRecordId = NewType("GateRecordId", str)


@dataclass(frozen=True, slots=True, kw_only=True)
class GateRecord:
    """What closes a gate of the pack, or is on the way to it; `gate` is the code there.

    `met_on` is the day of the paper, of the check, or of the recommendation, which `agrees` or
    does not. The other days belong to a recommendation: when the one to be invited was invited
    and got the materials, when the body meets, when a copy of what it decided was sent.
    """

    id: GateRecordId
    inquiry_id: InquiryId
    party_id: PartyId
    gate: str
    met_on: date | None = None
    paper: str = ""
    agrees: bool | None = None
    invited_on: date | None = None
    materials_sent_on: date | None = None
    meets_on: date | None = None
    copy_sent_on: date | None = None
    version: int = 1
