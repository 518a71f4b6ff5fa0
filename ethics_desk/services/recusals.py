"""Keeping out of an inquiry: relations between persons, withdrawal, the superior's decision."""

from dataclasses import dataclass, replace
from datetime import date

from ethics_desk.domain.account import MemberId
from ethics_desk.domain.deadline import Deadline, DeadlineId
from ethics_desk.domain.errors import BadInput, RuleViolation
from ethics_desk.domain.inquiry import Inquiry, InquiryId
from ethics_desk.domain.recusal import Recusal, RecusalId, RecusalState
from ethics_desk.services.assignments import active_member, record_passing
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.four_eyes import check_eyes, note_alone, others_may
from ethics_desk.services.journal import changes_between, entry, written
from ethics_desk.services.line_checks import clean_line
from ethics_desk.services.powers import deed_of
from ethics_desk.services.stage_checks import day_past
from ethics_desk.services.standing import live_inquiry
from ethics_desk.services.terms.deadlines import add_deadline, tick_off
from ethics_desk.services.wording_checks import reason_given
from ethics_desk.store.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class DeclareRecusal:
    """Withdraw from an inquiry, or write down that somebody asked for a member's withdrawal.

    Without `member_id` it is the member at the desk. `ground` is a code of the data (APPC art 67).
    """

    inquiry_id: InquiryId
    ground: str
    reason: str
    member_id: MemberId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DecideRecusal:
    """Decide on a withdrawal; a granted one passes the inquiry on to `handler_id`."""

    recusal_id: RecusalId
    version: int
    granted: bool
    decided_by: str
    reason: str
    handler_id: MemberId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteRecusalTold:
    """Write down on which day, and by which paper, the participants learned of the decision."""

    recusal_id: RecusalId
    version: int
    told_on: date
    paper: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RecusalRow:
    """One withdrawal, and the number of the inquiry it is about."""

    recusal: Recusal
    number: str


def declare_recusal(desk: Desk, command: DeclareRecusal) -> Outcome[RecusalId]:
    """Record the withdrawal; from now on the member keeps out, until it is refused.

    Raises `RuleViolation`: `recusal.stands` when one stands, `recusal.repeated` when one on the
    same ground was refused (APPC art 67(11)).
    """
    reason = reason_given(command.reason)
    if command.ground not in desk.powers.grounds:
        raise BadInput("recusal.unknown-ground", field="ground", ground=command.ground)
    with desk.write(command) as work:
        inquiry = live_inquiry(work, command.inquiry_id)
        member = active_member(work, command.member_id or desk.member)
        _check_new(desk, work, inquiry, member.id, command.ground)
        recusal = Recusal(
            id=RecusalId(desk.new_id()),
            inquiry_id=inquiry.id,
            member_id=member.id,
            ground=command.ground,
            reason=reason,
            declared_on=desk.today(),
        )
        work.recusals.add(recusal)
        changes = (
            ("member", "", written(member.name)),
            ("recusal_ground", "", written(desk.powers.grounds[command.ground])),
        )
        work.journal.add(
            entry(
                desk,
                "recusal.declared",
                recusal.id,
                inquiry_id=inquiry.id,
                changes=changes,
                reason=reason,
            )
        )
        _start(desk, work, inquiry, desk.powers.decision_clock)
    return Outcome(recusal.id, touched=frozenset({inquiry.id}))


def decide_recusal(desk: Desk, command: DecideRecusal) -> Outcome[RecusalId]:
    """Record the superior's decision; the clock of the notice to the participants begins.

    Raises `RuleViolation`: `recusal.own` to the member it is about where another may decide,
    `recusal.needs-handler` when they handle the inquiry, another could, and none is named.
    """
    reason = reason_given(command.reason)
    with desk.write(command) as work:
        before = work.recusals.get(command.recusal_id)
        if before.state is not RecusalState.DECLARED:
            raise RuleViolation("recusal.decided")
        if before.member_id == desk.member and others_may(
            desk, work, deed_of(command), but=desk.member
        ):
            raise RuleViolation("recusal.own")
        alone = check_eyes(desk, work, command, before.id)
        inquiry = live_inquiry(work, before.inquiry_id)
        after = replace(
            before,
            version=command.version,
            state=RecusalState.GRANTED if command.granted else RecusalState.REFUSED,
            decided_on=desk.today(),
            decided_by=clean_line(command.decided_by, "decided_by", required=True),
            decision_reason=reason,
        )
        if command.granted:
            _pass_on(desk, work, inquiry, after, command.handler_id)
        work.recusals.replace(after)
        _tell(desk, work, "recusal.decided", (before, after), reason)
        note_alone(desk, work, alone, inquiry.id)
        _end(desk, work, inquiry, desk.powers.decision_clock, (desk.today(), reason))
        _start(desk, work, inquiry, desk.powers.notice_clock)
    return Outcome(after.id, touched=frozenset({after.inquiry_id}))


