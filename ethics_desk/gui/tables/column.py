"""One column of a list: its heading, its text, its order."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Generic, TypeAlias, TypeVar

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QGuiApplication

from ethics_desk.gui.theme import colours_of, scheme_of
from ethics_desk.gui.tone import Tone

Row = TypeVar("Row")
Index: TypeAlias = QModelIndex | QPersistentModelIndex

ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""The role under which a model's index gives the whole frozen row."""

LEFT = Qt.AlignmentFlag.AlignLeft
RIGHT = Qt.AlignmentFlag.AlignRight


def plain(row: object) -> Tone:
    """No colour."""
    del row
    return Tone.PLAIN


def standing(row: object) -> bool:
    """Not struck through."""
    del row
    return False


@dataclass(frozen=True, slots=True, kw_only=True)
class Column(Generic[Row]):
    """One column of a list.

    `name` is kept in the user's settings and, in long lists, names the order the store sorts by;
    it is never renamed. `sort_key` gives what a short list compares (Any: Python compares whatever
    two keys of one column are; None comes first). A long list's column is sortable when `sortable`.
    `struck` says whether the text is struck through; the words of a column must say why.
    `width` is in characters. `shown` is whether the user sees the column before choosing.
    """

    name: str
    title: Callable[[], str]
    text: Callable[[Row], str]
    sort_key: Callable[[Row], Any] | None = None
    sortable: bool = True
    align: Qt.AlignmentFlag = LEFT
    tip: Callable[[Row], str] | None = None
    tone: Callable[[Row], Tone] = plain
    struck: Callable[[Row], bool] = standing
    width: int = 16
    shown: bool = True


def _brush(tone: Tone) -> QBrush | None:
    if tone is Tone.PLAIN:
        return None
    return QBrush(QColor(colours_of(scheme_of(QGuiApplication.palette())).tone(tone)))


def _font(column: Column[Any], row: object) -> QFont | None:
    """A line through the words, or nothing; all else of the font is the list's own."""
    if not column.struck(row):
        return None
    font = QFont()
    font.setStrikeOut(True)
    return font


def _alignment(column: Column[Any]) -> int:
    return int(column.align | Qt.AlignmentFlag.AlignVCenter)


_ANSWERS: Mapping[int, Callable[[Column[Any], Any], object]] = MappingProxyType(
    {
        int(Qt.ItemDataRole.DisplayRole): lambda column, row: column.text(row),
        int(Qt.ItemDataRole.ToolTipRole): lambda column, row: (column.tip or column.text)(row),
        int(Qt.ItemDataRole.AccessibleTextRole): (
            lambda column, row: f"{column.title()}: {column.text(row)}"
        ),
        int(Qt.ItemDataRole.TextAlignmentRole): lambda column, _row: _alignment(column),
        int(Qt.ItemDataRole.ForegroundRole): lambda column, row: _brush(column.tone(row)),
        int(Qt.ItemDataRole.FontRole): _font,
        ROW_ROLE: lambda _column, row: row,
    }
)
"""What a cell says in which role. Painting a page asks some thousand times, so this is quick."""


def cell(column: Column[Row], row: Row, role: int) -> object:
    """What one cell of a list says in one of Qt's roles."""
    answer = _ANSWERS.get(role)
    return None if answer is None else answer(column, row)


def heading(column: Column[Row], role: int) -> object:
    """What the heading of a column says in one of Qt's roles."""
    match role:
        case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
            return column.title()
        case Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        case _:
            return None
