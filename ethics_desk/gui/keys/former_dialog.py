"""Asks once more before the former file is removed."""

from pathlib import Path

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ethics_desk.domain.errors import DeskError
from ethics_desk.gui.forms.dialog import FormDialog
from ethics_desk.services.keys.encryption import remove_former
from ethics_desk.texts import In


class FormerDialog(FormDialog):
    """About the one file whose place the encrypted one took."""

    def __init__(self, words: In, former: Path, parent: QWidget | None = None) -> None:
        """Name the file."""
        title = self.tr("Remove the former file")
        super().__init__(title, self.tr("&Remove"), words, parent)
        self._former = former
        self.explain(
            self.tr(
                "{path} holds the records as they were before; the new file was checked against "
                "it. Traces of it may stay on the disk until they are overwritten, on an SSD "
                "nobody can say when."
            ).format(path=former)
        )

    @override
    def send(self) -> bool:
        try:
            remove_former(self._former)
        except DeskError as refusal:
            self.show_problem(refusal)
            return False
        return True
