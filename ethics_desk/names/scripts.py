"""Which script a word is written in, and where a letter of the wrong one hides.

A Latin letter inside a Cyrillic name looks right on paper and is never found by a search. Copies of
Kazakh laws are full of it: the Latin i stands for the Cyrillic і in most words.
"""

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

_WORD = re.compile(r"[^\W\d_]+")

_LATIN = "ABCEHKMOPTXYIaceopxyihËÏëï"
_CYRILLIC = "АВСЕНКМОРТХУІасеорхуіһЁЇёї"
TO_CYRILLIC = str.maketrans(_LATIN, _CYRILLIC)
"""Latin letters to the Cyrillic ones that look the same."""

TO_LATIN = str.maketrans(_CYRILLIC, _LATIN)
"""Cyrillic letters to the Latin ones that look the same."""


class Script(StrEnum):
    """The alphabet of a letter or a word."""

    CYRILLIC = "cyrillic"
    LATIN = "latin"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class MixedWord:
    """A word in two scripts: where it starts in the text, and where its odd letters stand there.

    `suggestion` is the word in the script of most of its letters; empty when the odd letters have
    no look-alike in it.
    """

    word: str
    start: int
    odd: tuple[int, ...]
    main: Script
    suggestion: str = ""


@lru_cache(maxsize=1024)
def script_of_letter(letter: str) -> Script:
    """The script of one letter."""
    name = unicodedata.name(letter, "")
    if name.startswith("CYRILLIC"):
        return Script.CYRILLIC
    if name.startswith("LATIN"):
        return Script.LATIN
    return Script.OTHER


def mixed_words(text: str) -> tuple[MixedWord, ...]:
    """The words that mix Latin and Cyrillic letters, in the order of the text."""
    return tuple(
        _mixed_word(match.group(), match.start())
        for match in _WORD.finditer(text)
        if _mixes(match.group())
    )


def in_one_script(text: str) -> str:
    """The text with Latin look-alikes inside Cyrillic words made Cyrillic.

    A word stays as it is when one of its Latin letters has no Cyrillic look-alike (PDFке).
    """
    return _WORD.sub(lambda match: _made_cyrillic(match.group()), text)


@lru_cache(maxsize=8192)
def _mixes(word: str) -> bool:
    scripts = {script_of_letter(letter) for letter in word}
    return {Script.CYRILLIC, Script.LATIN} <= scripts


def _mixed_word(word: str, start: int) -> MixedWord:
    count = Counter(script_of_letter(letter) for letter in word)
    # On a tie the name is taken for Cyrillic: that is the alphabet of our records.
    main = Script.LATIN if count[Script.LATIN] > count[Script.CYRILLIC] else Script.CYRILLIC
    odd = Script.CYRILLIC if main is Script.LATIN else Script.LATIN
    table = TO_LATIN if main is Script.LATIN else TO_CYRILLIC
    suggestion = word.translate(table)
    return MixedWord(
        word=word,
        start=start,
        odd=tuple(start + at for at, letter in enumerate(word) if script_of_letter(letter) is odd),
        main=main,
        suggestion="" if _mixes(suggestion) else suggestion,
    )


def _made_cyrillic(word: str) -> str:
    if not _mixes(word):
        return word
    cyrillic = word.translate(TO_CYRILLIC)
    return word if _mixes(cyrillic) else cyrillic
