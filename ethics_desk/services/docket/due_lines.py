"""The lines of the desk, one function for each kind of thing that waits for a day.

A new kind of line is a new function here and its name in `_KINDS`.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from ethics_desk.domain.deadline_rows import StillRow, Waiting
from ethics_desk.domain.language import NO_WORDS, Language
from ethics_desk.domain.rows import DueRow
from ethics_desk.services.desk import Desk
from ethics_desk.services.docket.letters_due import letters_due
from ethics_desk.services.docket.officials_due import officials_due
from ethics_desk.services.liability.consequences import expiring_sanctions
from ethics_desk.services.warnings import warned
from ethics_desk.store.lists import docket as lists
from ethics_desk.store.lists.items_out import items_due_back
from ethics_desk.store.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class AskDocket:
    """Whose day at the desk; an empty member means the whole office."""

    member_id: str = ""
    language: Language = Language.KK


def all_due(desk: Desk, work: Work, asked: AskDocket, until: date) -> tuple[DueRow, ...]:
    """Every line due by a day, inside a reading."""
    return tuple(row for kind in _KINDS for row in kind(desk, work, asked, until))


def standing_still(desk: Desk, work: Work, asked: AskDocket) -> tuple[StillRow, ...]:
    """The deadlines whose last day is not known, the longest still first, inside a reading."""
    found = lists.standing_still(work.connection, asked.member_id, asked.language)
    return tuple(
        replace(row, citation=clock.citation)
        if (clock := desk.rules.pack(pack).clock(row.what.removeprefix("clock."), started))
        else row
        for row, pack, started in found
    )


def _deadlines(desk: Desk, work: Work, asked: AskDocket, until: date) -> Iterable[DueRow]:
    found = lists.deadlines_due(work.connection, until, asked.member_id, asked.language)
    return (_judged(desk, waiting) for waiting in found)


def _answers(desk: Desk, work: Work, asked: AskDocket, until: date) -> Iterable[DueRow]:
    found = lists.answers_due(work.connection, until, asked.member_id)
    return (_judged(desk, waiting) for waiting in found)


def _letters(desk: Desk, work: Work, asked: AskDocket, until: date) -> Iterable[DueRow]:
    return letters_due(desk, work, until, asked.member_id)


def _officials(desk: Desk, work: Work, asked: AskDocket, until: date) -> Iterable[DueRow]:
    return officials_due(desk, work, until, asked.member_id, asked.language)


def _sanctions(desk: Desk, work: Work, asked: AskDocket, until: date) -> Iterable[DueRow]:
    return expiring_sanctions(desk, work, until, asked.member_id, asked.language)


def _items_out(desk: Desk, work: Work, asked: AskDocket, until: date) -> Iterable[DueRow]:
    today = desk.today()
    found = items_due_back(work.connection, until, asked.member_id)
    return (replace(row, warned=row.due <= today) for row in found)


def _judged(desk: Desk, waiting: Waiting) -> DueRow:
    """The line with the article of its clock, and whether it is to be warned of."""
    rules, pack = desk.rules, desk.rules.pack(waiting.pack)
    started = waiting.started_on
    clock = None if started is None else pack.clock(waiting.clock, started)
    return replace(
        waiting.row,
        citation=clock.citation if clock else NO_WORDS,
        warned=warned(rules, waiting.pack, waiting.row.due, desk.today(), clock),
    )


_KINDS: Final[tuple[Callable[[Desk, Work, AskDocket, date], Iterable[DueRow]], ...]] = (
    _deadlines,
    _answers,
    _letters,
    _officials,
    _sanctions,
    _items_out,
)
"""Whatever waits for a day, besides the limitation days, which take a moment to count."""
