"""Kazakh numbers in words, and the place they give in an order: жиырма алты, жиырма алтыншы."""

from typing import Final

from ethics_desk.grammar.kazakh.harmony import is_soft

_VOWELS: Final = "аеиоуөұүыіәэ"
_OWN_ORDINALS: Final = {"жиырма": "жиырмасыншы", "қырық": "қырқыншы", "елу": "елуінші"}


def number_words(number: int) -> str:
    """A whole number in words."""
    from num2words import num2words  # noqa: PLC0415 - it loads the words of sixty languages

    words: str = num2words(number, lang="kz")
    return words


def ordinal_words(number: int) -> str:
    """The place a number gives; only its last word changes."""
    before, space, last = number_words(number).rpartition(" ")
    return before + space + _ordinal(last)


def _ordinal(word: str) -> str:
    if word in _OWN_ORDINALS:
        return _OWN_ORDINALS[word]
    end = "інші" if is_soft(word) else "ыншы"
    return word + (end[1:] if word[-1] in _VOWELS else end)
