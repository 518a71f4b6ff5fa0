"""Who handles an inquiry: reassigning one, handing over many and taking them back."""

from dataclasses import dataclass, replace
from datetime import date

from ethics_desk.domain.account import Member, MemberId
from ethics_desk.domain.errors import BadInput, RuleViolation
from ethics_desk.domain.inquiry import Inquiry, InquiryId
from ethics_desk.domain.transfer import HandOver, HandOverId
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.journal import changes_between, entry
from ethics_desk.services.standing import live_inquiry
from ethics_desk.services.wording_checks import reason_given
from ethics_desk.store.lists.inquiries import open_inquiries_of
from ethics_desk.store.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class ReassignInquiry:
    """Give one inquiry to another handler, or name another substitute."""

    inquiry_id: InquiryId
    handler_id: MemberId
    substitute_id: MemberId | None = None
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOverInquiries:
    """Pass inquiries from one member to another, for good or until a day.

    Without `inquiry_ids` all open inquiries of the member are passed on.
    """

    from_id: MemberId
    to_id: MemberId
    inquiry_ids: tuple[InquiryId, ...] = ()
    until: date | None = None
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeBackInquiries:
    """End a hand-over: what is still with the substitute returns."""

    hand_over_id: HandOverId
    reason: str


def reassign_inquiry(desk: Desk, command: ReassignInquiry) -> Outcome[InquiryId]:
    """Record the new handler, with the reason."""
    reason = reason_given(command.reason)
    with desk.write(command) as work:
        inquiry = live_inquiry(work, command.inquiry_id)
        active_member(work, command.handler_id)
        if command.substitute_id is not None:
            active_member(work, command.substitute_id)
        if command.substitute_id == command.handler_id:
            raise BadInput("assignment.own-substitute", field="substitute_id")
        after = replace(inquiry, handler_id=command.handler_id, substitute_id=command.substitute_id)
        record_passing(desk, work, "inquiry.reassigned", (inquiry, after), reason)
    return Outcome(inquiry.id, touched=frozenset({inquiry.id}))


def hand_over_inquiries(desk: Desk, command: HandOverInquiries) -> Outcome[HandOverId]:
    """Pass the inquiries on, each with its journal entry, all in one transaction."""
    reason = reason_given(command.reason)
    if command.from_id == command.to_id:
        raise BadInput("assignment.to-oneself", field="to_id")
    if command.until is not None and command.until < desk.today():
        raise BadInput("assignment.until-past", field="until", day=command.until)
    with desk.write(command) as work:
        active_member(work, command.to_id)
        chosen = tuple(dict.fromkeys(command.inquiry_ids))
        keys = chosen or open_inquiries_of(work.connection, command.from_id)
        inquiries = [live_inquiry(work, InquiryId(key)) for key in keys]
        if not inquiries:
            raise RuleViolation("assignment.nothing-to-hand-over")
        for inquiry in inquiries:
            if inquiry.handler_id != command.from_id:
                raise RuleViolation("assignment.not-the-handler", number=inquiry.number)
            after = replace(inquiry, handler_id=command.to_id)
            record_passing(desk, work, "inquiry.handed-over", (inquiry, after), reason)
        passed = HandOver(
            id=HandOverId(desk.new_id()),
            from_id=command.from_id,
            to_id=command.to_id,
            inquiry_ids=tuple(inquiry.id for inquiry in inquiries),
            handed_on=desk.today(),
            until=command.until,
            reason=reason,
        )
        work.hand_overs.add(passed)
    return Outcome(passed.id, touched=frozenset(passed.inquiry_ids))


def take_back_inquiries(desk: Desk, command: TakeBackInquiries) -> Outcome[HandOverId]:
    """Return to the former handler what the substitute still holds."""
    reason = reason_given(command.reason)
    with desk.write(command) as work:
        passed = work.hand_overs.get(command.hand_over_id)
        if passed.returned_on is not None:
            raise RuleViolation("assignment.returned-already")
        active_member(work, passed.from_id)
        for key in passed.inquiry_ids:
            inquiry = work.inquiries.get(key)
            if inquiry.handler_id == passed.to_id:
                back = replace(inquiry, handler_id=passed.from_id)
                record_passing(desk, work, "inquiry.taken-back", (inquiry, back), reason)
        after = replace(passed, returned_on=desk.today())
        work.hand_overs.replace(after)
        changes = changes_between(passed, after)
        work.journal.add(entry(desk, "hand-over.ended", passed.id, changes=changes, reason=reason))
    return Outcome(passed.id, touched=frozenset(passed.inquiry_ids))


def list_hand_overs(desk: Desk) -> tuple[HandOver, ...]:
    """Every hand-over, in the order they were made."""
    with desk.read() as work:
        return work.hand_overs.of()


def active_member(work: Work, key: str) -> Member:
    """The member; raises `RuleViolation` when they no longer work here."""
    member = work.members.get(key)
    if not member.active:
        raise RuleViolation("assignment.member-inactive", name=member.name)
    return member


def record_passing(
    desk: Desk, work: Work, verb: str, change: tuple[Inquiry, Inquiry], reason: str
) -> None:
    """Record who handles an inquiry now, inside a transaction."""
    before, after = change
    work.inquiries.replace(after)
    work.journal.add(
        entry(
            desk,
            verb,
            before.id,
            inquiry_id=before.id,
            changes=changes_between(before, after),
            reason=reason,
        )
    )
