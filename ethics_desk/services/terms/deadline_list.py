"""The deadlines of an inquiry with the words of their rules, their counts, and what may start."""

from datetime import date
from typing import Final

from ethics_desk.domain.deadline import Deadline, DeadlineId
from ethics_desk.domain.deadline_rows import DeadlineRow, DeadlineState, StartableClock
from ethics_desk.domain.inquiry import Inquiry, InquiryId
from ethics_desk.domain.language import NO_WORDS, Trilingual
from ethics_desk.rules.judging.clocks import ClockResult
from ethics_desk.services.desk import Desk
from ethics_desk.services.terms.deadline_count import counted, pauses_of_deadline
from ethics_desk.services.warnings import warned
from ethics_desk.store.lists.days_off import days_when_done
from ethics_desk.store.work import Work

_ENDED_BY: Final = ("deadline.fulfilled", "deadline.withdrawn")


def list_deadlines(desk: Desk, inquiry_id: InquiryId) -> tuple[DeadlineRow, ...]:
    """All deadlines of an inquiry: what runs first, the earliest at the top, then what is done."""
    with desk.read() as work:
        inquiry = work.inquiries.get(inquiry_id)
        rows = [
            deadline_row(desk, work, inquiry, deadline)
            for deadline in work.deadlines.of(inquiry_id=inquiry_id)
        ]
    return tuple(sorted(rows, key=_order))


def deadline_count(desk: Desk, deadline_id: DeadlineId) -> ClockResult:
    """The count of a deadline day by day, with its pauses and its extension; raises `NotFound`.

    One that waits for nothing any more is counted by the days off as they stood when it was
    fulfilled or withdrawn: later decrees do not move it.
    """
    with desk.read() as work:
        deadline = work.deadlines.get(deadline_id)
        pack = work.inquiries.get(deadline.inquiry_id).pack
        rules = desk.rules
        if not deadline.running:
            moved = days_when_done(work.connection, deadline.id, _ENDED_BY)
            rules = desk.shelf.with_days(moved).book
        return counted(rules, pack, deadline, pauses_of_deadline(work, deadline))


def startable_clocks(desk: Desk, inquiry_id: InquiryId, day: date) -> tuple[StartableClock, ...]:
    """The clocks of the inquiry's pack in force on a day that run by themselves.

    One that only limits an extension of another is no deadline of its own.
    """
    with desk.read() as work:
        pack = desk.rules.pack(work.inquiries.get(inquiry_id).pack)
        running = {one.clock for one in work.deadlines.of(inquiry_id=inquiry_id) if one.running}
    limits = {clock.extended_by for clock in pack.clocks}
    return tuple(
        StartableClock(
            code=clock.code,
            title=clock.title,
            citation=clock.citation,
            starts_with=clock.starts_with,
            fulfilled_by=clock.fulfilled_by,
            runs_already=clock.code in running,
        )
        for clock in pack.clocks
        if clock.in_force_on(day) and clock.code not in limits
    )


def deadline_row(desk: Desk, work: Work, inquiry: Inquiry, deadline: Deadline) -> DeadlineRow:
    """One deadline as lists show it, inside a reading."""
    clock = desk.rules.pack(inquiry.pack).clock(deadline.clock, deadline.started_on)
    pauses = pauses_of_deadline(work, deadline)
    since = next((pause.starts_on for pause in pauses if pause.ends_on is None), None)
    state = _state(inquiry, deadline)
    running = state is DeadlineState.RUNNING
    due = deadline.due_on if running else None
    return DeadlineRow(
        deadline=deadline,
        pauses=pauses,
        state=state,
        title=clock.title if clock else _unnamed(deadline.clock),
        citation=clock.citation if clock else NO_WORDS,
        starts_with=clock.starts_with if clock else NO_WORDS,
        fulfilled_by=clock.fulfilled_by if clock else NO_WORDS,
        extendable=running
        and deadline.extended_until is None
        and clock is not None
        and clock.extended_by is not None,
        warned=warned(desk.rules, inquiry.pack, due, desk.today(), clock),
        stands_still_since=since if state is DeadlineState.STANDS_STILL else None,
    )


def _state(inquiry: Inquiry, deadline: Deadline) -> DeadlineState:
    if deadline.withdrawn:
        return DeadlineState.WITHDRAWN
    if deadline.fulfilled_on is not None:
        return DeadlineState.FULFILLED
    if inquiry.voided or inquiry.joined_to_id is not None or not inquiry.stage.is_open:
        return DeadlineState.ENDED
    return DeadlineState.STANDS_STILL if deadline.due_on is None else DeadlineState.RUNNING


def _unnamed(code: str) -> Trilingual:
    """A clock no pack knows any more, by its code."""
    return Trilingual(kk=code, ru=code, en=code)


def _order(row: DeadlineRow) -> tuple[bool, bool, date, str]:
    due = row.deadline.due_on
    return (not row.deadline.running, due is None, due or date.max, row.deadline.id)
