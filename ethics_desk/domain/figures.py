"""What reports count: figures that trace to the inquiries behind them."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ethics_desk.domain.dispersion import DispersionRow
from ethics_desk.domain.issued_report import Issue
from ethics_desk.domain.language import Language
from ethics_desk.domain.paper import Signatory

FEWEST_PERSONS = 3
"""A cell counting fewer persons than this could point at one of them (legal base 9.2)."""

Count = int | float | None


class Unit(StrEnum):
    """What a figure counts; days may be fractions (averages)."""

    INQUIRIES = "inquiries"
    PERSONS = "persons"
    DAYS = "days"
    EVENTS = "events"


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureRow:
    """One line of a figure: this period, the one before, and the same period a year before.

    `inquiries` are the numbers of the inquiries counted in `value`. `persons` says that the line
    counts persons, so that a small cell could identify one; a `secret` one counts what persons
    reported, so that the numbers of its inquiries would lead to them. A missing value was not
    counted. `code` names the line in every language.
    """

    label: str
    value: Count
    previous: Count = None
    year_before: Count = None
    inquiries: tuple[str, ...] = ()
    persons: bool = False
    secret: bool = False
    code: str = ""

    def __post_init__(self) -> None:
        """Refuse counts below nothing."""
        if any(count is not None and count < 0 for count in self.counts):
            raise ValueError("a figure counts from nought upwards")

    @property
    def counts(self) -> tuple[Count, Count, Count]:
        """The count of this period, of the previous one, of the one a year before."""
        return self.value, self.previous, self.year_before


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One counted thing of a report.

    Its title stands in the catalogues under `figure.<code>`, its section's under
    `figure.section.<section>`. `chart` asks for a picture beside the table; `overlaps` says that
    one person may stand in several rows.
    """

    code: str
    unit: Unit
    section: str
    rows: tuple[FigureRow, ...]
    chart: bool = False
    overlaps: bool = False

    @property
    def adds_up(self) -> bool:
        """Whether the rows may be summed: counts may, averages and overlapping rows may not."""
        return self.unit is not Unit.DAYS and not self.overlaps

    @property
    def secret(self) -> bool:
        """Whether its rows are told by their counts only (legal base 9.2, line G).

        All of them: what the others leave over of the period's numbers would be the secret ones.
        """
        return any(row.secret and row.value for row in self.rows)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportPage:
    """A report ready to be printed.

    `period` is the period in words ("III quarter 2026"); `dispersion` has a line per item decided
    on; `headlines` are the codes of the figures that the summary repeats by their totals; `remarks`
    are the office's own paragraphs. A public report hides small cells of persons and leaves the
    annex of inquiry numbers out.
    """

    language: Language
    agency: str
    period: str
    starts_on: date
    ends_on: date
    made_on: date
    figures: tuple[Figure, ...]
    dispersion: tuple[DispersionRow, ...] = ()
    headlines: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()
    public: bool = False
    specimen: bool = False
    unverified: bool = False
    signatory: Signatory | None = None
    anchor: str = ""
    issue: Issue | None = None

    def __post_init__(self) -> None:
        """Refuse a period that ends before it starts and headlines of figures that are missing."""
        if self.ends_on < self.starts_on:
            raise ValueError("a period ends after it starts")
        if unknown := set(self.headlines) - {figure.code for figure in self.figures}:
            raise ValueError(f"no such figures to put into the summary: {sorted(unknown)}")
