"""Whole numbers in words, and the place they give in an order, in the three languages.

num2words speaks; what it says is checked against our own reckoning in the tests.
"""

from typing import Final

from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.language import Language
from ethics_desk.domain.word_form import NounForm
from ethics_desk.grammar.kazakh import numbers as kazakh

LARGEST: Final = 10**15

_RUSSIAN_FORMS: Final = {
    NounForm.NOMINATIVE: "n",
    NounForm.GENITIVE: "g",
    NounForm.DATIVE: "d",
    NounForm.ACCUSATIVE: "a",
    NounForm.INSTRUMENTAL: "i",
    NounForm.PREPOSITIONAL: "p",
}


def number_words(number: int, language: Language) -> str:
    """A number as it is counted: сорок два, қырық екі, forty-two.

    Raises `BadInput` `grammar.number` below zero and above 10^15.
    """
    if not 0 <= number <= LARGEST:
        raise BadInput("grammar.number", number=number)
    if language is Language.KK:
        return kazakh.number_words(number)
    return _spoken(number, lang=language.value)


def ordinal_words(
    number: int, language: Language, form: NounForm = NounForm.NOMINATIVE, *, year: bool = False
) -> str:
    """The place a number gives: двадцать шестое (число), жиырма алтыншы, twenty-sixth.

    In Russian it stands in one form, of the masculine when it is a `year`; English counts years.
    Raises `BadInput` `grammar.unknown-form` for a form Russian does not have.
    """
    if language is Language.KK:
        return kazakh.ordinal_words(number)
    if language is Language.EN:
        return _spoken(number, lang="en", to="cardinal" if year else "ordinal")
    if form not in _RUSSIAN_FORMS:
        raise BadInput(
            "grammar.unknown-form", text=str(number), noun_form=form, language=language.value
        )
    options = {"case": _RUSSIAN_FORMS[form], "gender": "m" if year else "n", "animate": False}
    return _spoken(number, lang="ru", to="ordinal", **options)


def _spoken(number: int, **options: object) -> str:
    from num2words import num2words  # noqa: PLC0415 - it loads the words of sixty languages

    words: str = num2words(number, **options)
    return words
