"""Writing an editable copy of a letter where the user says: made in a job, saved whole."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QWidget

from ethics_desk.domain.progress import Progress
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.labels import quiet
from ethics_desk.gui.saving import save_bytes
from ethics_desk.gui.wishes import Tell
from ethics_desk.services.desk import Desk
from ethics_desk.services.letters.editable import draft_copy
from ethics_desk.services.letters.files import possible_name
from ethics_desk.services.letters.letters import IssueLetter

translate = QCoreApplication.translate


def ask_for_copy(
    parent: QWidget,
    gateway: Gateway,
    copied: tuple[str, Callable[[Desk], bytes]],
    tell: Callable[[Tell], object],
) -> QFileDialog:
    """Ask for a file, then make the copy; `copied` is its name without an ending, and its words."""
    name, question = copied

    def make(desk: Desk, progress: Progress) -> bytes:
        progress(0, 1)
        return question(desk)

    def write(file: str) -> None:
        job = gateway.slow_ask(translate("Copying", "Making the editable copy"), make)
        job.finished.connect(lambda content: tell(save_bytes(Path(file), content)))
        job.start()

    dialog = place_dialog(parent, translate("Copying", "Editable copy"), f"{name}.docx")
    dialog.setNameFilter(translate("Copying", "Documents (*.docx)"))
    dialog.setDefaultSuffix("docx")
    dialog.fileSelected.connect(write)
    dialog.open()
    return dialog


def place_dialog(parent: QWidget, title: str, name: str) -> QFileDialog:
    """Asks where something new goes; a name that files cannot have is made one they can."""
    start = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    dialog = QFileDialog(parent, title, start)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.selectFile(possible_name(name))
    return dialog


class DraftCopyButton(QWidget):
    """Offers an editable copy of a letter that is not issued yet; the copy says so."""

    def __init__(self, gateway: Gateway, command: Callable[[], IssueLetter]) -> None:
        """`command` gives the letter as it stands now."""
        super().__init__()
        self._gateway = gateway
        self._command = command
        self.button = QPushButton(translate("Copying", "&Editable copy of the draft…"), self)
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self.copy_out)
        self.said = quiet("", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.button)
        row.addWidget(self.said, 1)

    @Slot()
    def copy_out(self) -> QFileDialog:
        """Ask where the copy goes."""
        command = self._command()
        copied = command.kind, lambda desk: draft_copy(desk, command)
        return ask_for_copy(self, self._gateway, copied, lambda told: self.said.setText(told.text))
