"""A PDF as an original: its pages as they are seen, and where each letter of them stands.

What a reader does not see - metadata, bookmarks, attachments, hidden layers, older revisions - is
not read at all: a copy is made from the pictures of the pages alone.
"""

from ctypes import byref, c_double, c_int
from functools import partial

import pypdfium2
from PIL.Image import Image
from pypdfium2 import raw

from ethics_desk.documents.redaction.original import MOST_PAGES, Original
from ethics_desk.documents.redaction.pictures import DOTS, reduced, scale_within
from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.redaction import POINT, Form, Place
from ethics_desk.domain.turns import PDFIUM

POINTS_PER_INCH = 72
PDF_METHOD = f"pixels 1 / pdfium {pypdfium2.PDFIUM_INFO.build} / {DOTS}"
"""How the pieces of its pages are made: another PDFium may draw a letter otherwise."""

_NOWHERE = Place(0, 0, 0, 0, 0)
_MARGIN = 8
"""How far beyond a letter's own box its ink may go, in tenths of a point."""


def pdf_original(content: bytes) -> Original:
    """Read a PDF; raises `BadInput`: `redaction.locked`, `redaction.damaged`, `redaction.long`."""
    with PDFIUM:
        document = _opened(content)
        try:
            count = len(document)
            if not 0 < count <= MOST_PAGES:
                raise BadInput("redaction.long", pages=count, most=MOST_PAGES)
            read = [_read(document, page) for page in range(count)]
        finally:
            document.close()
    return Original(
        form=Form.PAGES,
        method=PDF_METHOD,
        sizes=tuple(size for size, _, _ in read),
        texts=tuple(text for _, text, _ in read),
        places=tuple(places for _, _, places in read),
        drawn=partial(_drawn, content),
    )


def _opened(content: bytes) -> pypdfium2.PdfDocument:
    try:
        document = pypdfium2.PdfDocument(content)
        document.init_forms()  # what was filled in is seen, so it is drawn
    except pypdfium2.PdfiumError as fault:
        locked = getattr(fault, "err_code", None) == raw.FPDF_ERR_PASSWORD
        raise BadInput("redaction.locked" if locked else "redaction.damaged") from fault
    return document


def _drawn(content: bytes, number: int) -> Image:
    """The picture of one page, the same for whoever marks it and for the copy."""
    with PDFIUM:
        document = _opened(content)
        try:
            page = document[number - 1]
            scale = scale_within(page.get_size(), DOTS / POINTS_PER_INCH)
            picture = page.render(scale=scale, rev_byteorder=True).to_pil().convert("RGB")
            page.close()
        finally:
            document.close()
    return reduced(picture)


def _read(
    document: pypdfium2.PdfDocument, number: int
) -> tuple[tuple[int, int], str, tuple[Place, ...]]:
    page = document[number]
    width, height = (round(side * POINT) for side in page.get_size())
    words = page.get_textpage()
    letters: list[str] = []
    places: list[Place] = []
    for at in range(words.count_chars()):
        code = raw.FPDFText_GetUnicode(words, at)
        letters.append(chr(code) if code else " ")
        places.append(_place(page, words, at, (width, height)))
    words.close()
    page.close()
    whole = [one if one is _NOWHERE else _on(number + 1, one) for one in places]
    return (width, height), "".join(letters), tuple(whole)


def _on(unit: int, one: Place) -> Place:
    return Place(unit, one.from_x, one.from_y, one.to_x, one.to_y)


def _place(
    page: pypdfium2.PdfPage, words: pypdfium2.PdfTextPage, at: int, size: tuple[int, int]
) -> Place:
    """The corners of one letter as the page is turned: its ink, as wide as it takes up room."""
    if raw.FPDFText_IsGenerated(words, at) == 1:
        return _NOWHERE
    left, right, bottom, top = c_double(), c_double(), c_double(), c_double()
    loose = raw.FS_RECTF()
    if not raw.FPDFText_GetLooseCharBox(words, at, byref(loose)):
        return _NOWHERE
    raw.FPDFText_GetCharBox(words, at, byref(left), byref(right), byref(bottom), byref(top))
    xs, ys = [loose.left, loose.right], [loose.bottom, loose.top]
    if right.value > left.value and top.value > bottom.value:
        xs, ys = [*xs, left.value, right.value], [bottom.value, top.value]
    corners = [_turned(page, size, x, y) for x, y in ((min(xs), min(ys)), (max(xs), max(ys)))]
    (x, y), (other_x, other_y) = corners
    return Place(
        1,
        max(0, min(x, other_x) - _MARGIN),
        max(0, min(y, other_y) - _MARGIN),
        max(x, other_x) + _MARGIN,
        max(y, other_y) + _MARGIN,
    )


def _turned(page: pypdfium2.PdfPage, size: tuple[int, int], x: float, y: float) -> tuple[int, int]:
    """A point of the page's own measure from the upper left corner of the page as it is seen."""
    seen_x, seen_y = c_int(), c_int()
    raw.FPDF_PageToDevice(page, 0, 0, *size, 0, x, y, byref(seen_x), byref(seen_y))
    return seen_x.value, seen_y.value
