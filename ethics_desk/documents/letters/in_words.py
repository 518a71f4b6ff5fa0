"""Numbers, sums and days of a letter in words."""

from datetime import date
from decimal import Decimal
from typing import Final

from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.language import Language
from ethics_desk.domain.word_form import NounForm, WordKind
from ethics_desk.grammar import Grammar
from ethics_desk.texts import In

TIYN: Final = 100
"""Tiyn in one tenge."""


def words_of_sum(amount: Decimal | int, words: In, grammar: Grammar) -> str:
    """A sum in tenge, in figures and in words; tiyn only where there are any.

    Raises `BadInput` `grammar.number` for a sum below zero, above 10^15 or finer than a tiyn.
    """
    counted = Decimal(amount) * TIYN
    if counted != int(counted):
        raise BadInput("grammar.number", number=amount)
    tenge, tiyn = divmod(int(counted), TIYN)
    return words.say(
        "sum.tenge-and-tiyn" if tiyn else "sum.tenge",
        figures=words.number(tenge),
        spelt=grammar.number_words(tenge, words.language),
        tiyn=f"{tiyn:02d}",
    )


def words_of_day(day: date, form: NounForm, words: In, grammar: Grammar) -> str:
    """A day in words: двадцать шестого ноября две тысячи двадцать шестого года."""
    language = words.language
    spelt = words.say(
        "day.in-words",
        day=grammar.ordinal_words(day.day, language, form),
        month=words.month(day),
        year=grammar.ordinal_words(day.year, language, NounForm.GENITIVE, year=True),
    )
    if language is Language.KK:
        return grammar.decline(spelt, form, language, WordKind.BODY).form
    return spelt
