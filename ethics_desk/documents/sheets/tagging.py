"""Tagged paper: what a screen reader is told about the pieces on a page, and in which order.

ReportLab has no structure tree. Every piece therefore marks its own ink while it is drawn, the
marks are kept beside the canvas, and `structure` builds the tree from them afterwards. Rules and
grounds of tables are artifacts: ink without meaning. Source: ISO 32000-1, 14.7 and 14.8.
"""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum

from reportlab.graphics.shapes import Drawing
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import LongTable, Paragraph, Table
from typing_extensions import override


class Role(StrEnum):
    """What a piece is; the value is its standard structure type."""

    TITLE = "H1"
    HEADING = "H2"
    SUBHEADING = "H3"
    PARAGRAPH = "P"
    ITEM = "LI"
    COLUMN_HEAD = "TH"
    CELL = "TD"
    PICTURE = "Figure"


@dataclass(frozen=True, slots=True, eq=False)
class Tag:
    """One piece of a paper, the same wherever its parts are drawn; a cell knows table and row."""

    role: Role
    table: object = None
    row: int = 0
    alternative: str = ""


class Marks:
    """Where each tagged piece stands: pages (from one) and their marks, in order of drawing."""

    def __init__(self) -> None:
        self.places: dict[Tag, list[tuple[int, int]]] = {}
        self._used: Counter[int] = Counter()

    @contextmanager
    def around(self, canvas: Canvas, tag: Tag) -> Iterator[None]:
        """Mark what is drawn meanwhile; a column head that is repeated is an artifact."""
        if tag.role is Role.COLUMN_HEAD and tag in self.places:
            canvas.addLiteral("/Artifact BMC")
        else:
            page = int(canvas.getPageNumber())
            number = self._used[page]
            self._used[page] += 1
            self.places.setdefault(tag, []).append((page, number))
            canvas.addLiteral(f"/{tag.role} <</MCID {number}>> BDC")
        yield
        canvas.addLiteral("EMC")


@contextmanager
def artifact(canvas: Canvas) -> Iterator[None]:
    """Mark what is drawn meanwhile as ink without meaning."""
    canvas.addLiteral("/Artifact BMC")
    yield
    canvas.addLiteral("EMC")


class Piece(Paragraph):  # type: ignore[misc]  # ReportLab carries no types
    """A paragraph that marks its ink; the parts of a split one are the same piece."""

    tag = Tag(Role.PARAGRAPH)

    @override
    def draw(self) -> None:
        with self.canv.marks.around(self.canv, self.tag):
            super().draw()

    @override
    def split(self, *room: float) -> list["Piece"]:
        parts: list[Piece] = super().split(*room)
        for part in parts:
            part.tag = self.tag
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
        with self.canv.marks.around(self.canv, self.tag):
            super().draw()
