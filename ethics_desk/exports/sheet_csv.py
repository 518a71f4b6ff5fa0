"""Tables as CSV: UTF-8 with its mark and semicolons, as spreadsheet programs here expect."""

import codecs
import csv
import io
from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal

from ethics_desk.domain.sheet_text import defused, tidy_text

SheetValue = str | int | float | Decimal | date | None
"""What a cell of an exported table may hold; None is an empty cell."""


def table_csv(
    captions: Sequence[str], rows: Iterable[Sequence[SheetValue]], *, delimiter: str = ";"
) -> bytes:
    """A table with its captions on the first line; days are written 31.12.2025.

    Text a spreadsheet program would take for a formula gets an apostrophe before it.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=delimiter, lineterminator="\r\n")
    writer.writerow([_written(caption) for caption in captions])
    writer.writerows([_written(value) for value in row] for row in rows)
    return codecs.BOM_UTF8 + text.getvalue().encode("utf-8")


def _written(value: SheetValue) -> str:
    match value:
        case None:
            return ""
        case str():
            return defused(tidy_text(value))
        case date():
            return f"{value:%d.%m.}{value.year:04d}"
        case _:
            return str(value)
