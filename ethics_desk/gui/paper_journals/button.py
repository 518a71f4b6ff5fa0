"""The button that leads to a journal on paper."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from ethics_desk.domain.journal_paper import JournalKind
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.paper_journals.dialog import JournalDialog, ask_for_journal

translate = QCoreApplication.translate


class JournalButton(QPushButton):
    """Asks of which period the journal is wanted; `wish` takes the wish to show the paper."""

    def __init__(
        self,
        gateway: Gateway,
        kind: JournalKind,
        wish: Callable[[object], object],
        parent: QWidget | None = None,
    ) -> None:
        """For one kind of journal."""
        super().__init__(translate("JournalButton", "&Journal…"), parent)
        self.setToolTip(translate("JournalButton", "Print the journal of a period"))
        self._gateway = gateway
        self._kind = kind
        self._wish = wish
        self.clicked.connect(self.ask)

    @Slot()
    def ask(self) -> JournalDialog:
        """Open the dialog."""
        return ask_for_journal(self._gateway, self._kind, self._wish, self)
