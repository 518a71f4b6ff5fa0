"""What a report would say otherwise today: which figures differ, and by which entries."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from ethics_desk.domain.figures import Count
from ethics_desk.domain.issued_report import Issue
from ethics_desk.domain.language import Language
from ethics_desk.domain.paper import Signatory
from ethics_desk.domain.rows import JournalRow


class Place(StrEnum):
    """In which column of a report a count stands."""

    VALUE = "value"
    PREVIOUS = "previous"
    YEAR_BEFORE = "year-before"


class Cell(NamedTuple):
    """One count of a report: the codes of its figure and line, and its column.

    The column is a `Place`, or a period of the trend by its code.
    """

    figure: str
    line: str
    place: str


class Cause(StrEnum):
    """What an entry did to a report that was issued before it."""

    LATE = "late"
    CHANGED = "changed"
    REMOVED = "removed"
    VOIDED = "voided"


class Since(StrEnum):
    """Why a count differs where no entry caused it."""

    ENTRIES = "entries"
    TIME = "time"
    PROGRAM = "program"


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangedFact:
    """One counted fact an entry changed; `table` says of what, the values are as recorded."""

    table: str
    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """One entry after the data cut that makes a figure differ.

    `told` is its line of the journal, `facts` what of it is counted. A `secret` one changes how
    much persons reported, and is not named on paper.
    """

    told: JournalRow | None
    number: str
    cause: Cause
    facts: tuple[ChangedFact, ...]
    cells: frozenset[Cell]
    secret: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CellDifference:
    """One count then and now; `edits` are places in the list of edits, counted from nought.

    Where the counts are equal, other inquiries stand behind them. `then` is as frozen.
    """

    cell: Cell
    figure: str
    label: str
    then: Count
    now: Count
    since: Since
    edits: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Differences:
    """An issued report against the records of today.

    `untold` are the figures of a public report that hide a cell, `secret` those whose lines are
    told by their counts only: no entry is named beside them on paper.
    """

    cells: tuple[CellDifference, ...]
    edits: tuple[Edit, ...]
    untold: tuple[str, ...] = ()
    secret: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class DifferenceLine:
    """One count that differs, in words; `entries` are numbers of the list of entries."""

    figure: str
    label: str
    column: str
    then: str
    now: str
    entries: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryLine:
    """One entry that makes a figure differ, in words; in the window with its inquiry."""

    recorded: str
    member: str
    what: str
    facts: str
    inquiry_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DifferencePage:
    """The printed page of differences of an issued report.

    `untold` are figures of a public report of which nothing is said: it hides some of their cells.
    `unnamed` is how many of the lines are told without their entries.
    """

    language: Language
    agency: str
    period: str
    issue: Issue
    made_on: date
    lines: tuple[DifferenceLine, ...]
    entries: tuple[EntryLine, ...]
    unnamed: int = 0
    untold: tuple[str, ...] = ()
    public: bool = False
    specimen: bool = False
    signatory: Signatory | None = None
    anchor: str = ""
