"""What the start window shows while something is being done."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QProgressBar, QPushButton, QVBoxLayout, QWidget

from ethics_desk.gui.jobs import Job
from ethics_desk.gui.labels import section_title
from ethics_desk.gui.theme import WIDE_SPACE, scaled

BAR_WIDTH = 420


class Busy(QWidget):
    """What is being done, how far it is, and the way to stop it."""

    def __init__(self) -> None:
        """Nothing is done yet."""
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
