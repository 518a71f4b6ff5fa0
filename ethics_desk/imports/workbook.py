"""Tables in workbooks of spreadsheet programs (.xlsx)."""

import io
import warnings
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from itertools import islice
from typing import Final, Protocol, cast
from zipfile import BadZipFile, ZipFile

from openpyxl import Workbook, load_workbook
from openpyxl.utils.exceptions import InvalidFileException

from ethics_desk.domain.errors import BadInput
from ethics_desk.imports.sheet_parts import SheetMarks, refuse_bombs, sheet_marks
from ethics_desk.imports.table import (
    MOST_COLUMNS,
    MOST_LINES,
    STEP,
    BrokenCell,
    Cell,
    FileKind,
    Hints,
    Line,
    LinesDone,
    Table,
)

# What openpyxl and the libraries below it raise on damaged files; ParseError is a SyntaxError.
_DAMAGE: Final = (
    AttributeError,
    BadZipFile,
    EOFError,
    InvalidFileException,
    LookupError,
    NotImplementedError,
    OSError,
    RuntimeError,
    SyntaxError,
    TypeError,
    ValueError,
    zlib.error,
)
_LAST_LINE: Final = 1_048_576
_LINES_LOOKED_AT: Final = 30
_AT_A_TIME: Final = 1_024
_CARRIAGE_RETURN: Final = "_x000D_"


class _Sheet(Protocol):
    """What we use of a worksheet opened for reading only; openpyxl's types do not tell it."""

    title: str
    sheet_state: str
    _worksheet_path: str

    def reset_dimensions(self) -> None:
        """Forget the size the file claims."""

    def iter_rows(self, *, max_col: int, values_only: bool) -> Iterable[tuple[object, ...]]:
        """The values of all lines from the first, blank ones included."""


def read_workbook(content: bytes, hints: Hints, done: LinesDone) -> Table:
    """The table of a workbook: of the sheet named in the hints, else the first that holds one.

    Raises `BadInput` for a damaged workbook, one that would unpack to too much, or no such sheet.
    """
    with _damage_named():
        archive = ZipFile(io.BytesIO(content))
        refuse_bombs(archive)
        book = load_workbook(io.BytesIO(content), read_only=True, data_only=True, keep_links=False)
    sheets = _visible_sheets(book)
    sheet = _chosen_sheet(sheets, hints.sheet)
    with _damage_named():
        marks = sheet_marks(archive, sheet._worksheet_path)  # noqa: SLF001 - the only way to its part
    return Table(
        kind=FileKind.XLSX,
        lines=tuple(_lines(sheet, marks, done)),
        sheet=sheet.title,
        other_sheets=tuple(other.title for other in sheets if other is not sheet),
        merged_lines=marks.merged_lines,
        serial_start=book.epoch.date(),
    )


@contextmanager
def _damage_named() -> Iterator[None]:
    """Name damage as what it is, and keep openpyxl's remarks about decoration to itself."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    except _DAMAGE as fault:
        raise BadInput("register.damaged") from fault


def _visible_sheets(book: Workbook) -> list[_Sheet]:
    sheets = [cast("_Sheet", sheet) for sheet in book.worksheets]
    visible = [sheet for sheet in sheets if sheet.sheet_state == "visible"] or sheets
    if not visible:
        raise BadInput("register.empty")
    for sheet in visible:
        # Some programs write a wrong size, and cells beyond it would be lost.
        sheet.reset_dimensions()
    return visible


def _chosen_sheet(sheets: list[_Sheet], wanted: str) -> _Sheet:
    if wanted:
        for sheet in sheets:
            if sheet.title == wanted:
                return sheet
        offered = [sheet.title for sheet in sheets]
        raise BadInput("register.unknown-sheet", sheet=wanted, offered=offered)
    return next((sheet for sheet in sheets if _holds_table(sheet)), sheets[0])


def _holds_table(sheet: _Sheet) -> bool:
    """Whether one of the first lines has more than one cell filled."""
    return any(
        sum(value is not None for value in values) > 1
        for values in islice(_values(sheet), _LINES_LOOKED_AT)
    )


def _lines(sheet: _Sheet, marks: SheetMarks, done: LinesDone) -> Iterator[Line]:
    kept = 0
    for number, values in enumerate(_values(sheet), start=1):
        broken = marks.broken_cells.get(number, {})
        if not broken and values.count(None) == len(values):
            continue
        line = Line(number, _cells(values, broken))
        if not line.filled:
            continue
        kept += 1
        if kept > MOST_LINES:
            raise BadInput("register.too-many-rows", most=MOST_LINES)
        if kept % STEP == 0:
            done(kept)
        yield line


def _values(sheet: _Sheet) -> Iterator[tuple[object, ...]]:
    """The values line by line, blank lines included."""
    rows = iter(sheet.iter_rows(max_col=MOST_COLUMNS, values_only=True))
    for _ in range(0, _LAST_LINE, _AT_A_TIME):
        with _damage_named():
            some = list(islice(rows, _AT_A_TIME))
        yield from some
        if len(some) < _AT_A_TIME:
            return


def _cells(values: tuple[object, ...], broken: dict[int, BrokenCell]) -> tuple[Cell, ...]:
    """The cells of a line without the empty ones at its end."""
    cells = [_cell(value) for value in values]
    for column, why in broken.items():
        cells.extend("" for _ in range(len(cells), column))
        cells[column - 1] = why
    while cells and cells[-1] == "":
        cells.pop()
    return tuple(cells)


def _cell(value: object) -> Cell:
    """One value as text, or as a day when the cell is one; a time of day is left out of a day."""
    match value:
        case None:
            return ""
        case str():
            return _text(value)
        case datetime():
            return value.date()
        case date():
            return value
        case _:
            return _as_shown(value)


def _as_shown(value: object) -> str:
    """Numbers, times and truth as a spreadsheet shows them; whole numbers without a fraction."""
    match value:
        case bool():
            return str(value).upper()
        case float() if value.is_integer():
            return str(int(value))
        case _:
            return str(value)


def _text(value: str) -> str:
    text = value.replace(_CARRIAGE_RETURN, "")
    return text if text.strip() else ""
