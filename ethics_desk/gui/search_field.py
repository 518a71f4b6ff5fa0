"""The line above a list in which the user types what to find."""

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QWidget

from ethics_desk.gui.icons import icon
from ethics_desk.gui.theme import scaled

MILLISECONDS_OF_REST = 200
WIDTH = 320


class SearchField(QLineEdit):
    """Tells the words once the typing rests, so that a long list is not asked at every key."""

    searched = Signal(str)

    def __init__(self, hint: str, parent: QWidget | None = None) -> None:
        """An empty line with a hint at what can be found."""
        super().__init__(parent)
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self.setClearButtonEnabled(True)
        self.setFixedWidth(scaled(WIDTH, self))
        self.addAction(QAction(icon("search"), "", self), QLineEdit.ActionPosition.LeadingPosition)
        self._rest = QTimer(self, singleShot=True, interval=MILLISECONDS_OF_REST)
        self._rest.timeout.connect(lambda: self.searched.emit(self.text()))
        self.textChanged.connect(self._wait)

    @Slot()
    def _wait(self) -> None:
        self._rest.start()
