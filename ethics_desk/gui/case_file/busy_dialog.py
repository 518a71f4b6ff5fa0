"""A small window that stays open while its deed is being done, and whose Cancel stops it."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QProgressBar, QWidget
from typing_extensions import override

from ethics_desk.domain.errors import DeskError
from ethics_desk.gui.forms.dialog import FormDialog
from ethics_desk.gui.jobs import Job
from ethics_desk.texts import In


class BusyDialog(FormDialog):
    """Shows how far the job is; the first Cancel stops it, the next leaves."""

    def __init__(self, title: str, deed: str, words: In, parent: QWidget | None) -> None:
        """Nothing to do yet."""
        super().__init__(title, deed, words, parent)
        self._job: Job | None = None
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(title)
        self.bar.hide()

    def run(self, job: Job) -> None:
        """Start a job; what it finishes with is heard by whoever connected to it."""
        self._job = job
        self.deed.setEnabled(False)
        self.form.setEnabled(False)
        self.bar.setRange(0, 0)
        self.bar.show()
        job.progressed.connect(self._show_progress)
        job.failed.connect(self.refuse)
        job.ended.connect(self._end)
        job.start()

    @override
    def reject(self) -> None:
        """Stop what is being done; leave when nothing is."""
        if self._job is None:
            super().reject()
        else:
            self._job.cancel()

    @Slot(object)
    def refuse(self, problem: DeskError) -> None:
        """Say why it was not done."""
        self.show_problem(problem)

    @Slot(int, int)
    def _show_progress(self, done: int, total: int) -> None:
        # A bar counts in thirty-two bits; a case file may have more bytes.
        self.bar.setRange(0, 100)
        self.bar.setValue(100 * done // max(total, 1))

    @Slot()
    def _end(self) -> None:
        self._job = None
        self.bar.hide()
        self.deed.setEnabled(True)
        self.form.setEnabled(True)
