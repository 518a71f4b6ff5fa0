"""What a decree would move, before it is taken in."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QProgressBar
from typing_extensions import override

from ethics_desk.domain.progress import Progress
from ethics_desk.gui.days_off.changes import ChangesSection
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.jobs import Job
from ethics_desk.gui.labels import quiet
from ethics_desk.gui.steps import Step
from ethics_desk.gui.tables.column import Column
from ethics_desk.gui.tables.section import ListSection
from ethics_desk.gui.tone import Tone
from ethics_desk.gui.wording import long_date, sentence
from ethics_desk.rules.packs.calendar import Override
from ethics_desk.services.desk import Desk
from ethics_desk.services.terms.days_off import DaysOffPreview, ImportDaysOff, preview_days_off
from ethics_desk.texts import In

translate = QCoreApplication.translate


class PreviewStep(Step):
    """Counts in the background and shows both lists; `refused` carries why it cannot."""

    refused = Signal(object)

    def __init__(self, gateway: Gateway, command: Callable[[], ImportDaysOff]) -> None:
        """Nothing is counted before the step is entered."""
        super().__init__(translate("PreviewStep", "What it moves"))
        self._gateway = gateway
        self._command = command
        self._job: Job | None = None
        self._asked: ImportDaysOff | None = None
        self.preview: DaysOffPreview | None = None
        self.state = quiet("")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(translate("PreviewStep", "Progress"))
        self.bar.hide()
        self.days: ListSection[Override] = ListSection(
            translate("PreviewStep", "Days of the decree"),
            _columns(gateway.words, self._is_idle),
        )
        self.changes = ChangesSection(gateway, kept=False)
        for part in (self.state, self.bar, self.days, self.changes):
            self.column.addWidget(part)
        self._show_lists(yes=False)

    @override
    def enter(self) -> None:
        if self._command() != self._asked or self.preview is None:
            self._count()

    @override
    def complete(self) -> bool:
        return self.preview is not None and self._job is None

    def _is_idle(self, day: date) -> bool:
        return self.preview is not None and day in self.preview.idle

    def stop(self) -> None:
        """Stop counting."""
        if self._job is not None:
            self._job.cancel()

    def follow(self, job: Job) -> None:
        """Show how far a job is."""
        self.bar.setRange(0, 0)
        self.bar.show()
        job.progressed.connect(self._progress)
        job.ended.connect(self.bar.hide)

    def _count(self) -> None:
        self.stop()
        self.preview = None
        self._show_lists(yes=False)
        asked = self._asked = self._command()
        self.state.setText(translate("PreviewStep", "Counting which dates move…"))

        def question(desk: Desk, progress: Progress) -> DaysOffPreview:
            return preview_days_off(desk, asked, progress)

        title = translate("PreviewStep", "Counting the days again")
        self._job = job = self._gateway.slow_ask(title, question)
        job.finished.connect(lambda found: self._show(job, found))
        job.failed.connect(self.refused)
        job.ended.connect(lambda: self._end(job))
        self.follow(job)
        job.start()

    def _show(self, job: Job, found: DaysOffPreview) -> None:
        if job is not self._job:
            return
        self.preview = found
        self.state.setText(
            translate("PreviewStep", "Nothing is recorded yet. This is what taking it in does.")
        )
        self._show_lists(yes=True)
        self.days.show_rows(found.days)
        self.changes.show_changes(found.changes)

    def _end(self, job: Job) -> None:
        if job is self._job:
            self._job = None
            if self.preview is None:
                self.state.setText(translate("PreviewStep", "The file could not be counted."))

    def _show_lists(self, *, yes: bool) -> None:
        self.days.setVisible(yes)
        self.changes.setVisible(yes)

    @Slot(int, int)
    def _progress(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)


def _columns(words: In, idle: Callable[[date], bool]) -> tuple[Column[Override], ...]:
    """The columns; `idle` says of a day that it already is what the decree makes of it."""

    def becomes(one: Override) -> str:
        new = (
            translate("PreviewStep", "working day")
            if one.worked
            else translate("PreviewStep", "day off")
        )
        words = translate("PreviewStep", "{new} – it is that already, check the row")
        return words.format(new=new) if idle(one.day) else new

    return (
        Column(
            name="day",
            title=lambda: translate("PreviewStep", "Day"),
            text=lambda one: sentence(long_date(one.day)),
            sort_key=lambda one: one.day,
            width=26,
        ),
        Column(
            name="worked",
            title=lambda: translate("PreviewStep", "What it becomes"),
            text=becomes,
            sort_key=lambda one: one.worked,
            tone=lambda one: Tone.WARNING if idle(one.day) else Tone.PLAIN,
            width=34,
        ),
        Column(
            name="title",
            title=lambda: translate("PreviewStep", "Title"),
            text=lambda one: one.title.shown_in(words.language),
            sort_key=lambda one: one.title.shown_in(words.language),
            width=24,
        ),
    )
