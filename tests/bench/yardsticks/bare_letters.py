"""The same letters by ReportLab alone: plain pages, without tags, bookmarks and PDF/A.

The yardstick of a benchmark, written as its manual teaches it: paragraphs, a table for each row of
columns, and a canvas that counts its pages. It gets the finished words and sets nothing itself.
"""

import io
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from functools import lru_cache, partial
from multiprocessing import get_context
from pathlib import Path
from typing import Any, ClassVar
from xml.sax.saxutils import escape

from reportlab.lib.enums import TA_CENTER, TA_RIGHT
from reportlab.lib.fonts import addMapping
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import KeepTogether, Paragraph, SimpleDocTemplate, Spacer, Table
from typing_extensions import override

Words = Mapping[str, Any]

LEFT, RIGHT, TOP, BOTTOM = 28 * mm, 15 * mm, 15 * mm, 26 * mm
MEASURE = A4[0] - LEFT - RIGHT
INDENT = 12.5 * mm


def style(name: str, size: float, **settings: object) -> ParagraphStyle:
    """A style of the letter."""
    return ParagraphStyle(
        name,
        fontName="Tinos",
        fontSize=size,
        leading=size * 1.22,
        bulletFontName="Tinos",
        bulletFontSize=size,
        allowWidows=0,
        allowOrphans=0,
        **settings,
    )


AGENCY = style("agency", 10.5, alignment=TA_CENTER, spaceAfter=4)
SMALL = style("small", 8.5, alignment=TA_CENTER)
NUMBER = style("number", 11, spaceAfter=3)
ADDRESSEE = style("addressee", 13)
TITLE = style("title", 13, alignment=TA_CENTER, spaceAfter=10)
HEADING = style("heading", 13, spaceBefore=7, spaceAfter=4, keepWithNext=1)
TEXT = style("text", 13, firstLineIndent=INDENT, spaceBefore=6, spaceAfter=4)
OPENING = style("opening", 13, firstLineIndent=INDENT, spaceBefore=8, spaceAfter=4, keepWithNext=1)
ITEM = style("item", 13, leftIndent=INDENT, bulletIndent=INDENT - 7 * mm, spaceAfter=3)
SIGNED = style("signed", 13, alignment=TA_RIGHT)
NOTE = style("note", 9)


@lru_cache(maxsize=1)
def register(fonts: Path) -> None:
    """Take the fonts, once in every process."""
    for name in ("Tinos", "Tinos-Bold"):
        file = name.replace("Tinos", "Tinos") if "-" in name else "Tinos-Regular"
        registerFont(TTFont(name, str(fonts / f"{file}.ttf")))
    addMapping("Tinos", 0, 0, "Tinos")
    addMapping("Tinos", 1, 0, "Tinos-Bold")


class CountingCanvas(Canvas):
    """Keeps its pages until it knows how many there are."""

    words: ClassVar[Words] = {}

    def __init__(self, *given: object, **named: object) -> None:
        """Begin."""
        super().__init__(*given, **named)
        self._pages: list[dict[str, object]] = []

    @override
    def showPage(self) -> None:
        """Put a page aside."""
        self._pages.append(dict(self.__dict__))
        self._startPage()

    @override
    def save(self) -> None:
        """Draw the feet, and the file."""
        for number, page in enumerate(self._pages, start=1):
            self.__dict__.update(page)
            self.setFont("Tinos", 8)
            foot = self.words["page"].format(page=number, pages=len(self._pages))
            self.drawRightString(A4[0] - RIGHT, 9 * mm, foot)
            self.drawString(LEFT, 9 * mm, self.words["mark"])
            if number == len(self._pages):
                note = Paragraph(escape(self.words["executor"]), NOTE)
                note.wrapOn(self, MEASURE, A4[1])
                note.drawOn(self, LEFT, 14 * mm)
            super().showPage()
        super().save()


def bare_letter(words: Words, fonts: Path) -> bytes:
    """One letter."""
    register(fonts)
    bound = io.BytesIO()
    paper = SimpleDocTemplate(
        bound,
        pagesize=A4,
        leftMargin=LEFT - 6,
        rightMargin=RIGHT - 6,
        topMargin=TOP - 6,
        bottomMargin=BOTTOM - 6,
        title=words["title"],
        author=words["author"],
        initialFontName="Tinos",
        invariant=1,
    )
    canvas = type("LetterCanvas", (CountingCanvas,), {"words": words})
    paper.build(story(words), canvasmaker=canvas)
    return bound.getvalue()


def bold(text: str, face: ParagraphStyle) -> Paragraph:
    """A bold paragraph."""
    return Paragraph(f"<b>{escape(text)}</b>", face)


def story(words: Words) -> list[Any]:
    """All pieces of a letter."""
    emblem, gap, right = 22 * mm, 8 * mm, 78 * mm
    heads = [
        [bold(name, AGENCY), *(Paragraph(escape(line), SMALL) for line in lines)]
        for name, *lines in words["head"]
    ]
    half = (MEASURE - emblem) / 2
    head = Table([[heads[0], "", heads[1]]], colWidths=[half, emblem, half])
    head.setStyle([*FLAT, ("BOTTOMPADDING", (0, 0), (-1, -1), 6), ("LINEBELOW", *ALL, 1.2, 0)])
    numbers = [Paragraph(escape(line), NUMBER) for line in words["left"]]
    to = [bold(line, ADDRESSEE) for line in words["addressee"]]
    opening = Table([[numbers, "", to]], colWidths=[MEASURE - right - gap, gap, right])
    opening.setStyle([*FLAT, ("TOPPADDING", *ALL, 0)])
    pieces = [piece(kind, text) for kind, text in words["blocks"]]
    return [
        head, Spacer(1, 5 * mm), opening, Spacer(1, 8 * mm), bold(words["heading"], TITLE),
        *pieces[:-2], KeepTogether([*pieces[-2:], signature(words)]),
    ]  # fmt: skip


ALL = ((0, 0), (-1, -1))
FLAT = [
    ("FONTNAME", *ALL, "Tinos"),
    ("VALIGN", *ALL, "TOP"),
    ("LEFTPADDING", *ALL, 0),
    ("RIGHTPADDING", *ALL, 0),
]


def piece(kind: str, text: str) -> Paragraph:
    """A heading, a paragraph, or an item with what stands before it."""
    if kind == "heading":
        return bold(text, HEADING)
    if kind == "paragraph":
        return Paragraph(escape(text), OPENING if text.endswith(":") else TEXT)
    return Paragraph(escape(text), ITEM, bulletText=kind)


def signature(words: Words) -> Table:
    """The post, room to sign, the name."""
    post, name = 84 * mm, 48 * mm
    table = Table(
        [[bold(words["post"], ADDRESSEE), "", bold(words["name"], SIGNED)]],
        colWidths=[post, MEASURE - post - name, name],
        spaceBefore=14 * mm,
    )
    table.setStyle([*FLAT, ("VALIGN", *ALL, "BOTTOM")])
    return table


def bare_letters(jobs: Iterable[Words], fonts: Path, workers: int) -> Iterator[bytes]:
    """The letters by the same number of workers."""
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        yield from pool.map(partial(bare_letter, fonts=fonts), jobs, chunksize=8)
