"""What each count of a report is made of, so that two states of the records can be compared."""

from collections import Counter
from collections.abc import Callable, Hashable, Mapping

from ethics_desk.domain.differences import Cell, Place
from ethics_desk.domain.figures import Unit
from ethics_desk.services.desk import Desk
from ethics_desk.services.reports import counting
from ethics_desk.services.reports.figures import FIGURES
from ethics_desk.services.reports.reports import AskReport, _offices, asked_of
from ethics_desk.store.lists import figures as tallies
from ethics_desk.store.work import Work

Made = Mapping[Cell, Counter[Hashable]]
"""The things behind each cell; cells with nothing behind them are left out."""

Tallying = Callable[[Work], Made]


def tallying(desk: Desk, work: Work, asked: AskReport) -> tuple[Tallying, frozenset[Cell]]:
    """How the report's cells are made up; and those of what persons reported."""
    question = asked_of(desk, asked, _offices(work, asked)[0])
    secret = frozenset(
        Cell(one.code, label, place) for one in FIGURES for label in one.secret for place in Place
    )
    return lambda records: _made(records, question), secret


def _made(work: Work, question: counting.Asked) -> Made:
    made: dict[Cell, Counter[Hashable]] = {}
    steps = zip(Place, counting._cuts(question), counting._months_later(question), strict=True)
    for place, cut, months in steps:
        for one in FIGURES:
            met = counting._relabelled(one, one.tally(work.connection, cut), question, months)
            things = set(met) if one.unit is Unit.PERSONS else met
            for thing in things:
                made.setdefault(Cell(one.code, thing.label, place), Counter())[thing] += 1
        for days in tallies.days_taken(work.connection, cut):
            for label in ("average-days", "median-days"):
                made.setdefault(Cell("days-taken", label, place), Counter())[days] += 1
        for kind, people in tallies.preventive_work(work.connection, cut):
            for figure in ("prevention", "participants"):
                made.setdefault(Cell(figure, kind, place), Counter())[people] += 1
    return made
