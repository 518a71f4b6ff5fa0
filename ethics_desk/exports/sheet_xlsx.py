"""Tables as workbooks: real dates, text that stays text, headings that stay in sight."""

import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Final

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.sheet_text import tidy_text, told_apart
from ethics_desk.exports.sheet_csv import SheetValue

MOST_ROWS: Final = 1_048_575
"""How many rows fit below the captions."""

MOST_LETTERS: Final = 32_767
"""How long a text fits into one cell."""

_FIRST_YEAR: Final = 1900
_LONGEST_SHEET_NAME: Final = 31
_USUAL_WIDTH: Final = 18
_NOT_IN_SHEET_NAMES = str.maketrans(dict.fromkeys("[]:*?/\\", " "))
_AS_WRITTEN: Final = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetLook:
    """How a workbook presents its table.

    `made` is the point in time written into the file, so that equal tables give equal bytes.
    `widths` are in characters, column by column.
    """

    name: str
    made: datetime
    widths: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetTable:
    """One table of a workbook, under the name of its sheet."""

    name: str
    captions: Sequence[str]
    rows: Iterable[Sequence[SheetValue]]
    widths: tuple[int, ...] = ()


def table_xlsx(
    captions: Sequence[str], rows: Iterable[Sequence[SheetValue]], look: SheetLook
) -> bytes:
    """A workbook of one table."""
    table = SheetTable(name=look.name, captions=captions, rows=rows, widths=look.widths)
    return book_xlsx([table], look)


def book_xlsx(tables: Iterable[SheetTable], look: SheetLook) -> bytes:
    """Tables with frozen captions and filters, a sheet each; no text is taken for a formula.

    Raises `BadInput` for a text or a table longer than a sheet can hold.
    """
    output = io.BytesIO()
    book = xlsxwriter.Workbook(output, _AS_WRITTEN)
    book.set_properties({"title": look.name, "created": look.made.replace(tzinfo=None)})
    head = book.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1})
    text = book.add_format({"num_format": "@", "text_wrap": True, "valign": "top"})
    day = book.add_format({"num_format": "dd.mm.yyyy", "valign": "top", "align": "left"})
    for table in tables:
        sheet = book.add_worksheet(_sheet_name(table.name))
        for place, caption in enumerate(table.captions):
            sheet.write_string(0, place, told_apart(tidy_text(caption)), head)
        last = 0
        for last, row in enumerate(table.rows, start=1):
            if last > MOST_ROWS:
                raise BadInput("export.too-many-rows", most=MOST_ROWS)
            _write_row(sheet, last, row, (text, day))
        _lay_out(sheet, table.widths, len(table.captions), last)
    book.close()
    return output.getvalue()


def _write_row(
    sheet: Worksheet, line: int, row: Sequence[SheetValue], formats: tuple[Format, Format]
) -> None:
    text, day = formats
    for place, value in enumerate(row):
        match value:
            case None | "":
                continue
            case str():
                sheet.write_string(line, place, _fitting(value, line + 1), text)
            case date() if value.year >= _FIRST_YEAR:
                sheet.write_datetime(line, place, value, day)
            case date():
                # Sheets know no days before 1900; such a day stays readable as text.
                sheet.write_string(line, place, value.isoformat(), text)
            case int() | float() | Decimal():
                sheet.write_number(line, place, value)


def _fitting(value: str, row: int) -> str:
    text = told_apart(tidy_text(value))
    if len(text) > MOST_LETTERS:
        raise BadInput("export.text-too-long", row=row, most=MOST_LETTERS)
    return text


def _lay_out(sheet: Worksheet, widths: tuple[int, ...], columns: int, last: int) -> None:
    """Captions stay in sight and carry filters; columns are as wide as asked."""
    for place in range(columns):
        width = widths[place] if place < len(widths) else _USUAL_WIDTH
        sheet.set_column(place, place, width)
    sheet.freeze_panes(1, 0)
    if columns:
        sheet.autofilter(0, 0, last, columns - 1)


def _sheet_name(name: str) -> str:
    """A name a sheet may have: not too long, without marks, not empty."""
    cleaned = tidy_text(name.translate(_NOT_IN_SHEET_NAMES)).strip("' ")
    return cleaned[:_LONGEST_SHEET_NAME].strip("' ") or "1"
