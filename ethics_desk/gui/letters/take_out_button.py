"""Taking an issued letter out of the program: to edit elsewhere, or to send with its annexes."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton, QWidget

from ethics_desk.domain.letter import LetterId
from ethics_desk.domain.progress import Progress
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.letters.copying import ask_for_copy, place_dialog
from ethics_desk.gui.powers import only_for
from ethics_desk.gui.signatures.sign_dialog import SignDialog
from ethics_desk.gui.signatures.signing import ask_to_sign, show_signed
from ethics_desk.gui.wishes import ShowPaper, Tell
from ethics_desk.services.desk import Desk
from ethics_desk.services.letters.editable import letter_copy
from ethics_desk.services.letters.enclosures import (
    ExportLetter,
    enclosures_on_paper,
    export_letter,
)

Chosen = tuple[LetterId, str]
"""A letter and its number."""


class TakeOutButton(QPushButton):
    """A button with a menu for the letter in sight; `tell` takes wishes of the page."""

    def __init__(
        self,
        gateway: Gateway,
        chosen: Callable[[], Chosen | None],
        tell: Callable[[object], object],
        parent: QWidget,
    ) -> None:
        """`chosen` gives the letter in sight."""
        super().__init__(self.tr("&Take out"), parent)
        self._gateway = gateway
        self._chosen = chosen
        self._tell = tell
        menu = QMenu(self)
        menu.addAction(self.tr("&Editable copy…"), self.copy_out)
        folder = menu.addAction(self.tr("With its &annexes, into a folder…"), self.write_folder)
        only_for(gateway, folder, "export-letter")
        menu.addAction(self.tr("&List of enclosures"), self.show_enclosures)
        menu.addSeparator()
        signing = menu.addAction(self.tr("&Sign electronically…"), self.sign)
        only_for(gateway, signing, "sign-letter")
        menu.addAction(self.tr("Si&gned copy"), self.show_signed)
        self.setMenu(menu)
        self.setAutoDefault(False)

    @Slot()
    def copy_out(self) -> QFileDialog | None:
        """Ask where the editable copy goes; every page of it says that it is not the original."""
        chosen = self._chosen()
        if chosen is None:
            return None
        key, number = chosen
        return ask_for_copy(
            self, self._gateway, (number, lambda desk: letter_copy(desk, key)), self._tell
        )

    @Slot()
    def write_folder(self) -> QFileDialog | None:
        """Ask for the name of a new folder for the letter, its files and their list."""
        chosen = self._chosen()
        if chosen is None:
            return None
        key, number = chosen
        dialog = place_dialog(self, self.tr("Letter with its annexes: a new folder"), number)
        dialog.fileSelected.connect(lambda name: self._write(key, Path(name)))
        dialog.open()
        return dialog

    @Slot()
    def show_enclosures(self) -> None:
        """Show the list of enclosures; it is printed from there."""
        chosen = self._chosen()
        if chosen is None:
            return
        key, number = chosen

        def print_list(desk: Desk, progress: Progress) -> bytes:
            progress(0, 1)
            return enclosures_on_paper(desk, key)

        title = self.tr("List of enclosures, № {number}").format(number=number)
        job = self._gateway.slow_ask(self.tr("Printing the list of enclosures"), print_list)
        job.finished.connect(
            lambda pdf: self._tell(ShowPaper(title=title, pdf=pdf, file_name="enclosures.pdf"))
        )
        job.start()

    @Slot()
    def sign(self) -> SignDialog | None:
        """Ask for a key to sign the letter with."""
        chosen = self._chosen()
        return None if chosen is None else ask_to_sign(self._gateway, chosen[0], self._tell, self)

    @Slot()
    def show_signed(self) -> None:
        """Show the letter as it was signed last."""
        chosen = self._chosen()
        if chosen is not None:
            show_signed(self._gateway, *chosen, self._tell)

    def _write(self, key: LetterId, folder: Path) -> None:
        command = ExportLetter(letter_id=key, folder=folder)
        title = self.tr("Writing the letter with its annexes")
        job = self._gateway.job(title, export_letter, command)
        words = self.tr("Written: {folder}").format(folder=folder.name)
        job.finished.connect(lambda _done: self._tell(Tell(words)))
        job.start()
