"""One column of a list: its heading, its text, its order."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeAlias, TypeVar

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QColor, QGuiApplication

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Column(Generic[Row]):
    """One column of a list.

    `name` is kept in the user's settings and, in long lists, names the order the store sorts by;
    it is never renamed. `sort_key` gives what a short list compares (Any: Python compares whatever
    two keys of one column are; None comes first). A long list's column is sortable when `sortable`.
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
    width: int = 16
    shown: bool = True


def cell(column: Column[Row], row: Row, role: int) -> object:
    """What one cell of a list says in one of Qt's roles."""
    match role:
        case Qt.ItemDataRole.DisplayRole:
            return column.text(row)
        case Qt.ItemDataRole.ToolTipRole:
            return column.tip(row) if column.tip else column.text(row)
        case Qt.ItemDataRole.AccessibleTextRole:
            return f"{column.title()}: {column.text(row)}"
        case Qt.ItemDataRole.TextAlignmentRole:
            return int(column.align | Qt.AlignmentFlag.AlignVCenter)
        case Qt.ItemDataRole.ForegroundRole:
            return _brush(column.tone(row))
        case _:
            return row if role == ROW_ROLE else None


def _brush(tone: Tone) -> QBrush | None:
    if tone is Tone.PLAIN:
        return None
    return QBrush(QColor(colours_of(scheme_of(QGuiApplication.palette())).tone(tone)))


def heading(column: Column[Row], role: int) -> object:
    """What the heading of a column says in one of Qt's roles."""
    match role:
        case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
            return column.title()
        case Qt.ItemDataRole.TextAlignmentRole:
            return int(column.align | Qt.AlignmentFlag.AlignVCenter)
        case _:
            return None
