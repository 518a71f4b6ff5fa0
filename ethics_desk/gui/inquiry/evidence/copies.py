"""Copies of evidence, opened with the programs of the computer."""

from pathlib import Path

from PySide6.QtCore import QObject, QTemporaryDir, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices

from ethics_desk.domain.evidence import Evidence
from ethics_desk.gui.gateway import Gateway
from ethics_desk.services.evidence_intake import OpenCopy, open_evidence_copy


class Copies(QObject):
    """Writes copies into a folder of its own, which goes when the window goes.

    `nowhere_to_open` carries the folder of a copy that no program here opens.
    """

    nowhere_to_open = Signal(str)

    def __init__(self, gateway: Gateway, parent: QObject) -> None:
        """No copy yet, and no folder."""
        super().__init__(parent)
        self._gateway = gateway
        self._folder: QTemporaryDir | None = None

    def open(self, piece: Evidence) -> None:
        """Compare the file with its hash, write a copy and open it; a refusal is told as ever."""
        if self._folder is None:
            self._folder = QTemporaryDir()
        command = OpenCopy(
            evidence_id=piece.id, inquiry_id=piece.inquiry_id, folder=Path(self._folder.path())
        )
        title = self.tr("Opening {name}").format(name=piece.file_name)
        job = self._gateway.job(title, open_evidence_copy, command)
        job.finished.connect(self._show)
        job.start()

    @Slot(object)
    def _show(self, path: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self.nowhere_to_open.emit(str(path.parent))
