"""In which encoding a text file was written: told by which one makes words of this country of it.

Old Kazakh spreadsheets come in three one-byte encodings that agree on Russian letters and differ on
Kazakh ones, so Kazakh letters standing where letters belong speak for an encoding, and Serbian
letters or marks in the middle of words speak against it.
"""

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from ethics_desk.domain.errors import BadInput

ENCODINGS: Final = ("utf-8", "utf-16", "cp1251", "kz1048", "ptcp154")
"""What the user may choose from; the names are Python's."""

_ONE_BYTE = ("cp1251", "kz1048", "ptcp154")
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_TELLING_WORD = re.compile(rb"[A-Za-z\xc0-\xff]*[\x80-\xbf][A-Za-z\x80-\xff]*")
_WORDS_LOOKED_AT = 5_000
_BYTES_LOOKED_AT = 4_096
_NEARLY_AS_LIKELY = 0.6
_SHARE_OF_HIGH_BYTES = 0.8

_KAZAKH = frozenset("әғқңөұүһіӘҒҚҢӨҰҮҺІёЁ")
_QUOTES = frozenset("«»“”„’‘–—…№\u00a0•§°‚‹›")
_VOWELS = frozenset("аәеёоөұүыіэюя")
_BACK_CONSONANTS = frozenset("ғқ")
_FRONT_VOWELS = frozenset("әеөүі")


@dataclass(frozen=True, slots=True, kw_only=True)
class Decoded:
    """A file's text, the encoding taken, and the others that were nearly as likely."""

    text: str
    encoding: str
    others: tuple[str, ...] = ()


def decode(content: bytes, encoding: str = "") -> Decoded:
    """The text of a file in the encoding given, or in the likeliest one.

    Raises `BadInput` when the encoding is not offered or does not fit.
    """
    if encoding:
        return Decoded(text=_decoded(content, _offered(encoding)), encoding=encoding)
    codec = unicode_codec(content)
    if codec:
        return Decoded(text=_decoded(content, codec), encoding=codec.removesuffix("-sig"))
    try:
        return Decoded(text=content.decode("utf-8"), encoding="utf-8")
    except UnicodeDecodeError:
        return _likeliest(content)


def unicode_codec(content: bytes) -> str:
    """The codec of a file that is certainly Unicode: marked as such, or of two bytes a letter.

    UTF-16 without its mark shows by every second byte, which is 0 beside ASCII and 4 in Cyrillic.
    """
    start = content[:_BYTES_LOOKED_AT]
    fewest = _SHARE_OF_HIGH_BYTES * (len(start) // 2)
    if (marked := _marked(content)) or not start.count(0):
        return marked
    for first, codec in ((1, "utf-16-le"), (0, "utf-16-be")):
        high = start[first::2]
        if high.count(0) + high.count(4) > fewest:
            return codec
    return ""


def _offered(encoding: str) -> str:
    if encoding not in ENCODINGS:
        raise BadInput("register.unknown-encoding", encoding=encoding, offered=list(ENCODINGS))
    return "utf-8-sig" if encoding == "utf-8" else encoding


def _decoded(content: bytes, codec: str) -> str:
    try:
        return content.decode(codec)
    except UnicodeDecodeError as fault:
        shown = codec.removesuffix("-sig")
        raise BadInput("register.wrong-encoding", encoding=shown, place=fault.start) from fault


def _marked(content: bytes) -> str:
    """The codec a file names by its first bytes."""
    return next((codec for mark, codec in _MARKS if content.startswith(mark)), "")


def _likeliest(content: bytes) -> Decoded:
    """The one-byte encoding that makes the best words; among equals the most common one."""
    found = _TELLING_WORD.finditer(content)
    words = [match.group() for match, _ in zip(found, range(_WORDS_LOOKED_AT), strict=False)]
    sample = b" ".join(words)
    scores: dict[str, int] = {}
    for codec in _ONE_BYTE:
        try:
            content.decode(codec)
        except UnicodeDecodeError:
            continue
        scores[codec] = sum(_score(word) for word in sample.decode(codec).split(" "))
    if not scores:
        raise BadInput("register.not-a-table")
    best = max(scores, key=lambda codec: scores[codec])
    taken = sample.decode(best)
    others = tuple(
        codec
        for codec, score in scores.items()
        if sample.decode(codec) != taken and score >= _NEARLY_AS_LIKELY * scores[best]
    )
    return Decoded(text=content.decode(best), encoding=best, others=others)


def _score(word: str) -> int:
    """How much a word looks like one of this country: more is better."""
    lonely = f" {word} "
    return sum(
        _letter_score(lonely[place - 1], lonely[place], lonely[place + 1])
        for place in range(1, len(lonely) - 1)
    ) + sum(_clash(pair) for pair in _pairs(word.lower()))


def _letter_score(before: str, letter: str, after: str) -> int:
    """What one letter says between its neighbours; ASCII and Russian letters say nothing."""
    if letter in _KAZAKH:
        return 2 if _letter_fits(before, letter, after) else -2
    if letter in _QUOTES:
        return -2 if before.isalpha() and after.isalpha() and letter not in "’–" else 1
    if letter.isascii() or "а" <= letter.lower() <= "я":
        return 0
    return -3


def _letter_fits(before: str, letter: str, after: str) -> bool:
    """A capital does not follow a small letter, nor a small letter stand alone before a capital."""
    if letter.isupper():
        return not before.islower()
    return before.isalpha() or not after.isupper()


def _clash(pair: str) -> int:
    """Two vowels in a row, and a back consonant before a front vowel, are rare in Kazakh words."""
    first, second = pair[0], pair[1]
    special = first in _KAZAKH or second in _KAZAKH
    if special and first in _VOWELS and second in _VOWELS:
        return -2
    return -2 if first in _BACK_CONSONANTS and second in _FRONT_VOWELS else 0


def _pairs(word: str) -> Iterator[str]:
    return (word[place : place + 2] for place in range(len(word) - 1))
