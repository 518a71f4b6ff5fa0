"""Tagged paper: what a screen reader is told about the pieces on a page, and in which order.

ReportLab has no structure tree. Every piece therefore marks its own ink while it is drawn, the
marks are kept at the canvas, and `structure` writes the tree from them when the file is written.
Rules and grounds of tables are artifacts: ink without meaning. Source: ISO 32000-1, 14.7 and 14.8.
"""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum

from reportlab.graphics.shapes import Drawing
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject
from reportlab.platypus import LongTable, Paragraph, Table
from typing_extensions import override

from ethics_desk.documents.sheets.outline import Heading


class Role(StrEnum):
    """What a piece is."""

    TITLE = "title"
    HEADING = "heading"
    SUBHEADING = "subheading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    COLUMN_HEAD = "column-head"
    ROW_HEAD = "row-head"
    CELL = "cell"
    PICTURE = "picture"


STANDARD_TYPES = {
    Role.TITLE: "H1",
    Role.HEADING: "H2",
    Role.SUBHEADING: "H3",
    Role.PARAGRAPH: "P",
    Role.ITEM: "LBody",
    Role.COLUMN_HEAD: "TH",
    Role.ROW_HEAD: "TH",
    Role.CELL: "TD",
    Role.PICTURE: "Figure",
}
"""The standard structure type of each role."""

_LEVELS = {Role.TITLE: 1, Role.HEADING: 2, Role.SUBHEADING: 3}


@dataclass(frozen=True, slots=True, eq=False)
class Tag:
    """One piece of a paper, the same wherever its parts are drawn; a cell knows table and row.

    `language` is that of a piece in another language than its paper's, as documents name it.
    """

    role: Role
    table: object = None
    row: int = 0
    alternative: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Mark:
    """A mark on a page (from one), by its number there; a label is what hangs before an item."""

    page: int
    number: int
    label: str = ""


class Marks:
    """Where each tagged piece stands, in order of drawing; its headings; the room of pictures.

    `rooms` are left, bottom, right and upper edge, in points.
    """

    def __init__(self) -> None:
        self.places: dict[Tag, list[Mark]] = {}
        self.rooms: dict[Tag, tuple[float, float, float, float]] = {}
        self.headings: list[Heading] = []
        self._used: Counter[int] = Counter()

    def begin(self, canvas: Canvas, tag: Tag, label: str = "") -> None:
        """Mark what is drawn next; a column head that is repeated is an artifact."""
        if tag.role is Role.COLUMN_HEAD and tag in self.places:
            canvas.addLiteral("/Artifact BMC")
            return
        page = int(canvas.getPageNumber())
        mark = Mark(page, self._used[page], label)
        self._used[page] += 1
        self.places.setdefault(tag, []).append(mark)
        kind = "Lbl" if label else STANDARD_TYPES[tag.role]
        canvas.addLiteral(f"/{kind} <</MCID {mark.number}>> BDC")

    def note(self, canvas: Canvas, tag: Tag, words: str, height: float) -> None:
        """Take a heading into the outline, once."""
        level = _LEVELS.get(tag.role)
        if level is not None and tag not in self.places:
            page, (_, top) = int(canvas.getPageNumber()), canvas.absolutePosition(0, height)
            self.headings.append(Heading(level=level, words=words, page=page, top=top))


def end_mark(canvas: Canvas) -> None:
    """The mark ends here."""
    canvas.addLiteral("EMC")


@contextmanager
def artifact(canvas: Canvas) -> Iterator[None]:
    """Mark what is drawn meanwhile as ink without meaning."""
    canvas.addLiteral("/Artifact BMC")
    yield
    end_mark(canvas)


class Piece(Paragraph):  # type: ignore[misc]  # ReportLab carries no types
    """A paragraph that marks its ink; the parts of a split one are the same piece.

    `words` are its text, for the outline.
    """

    tag = Tag(Role.PARAGRAPH)
    words = ""
    _at_label = False

    @override
    def draw(self) -> None:
        marks = self.canv.marks
        marks.note(self.canv, self.tag, self.words, self.height)
        self._at_label = bool(self.bulletText)
        marks.begin(self.canv, self.tag, self.bulletText or "")
        super().draw()
        end_mark(self.canv)

    @override
    def beginText(self, x: float, y: float) -> PDFTextObject:
        """ReportLab asks for this when the label stands and the text begins."""
        if self._at_label:
            self._at_label = False
            end_mark(self.canv)
            self.canv.marks.begin(self.canv, self.tag)
        return super().beginText(x, y)

    @override
    def split(self, *room: float) -> list["Piece"]:
        parts: list[Piece] = super().split(*room)
        for part in parts:
            part.tag, part.words = self.tag, self.words
        return parts


class LayoutTable(Table):  # type: ignore[misc]  # ReportLab carries no types
    """A table that only places its pieces; its rules and grounds are artifacts."""

    @override
    def _drawBkgrnd(self) -> None:
        with artifact(self.canv):
            super()._drawBkgrnd()

    @override
    def _drawLines(self) -> None:
        with artifact(self.canv):
            super()._drawLines()


class DataTable(LayoutTable, LongTable):  # type: ignore[misc]  # ReportLab carries no types
    """A table of data, as long as it needs to be."""


class Picture(LayoutTable):
    """A drawing with the words that stand for it when it cannot be seen."""

    tag = Tag(Role.PICTURE)

    @classmethod
    def of(cls, drawing: Drawing, alternative: str) -> "Picture":
        """The drawing as a piece that cannot be split."""
        picture = cls([[drawing]], style=[("PADDING", (0, 0), (-1, -1), 0)])
        picture.tag = Tag(Role.PICTURE, alternative=alternative)
        return picture

    @override
    def _drawBkgrnd(self) -> None:
        """Nothing: within a picture there are no artifacts."""

    @override
    def _drawLines(self) -> None:
        """Nothing: within a picture there are no artifacts."""

    @override
    def draw(self) -> None:
        left, bottom = self.canv.absolutePosition(0, 0)
        room = (left, bottom, left + self._width, bottom + self._height)
        self.canv.marks.rooms[self.tag] = room
        self.canv.marks.begin(self.canv, self.tag)
        super().draw()
        end_mark(self.canv)
