"""The entries of a version, or those found, narrowed to one kind if the user likes."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ethics_desk.gui.forms.choice_field import Choice, ChoiceField
from ethics_desk.gui.rulebook.columns import entry_columns
from ethics_desk.gui.rulebook.wording import kind_words
from ethics_desk.gui.tables.model import SortedTable, TableModel
from ethics_desk.gui.tables.view import ListView
from ethics_desk.gui.theme import SPACE
from ethics_desk.services.rulebook.rule_pages import EntryRow
from ethics_desk.texts import In

ALL = ""

translate = QCoreApplication.translate


class EntryList(QWidget):
    """A choice of kind, each with how many there are, above the list; titles have the room.

    `current` carries the row in sight.
    """

    current = Signal(object)

    def __init__(self, words: In, parent: QWidget) -> None:
        """No entry yet."""
        super().__init__(parent)
        self._words = words
        self._rows: tuple[EntryRow, ...] = ()
        self._several = False
        self.kind = ChoiceField()
        self.kind.introduce(translate("EntryList", "Kind of entries"), "")
        self.model: TableModel[EntryRow] = TableModel(
            entry_columns(words, lambda: self._several), self
        )
        self.view = ListView(SortedTable(self.model, self), self)
        self.view.current.connect(self.current)
        self.kind.edited.connect(self._narrow)
        self._row = QHBoxLayout()
        self._row.setSpacing(SPACE)
        self._row.addWidget(self.kind, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addLayout(self._row)
        column.addWidget(self.view, 1)

    def add_switch(self, switch: QWidget) -> None:
        """A switch beside the choice of kind."""
        self._row.addWidget(switch)

    def show_rows(self, rows: Sequence[EntryRow]) -> None:
        """Show these entries; the kind chosen stays chosen while there are any of it."""
        self._rows = tuple(rows)
        self._several = len({row.row.pack.code for row in rows}) > 1
        chosen = self.kind.code() or ALL
        counted = Counter(row.kind for row in rows)
        everything = translate("EntryList", "All kinds ({n})").format(n=len(rows))
        kinds = [
            Choice(kind, f"{kind_words(self._words, kind).capitalize()} ({n})")
            for kind, n in counted.items()
        ]
        self.kind.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.kind.offer([Choice(ALL, everything), *kinds])
        self.kind.choose(chosen if chosen in counted else ALL)
        self.kind.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        self._narrow()

    @Slot()
    def _narrow(self) -> None:
        kind = self.kind.code() or ALL
        self.model.show([row for row in self._rows if kind in {ALL, row.kind}])
