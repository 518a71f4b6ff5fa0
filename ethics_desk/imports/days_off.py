"""A decree on days off from a file: TOML as in resources/calendars, or a table (CSV, XLSX).

Reading is pure: it gives the days, or says what is wrong with which row.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import PurePath
from typing import Final

from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.language import Trilingual
from ethics_desk.domain.register import RegisterForm
from ethics_desk.imports.problems import CellProblem, RowProblem
from ethics_desk.imports.register_cells import CellReader, RegisterNames, is_empty
from ethics_desk.imports.register_headings import Headings, find_headings
from ethics_desk.imports.table import Hints, Line
from ethics_desk.imports.table_file import read_table
from ethics_desk.rules.packs.calendar import Override
from ethics_desk.rules.reading.calendar_reading import moved_days
from ethics_desk.rules.reading.tables import Table

_TOML: Final = ".toml"


@dataclass(frozen=True, slots=True, kw_only=True)
class DaysOffReading:
    """The days of a decree in the order of the file, and what is wrong with its rows.

    A day whose file names no act has an empty `source`.
    """

    days: tuple[Override, ...]
    problems: tuple[RowProblem, ...] = ()


def read_days_off(content: bytes, file_name: str, form: RegisterForm) -> DaysOffReading:
    """The days a file names.

    Raises `BadInput` for a file that is neither such a TOML nor a table with the form's headings.
    """
    shown = PurePath(file_name).name
    try:
        if shown.lower().endswith(_TOML):
            return DaysOffReading(days=_from_toml(content, shown))
        table = read_table(content, Hints(), lambda _done: None)
        headings = find_headings(table.lines, form)
    except BadInput as fault:
        fault.details["file"] = shown
        raise
    names = RegisterNames(form=form, agency=lambda _text: None, item=lambda _text: None)
    reader = _RowReader(headings, CellReader(names, table.serial_start), form)
    for line in table.lines:
        if line.number > headings.line and line.number not in table.merged_lines:
            reader.read(line)
    return DaysOffReading(days=tuple(reader.days.values()), problems=tuple(reader.problems))


def _from_toml(content: bytes, shown: str) -> tuple[Override, ...]:
    try:
        facts = tomllib.loads(content.decode("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as problem:
        raise BadInput("rules.not-toml", file=shown, problem=str(problem)) from None
    for other in ("calendar", "name"):  # a calendar's own file will do as well
        facts.pop(other, None)
    whole = Table(shown, "file", facts)
    days = moved_days(whole)
    whole.close()
    return tuple(days.values())


class _RowReader:
    """Reads the rows of a table one after another."""

    def __init__(self, headings: Headings, cells: CellReader, form: RegisterForm) -> None:
        self._headings = headings
        self._cells = cells
        self._form = form
        self.days: dict[date, Override] = {}
        self.problems: list[RowProblem] = []

    def read(self, line: Line) -> None:
        """Keep the row as a day, or say what is wrong with it; a row of dashes is blank."""
        if all(is_empty(cell) for cell in line.cells):
            return
        known = len(self.problems)
        said = self._said(line)
        if len(self.problems) > known:
            return
        day = said["date"]
        if not isinstance(day, date):
            raise TypeError("a day column holds days")
        if day in self.days:
            self._note(line, "date", CellProblem("day-named-twice", value=day))
            return
        self.days[day] = Override(
            day=day,
            worked=said["worked"] == "true",
            title=_title(said),
            source=str(said.get("source", "")),
        )

    def _said(self, line: Line) -> dict[str, str | date]:
        said: dict[str, str | date] = {}
        for column in self._form.columns:
            place = self._headings.places.get(column.key)
            cell = "" if place is None or place >= len(line.cells) else line.cells[place]
            if is_empty(cell):
                if column.required:
                    self._note(line, column.key, CellProblem("missing-value"))
                continue
            try:
                said[column.key] = self._cells.read(column, cell)
            except CellProblem as problem:
                self._note(line, column.key, problem)
        return said

    def _note(self, line: Line, column: str, problem: CellProblem) -> None:
        self.problems.append(
            RowProblem(row=line.number, column=column, code=problem.code, details=problem.details)
        )


def _title(said: Mapping[str, str | date]) -> Trilingual:
    return Trilingual(
        kk=str(said["title_kk"]), ru=str(said["title_ru"]), en=str(said.get("title_en", ""))
    )
