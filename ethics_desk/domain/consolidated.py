"""A report over several agencies: own records and returns from other offices added up."""

from dataclasses import dataclass
from datetime import date

from ethics_desk.domain.language import Language
from ethics_desk.domain.paper import Signatory


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsolidatedAgency:
    """One agency of a consolidated report, and where its figures come from, in words."""

    name: str
    source: str
    headlines: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsolidatedRow:
    """One line: each agency's count in the order of the agencies, and all together."""

    label: str
    counts: tuple[str, ...]
    total: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsolidatedFigure:
    """One figure over all agencies; `note` says where its lines cannot be added."""

    title: str
    rows: tuple[ConsolidatedRow, ...]
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsolidatedPage:
    """A consolidated report ready to be printed.

    `headings` are the titles of the headline figures each agency tells; `missing` the agencies
    whose returns are not there.
    """

    language: Language
    agency: str
    period: str
    starts_on: date
    ends_on: date
    made_on: date
    headings: tuple[str, ...]
    agencies: tuple[ConsolidatedAgency, ...]
    figures: tuple[ConsolidatedFigure, ...]
    missing: tuple[str, ...] = ()
    specimen: bool = False
    signatory: Signatory | None = None
    anchor: str = ""
