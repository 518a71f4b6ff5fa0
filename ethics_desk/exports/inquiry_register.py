"""The register of inquiries as a spreadsheet, which the import reads back as it was."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from ethics_desk.domain.language import Language
from ethics_desk.domain.progress import Progress, silent
from ethics_desk.domain.register import ColumnKind, RegisterColumn, RegisterForm, RegisterRow
from ethics_desk.exports.sheet_csv import SheetValue, table_csv
from ethics_desk.exports.sheet_xlsx import SheetLook, table_xlsx

_STEP = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterWriting:
    """How the register is written: the form, the language, and the agencies' names by code.

    An agency without a name here is written as its code.
    """

    form: RegisterForm
    language: Language
    agencies: Mapping[str, str] = field(default_factory=dict)


def inquiry_register_xlsx(
    rows: Sequence[RegisterRow],
    writing: RegisterWriting,
    title: str,
    made: datetime,
    progress: Progress = silent,
) -> bytes:
    """The register as a workbook; `title` names the sheet, `made` is written into the file."""
    widths = tuple(column.width for column in writing.form.written)
    look = SheetLook(name=title, made=made, widths=widths)
    return table_xlsx(_captions(writing), _lines(rows, writing, progress), look)


def inquiry_register_csv(
    rows: Sequence[RegisterRow],
    writing: RegisterWriting,
    delimiter: str = ";",
    progress: Progress = silent,
) -> bytes:
    """The register as CSV."""
    return table_csv(_captions(writing), _lines(rows, writing, progress), delimiter=delimiter)


def _captions(writing: RegisterWriting) -> list[str]:
    return [column.heading.in_(writing.language) for column in writing.form.written]


def _lines(
    rows: Sequence[RegisterRow], writing: RegisterWriting, progress: Progress
) -> Iterable[list[SheetValue]]:
    """The cells row by row: choices in words, agencies by name, everything else as it is."""
    columns = [(column.key, _words(column, writing)) for column in writing.form.written]
    for done, row in enumerate(rows):
        if done % _STEP == 0:
            progress(done, len(rows))
        yield [_value(row, key, words) for key, words in columns]
    progress(len(rows), len(rows))


def _words(column: RegisterColumn, writing: RegisterWriting) -> Mapping[str, str]:
    """What is written instead of the codes of a column; a code without words stays itself."""
    if column.kind is ColumnKind.AGENCY:
        return writing.agencies
    return {choice.code: choice.words.in_(writing.language) for choice in column.choices}


def _value(row: RegisterRow, key: str, words: Mapping[str, str]) -> SheetValue:
    value: SheetValue = getattr(row, key)
    return words.get(value, str(value)) if isinstance(value, str) else value
