"""Signing an issued letter with a key from a file."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ethics_desk.domain.errors import DeskError
from ethics_desk.domain.letter import Letter
from ethics_desk.domain.progress import Progress
from ethics_desk.domain.signature import SignedCopy, SignedCopyId
from ethics_desk.gui.forms.dialog import FormDialog
from ethics_desk.gui.forms.file_field import FileField
from ethics_desk.gui.forms.secret_field import SecretField
from ethics_desk.gui.forms.text_field import TextField
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.labels import quiet
from ethics_desk.gui.wording import short_date
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.signatures.signing import SignLetter, sign_letter, signed_copies


class SignDialog(FormDialog):
    """Asks for the key and its passphrase; neither is kept. `signed` carries the copy's id."""

    signed = Signal(str)

    def __init__(self, gateway: Gateway, letter: Letter, parent: QWidget | None = None) -> None:
        """For one letter; who signed it before is told."""
        title = self.tr("Sign letter № {number}").format(number=letter.number)
        super().__init__(title, self.tr("&Sign"), gateway.words, parent)
        self._gateway = gateway
        self._letter = letter
        self._busy = False
        self.key = FileField(
            self.tr("File with the key"), self.tr("Keys (*.p12 *.pfx);;All files (*)")
        )
        self.passphrase = SecretField()
        self.reason = TextField()
        self._fill()
        self.settle()

    @override
    def reject(self) -> None:
        """Leave, unless it is being signed: then the window waits for the copy."""
        if not self._busy:
            super().reject()

    @override
    def send(self) -> bool:
        """Start signing; the window closes when the copy is kept."""
        path = self.key.path()
        if path is None or self._busy:
            return False
        self._busy = True
        self.deed.setEnabled(False)
        command = SignLetter(
            letter_id=self._letter.id,
            key=path,
            passphrase=self.passphrase.text(),
            reason=self.reason.text(),
        )
        job = self._gateway.job(self.tr("Signing the letter"), _sign, command)
        job.finished.connect(self._close_with)
        job.failed.connect(self._refuse)
        job.start()
        return False

    @Slot(object)
    def _close_with(self, copy: SignedCopyId) -> None:
        self._busy = False
        self.passphrase.set_text("")
        self.accept()
        self.signed.emit(copy)

    @Slot(object)
    def _refuse(self, problem: DeskError) -> None:
        self._busy = False
        self.deed.setEnabled(True)
        self.show_problem(problem)

    def _fill(self) -> None:
        self.explain(
            self.tr(
                "The letter stays as it was issued; a signed copy is kept beside it. The key is "
                "used once and not kept. National GOST keys cannot be used here: sign the saved "
                "file in NCALayer."
            )
        )
        before = self._gateway.ask(lambda desk: signed_copies(desk, self._letter.id)) or ()
        if before:
            self.body.insertWidget(2, quiet(_told(self.tr("Signed already: {who}"), before), self))
        hint = self.tr("A .p12 or .pfx file.")
        self.add("key", self.tr("&Key"), self.key, required=True, hint=hint)
        self.add("passphrase", self.tr("&Passphrase"), self.passphrase, required=True)
        hint = self.tr("Stands in the signature; may be left empty.")
        self.add("reason", self.tr("&Reason"), self.reason, hint=hint)


def _sign(desk: Desk, command: SignLetter, progress: Progress) -> Outcome[SignedCopyId]:
    progress(0, 1)
    return sign_letter(desk, command)


def _told(words: str, copies: Sequence[SignedCopy]) -> str:
    who = ", ".join(f"{one.signer} ({short_date(one.signed_at.date())})" for one in copies)
    return words.format(who=who)
