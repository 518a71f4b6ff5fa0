"""Codes in the words of the window's language, and dates and times from the catalogues' side."""

from collections.abc import Iterable

from ethics_desk.gui.forms.choice_field import Choice
from ethics_desk.texts import In


def say_code(words: In, family: str, code: str) -> str:
    """What a code is called, such as `stage` and `closed`; the code itself when nobody named it.

    Codes without words come from an office's own rule pack or from a newer program's records.
    """
    key = f"{family}.{code}"
    return words.say(key) if words.knows(key) else code


def code_choices(words: In, family: str, codes: Iterable[str]) -> list[Choice]:
    """Codes of one family to choose from, in the order given."""
    return [Choice(code, say_code(words, family, code)) for code in codes]
