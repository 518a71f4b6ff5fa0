"""What stands against a person today: sanctions that count, bars, convictions."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ethics_desk.domain.person import PersonId
from ethics_desk.gui.consequence_facts import dated_facts
from ethics_desk.gui.facts import Fact, FactSheet
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.labels import section_title
from ethics_desk.gui.people.bar_dialog import EntryBarDialog
from ethics_desk.gui.theme import SPACE
from ethics_desk.gui.tone import Tone
from ethics_desk.services.liability.consequences import bars_in_force


class AgainstSection(QWidget):
    """Each thing with its last day and article, and the way to reckon others."""

    def __init__(self, gateway: Gateway, caption_width: int, parent: QWidget | None = None) -> None:
        """Nobody yet."""
        super().__init__(parent)
        self._gateway = gateway
        self.sheet = FactSheet(self, caption_width)
        self.reckoning = QPushButton(self.tr("Entry &bar…"), self)
        self.reckoning.clicked.connect(self.reckon)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addWidget(section_title(self.tr("Bars and sanctions in force"), self))
        column.addWidget(self.sheet)
        column.addWidget(self.reckoning, 0, Qt.AlignmentFlag.AlignLeft)

    def show_person(self, key: PersonId) -> None:
        """Show what stands against one person today."""
        against = self._gateway.ask(lambda desk: bars_in_force(desk, key)) or ()
        none = Fact(self.tr("Today"), self.tr("none by these records"), Tone.QUIET)
        self.sheet.show_facts(dated_facts(against, self._gateway.words) or [none])

    @Slot()
    def reckon(self) -> None:
        """Reckon a bar from facts not in the records."""
        EntryBarDialog(self._gateway, self.window()).open()
