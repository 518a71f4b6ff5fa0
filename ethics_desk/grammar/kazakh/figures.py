"""Suffixes after figures: a number is declined as it is read, «15-ке», «2026-ға»."""

from ethics_desk.domain.word_form import NounForm
from ethics_desk.grammar.kazakh.harmony import is_soft
from ethics_desk.grammar.kazakh.numbers import number_words
from ethics_desk.grammar.kazakh.suffixes import last_sound, suffix


def decline_figures(figures: str, form: NounForm) -> str | None:
    """A whole number in figures with the suffix of its last word."""
    last = number_words(int(figures)).split()[-1]
    sound, soft = last_sound(last), is_soft(last)
    if sound is None or soft is None:
        return None
    put = suffix(form, sound, soft=soft)
    return None if put is None else f"{figures}-{put}"
