"""A field that is ticked or not."""

from PySide6.QtWidgets import QCheckBox, QWidget
from typing_extensions import override

from ethics_desk.gui.forms.field import Field


class TickField(Field):
    """A box to tick with its own words; an unticked one is an answer too, never missing."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        """An empty box."""
        self.box = QCheckBox(words)
        super().__init__(self.box, parent)
        self.box.toggled.connect(self.edited)

    def ticked(self) -> bool:
        """Whether the box is ticked."""
        return self.box.isChecked()

    def tick(self, *, on: bool) -> None:
        """Tick the box, or not."""
        self.box.setChecked(on)

    @override
    def is_empty(self) -> bool:
        """Whether the box is not ticked."""
        return not self.ticked()

    @override
    def introduce(self, name: str, description: str) -> None:
        """Name the box by the row and its own words."""
        super().introduce(f"{name}: {self.box.text()}", description)
