"""A field for a count of people or things."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QSpinBox, QWidget
from typing_extensions import override

from ethics_desk.gui.forms.field import Field


class _CalmSpinBox(QSpinBox):
    """Counts with the mouse wheel only while it has the keyboard: forms are scrolled."""

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class NumberField(Field):
    """A whole number from nought to `most`; nought is an answer too, never missing."""

    def __init__(self, most: int, parent: QWidget | None = None) -> None:
        """Nought."""
        self.box = _CalmSpinBox()
        super().__init__(self.box, parent)
        self.box.setRange(0, most)
        self.box.setGroupSeparatorShown(True)
        self.box.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.box.setFixedWidth(self.box.sizeHint().width() + 24)
        self.box.valueChanged.connect(self.edited)
        self.row.addStretch(1)

    def number(self) -> int:
        """The number."""
        return self.box.value()

    def set_number(self, number: int) -> None:
        """Put a number into the field."""
        self.box.setValue(number)

    @override
    def is_empty(self) -> bool:
        """Never: nought is a number."""
        return False
