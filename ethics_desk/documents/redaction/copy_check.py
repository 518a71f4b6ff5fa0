"""The pieces of a copy as its reader sees them: squares of its pictures, words of its text."""

from collections.abc import Iterable, Sequence

from reportlab.lib.units import mm

from ethics_desk.documents.redaction.copy_paper import FOOT, HEAD, copied_lines
from ethics_desk.documents.redaction.opened_copy import page_texts, pictures_of
from ethics_desk.documents.redaction.pictures import tiles
from ethics_desk.documents.redaction.pieces import word_piece
from ethics_desk.documents.sheets.sheet import SPECIMEN
from ethics_desk.documents.sheets.typeface import Typeface
from ethics_desk.domain.redacted_paper import WordOnCopy
from ethics_desk.names.finding import squeezed
from ethics_desk.texts import In

_MARKS = frozenset(map(squeezed, SPECIMEN.split(" / ")))
_EDGE = 1 * mm

ToldWords = Sequence[str | int]
"""The pieces of a text: open ones as they stand, withheld ones by the number of their ground."""


def picture_pieces(paper: bytes) -> list[bytes]:
    """The pieces of all pictures; raises `ValueError` for a paper that is no copy."""
    pictures = enumerate(pictures_of(paper), start=1)
    return [tile.piece for page, picture in pictures for tile in tiles(picture, page)]


def word_pieces(paper: bytes, told: ToldWords, face: Typeface, words: In) -> list[bytes] | None:
    """The pieces of a text; None when the copy does not show just these words in this order."""
    listed = [
        WordOnCopy(text="", ground=one) if isinstance(one, int) else WordOnCopy(text=one)
        for one in told
    ]
    expected = _seen(copied_lines(listed, face, words))
    pages = page_texts(paper, FOOT - _EDGE, HEAD - _EDGE)
    shown = _seen(line for page in pages for line in page.splitlines())
    heading = squeezed(words.say("redaction.text-follows"))
    if not shown.endswith(heading + expected):
        return None
    return [word_piece(at, one.text) for at, one in enumerate(listed)]


def _seen(lines: Iterable[str]) -> str:
    """Lines as they are compared; the mark of a specimen lies across them and is no part."""
    folded = (squeezed(line) for line in lines)
    return "".join(line for line in folded if line not in _MARKS)
