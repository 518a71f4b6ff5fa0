"""Any list of the window as a spreadsheet: the rows and columns in sight, in their order."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.progress import Progress, silent
from ethics_desk.domain.rows import Window
from ethics_desk.exports.sheet_csv import table_csv
from ethics_desk.exports.sheet_xlsx import SheetLook, table_xlsx
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.whole_files import write_whole

ROWS_AT_ONCE = 500

Lines: TypeAlias = Callable[[Desk, int, int], Window[tuple[str, ...]]]
"""A stretch of a list in words: the desk, an offset and a limit -> the texts of its cells."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportList:
    """Write a list as `.xlsx` or `.csv`, as it is shown.

    `widths` are those of the columns, in characters. A long list is asked for stretch by stretch,
    so a row changed meanwhile may stand there as it was before or after.
    """

    path: Path
    title: str
    captions: tuple[str, ...]
    widths: tuple[int, ...]
    lines: Lines


def export_list(desk: Desk, command: ExportList, progress: Progress = silent) -> Outcome[int]:
    """Write the rows to a file that appears whole or not at all; the value is their number.

    Raises `BadInput` for an ending that is neither `.xlsx` nor `.csv`, for a place that cannot be
    written, and for what is too long for a sheet.
    """
    ending = command.path.suffix.lower()
    if ending not in {".xlsx", ".csv"}:
        raise BadInput("register.unknown-ending", field="path", ending=ending)
    rows = list(_all_lines(desk, command.lines, progress))
    if ending == ".csv":
        content = table_csv(command.captions, rows)
    else:
        look = SheetLook(name=command.title, made=desk.now(), widths=command.widths)
        content = table_xlsx(command.captions, rows, look)
    write_whole(command.path, content)
    return Outcome(len(rows))


def _all_lines(desk: Desk, lines: Lines, progress: Progress) -> Iterator[tuple[str, ...]]:
    done, total = 0, 1
    while done < total:
        window = lines(desk, done, ROWS_AT_ONCE)
        total = window.total
        if not window.rows:
            break
        yield from window.rows
        done += len(window.rows)
        progress(min(done, total), total)
