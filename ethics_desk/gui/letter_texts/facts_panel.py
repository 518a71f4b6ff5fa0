"""The facts a text may tell, with what they mean; a chosen one is written into the text."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ethics_desk.domain.letter_template import TextFact
from ethics_desk.domain.word_form import NounForm
from ethics_desk.gui.labels import quiet
from ethics_desk.gui.letter_texts.columns import fact_columns
from ethics_desk.gui.search_field import SearchField
from ethics_desk.gui.tables.model import SortedTable, TableModel
from ethics_desk.gui.tables.view import ListView
from ethics_desk.gui.theme import SPACE
from ethics_desk.services.letter_texts.facts import facts_for_texts
from ethics_desk.texts import In

FORMS = (NounForm.GENITIVE, NounForm.DATIVE, NounForm.ACCUSATIVE, NounForm.INSTRUMENTAL)
"""Those letters ask for most."""


class FactsPanel(QWidget):
    """Lists facts; Enter or a double click inserts the one in sight. `inserted` carries its words.

    Facts that only the writer knows are asked by some kinds of letters; they stand last.
    """

    inserted = Signal(str)

    def __init__(self, words: In, asked: tuple[TextFact, ...], parent: QWidget | None) -> None:
        """All facts in the language of the window."""
        super().__init__(parent)
        self.search = SearchField(self.tr("Words or name of a fact"), self)
        self._model: TableModel[TextFact] = TableModel(fact_columns(), self)
        self._sorted = SortedTable(self._model, self)
        self.view = ListView(self._sorted, self)
        self.view.name_it(self.tr("Facts"), self.tr("No fact of this name."))
        self._model.show((*facts_for_texts(words), *asked))
        self.search.searched.connect(self._sorted.narrow)
        self.view.chosen.connect(self.insert)
        self.deed = QPushButton(self.tr("&Insert"), self)
        self.deed.setAutoDefault(False)
        self.deed.clicked.connect(self.insert)
        row = QHBoxLayout()
        row.addWidget(self.search, 1)
        row.addWidget(self.deed)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE, SPACE, 0, 0)
        column.setSpacing(SPACE)
        column.addLayout(row)
        column.addWidget(self.view, 1)
        remark = self.tr(
            "Within a list, the part of a fact is written after “one.” What is done to a fact "
            "stands behind a bar: |long_day – a day with its month; |bare – without a closing "
            "stop; |sentence – with a capital; |figures, |in_words, |sum_in_words – numbers and "
            "sums; forms of words: {forms}."
        )
        forms = ", ".join(f"|{form} – {words.say(f'noun-form.{form}')}" for form in FORMS)
        column.addWidget(quiet(remark.format(forms=forms), self))

    @Slot()
    def insert(self) -> None:
        """Write the fact in sight."""
        for row in self.view.chosen_rows()[:1]:
            if isinstance(row, TextFact):
                self.inserted.emit(row.written)
