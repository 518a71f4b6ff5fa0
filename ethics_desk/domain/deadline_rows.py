"""What lists, the calendar and the control sheet show of deadlines."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ethics_desk.domain.deadline import Deadline, DeadlinePause
from ethics_desk.domain.language import NO_WORDS, Trilingual
from ethics_desk.domain.rows import DueRow


class DeadlineState(StrEnum):
    """Where a deadline stands; `ended` means its inquiry ended, was voided or joined."""

    RUNNING = "running"
    STANDS_STILL = "stands-still"
    FULFILLED = "fulfilled"
    WITHDRAWN = "withdrawn"
    ENDED = "ended"


@dataclass(frozen=True, slots=True, kw_only=True)
class DeadlineRow:
    """One deadline of an inquiry with the words of its rule.

    `starts_with` is the event the law counts from, `fulfilled_by` what the law wants done;
    `warned` says that it ends within its clock's days of early warning.
    """

    deadline: Deadline
    pauses: tuple[DeadlinePause, ...]
    state: DeadlineState
    title: Trilingual
    citation: Trilingual
    starts_with: Trilingual
    fulfilled_by: Trilingual
    extendable: bool
    warned: bool
    stands_still_since: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StartableClock:
    """A clock that may be started by hand on a day, in the words of its rule.

    Nothing forbids a second one of a kind: `runs_already` says that one runs.
    """

    code: str
    title: Trilingual
    citation: Trilingual
    starts_with: Trilingual
    fulfilled_by: Trilingual
    runs_already: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class StillRow:
    """A deadline that stands still: its last day is not known until the pause ends."""

    inquiry_id: str
    inquiry_number: str
    subject: str
    deadline_id: str
    what: str
    since: date
    official: str = ""
    detail: str = ""
    citation: Trilingual = NO_WORDS


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """A line of the desk as the records tell it, before the rules add article and warning.

    `pack` judges its inquiry; `clock` and `started_on` belong to deadlines.
    """

    row: DueRow
    pack: str
    clock: str = ""
    started_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DayOfMonth:
    """One day of the month view: what is due, and why nobody works then.

    `why_off` is a code (`weekend`, `holiday`, `day-off`) or empty for a working day; `title` names
    the day as a decree or the calendar's own file calls it; `decree` is the decree's name. An
    `estimated` day follows the moon and was not announced yet.
    """

    day: date
    rows: tuple[DueRow, ...]
    why_off: str = ""
    title: Trilingual = NO_WORDS
    decree: str = ""
    estimated: bool = False
