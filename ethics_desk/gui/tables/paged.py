"""Long lists: windows of rows asked for as they come into sight.

The scroll bar is exact and the memory constant, whatever the length of the list (the figures of
this arrangement at a million rows stand in the project's technology notes).
"""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Generic, TypeAlias

from PySide6.QtCore import (
    QAbstractTableModel,
    QObject,
    Qt,
)
from typing_extensions import override

from ethics_desk.domain.rows import ListRequest, Window
from ethics_desk.gui.tables.column import Column, Index, Row, cell, heading

ROWS_PER_PAGE = 100
PAGES_KEPT = 24


WindowSource: TypeAlias = Callable[[ListRequest, int, int], Window[Row] | None]
"""Asks the services: request, offset, limit -> window, or None when the records cannot be read."""


class PagedTable(QAbstractTableModel, Generic[Row]):
    """The rows of a long list, asked for page by page and sorted by the store.

    When the source returns None (the records cannot be read) the list is empty.
    """

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        source: WindowSource[Row],
        parent: QObject | None = None,
    ) -> None:
        """An empty list; `reload` fills it."""
        super().__init__(parent)
        self.columns = tuple(columns)
        self._source = source
        self._pages: OrderedDict[int, tuple[Row, ...]] = OrderedDict()
        self._total = 0
        self._request = ListRequest()

    def reload(self) -> None:
        """Forget what was read and count again."""
        self.beginResetModel()
        self._pages.clear()
        self._total = 0
        window = self._source(self._request, 0, ROWS_PER_PAGE)
        if window is not None:
            self._total = window.total
            self._pages[0] = window.rows
        self.endResetModel()

    def narrow(self, search: str, filters: tuple[tuple[str, str], ...] = ()) -> None:
        """Show only the rows the store finds by these words and (column, value) pairs."""
        self._want(replace(self._request, search=search.strip(), filters=filters))

    @property
    def source(self) -> WindowSource[Row]:
        """Where the rows come from."""
        return self._source

    @property
    def request(self) -> ListRequest:
        """What is shown, in which order: for exporting just that."""
        return self._request

    @property
    def total(self) -> int:
        """How many rows the whole list has."""
        return self._total

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if not 0 <= column < len(self.columns):
            wanted = replace(self._request, order_by="", descending=False)
        elif self.columns[column].sortable:
            descending = order is Qt.SortOrder.DescendingOrder
            name = self.columns[column].name
            wanted = replace(self._request, order_by=name, descending=descending)
        else:
            return
        self._want(wanted)

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else self._total

    @override
    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._row(index.row())
        return None if row is None else cell(self.columns[index.column()], row, role)

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

    def _want(self, request: ListRequest) -> None:
        if request != self._request:
            self._request = request
            self.reload()

    def _row(self, number: int) -> Row | None:
        """One row; None when it has gone since the list was counted."""
        page, place = divmod(number, ROWS_PER_PAGE)
        rows = self._page(page)
        return rows[place] if place < len(rows) else None

    def _page(self, page: int) -> tuple[Row, ...]:
        if page in self._pages:
            self._pages.move_to_end(page)
            return self._pages[page]
        window = self._source(self._request, page * ROWS_PER_PAGE, ROWS_PER_PAGE)
        rows = () if window is None else window.rows
        self._pages[page] = rows
        while len(self._pages) > PAGES_KEPT:
            self._pages.popitem(last=False)
        return rows
