"""Folding names and texts for search and order, in one place.

SQLite's `LIKE`, `lower()` and `NOCASE` are blind to the case of Cyrillic letters, and by code point
І stands before А and Ә after Я. So every searched text is stored folded, every sorted one as a key.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from ethics_desk.names.scripts import in_one_script

KAZAKH_ALPHABET = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"
"""All 42 letters in their order; the 33 Russian ones keep theirs inside it."""

# Cyrillic і and Latin i become one letter: people type either, and so do copies of the law.
_SAME = str.maketrans(
    {"ё": "е", "і": "i", "ї": "i", "’": "'", "ʼ": "'", "‘": "'", "`": "'"}
    | dict.fromkeys("‐‑‒–—−", "-")
)
_RUSSIFIED = str.maketrans("әғқңөұүһi", "агкноуухи")

# A private area sorts after every other letter the database may hold, in the order we say.
_PLACES = {letter: chr(0xE000 + place) for place, letter in enumerate(KAZAKH_ALPHABET)}
_AFTER_ITS_BASE = "\x7f"

_TERM = re.compile(r"[\w/-]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchTerm:
    """One word looked for: with its exact letters, and as a Russian keyboard would write it."""

    exact: str
    soft: str


def clean(text: str) -> str:
    """Text fit for a line of the records: composed letters, single spaces, nothing invisible.

    Controls and line ends become spaces; NUL, joiners, marks of direction and lone surrogates go.
    """
    visible = "".join(_visible(letter) for letter in unicodedata.normalize("NFC", text))
    return " ".join(unicodedata.normalize("NFC", visible).split())


def fold(text: str) -> str:
    """Text for a search that minds Kazakh letters: case, ё, kinds of i and of dash are gone."""
    folded = in_one_script(clean(text)).casefold()
    return unicodedata.normalize("NFC", folded).translate(_SAME)


def soft(text: str) -> str:
    """Text for a search that does not mind them: Қуаныш, Куаныш and КУАНЫШ are one."""
    return fold(text).translate(_RUSSIFIED)


def sort_key(text: str) -> str:
    """A key that orders texts by the Kazakh alphabet when compared letter by letter.

    Digits and Latin letters come first; a Latin letter with a mark follows its plain one.
    """
    folded = unicodedata.normalize("NFC", in_one_script(clean(text)).casefold())
    return "".join(_place(letter) for letter in folded)


def search_terms(query: str) -> tuple[SearchTerm, ...]:
    """The words of what a user typed into a search field, without signs a query could trip on.

    A number such as 2026/017 stays one word.
    """
    words = (word.strip("-/") for word in _TERM.findall(fold(query)))
    return tuple(SearchTerm(exact=word, soft=word.translate(_RUSSIFIED)) for word in words if word)


@lru_cache(maxsize=1024)
def _visible(letter: str) -> str:
    category = unicodedata.category(letter)
    if letter == "\x00" or category in {"Cf", "Cs"}:
        return ""
    return " " if category in {"Cc", "Zs", "Zl", "Zp"} else letter


def _place(letter: str) -> str:
    if letter in _PLACES:
        return _PLACES[letter]
    apart = unicodedata.normalize("NFD", letter)
    return apart[0] + _AFTER_ITS_BASE if len(apart) > 1 else letter
