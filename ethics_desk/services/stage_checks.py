"""At which stage of an inquiry something may be written into it, and on which days."""

from datetime import date
from typing import Final

from ethics_desk.domain.errors import BadInput, RuleViolation
from ethics_desk.domain.inquiry import Inquiry, InquiryId, InquiryStage, Party, PartyId, PartyRole
from ethics_desk.services.desk import Desk
from ethics_desk.services.standing import by_itself, live_inquiry
from ethics_desk.store.work import Work

OPEN: Final = frozenset(stage for stage in InquiryStage if stage.is_open)
"""The office still works on it."""

AWAITED: Final = OPEN | {InquiryStage.REFERRED}
"""The office works on it, or waits for what others decide about the materials referred."""


def inquiry_at(
    desk: Desk, work: Work, inquiry_id: InquiryId, stages: frozenset[InquiryStage]
) -> Inquiry:
    """The inquiry, when it stands at one of the stages.

    Raises `RuleViolation`: `inquiry.voided`, `inquiry.joined`, `inquiry.stage-refuses`.
    """
    inquiry = by_itself(work, live_inquiry(work, inquiry_id))
    if inquiry.stage not in stages:
        titles = desk.rules.pack(inquiry.pack).stages.stages
        raise RuleViolation(
            "inquiry.stage-refuses", number=inquiry.number, stage=titles[inquiry.stage].title
        )
    return inquiry


def official_of(work: Work, party_id: PartyId) -> Party:
    """The official under inquiry; raises `RuleViolation` `party.not-official` for anyone else."""
    party = work.parties.get(party_id)
    if party.role is not PartyRole.OFFICIAL:
        raise RuleViolation("party.not-official", role=party.role)
    return party


def day_past(desk: Desk, day: date, field: str, *, earliest: date | None = None) -> date:
    """A day that has come, and not before another; raises `BadInput`.

    The codes are `day.in-future` and `day.too-early`.
    """
    today = desk.today()
    if day > today:
        raise BadInput("day.in-future", field=field, day=day, today=today)
    if earliest is not None and day < earliest:
        raise BadInput("day.too-early", field=field, day=day, earliest=earliest)
    return day
