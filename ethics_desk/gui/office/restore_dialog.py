"""Putting a backup back where there are no records, or none that open."""

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ethics_desk.domain.errors import DeskError
from ethics_desk.gui.forms.dialog import FormDialog
from ethics_desk.gui.forms.file_field import FileField
from ethics_desk.gui.forms.secret_field import SecretField
from ethics_desk.gui.forms.text_field import LongTextField
from ethics_desk.gui.office.founding_step import records_kinds
from ethics_desk.gui.office.lobby import Lobby
from ethics_desk.services.backups import usual_folder


@dataclass(frozen=True, slots=True, kw_only=True)
class RestoreLost:
    """A wish for a backup in the place of records that are lost or damaged."""

    records: Path
    backup: Path
    reason: str
    passphrase: str = field(default="", repr=False)


class RestoreDialog(FormDialog):
    """Asks which backup, and where to. `wished` carries a `RestoreLost`; the program does it."""

    wished = Signal(object)

    def __init__(self, lobby: Lobby, parent: QWidget | None = None) -> None:
        """Where the records lay last, and no backup chosen."""
        super().__init__(self.tr("Restore a backup"), self.tr("&Restore"), lobby.words, parent)
        self.explain(
            self.tr(
                "For records that are lost or damaged. The backup is checked first. A file that "
                "lies in their place is set aside under another name; nothing is removed."
            )
        )
        records = lobby.last or lobby.place
        self.backup = FileField(self.tr("The backup"), records_kinds())
        self.backup.folder = str(usual_folder(records))
        self.records = FileField(self.tr("Where the records lie"), records_kinds(), new=True)
        self.records.set_path(records)
        self.passphrase = SecretField()
        self.reason = LongTextField(lines=3)
        self._add_rows()
        self.settle()

    @override
    def send(self) -> bool:
        backup, records = self.backup.path(), self.records.path()
        if backup is None or records is None:
            return False
        self.deed.setEnabled(False)
        self.wished.emit(
            RestoreLost(
                records=records.absolute(),
                backup=backup.absolute(),
                reason=self.reason.text(),
                passphrase=self.passphrase.text(),
            )
        )
        return False

    @override
    def show_problem(self, problem: DeskError) -> bool:
        self.deed.setEnabled(True)
        return super().show_problem(problem)

    def _add_rows(self) -> None:
        self.add(
            "backup",
            self.tr("&Backup"),
            self.backup,
            required=True,
            hint=self.tr("In the folder “backups” beside the records, or in the second place."),
        )
        self.add("records", self.tr("Place of the re&cords"), self.records, required=True)
        self.add(
            "passphrase",
            self.tr("&Passphrase"),
            self.passphrase,
            hint=self.tr("For an encrypted backup: its passphrase, or the recovery key."),
        )
        hint = self.tr("Stands in the chronology.")
        self.add("reason", self.tr("R&eason"), self.reason, required=True, hint=hint)
