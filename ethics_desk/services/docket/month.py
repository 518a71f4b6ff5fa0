"""The desk as a month: what is due on each day, and why nobody works on some of them."""

from calendar import monthrange
from collections.abc import Iterable
from datetime import date

from ethics_desk.domain.deadline_rows import DayOfMonth
from ethics_desk.domain.rows import DueRow
from ethics_desk.rules.packs.calendar import WorkingCalendar
from ethics_desk.services.desk import Desk
from ethics_desk.services.docket.due_lines import AskDocket, all_due


def month_of_days(
    desk: Desk, asked: AskDocket, year: int, month: int, limitation: Iterable[DueRow] = ()
) -> tuple[DayOfMonth, ...]:
    """Every day of a month by the calendar of the default pack.

    Limitation days take a moment to count; who knows them already hands them in.
    """
    last = date(year, month, monthrange(year, month)[1])
    with desk.read() as work:
        lines = [*all_due(desk, work, asked, last), *limitation]
    by_day: dict[date, list[DueRow]] = {}
    for row in sorted(lines, key=lambda one: one.inquiry_number):
        by_day.setdefault(row.due, []).append(row)
    calendar = desk.rules.calendar
    days = [date(year, month, number) for number in range(1, last.day + 1)]
    return tuple(day_shown(calendar, day, tuple(by_day.get(day, ()))) for day in days)


def day_shown(calendar: WorkingCalendar, day: date, rows: tuple[DueRow, ...]) -> DayOfMonth:
    """One day with its lines, and why nobody works on it."""
    off, moved = calendar.why_off(day), calendar.overrides.get(day)
    return DayOfMonth(
        day=day,
        rows=rows,
        why_off="" if off is None else off.value,
        title=calendar.title_of(day),
        decree=moved.source if moved else "",
        estimated=calendar.is_estimated(day),
    )
