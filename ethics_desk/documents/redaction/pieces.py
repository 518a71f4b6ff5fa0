"""An original cut into the pieces that are proved, and what a copy shows of them.

The pieces of a page are squares of its picture, those of a text its words and the blanks between.
Where any part of a piece is withheld, the proof withholds the whole; so does the copy of a text.
"""

import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from PIL.Image import Image

from ethics_desk.documents.redaction.original import Original
from ethics_desk.documents.redaction.pictures import boxes_on, burnt, tiles, touched
from ethics_desk.domain.progress import Progress, silent
from ethics_desk.domain.redaction import Form, Place
from ethics_desk.ledger.salted import salt_of, salted_leaf

_WORD = re.compile(r"\s+|\w+|[^\w\s]+")
_QUICK = 3
"""How hard pictures are packed while they wait to be printed."""


@dataclass(slots=True)
class Cut:
    """What came of cutting: hashes of all pieces, which of them are open, and the copy's content.

    `pictures` are burnt in (PNG); `words` tell for each piece of a text what may be read, None for
    a withheld one.
    """

    leaves: list[bytes] = field(default_factory=list)
    open: list[bool] = field(default_factory=list)
    pictures: list[bytes] = field(default_factory=list)
    words: list[str | None] = field(default_factory=list)


def cut(
    original: Original, secret: bytes, places: Sequence[Place] = (), progress: Progress = silent
) -> Cut:
    """Cut an original whose marked places are withheld."""
    done = Cut()
    if original.form is Form.TEXT:
        _cut_text(original, secret, places, done)
        return done
    for number, picture in enumerate(original.pages(), start=1):
        progress(number - 1, len(original.sizes))
        here = [one for one in places if one.unit == number]
        width = original.sizes[number - 1][0]
        boxes = boxes_on(picture.size, here, width)
        for tile in tiles(picture, number):
            _put(done, secret, tile.piece, open_=not touched(tile.corners, boxes))
        done.pictures.append(as_png(burnt(picture, here, width)))
    return done


def words_of(text: str) -> Iterator[tuple[int, int]]:
    """The pieces of a running text, from where to where."""
    for match in _WORD.finditer(text):
        yield match.span()


def word_piece(number: int, word: str) -> bytes:
    """The content of one piece of a text, counted from 0, as it is hashed."""
    return f"word {number}\n{word}".encode("utf-8", "surrogatepass")


def as_png(picture: Image) -> bytes:
    """A picture as a file without anything but its pixels."""
    file = io.BytesIO()
    picture.save(file, "PNG", compress_level=_QUICK)
    return file.getvalue()


def _cut_text(original: Original, secret: bytes, places: Sequence[Place], done: Cut) -> None:
    text = original.texts[0]
    for number, (start, end) in enumerate(words_of(text)):
        here = Place(1, start, 0, end, 0)
        open_ = not any(one.meets(here) for one in places)
        _put(done, secret, word_piece(number, text[start:end]), open_=open_)
        done.words.append(text[start:end] if open_ else None)


def _put(done: Cut, secret: bytes, piece: bytes, *, open_: bool) -> None:
    done.leaves.append(salted_leaf(salt_of(secret, len(done.leaves)), piece))
    done.open.append(open_)
