"""Files of evidence, read inside the program or with the other programs of the computer."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QImage
from PySide6.QtWidgets import QWidget

from ethics_desk.domain.evidence import Evidence
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.inquiry.evidence.outside_dialog import OutsideDialog
from ethics_desk.gui.inquiry.evidence.picture_window import PictureWindow
from ethics_desk.gui.inquiry.evidence.private_folder import PrivateFolder, is_memory_at_hand
from ethics_desk.gui.paper.sheets import is_paper
from ethics_desk.gui.wishes import ShowPaper
from ethics_desk.services.evidence_intake import (
    OpenCopy,
    ReadEvidence,
    open_evidence_copy,
    read_evidence_inside,
)

SHOWN_INSIDE = frozenset({".pdf", ".png", ".jpg", ".jpeg", ".bmp", ".gif"})


class Copies(QObject):
    """Writes copies into a folder of its own, which goes when the window goes or is locked.

    Files of encrypted records are shown inside the program where it can; nothing of them is
    written anywhere before somebody agreed. `nowhere_to_open` carries the folder of a copy that no
    program here opens, `paper` a PDF to be shown.
    """

    nowhere_to_open = Signal(str)
    paper = Signal(object)

    def __init__(self, gateway: Gateway, over: QWidget) -> None:
        """No copy yet, and no folder."""
        super().__init__(over)
        self._gateway = gateway
        self._over = over
        self._folder: PrivateFolder | None = None

    def open(self, piece: Evidence) -> None:
        """Compare the file with its hash and open it; a refusal is told as ever."""
        if not self._gateway.ask(lambda desk: desk.store.key is not None):
            self._write(piece)
        elif Path(piece.file_name).suffix.lower() in SHOWN_INSIDE:
            command = ReadEvidence(evidence_id=piece.id, inquiry_id=piece.inquiry_id)
            job = self._gateway.job(self._title(piece), read_evidence_inside, command)
            job.finished.connect(partial(self._show_inside, piece))
            job.start()
        else:
            self._ask(piece)

    @Slot()
    def forget(self) -> None:
        """Remove every copy."""
        if self._folder is not None:
            self._folder.remove()
            self._folder = None

    def _title(self, piece: Evidence) -> str:
        return self.tr("Opening {name}").format(name=piece.file_name)

    def _show_inside(self, piece: Evidence, content: bytes) -> None:
        picture = QImage.fromData(content)
        if is_paper(content):
            name = piece.file_name
            self.paper.emit(ShowPaper(title=name, pdf=content, file_name=name))
        elif not picture.isNull():
            PictureWindow(piece.file_name, picture, self._over).show()
        else:
            self._ask(piece)

    def _ask(self, piece: Evidence) -> None:
        words, name = self._gateway.words, piece.file_name
        dialog = OutsideDialog(words, name, in_memory=is_memory_at_hand(), parent=self._over)
        dialog.accepted.connect(lambda: self._write(piece))
        dialog.open()

    def _write(self, piece: Evidence) -> None:
        if self._folder is None:
            self._folder = PrivateFolder()
            self.destroyed.connect(self._folder.remove)
        command = OpenCopy(
            evidence_id=piece.id, inquiry_id=piece.inquiry_id, folder=self._folder.path
        )
        job = self._gateway.job(self._title(piece), open_evidence_copy, command)
        job.finished.connect(self._show)
        job.start()

    @Slot(object)
    def _show(self, path: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self.nowhere_to_open.emit(str(path.parent))
