"""A report as tables for other programs: only what its reader may see, numbers as numbers."""

from dataclasses import dataclass
from enum import StrEnum

from ethics_desk.domain.figures import Count
from ethics_desk.domain.report_page import ReportPage

WITHHELD_MARK = "×"
"""What stands in the place of a count that is not printed."""


class CellMark(StrEnum):
    """What is said of a count: shown as it is, too few persons, or withheld."""

    OPEN = ""
    SMALL = "small"
    WITHHELD = "withheld"


@dataclass(frozen=True, slots=True, kw_only=True)
class TableCell:
    """One count as its reader may see it; a withheld one holds no number."""

    count: Count
    mark: CellMark = CellMark.OPEN

    def __post_init__(self) -> None:
        """Refuse to carry along what is withheld."""
        if self.mark is CellMark.WITHHELD and self.count is not None:
            raise ValueError("a withheld count is not handed on")


@dataclass(frozen=True, slots=True, kw_only=True)
class TableRow:
    """One line of a figure in the three periods, with the numbers of its inquiries."""

    code: str
    label: str
    cells: tuple[TableCell, TableCell, TableCell]
    inquiries: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TableFigure:
    """One figure; `numbers_withheld` says that its inquiries are not told.

    `total_title` is what its total is called where the rows are not shown.
    """

    code: str
    number: str
    title: str
    total_title: str
    unit: str
    section: str
    section_title: str
    basis: str
    missing: str
    overlaps: bool
    numbers_withheld: bool
    rows: tuple[TableRow, ...]
    total: TableRow | None


@dataclass(frozen=True, slots=True, kw_only=True)
class TableDecisions:
    """The decisions on one item; `numbers_withheld` says that their inquiries are not told."""

    item: str
    decisions: TableCell
    lowest: str = ""
    middle: str = ""
    highest: str = ""
    ranged: TableCell
    outside: TableCell
    departures: TableCell
    numbers_withheld: bool
    inquiries: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TableTrend:
    """One line of the trend."""

    code: str
    title: str
    points: tuple[TableCell, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TableCheck:
    """Two totals compared; `agrees` is None where that cannot be said or need not be."""

    left: str
    right: str
    left_total: TableCell
    right_total: TableCell
    agrees: bool | None
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportTables:
    """All tables of a report; the page gives what stands above them, never a count."""

    page: ReportPage
    figures: tuple[TableFigure, ...]
    decisions: tuple[TableDecisions, ...]
    trend: tuple[TableTrend, ...]
    checks: tuple[TableCheck, ...]
