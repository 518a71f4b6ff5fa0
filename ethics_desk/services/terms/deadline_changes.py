"""Deadlines that stand still, go on, are extended, and lose an extension again."""

from dataclasses import dataclass, replace
from datetime import date

from ethics_desk.domain.deadline import Deadline, DeadlineId, DeadlinePause, DeadlinePauseId
from ethics_desk.domain.errors import BadInput, RuleViolation
from ethics_desk.domain.inquiry import Inquiry
from ethics_desk.rules.judging.clocks import ClockFacts, Extension
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.journal import Changes, changes_between, entry, facts_of, taken_out
from ethics_desk.services.line_checks import clean_line
from ethics_desk.services.stage_checks import day_past
from ethics_desk.services.standing import open_inquiry
from ethics_desk.services.terms.deadline_count import (
    keep,
    pauses_of_deadline,
    recounted,
    spans_of,
)
from ethics_desk.services.terms.deadlines import add_deadline, running_deadline, withdraw
from ethics_desk.services.wording_checks import reason_given
from ethics_desk.store.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class PauseDeadline:
    """Let a deadline stand still from a day on; without an end its last day is not known."""

    deadline_id: DeadlineId
    starts_on: date
    ends_on: date | None = None
    reason: str
    paper: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ResumeDeadline:
    """Say which was the last day a deadline stood still."""

    deadline_id: DeadlineId
    ends_on: date
    paper: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveDeadlinePause:
    """Take out a pause written down by mistake, with the reason."""

    pause_id: DeadlinePauseId
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtendDeadline:
    """Extend a deadline by a reasoned decision, told by its paper (APPC art 76(3), row AP-05)."""

    deadline_id: DeadlineId
    decided_on: date
    until: date
    paper: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeBackExtension:
    """Take the extension of a deadline back, with the reason."""

    deadline_id: DeadlineId
    reason: str


def pause_deadline(desk: Desk, command: PauseDeadline) -> Outcome[DeadlinePauseId]:
    """Record the pause and the last day it leads to.

    Raises `RuleViolation` for a deadline that stands still already or was extended to a day, and
    `BadInput` for a pause outside the term.
    """
    reason = reason_given(command.reason)
    with desk.write(command) as work:
        before, _ = _movable(work, command.deadline_id)
        if before.extended_until is not None:
            raise RuleViolation("deadline.day-fixed", day=before.extended_until)
        starts = day_past(desk, command.starts_on, "starts_on", earliest=before.started_on)
        if before.due_on is not None and starts > before.due_on:
            raise BadInput("deadline.pause-too-late", field="starts_on", due=before.due_on)
        if command.ends_on is not None and command.ends_on < starts:
            raise BadInput("day.too-early", field="ends_on", day=command.ends_on, earliest=starts)
        pause = DeadlinePause(
            id=DeadlinePauseId(desk.new_id()),
            deadline_id=before.id,
            starts_on=starts,
            ends_on=command.ends_on,
            reason=reason,
            paper=clean_line(command.paper, "paper"),
        )
        work.deadline_pauses.add(pause)
        told = facts_of(pause, "starts_on", "ends_on", "paper")
        _count_anew(desk, work, before, _Deed("deadline.paused", reason, told))
    return Outcome(pause.id, touched=frozenset({before.inquiry_id}))


def resume_deadline(desk: Desk, command: ResumeDeadline) -> Outcome[date | None]:
    """Record the end of the open pause; the outcome carries the new last day."""
    with desk.write(command) as work:
        deadline = running_deadline(work, command.deadline_id)
        open_inquiry(work, deadline.inquiry_id)
        pause = _open_pause(work, deadline)
        if pause is None:
            raise RuleViolation("deadline.not-paused")
        ends = day_past(desk, command.ends_on, "ends_on", earliest=pause.starts_on)
        paper = clean_line(command.paper, "paper") or pause.paper
        after = work.deadline_pauses.replace(replace(pause, ends_on=ends, paper=paper))
        told = changes_between(pause, after)
        due = _count_anew(desk, work, deadline, _Deed("deadline.resumed", pause.reason, told))
    return Outcome(due, touched=frozenset({deadline.inquiry_id}))


def remove_deadline_pause(desk: Desk, command: RemoveDeadlinePause) -> Outcome[DeadlineId]:
    """Take the pause out and count the last day without it."""
    reason = reason_given(command.reason)
    with desk.write(command) as work:
        pause = work.deadline_pauses.get(command.pause_id)
        deadline = running_deadline(work, pause.deadline_id)
        open_inquiry(work, deadline.inquiry_id)
        work.deadline_pauses.remove(pause.id)
        told = taken_out(facts_of(pause, "starts_on", "ends_on", "paper"))
        _count_anew(desk, work, deadline, _Deed("deadline.pause-removed", reason, told))
    return Outcome(deadline.id, touched=frozenset({deadline.inquiry_id}))


def extend_deadline(desk: Desk, command: ExtendDeadline) -> Outcome[date | None]:
    """Record the new last day; the rules refuse an extension that is too long or too short."""
    with desk.write(command) as work:
        due = extend(desk, work, command)
        touched = work.deadlines.get(command.deadline_id).inquiry_id
    return Outcome(due, touched=frozenset({touched}))


