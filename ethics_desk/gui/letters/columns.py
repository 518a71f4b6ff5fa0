"""The columns of the outgoing register."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from ethics_desk.domain.rows import LetterRow
from ethics_desk.gui.letters.wording import answer_words, language_name
from ethics_desk.gui.tables.column import Column
from ethics_desk.gui.tone import Tone
from ethics_desk.gui.wording import short_date
from ethics_desk.services.letters.persons import addressee_in
from ethics_desk.texts import In

translate = QCoreApplication.translate


def letter_columns(title_of: Callable[[str], str], words: In) -> tuple[Column[LetterRow], ...]:
    """The columns in the window's language; `title_of` says a kind in words."""
    return (*_paper(title_of, words), *_matter())


def _paper(title_of: Callable[[str], str], words: In) -> tuple[Column[LetterRow], ...]:
    return (
        Column(
            name="number",
            title=lambda: translate("Letters", "Number"),
            text=lambda row: row.number,
            width=14,
        ),
        Column(
            name="issued",
            title=lambda: translate("Letters", "Issued"),
            text=lambda row: short_date(row.issued_on),
            width=11,
        ),
        Column(
            name="kind",
            title=lambda: translate("Letters", "Kind"),
            text=lambda row: title_of(row.kind),
            width=24,
        ),
        Column(
            name="language",
            title=lambda: translate("Letters", "Language"),
            text=lambda row: language_name(row.language),
            sortable=False,
            width=10,
        ),
        Column(
            name="addressee",
            title=lambda: translate("Letters", "Addressee"),
            text=lambda row: addressee_in(words, row.addressee_kind, row.addressee),
            width=34,
        ),
    )


def _matter() -> tuple[Column[LetterRow], ...]:
    return (
        Column(
            name="inquiry",
            title=lambda: translate("Letters", "Inquiry"),
            text=lambda row: row.inquiry_number,
            width=14,
        ),
        Column(
            name="answered",
            title=lambda: translate("Letters", "Answer"),
            text=lambda row: answer_words(row.answered_on, row.answer_number),
            tone=lambda row: Tone.PLAIN if row.answered_on else Tone.WARNING,
            width=22,
        ),
    )
