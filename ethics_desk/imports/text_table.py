"""Tables in text files: commas, semicolons or tabs between the cells."""

import csv
import io
from collections.abc import Iterator
from itertools import islice
from typing import Final

from ethics_desk.domain.errors import BadInput
from ethics_desk.imports.encodings import decode
from ethics_desk.imports.table import (
    MOST_COLUMNS,
    MOST_LINES,
    STEP,
    FileKind,
    Hints,
    Line,
    LinesDone,
    Table,
)

DELIMITERS: Final = (";", ",", "\t")
_LINES_LOOKED_AT = 30
_SEPARATOR_LINE = "sep="


def read_text_table(content: bytes, hints: Hints, done: LinesDone) -> Table:
    """The table of a text file.

    Raises `BadInput` for a wrong encoding, an unknown delimiter, or quotes that do not close.
    """
    decoded = decode(content, hints.encoding)
    text, announced, first = _without_separator_line(decoded.text)
    delimiter = hints.delimiter or announced or _likeliest_delimiter(text)
    if delimiter not in DELIMITERS:
        raise BadInput("register.unknown-delimiter", delimiter=delimiter)
    return Table(
        kind=FileKind.CSV,
        lines=tuple(_lines(text, delimiter, first, done)),
        encoding=decoded.encoding,
        other_encodings=decoded.others,
        delimiter=delimiter,
    )


def _without_separator_line(text: str) -> tuple[str, str, int]:
    """The text without Excel's own `sep=;` line, what that announces, and where the text begins."""
    head, _, rest = text.partition("\n")
    head = head.rstrip("\r").strip('"')
    if head.lower().startswith(_SEPARATOR_LINE) and len(head) == len(_SEPARATOR_LINE) + 1:
        return rest, head[-1], 2
    return text, "", 1


def _lines(text: str, delimiter: str, first: int, done: LinesDone) -> Iterator[Line]:
    kept = 0
    for number, cells in _numbered(text, delimiter, first):
        if not any(cell.strip() for cell in cells):
            continue
        kept += 1
        if kept > MOST_LINES:
            raise BadInput("register.too-many-rows", most=MOST_LINES)
        if kept % STEP == 0:
            done(kept)
        yield Line(number, tuple(cells[:MOST_COLUMNS]))


def _numbered(text: str, delimiter: str, first: int) -> Iterator[tuple[int, list[str]]]:
    """The lines as a spreadsheet program numbers them: a cell may hold several lines of text."""
    # Strict, because a quote left open would otherwise swallow the rest of the file in silence.
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    number = first - 1
    try:
        for number, cells in enumerate(reader, start=first):
            yield number, cells
    except csv.Error as fault:
        if "field larger" in str(fault):
            raise BadInput("register.cell-too-long", row=number + 1) from fault
        raise BadInput("register.quotes-broken", row=number + 1) from fault


def _likeliest_delimiter(text: str) -> str:
    """The delimiter that cuts the first lines into the most cells."""
    return max(DELIMITERS, key=lambda delimiter: _evenness(text, delimiter))


def _evenness(text: str, delimiter: str) -> int:
    """How many cells the commonest width gives over the first lines; quotes may be broken here."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        widths = [len(cells) for cells in islice(reader, _LINES_LOOKED_AT) if cells]
    except csv.Error:
        return 0
    return max((widths.count(width) * (width - 1) for width in set(widths)), default=0)
