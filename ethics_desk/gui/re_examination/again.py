"""Judging all decisions again: the button, how far it has come, and the way to stop it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from ethics_desk.domain.progress import Progress
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.jobs import Job
from ethics_desk.gui.labels import main_button, quiet
from ethics_desk.gui.theme import SPACE, scaled
from ethics_desk.gui.wording import short_date, whole_number
from ethics_desk.services.desk import Desk
from ethics_desk.services.law.re_examined_list import ReExaminedList, re_examined_list

BAR_WIDTH = 160


class JudgeAgain(QWidget):
    """Runs the job; `judged` carries the `ReExaminedList` when it ran to its end."""

    judged = Signal(object)

    def __init__(self, gateway: Gateway, parent: QWidget | None = None) -> None:
        """Nothing was judged yet."""
        super().__init__(parent)
        self._gateway = gateway
        self._job: Job | None = None
        self._found: ReExaminedList | None = None
        self.state = quiet("", self)
        self.bar = QProgressBar(self)
        self.bar.setFixedWidth(scaled(BAR_WIDTH, self))
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("How many decisions were judged again"))
        self.stop = QPushButton(self.tr("&Stop"), self)
        self.start_again = main_button(self.tr("&Judge again"), self)
        self.start_again.clicked.connect(self.start)
        self.stop.clicked.connect(self.stop_now)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        row.addWidget(self.state, 1)
        for widget in (self.bar, self.stop, self.start_again):
            row.addWidget(widget)
        self._show_running(yes=False)

    def has_run(self) -> bool:
        """Whether decisions were judged, or are just being judged."""
        return self._found is not None or self._job is not None

    def note_change(self) -> None:
        """Say that records or rules have changed since."""
        if self._found is not None and self._job is None:
            changed = self.tr("Records or rules may have changed since: judge again to be sure.")
            self.state.setText(f"{self._said(self._found)} {changed}")

    @Slot()
    def start(self) -> None:
        """Judge every decision and every waiting proposal by the law now in force."""
        if self._job is not None:
            return
        language = self._gateway.words.language

        def ask(desk: Desk, progress: Progress) -> ReExaminedList:
            return re_examined_list(desk, language, progress)

        self._job = job = self._gateway.slow_ask(self.tr("Judging decisions again"), ask)
        job.progressed.connect(self._show_progress)
        job.finished.connect(self._take)
        job.ended.connect(self._end)
        self._show_running(yes=True)
        job.start()

    @Slot()
    def stop_now(self) -> None:
        """Stop before the next decisions; the former list stays."""
        if self._job is not None:
            self._job.cancel()

    @Slot(int, int)
    def _show_progress(self, done: int, total: int) -> None:
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(done)

    @Slot(object)
    def _take(self, found: ReExaminedList) -> None:
        self._found = found
        self.judged.emit(found)

    @Slot()
    def _end(self) -> None:
        self._job = None
        self._show_running(yes=False)
        self.state.setText(
            self.tr("Not judged yet.") if self._found is None else self._said(self._found)
        )

    def _said(self, found: ReExaminedList) -> str:
        told = self.tr("By the law in force on {day}. Judged: {judged}, differently: {n}.").format(
            day=short_date(found.day),
            judged=whole_number(found.judged),
            n=whole_number(len(found.rows)),
        )
        if not found.without_facts:
            return told
        left_out = self.tr("Taken over from elsewhere, without facts to judge by: {n}.").format(
            n=whole_number(found.without_facts)
        )
        return f"{told} {left_out}"

    def _show_running(self, *, yes: bool) -> None:
        self.bar.setRange(0, 0)
        self.bar.setVisible(yes)
        self.stop.setVisible(yes)
        self.start_again.setEnabled(not yes)
        if yes:
            self.state.setText(self.tr("Judging…"))
