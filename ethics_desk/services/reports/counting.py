"""Counting a report's figures for a period, the one before, and the same one a year before."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from statistics import mean, median

from ethics_desk.domain.figures import Figure, FigureRow, Unit
from ethics_desk.domain.period import MONTHS_IN_YEAR, Period
from ethics_desk.domain.prevention import PreventiveKind
from ethics_desk.services.reports.figures import FIGURES, Counting
from ethics_desk.store.lists import figures as tallies
from ethics_desk.store.lists.figures import Cut, Tally
from ethics_desk.store.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """Which period and agencies a report is about, and how its labels are worded and grouped.

    `group_of` gives the group of an item of misconduct; `sanctions`, `groups` and `measures`
    are the pack's codes in their order.
    """

    period: Period
    made_on: date
    agency_ids: tuple[str, ...]
    word: Callable[[str, str], str]
    group_of: Callable[[str], str]
    sanctions: tuple[str, ...]
    groups: tuple[str, ...]
    measures: tuple[str, ...]


def count_figures(work: Work, asked: Asked) -> tuple[Figure, ...]:
    """All figures of a period, compared with the one before and the same one a year before."""
    counted = [_figure(work, counting, asked) for counting in FIGURES]
    place = next(i for i, counting in enumerate(FIGURES) if counting.code == "overdue")
    counted.insert(place, _days(work, asked))
    return (*counted, *_prevention(work, asked))


def _figure(work: Work, counting: Counting, asked: Asked) -> Figure:
    now, before, year_before = (
        _relabelled(counting, counting.tally(work.connection, cut), asked, later)
        for cut, later in zip(_cuts(asked), _months_later(asked), strict=True)
    )
    labels = _labels(counting, asked, (now, before, year_before))
    return Figure(
        code=counting.code,
        unit=counting.unit,
        section=counting.section,
        chart=counting.chart,
        overlaps=counting.overlaps or _overlap(counting, now, before, year_before),
        rows=tuple(
            FigureRow(
                label=asked.word(counting.family, label),
                value=_count(counting, now, label),
                previous=_count(counting, before, label),
                year_before=_count(counting, year_before, label),
                inquiries=_numbers(now, label),
                persons=counting.persons or label in counting.secret,
                secret=label in counting.secret,
                code=label,
            )
            for label in labels
        ),
    )


def _months_later(asked: Asked) -> tuple[int, int, int]:
    """By how many months the period lies behind each of the cuts."""
    return 0, asked.period.kind.months, MONTHS_IN_YEAR


def _relabelled(counting: Counting, tally: Tally, asked: Asked, months: int) -> Tally:
    """Items by their group; a month by the one that stands in its place in the period."""
    match counting.family:
        case "group":
            return tuple(one._replace(label=asked.group_of(one.label)) for one in tally)
        case "month":
            return tuple(one._replace(label=_month_after(one.label, months)) for one in tally)
        case _:
            return tally


def _month_after(label: str, months: int) -> str:
    year, month = map(int, label.split("-"))
    place = year * MONTHS_IN_YEAR + month - 1 + months
    return f"{place // MONTHS_IN_YEAR:04d}-{place % MONTHS_IN_YEAR + 1:02d}"


def _labels(counting: Counting, asked: Asked, met: Sequence[Tally]) -> list[str]:
    fixed = {
        "sanction": asked.sanctions,
        "group": asked.groups,
        "measure": asked.measures,
        "month": _months(asked.period),
    }.get(counting.family, counting.labels)
    seen = {one.label for tally in met for one in tally} - set(fixed)
    return [*map(str, fixed), *sorted(seen)]


def _months(period: Period) -> tuple[str, ...]:
    first = period.starts_on.month
    months = range(first, first + period.kind.months)
    return tuple(f"{period.year:04d}-{month:02d}" for month in months)


def _days(work: Work, asked: Asked) -> Figure:
    taken = [tallies.days_taken(work.connection, cut) for cut in _cuts(asked)]
    numbers = tuple(number for _, number in taken[0])
    return Figure(
        code="days-taken",
        unit=Unit.DAYS,
        section="inquiries",
        rows=tuple(
            _row(asked.word("count", label), [_over(measure, cut) for cut in taken], numbers, label)
            for label, measure in (("average-days", mean), ("median-days", median))
        ),
    )


def _over(
    measure: Callable[[Iterable[float]], float], taken: tuple[tuple[int, str], ...]
) -> float | None:
    return round(float(measure([days for days, _ in taken])), 1) if taken else None


def _prevention(work: Work, asked: Asked) -> tuple[Figure, Figure]:
    done = [tallies.preventive_work(work.connection, cut) for cut in _cuts(asked)]
    events = tuple(
        _row(
            asked.word("preventive", kind),
            [sum(1 for met, _ in cut if met == kind) for cut in done],
            code=kind,
        )
        for kind in PreventiveKind
    )
    reached = tuple(
        _row(
            asked.word("preventive", kind),
            [sum(people for met, people in cut if met == kind) for cut in done],
            code=kind,
        )
        for kind in PreventiveKind
    )
    return (
        Figure(code="prevention", unit=Unit.EVENTS, section="prevention", rows=events),
        Figure(code="participants", unit=Unit.PERSONS, section="prevention", rows=reached),
    )


def _row(
    label: str, counts: Sequence[float | None], inquiries: tuple[str, ...] = (), code: str = ""
) -> FigureRow:
    now, before, year_before = counts
    return FigureRow(
        code=code,
        label=label,
        value=now,
        previous=before,
        year_before=year_before,
        inquiries=inquiries,
    )


def _cuts(asked: Asked) -> tuple[Cut, Cut, Cut]:
    now, before, year_before = (
        Cut(
            starts_on=one.starts_on,
            ends_on=one.ends_on,
            made_on=asked.made_on,
            agency_ids=asked.agency_ids,
        )
        for one in (asked.period, asked.period.previous, asked.period.year_before)
    )
    return now, before, year_before


def _count(counting: Counting, tally: Tally, label: str) -> int:
    """How many things bear a label; a figure of persons counts each of them once."""
    met = [one for one in tally if one.label == label]
    return len({one.person for one in met}) if counting.unit is Unit.PERSONS else len(met)


def _overlap(counting: Counting, *tallies_met: Tally) -> bool:
    """Whether one person stands under several labels, so that the rows do not add up."""
    return counting.unit is Unit.PERSONS and any(
        len({(one.label, one.person) for one in tally}) > len({one.person for one in tally})
        for tally in tallies_met
    )


def _numbers(tally: Tally, label: str) -> tuple[str, ...]:
    return tuple(sorted({one.number for one in tally if one.label == label}))
