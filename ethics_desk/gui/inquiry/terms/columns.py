"""What one line of the terms says: what ends, since when, until when, where it stands."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication

from ethics_desk.domain.deadline_rows import DeadlineRow, DeadlineState
from ethics_desk.domain.language import Language
from ethics_desk.gui.tables.column import Column
from ethics_desk.gui.tone import Tone
from ethics_desk.gui.wording import NO_VALUE, days_left, sentence, short_date

translate = QCoreApplication.translate


def deadline_columns(
    language: Language, today: Callable[[], date]
) -> tuple[Column[DeadlineRow], ...]:
    """The columns of the list of deadlines; `today` is asked each time."""
    return (*_what(language), *_started(), *_due(today))


def state_words(row: DeadlineRow) -> str:
    """Where a deadline stands, with the days that matter."""
    deadline = row.deadline
    match row.state:
        case DeadlineState.RUNNING if deadline.extended_until is not None:
            return translate("Terms", "extended")
        case DeadlineState.RUNNING:
            return translate("Terms", "running")
        case DeadlineState.STANDS_STILL:
            words = translate("Terms", "stands still since {day}")
            return words.format(day=short_date(row.stands_still_since))
        case DeadlineState.FULFILLED:
            words = translate("Terms", "done on {day}: {paper}")
            return words.format(
                day=short_date(deadline.fulfilled_on), paper=deadline.fulfilled_paper
            )
        case DeadlineState.WITHDRAWN:
            words = translate("Terms", "withdrawn: {reason}")
            return words.format(reason=deadline.withdrawn_reason)
        case DeadlineState.ENDED:
            return translate("Terms", "the inquiry ended")


def how_long(row: DeadlineRow, today: date) -> str:
    """How far the last day is away; nothing when the deadline waits for nothing."""
    running = row.state is DeadlineState.RUNNING
    return days_left(row.deadline.due_on, today) if running else NO_VALUE


def _what(language: Language) -> tuple[Column[DeadlineRow], ...]:
    return (
        Column(
            name="what",
            title=lambda: translate("Terms", "What"),
            text=lambda row: sentence(row.title.shown_in(language)),
            tip=lambda row: row.citation.shown_in(language),
            sort_key=lambda row: row.title.shown_in(language),
            tone=_quiet_when_over,
            struck=lambda row: row.state is DeadlineState.WITHDRAWN,
            width=30,
        ),
    )


def _started() -> tuple[Column[DeadlineRow], ...]:
    return (
        Column(
            name="started",
            title=lambda: translate("Terms", "Started"),
            text=lambda row: short_date(row.deadline.started_on),
            sort_key=lambda row: row.deadline.started_on,
            tone=_quiet_when_over,
            width=10,
        ),
        Column(
            name="paper",
            title=lambda: translate("Terms", "Paper"),
            text=lambda row: row.deadline.start_paper or NO_VALUE,
            sort_key=lambda row: row.deadline.start_paper,
            tone=_quiet_when_over,
            width=16,
        ),
    )


def _due(today: Callable[[], date]) -> tuple[Column[DeadlineRow], ...]:
    return (
        Column(
            name="due",
            title=lambda: translate("Terms", "Last day"),
            text=lambda row: short_date(row.deadline.due_on),
            sort_key=lambda row: row.deadline.due_on or date.max,
            tone=_quiet_when_over,
            width=10,
        ),
        Column(
            name="left",
            title=lambda: translate("Terms", "Time left"),
            text=lambda row: how_long(row, today()),
            sort_key=lambda row: row.deadline.due_on or date.max,
            tone=lambda row: _tone(row, today()),
            width=15,
        ),
        Column(
            name="state",
            title=lambda: translate("Terms", "State"),
            text=state_words,
            sort_key=state_words,
            tone=_quiet_when_over,
            width=28,
        ),
    )


def _quiet_when_over(row: DeadlineRow) -> Tone:
    going_on = row.state in {DeadlineState.RUNNING, DeadlineState.STANDS_STILL}
    return Tone.PLAIN if going_on else Tone.QUIET


def _tone(row: DeadlineRow, today: date) -> Tone:
    due = row.deadline.due_on
    if row.state is not DeadlineState.RUNNING or due is None:
        return Tone.QUIET
    if due < today:
        return Tone.ALARM
    return Tone.WARNING if row.warned or due == today else Tone.PLAIN
