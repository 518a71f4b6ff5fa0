"""A report over several agencies: own records and returns from other offices added up."""

from dataclasses import dataclass
from datetime import date

from ethics_desk.domain.figures import Unit
from ethics_desk.domain.language import Language
from ethics_desk.domain.paper import Signatory
from ethics_desk.domain.report_return import Standing
from ethics_desk.domain.report_table import CellMark, TableCell


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsolidatedAgency:
    """One agency of a consolidated report.

    `source` says in words where its figures come from; `number`, `signed_by` and `signed_on` are
    those of the return it sent.
    """

    code: str
    name: str
    standing: Standing
    source: str
    headlines: tuple[TableCell, ...]
    number: str = ""
    signed_by: str = ""
    signed_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsolidatedRow:
    """One line: each agency's count in the order of the agencies, and all together."""

    code: str
    label: str
    counts: tuple[TableCell, ...]
    total: TableCell

    @property
    def marks(self) -> bool:
        """Whether one of its counts could point at a person."""
        return any(cell.mark is CellMark.SMALL for cell in (*self.counts, self.total))


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsolidatedFigure:
    """One figure over all agencies, with its number in the report.

    `total` is missing where its lines do not add up; `note` says what cannot be added.
    """

    code: str
    number: str
    title: str
    unit: Unit
    rows: tuple[ConsolidatedRow, ...]
    total: ConsolidatedRow | None = None
    note: str = ""

    @property
    def marks(self) -> bool:
        """Whether one of its counts could point at a person."""
        return any(row.marks for row in self.rows)


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsolidatedSection:
    """One section of figures, with its number in the report."""

    code: str
    number: int
    title: str
    figures: tuple[ConsolidatedFigure, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsolidatedPage:
    """A consolidated report ready to be written.

    `headings` are the titles of the headline figures each agency tells, `together` their sums over
    the agencies; `missing` are the agencies whose returns are not there.
    """

    language: Language
    agency: str
    period: str
    starts_on: date
    ends_on: date
    made_on: date
    headings: tuple[str, ...]
    agencies: tuple[ConsolidatedAgency, ...]
    together: tuple[TableCell, ...]
    sections: tuple[ConsolidatedSection, ...]
    missing: tuple[str, ...] = ()
    specimen: bool = False
    signatory: Signatory | None = None
    anchor: str = ""

    @property
    def figures(self) -> tuple[ConsolidatedFigure, ...]:
        """All figures in the order of their sections."""
        return tuple(figure for section in self.sections for figure in section.figures)

    @property
    def marks(self) -> bool:
        """Whether one of the headline counts could point at a person."""
        told = [cell for one in self.agencies for cell in one.headlines]
        return any(cell.mark is CellMark.SMALL for cell in (*told, *self.together))
