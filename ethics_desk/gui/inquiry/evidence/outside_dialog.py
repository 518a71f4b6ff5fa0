"""Asks before a file of encrypted records is handed to another program in clear."""

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ethics_desk.gui.forms.dialog import FormDialog
from ethics_desk.texts import In


class OutsideDialog(FormDialog):
    """About one file; accepted when its copy may be written."""

    def __init__(
        self, words: In, name: str, *, in_memory: bool, parent: QWidget | None = None
    ) -> None:
        """Say where the copy will lie, and for how long."""
        title = self.tr("Open {name} with another program").format(name=name)
        super().__init__(title, self.tr("&Open"), words, parent)
        why = self.tr(
            "These records are encrypted, but other programs read files in clear only. The copy is "
            "removed when this window is locked or closed; what the other program keeps of it is "
            "out of our hands."
        )
        where = (
            self.tr("Until then it lies in the memory of this computer, not on its disk.")
            if in_memory
            else self.tr(
                "Until then it lies on the disk of this computer, where deleted files can be found "
                "again."
            )
        )
        self.explain(f"{why} {where}")

    @override
    def send(self) -> bool:
        return True
