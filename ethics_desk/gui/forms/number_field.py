"""A field for a count of people or things."""

from PySide6.QtCore import QRegularExpression
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from ethics_desk.gui.forms.field import Field


class NumberField(Field):
    """A whole number in digits, as long as `most`; an empty line is nought, never missing."""

    def __init__(self, most: int, parent: QWidget | None = None) -> None:
        """Nought."""
        self.line = QLineEdit()
        super().__init__(self.line, parent)
        length = len(str(most))
        digits = QRegularExpression(f"[0-9]{{0,{length}}}")
        self.line.setValidator(QRegularExpressionValidator(digits, self.line))
        self.line.setPlaceholderText("0")
        self.line.setFixedWidth(self.line.fontMetrics().horizontalAdvance("0") * (length + 8))
        self.line.textChanged.connect(self.edited)
        self.row.addStretch(1)

    def number(self) -> int:
        """The number."""
        return int(self.line.text() or 0)

    def set_number(self, number: int) -> None:
        """Put a number into the line; nought leaves it empty."""
        self.line.setText(str(number) if number else "")

    @override
    def is_empty(self) -> bool:
        """Never: nought is a number."""
        return False
