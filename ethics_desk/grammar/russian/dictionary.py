"""The Russian dictionary: pymorphy3, opened when a word is first looked up.

It is right about common nouns and adjectives, and often wrong about Kazakh names.
"""

import re
from functools import lru_cache
from typing import Any, Final

from ethics_desk.domain.word_form import NounForm

GRAMMEMES: Final = {
    NounForm.NOMINATIVE: "nomn",
    NounForm.GENITIVE: "gent",
    NounForm.DATIVE: "datv",
    NounForm.ACCUSATIVE: "accs",
    NounForm.INSTRUMENTAL: "ablt",
    NounForm.PREPOSITIONAL: "loct",
}


_PLACES = re.compile("[сц]к(?:ий|ая|ое|ие)$")
"""Adjectives made from names of places: no dictionary holds them all, none is irregular."""


@lru_cache(maxsize=1)
def _analyzer() -> Any:  # noqa: ANN401 - the library has no types
    import pymorphy3  # noqa: PLC0415 - it reads its dictionary in a tenth of a second

    return pymorphy3.MorphAnalyzer(lang="ru")


@lru_cache(maxsize=2048)
def readings(word: str) -> tuple[Any, ...]:
    """What a word may be; nothing when the dictionary does not hold it."""
    small = word.lower()
    of_place = _PLACES.search(small) is not None
    return tuple(
        one
        for one in _analyzer().parse(small)
        if one.is_known or (of_place and one.tag.POS == "ADJF")
    )
