"""A short list on a card: its title, as many lines as it has, and the deeds for its lines."""

from collections.abc import Callable, Sequence
from typing import Generic

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ethics_desk.gui.labels import section_title
from ethics_desk.gui.tables.column import Column, Row
from ethics_desk.gui.tables.model import SortedTable, TableModel
from ethics_desk.gui.tables.view import ListView
from ethics_desk.gui.theme import SPACE

LINES_SHOWN = 12
ROOM_WHEN_EMPTY = 84


class ListSection(QWidget, Generic[Row]):
    """Shows rows without scrolling as long as they are few. `current` follows the row in sight.

    Where deeds are about a row, the first one is in sight from the beginning.
    """

    current = Signal(object)

    def __init__(
        self, title: str, columns: Sequence[Column[Row]], parent: QWidget | None = None
    ) -> None:
        """An empty list under its title."""
        super().__init__(parent)
        self._deeds: list[tuple[QPushButton, Callable[[Row], bool] | None]] = []
        self._model: TableModel[Row] = TableModel(columns, self)
        self._title = title
        self.heading = section_title(title, self)
        self.view = ListView(SortedTable(self._model, self), self)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.current.connect(self._offer)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(SPACE)
        self._buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addWidget(self.heading)
        column.addWidget(self.view)
        column.addLayout(self._buttons)

    def name_it(self, empty: str) -> None:
        """The words shown while there are no rows."""
        self.view.name_it(self._title, empty)

    def retitle(self, title: str) -> None:
        """Another title, for the eye and for a screen reader."""
        self.heading.setText(title)
        self.view.setAccessibleName(title)

    def add_deed(
        self,
        text: str,
        deed: Callable[[], object],
        fits: Callable[[Row], bool] | None = None,
    ) -> QPushButton:
        """A button beneath; with `fits` it is offered only while a row that fits is in sight."""
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.clicked.connect(deed)
        button.setEnabled(fits is None)
        self._deeds.append((button, fits))
        self._buttons.insertWidget(self._buttons.count() - 1, button)
        return button

    def add_widget(self, widget: QWidget) -> None:
        """Something else among the buttons, such as one with a menu."""
        self._buttons.insertWidget(self._buttons.count() - 1, widget)

    def row(self) -> Row | None:
        """The row in sight."""
        chosen = self.view.chosen_rows()
        return next((row for row in self._model.rows if [row] == chosen), None)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows instead of the former ones."""
        self._model.show(rows)
        offers = any(fits is not None for _, fits in self._deeds)
        if offers and rows and not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self.view.model().index(0, 0))
        self._fit()
        self._offer(self.row())

    def _fit(self) -> None:
        count = min(self._model.rowCount(), LINES_SHOWN)
        lines = count * self.view.verticalHeader().defaultSectionSize()
        header = self.view.horizontalHeader()
        head = 0 if header.isHidden() else header.sizeHint().height()
        head += 2 * self.view.frameWidth()
        self.view.setFixedHeight(head + (lines or ROOM_WHEN_EMPTY))

    @Slot(object)
    def _offer(self, row: Row | None) -> None:
        for button, fits in self._deeds:
            if fits is not None:
                button.setEnabled(row is not None and fits(row))
        self.current.emit(row)