def note_recusal_told(desk: Desk, command: NoteRecusalTold) -> Outcome[RecusalId]:
    """Record the day of the notice; its clock is ticked off."""
    paper = clean_line(command.paper, "paper", required=True)
    with desk.write(command) as work:
        before = work.recusals.get(command.recusal_id)
        if before.decided_on is None:
            raise RuleViolation("recusal.undecided")
        told = day_past(desk, command.told_on, "told_on", earliest=before.decided_on)
        after = replace(before, version=command.version, told_on=told)
        work.recusals.replace(after)
        _tell(desk, work, "recusal.told", (before, after), paper)
        inquiry = live_inquiry(work, before.inquiry_id)
        _end(desk, work, inquiry, desk.powers.notice_clock, (told, paper))
    return Outcome(after.id, touched=frozenset({after.inquiry_id}))


def list_recusals(desk: Desk, inquiry_id: InquiryId | None = None) -> tuple[RecusalRow, ...]:
    """The withdrawals from one inquiry, or from all, in the order they were declared.

    Those who keep out of an inquiry see that they withdrew, and its number.
    """
    with desk.read() as work:
        every = work.recusals
        found = every.of() if inquiry_id is None else every.of(inquiry_id=inquiry_id)
    with desk.count() as work:
        return tuple(
            RecusalRow(recusal=one, number=work.inquiries.get(one.inquiry_id).number)
            for one in found
        )


def _check_new(desk: Desk, work: Work, inquiry: Inquiry, member: MemberId, ground: str) -> None:
    for one in work.recusals.of(inquiry_id=inquiry.id, member_id=member):
        if one.state is not RecusalState.REFUSED:
            raise RuleViolation("recusal.stands", number=inquiry.number)
        if one.ground == ground:
            raise RuleViolation(
                "recusal.repeated",
                field="ground",
                number=inquiry.number,
                basis=desk.powers.bases["recusal"].citation,
            )


def _pass_on(
    desk: Desk, work: Work, inquiry: Inquiry, recusal: Recusal, handler_id: MemberId | None
) -> None:
    """Give the inquiry to somebody else where the member who withdrew handles it."""
    after = inquiry
    if inquiry.substitute_id == recusal.member_id:
        after = replace(after, substitute_id=None)
    if inquiry.handler_id == recusal.member_id:
        if handler_id is None or handler_id == recusal.member_id:
            if len(work.members.of(active=True)) > 1:
                raise RuleViolation("recusal.needs-handler", field="handler_id")
        else:
            after = replace(after, handler_id=active_member(work, handler_id).id)
    if after != inquiry:
        reason = recusal.decision_reason
        record_passing(desk, work, "inquiry.reassigned", (inquiry, after), reason)


def _tell(desk: Desk, work: Work, verb: str, change: tuple[Recusal, Recusal], reason: str) -> None:
    before, after = change
    work.journal.add(
        entry(
            desk,
            verb,
            after.id,
            inquiry_id=after.inquiry_id,
            changes=changes_between(before, after),
            reason=reason,
        )
    )


def _start(desk: Desk, work: Work, inquiry: Inquiry, clock: str) -> None:
    """Let a clock run from today where the pack has it and it does not run already."""
    today = desk.today()
    running = work.deadlines.of(inquiry_id=inquiry.id, clock=clock, started_on=today)
    known = desk.rules.pack(inquiry.pack).clock(clock, today) is not None
    if any(one.running for one in running) or not known:
        return
    add_deadline(
        desk,
        work,
        inquiry,
        Deadline(
            id=DeadlineId(desk.new_id()), inquiry_id=inquiry.id, clock=clock, started_on=today
        ),
    )


def _end(desk: Desk, work: Work, inquiry: Inquiry, clock: str, kept: tuple[date, str]) -> None:
    """Tick a clock off: on which day it was kept, and by which paper."""
    for one in work.deadlines.of(inquiry_id=inquiry.id, clock=clock):
        if one.running:
            tick_off(desk, work, one, *kept)
