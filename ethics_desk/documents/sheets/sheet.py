"""Sheets: what every page carries besides its text - numbers, running head, specimen mark.

A paper is set once; its pages stay open until "page x of y" can be drawn on them.
"""

import io
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from reportlab.lib.colors import Color, black
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from ethics_desk.documents.sheets.anchor import SIDE, draw_anchor
from ethics_desk.documents.sheets.archive import Flavour, Imprint, check_archive
from ethics_desk.documents.sheets.canvas import SheetCanvas
from ethics_desk.documents.sheets.pdf_file import ArchiveFile
from ethics_desk.documents.sheets.tagging import artifact
from ethics_desk.documents.sheets.typeface import Typeface
from ethics_desk.texts import In

Story = list[Flowable]

SPECIMEN = "ҮЛГІ / ОБРАЗЕЦ / SPECIMEN"

_WATERMARK = Color(0.88, 0.88, 0.88)
_QUIET = Color(0.35, 0.35, 0.35)
_FOOT_SIZE = 8.0
_FOOT_LINE = 9 * mm
_HEAD_LINE = 10.5 * mm
_ANCHOR_LINE = 4.5 * mm


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """The sheet a paper is printed on. Margins (left, right, top, bottom) are in points.

    `mark` stands at the left of the foot, `head` above every page but the first, `last_foot` at
    the foot of the last page, where the lower margin must leave room for it.
    """

    face: Typeface
    words: In
    imprint: Imprint
    mark: str = ""
    head: str = ""
    last_foot: str = ""
    specimen: bool = False
    wide: bool = False
    margins: tuple[float, float, float, float] = (25 * mm, 15 * mm, 18 * mm, 18 * mm)

    @property
    def size(self) -> tuple[float, float]:
        """Width and height of the paper."""
        width, height = A4
        return (height, width) if self.wide else (width, height)

    @property
    def measure(self) -> float:
        """The width left for text."""
        left, right, _, _ = self.margins
        return float(self.size[0] - left - right)


def print_sheets(
    sheet: Sheet,
    story: Callable[[], Story],
    *,
    flavour: Flavour = Flavour.A2B,
    checked: bool = True,
) -> bytes:
    """Set the story on sheets: a tagged, archivable file; the same story gives the same bytes.

    Raises `NotArchivable` for a font nobody embeds and, when `checked`, for whatever pikepdf finds:
    no paper that fails is ever returned. Only a batch leaves papers unchecked (`check_archive`).
    """
    paper = _set(sheet, story(), flavour)
    if checked:
        check_archive(paper, flavour)
    return paper


def _set(sheet: Sheet, story: Story, flavour: Flavour) -> bytes:
    bound = io.BytesIO()
    left, right, top, bottom = sheet.margins
    width, height = sheet.size
    frame = Frame(
        left, bottom, width - left - right, height - top - bottom,
        leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0,
    )  # fmt: skip
    paper = BaseDocTemplate(bound, pagesize=sheet.size, initialFontName=sheet.face.family)
    paper.addPageTemplates(
        PageTemplate(frames=[frame], onPage=partial(_begin_page, sheet), pagesize=sheet.size)
    )
    file = ArchiveFile(sheet.imprint, flavour)
    paper.build(
        story,
        canvasmaker=partial(SheetCanvas, file=file, complete=partial(_complete_page, sheet)),
    )
    return bound.getvalue()


def _begin_page(sheet: Sheet, canvas: SheetCanvas, _paper: BaseDocTemplate) -> None:
    """Draw what stands around the text, beneath it."""
    canvas.saveState()
    with artifact(canvas):
        if sheet.specimen:
            _draw_specimen(sheet, canvas)
        if sheet.head and canvas.getPageNumber() > 1:
            _draw_head(sheet, canvas)
        canvas.mark_beneath()
    canvas.restoreState()


def _complete_page(sheet: Sheet, canvas: SheetCanvas, pages: int) -> None:
    """Draw the foot, which tells the number of pages, and what is read last."""
    number = canvas.getPageNumber()
    with canvas.beneath():
        _draw_foot(sheet, canvas, number, pages)
    if sheet.last_foot and number == pages:
        _draw_last_foot(sheet, canvas)


def _draw_foot(sheet: Sheet, canvas: Canvas, number: int, pages: int) -> None:
    """What the paper is, which page of how many, and the head of the ledger."""
    canvas.setFillColor(_QUIET)
    canvas.setFont(sheet.face.family, _FOOT_SIZE)
    left, right, _, _ = sheet.margins
    if sheet.imprint.anchor and number == pages:
        draw_anchor(canvas, sheet.imprint.anchor, left, _ANCHOR_LINE)
        canvas.setFillColor(_QUIET)
        left += SIDE + 3 * mm
    page = sheet.words.say("paper.page", page=number, pages=pages)
    canvas.drawRightString(sheet.size[0] - right, _FOOT_LINE, sheet.face.printable(page))
    room = sheet.measure - 30 * mm - (SIDE + 3 * mm if sheet.imprint.anchor else 0)
    canvas.drawString(left, _FOOT_LINE, _clipped(sheet, sheet.mark, room))
    if sheet.imprint.anchor:
        canvas.setFont(sheet.face.family, _FOOT_SIZE - 2)
        head = sheet.words.say("paper.anchor", code=sheet.imprint.anchor)
        canvas.drawString(left, _FOOT_LINE - 3 * mm, _clipped(sheet, head, sheet.measure))


def _draw_last_foot(sheet: Sheet, canvas: Canvas) -> None:
    """Small print above the foot of the last page, wrapped when long."""
    note = sheet.face.paragraph(sheet.last_foot, sheet.face.style(9))
    note.wrapOn(canvas, sheet.measure, sheet.size[1])
    note.drawOn(canvas, sheet.margins[0], _FOOT_LINE + 5 * mm)


def _draw_specimen(sheet: Sheet, canvas: Canvas) -> None:
    """The mark across the page in pale grey, and once more in black at its upper edge."""
    width, height = sheet.size
    canvas.saveState()
    canvas.setFillColor(_WATERMARK)
    canvas.setFont(f"{sheet.face.family}-Bold", 54)
    canvas.translate(width / 2, height / 2)
    canvas.rotate(52)
    for line, word in zip((75, -15, -105), SPECIMEN.split(" / "), strict=True):
        canvas.drawCentredString(0, line, word)
    canvas.restoreState()
    canvas.setFillColor(black)
    canvas.setFont(f"{sheet.face.family}-Bold", 9)
    canvas.drawCentredString(width / 2, height - 5.5 * mm, SPECIMEN)


def _draw_head(sheet: Sheet, canvas: Canvas) -> None:
    """The running head with a thin rule."""
    left, right, _, _ = sheet.margins
    width, height = sheet.size
    canvas.setFillColor(_QUIET)
    canvas.setFont(sheet.face.family, _FOOT_SIZE)
    canvas.drawString(left, height - _HEAD_LINE - 2, _clipped(sheet, sheet.head, sheet.measure))
    canvas.setLineWidth(0.4)
    canvas.setStrokeColor(_QUIET)
    canvas.line(left, height - _HEAD_LINE - 6, width - right, height - _HEAD_LINE - 6)


def _clipped(sheet: Sheet, text: str, room: float) -> str:
    """One line of small print, shortened visibly when it is too long."""
    line = sheet.face.printable(text)
    while line and stringWidth(line, sheet.face.family, _FOOT_SIZE) > room:
        line = line[:-2].rstrip() + "…"
    return line
