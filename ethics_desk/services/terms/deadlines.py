"""Starting, ticking off, reopening and withdrawing the deadlines of an inquiry."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from ethics_desk.domain.deadline import Deadline, DeadlineId
from ethics_desk.domain.errors import RuleViolation
from ethics_desk.domain.inquiry import Inquiry, InquiryId
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.journal import changes_between, entry, facts_of, taken_out
from ethics_desk.services.line_checks import clean_line
from ethics_desk.services.stage_checks import day_past
from ethics_desk.services.standing import live_inquiry, open_inquiry
from ethics_desk.services.terms.deadline_count import counted, counted_again, keep
from ethics_desk.services.wording_checks import reason_given
from ethics_desk.store.work import Work

_TOLD: Final = ("clock", "started_on", "start_paper", "due_on")


@dataclass(frozen=True, slots=True, kw_only=True)
class StartDeadline:
    """Let a clock run on an inquiry from the day of an event, told by the paper of that event."""

    inquiry_id: InquiryId
    clock: str
    started_on: date
    start_paper: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FulfilDeadline:
    """Tick a deadline off: on which day it was done, and which paper shows it."""

    deadline_id: DeadlineId
    fulfilled_on: date
    paper: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReopenDeadline:
    """Take a ticking off back, with the reason."""

    deadline_id: DeadlineId
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WithdrawDeadline:
    """Take out a deadline that was started by mistake, with the reason."""

    deadline_id: DeadlineId
    reason: str


def start_deadline(desk: Desk, command: StartDeadline) -> Outcome[DeadlineId]:
    """Record the deadline; raises `RuleViolation` `deadline.runs-already` for the same event."""
    paper = clean_line(command.start_paper, "start_paper", required=True)
    with desk.write(command) as work:
        inquiry = open_inquiry(work, command.inquiry_id)
        started = day_past(desk, command.started_on, "started_on")
        deadline = add_deadline(
            desk,
            work,
            inquiry,
            Deadline(
                id=DeadlineId(desk.new_id()),
                inquiry_id=inquiry.id,
                clock=command.clock,
                started_on=started,
                start_paper=paper,
            ),
        )
    return Outcome(deadline.id, touched=frozenset({inquiry.id}))


def add_deadline(desk: Desk, work: Work, inquiry: Inquiry, deadline: Deadline) -> Deadline:
    """Count a new deadline and record it, inside a transaction.

    Raises `BadInput` for a clock the law of that day does not know.
    """
    due = counted(desk.rules, inquiry.pack, deadline, ()).due
    same = work.deadlines.of(
        inquiry_id=inquiry.id, clock=deadline.clock, started_on=deadline.started_on
    )
    if any(one.running for one in same):
        raise RuleViolation("deadline.runs-already", field="clock", day=deadline.started_on)
    deadline = replace(deadline, due_on=due)
    work.deadlines.add(deadline)
    work.journal.add(
        entry(
            desk,
            "deadline.started",
            deadline.id,
            inquiry_id=inquiry.id,
            changes=facts_of(deadline, *_TOLD),
        )
    )
    return deadline


def fulfil_deadline(desk: Desk, command: FulfilDeadline) -> Outcome[DeadlineId]:
    """Record the day and the paper; also on an inquiry that has ended."""
    paper = clean_line(command.paper, "paper", required=True)
    with desk.write(command) as work:
        before = running_deadline(work, command.deadline_id)
        live_inquiry(work, before.inquiry_id)
        done = day_past(desk, command.fulfilled_on, "fulfilled_on", earliest=before.started_on)
        tick_off(desk, work, before, done, paper)
    return Outcome(before.id, touched=frozenset({before.inquiry_id}))


def tick_off(desk: Desk, work: Work, before: Deadline, done: date, paper: str) -> None:
    """Record that a deadline was kept on a day, inside a transaction."""
    after = replace(before, fulfilled_on=done, fulfilled_paper=paper)
    _record(desk, work, "deadline.fulfilled", (before, after))


def reopen_deadline(desk: Desk, command: ReopenDeadline) -> Outcome[DeadlineId]:
    """Let the deadline wait again; raises `RuleViolation` `deadline.not-fulfilled`."""
    reason = reason_given(command.reason)
    with desk.write(command) as work:
        before = work.deadlines.get(command.deadline_id)
        live_inquiry(work, before.inquiry_id)
        if before.fulfilled_on is None or before.withdrawn:
            raise RuleViolation("deadline.not-fulfilled")
        after = replace(before, fulfilled_on=None, fulfilled_paper="")
        after = counted_again(desk, work, after) or after
        _record(desk, work, "deadline.reopened", (before, after), reason)
    return Outcome(before.id, touched=frozenset({before.inquiry_id}))


def withdraw_deadline(desk: Desk, command: WithdrawDeadline) -> Outcome[DeadlineId]:
    """Take the deadline out of what waits; it stays in the records with the reason."""
    reason = reason_given(command.reason)
    with desk.write(command) as work:
        before = running_deadline(work, command.deadline_id)
        live_inquiry(work, before.inquiry_id)
        withdraw(desk, work, before, reason)
    return Outcome(before.id, touched=frozenset({before.inquiry_id}))


def withdraw(desk: Desk, work: Work, deadline: Deadline, reason: str) -> None:
    """Withdraw a deadline, inside a transaction."""
    after = replace(deadline, withdrawn_reason=reason)
    keep(work, after)
    work.journal.add(
        entry(
            desk,
            "deadline.withdrawn",
            deadline.id,
            inquiry_id=deadline.inquiry_id,
            changes=taken_out(facts_of(deadline, *_TOLD)),
            reason=reason,
        )
    )


def running_deadline(work: Work, key: DeadlineId) -> Deadline:
    """The deadline; raises `RuleViolation` `deadline.not-running` once it waits for nothing."""
    deadline = work.deadlines.get(key)
    if not deadline.running:
        raise RuleViolation("deadline.not-running")
    return deadline


def _record(
    desk: Desk, work: Work, verb: str, change: tuple[Deadline, Deadline], reason: str = ""
) -> None:
    before, after = change
    keep(work, after)
    work.journal.add(
        entry(
            desk,
            verb,
            before.id,
            inquiry_id=before.inquiry_id,
            changes=(("clock", "", before.clock), *changes_between(before, after)),
            reason=reason,
        )
    )
