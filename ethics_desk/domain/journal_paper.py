"""Journals on paper: what the registration, outgoing and evidence journals print."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ethics_desk.domain.language import Language, Trilingual
from ethics_desk.domain.paper import RegisterColumn, Signatory


class JournalKind(StrEnum):
    """Which paper journal."""

    REGISTRATION = "registration"
    OUTGOING = "outgoing"
    EVIDENCE = "evidence"


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalColumn:
    """A column of a journal: `key` names the cells it shows, `share` is its part of the width."""

    key: str
    heading: Trilingual
    share: float


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalForm:
    """How a journal is ruled."""

    title: Trilingual
    columns: tuple[JournalColumn, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalPage:
    """A journal of a period, ready to be printed: one text per column in every row.

    The rows are numbered through from 1; `total` says how many there are, in words.
    """

    language: Language
    title: str
    agency: str
    period: str
    made_on: date
    columns: tuple[RegisterColumn, ...]
    rows: tuple[tuple[str, ...], ...]
    total: str
    signatory: Signatory
    specimen: bool = False
    anchor: str = ""

    def __post_init__(self) -> None:
        """Refuse rows that do not fit the columns."""
        if not self.columns or any(len(row) != len(self.columns) for row in self.rows):
            raise ValueError("every row of a journal has one text per column")
