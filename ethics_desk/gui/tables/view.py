"""The view of every list: whole rows, fixed height, copying, and words when it is empty."""

from typing import Any

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget
from typing_extensions import override

from ethics_desk.gui.memory import Memory
from ethics_desk.gui.tables.column import ROW_ROLE, Column, Index
from ethics_desk.gui.tables.empty import EmptyNote
from ethics_desk.gui.tables.header import ColumnHeader
from ethics_desk.gui.tables.model import SortedTable
from ethics_desk.gui.tables.paged import PagedTable

ROW_PADDING = 10
ROWS_COPIED_MAX = 10_000
ROWS_SEARCHED = 500
ROWS_NEAR = 5
"""How far from its former place a row of a long list is looked for after reading again."""


class ListView(QTableView):
    """One list on the screen. Enter or a double click chooses a row; Ctrl+C copies rows.

    `name` says under which name the arrangement of columns is remembered; `title` is what a screen
    reader calls the list.
    """

    chosen = Signal(object)
    current = Signal(object)

    def __init__(self, model: SortedTable | PagedTable[Any], parent: QWidget | None = None) -> None:
        """Show a list; the columns stand as declared."""
        super().__init__(parent)
        self._place: tuple[object, int] | None = None
        self._scrolled = 0
        self._memory: tuple[Memory, str] | None = None
        header = ColumnHeader(model.columns, self)
        self.setHorizontalHeader(header)
        self.setModel(model)
        self._settle()
        header.as_declared()
        self.header = header
        self.empty = EmptyNote(self)
        self._watch(model)

    def _settle(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(
            self.verticalHeader().ResizeMode.Fixed,
        )
        self._fit_rows()
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.horizontalHeader().setSortIndicatorClearable(True)
        self.setSortingEnabled(True)
        self.activated.connect(self._choose)
        copy = QShortcut(QKeySequence.StandardKey.Copy, self, self.copy)
        copy.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def name_it(self, title: str, empty: str, wish: str = "") -> None:
        """Say what a screen reader calls the list, and the words shown while it has no rows.

        `wish` is the text of a button beneath these words; `empty.wished` says it was pressed.
        """
        self.setAccessibleName(title)
        self.empty.say(empty, wish)

    def remember(self, memory: Memory, name: str) -> None:
        """Find the columns as the user left them, and keep what the user changes."""
        self._memory = (memory, name)
        kept = memory.recall(f"columns.{name}")
        if kept is not None:
            self.header.arrange(kept)
        self.header.rearranged.connect(self._keep)

    def chosen_rows(self) -> list[object]:
        """The frozen rows selected, from top to bottom."""
        places = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self.model().index(place, 0).data(ROW_ROLE) for place in places]

    def shown_columns(self) -> list[Column[Any]]:
        """The columns in sight, in the order the user gave them."""
        return [self.header.declared[place] for place in self.header.shown_places()]

    @Slot()
    def copy(self) -> None:
        """Put the selected rows on the clipboard: headings, then lines, columns apart by tabs."""
        places = sorted(index.row() for index in self.selectionModel().selectedRows())
        if places:
            text = "\n".join(self._lines(places[:ROWS_COPIED_MAX]))
            QGuiApplication.clipboard().setText(text)

    def _lines(self, places: list[int]) -> list[str]:
        model = self.model()
        shown = self.header.shown_places()
        heads = [model.headerData(column, Qt.Orientation.Horizontal) for column in shown]
        lines = [
            [str(model.index(place, column).data() or "") for column in shown] for place in places
        ]
        return ["\t".join(_one_line(cell) for cell in line) for line in (heads, *lines)]

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.header.fit(self.viewport().width())

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit_rows()

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.current.emit(current.data(ROW_ROLE) if current.isValid() else None)

    def _fit_rows(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + ROW_PADDING)

    def _watch(self, model: QAbstractItemModel) -> None:
        model.modelAboutToBeReset.connect(self._note_place)
        model.modelReset.connect(self._find_place)
        for signal in (model.modelReset, model.rowsInserted, model.rowsRemoved):
            signal.connect(self._show_or_hide_note)
        model.layoutChanged.connect(self._show_or_hide_note)
        self._show_or_hide_note()

    @Slot()
    def _note_place(self) -> None:
        current = self.currentIndex()
        row = current.data(ROW_ROLE) if current.isValid() else None
        self._place = None if row is None else (_identity(row), current.row())
        self._scrolled = self.verticalScrollBar().value()

    @Slot()
    def _find_place(self) -> None:
        """Stand where the user stood before the list was read again."""
        if self._place is None:
            return
        identity, former = self._place
        count = self.model().rowCount()
        near = range(max(0, former - ROWS_NEAR), min(count, former + ROWS_NEAR + 1))
        for place in range(count) if count <= ROWS_SEARCHED else near:
            index = self.model().index(place, 0)
            if _identity(index.data(ROW_ROLE)) == identity:
                self.setCurrentIndex(index)
                self.verticalScrollBar().setValue(self._scrolled)
                return

    @Slot()
    def _show_or_hide_note(self) -> None:
        self.empty.setVisible(self.model().rowCount() == 0)

    @Slot()
    def _keep(self) -> None:
        if self._memory is not None:
            memory, name = self._memory
            memory.keep(f"columns.{name}", self.header.arrangement())

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(index.data(ROW_ROLE))


def _identity(row: object) -> object:
    """What stays the same when a row is read again."""
    return getattr(row, "id", row)


def _one_line(text: str) -> str:
    return " ".join(str(text).split())
