"""The start window: choosing the language and an office before there is a desk."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ethics_desk.domain.errors import DeskError
from ethics_desk.gui.jobs import Job
from ethics_desk.gui.labels import line, main_button, section_title
from ethics_desk.gui.notices import NoticeBar
from ethics_desk.gui.office.founding_step import FoundingStep, records_kinds
from ethics_desk.gui.office.lobby import Lobby
from ethics_desk.gui.office.welcome import Welcome
from ethics_desk.gui.problems import ask_to_discard
from ethics_desk.gui.theme import PAGE_MARGIN, SPACE, WIDE_SPACE, scaled
from ethics_desk.gui.tone import Tone

SIZE = (780, 640)
BAR_WIDTH = 420

__all__ = ["FirstStart", "Lobby"]


class FirstStart(QDialog):
    """Asks which office to open; the program does it and calls back with a job or a problem."""

    language_wished = Signal(object)
    demonstration_wished = Signal()
    office_wished = Signal(object)
    file_wished = Signal(object)

    def __init__(self, lobby: Lobby, parent: QWidget | None = None) -> None:
        """Begin with the choice of language and way."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(scaled(SIZE[0], self), scaled(SIZE[1], self))
        self._lobby = lobby
        self._job: Job | None = None
        self._before = 0
        self._founding: FoundingStep | None = None
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
        self.found = main_button(self.tr("&Open the office"))
        self._busy = _Busy()
        self._stack.addWidget(_scrolling(self.welcome))
        self._stack.addWidget(self._founding_page())
        self._stack.addWidget(self._busy)
        self._connect()
        self.welcome.setFocus()

    def show_problem(self, problem: DeskError) -> None:
        """Say in words why something was not opened, beside its field if it has one."""
        self._rest()
        if self._stack.currentIndex() == 1 and self.founding.show_problem(problem):
            return
        self.notice.say(self._lobby.words.error(problem), Tone.WARNING)

    def show_job(self, job: Job) -> None:
        """Show what is being done, until it ends."""
        self._job = job
        self.notice.hide()
        self._before = min(self._stack.currentIndex(), 1)
        self._busy.follow(job)
        self._stack.setCurrentWidget(self._busy)
        job.ended.connect(self._rest)

    @Slot()
    def show_founding(self) -> None:
        """Go to the form for a new office."""
        self._stack.setCurrentIndex(1)
        self.found.setDefault(True)
        self.founding.agency.setFocus()

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

    @override
    def reject(self) -> None:
        """Leave: first what is being done, then the form, then the window."""
        if self._job is not None:
            self._job.cancel()
        elif self._stack.currentIndex() == 1 and self.founding.has_entries():
            ask_to_discard(self, super().reject)
        else:
            super().reject()

    def _connect(self) -> None:
        self.welcome.language_wished.connect(self.language_wished)
        self.welcome.demonstration_wished.connect(self.demonstration_wished)
        self.welcome.founding_wished.connect(self.show_founding)
        self.welcome.browse_wished.connect(self.browse)
        self.welcome.file_wished.connect(self.file_wished)
        self._busy.stop.clicked.connect(self.reject)

    @Slot()
    def _send(self) -> None:
        wish = self.founding.wish()
        if wish is not None:
            self.office_wished.emit(wish)

    @Slot()
    def _rest(self) -> None:
        if self._job is not None:
            self._job = None
            self._stack.setCurrentIndex(self._before)

    def _founding_page(self) -> QWidget:
        page = QWidget()
        back = QPushButton(self.tr("&Back"))
        back.setAutoDefault(False)
        back.clicked.connect(self.show_welcome)
        self.found.clicked.connect(self._send)
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


class _Busy(QWidget):
    """What is being done, how far it is, and the way to stop it."""

    def __init__(self) -> None:
        super().__init__()
        self._title = section_title("")
        self._title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(scaled(BAR_WIDTH, self))
        self.stop = QPushButton(self.tr("&Stop"))
        self.stop.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setSpacing(WIDE_SPACE)
        column.addStretch(1)
        column.addWidget(self._title)
        column.addWidget(self._bar, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.stop, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    def follow(self, job: Job) -> None:
        """Show the progress of a job; only one that tells its progress can be stopped."""
        self._title.setText(job.title)
        self._bar.setAccessibleName(job.title)
        self._bar.setRange(0, 0)
        self.stop.hide()
        job.progressed.connect(self._show)

    @Slot(int, int)
    def _show(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self.stop.show()


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
