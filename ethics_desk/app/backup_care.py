"""Looking after backups while an office is open: of the day, on closing, and warned of when old."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEventLoop, QObject, QTimer, Slot

from ethics_desk.app.keeping import Keeping
from ethics_desk.app.opening import OpenedRecords
from ethics_desk.domain.backup import BackupState, Occasion, read_plan
from ethics_desk.domain.errors import DeskError
from ethics_desk.domain.progress import Progress
from ethics_desk.gui.jobs import Job, JobQueue
from ethics_desk.gui.office.leaving import LeavingWindow
from ethics_desk.gui.start import Desktop
from ethics_desk.gui.tone import Tone
from ethics_desk.services.backups import MadeBackup, MakeBackup, backup_state, make_backup
from ethics_desk.texts import In

MILLISECONDS_TO_FIRST_LOOK = 20_000
MILLISECONDS_BETWEEN_LOOKS = 30 * 60_000
"""A stick that was plugged in is noticed within half an hour."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cared:
    """What a look at the backups came to; `state` is what the office has afterwards."""

    state: BackupState
    made: MadeBackup | None


class BackupCare(QObject):
    """Looks after the records in the window. Nothing here is done on the GUI thread."""

    def __init__(
        self, desktop: Desktop, keeping: Keeping, words: Callable[[], In], parent: QObject
    ) -> None:
        """Look after nothing yet."""
        super().__init__(parent)
        self._desktop = desktop
        self._keeping = keeping
        self._words = words
        self._records: OpenedRecords | None = None
        self._jobs: JobQueue | None = None
        self._parted: list[OpenedRecords] = []
        self._timer = QTimer(self, interval=MILLISECONDS_BETWEEN_LOOKS)
        self._timer.timeout.connect(self.look)
        self._soon = QTimer(self, singleShot=True, interval=MILLISECONDS_TO_FIRST_LOOK)
        self._soon.timeout.connect(self.look)

    def begin(self, records: OpenedRecords, jobs: JobQueue) -> None:
        """Look after these records from now on; a demonstration needs no backups."""
        self.rest()
        if not records.office.specimen:
            self._records, self._jobs = records, jobs
            self._timer.start()
            self._soon.start()

    @Slot()
    def rest(self) -> None:
        """Look after nothing: the records are being closed."""
        self._timer.stop()
        self._soon.stop()
        self._records, self._jobs = None, None

    @Slot()
    def look(self) -> Job | None:
        """Make the backup of the day and carry it on when it is due; warn when that fails."""
        return self._start(Occasion.DAILY)

    @Slot()
    def back_up(self) -> Job | None:
        """Make a backup because the user asked for it beside the warning."""
        return self._start(Occasion.ASKED)

    def leave(self, records: OpenedRecords, queue: JobQueue) -> None:
        """Make the last backup of records that are being closed, and return when it is made.

        No window on them is open any more: one that shows the progress takes its place.
        """
        self.rest()
        if records.office.specimen:
            return
        window, waiting = LeavingWindow(self._words()), QEventLoop()
        wish = MakeBackup(occasion=Occasion.CLOSE, plan=read_plan(self._keeping.recall))

        def attempt() -> None:
            job = Job(
                self._words().say("start.backing-up"),
                lambda progress: make_backup(records.desk, wish, progress),
                queue,
            )
            job.finished.connect(window.accept)
            job.failed.connect(window.show_problem)
            window.follow(job)
            job.start()

        window.again_wished.connect(attempt)
        window.finished.connect(waiting.quit)
        attempt()
        waiting.exec()
        window.deleteLater()

    def part_with(self, records: OpenedRecords, queue: JobQueue) -> None:
        """Make the last backup of records whose place others took, then let go of them."""
        self._parted.append(records)
        wish = MakeBackup(occasion=Occasion.CLOSE, plan=read_plan(self._keeping.recall))

        def part(progress: Progress) -> None:
            try:
                if not records.office.specimen:
                    make_backup(records.desk, wish, progress)
            finally:
                records.close()

        job = Job(self._words().say("start.backing-up"), part, queue)
        job.failed.connect(self._warn)
        job.start()

    def finish(self) -> None:
        """Let go of records whose last backup was not waited for."""
        self.rest()
        for records in self._parted:
            records.close()
        self._parted.clear()

    def _start(self, occasion: Occasion) -> Job | None:
        if self._records is None or self._jobs is None:
            return None
        desk = self._records.desk
        wish = MakeBackup(occasion=occasion, plan=read_plan(self._keeping.recall))

        def care(progress: Progress) -> Cared:
            state, made = backup_state(desk.store.path, wish.plan), None
            if occasion is Occasion.ASKED or state.due_today(desk.now().astimezone()):
                made = make_backup(desk, wish, progress)
            elif state.lags_behind:
                made = make_backup(desk, MakeBackup(occasion=Occasion.CLOSE, plan=wish.plan))
            return Cared(state=backup_state(desk.store.path, wish.plan), made=made)

        job = Job(self._words().say("start.backing-up"), care, self._jobs)
        job.finished.connect(self._tell)
        job.failed.connect(self._warn)
        job.start()
        return job

    @Slot(object)
    def _tell(self, cared: Cared) -> None:
        """Say what the user has to know: an old backup with the reason, altered records."""
        words, made = self._words(), cared.made
        warning = self._records and cared.state.warning(self._records.desk.now())
        if made is not None and made.here.faults:
            self._say(words.say("backup.altered-warning", count=made.here.faults))
        elif warning:
            key, moment = warning
            told = words.say(key, moment=moment)
            if made is not None and made.refusal is not None:
                told = f"{told}. {words.error(made.refusal)}"
            self._say(told)

    @Slot(object)
    def _warn(self, refusal: DeskError) -> None:
        """A backup that could not be made is always told of."""
        self._say(self._words().error(refusal))

    def _say(self, told: str) -> None:
        if self._desktop.window is not None:
            deed = self._words().say("backup.deed")
            self._desktop.window.notice.say(told, Tone.WARNING, deed, self.back_up)
