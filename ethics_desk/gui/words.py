"""Codes to choose from, in the words of the window's language."""

from collections.abc import Iterable

from ethics_desk.gui.forms.choice_field import Choice
from ethics_desk.texts import In, say_code


def code_choices(words: In, family: str, codes: Iterable[str]) -> list[Choice]:
    """Codes of one family to choose from, in the order given."""
    return [Choice(code, say_code(words, family, code)) for code in codes]
