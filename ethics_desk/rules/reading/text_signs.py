"""Signs no text of a pack may hold: invisible ones, those that turn the writing, two scripts.

A Latin letter inside a Cyrillic word reads like the right one and is never found by a search.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Final

from ethics_desk.domain.errors import BadInput
from ethics_desk.names.scripts import MixedWord, mixed_words
from ethics_desk.rules.reading.tables import Table

LONGEST_TITLE: Final = 1_000
LONGEST_TEXT: Final = 100_000
"""Characters; the longest article shipped has a tenth of it."""

_HOSTILE: Final = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"  # controls, but for the ends of lines and the tabulator
    r"\u202a-\u202e\u2066-\u2069"  # what turns the writing
    r"\ud800-\udfff]"  # halves of a sign
)


def text_faults(table: Table) -> Iterator[BadInput]:
    """A fault for every text of a table, and of its inner tables, that deceives or is too long."""
    for key, value in table.data.items():
        limit = LONGEST_TITLE if key == "title" else LONGEST_TEXT
        for text in _texts(value):
            fault = _fault(table, key, text, limit)
            if fault is not None:
                yield fault
                break


def _fault(table: Table, key: str, text: str, limit: int) -> BadInput | None:
    if len(text) > limit:
        return table.refusal("rules.text-too-long", key, limit=limit)
    hostile = _HOSTILE.search(text)
    if hostile is not None:
        return table.refusal("rules.hostile-sign", key, sign=f"U+{ord(hostile.group()):04X}")
    mixed = _mixed_word(text)
    if mixed is not None:
        letter = text[mixed.odd[0]]
        return table.refusal("rules.two-scripts", key, word=mixed.word, sign=f"U+{ord(letter):04X}")
    return None


@lru_cache(maxsize=16_384)
def _mixed_word(text: str) -> MixedWord | None:
    """The first word in two scripts; the shipped texts are read again with every office's own."""
    return next(iter(mixed_words(text)), None)


def _texts(value: object) -> Iterator[str]:
    match value:
        case str():
            yield value
        case Mapping():
            for key, inner in value.items():
                yield str(key)
                yield from _texts(inner)
        case Sequence():
            for inner in value:
                yield from _texts(inner)
        case _:
            return
