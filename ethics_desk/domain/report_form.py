"""The form of a report: which sections it has and what is counted in each, as data."""

from dataclasses import dataclass
from enum import StrEnum

from ethics_desk.domain.figures import Unit
from ethics_desk.domain.language import NO_WORDS, Trilingual
from ethics_desk.domain.publication import SameCount, Ties
from ethics_desk.domain.report_page import SectionKind

EVERY_LABEL = "*"
"""Among the secret labels: all of them, also those met besides the ones always shown."""


class Reckoning(StrEnum):
    """How what was met becomes a number."""

    EACH = "each"
    PERSONS = "persons"
    AMOUNTS = "amounts"
    DAYS = "days"


class Comparison(StrEnum):
    """Which former periods a report compares its own with."""

    BOTH = "both"
    PREVIOUS = "previous"
    YEAR_BEFORE = "year-before"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureForm:
    """How one figure is counted and called.

    `counts` names the question to the records, `only` the codes it is confined to where it takes
    some. `labels` are the codes always shown, in their order, nought or not; codes met besides
    them follow. `family` says where the labels find their words. `persons` says that a small count
    points at an official; `secret` are the labels of what persons reported: a small count points at
    one of them. `brief` is the title of the total alone. An `internal` figure is left out of the
    public report. `basis` names the rows of the legal base and how sure they are. `missing` says
    why the records do not know the figure, which then has nothing to count.
    """

    code: str
    section: str
    title: Trilingual
    unit: Unit
    basis: str
    counts: str = ""
    reckoning: Reckoning = Reckoning.EACH
    family: str = ""
    labels: tuple[str, ...] = ()
    only: tuple[str, ...] = ()
    secret: frozenset[str] = frozenset()
    chart: bool = False
    persons: bool = False
    overlaps: bool = False
    internal: bool = False
    brief: Trilingual = NO_WORDS
    missing: Trilingual = NO_WORDS

    def keeps_secret(self, label: str) -> bool:
        """Whether a label counts what persons reported."""
        return label in self.secret or EVERY_LABEL in self.secret


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionForm:
    """One section; `prompt` says what belongs into a narrative one."""

    code: str
    title: Trilingual
    kind: SectionKind
    prompt: Trilingual = NO_WORDS


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckForm:
    """Two figures whose totals must agree, or `note` says why they need not."""

    left: str
    right: str
    note: Trilingual = NO_WORDS


@dataclass(frozen=True, slots=True, kw_only=True)
class Balance:
    """What came in and was in stock before is what went out and is in stock at the end.

    Each is the code of a figure. Who knows three of them knows the fourth, so the public sees
    either both what came in and what went out, or neither; the same holds of `near`, which may
    count the very same things.
    """

    came: str
    went: str
    stock: str
    near: tuple[str, ...] = ()

    @property
    def ties(self) -> tuple[SameCount, ...]:
        """The totals that are withheld together; what is in stock may then be told."""
        return tuple(SameCount(figure=self.came, other=one) for one in (self.went, *self.near))


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportForm:
    """The whole form; `headlines` stand on the first page, `trend` goes over eight periods.

    `same` are lines that count what stands elsewhere too, `balances` say which add up over time.
    """

    code: str
    headlines: tuple[str, ...]
    trend: tuple[str, ...]
    sections: tuple[SectionForm, ...]
    figures: tuple[FigureForm, ...]
    checks: tuple[CheckForm, ...]
    same: tuple[SameCount, ...] = ()
    balances: tuple[Balance, ...] = ()

    @property
    def ties(self) -> Ties:
        """Which counts tell each other: what one table withholds, another must not tell."""
        totals = tuple((one.left, one.right) for one in self.checks if not one.note.en)
        balanced = tuple(tie for one in self.balances for tie in one.ties)
        return Ties(totals=totals, counts=(*self.same, *balanced))

    def figure(self, code: str) -> FigureForm:
        """The figure with this code."""
        return next(figure for figure in self.figures if figure.code == code)

    def find(self, code: str) -> FigureForm | None:
        """The figure with this code, if it is still counted."""
        return next((figure for figure in self.figures if figure.code == code), None)
