"""What stands on the screen while the office is closed: the last backup of the day."""

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout
from typing_extensions import override

from ethics_desk.domain.errors import DeskError
from ethics_desk.gui.jobs import Job
from ethics_desk.gui.labels import quiet, section_title
from ethics_desk.gui.theme import FIELD_WIDTH, PAGE_MARGIN, SPACE, WIDE_SPACE, scaled
from ethics_desk.texts import In

MILLISECONDS_OF_PATIENCE = 400
"""A backup that is quicker is not told of."""


class LeavingWindow(QDialog):
    """Shows the backup on closing. It closes by itself; `again_wished` asks for another attempt."""

    again_wished = Signal()

    def __init__(self, words: In) -> None:
        """Nothing is done yet."""
        super().__init__()
        self._words = words
        self._job: Job | None = None
        self.setWindowTitle(self.tr("Ethics Desk"))
        self.setMinimumWidth(scaled(FIELD_WIDTH, self))
        self._title = section_title(self.tr("Making a backup before closing"), self)
        self._told = quiet(self.tr("You can switch off when this window is gone."), self)
        self._told.setWordWrap(True)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self._title.text())
        self.again = QPushButton(self.tr("&Try again"), self)
        self.again.clicked.connect(self.again_wished)
        self.leave = QPushButton(self.tr("&Close without a backup"), self)
        self.leave.setAutoDefault(False)
        self.leave.clicked.connect(self.reject)
        self._patience = QTimer(self, singleShot=True, interval=MILLISECONDS_OF_PATIENCE)
        self._patience.timeout.connect(self.show)
        self._lay_out()

    def follow(self, job: Job) -> None:
        """Show an attempt, once it takes its time."""
        self._job = job
        self._title.setText(self.tr("Making a backup before closing"))
        self._told.setText(self.tr("You can switch off when this window is gone."))
        self._bar.setRange(0, 0)
        self._bar.show()
        self.again.hide()
        job.progressed.connect(self._show_progress)
        self._patience.start()

    def show_problem(self, problem: DeskError) -> None:
        """Say why there is no backup; the user decides."""
        self._job = None
        self._patience.stop()
        self._title.setText(self.tr("There is no backup of today"))
        self._told.setText(self._words.error(problem))
        self._bar.hide()
        self.again.show()
        self.show()
        self.again.setFocus()

    def told(self) -> str:
        """What is said beneath the title."""
        return self._told.text()

    @override
    def done(self, result: int) -> None:
        self._patience.stop()
        if self._job is not None:
            self._job.cancel()
        super().done(result)

    @Slot(int, int)
    def _show_progress(self, done: int, total: int) -> None:
        self._bar.setRange(0, max(total, 1))
        self._bar.setValue(done)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, WIDE_SPACE)
        column.setSpacing(WIDE_SPACE)
        for widget in (self._title, self._told, self._bar):
            column.addWidget(widget)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE)
        buttons.addStretch(1)
        buttons.addWidget(self.leave)
        buttons.addWidget(self.again)
        column.addLayout(buttons)
        self.again.hide()
