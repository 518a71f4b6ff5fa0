"""A report ready to be printed: a frozen value, written as JSON and read back where one is kept."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ethics_desk.domain.dispersion import DispersionRow
from ethics_desk.domain.figures import Figure
from ethics_desk.domain.issued_report import Issue
from ethics_desk.domain.language import Language
from ethics_desk.domain.paper import Signatory


class SectionKind(StrEnum):
    """What stands in a section of a report."""

    FIGURES = "figures"
    LIKE_CASES = "like-cases"
    TREND = "trend"
    NARRATIVE = "narrative"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportSection:
    """One section under its title; `paragraphs` are what the office wrote in a narrative one."""

    code: str
    title: str
    kind: SectionKind = SectionKind.FIGURES
    paragraphs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TrendLine:
    """How one figure went over the periods of a trend: the figure of each, by its `value` only."""

    code: str
    title: str
    points: tuple[Figure, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Trend:
    """Several figures over successive periods of one kind, the oldest first."""

    periods: tuple[str, ...]
    lines: tuple[TrendLine, ...]

    def __post_init__(self) -> None:
        """Refuse a line that does not fit the periods."""
        if any(len(line.points) != len(self.periods) for line in self.lines):
            raise ValueError("a trend has one point per period")


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckSum:
    """Two figures whose totals are compared: they must agree, or `note` says why they need not."""

    left: str
    right: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportPage:
    """A report ready to be printed.

    `period` is the period in words ("III quarter 2026"), `previous` and `year_before` those it is
    compared with, empty where it is not. `sections` stand in their order and hold the figures by
    their codes; `dispersion` has a line per item decided on. `headlines` are the codes of the
    figures on the first page, `told` the sentences there and `warnings` what the head must know;
    `head` is who reads and signs it. A public report hides small cells of persons and leaves the
    annex of inquiry numbers out. `issue` is what its first page says of an issued one.
    """

    language: Language
    agency: str
    period: str
    starts_on: date
    ends_on: date
    made_on: date
    sections: tuple[ReportSection, ...]
    figures: tuple[Figure, ...]
    previous: str = ""
    year_before: str = ""
    dispersion: tuple[DispersionRow, ...] = ()
    trend: Trend | None = None
    checks: tuple[CheckSum, ...] = ()
    headlines: tuple[str, ...] = ()
    told: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    public: bool = False
    specimen: bool = False
    unverified: bool = False
    signatory: Signatory | None = None
    head: Signatory | None = None
    anchor: str = ""
    issue: Issue | None = None

    def __post_init__(self) -> None:
        """Refuse a period that ends before it starts, and what hangs in the air."""
        if self.ends_on < self.starts_on:
            raise ValueError("a period ends after it starts")
        known = {figure.code for figure in self.figures}
        if unknown := set(self.headlines) - known:
            raise ValueError(f"no such figures to put into the summary: {sorted(unknown)}")
        sections = {section.code for section in self.sections}
        if lost := {figure.section for figure in self.figures} - sections:
            raise ValueError(f"figures of sections that are missing: {sorted(lost)}")

    def of_section(self, section: str) -> tuple[Figure, ...]:
        """The figures of one section, in their order."""
        return tuple(figure for figure in self.figures if figure.section == section)
