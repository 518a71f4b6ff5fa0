"""The start window: choosing the language and an office before there is a desk."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ethics_desk.domain.errors import DeskError
from ethics_desk.gui.jobs import Job
from ethics_desk.gui.keys.secret_steps import SecretSteps
from ethics_desk.gui.keys.unlock_pane import UnlockPane
from ethics_desk.gui.labels import line, main_button
from ethics_desk.gui.notices import NoticeBar
from ethics_desk.gui.office.busy import Busy
from ethics_desk.gui.office.founding_step import FoundingStep, NewOffice, records_kinds
from ethics_desk.gui.office.lobby import Lobby
from ethics_desk.gui.office.restore_dialog import RestoreDialog
from ethics_desk.gui.office.welcome import Welcome
from ethics_desk.gui.problems import ask_to_discard
from ethics_desk.gui.theme import PAGE_MARGIN, SPACE, WIDE_SPACE, scaled
from ethics_desk.gui.tone import Tone
from ethics_desk.services.keys.encryption import Secret

SIZE = (780, 640)

__all__ = ["FirstStart", "Lobby"]


class FirstStart(QDialog):
    """Asks which office to open; the program does it and calls back with a job or a problem."""

    language_wished = Signal(object)
    demonstration_wished = Signal()
    office_wished = Signal(object)
    file_wished = Signal(object)
    unlock_wished = Signal(object)
    restore_wished = Signal(object)

    def __init__(self, lobby: Lobby, parent: QWidget | None = None) -> None:
        """Begin with the choice of language and way."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(scaled(SIZE[0], self), scaled(SIZE[1], self))
        self._lobby = lobby
        self._job: Job | None = None
        self._before = 0
        self._founding: FoundingStep | None = None
        self._new: NewOffice | None = None
        self.secret: SecretSteps | None = None
        self.restoring: RestoreDialog | None = None
        self.notice = NoticeBar(self)
        self._stack = QStackedWidget(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.notice)
        self._column.addWidget(self._stack, 1)
        self.speak(lobby)

    def speak(self, lobby: Lobby) -> None:
        """Say everything anew, in the language of the lobby; what was typed stays."""
        self._lobby = lobby
        self.setWindowTitle(self.tr("Ethics Desk"))
        self.notice.hide()
        while (former := self._stack.widget(0)) is not None:
            self._stack.removeWidget(former)
            former.deleteLater()
        former = self._founding
        self.welcome = Welcome(lobby)
        self.founding = FoundingStep(lobby)
        self._founding = self.founding
        if former is not None:
            self.founding.take_over(former)
        self.found = main_button(self.tr("&Next"))
        self.unlock = UnlockPane(lobby.words, self.tr("&Back"))
        self._unlock_page = _scrolling(self.unlock)
        self.secret = None
        self._busy = Busy()
        self._stack.addWidget(_scrolling(self.welcome))
        self._stack.addWidget(self._founding_page())
        self._stack.addWidget(self._unlock_page)
        self._stack.addWidget(self._busy)
        self._connect()
        self.welcome.setFocus()

    def show_problem(self, problem: DeskError) -> None:
        """Say in words why something was not opened, beside its field if it has one."""
        self._rest()
        if self.restoring is not None:
            self.restoring.show_problem(problem)
            return
        if self._stack.currentWidget() is self._unlock_page:
            if self.unlock.show_problem(problem):
                return
        elif self._stack.currentIndex() != 0 and self.founding.show_problem(problem):
            self.show_founding()
            return
        self.notice.say(self._lobby.words.error(problem), Tone.WARNING)

    def show_job(self, job: Job) -> None:
        """Show what is being done, until it ends."""
        self._job = job
        self.notice.hide()
        if self._stack.currentWidget() is not self._busy:
            self._before = self._stack.currentIndex()
        self._busy.follow(job)
        self._stack.setCurrentWidget(self._busy)
        job.ended.connect(self._rest)

    @Slot()
    def show_founding(self) -> None:
        """Go to the form for a new office."""
        self._stack.setCurrentIndex(1)
        self.found.setDefault(True)
        self.founding.agency.setFocus()

    def show_unlock(self, path: Path, *, only_recovery: bool) -> None:
        """Ask for the passphrase of encrypted records, or for the recovery key.

        Without their key file only the recovery key opens them.
        """
        self._rest()
        self.unlock.ask(path, about=str(path), recovery=True, only_recovery=only_recovery)
        self._stack.setCurrentWidget(self._unlock_page)
        self.unlock.begin()

    @Slot()
    def show_secret(self) -> None:
        """From a complete form to the passphrase of the new records."""
        self._new = self.founding.wish()
        if self._new is None:
            return
        if self.secret is not None:
            self._stack.removeWidget(self.secret)
            self.secret.deleteLater()
        page = partial(self._lobby.page, self._new.path)
        self.secret = SecretSteps(
            self._lobby.words, page, self.tr("&Open the office"), optional=True
        )
        self.secret.left.connect(self.show_founding)
        self.secret.made.connect(self._send)
        self._stack.addWidget(self.secret)
        self._stack.setCurrentWidget(self.secret)
        self.secret.begin()

    @Slot()
    def show_welcome(self) -> None:
        """Go back to the choice; what was typed stays."""
        self._stack.setCurrentIndex(0)
        self.welcome.setFocus()

    @Slot()
    def browse(self) -> QFileDialog:
        """Let the user point at existing records."""
        folder = str(self._lobby.place.parent)
        dialog = QFileDialog(self, self.tr("Open existing records"), folder, records_kinds())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.file_wished.emit(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    @Slot()
    def show_restore(self) -> RestoreDialog:
        """Ask for a backup to be put in the place of lost records; it stays until that is done."""
        self.restoring = RestoreDialog(self._lobby, self)
        self.restoring.wished.connect(self.restore_wished)
        self.restoring.finished.connect(self._leave_restore)
        self.restoring.open()
        return self.restoring

    @Slot()
    def _leave_restore(self) -> None:
        self.restoring = None

    @override
    def reject(self) -> None:
        """Leave: first what is being done, then the form, then the window."""
        if self._job is not None:
            self._job.cancel()
        elif self._is_founding() and self.founding.has_entries():
            ask_to_discard(self, super().reject)
        else:
            super().reject()

    def _connect(self) -> None:
        self.welcome.language_wished.connect(self.language_wished)
        self.welcome.demonstration_wished.connect(self.demonstration_wished)
        self.welcome.founding_wished.connect(self.show_founding)
        self.welcome.browse_wished.connect(self.browse)
        self.welcome.file_wished.connect(self.file_wished)
        self.welcome.restore_wished.connect(self.show_restore)
        self.unlock.wished.connect(self.unlock_wished)
        self.unlock.left.connect(self.show_welcome)
        self._busy.stop.clicked.connect(self.reject)

    @Slot(object)
    def _send(self, secret: Secret | None) -> None:
        if self._new is not None:
            self.office_wished.emit(replace(self._new, secret=secret))

    def _is_founding(self) -> bool:
        """Whether a new office is being described."""
        shown = self._stack.currentWidget()
        return self._stack.currentIndex() == 1 or (shown is not None and shown is self.secret)

    @Slot()
    def _rest(self) -> None:
        if self._job is not None:
            self._job = None
            self._stack.setCurrentIndex(self._before)
            if self._stack.currentWidget() is self._unlock_page:
                self.unlock.begin()

    def _founding_page(self) -> QWidget:
        page = QWidget()
        back = QPushButton(self.tr("&Back"))
        back.setAutoDefault(False)
        back.clicked.connect(self.show_welcome)
        self.found.clicked.connect(self.show_secret)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(PAGE_MARGIN, WIDE_SPACE, PAGE_MARGIN, WIDE_SPACE)
        buttons.setSpacing(SPACE)
        buttons.addStretch(1)
        buttons.addWidget(back)
        buttons.addWidget(self.found)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(_scrolling(self.founding), 1)
        column.addWidget(line(page))
        column.addLayout(buttons)
        return page


def _scrolling(content: QWidget) -> QScrollArea:
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, WIDE_SPACE)
    column.addWidget(content)
    area = QScrollArea()
    area.setWidget(inside)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area
