"""Periods of reports: a month, a quarter, a half-year, a year."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from ethics_desk.domain.errors import BadInput

MONTHS_IN_YEAR = 12
FIRST_YEAR, LAST_YEAR = 1992, 2999
"""Of the periods one can ask for: before the first there was no civil service to report on."""

_WRITTEN = re.compile(r"(?P<year>\d{4})(-(?P<part>Q[1-4]|H[12]|0[1-9]|1[0-2]))?$")


class PeriodKind(StrEnum):
    """How long a period is."""

    MONTH = "month"
    QUARTER = "quarter"
    HALF_YEAR = "half-year"
    YEAR = "year"

    @property
    def months(self) -> int:
        """Its length in months."""
        return {"month": 1, "quarter": 3, "half-year": 6, "year": 12}[self.value]


@dataclass(frozen=True, slots=True)
class Period:
    """One period: the `number`-th of its kind in `year`, counted from one."""

    kind: PeriodKind
    year: int
    number: int = 1

    def __post_init__(self) -> None:
        """Refuse a fifth quarter."""
        if not 1 <= self.number <= MONTHS_IN_YEAR // self.kind.months:
            raise ValueError("a year has no such period")

    @property
    def starts_on(self) -> date:
        """Its first day."""
        return date(self.year, (self.number - 1) * self.kind.months + 1, 1)

    @property
    def ends_on(self) -> date:
        """Its last day."""
        return self._shifted(1).starts_on - timedelta(days=1)

    @property
    def previous(self) -> "Period":
        """The period of the same kind before it."""
        return self._shifted(-1)

    @property
    def year_before(self) -> "Period":
        """The same period of the year before."""
        return Period(self.kind, self.year - 1, self.number)

    @property
    def code(self) -> str:
        """As the command line writes it: `2026-Q3`, `2026-H1`, `2026`, `2026-07`."""
        match self.kind:
            case PeriodKind.MONTH:
                return f"{self.year}-{self.number:02d}"
            case PeriodKind.QUARTER:
                return f"{self.year}-Q{self.number}"
            case PeriodKind.HALF_YEAR:
                return f"{self.year}-H{self.number}"
            case PeriodKind.YEAR:
                return str(self.year)

    def _shifted(self, steps: int) -> "Period":
        in_year = MONTHS_IN_YEAR // self.kind.months
        place = self.year * in_year + self.number - 1 + steps
        return Period(self.kind, place // in_year, place % in_year + 1)


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
    return Period(PeriodKind.MONTH, year, int(part))


def quarter_of(day: date) -> Period:
    """The quarter a day lies in."""
    return Period(PeriodKind.QUARTER, day.year, (day.month - 1) // 3 + 1)
