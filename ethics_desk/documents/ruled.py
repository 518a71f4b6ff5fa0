"""Ruled tables and framed notes, in the one form all reports and registers share."""

from collections.abc import Iterable, Sequence

from reportlab.lib.colors import Color, black
from reportlab.platypus import LongTable, Paragraph, Table

from ethics_desk.documents.typeface import LEFT, RIGHT, Typeface

_RULE = Color(0.65, 0.65, 0.65)
_HEAD = Color(0.93, 0.93, 0.93)
CELL_SIZE = 8.5


def ruled_table(
    face: Typeface,
    columns: Sequence[tuple[str, float]],
    rows: Iterable[Sequence[str]],
    *,
    numbers_from: int | None = None,
    closing: bool = False,
) -> LongTable:
    """A table whose head is repeated on every page; all texts are set and wrapped.

    `columns` are titles and widths. Columns from `numbers_from` on are set to the right;
    `closing` makes the last row a total.
    """
    lines = [list(row) for row in rows]
    cells = [_line(face, [title for title, _ in columns], numbers_from, bold=True)]
    for place, line in enumerate(lines, start=1):
        cells.append(_line(face, line, numbers_from, bold=closing and place == len(lines)))
    widths = [width for _, width in columns]
    table = LongTable(cells, colWidths=widths, repeatRows=1, spaceAfter=8, spaceBefore=6)
    table.setStyle([*_ruling(face), *([("LINEABOVE", (0, -1), (-1, -1), 0.8, black)] * closing)])
    return table


def framed_note(face: Typeface, text: str, measure: float, *, size: float = 9) -> Table:
    """A sentence in a frame nobody overlooks."""
    note = Table(
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


def _line(
    face: Typeface, texts: Sequence[str], numbers_from: int | None, *, bold: bool
) -> list[Paragraph]:
    left, right = face.style(CELL_SIZE, align=LEFT), face.style(CELL_SIZE, align=RIGHT)
    return [
        face.paragraph(
            text, right if numbers_from is not None and place >= numbers_from else left, bold=bold
        )
        for place, text in enumerate(texts)
    ]


def _ruling(face: Typeface) -> list[tuple[object, ...]]:
    return [
        ("FONTNAME", (0, 0), (-1, -1), face.family),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("VALIGN", (0, 0), (-1, 0), "BOTTOM"),
        ("BACKGROUND", (0, 0), (-1, 0), _HEAD),
        ("LINEABOVE", (0, 0), (-1, 0), 0.8, black),
        ("LINEBELOW", (0, 0), (-1, 0), 0.8, black),
        ("LINEBELOW", (0, 1), (-1, -1), 0.3, _RULE),
        ("LEFTPADDING", (0, 0), (-1, -1), 3),
        ("RIGHTPADDING", (0, 0), (-1, -1), 3),
        ("TOPPADDING", (0, 0), (-1, -1), 2.5),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 3.5),
    ]
