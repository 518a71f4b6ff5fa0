"""Periods of reports: a month, a quarter, a half-year, a year, a year up to the end of a month."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from ethics_desk.domain.errors import BadInput

MONTHS_IN_YEAR = 12
FIRST_YEAR, LAST_YEAR = 1992, 2999
"""Of the periods one can ask for: before the first there was no civil service to report on."""

_WRITTEN = re.compile(r"(?P<year>\d{4})(-(?P<part>Q[1-4]|H[12]|(to-)?(0[1-9]|1[0-2])))?$")
_TO = "to-"


class PeriodKind(StrEnum):
    """How long a period is."""

    MONTH = "month"
    QUARTER = "quarter"
    HALF_YEAR = "half-year"
    YEAR = "year"
    YEAR_TO_DATE = "year-to-date"

    @property
    def in_year(self) -> int:
        """How many of them a year has."""
        return {"quarter": 4, "half-year": 2, "year": 1}.get(self.value, MONTHS_IN_YEAR)


@dataclass(frozen=True, slots=True)
class Period:
    """One period: the `number`-th of its kind in `year`, counted from one.

    Of a year to date the number is the month at whose end it stops.
    """

    kind: PeriodKind
    year: int
    number: int = 1

    def __post_init__(self) -> None:
        """Refuse a fifth quarter."""
        if not 1 <= self.number <= self.kind.in_year:
            raise ValueError("a year has no such period")

    @property
    def months(self) -> int:
        """Its length in months."""
        cumulative = self.kind is PeriodKind.YEAR_TO_DATE
        return self.number if cumulative else MONTHS_IN_YEAR // self.kind.in_year

    @property
    def starts_on(self) -> date:
        """Its first day."""
        return date(self.year, self._last_month - self.months + 1, 1)

    @property
    def ends_on(self) -> date:
        """Its last day."""
        years, month = divmod(self._last_month, MONTHS_IN_YEAR)
        return date(self.year + years, month + 1, 1) - timedelta(days=1)

    @property
    def previous(self) -> "Period":
        """The period of the same kind before it: of a year to date, the same months a year ago."""
        return self.back(1)

    def back(self, steps: int) -> "Period":
        """The period of the same kind so many steps before it."""
        if self.kind is PeriodKind.YEAR_TO_DATE:
            return Period(self.kind, self.year - steps, self.number)
        place = self.year * self.kind.in_year + self.number - 1 - steps
        return Period(self.kind, place // self.kind.in_year, place % self.kind.in_year + 1)

    @property
    def year_before(self) -> "Period":
        """The same period of the year before."""
        return Period(self.kind, self.year - 1, self.number)

    @property
    def code(self) -> str:
        """As the command line writes it: `2026-Q3`, `2026-H1`, `2026`, `2026-07`, `2026-to-09`."""
        match self.kind:
            case PeriodKind.MONTH:
                return f"{self.year}-{self.number:02d}"
            case PeriodKind.QUARTER:
                return f"{self.year}-Q{self.number}"
            case PeriodKind.HALF_YEAR:
                return f"{self.year}-H{self.number}"
            case PeriodKind.YEAR:
                return str(self.year)
            case PeriodKind.YEAR_TO_DATE:
                return f"{self.year}-{_TO}{self.number:02d}"

    @property
    def _last_month(self) -> int:
        return self.number * (MONTHS_IN_YEAR // self.kind.in_year)


def read_period(written: str) -> Period:
    """A period as the command line writes it; raises `BadInput` for anything else."""
    found = _WRITTEN.match(written.strip())
    if found is None or not FIRST_YEAR <= int(found["year"]) <= LAST_YEAR:
        raise BadInput("report.bad-period", field="period", period=written)
    year, part = int(found["year"]), found["part"]
    if part is None:
        return Period(PeriodKind.YEAR, year)
    if part.startswith("Q"):
        return Period(PeriodKind.QUARTER, year, int(part[1]))
    if part.startswith("H"):
        return Period(PeriodKind.HALF_YEAR, year, int(part[1]))
    if part.startswith(_TO):
        return Period(PeriodKind.YEAR_TO_DATE, year, int(part.removeprefix(_TO)))
    return Period(PeriodKind.MONTH, year, int(part))


def quarter_of(day: date) -> Period:
    """The quarter a day lies in."""
    return Period(PeriodKind.QUARTER, day.year, (day.month - 1) // 3 + 1)
