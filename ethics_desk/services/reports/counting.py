"""Counting a report's figures for a period, the one before, and the same one a year before."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from statistics import mean, median

from ethics_desk.domain.figures import Count, Figure, FigureRow
from ethics_desk.domain.language import Language
from ethics_desk.domain.period import MONTHS_IN_YEAR, Period
from ethics_desk.domain.report_form import FigureForm, Reckoning
from ethics_desk.services.reports.form import QUESTIONS
from ethics_desk.store.lists.figures.cut import Cut, Tally
from ethics_desk.store.work import Work

MEDIAN = "median-days"


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """Which periods and agencies are counted, and how the labels are worded and grouped.

    `periods` are this one and the two it is compared with, None where it is not. `group_of` gives
    the group of an item of misconduct; `known` are the pack's codes in their order, by family.
    """

    periods: tuple[Period, Period | None, Period | None]
    made_on: date
    agency_ids: tuple[str, ...]
    language: Language
    word: Callable[[str, str], str]
    group_of: Callable[[str], str]
    known: dict[str, tuple[str, ...]]


def count_figure(work: Work, form: FigureForm, asked: Asked) -> Figure:
    """One figure of the form, or the reason why the records do not know it."""
    tallies = [tally_of(work, form, asked, period) for period in asked.periods if form.counts]
    labels = _labels(form, asked, tallies)
    rows = tuple(_row(form, asked, tallies, label) for label in labels)
    return Figure(
        code=form.code,
        title=form.title.in_(asked.language),
        unit=form.unit,
        section=form.section,
        rows=rows,
        whole=_whole(form, tallies, rows),
        chart=form.chart,
        overlaps=form.overlaps or _overlap(form, tallies),
        brief=form.brief.in_(asked.language),
        basis=form.basis,
        missing=form.missing.in_(asked.language),
    )


def tally_of(work: Work, form: FigureForm, asked: Asked, period: Period | None) -> Tally | None:
    """What was met in one period; a month by the one that stands in its place in this one."""
    if period is None:
        return None
    cut = Cut(
        starts_on=period.starts_on,
        ends_on=period.ends_on,
        made_on=asked.made_on,
        agency_ids=asked.agency_ids,
        only=form.only,
    )
    met = QUESTIONS[form.counts](work.connection, cut)
    match form.family:
        case "group":
            return tuple(one._replace(label=asked.group_of(one.label)) for one in met)
        case "month":
            later = months_between(period.starts_on, asked.periods[0].starts_on)
            return tuple(one._replace(label=month_after(one.label, later)) for one in met)
        case _:
            return met


def months_between(earlier: date, later: date) -> int:
    """How many months later one day is than another."""
    return (later.year - earlier.year) * MONTHS_IN_YEAR + later.month - earlier.month


def month_after(label: str, months: int) -> str:
    """The month so many months after one: `2026-07`."""
    year, month = map(int, label.split("-"))
    place = year * MONTHS_IN_YEAR + month - 1 + months
    return f"{place // MONTHS_IN_YEAR:04d}-{place % MONTHS_IN_YEAR + 1:02d}"


def _labels(form: FigureForm, asked: Asked, tallies: Sequence[Tally | None]) -> list[str]:
    """The codes always shown, then those met besides them."""
    if form.reckoning is Reckoning.DAYS or form.missing.en:
        return list(form.labels)
    if form.family == "month":
        fixed = _months(asked.periods[0])
    else:
        fixed = asked.known.get(form.family, form.labels)
    met = {one.label for tally in tallies if tally for one in tally} - set(fixed)
    return [*fixed, *sorted(met)]


def _months(period: Period) -> tuple[str, ...]:
    first = period.starts_on.month
    return tuple(f"{period.year:04d}-{month:02d}" for month in range(first, first + period.months))


def _row(form: FigureForm, asked: Asked, tallies: Sequence[Tally | None], label: str) -> FigureRow:
    days = form.reckoning is Reckoning.DAYS
    met = [
        None if tally is None else tuple(one for one in tally if days or one.label == label)
        for tally in tallies
    ]
    now, before, year_before = (_reckoned(form.reckoning, tally, label) for tally in met)
    return FigureRow(
        code=label,
        label=asked.word(form.family, label),
        value=now,
        previous=before,
        year_before=year_before,
        inquiries=tuple(sorted({one.number for one in met[0] or () if one.number})),
        persons=form.persons or form.keeps_secret(label),
        secret=form.keeps_secret(label),
    )


def _reckoned(reckoning: Reckoning, tally: Tally | None, label: str = "") -> Count:
    """The number a tally amounts to; None for a period not counted and days of nothing."""
    if tally is None:
        return None
    match reckoning:
        case Reckoning.EACH:
            return len(tally)
        case Reckoning.PERSONS:
            return len({one.person for one in tally})
        case Reckoning.AMOUNTS:
            return sum(one.amount for one in tally)
        case Reckoning.DAYS:
            days = [one.amount for one in tally]
            if not days:
                return None
            return round(float(median(days) if label == MEDIAN else mean(days)), 1)


def _whole(
    form: FigureForm, tallies: Sequence[Tally | None], rows: tuple[FigureRow, ...]
) -> FigureRow | None:
    """Each thing once, where persons stand in several rows; other overlaps have no whole."""
    if form.reckoning is not Reckoning.PERSONS or len(rows) < 2:  # noqa: PLR2004 - one row is its own whole
        return None
    now, before, year_before = (_reckoned(form.reckoning, tally) for tally in tallies)
    return FigureRow(
        label="",
        value=now,
        previous=before,
        year_before=year_before,
        persons=form.persons,
        secret=bool(form.secret),
    )


def _overlap(form: FigureForm, tallies: Sequence[Tally | None]) -> bool:
    """Whether one person stands under several labels, so that the rows do not add up."""
    return form.reckoning is Reckoning.PERSONS and any(
        len({(one.label, one.person) for one in tally}) > len({one.person for one in tally})
        for tally in tallies
        if tally
    )