def extend(desk: Desk, work: Work, command: ExtendDeadline) -> date | None:
    """Extend a deadline, inside a transaction, and start what the decision starts.

    Refuses a second extension: the first is taken back before, with the notice it started.
    """
    reason = reason_given(command.reason)
    paper = clean_line(command.paper, "paper", required=True)
    before, inquiry = _movable(work, command.deadline_id)
    if before.extended_until is not None:
        raise RuleViolation("deadline.extended-already", until=before.extended_until)
    decided = day_past(desk, command.decided_on, "decided_on", earliest=before.started_on)
    pauses = pauses_of_deadline(work, before)
    wanted = ClockFacts(
        clock=before.clock,
        start=before.started_on,
        pauses=spans_of(pauses),
        extension=Extension(decided=decided, until=command.until),
    )
    result = desk.rules.count(wanted, inquiry.pack)
    after = replace(
        before,
        extended_until=command.until,
        extension_decided_on=decided,
        extension_paper=paper,
        due_on=result.due,
    )
    keep(work, after)
    _start_what_follows(desk, work, inquiry, after, result.clock.extension_starts)
    _tell(desk, work, (before, after), _Deed("inquiry.term-extended", reason))
    return result.due


def take_back_extension(desk: Desk, command: TakeBackExtension) -> Outcome[DeadlineId]:
    """Return to the last day the clock itself gives."""
    with desk.write(command) as work:
        undone = undo(desk, work, command)
    return Outcome(undone.id, touched=frozenset({undone.inquiry_id}))


def undo(desk: Desk, work: Work, command: TakeBackExtension) -> Deadline:
    """Take an extension back, inside a transaction, with what the decision had started."""
    reason = reason_given(command.reason)
    before = running_deadline(work, command.deadline_id)
    inquiry = open_inquiry(work, before.inquiry_id)
    if before.extended_until is None:
        raise RuleViolation("term.not-extended", number=inquiry.number)
    after = recounted(desk, work, _unextended(before))
    keep(work, after)
    for one in _started_by_extension(desk, work, inquiry, before):
        withdraw(desk, work, one, reason)
    _tell(desk, work, (before, after), _Deed("inquiry.extension-undone", reason))
    return after


def _movable(work: Work, key: DeadlineId) -> tuple[Deadline, Inquiry]:
    """A running deadline of an open inquiry that does not stand still."""
    deadline = running_deadline(work, key)
    inquiry = open_inquiry(work, deadline.inquiry_id)
    pause = _open_pause(work, deadline)
    if pause is not None:
        raise RuleViolation("deadline.stands-still", since=pause.starts_on)
    return deadline, inquiry


def _open_pause(work: Work, deadline: Deadline) -> DeadlinePause | None:
    pauses = work.deadline_pauses.of(deadline_id=deadline.id)
    return next((pause for pause in pauses if pause.ends_on is None), None)


def _unextended(deadline: Deadline) -> Deadline:
    return replace(deadline, extended_until=None, extension_decided_on=None, extension_paper="")


def _start_what_follows(
    desk: Desk, work: Work, inquiry: Inquiry, extended: Deadline, clock: str | None
) -> None:
    """Start the clock that the decision to extend starts, if its rule names one."""
    if clock is None or extended.extension_decided_on is None:
        return
    if _started_by_extension(desk, work, inquiry, extended):
        return
    add_deadline(
        desk,
        work,
        inquiry,
        Deadline(
            id=DeadlineId(desk.new_id()),
            inquiry_id=inquiry.id,
            clock=clock,
            started_on=extended.extension_decided_on,
            start_paper=extended.extension_paper,
        ),
    )


def _started_by_extension(
    desk: Desk, work: Work, inquiry: Inquiry, extended: Deadline
) -> tuple[Deadline, ...]:
    """The running deadlines that the decision to extend started."""
    rule = desk.rules.pack(inquiry.pack).clock(extended.clock, extended.started_on)
    if rule is None or rule.extension_starts is None:
        return ()
    same = work.deadlines.of(
        inquiry_id=inquiry.id,
        clock=rule.extension_starts,
        started_on=extended.extension_decided_on,
    )
    return tuple(one for one in same if one.running)


@dataclass(frozen=True, slots=True)
class _Deed:
    """What is written into the journal of a deadline besides its own changes."""

    verb: str
    reason: str
    told: Changes = ()


def _count_anew(desk: Desk, work: Work, before: Deadline, deed: _Deed) -> date | None:
    after = recounted(desk, work, before)
    keep(work, after)
    _tell(desk, work, (before, after), deed)
    return after.due_on


def _tell(desk: Desk, work: Work, change: tuple[Deadline, Deadline], deed: _Deed) -> None:
    before, after = change
    work.journal.add(
        entry(
            desk,
            deed.verb,
            before.id,
            inquiry_id=before.inquiry_id,
            changes=(("clock", "", before.clock), *deed.told, *changes_between(before, after)),
            reason=deed.reason,
        )
    )
