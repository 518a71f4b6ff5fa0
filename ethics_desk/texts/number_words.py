"""Whole numbers in words, as totals at the foot of a paper say them."""

from ethics_desk.domain.language import Language

_LANGUAGES = {Language.KK: "kz", Language.RU: "ru", Language.EN: "en"}


def number_words(number: int, language: Language) -> str:
    """A number as it is counted: сорок два, қырық екі, forty-two."""
    from num2words import num2words  # noqa: PLC0415 - it loads the words of sixty languages

    words: str = num2words(number, lang=_LANGUAGES[language])
    return words
