"""The parts of the sanction page: a title, what is known, and what can be done about it."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ethics_desk.gui.facts import Fact, FactSheet
from ethics_desk.gui.labels import quiet, section_title
from ethics_desk.gui.theme import SPACE


class Section(QWidget):
    """A title with widgets beneath it."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        """An empty section."""
        super().__init__(parent)
        self.setAccessibleName(title)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(SPACE)
        self.heading: QLabel = section_title(title, self)
        self.column.addWidget(self.heading)

    def add_deeds(self, *buttons: QPushButton) -> None:
        """A row of buttons, from left to right."""
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        self.column.addLayout(row)


class FactSection(Section):
    """A section of facts; while there are none it says so, or is out of sight."""

    def __init__(self, title: str, none: str = "", parent: QWidget | None = None) -> None:
        """`none` is said when there is nothing to show; without it the section then hides."""
        super().__init__(title, parent)
        self._none = none
        self._shown: tuple[Fact, ...] | None = None
        self._note = quiet(none, self)
        self.facts = FactSheet(self)
        self.column.addWidget(self.facts)
        self.column.addWidget(self._note)

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Show these facts instead of the former ones."""
        if tuple(facts) == self._shown:
            return
        self._shown = tuple(facts)
        self.facts.show_facts(facts)
        self.facts.setVisible(bool(facts))
        self._note.setVisible(not facts)
        self.setVisible(bool(facts) or bool(self._none))
