"""Ruled tables and framed notes, in the one form all reports and registers share."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice
from math import floor

from reportlab.lib.colors import Color, black
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph

from ethics_desk.documents.sheets.tagging import DataTable, LayoutTable, Role, Tag
from ethics_desk.documents.sheets.typeface import LEFT, RIGHT, Typeface, refused_in
from ethics_desk.domain.errors import BadInput

_RULE = Color(0.65, 0.65, 0.65)
_HEAD = Color(0.93, 0.93, 0.93)
CELL_SIZE = 8.5
_SMALLEST = 6.0
_PADDING = 3
_LINE_HEIGHT = CELL_SIZE * 1.22
_LETTER_WIDTH = CELL_SIZE * 0.65
_NAMING = 3
"""So many cells tell which row is meant: its number, its day, its inquiry."""

_TALLEST_ROW = 400.0
"""In points, about the height of a wide sheet; only a taller row may be split."""


def ruled_table(
    face: Typeface,
    columns: Sequence[tuple[str, float]],
    rows: Iterable[Sequence[str]],
    *,
    numbers_from: int | None = None,
    closing: bool = False,
) -> DataTable:
    """A table whose head is repeated on every page; all texts are set and wrapped.

    `columns` are titles and widths; the first one names its rows. Columns from `numbers_from` on
    are set to the right; `closing` makes the last row a total.
    """
    return _table(face, columns, rows, _Form(numbers_from=numbers_from, closing=closing))


def numbered_table(
    face: Typeface, columns: Sequence[tuple[str, float]], rows: Iterable[Sequence[str]]
) -> DataTable:
    """A ruled table whose first column only counts its rows, or what they belong to."""
    return _table(face, columns, rows, _Form(named=False))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Form:
    """What distinguishes one ruled table from another."""

    numbers_from: int | None = None
    closing: bool = False
    named: bool = True


def _table(
    face: Typeface,
    columns: Sequence[tuple[str, float]],
    rows: Iterable[Sequence[str]],
    form: _Form,
) -> DataTable:
    lines = [[title for title, _ in columns], *map(list, rows)]
    sizes = [
        _fitting(face, [line[place] for line in lines], width)
        for place, (_, width) in enumerate(columns)
    ]
    setting = _Setting(face=face, form=form, sizes=sizes, table=object())
    last = len(lines) - 1
    cells = [
        _set_line(setting, place, line, bold=place == 0 or (form.closing and place == last))
        for place, line in enumerate(lines)
    ]
    widths = [width for _, width in columns]
    table = DataTable(
        cells,
        colWidths=widths,
        repeatRows=1,
        splitInRow=int(_outgrows(lines, widths)),
        spaceAfter=8,
        spaceBefore=6,
    )
    total = ("LINEABOVE", (0, -1), (-1, -1), 0.8, black)
    table.setStyle([*_ruling(face), *([total] * form.closing)])
    return table


def framed_note(face: Typeface, text: str, measure: float, *, size: float = 9) -> LayoutTable:
    """A sentence in a frame nobody overlooks."""
    note = LayoutTable(
        [[face.paragraph(text, face.style(size), bold=True)]],
        colWidths=[measure],
        spaceBefore=6,
        spaceAfter=8,
    )
    note.setStyle(
        [
            ("FONTNAME", (0, 0), (-1, -1), face.family),
            ("BOX", (0, 0), (-1, -1), 1, black),
            ("TOPPADDING", (0, 0), (-1, -1), 5),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 6),
        ]
    )
    return note


def _fitting(face: Typeface, texts: Iterable[str], width: float) -> float:
    """The size at which no word of a narrow column is broken, unless it were too small to read."""
    longest = max(
        (face.width(word, CELL_SIZE) for text in texts for word in text.split()), default=0
    )
    room = width - 2 * _PADDING
    if longest <= room:
        return CELL_SIZE
    return max(_SMALLEST, floor(CELL_SIZE * room / longest * 10) / 10)


def _outgrows(lines: Sequence[Sequence[str]], widths: Sequence[float]) -> bool:
    """Whether some row is, by a generous estimate, too tall for a page."""
    return any(
        len(text) * _LETTER_WIDTH / width * _LINE_HEIGHT > _TALLEST_ROW
        for line in lines
        for text, width in zip(line, widths, strict=True)
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Setting:
    """How the cells of one table are set; `table` is what their tags know it by."""

    face: Typeface
    form: _Form
    sizes: Sequence[float]
    table: object

    def line(self, row: int, texts: Sequence[str], *, bold: bool) -> list[Paragraph]:
        """One row of cells; the first is the head."""
        return [
            self.face.paragraph(
                text,
                self._style(column),
                bold=bold,
                tag=Tag(self._role(row, column), table=self.table, row=row),
            )
            for column, text in enumerate(texts)
        ]

    def _role(self, row: int, column: int) -> Role:
        if row == 0:
            return Role.COLUMN_HEAD
        return Role.ROW_HEAD if self.form.named and column == 0 else Role.CELL

    def _style(self, column: int) -> ParagraphStyle:
        first = self.form.numbers_from
        number = first is not None and column >= first
        return self.face.style(self.sizes[column], align=RIGHT if number else LEFT)


def _set_line(setting: _Setting, row: int, texts: Sequence[str], *, bold: bool) -> list[Paragraph]:
    """One row of cells; what cannot be printed is refused with the row it stands in."""
    try:
        return setting.line(row, texts, bold=bold)
    except BadInput as refusal:
        told = (text for text in texts if setting.face.can_print(text))
        place = ", ".join(islice(filter(None, told), _NAMING))
        raise refused_in(place, refusal) from refusal


def _ruling(face: Typeface) -> list[tuple[object, ...]]:
    return [
        ("FONTNAME", (0, 0), (-1, -1), face.family),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("VALIGN", (0, 0), (-1, 0), "BOTTOM"),
        ("BACKGROUND", (0, 0), (-1, 0), _HEAD),
        ("LINEABOVE", (0, 0), (-1, 0), 0.8, black),
        ("LINEBELOW", (0, 0), (-1, 0), 0.8, black),
        ("LINEBELOW", (0, 1), (-1, -1), 0.3, _RULE),
        ("LEFTPADDING", (0, 0), (-1, -1), _PADDING),
        ("RIGHTPADDING", (0, 0), (-1, -1), _PADDING),
        ("TOPPADDING", (0, 0), (-1, -1), 2.5),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 3.5),
    ]
