"""A field for a folder: typed, or picked in the system's own window."""

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFileDialog, QWidget
from typing_extensions import override

from ethics_desk.gui.forms.file_field import FileField


class FolderField(FileField):
    """The place of one folder."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        """An empty field."""
        super().__init__(title, "", parent)

    @override
    @Slot()
    def browse(self) -> None:
        """Let the user point at a folder; leaving the window keeps what stands in the field."""
        start = self.path()
        dialog = QFileDialog(self, self._title, str(start) if start else self.folder)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda name: self.set_path(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
