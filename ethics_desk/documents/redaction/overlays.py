"""What was laid over a copy: what is proved must also be what is seen."""

from itertools import dropwhile
from typing import NamedTuple

import pypdfium2
from pypdfium2 import raw

from ethics_desk.documents.redaction.copy_paper import FOOT
from ethics_desk.domain.turns import PDFIUM
from ethics_desk.names.finding import squeezed


class _Piece(NamedTuple):
    """One object of a page in the order of drawing: its kind and its edges."""

    kind: int
    left: float
    bottom: float
    right: float
    top: float

    def lies_over(self, other: "_Piece") -> bool:
        return (
            self.left < other.right
            and other.left < self.right
            and self.bottom < other.top
            and other.bottom < self.top
        )


def laid_over_pictures(paper: bytes) -> bool:
    """Whether anything is drawn on a picture after it, or a note is stuck to a page."""
    return any(noted or _covers_picture(pieces) for noted, _, pieces in _pages(paper))


def laid_over_text(paper: bytes, heading: str) -> bool:
    """Whether anything but words stands above the foot, from the page with the heading on."""
    begun = dropwhile(lambda page: squeezed(heading) not in squeezed(page[1]), _pages(paper))
    return any(
        noted or any(_is_drawn(one) and one.top > FOOT for one in pieces)
        for noted, _, pieces in begun
    )


def _covers_picture(pieces: list[_Piece]) -> bool:
    for place, one in enumerate(pieces):
        if one.kind == raw.FPDF_PAGEOBJ_IMAGE:
            return any(later.lies_over(one) for later in pieces[place + 1 :])
    return False


def _is_drawn(one: _Piece) -> bool:
    return bool(one.kind != raw.FPDF_PAGEOBJ_TEXT)


def _pages(paper: bytes) -> list[tuple[bool, str, list[_Piece]]]:
    """Of each page: whether it has notes, its words, its pieces."""
    with PDFIUM:
        document = pypdfium2.PdfDocument(paper)
        try:
            return [_page(page) for page in document]
        finally:
            document.close()


def _page(page: pypdfium2.PdfPage) -> tuple[bool, str, list[_Piece]]:
    words = page.get_textpage()
    text = str(words.get_text_range())
    words.close()
    found = [_Piece(one.type, *one.get_bounds()) for one in page.get_objects()]
    noted = raw.FPDFPage_GetAnnotCount(page) > 0
    page.close()
    return noted, text, found
