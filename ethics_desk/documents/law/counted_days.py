"""The days of a count on paper: a list for a short one, weeks for a long one."""

from collections.abc import Iterable
from datetime import date, timedelta

from reportlab.lib.colors import Color

from ethics_desk.documents.press import Press
from ethics_desk.documents.sheets.ruled import ruled_table
from ethics_desk.documents.sheets.sheet import Story
from ethics_desk.documents.sheets.tagging import DataTable, LayoutTable
from ethics_desk.domain.control_paper import ControlSheetPage, CountedDay, DayMark
from ethics_desk.texts import In

_WEEK = 7
_ONE_COLUMN = 10
_GAP = 12.0
_SIDES = ("LEFT", "RIGHT", "TOP", "BOTTOM")
_DAY_WIDTH = 72.0
_NUMBER_WIDTH = 25.0
_SHADE = Color(0.92, 0.92, 0.92)
_PAUSE_SHADE = Color(0.85, 0.89, 0.95)
_COUNTING = frozenset({DayMark.COUNTED, DayMark.WORKED})


def day_tables(page: ControlSheetPage, press: Press, words: In, measure: float) -> Story:
    """Every day of the count, and by name those that are out of the ordinary."""
    if not page.by_weeks:
        return [_side_by_side(page.days, press, words, measure)]
    tables: Story = [_in_weeks(page.days, press, words, measure)]
    legend = press.sans.style(8, spaceAfter=4)
    tables.append(press.sans.paragraph(_legend(page.days, words), legend))
    named = tuple(day for day in page.days if day.told)
    if named:
        tables.append(_listed(named, press, words, measure))
    return tables


def _side_by_side(
    days: tuple[CountedDay, ...], press: Press, words: In, measure: float
) -> LayoutTable:
    """The first half of the days at the left, the second at the right; read in this order."""
    half = (len(days) + 1) // 2
    halves = [days[:half], days[half:]] if len(days) > _ONE_COLUMN else [days]
    room = (measure - _GAP * (len(halves) - 1)) / len(halves)
    tables = [_listed(part, press, words, room) for part in halves]
    pair = LayoutTable([tables], colWidths=[room, room + _GAP][: len(halves)])
    pair.setStyle(
        [
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            *((f"{side}PADDING", (0, 0), (-1, -1), 0) for side in _SIDES),
            ("LEFTPADDING", (1, 0), (1, 0), _GAP),
        ]
    )
    return pair


def _listed(days: tuple[CountedDay, ...], press: Press, words: In, measure: float) -> DataTable:
    columns = [
        (words.say("control.day"), _DAY_WIDTH),
        (words.say("control.number"), _NUMBER_WIDTH),
        (words.say("control.what-day"), measure - _DAY_WIDTH - _NUMBER_WIDTH),
    ]
    rows = [
        (
            f"{words.day(one.day)}, {words.say(f'weekday-short.{one.day.isoweekday()}')}",
            "–" if one.number is None else str(one.number),
            _told(one, words),
        )
        for one in days
    ]
    table = ruled_table(press.sans, columns, rows)
    table.setStyle(
        [
            ("TOPPADDING", (0, 1), (-1, -1), 1),
            ("BOTTOMPADDING", (0, 1), (-1, -1), 2),
        ]
    )
    table.setStyle(
        [
            ("BACKGROUND", (0, row), (-1, row), _shade(one))
            for row, one in enumerate(days, start=1)
            if one.mark not in _COUNTING
        ]
    )
    return table


def _told(one: CountedDay, words: In) -> str:
    """What a day is in words, with the name of the holiday or decree."""
    what = words.say(f"control.mark.{one.mark}")
    return f"{what}: {one.name}" if one.name else what


def _in_weeks(days: tuple[CountedDay, ...], press: Press, words: In, measure: float) -> DataTable:
    """One row per week from Monday to Sunday; a cell is the day and its number or mark."""
    first = measure * 0.14
    columns = [
        (words.say("control.week-of"), first),
        *(
            (words.say(f"weekday-short.{number}"), (measure - first) / _WEEK)
            for number in range(1, _WEEK + 1)
        ),
    ]
    by_day = {one.day: one for one in days}
    mondays = _mondays(days[0].day, days[-1].day)
    weeks = [
        [by_day.get(monday + timedelta(days=place)) for place in range(_WEEK)] for monday in mondays
    ]
    rows = [
        (words.day(monday), *("" if one is None else _cell(one, words) for one in week))
        for monday, week in zip(mondays, weeks, strict=True)
    ]
    table = ruled_table(press.sans, columns, rows)
    table.setStyle(
        [
            ("BACKGROUND", (place, row), (place, row), _shade(one))
            for row, week in enumerate(weeks, start=1)
            for place, one in enumerate(week, start=1)
            if one is not None and one.mark not in _COUNTING
        ]
    )
    return table


def _mondays(first: date, last: date) -> list[date]:
    monday = first - timedelta(days=first.weekday())
    count = (last - monday).days // _WEEK + 1
    return [monday + timedelta(weeks=place) for place in range(count)]


def _cell(one: CountedDay, words: In) -> str:
    """Day and month, then the number in the count, or the mark that the legend explains."""
    day = f"{one.day:%d.%m}"
    mark = "" if one.mark is DayMark.COUNTED else words.say(f"control.short.{one.mark}")
    told = " ".join(part for part in ("" if one.number is None else str(one.number), mark) if part)
    return f"{day} – {told}"


def _legend(days: Iterable[CountedDay], words: In) -> str:
    """What the marks of the weeks mean, those that were used."""
    used = dict.fromkeys(one.mark for one in days)
    explained = "; ".join(
        f"{words.say(f'control.short.{mark}')} – {words.say(f'control.mark.{mark}')}"
        for mark in DayMark
        if mark in used and mark is not DayMark.COUNTED
    )
    return f"{words.say('control.legend')} {explained}".strip()


def _shade(one: CountedDay) -> Color:
    return _PAUSE_SHADE if one.mark is DayMark.PAUSED else _SHADE
