"""Short lists: frozen rows held in memory, ordered and searched by Python."""

from collections.abc import Sequence
from typing import Any, Generic

from PySide6.QtCore import (
    QAbstractTableModel,
    QCollator,
    QLocale,
    QObject,
    QSortFilterProxyModel,
    Qt,
)
from typing_extensions import override

from ethics_desk.gui.tables.column import Column, Index, Row, cell, heading


class TableModel(QAbstractTableModel, Generic[Row]):
    """The rows of a short list."""

    def __init__(self, columns: Sequence[Column[Row]], parent: QObject | None = None) -> None:
        """An empty list with these columns."""
        super().__init__(parent)
        self.columns = tuple(columns)
        self._rows: tuple[Row, ...] = ()

    def show(self, rows: Sequence[Row]) -> None:
        """Show these rows instead of the former ones."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows as they were handed in."""
        return self._rows

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        return cell(self.columns[index.column()], self._rows[index.row()], role)

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or section >= len(self.columns):
            return None
        return heading(self.columns[section], role)


class SortedTable(QSortFilterProxyModel):
    """A short list in the user's order, narrowed to the words the user typed.

    Keys are compared in Python, texts by the order of the user's language; equal rows keep the
    order the service gave them.
    """

    def __init__(self, source: TableModel[Any], parent: QObject | None = None) -> None:
        """Order one short list."""
        super().__init__(parent)
        self._table = source
        self._words: tuple[str, ...] = ()
        self._collator = QCollator(QLocale())
        self._collator.setNumericMode(True)
        self.setSourceModel(source)

    @property
    def columns(self) -> tuple[Column[Any], ...]:
        """The columns of the list behind."""
        return self._table.columns

    def narrow(self, text: str) -> None:
        """Keep only rows which contain every word, in any column and any letter case."""
        self.beginFilterChange()
        self._words = tuple(text.casefold().split())
        self.endFilterChange()

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if 0 <= column < len(self.columns) and self.columns[column].sort_key is None:
            return
        super().sort(column, order)

    @override
    def lessThan(self, source_left: Index, source_right: Index) -> bool:
        key = self.columns[source_left.column()].sort_key
        if key is None:
            return False
        rows = self._table.rows
        left, right = key(rows[source_left.row()]), key(rows[source_right.row()])
        if left is None or right is None:
            return left is None and right is not None
        if isinstance(left, str) and isinstance(right, str):
            return self._collator.compare(left, right) < 0
        return bool(left < right)

    @override
    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        del source_parent
        if not self._words:
            return True
        row = self._table.rows[source_row]
        text = "\n".join(column.text(row) for column in self.columns).casefold()
        return all(word in text for word in self._words)
