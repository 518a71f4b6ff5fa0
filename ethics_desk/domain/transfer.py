"""Moving matters: redirected to another body, joined to another inquiry, handed over."""

from dataclasses import dataclass
from datetime import date
from typing import NewType

from ethics_desk.domain.account import MemberId
from ethics_desk.domain.agency import AgencyId
from ethics_desk.domain.inquiry import InquiryId, InquiryStage

RedirectionId = NewType("RedirectionId", str)
JoiningId = NewType("JoiningId", str)
HandOverId = NewType("HandOverId", str)


@dataclass(frozen=True, slots=True, kw_only=True)
class Redirection:
    """An appeal sent on, whole or in part, to the competent body (APPC art 65, row AP-02).

    `part` describes what was sent on; empty means the whole appeal, and `stage_before` is where the
    inquiry stood then.
    """

    id: RedirectionId
    inquiry_id: InquiryId
    agency_id: AgencyId
    part: str
    redirected_on: date
    reason: str
    stage_before: InquiryStage
    reversed_on: date | None = None
    reverse_reason: str = ""
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Joining:
    """Two inquiries heard as one: `inquiry_id` goes on inside `into_id`."""

    id: JoiningId
    inquiry_id: InquiryId
    into_id: InquiryId
    joined_on: date
    reason: str
    reversed_on: date | None = None
    reverse_reason: str = ""
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOver:
    """Inquiries passed from one member to another, for good or until a day."""

    id: HandOverId
    from_id: MemberId
    to_id: MemberId
    inquiry_ids: tuple[str, ...]
    handed_on: date
    until: date | None
    reason: str
    returned_on: date | None = None
    version: int = 1
