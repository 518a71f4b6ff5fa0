"""How the main figures went over eight periods of one kind, this one the last."""

from dataclasses import replace
from typing import Final

from ethics_desk.domain.figures import Figure
from ethics_desk.domain.period import FIRST_YEAR, Period, PeriodKind
from ethics_desk.domain.report_form import FigureForm
from ethics_desk.domain.report_page import Trend, TrendLine
from ethics_desk.services.reports.counting import Asked, count_figure
from ethics_desk.services.reports.publication import Publication
from ethics_desk.store.work import Work
from ethics_desk.texts import In

PERIODS: Final = 8


def count_trend(
    work: Work,
    forms: tuple[FigureForm, ...],
    asked: Asked,
    words: In,
    publication: Publication | None = None,
) -> Trend:
    """A line for each of these figures; every point is counted anew from the records.

    With a `publication` it is for the public, and says of each point what is withheld.
    """

    def point(form: FigureForm, period: Period) -> Figure:
        figure = count_figure(work, form, replace(asked, periods=(period, None, None)))
        return publication.of_point(period, figure) if publication else figure

    periods = trend_periods(asked.periods[0])
    return Trend(
        periods=tuple(short_period(words, period) for period in periods),
        lines=tuple(
            TrendLine(
                code=form.code,
                title=(form.brief.in_(asked.language) or form.title.in_(asked.language)),
                points=tuple(point(form, period) for period in periods),
            )
            for form in forms
        ),
    )


def trend_periods(newest: Period) -> list[Period]:
    """The periods a trend goes over, the oldest first."""
    periods = [newest.back(steps) for steps in reversed(range(PERIODS))]
    return [period for period in periods if period.year >= FIRST_YEAR]


def short_period(words: In, period: Period) -> str:
    """A period in the room of a narrow column: «III кв. 2026», "Q3 2026", "01–09.2026"."""
    year = f"{period.year:04d}"
    match period.kind:
        case PeriodKind.YEAR:
            return year
        case PeriodKind.MONTH:
            return f"{period.number:02d}.{year}"
        case PeriodKind.YEAR_TO_DATE:
            return f"01–{period.number:02d}.{year}"
        case PeriodKind.QUARTER | PeriodKind.HALF_YEAR:
            return words.say(f"period-short.{period.kind}.{period.number}", year=year)
