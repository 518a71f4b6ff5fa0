"""Keeping out of an inquiry: relations between persons, and a member who withdraws from one."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NewType

from ethics_desk.domain.account import MemberId
from ethics_desk.domain.inquiry import InquiryId
from ethics_desk.domain.person import PersonId

KinshipId = NewType("KinshipId", str)
RecusalId = NewType("RecusalId", str)


@dataclass(frozen=True, slots=True, kw_only=True)
class Kinship:
    """Two persons are related: `relative_id` is the `kind` (a code of the data) of `person_id`."""

    id: KinshipId
    person_id: PersonId
    relative_id: PersonId
    kind: str
    source: str = ""
    version: int = 1


class RecusalState(StrEnum):
    """Where a withdrawal stands; until it is refused the member keeps out."""

    DECLARED = "declared"
    GRANTED = "granted"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class Recusal:
    """A member's withdrawal from one inquiry, and the superior's decision on it.

    Source: APPC art 67(1),(3),(4),(9)-(11), row AP-14: decided within three working days, the
    participants told within two; not appealable, and not repeated on the same ground.
    """

    id: RecusalId
    inquiry_id: InquiryId
    member_id: MemberId
    ground: str
    reason: str
    declared_on: date
    state: RecusalState = RecusalState.DECLARED
    decided_on: date | None = None
    decided_by: str = ""
    decision_reason: str = ""
    told_on: date | None = None
    version: int = 1
