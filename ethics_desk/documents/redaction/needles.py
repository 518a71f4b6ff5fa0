"""What must not be found in a copy: the withheld words, and the telling ones among them."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from ethics_desk.documents.redaction.original import Original
from ethics_desk.domain.person import PersonName
from ethics_desk.domain.redaction import Form, Place, Withheld
from ethics_desk.names.finding import find_names, find_numbers, find_persons, squeezed
from ethics_desk.names.mentions import stem_of

SHORTEST = 4
"""Letters and digits of the shortest words that are looked for: shorter ones stand everywhere."""

_WORD = re.compile(r"\w+")
_NAMES = frozenset({Withheld.NAME, Withheld.SOURCE})
_ENCODINGS = ("utf-8", "utf-16-be", "utf-16-le", "cp1251", "koi8-r")


@dataclass(frozen=True, slots=True, kw_only=True)
class Needles:
    """Words to be looked for: folded, and as bytes the way a file might spell them."""

    folded: frozenset[str]
    spelled: frozenset[bytes]

    def in_text(self, text: str) -> bool:
        """Whether a text holds one of them, however it is written."""
        if not self.folded:
            return False
        whole = squeezed(text)
        return any(one in whole for one in self.folded)

    def in_bytes(self, content: bytes) -> bool:
        """Whether bytes hold one of them as it stood in the original."""
        return any(one in content for one in self.spelled)

    def opened_in(self, text: str) -> frozenset[str]:
        """Which of them a text that stays open tells, beginning where a word begins."""
        words = [squeezed(word) for word in _WORD.findall(text)]
        starts = {0, *accumulate(map(len, words))}
        whole = "".join(words)
        return frozenset(one for one in self.folded if starts.intersection(_found(whole, one)))

    def without(self, known: frozenset[str]) -> "Needles":
        """Those that are not known to stand open."""
        if not known:
            return self
        left = frozenset(self.folded - known)
        kept = frozenset(one for one in self.spelled if _squeezed_spelling(one) not in known)
        return Needles(folded=left, spelled=kept)


def needles_of(
    original: Original,
    withheld: Iterable[tuple[Place, Withheld]],
    persons: Sequence[tuple[PersonName, ...]],
) -> Needles:
    """What is withheld at these places: the whole, and every name and number in it.

    Who is named there is looked for in every form of the surname.
    """
    pieces = [
        piece
        for place, kind in withheld
        for piece in _telling(original.words_at(place), persons, named=kind in _NAMES)
        if len(squeezed(piece)) >= SHORTEST
    ]
    return Needles(
        folded=frozenset(map(squeezed, pieces)),
        spelled=frozenset(spelling for piece in pieces for spelling in _spellings(piece)),
    )


def open_texts(original: Original, places: Sequence[Place]) -> Iterator[str]:
    """What can be read beside the withheld places, page by page."""
    for unit, text in enumerate(original.texts, start=1):
        if original.form is Form.TEXT:
            yield _without_stretches(text, places)
            continue
        here = [one for one in places if one.unit == unit]
        letters = zip(text, original.places[unit - 1], strict=True)
        yield "".join(
            " " if any(one.hides(at) for one in here) else letter for letter, at in letters
        )


def _without_stretches(text: str, places: Sequence[Place]) -> str:
    letters = list(text)
    for one in places:
        letters[one.from_x : one.to_x] = " " * (min(one.to_x, len(text)) - one.from_x)
    return "".join(letters)


def _telling(text: str, persons: Sequence[tuple[PersonName, ...]], *, named: bool) -> Iterator[str]:
    yield text.strip()
    for one in (*find_persons(text), *find_numbers(text)):
        yield text[one.start : one.end]
    for forms in persons:
        if find_names(text, forms):
            yield from (name.surname for name in forms)
            yield from (stem_of(name.surname.lower()) for name in forms)
    if named:
        yield from text.split()


def _spellings(piece: str) -> Iterator[bytes]:
    for form in {piece, piece.lower(), piece.upper(), piece.title(), "".join(piece.split())}:
        for encoding in _ENCODINGS:
            spelled = form.encode(encoding, "ignore")
            if spelled.decode(encoding, "ignore") == form:
                yield spelled


def _squeezed_spelling(spelled: bytes) -> str:
    for encoding in _ENCODINGS:
        try:
            text = squeezed(spelled.decode(encoding))
        except UnicodeDecodeError:
            continue
        if text:
            return text
    return ""


def _found(whole: str, one: str) -> Iterator[int]:
    at = whole.find(one)
    while at >= 0:
        yield at
        at = whole.find(one, at + 1)
