"""The working calendar: which days the office works, and why it does not on the others."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache
from types import MappingProxyType

from ethics_desk.domain.language import Trilingual
from ethics_desk.rules.periods import ONE_DAY

SATURDAY = 5


class WhyOff(StrEnum):
    """Why nobody works on a day."""

    WEEKEND = "weekend"
    HOLIDAY = "holiday"
    DAY_OFF = "day-off"


@dataclass(frozen=True, slots=True, kw_only=True)
class Override:
    """A day the government moved: a working day made free, or a free day worked."""

    day: date
    worked: bool
    title: Trilingual


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkingCalendar:
    """A country's public holidays and the dated exceptions that go before them.

    `country` is the code the holidays library knows; `days_off` begin the library's names of days
    that are free without being holidays.
    """

    code: str
    title: Trilingual
    country: str
    days_off: tuple[str, ...]
    overrides: Mapping[date, Override]

    def why_off(self, day: date) -> WhyOff | None:
        """Why a day is not a working day; None when it is one."""
        override = self.overrides.get(day)
        if override is not None:
            return None if override.worked else WhyOff.DAY_OFF
        free, worked = _of_year(self.country, day.year)
        if day in worked:
            return None
        if day.weekday() >= SATURDAY:
            return WhyOff.WEEKEND
        name = free.get(day)
        if name is None:
            return None
        return WhyOff.DAY_OFF if name.startswith(self.days_off) else WhyOff.HOLIDAY

    def is_working_day(self, day: date) -> bool:
        """Whether the office works on `day`."""
        return self.why_off(day) is None

    def next_working_day(self, day: date) -> date:
        """`day` itself or the first working day after it."""
        while not self.is_working_day(day):
            day += ONE_DAY
        return day

    def previous_working_day(self, day: date) -> date:
        """`day` itself or the last working day before it."""
        while not self.is_working_day(day):
            day -= ONE_DAY
        return day

    def working_days_after(self, day: date, amount: int) -> tuple[date, ...]:
        """So many working days after `day`, which is not counted itself."""
        return self._working_days(day, amount, ONE_DAY)

    def working_days_before(self, day: date, amount: int) -> tuple[date, ...]:
        """So many working days before `day`, the nearest first; `day` is not counted itself."""
        return self._working_days(day, amount, -ONE_DAY)

    def _working_days(self, day: date, amount: int, step: timedelta) -> tuple[date, ...]:
        days: list[date] = []
        while len(days) < amount:
            day += step
            if self.is_working_day(day):
                days.append(day)
        return tuple(days)


@lru_cache(maxsize=512)
def _of_year(country: str, year: int) -> tuple[Mapping[date, str], frozenset[date]]:
    """Free days with their English names, and weekend days that are worked."""
    import holidays  # noqa: PLC0415 - loading it takes long; most runs count no days

    known = holidays.country_holidays(country, years=year, language="en_US")
    free = {day: name for day, name in known.items() if day.year == year}
    return MappingProxyType(free), frozenset(known.weekend_workdays)
