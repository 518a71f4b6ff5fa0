"""A field for what nobody may read over one's shoulder."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from ethics_desk.gui.forms.text_field import TextField


class SecretField(TextField):
    """One line shown as dots, given to no input helper; blanks count."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """An empty secret."""
        super().__init__(parent=parent)
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText | Qt.InputMethodHint.ImhSensitiveData
        )

    @override
    def text(self) -> str:
        return self.line.text()
