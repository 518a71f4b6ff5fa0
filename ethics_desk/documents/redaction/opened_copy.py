"""A finished copy opened again: its pictures pixel by pixel, and the words on its pages."""

import io
from typing import cast

import pikepdf
import pypdfium2
from PIL import Image as Pictures
from PIL.Image import Image

from ethics_desk.domain.turns import PDFIUM

_MODES = {"/DeviceGray": "L", "/DeviceRGB": "RGB"}


def pictures_of(paper: bytes) -> tuple[Image, ...]:
    """The pictures of a copy in the order of its pages; raises `ValueError` for another paper."""
    found = []
    try:
        with pikepdf.open(io.BytesIO(paper)) as pdf:
            for page in pdf.pages:
                inside = page.obj.get("/Resources", pikepdf.Dictionary()).get("/XObject")
                found += [_picture(one) for _, one in inside.items()] if inside else []
    except pikepdf.PdfError as fault:
        raise ValueError("not a copy") from fault
    return tuple(found)


def page_texts(paper: bytes, foot: float = 0, head: float = 0) -> tuple[str, ...]:
    """The words on each page, without what stands in `foot` and `head` points of its edges."""
    with PDFIUM:
        document = pypdfium2.PdfDocument(paper)
        try:
            texts = []
            for page in document:
                _, height = page.get_size()
                words = page.get_textpage()
                texts.append(
                    cast("str", words.get_text_bounded(bottom=foot, top=height - head))
                    if foot or head
                    else cast("str", words.get_text_range())
                )
                words.close()
                page.close()
            return tuple(texts)
        finally:
            document.close()


def _picture(thing: pikepdf.Object) -> Image:
    mode = _MODES.get(str(thing.get("/ColorSpace", "")))
    if mode is None or int(thing.get("/BitsPerComponent", 0)) != 8:  # noqa: PLR2004 - bits of a colour
        raise ValueError("not a picture of a copy")
    size = (int(thing.Width), int(thing.Height))
    content = thing.read_bytes()[: size[0] * size[1] * len(mode)]
    return Pictures.frombytes(mode, size, content)
