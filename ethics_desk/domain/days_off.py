"""Decrees that move days off, the days they name, and what their coming in changed."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final, NewType

from ethics_desk.domain.language import NO_WORDS, Trilingual

_WITHOUT_ABOUT: Final = 6
"""How many texts a change had before it told what it is about."""

DecreeId = NewType("DecreeId", str)
CalendarDayId = NewType("CalendarDayId", str)
RecountId = NewType("RecountId", str)


@dataclass(frozen=True, slots=True, kw_only=True)
class Decree:
    """One act of the government on days off, as it was read from a file.

    `calendar` is the code of the working calendar it changes; `sha256` is that of the file. One
    taken back keeps its reason and counts no more.
    """

    id: DecreeId
    calendar: str
    name: str
    imported_on: date
    file_name: str
    sha256: str
    withdrawn_on: date | None = None
    withdrawn_reason: str = ""
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarDay:
    """One day a decree moved: a working day made free, or a free day worked."""

    id: CalendarDayId
    decree_id: DecreeId
    day: date
    worked: bool
    title: Trilingual
    source: str


class RecountDeed(StrEnum):
    """What was done to a decree when the days were counted again."""

    IMPORTED = "imported"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class Recount:
    """A counting again of all open days because of a decree.

    `changes` are (inquiry id, number, what, old day, new day, days of the decree, and what the
    date is about in Kazakh, Russian and English) as text; see `day_changes`.
    """

    id: RecountId
    decree_id: DecreeId
    deed: RecountDeed
    made_at: datetime
    changes: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DayChange:
    """One date that moved when days off changed.

    `what` is a code as in `DueRow`: `clock.appeal-decision`, `limitation.safe`,
    `limitation.latest`. `because_of` are the days of the decree that moved it. A day that is not
    known is None. `about` tells equal ones of an inquiry apart: since when a clock runs, whom a
    term for a sanction concerns and for what.
    """

    inquiry_id: str
    inquiry_number: str
    what: str
    old: date | None
    new: date | None
    because_of: tuple[date, ...]
    about: Trilingual = NO_WORDS


@dataclass(frozen=True, slots=True, kw_only=True)
class DecreeRow:
    """One decree with its days in their order."""

    decree: Decree
    days: tuple[CalendarDay, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RecountRow:
    """One counting again, the decree it followed, and every date it moved."""

    recount: Recount
    decree: Decree
    changes: tuple[DayChange, ...]


def as_texts(change: DayChange) -> tuple[str, ...]:
    """A change as a record keeps it."""
    return (
        change.inquiry_id,
        change.inquiry_number,
        change.what,
        change.old.isoformat() if change.old else "",
        change.new.isoformat() if change.new else "",
        " ".join(day.isoformat() for day in change.because_of),
        change.about.kk,
        change.about.ru,
        change.about.en,
    )


def day_changes(recount: Recount) -> tuple[DayChange, ...]:
    """The changes a recount keeps."""
    return tuple(_read(one) for one in recount.changes)


def _read(texts: tuple[str, ...]) -> DayChange:
    inquiry_id, number, what, old, new, days = texts[:_WITHOUT_ABOUT]
    about = texts[_WITHOUT_ABOUT:]
    return DayChange(
        inquiry_id=inquiry_id,
        inquiry_number=number,
        what=what,
        old=date.fromisoformat(old) if old else None,
        new=date.fromisoformat(new) if new else None,
        because_of=tuple(date.fromisoformat(day) for day in days.split()),
        about=Trilingual(kk=about[0], ru=about[1], en=about[2]) if about else NO_WORDS,
    )
