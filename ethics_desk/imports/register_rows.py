"""Reading the register row by row: cells first, then what they say together."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from ethics_desk.domain.finding import FindingOutcome
from ethics_desk.domain.inquiry import Channel, InquiryStage
from ethics_desk.domain.register import ColumnKind, RegisterColumn, RegisterRow
from ethics_desk.imports.problems import CellProblem, RowProblem
from ethics_desk.imports.register_cells import (
    CellReader,
    RegisterNames,
    is_empty,
    split_name,
    zeros_restored,
)
from ethics_desk.imports.register_headings import Headings
from ethics_desk.imports.table import Cell, Line
from ethics_desk.names.folding import fold

Said = dict[str, str | date]
"""What the cells of one row that are not empty say, by the key of their column."""

# Which day cannot come before which, and the code that says so.
_ORDER = (
    ("received", "registered", "registered-before-received"),
    ("happened", "discovered", "discovered-before-happened"),
    ("received", "order_date", "order-before-received"),
    ("discovered", "order_date", "order-before-discovered"),
)


MATTER = (
    "received", "registered", "discovered", "happened", "channel", "subject", "handler", "stage",
    "note",
)  # fmt: skip
"""What a row says of the whole inquiry: the same in every row of it."""

CHARGE = ("full_name", "surname", "given", "patronymic", "iin", "item")
"""What tells the rows of one inquiry apart: who, and what he is said to have done."""


@dataclass(slots=True)
class _Matter:
    """The first row of an inquiry, and whom and what its rows have named so far."""

    row: int
    said: Said
    charges: list[Said] = field(default_factory=list)


class RowReader:
    """Reads rows one after another, and remembers the numbers already used.

    `rows` are the good ones; `problems` and `warnings` are in the order of the file.
    """

    def __init__(self, headings: Headings, names: RegisterNames, serial_start: date) -> None:
        self.rows: list[RegisterRow] = []
        self.problems: list[RowProblem] = []
        self.warnings: list[RowProblem] = []
        self._headings = headings
        self._columns = names.form.columns
        self._cells = CellReader(names, serial_start)
        self._matters: dict[tuple[str, str], _Matter] = {}

    def read(self, line: Line) -> None:
        """Read one row: keep it, or say what is wrong with it; a row of dashes is blank."""
        if all(is_empty(cell) for cell in line.cells):
            return
        before = len(self.problems)
        said = self._said(line)
        self.problems.extend(self._together(line, said))
        if len(self.problems) == before:
            self.rows.append(_row(said, line.number))

    def _said(self, line: Line) -> Said:
        """What the cells say one by one; problems are noted."""
        said: Said = {}
        for column in self._columns:
            cell = self._cell(line, column)
            if is_empty(cell):
                if column.required:
                    missing = CellProblem("missing-value")
                    self.problems.append(_row_problem(line, column, missing))
                continue
            try:
                said[column.key] = self._cells.read(column, cell)
            except CellProblem as problem:
                self.problems.append(_row_problem(line, column, problem))
                continue
            if column.kind is ColumnKind.IIN and zeros_restored(cell, said[column.key]):
                restoring = CellProblem("iin-zeros-restored", value=str(said[column.key]))
                self.warnings.append(_row_problem(line, column, restoring))
        return said

    def _cell(self, line: Line, column: RegisterColumn) -> Cell:
        place = self._headings.places.get(column.key)
        return "" if place is None or place >= len(line.cells) else line.cells[place]

    def _together(self, line: Line, said: Said) -> Iterator[RowProblem]:
        """What is wrong with the row as a whole."""
        if any(not is_empty(cell) for cell in line.cells[self._headings.width :]):
            yield RowProblem(row=line.number, column="", code="cell-without-heading")
        yield from self._number_twice(line, said)
        for first, second, code in _ORDER:
            earlier, later = said.get(first), said.get(second)
            if isinstance(earlier, date) and isinstance(later, date) and later < earlier:
                details = {"earlier": earlier, "later": later}
                yield RowProblem(row=line.number, column=second, code=code, details=details)

    def _number_twice(self, line: Line, said: Said) -> Iterator[RowProblem]:
        """The same number again says something of another official or item, or it is a mistake."""
        number = said.get("number")
        if not isinstance(number, str):
            return
        key = _text(said, "agency"), fold(number).replace(" ", "")
        first = self._matters.setdefault(key, _Matter(row=line.number, said=_part(said, MATTER)))
        charge = _part(said, CHARGE)
        if first.said != _part(said, MATTER) or charge in first.charges:
            details = {"value": number, "first": str(first.row)}
            yield RowProblem(row=line.number, column="number", code="number-twice", details=details)
        first.charges.append(charge)


def _row_problem(line: Line, column: RegisterColumn, problem: CellProblem) -> RowProblem:
    return RowProblem(
        row=line.number, column=column.key, code=problem.code, details=problem.details
    )


def _row(said: Said, number: int) -> RegisterRow:
    """The row as a value; every required cell has been read."""
    name = split_name(_text(said, "full_name"))
    stage, finding = _text(said, "stage"), _text(said, "finding")
    return RegisterRow(
        number=_text(said, "number"),
        agency=_text(said, "agency"),
        received=_day(said, "received"),
        registered=_day(said, "registered"),
        happened=_day(said, "happened") if "happened" in said else None,
        discovered=_day(said, "discovered" if "discovered" in said else "registered"),
        channel=Channel(_text(said, "channel")),
        subject=_text(said, "subject"),
        surname=_text(said, "surname") or name.surname,
        given=_text(said, "given") or name.given,
        patronymic=_text(said, "patronymic") or name.patronymic,
        iin=_text(said, "iin"),
        post=_text(said, "post"),
        unit=_text(said, "unit"),
        item=_text(said, "item"),
        handler=_text(said, "handler"),
        stage=InquiryStage(stage) if stage else None,
        finding=FindingOutcome(finding) if finding else None,
        sanction=_text(said, "sanction"),
        order_number=_text(said, "order_number"),
        order_date=_day(said, "order_date") if "order_date" in said else None,
        note=_text(said, "note"),
        void_reason=_text(said, "void_reason"),
        row=number,
    )


def _part(said: Said, keys: tuple[str, ...]) -> Said:
    return {key: said[key] for key in keys if key in said}


def _text(said: Said, key: str) -> str:
    value = said.get(key, "")
    if isinstance(value, date):
        raise TypeError(f"{key} is a day")
    return value


def _day(said: Said, key: str) -> date:
    value = said[key]
    if not isinstance(value, date):
        raise TypeError(f"{key} is not a day")
    return value
