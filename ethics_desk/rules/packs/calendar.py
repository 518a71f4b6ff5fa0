"""The working calendar: which days the office works, and why it does not on the others."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache
from hashlib import sha256
from types import MappingProxyType

from ethics_desk.domain.language import NO_WORDS, Trilingual
from ethics_desk.rules.packs.periods import ONE_DAY, Span, span_at

SATURDAY = 5
ESTIMATED = "(estimated)"
"""How the library's names end of days that follow the moon and were not announced yet."""


class WhyOff(StrEnum):
    """Why nobody works on a day."""

    WEEKEND = "weekend"
    HOLIDAY = "holiday"
    DAY_OFF = "day-off"


@dataclass(frozen=True, slots=True, kw_only=True)
class Override:
    """A day the government moved: a working day made free, or a free day worked.

    `source` names the act that moved it.
    """

    day: date
    worked: bool
    title: Trilingual
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DayName:
    """What a free day is called whose name in the holidays library begins and ends so."""

    begins: str
    ends: str
    title: Trilingual

    def fits(self, name: str) -> bool:
        """Whether it is the name of such a day."""
        return name.startswith(self.begins) and name.endswith(self.ends)


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkingCalendar:
    """A country's public holidays and the dated exceptions that go before them.

    An exception speaks of its own day and of no other.

    `country` is the code the holidays library knows; `days_off` begin the library's names of days
    that are free without being holidays, `names` say what free days are called; the first that
    fits counts.
    """

    code: str
    title: Trilingual
    country: str
    days_off: tuple[str, ...]
    overrides: Mapping[date, Override]
    names: tuple[DayName, ...] = ()

    @property
    def edition(self) -> str:
        """Which holidays and which moved days it holds, for printing.

        Equal editions count equally: the version of the holidays library, how many days were
        moved, and the beginning of the SHA-256 of all of them.
        """
        from holidays.version import __version__  # noqa: PLC0415 - see `_of_year`

        moved = sorted(self.overrides.values(), key=lambda one: one.day)
        lines = [f"{one.day.isoformat()} {one.worked} {one.source}" for one in moved]
        digest = sha256("\n".join(lines).encode()).hexdigest()[:12]
        parts = (self.code, f"holidays {__version__}", str(len(moved)), digest)
        return " · ".join(parts)

    def with_days(self, moved: Iterable[Override]) -> "WorkingCalendar":
        """The same calendar with more moved days; a later one stands before an earlier one."""
        later = {one.day: one for one in moved}
        return replace(self, overrides=MappingProxyType({**self.overrides, **later}))

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

    def title_of(self, day: date) -> Trilingual:
        """What a moved day or a holiday is called; no words for any other day."""
        override = self.overrides.get(day)
        if override is not None:
            return override.title
        name = _of_year(self.country, day.year)[0].get(day)
        if name is None:
            return NO_WORDS
        known = (one.title for one in self.names if one.fits(name))
        return next(known, Trilingual(kk=name, ru=name, en=name))

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

    def next_day_outside(self, day: date, spans: Sequence[Span]) -> date | None:
        """`day` or the first working day after it in none of the spans; None if one never ends."""
        while True:
            day = self.next_working_day(day)
            span = span_at(day, spans)
            if span is None:
                return day
            if span.open:
                return None
            day = span.last + ONE_DAY

    def previous_day_outside(self, day: date, spans: Sequence[Span]) -> date:
        """`day` or the last working day before it that lies in none of the spans."""
        while True:
            day = self.previous_working_day(day)
            span = span_at(day, spans)
            if span is None:
                return day
            day = span.first - ONE_DAY

    def working_days_after(self, day: date, amount: int) -> date:
        """The day so many working days after `day`, which is not counted; itself for none."""
        return self._working_days(day, amount, ONE_DAY)

    def working_days_before(self, day: date, amount: int) -> date:
        """The day so many working days before `day`, which is not counted; itself for none."""
        return self._working_days(day, amount, -ONE_DAY)

    def _working_days(self, day: date, amount: int, step: timedelta) -> date:
        while amount > 0:
            day += step
            amount -= self.is_working_day(day)
        return day

    def is_estimated(self, day: date) -> bool:
        """Whether a day is free only by the library's estimate: an act may still name another."""
        if day in self.overrides:
            return False
        free, _ = _of_year(self.country, day.year)
        return free.get(day, "").endswith(ESTIMATED)


@lru_cache(maxsize=512)
def _of_year(country: str, year: int) -> tuple[Mapping[date, str], frozenset[date]]:
    """Free days with their English names, and weekend days that are worked."""
    import holidays  # noqa: PLC0415 - loading it takes long; most runs count no days

    known = holidays.country_holidays(country, years=year, language="en_US")
    free = {day: name for day, name in known.items() if day.year == year}
    return MappingProxyType(free), frozenset(known.weekend_workdays)
