"""A window that is not left with something entered and not saved, unless the user agrees."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QWidget
from typing_extensions import override

from ethics_desk.gui.problems import ask_to_discard


class UnsavedDialog(QDialog):
    """Remembers that something was entered, and asks before it is lost."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Nothing entered yet."""
        super().__init__(parent)
        self._edited = False

    def settle(self) -> None:
        """What the fields say now is where the user begins: leaving it loses nothing."""
        self._edited = False

    @Slot()
    def note_edit(self) -> None:
        """Remember that something would be lost by leaving."""
        self._edited = True

    @override
    def reject(self) -> None:
        """Leave; asks first when something was entered."""
        if self._edited:
            ask_to_discard(self, super().reject)
        else:
            super().reject()
