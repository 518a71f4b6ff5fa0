"""An official's duties while an inquiry goes on: suspended from them, asking to leave them."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NewType

from ethics_desk.domain.inquiry import InquiryId, PartyId

SuspensionId = NewType("SuspensionId", str)
ResignationId = NewType("ResignationId", str)


class SuspensionGround(StrEnum):
    """The two ways of CSL art 48 (rows PR-04, PR-05); only the first has a longest term there."""

    SERVICE_INQUIRY = "service-inquiry"
    CRIMINAL_PROCEDURE = "criminal-procedure"


@dataclass(frozen=True, slots=True, kw_only=True)
class Suspension:
    """Days on which an official is suspended from duties by a written act, both ends inside."""

    id: SuspensionId
    inquiry_id: InquiryId
    party_id: PartyId
    ground: SuspensionGround
    starts_on: date
    ends_on: date
    act: str
    ordered_by: str
    note: str = ""
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Resignation:
    """An official's request to be dismissed at own wish, or released for another post."""

    id: ResignationId
    inquiry_id: InquiryId
    party_id: PartyId
    requested_on: date
    paper: str
    note: str = ""
    version: int = 1
