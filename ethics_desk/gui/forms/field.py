"""A field of a form: an editor that knows when it is empty and can be marked as wrong."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ethics_desk.gui.theme import SMALL_SPACE


class Field(QWidget):
    """One value the user fills in. `editor` has the keyboard, the name and the marks.

    `edited` tells that the user, or the program, changed the value.
    """

    edited = Signal()

    def __init__(self, editor: QWidget, parent: QWidget | None = None) -> None:
        """Hold one editor; more widgets may be added to its right."""
        super().__init__(parent)
        self.editor = editor
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(SMALL_SPACE)
        self.row.addWidget(editor, 1)
        self.setFocusProxy(editor)

    def is_empty(self) -> bool:
        """Whether the user left it out."""
        raise NotImplementedError

    def introduce(self, name: str, description: str) -> None:
        """Tell a screen reader what the field is called and what is to be said about it."""
        self.editor.setAccessibleName(name)
        self.editor.setAccessibleDescription(description)

    def mark(self, *, wrong: bool) -> None:
        """Draw the field as wrong, or as any other."""
        self.editor.setProperty("problem", "true" if wrong else "false")
        self.editor.style().unpolish(self.editor)
        self.editor.style().polish(self.editor)
