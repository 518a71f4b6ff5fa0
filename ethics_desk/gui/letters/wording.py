"""What lists say of letters: their language, their way, the answer to them."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from ethics_desk.domain.letter import Letter, LetterState, SentBy
from ethics_desk.gui.menus import LANGUAGE_NAMES
from ethics_desk.gui.tone import Tone
from ethics_desk.gui.wording import NO_VALUE, short_date
from ethics_desk.services.letters.persons import addressee_in
from ethics_desk.texts import In, say_code

translate = QCoreApplication.translate

STATE_TONES: Mapping[LetterState, Tone] = MappingProxyType(
    {
        LetterState.TO_SEND: Tone.WARNING,
        LetterState.SENT: Tone.PLAIN,
        LetterState.RECEIVED: Tone.PLAIN,
        LetterState.ANSWERED: Tone.GOOD,
        LetterState.OVERDUE: Tone.ALARM,
        LetterState.REPLACED: Tone.QUIET,
        LetterState.ANNULLED: Tone.QUIET,
    }
)
"""The colour of each state; its words stand beside it."""


def language_name(code: str) -> str:
    """A language as it calls itself."""
    names = {language.value: name for language, name in LANGUAGE_NAMES.items()}
    return names.get(code, code)


def answer_words(answered_on: date | None, number: str, due: date | None = None) -> str:
    """The answer with its day and number, or by when one is asked for; else a dash."""
    if answered_on is not None:
        return f"{short_date(answered_on)}, № {number}"
    if due is not None:
        return translate("Letters", "asked for by {day}").format(day=short_date(due))
    return NO_VALUE


def dispatch_words(words: In, sent_on: date | None, way: SentBy | None) -> str:
    """When and by which way a letter was sent; empty while it was not."""
    if sent_on is None:
        return ""
    return (
        f"{short_date(sent_on)}, {say_code(words, 'sent-by', way)}" if way else short_date(sent_on)
    )


def whom(words: In, letter: Letter) -> str:
    """Whom a letter went to: a body by its name, a person by the role."""
    return addressee_in(words, letter.addressee_kind, letter.addressee)
