"""Encrypting records that lie in clear: the secret first, then the program does it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from ethics_desk.domain.progress import Progress
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.jobs import Job
from ethics_desk.gui.keys.secret_steps import SecretSteps
from ethics_desk.gui.labels import quiet
from ethics_desk.gui.theme import PAGE_MARGIN, WIDE_SPACE, scaled
from ethics_desk.services.desk import Desk
from ethics_desk.services.keys.encryption import Secret
from ethics_desk.services.keys.recovery_page import recovery_page

SIZE = (700, 520)


class EncryptDialog(QDialog):
    """`made` carries the secret the records are to be encrypted with."""

    made = Signal(object)

    def __init__(
        self, gateway: Gateway, parent: QWidget | None = None, *, anew: bool = False
    ) -> None:
        """At the passphrase; `anew` for records that are encrypted."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(
            self.tr("Encrypt these records anew") if anew else self.tr("Encrypt these records")
        )
        self.resize(scaled(SIZE[0], self), scaled(SIZE[1], self))
        self._gateway = gateway
        self.steps = SecretSteps(
            gateway.words, self._page, self.tr("&Encrypt the records"), optional=False
        )
        self.steps.left.connect(self.reject)
        self.steps.made.connect(self._finish)
        column = QVBoxLayout(self)
        column.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN)
        column.setSpacing(WIDE_SPACE)
        if anew:
            column.addWidget(
                quiet(
                    self.tr(
                        "The records get a new key, in a new file beside the old one. Old key "
                        "files, passphrases and recovery pages do not open it: everybody else "
                        "needs a new passphrase afterwards."
                    )
                )
            )
        column.addWidget(self.steps)

    def _page(self, secret: Secret) -> Job:
        title = self.tr("Making the recovery page")
        return self._gateway.slow_ask(title, partial(_made_page, secret))

    @Slot(object)
    def _finish(self, secret: object) -> None:
        self.made.emit(secret)
        self.accept()


def _made_page(secret: Secret, desk: Desk, progress: Progress) -> bytes:
    progress(0, 1)
    return recovery_page(secret, Path(desk.store.path.name), desk.today(), desk.resources)
