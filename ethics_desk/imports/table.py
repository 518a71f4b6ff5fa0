"""A table as it stands in somebody's file: lines of cells, and how the file was written."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import Enum, StrEnum
from typing import Final

MOST_BYTES: Final = 50 * 1024 * 1024
"""The largest file read."""

MOST_LINES: Final = 100_000
"""The longest table read, its headings included; blank lines do not count."""

MOST_COLUMNS: Final = 200
"""Cells further to the right are not looked at."""

STEP: Final = 100
"""How many lines are read between two reports of progress."""


class FileKind(StrEnum):
    """What kind of file the table came in."""

    XLSX = "xlsx"
    CSV = "csv"


class BrokenCell(Enum):
    """A cell that shows no value; the value is the problem code."""

    FORMULA_WITHOUT_VALUE = "formula-without-value"
    ERROR_VALUE = "error-value"


Cell = str | date | BrokenCell
"""Text as written (numbers too), the day of a date cell, or why there is neither."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line that is not blank; `number` is the one the spreadsheet program shows."""

    number: int
    cells: tuple[Cell, ...]

    @property
    def filled(self) -> int:
        """How many cells say something."""
        return sum(1 for cell in self.cells if cell != "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Hints:
    """What the user knows better than we guess; empty means: find out.

    `encoding` is a codec of `ethics_desk.imports.encodings.ENCODINGS`, `delimiter` a comma,
    semicolon or tab, `sheet` the name of a worksheet.
    """

    encoding: str = ""
    delimiter: str = ""
    sheet: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """The lines of a table and how they were written.

    `encoding`, `other_encodings` (nearly as likely) and `delimiter` belong to text files, `sheet`,
    `other_sheets` and `merged_lines` (one cell across the table: not data) to workbooks.
    `serial_start` is the day a workbook counts its dates from.
    """

    kind: FileKind
    lines: tuple[Line, ...]
    encoding: str = ""
    other_encodings: tuple[str, ...] = ()
    delimiter: str = ""
    sheet: str = ""
    other_sheets: tuple[str, ...] = ()
    merged_lines: frozenset[int] = frozenset()
    serial_start: date = date(1899, 12, 30)


LinesDone = Callable[[int], None]
"""Told how many lines were read so far; may raise `Cancelled`."""
