"""How a recorded deadline is counted by the rule of its clock."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from ethics_desk.domain.deadline import Deadline, DeadlinePause
from ethics_desk.domain.errors import BadInput
from ethics_desk.rules.book import RuleBook
from ethics_desk.rules.judging.clocks import ClockFacts, ClockResult, Extension
from ethics_desk.rules.packs.periods import Span
from ethics_desk.services.desk import Desk
from ethics_desk.store.work import Work


def counted(
    rules: RuleBook, pack: str, deadline: Deadline, pauses: Iterable[DeadlinePause]
) -> ClockResult:
    """The count of a deadline, day by day, with its pauses and its extension.

    An extension was checked when it was decided: it is not refused afterwards because days off
    were moved.
    """
    until = deadline.extended_until
    return rules.count(
        ClockFacts(
            clock=deadline.clock,
            start=deadline.started_on,
            pauses=spans_of(pauses),
            extension=None if until is None else Extension(decided=None, until=until),
        ),
        pack,
    )


def spans_of(pauses: Iterable[DeadlinePause]) -> tuple[Span, ...]:
    """Pauses as the rules take them."""
    return tuple(Span(one.starts_on, one.ends_on or date.max) for one in pauses)


def pauses_of_deadline(work: Work, deadline: Deadline) -> tuple[DeadlinePause, ...]:
    """The days a deadline stands still, by their first day."""
    pauses = work.deadline_pauses.of(deadline_id=deadline.id)
    return tuple(sorted(pauses, key=lambda pause: pause.starts_on))


def recounted(desk: Desk, work: Work, deadline: Deadline) -> Deadline:
    """The deadline with the last day its clock gives now."""
    pack = work.inquiries.get(deadline.inquiry_id).pack
    result = counted(desk.rules, pack, deadline, pauses_of_deadline(work, deadline))
    return replace(deadline, due_on=result.due)


def counted_again(desk: Desk, work: Work, deadline: Deadline) -> Deadline | None:
    """As `recounted`; None when the clock is in no pack any more, so that its day stays."""
    try:
        return recounted(desk, work, deadline)
    except BadInput:
        return None


def keep(work: Work, deadline: Deadline) -> Deadline:
    """Record a changed deadline, and the inquiry's copy of its last day."""
    kept = work.deadlines.replace(deadline)
    work.copy_due_day(deadline.inquiry_id)
    return kept
