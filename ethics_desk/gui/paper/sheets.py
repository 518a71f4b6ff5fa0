"""The pages of a PDF as pictures, made one band at a time so that the window stays alive."""

from collections import OrderedDict
from dataclasses import dataclass
from math import ceil

import pypdfium2
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage

from ethics_desk.domain.turns import PDFIUM

POINTS_PER_INCH = 72
BAND_PIXELS = 300_000
"""Pixels of one band: about 10 ms of work on a slow office computer."""

ROUNDING = 0.001
"""Part of a pixel: pdfium rounds what is cut off up to whole pixels."""

BYTES_KEPT = 96_000_000


@dataclass(frozen=True, slots=True)
class Band:
    """A horizontal stretch of one page at one scale (pixels per point)."""

    page: int
    number: int
    scale: float


def is_paper(content: bytes) -> bool:
    """Whether these bytes are a PDF that can be opened."""
    try:
        Sheets(content).close()
    except pypdfium2.PdfiumError:
        return False
    return True


class Sheets:
    """An opened PDF. Bands once drawn are kept until the room is needed."""

    def __init__(self, pdf: bytes) -> None:
        """Open it; raises pypdfium2.PdfiumError when it is none."""
        self._drawn: OrderedDict[Band, QImage] = OrderedDict()
        with PDFIUM:
            self._document = pypdfium2.PdfDocument(pdf)
            self.sizes = tuple(
                QSizeF(*self._document.get_page_size(page)) for page in range(len(self._document))
            )

    def band_height(self, page: int, scale: float) -> int:
        """How many pixels high the bands of a page are, except perhaps the last."""
        return max(1, int(BAND_PIXELS / max(1.0, self.sizes[page].width() * scale)))

    def drawn(self, band: Band) -> QImage | None:
        """A band's picture when it is ready."""
        if band in self._drawn:
            self._drawn.move_to_end(band)
        return self._drawn.get(band)

    def draw(self, band: Band) -> QImage:
        """Make a band's picture and keep it."""
        height = ceil(self.sizes[band.page].height() * band.scale)
        high = self.band_height(band.page, band.scale)
        above = band.number * high
        below = max(0, height - above - high)
        crop = (_points(above, band.scale), _points(below, band.scale))
        picture = self._picture(band.page, band.scale, crop)
        self._drawn[band] = picture
        while sum(image.sizeInBytes() for image in self._drawn.values()) > BYTES_KEPT:
            self._drawn.popitem(last=False)
        return picture

    def whole(self, page: int, dots_per_inch: int) -> QImage:
        """A whole page, for the printer."""
        return self._picture(page, dots_per_inch / POINTS_PER_INCH, (0, 0))

    def text(self, page: int, top: float, bottom: float, share: float = 1.0) -> str:
        """The words between two heights of a page, in points from its top.

        `share` leaves out what stands right of that part of the width.
        """
        size = self.sizes[page]
        with PDFIUM:
            sheet = self._document[page]
            words = sheet.get_textpage()
            try:
                return str(
                    words.get_text_bounded(
                        left=0,
                        right=size.width() * share,
                        bottom=max(0.0, size.height() - bottom),
                        top=size.height() - top,
                    )
                )
            finally:
                words.close()
                sheet.close()

    def close(self) -> None:
        """Let go of the document."""
        self._drawn.clear()
        with PDFIUM:
            self._document.close()

    def _picture(self, page: int, scale: float, crop: tuple[float, float]) -> QImage:
        """One picture; `crop` takes away points at the top and at the bottom."""
        top, bottom = crop
        with PDFIUM:
            sheet = self._document[page]
            try:
                bitmap = sheet.render(
                    scale=scale, crop=(0, bottom, 0, top), rev_byteorder=True, prefer_bgrx=True
                )
                image = QImage(
                    bitmap.buffer,
                    bitmap.width,
                    bitmap.height,
                    bitmap.stride,
                    QImage.Format.Format_RGBX8888,
                )
                return image.copy()
            finally:
                sheet.close()


def _points(pixels: int, scale: float) -> float:
    """So many points that exactly this many pixels are cut off."""
    return max(0.0, (pixels - ROUNDING) / scale)
