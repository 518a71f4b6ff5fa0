"""Understanding one cell of the register by the kind of its column."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Final

from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.person import PersonName
from ethics_desk.domain.register import ColumnKind, RegisterColumn, RegisterForm
from ethics_desk.domain.sheet_text import NOTHING, has_control_characters, restored, tidy_text
from ethics_desk.imports.days import read_day
from ethics_desk.imports.problems import CellProblem
from ethics_desk.imports.register_headings import heading_key
from ethics_desk.imports.table import BrokenCell, Cell
from ethics_desk.names.iin import accept_iin

_IIN_DIGITS: Final = 12
_FEWEST_IIN_DIGITS: Final = 7
_ROUNDED = re.compile(r"\d[.,]\d+[eEеЕ]\+?\d+")
_INITIALS = re.compile(r"([^\W\d_]{1,2}\.)\s*([^\W\d_]{1,2}\.)?")


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterNames:
    """What the office already calls things: the register's form, and who knows codes.

    `agency` turns a code or a name in any language into an agency's code, `item` a code or a title
    into the code of a misconduct item; both answer None for what they do not know.
    """

    form: RegisterForm
    agency: Callable[[str], str | None]
    item: Callable[[str], str | None]


class CellReader:
    """Understands the cells of one table by the kind of their column."""

    def __init__(self, names: RegisterNames, serial_start: date) -> None:
        self._names = names
        self._serial_start = serial_start
        # Folding the words of every choice anew for every cell would take most of the time.
        self._choices = {column.key: _codes(column) for column in names.form.columns}

    def read(self, column: RegisterColumn, cell: Cell) -> str | date:
        """What a cell that is not empty means: a text, a code, or a day; raises `CellProblem`."""
        if isinstance(cell, BrokenCell):
            raise CellProblem(cell.value)
        if column.kind is ColumnKind.DAY:
            return read_day(cell if isinstance(cell, date) else _clean(cell), self._serial_start)
        text = f"{cell:%d.%m.}{cell.year:04d}" if isinstance(cell, date) else _clean(cell)
        match column.kind:
            case ColumnKind.CHOICE:
                return self._choice(column, text)
            case ColumnKind.IIN:
                return _iin(text)
            case ColumnKind.AGENCY:
                return _known(self._names.agency(text), "unknown-agency", text)
            case ColumnKind.ITEM:
                return _known(self._names.item(text), "unknown-item", text)
            case ColumnKind.TEXT | ColumnKind.FULL_NAME:
                return text

    def _choice(self, column: RegisterColumn, text: str) -> str:
        code = self._choices[column.key].get(heading_key(text))
        if code is None:
            offered = tuple(choice.words for choice in column.choices)
            raise CellProblem("unknown-choice", value=text, offered=offered)
        return code


def is_empty(cell: Cell) -> bool:
    """Whether a cell says nothing; a dash alone is how people fill in nothing."""
    return cell == "" or (isinstance(cell, str) and tidy_text(cell) in NOTHING)


def zeros_restored(cell: Cell, iin: str | date) -> bool:
    """Whether a spreadsheet program had cut the leading zeros of this identification number."""
    return isinstance(cell, str) and len(_digits(tidy_text(cell))) < len(str(iin))


def split_name(full: str) -> PersonName:
    """Surname, given name and patronymic of a name written in one cell, initials included."""
    surname, _, rest = " ".join(full.split()).partition(" ")
    initials = _INITIALS.fullmatch(rest)
    if initials:
        given, patronymic = initials.groups(default="")
        return PersonName(surname=surname, given=given, patronymic=patronymic)
    given, _, patronymic = rest.partition(" ")
    return PersonName(surname=surname, given=given, patronymic=patronymic)


def _clean(text: str) -> str:
    """The text as the records keep it; raises `CellProblem` for characters nobody types."""
    if has_control_characters(text):
        raise CellProblem("control-characters")
    return restored(tidy_text(text))


def _codes(column: RegisterColumn) -> dict[str, str]:
    """What the cells of a choice column may say, and the code it means."""
    return {
        heading_key(spelling): choice.code
        for choice in column.choices
        for spelling in choice.spellings
    }


def _known(code: str | None, problem: str, text: str) -> str:
    if code is None:
        raise CellProblem(problem, value=text)
    return code


def _iin(text: str) -> str:
    """Twelve digits with a right check digit; zeros cut from the front are put back."""
    if _ROUNDED.fullmatch(text):
        raise CellProblem("iin-rounded", value=text)
    digits = _digits(text)
    if not digits.isdecimal() or not _FEWEST_IIN_DIGITS <= len(digits) <= _IIN_DIGITS:
        raise CellProblem("iin-not-twelve-digits", value=text)
    number = digits.zfill(_IIN_DIGITS)
    try:
        return accept_iin(number).number
    except BadInput as fault:
        wrong = len(digits) == _IIN_DIGITS
        code = "iin-wrong-check-digit" if wrong else "iin-not-twelve-digits"
        raise CellProblem(code, value=text) from fault


def _digits(text: str) -> str:
    """The number without the spaces people group it by and the remains of a numeric cell."""
    return "".join(text.split()).removesuffix(".0").removesuffix(",0")
