"""The columns of the outgoing register."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication

from ethics_desk.domain.letter import LetterState
from ethics_desk.domain.rows import LetterRow
from ethics_desk.gui.letters.wording import (
    STATE_TONES,
    answer_words,
    dispatch_words,
    language_name,
)
from ethics_desk.gui.tables.column import Column
from ethics_desk.gui.tone import Tone
from ethics_desk.gui.wording import NO_VALUE, sentence, short_date
from ethics_desk.services.letters.persons import addressee_in
from ethics_desk.texts import In, say_code

translate = QCoreApplication.translate


def letter_columns(
    title_of: Callable[[str], str], words: In, today: Callable[[], date]
) -> tuple[Column[LetterRow], ...]:
    """The columns in the window's language; `title_of` says a kind in words."""
    return (*_paper(title_of), *_whom(words), *_way(words, today), *_matter())


def _struck(row: LetterRow) -> bool:
    return row.course.annulled


def _tone(row: LetterRow) -> Tone:
    return Tone.QUIET if row.course.annulled or row.course.replaced else Tone.PLAIN


def _paper(title_of: Callable[[str], str]) -> tuple[Column[LetterRow], ...]:
    return (
        Column(
            name="number",
            title=lambda: translate("Letters", "Number"),
            text=lambda row: row.number,
            struck=_struck,
            tone=_tone,
            width=9,
        ),
        Column(
            name="issued",
            title=lambda: translate("Letters", "Issued"),
            text=lambda row: short_date(row.issued_on),
            tone=_tone,
            width=10,
        ),
        Column(
            name="kind",
            title=lambda: translate("Letters", "Kind"),
            text=lambda row: title_of(row.kind),
            tip=lambda row: title_of(row.kind),
            tone=_tone,
            width=22,
        ),
    )


def _whom(words: In) -> tuple[Column[LetterRow], ...]:
    return (
        Column(
            name="language",
            title=lambda: translate("Letters", "Language"),
            text=lambda row: language_name(row.language),
            sortable=False,
            tone=_tone,
            width=10,
            shown=False,
        ),
        Column(
            name="addressee",
            title=lambda: translate("Letters", "Addressee"),
            text=lambda row: addressee_in(words, row.addressee_kind, row.addressee),
            tip=lambda row: addressee_in(words, row.addressee_kind, row.addressee),
            tone=_tone,
            width=28,
        ),
    )


def _way(words: In, today: Callable[[], date]) -> tuple[Column[LetterRow], ...]:
    return (
        Column(
            name="state",
            title=lambda: translate("Letters", "State"),
            text=lambda row: _state(row, words, today()),
            tip=lambda row: _state(row, words, today()),
            tone=lambda row: STATE_TONES[row.course.state_on(today())],
            sortable=False,
            width=26,
        ),
        Column(
            name="sent",
            title=lambda: translate("Letters", "Sent"),
            text=lambda row: dispatch_words(words, row.course.sent_on, row.sent_by) or NO_VALUE,
            tone=_tone,
            width=18,
            shown=False,
        ),
        Column(
            name="received",
            title=lambda: translate("Letters", "Received"),
            text=lambda row: short_date(row.course.received_on),
            tone=_tone,
            width=10,
            shown=False,
        ),
    )


def _state(row: LetterRow, words: In, today: date) -> str:
    """The state in words; an annulled letter says why, one on its way since when and how."""
    state = row.course.state_on(today)
    said = sentence(say_code(words, "letter-state", state))
    if row.annulled_reason:
        return f"{said}: {row.annulled_reason}"
    sent = dispatch_words(words, row.course.sent_on, row.sent_by)
    return f"{said} {sent}" if state is LetterState.SENT else said


def _due(row: LetterRow) -> date | None:
    """By when an answer is waited for; nobody waits for one to an annulled letter."""
    return None if row.annulled_reason else row.course.answer_due


def _answer(row: LetterRow) -> str:
    return answer_words(row.answered_on, row.answer_number, _due(row))


def _matter() -> tuple[Column[LetterRow], ...]:
    return (
        Column(
            name="inquiry",
            title=lambda: translate("Letters", "Inquiry"),
            text=lambda row: row.inquiry_number,
            tone=_tone,
            width=12,
        ),
        Column(
            name="due",
            title=lambda: translate("Letters", "Answer due"),
            text=lambda row: short_date(_due(row)),
            tone=_tone,
            width=10,
            shown=False,
        ),
        Column(
            name="answered",
            title=lambda: translate("Letters", "Answer"),
            text=_answer,
            tip=_answer,
            tone=_tone,
            width=15,
        ),
    )
