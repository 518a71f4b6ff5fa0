"""What is wrong with the texts being edited, each with its language and line."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ethics_desk.domain.errors import DeskError
from ethics_desk.gui.labels import section_title
from ethics_desk.gui.letter_texts.columns import ProblemLine, problem_columns
from ethics_desk.gui.tables.model import SortedTable, TableModel
from ethics_desk.gui.tables.view import ListView
from ethics_desk.gui.theme import SMALL_SPACE
from ethics_desk.texts import In


class ProblemsPanel(QWidget):
    """Lists problems; `chosen` carries the one whose place is to be shown."""

    chosen = Signal(object)

    def __init__(self, words: In, parent: QWidget | None) -> None:
        """Nothing wrong yet."""
        super().__init__(parent)
        self._words = words
        self.model: TableModel[ProblemLine] = TableModel(problem_columns(), self)
        self.view = ListView(SortedTable(self.model, self), self)
        title = self.tr("Problems")
        self.view.name_it(title, self.tr("Nothing is wrong."))
        self.view.chosen.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL_SPACE)
        column.addWidget(section_title(title, self))
        column.addWidget(self.view, 1)

    def show_problems(self, problems: Sequence[DeskError]) -> None:
        """Show these problems instead of the former ones."""
        self.model.show(
            [
                ProblemLine(str(place), problem, self._words.error(problem))
                for place, problem in enumerate(problems)
            ]
        )

    def _choose(self, row: object) -> None:
        if isinstance(row, ProblemLine):
            self.chosen.emit(row)
