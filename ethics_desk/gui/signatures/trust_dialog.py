"""Taking in the certificate of an authority."""

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ethics_desk.gui.forms.dialog import FormDialog
from ethics_desk.gui.forms.file_field import FileField
from ethics_desk.gui.forms.text_field import LongTextField
from ethics_desk.gui.gateway import Gateway
from ethics_desk.services.signatures.trust import TrustCertificate, trust_certificate


class TrustDialog(FormDialog):
    """Asks for the file and how the office made sure of it."""

    def __init__(self, gateway: Gateway, parent: QWidget | None = None) -> None:
        """Nothing chosen yet."""
        title = self.tr("Take in the certificate of an authority")
        super().__init__(title, self.tr("&Take in"), gateway.words, parent)
        self._gateway = gateway
        self.path = FileField(
            self.tr("Certificate"), self.tr("Certificates (*.cer *.crt *.pem);;All files (*)")
        )
        self.note = LongTextField(lines=3)
        self.explain(
            self.tr(
                "From now on whoever it vouches for is shown as a known signer. Compare its "
                "SHA-256 with what the authority publishes before you rely on it."
            )
        )
        self.add("path", self.tr("&File"), self.path, required=True)
        hint = self.tr("Where the file came from and with what it was compared.")
        self.add("note", self.tr("&How it was checked"), self.note, required=True, hint=hint)
        self.settle()

    @override
    def send(self) -> bool:
        path = self.path.path()
        if path is None:
            return False
        command = TrustCertificate(path=path, note=self.note.text())
        return self._gateway.perform(trust_certificate, command, self.show_problem) is not None
