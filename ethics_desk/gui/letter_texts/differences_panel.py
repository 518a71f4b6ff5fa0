"""How the text being edited differs from the one of the program."""

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from ethics_desk.domain.language import Language
from ethics_desk.domain.letter_template import EditableTexts
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.letter_texts.columns import difference_columns
from ethics_desk.gui.tables.model import SortedTable, TableModel
from ethics_desk.gui.tables.view import ListView
from ethics_desk.gui.theme import SPACE
from ethics_desk.services.letter_texts.differences import ComparedLine, LineState, compared
from ethics_desk.services.letter_texts.listing import shipped_texts


class DifferencesPanel(QWidget):
    """Shows one language line by line, whole or only what differs."""

    def __init__(self, gateway: Gateway, based_on: str, parent: QWidget | None) -> None:
        """The text of the program is read once."""
        super().__init__(parent)
        self._shipped = gateway.ask(lambda desk: shipped_texts(desk, based_on))
        self._lines: tuple[ComparedLine, ...] = ()
        self.whole = QCheckBox(self.tr("&Whole text"), self)
        self.whole.toggled.connect(self._show)
        self.model: TableModel[ComparedLine] = TableModel(difference_columns(), self)
        self.view = ListView(SortedTable(self.model, self), self)
        self.view.name_it(
            self.tr("Differences from the text of the program"),
            self.tr("The text is that of the program."),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE, SPACE, 0, 0)
        column.setSpacing(SPACE)
        column.addWidget(self.whole)
        column.addWidget(self.view, 1)

    def show_texts(self, texts: EditableTexts, language: Language) -> None:
        """Compare one language of texts being edited."""
        shipped = self._shipped.in_(language) if self._shipped is not None else ""
        lines = compared(shipped, texts.text.in_(language))
        if lines != self._lines:
            self._lines = lines
            self._show()

    def _show(self) -> None:
        whole = self.whole.isChecked()
        self.model.show([line for line in self._lines if whole or line.state is not LineState.SAME])
