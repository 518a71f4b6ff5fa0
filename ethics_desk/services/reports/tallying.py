"""What each count of a report is made of, so that two states of the records can be compared."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import partial

from ethics_desk.domain.differences import Cell, Place
from ethics_desk.domain.figures import Unit
from ethics_desk.services.desk import Desk
from ethics_desk.services.reports import counting
from ethics_desk.services.reports.figures import FIGURES, Counting
from ethics_desk.services.reports.reports import AskReport, _offices, asked_of
from ethics_desk.store.lists import figures as tallies
from ethics_desk.store.lists.figures import Counted, Cut
from ethics_desk.store.work import Work

Column = tuple[str, Place]
"""One column of one figure: what one question to the records answers."""

Made = Mapping[Cell, Counter[Counted]]
"""The things behind each cell; cells with nothing behind them are left out."""


@dataclass(frozen=True, slots=True)
class Tallying:
    """How the columns of a report are made up; `secret` are the cells of what persons reported."""

    questions: Mapping[Column, Callable[[Work], Iterable[Counted]]]
    secret: frozenset[Cell]

    def made(self, work: Work, columns: Iterable[Column] | None = None) -> Made:
        """What the cells of these columns are made of by some records; of all without any."""
        found: dict[Cell, Counter[Counted]] = {}
        for figure, place in self.questions if columns is None else columns:
            for thing in self.questions[figure, place](work):
                found.setdefault(Cell(figure, thing.label, place), Counter())[thing] += 1
        return found


def tallying(desk: Desk, work: Work, asked: AskReport) -> Tallying:
    """How the report that was asked for is made up."""
    question = asked_of(desk, asked, _offices(work, asked)[0])
    steps = zip(Place, counting._cuts(question), counting._months_later(question), strict=True)
    questions = {}
    for place, cut, months in steps:
        for one in FIGURES:
            questions[one.code, place] = partial(_things, one, question, cut, months)
        questions["days-taken", place] = partial(_days, cut)
        questions["prevention", place] = partial(_events, cut)
        questions["participants", place] = partial(_events, cut)
    secret = frozenset(
        Cell(one.code, label, place) for one in FIGURES for label in one.secret for place in Place
    )
    return Tallying(questions, secret)


def differing(before: Made, after: Made) -> frozenset[Cell]:
    """The cells that are made of something else."""
    return frozenset(
        cell for cell in before.keys() | after.keys() if before.get(cell) != after.get(cell)
    )


def _things(
    one: Counting, question: counting.Asked, cut: Cut, months: int, work: Work
) -> Iterable[Counted]:
    met = counting._relabelled(one, one.tally(work.connection, cut), question, months)
    return set(met) if one.unit is Unit.PERSONS else met


def _days(cut: Cut, work: Work) -> Iterable[Counted]:
    for days, number in tallies.days_taken(work.connection, cut):
        for label in ("average-days", "median-days"):
            yield Counted(label, number, str(days))


def _events(cut: Cut, work: Work) -> Iterable[Counted]:
    for kind, people in tallies.preventive_work(work.connection, cut):
        yield Counted(kind, "", str(people))
