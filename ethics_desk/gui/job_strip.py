"""The running job in the status bar, with its stop button."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QToolButton, QWidget

from ethics_desk.gui.icons import icon
from ethics_desk.gui.jobs import Job, JobQueue
from ethics_desk.gui.theme import SPACE

BAR_WIDTH = 160


class JobStrip(QWidget):
    """What the desk is busy with; out of sight while it is not."""

    def __init__(self, jobs: JobQueue, parent: QWidget | None = None) -> None:
        """Watch one queue."""
        super().__init__(parent)
        self._job: Job | None = None
        self._title = QLabel(self)
        self._title.setObjectName("jobTitle")
        self._bar = QProgressBar(self)
        self._bar.setFixedWidth(BAR_WIDTH)
        self._bar.setTextVisible(False)
        self.stop = QToolButton(self)
        self.stop.setIcon(icon("stop"))
        self.stop.setToolTip(self.tr("Stop"))
        self.stop.setAccessibleName(self.tr("Stop the running task"))
        self.stop.clicked.connect(self._stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE, 0, SPACE, 0)
        row.addWidget(self._title)
        row.addWidget(self._bar)
        row.addWidget(self.stop)
        jobs.started.connect(self._show_job)
        jobs.progressed.connect(self._show_progress)
        jobs.ended.connect(self._forget)
        self.hide()

    @Slot(object)
    def _show_job(self, job: Job) -> None:
        self._job = job
        self._title.setText(job.title)
        self._bar.setAccessibleName(job.title)
        self._bar.setRange(0, 0)
        self.stop.setEnabled(True)
        self.show()

    @Slot(object, int, int)
    def _show_progress(self, job: Job, done: int, total: int) -> None:
        if job is not self._job:
            self._show_job(job)
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    @Slot(object)
    def _forget(self, job: Job) -> None:
        if job is self._job:
            self._job = None
            self.hide()

    @Slot()
    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self.stop.setEnabled(False)
