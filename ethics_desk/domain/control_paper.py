"""What a control sheet prints: one deadline, its rule, and every day on the way to it.

All words are already in the language of the paper; only days, numbers and the fixed wording are
set by the printer. No value here ever carries who reported the matter.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ethics_desk.domain.language import Language
from ethics_desk.domain.paper import PaperFact, Signatory

MOST_LISTED_DAYS = 35
"""How many days are listed one below the other; longer counts are set as weeks."""


class DayMark(StrEnum):
    """What one day is to a count."""

    COUNTED = "counted"
    WORKED = "worked"
    WEEKEND = "weekend"
    HOLIDAY = "holiday"
    DAY_OFF = "day-off"
    PAUSED = "paused"
    BARRED = "barred"


_READ = frozenset({"S", "D"})

NAMED_MARKS = frozenset({DayMark.WORKED, DayMark.HOLIDAY, DayMark.DAY_OFF})
"""Days whose name, and the decree they rest on, must be said."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CountedDay:
    """One day of a count: its number, or why it has none.

    `name` says which holiday or decree, or what a day is although it counts; where that is out of
    the ordinary the day is `noted`.
    """

    day: date
    mark: DayMark
    number: int | None = None
    name: str = ""
    noted: bool = False

    @property
    def told(self) -> bool:
        """Whether a grid of weeks must still tell the day in words."""
        return self.noted or self.mark in NAMED_MARKS


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleOnPaper:
    """A rule a deadline rests on; `confidence` is the code of the legal base."""

    citation: str
    source: str
    rows: tuple[str, ...]
    confidence: str
    assumption: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PauseOnPaper:
    """Days on which the term stands still, both inside; without a last day it still does."""

    reason: str
    first: date
    last: date | None
    paper: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtensionOnPaper:
    """A decision to extend the term, and until when; its day is missing where nobody kept it."""

    decided: date | None
    until: date
    paper: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ControlSheetPage:
    """The control sheet of one deadline.

    `subject` is what is counted, `facts` whom and what it concerns, `start_event` what sets it
    going and `start_paper` the paper that did. The first of the `rules` is the term itself.
    `reckoning` says in sentences how the last day was found; `due` is missing while that cannot be
    said, and `unknown` says why. `outcome` is what became of the deadline, `edition` the calendar
    and `law` the pack it was counted by.
    """

    language: Language
    agency: str
    inquiry_number: str
    made_on: date
    subject: str
    facts: tuple[PaperFact, ...]
    start: date
    start_event: str
    start_paper: str
    rules: tuple[RuleOnPaper, ...]
    days: tuple[CountedDay, ...]
    pauses: tuple[PauseOnPaper, ...]
    extensions: tuple[ExtensionOnPaper, ...]
    reckoning: tuple[str, ...]
    due: date | None
    edition: str
    law: str
    signatories: tuple[Signatory, ...]
    unknown: str = ""
    outcome: str = ""
    specimen: bool = False
    anchor: str = ""

    @property
    def seen(self) -> bool:
        """Whether the text of every article was read by those who wrote the rules."""
        return all(rule.confidence in _READ and not rule.assumption for rule in self.rules)

    @property
    def by_weeks(self) -> bool:
        """Whether there are too many days to list them one below the other."""
        return len(self.days) > MOST_LISTED_DAYS
