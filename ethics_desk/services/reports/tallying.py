"""What each count of a report is made of, so that two states of the records can be compared."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import partial

from ethics_desk.domain.differences import Cell, Place
from ethics_desk.domain.period import Period
from ethics_desk.domain.report_form import FigureForm, Reckoning
from ethics_desk.domain.report_page import SectionKind
from ethics_desk.services.reports.counted import Counted as Report
from ethics_desk.services.reports.counting import Asked, tally_of
from ethics_desk.services.reports.trend import trend_periods
from ethics_desk.store.lists.dispersion import decided_items
from ethics_desk.store.lists.figures.cut import Counted
from ethics_desk.store.work import Work

LIKE_CASES = "like-cases"
"""Stands for the section of like cases among the codes of figures."""

Column = tuple[str, str]
"""One column of one figure: what one question to the records answers."""

Made = Mapping[Cell, Counter[Counted]]
"""The things behind each cell; cells with nothing behind them are left out."""


@dataclass(frozen=True, slots=True)
class Tallying:
    """How the columns of a report are made up: each by its question."""

    questions: Mapping[Column, Callable[[Work], Iterable[Counted]]]

    def made(self, work: Work, columns: Iterable[Column] | None = None) -> Made:
        """What the cells of these columns are made of by some records; of all without any."""
        found: dict[Cell, Counter[Counted]] = {}
        for figure, place in self.questions if columns is None else columns:
            for thing in self.questions[figure, place](work):
                found.setdefault(Cell(figure, thing.label, place), Counter())[thing] += 1
        return found


def tallying(report: Report) -> Tallying:
    """How the report that was asked for is made up."""
    question, questions = report.question(), {}
    for place, period in zip(Place, question.periods, strict=True):
        for form in report.forms():
            if form.counts and period is not None:
                questions[form.code, str(place)] = partial(_things, form, question, period)
    for period in trend_periods(report.asked.period):
        asked = replace(question, periods=(period, None, None))
        for form in report.trend_forms() if period.code in outer_codes(report) else ():
            questions[form.code, period.code] = partial(_things, form, asked, period)
    if report.has(SectionKind.LIKE_CASES):
        questions[LIKE_CASES, str(Place.VALUE)] = partial(_decided, report)
    return Tallying(questions)


def outer_codes(report: Report) -> list[str]:
    """The trend's periods by their codes; empty for one that stands in the other tables too."""
    if not report.has(SectionKind.TREND):
        return []
    told = report.question().periods
    return ["" if one in told else one.code for one in trend_periods(report.asked.period)]


def differing(before: Made, after: Made) -> frozenset[Cell]:
    """The cells that are made of something else."""
    return frozenset(
        cell for cell in before.keys() | after.keys() if before.get(cell) != after.get(cell)
    )


def _things(form: FigureForm, asked: Asked, period: Period, work: Work) -> Iterable[Counted]:
    """What a column counts: each person once where persons are, every number where days are."""
    met = tally_of(work, form, asked, period) or ()
    match form.reckoning:
        case Reckoning.PERSONS:
            return set(met)
        case Reckoning.DAYS:
            return [one._replace(label=label) for one in met for label in form.labels]
        case _:
            return met


def _decided(report: Report, work: Work) -> Iterable[Counted]:
    said = report.labels.item_of
    for one in decided_items(work.connection, report.cut()):
        told = f"{one.person}/{one.sanction}/{one.like_cases}/{one.departure_reason}"
        yield Counted(said(one.item, one.version), one.number, told)
