"""The differences between two answers: a list, and the one in sight in full."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ethics_desk.domain.comparison_page import DifferenceRow
from ethics_desk.gui.facts import FactSheet
from ethics_desk.gui.labels import section_title
from ethics_desk.gui.law.columns import difference_columns, difference_facts
from ethics_desk.gui.law.scrolled import scrolled
from ethics_desk.gui.tables.model import SortedTable, TableModel
from ethics_desk.gui.tables.view import ListView
from ethics_desk.gui.theme import SPACE, scaled

CAPTION_WIDTH = 110
LEAST_LIST, DETAIL = 110, 150

translate = QCoreApplication.translate


class DifferenceList(QWidget):
    """What differs, by which article on either side; the row in sight is told in full beneath."""

    def __init__(self, empty: str, parent: QWidget | None = None) -> None:
        """No differences yet; `empty` is said while there are none."""
        super().__init__(parent)
        self.heading = section_title(translate("DifferenceList", "What differs"), self)
        self._model: TableModel[DifferenceRow] = TableModel(difference_columns(), self)
        self.view = ListView(SortedTable(self._model, self), self)
        self.view.name_it(self.heading.text(), empty)
        self.view.setMinimumHeight(scaled(LEAST_LIST, self))
        self.view.current.connect(self._tell)
        self.detail = FactSheet(caption_width=CAPTION_WIDTH)
        area = scrolled(self.detail, self)
        area.setFixedHeight(scaled(DETAIL, self))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addWidget(self.heading)
        column.addWidget(self.view, 1)
        column.addWidget(area)

    def show_rows(self, rows: Sequence[DifferenceRow]) -> None:
        """Show these differences, the first one in full."""
        self._model.show(rows)
        if rows and not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self.view.model().index(0, 0))
        if not rows:
            self._tell(None)

    @Slot(object)
    def _tell(self, row: object) -> None:
        self.detail.show_facts(difference_facts(row if isinstance(row, DifferenceRow) else None))
