"""Holds: while one stands nothing of an inquiry is erased."""

from dataclasses import dataclass, replace

from ethics_desk.domain.errors import RuleViolation
from ethics_desk.domain.inquiry import InquiryId
from ethics_desk.domain.retention import LegalHold, LegalHoldId
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.journal import entry
from ethics_desk.services.standing import refuse_erased
from ethics_desk.services.wording_checks import reason_given
from ethics_desk.store.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceHold:
    """Let nothing of an inquiry be erased, with the reason: a court, an audit, a complaint."""

    inquiry_id: InquiryId
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LiftHold:
    """Lift the hold on an inquiry, with the reason."""

    inquiry_id: InquiryId
    reason: str


def place_hold(desk: Desk, command: PlaceHold) -> Outcome[LegalHoldId]:
    """Keep who placed it, when and why; an open list of erasure cannot be carried out meanwhile.

    Raises `RuleViolation`: `retention.held` when one stands, `retention.erased` when it is late.
    """
    reason = reason_given(command.reason)
    with desk.write(command) as work:
        inquiry = work.inquiries.get(command.inquiry_id)
        refuse_erased(work, inquiry)
        if hold_on(work, inquiry.id) is not None:
            raise RuleViolation("retention.held", number=inquiry.number)
        hold = LegalHold(
            id=LegalHoldId(desk.new_id()),
            inquiry_id=inquiry.id,
            reason=reason,
            placed_on=desk.today(),
            placed_by=desk.member,
        )
        work.legal_holds.add(hold)
        line = entry(desk, "retention.hold-placed", hold.id, inquiry_id=inquiry.id, reason=reason)
        work.journal.add(line)
    return Outcome(hold.id, touched=frozenset({inquiry.id}))


def lift_hold(desk: Desk, command: LiftHold) -> Outcome[LegalHoldId]:
    """Keep who lifted it and why; raises `RuleViolation` `retention.not-held`."""
    reason = reason_given(command.reason)
    with desk.write(command) as work:
        inquiry = work.inquiries.get(command.inquiry_id)
        before = hold_on(work, inquiry.id)
        if before is None:
            raise RuleViolation("retention.not-held", number=inquiry.number)
        after = replace(before, lifted_on=desk.today(), lifted_by=desk.member, lifted_reason=reason)
        work.legal_holds.replace(after)
        line = entry(desk, "retention.hold-lifted", after.id, inquiry_id=inquiry.id, reason=reason)
        work.journal.add(line)
    return Outcome(after.id, touched=frozenset({inquiry.id}))


def hold_on(work: Work, inquiry_id: InquiryId) -> LegalHold | None:
    """The hold that stands on an inquiry, if one does."""
    return next(iter(work.legal_holds.of(inquiry_id=inquiry_id, lifted_on=None)), None)
