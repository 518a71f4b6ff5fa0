"""A field for the place of a file: typed, or picked in the system's own window."""

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from ethics_desk.gui.forms.text_field import TextField

LONGEST_PATH = 4_000


class FileField(TextField):
    """The place of one file. `kinds` are the kinds offered, such as `Records (*.edesk)`."""

    def __init__(
        self, title: str, kinds: str, parent: QWidget | None = None, *, new: bool = False
    ) -> None:
        """An empty field; with `new` the file is one to be made."""
        super().__init__(LONGEST_PATH, parent)
        self._title = title
        self._kinds = kinds
        self._new = new
        self.folder = ""
        """Where picking begins while the field is empty."""
        self.button = QPushButton(self.tr("&Browse…"))
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self.browse)
        self.row.addWidget(self.button)

    def path(self) -> Path | None:
        """The place named, if any."""
        return Path(self.text()).expanduser() if self.text() else None

    def set_path(self, path: Path) -> None:
        """Put a place into the field."""
        self.set_text(str(path))
        self.line.setCursorPosition(0)

    @Slot()
    def browse(self) -> None:
        """Let the user point at a file; leaving the window keeps what stands in the field."""
        start = self.path()
        dialog = QFileDialog(self, self._title, str(start) if start else self.folder, self._kinds)
        if self._new:
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.setDefaultSuffix(start.suffix if start else "")
        else:
            dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.set_path(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
