"""The working calendar of a year: the days that are not like all others of their weekday."""

from datetime import date, timedelta

from ethics_desk.domain.deadline_rows import DayOfMonth
from ethics_desk.rules.packs.calendar import SATURDAY, WhyOff
from ethics_desk.services.desk import Desk
from ethics_desk.services.docket.month import day_shown


def special_days(desk: Desk, year: int) -> tuple[DayOfMonth, ...]:
    """Holidays, days off and worked weekends of a year by the calendar of the default pack."""
    calendar = desk.rules.calendar
    first = date(year, 1, 1)
    days = (first + timedelta(days=place) for place in range((date(year + 1, 1, 1) - first).days))
    shown = (day_shown(calendar, day, ()) for day in days)
    return tuple(one for one in shown if _special(one))


def _special(one: DayOfMonth) -> bool:
    weekend = one.day.weekday() >= SATURDAY
    if not one.why_off:
        return weekend
    return one.why_off != WhyOff.WEEKEND or bool(one.title.en)
