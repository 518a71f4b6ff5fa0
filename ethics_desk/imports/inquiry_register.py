"""Importing the register of inquiries that commissioners keep as a spreadsheet today.

Reading is pure: it says which rows are good and what is wrong with the others. Whether anything is
recorded is decided afterwards, by the service, all or nothing.
"""

from dataclasses import dataclass
from pathlib import PurePath

from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.language import Language
from ethics_desk.domain.progress import Progress, silent
from ethics_desk.domain.register import RegisterRow
from ethics_desk.imports.problems import RowProblem
from ethics_desk.imports.register_cells import RegisterNames
from ethics_desk.imports.register_headings import Headings, find_headings
from ethics_desk.imports.register_rows import RowReader
from ethics_desk.imports.table import STEP, FileKind, Hints, Table
from ethics_desk.imports.table_file import read_table

NO_HINTS = Hints()


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterReading:
    """What a register file says, and how it was understood.

    `rows` are the good ones. `problems` keep a row out, `warnings` do not. `encoding`,
    `other_encodings` (nearly as likely) and `delimiter` belong to text files, `sheet` and
    `other_sheets` to workbooks. `skipped_rows` are lines that are one merged cell.
    """

    file_name: str
    kind: FileKind
    rows: tuple[RegisterRow, ...]
    problems: tuple[RowProblem, ...]
    warnings: tuple[RowProblem, ...]
    encoding: str
    other_encodings: tuple[str, ...]
    delimiter: str
    sheet: str
    other_sheets: tuple[str, ...]
    heading_language: Language
    heading_row: int
    unknown_columns: tuple[str, ...]
    skipped_rows: tuple[int, ...]

    @property
    def bad_rows(self) -> frozenset[int]:
        """The numbers of the rows that cannot be imported as they are."""
        return frozenset(problem.row for problem in self.problems)


def read_inquiry_register(
    content: bytes,
    file_name: str,
    names: RegisterNames,
    hints: Hints = NO_HINTS,
    progress: Progress = silent,
) -> RegisterReading:
    """Read a register file and check every row.

    Raises `BadInput` ("register.…") for a file that holds no register we can read, and whatever
    `progress` raises. Progress counts reading and checking as two steps per line.
    """
    shown = PurePath(file_name).name
    try:
        table = read_table(content, hints, lambda done: progress(done, 2 * done))
        headings = find_headings(table.lines, names.form)
    except BadInput as fault:
        # Every refusal of a file names the file, wherever below it was noticed.
        fault.details["file"] = shown
        raise
    reader = _checked(table, headings, names, progress)
    return _reading(shown, table, headings, reader)


def _checked(
    table: Table, headings: Headings, names: RegisterNames, progress: Progress
) -> RowReader:
    """All lines below the headings, read one by one."""
    reader = RowReader(headings, names, table.serial_start)
    total = len(table.lines)
    for done, line in enumerate(table.lines):
        if done % STEP == 0:
            progress(total + done, 2 * total)
        if line.number > headings.line and line.number not in table.merged_lines:
            reader.read(line)
    progress(2 * total, 2 * total)
    return reader


def _reading(shown: str, table: Table, headings: Headings, reader: RowReader) -> RegisterReading:
    merged = sorted(number for number in table.merged_lines if number > headings.line)
    return RegisterReading(
        file_name=shown,
        kind=table.kind,
        rows=tuple(reader.rows),
        problems=tuple(reader.problems),
        warnings=tuple(reader.warnings),
        encoding=table.encoding,
        other_encodings=table.other_encodings,
        delimiter=table.delimiter,
        sheet=table.sheet,
        other_sheets=table.other_sheets,
        heading_language=headings.language,
        heading_row=headings.line,
        unknown_columns=headings.unknown,
        skipped_rows=tuple(merged),
    )
