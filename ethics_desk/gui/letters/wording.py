"""What lists say of letters: their language, the answer to them."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from ethics_desk.gui.menus import LANGUAGE_NAMES
from ethics_desk.gui.wording import short_date

translate = QCoreApplication.translate


def language_name(code: str) -> str:
    """A language as it calls itself."""
    names = {language.value: name for language, name in LANGUAGE_NAMES.items()}
    return names.get(code, code)


def answer_words(answered_on: date | None, number: str, due: date | None = None) -> str:
    """The answer with its day and number, or that none came yet."""
    if answered_on is not None:
        return f"{short_date(answered_on)}, № {number}"
    if due is not None:
        return translate("Letters", "asked for by {day}").format(day=short_date(due))
    return translate("Letters", "no answer yet")
