"""The front door: which office the window shows, and the way from one to another."""

from dataclasses import replace
from datetime import date, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication

from ethics_desk.app.backup_care import BackupCare
from ethics_desk.app.keeping import Keeping
from ethics_desk.app.office_window import tell_of_opening, window_on
from ethics_desk.app.opening import (
    OpenedRecords,
    found_office,
    open_demonstration,
    open_encrypted,
    open_locked,
    open_records,
    restored_lost,
    restored_records,
    seated,
)
from ethics_desk.app.paths import Paths, resources_folder
from ethics_desk.app.window_lock import Keeper, WindowLock
from ethics_desk.domain.account import MemberId
from ethics_desk.domain.errors import DeskError, KeyNeeded
from ethics_desk.domain.language import Language
from ethics_desk.domain.progress import Progress
from ethics_desk.gui.jobs import Job, JobQueue, Work
from ethics_desk.gui.look import Look
from ethics_desk.gui.main_window import MainWindow
from ethics_desk.gui.office.first_start import FirstStart, Lobby
from ethics_desk.gui.office.founding_step import NewOffice
from ethics_desk.gui.start import Desktop
from ethics_desk.gui.wishes import EncryptRecords, RestoreRecords, SwitchMember
from ethics_desk.services.agency_register import shipped_bodies
from ethics_desk.services.keys.encryption import Secret
from ethics_desk.services.keys.recovery_page import recovery_page
from ethics_desk.texts import In, Texts

MILLISECONDS_OF_PATIENCE = 400
"""How long a file may take to open before the start window says what the program is busy with."""

DEMONSTRATION = "demonstration.edesk"

SEAT = "window.seat"


class FrontDoor(QObject):
    """Opens records at the worker's pace and shows their window, or the start window.

    `start` is the start window while it is there; `records` are those in the window.
    """

    def __init__(
        self, application: QApplication, paths: Paths, texts: Texts, keeping: Keeping
    ) -> None:
        """Nothing is opened before `begin`."""
        super().__init__(application)
        self._application = application
        self._paths = paths
        self._texts = texts
        self._keeping = keeping
        self._opening = JobQueue(self)
        self._office_jobs: JobQueue | None = None
        self.records: OpenedRecords | None = None
        self.start: FirstStart | None = None
        self._job: Job | None = None
        self._patience = QTimer(self, singleShot=True, interval=MILLISECONDS_OF_PATIENCE)
        self._patience.timeout.connect(self._show_job)
        self.desktop = Desktop(application, resources_folder(), self._window, keeping.keep_look)
        self.care = BackupCare(self.desktop, keeping, partial(words_of, texts, keeping), self)

    def begin(self, store: Path | None) -> None:
        """Open `store`, else the records used last, else those at the usual place.

        When there are none the start window asks; what was asked for and is not there is told.
        """
        wished = store or self._keeping.settings.last_store or self._paths.default_store
        self.desktop.prepare(self._keeping.look)
        if wished.exists() or store is not None:
            self.open_file(wished)
        else:
            self.show_start()

    @Slot()
    def show_start(self) -> FirstStart:
        """The window in which the user chooses an office."""
        if self.start is None:
            self.start = FirstStart(self._lobby(), self.desktop.window)
            self.start.language_wished.connect(self._speak)
            self.start.demonstration_wished.connect(self.open_demonstration)
            self.start.office_wished.connect(
                lambda wish: self._work("founding", partial(_founded, wish, self._texts))
            )
            self.start.file_wished.connect(self.open_file)
            self.start.unlock_wished.connect(
                lambda way: self._work("opening", lambda _: open_locked(way, self._texts))
            )
            self.start.restore_wished.connect(
                lambda wish: self._work("restoring", partial(restored_lost, wish, self._texts))
            )
            self.start.finished.connect(self._leave_start)
            self.start.open()
        return self.start

    @Slot()
    def show_founding(self) -> None:
        """The start window at the form for a new office."""
        self.show_start().show_founding()

    @Slot(object)
    def open_file(self, path: Path) -> None:
        """Open an existing records file."""
        if self.records is not None and self.records.path == path.absolute():
            self._close_start()
            return
        self._work("opening", lambda _progress: open_records(path.absolute(), self._texts))

    @Slot()
    def open_demonstration(self) -> None:
        """Open the demonstration office, made first if need be."""
        place = self._paths.data / DEMONSTRATION
        if self.records is not None and self.records.path == place:
            self._close_start()
            return
        language, day = self._keeping.look.language, _today()
        self._work(
            "demonstration",
            lambda progress: open_demonstration(place, self._texts, day, language, progress),
        )

    def take_leave(self) -> None:
        """Make the last backup after the window was closed."""
        if self.records is not None and self._office_jobs is not None:
            self._office_jobs.close()
            self.care.leave(self.records, self._opening)

    def close(self) -> None:
        """Stop what is being opened, let go of the records and of the language."""
        self._opening.close()
        self.care.finish()
        self._let_go()
        self.desktop.fall_silent()

    def _lobby(self) -> Lobby:
        words = words_of(self._texts, self._keeping)
        return Lobby(
            words=words,
            texts=self._texts,
            bodies=shipped_bodies(resources_folder(), _today()),
            place=self._paths.default_store,
            page=partial(_recovery_page, words_of(self._texts, self._keeping), self._opening),
            last=self._keeping.settings.last_store,
            recent=tuple(
                store for store in self._keeping.settings.recent_stores if store.is_file()
            ),
        )

    def _work(self, task: str, work: Work) -> None:
        """Let the worker open something; the start window shows it when it takes its time."""
        self._job = Job(
            words_of(self._texts, self._keeping).say(f"start.{task}"), work, self._opening
        )
        self._job.finished.connect(self._enter)
        self._job.failed.connect(self._refuse)
        self._job.ended.connect(self._patience.stop)
        if self.start is None:
            self._patience.start()
        else:
            self._show_job()
        self._job.start()

    @Slot()
    def _show_job(self) -> None:
        if self._job is not None:
            self.show_start().show_job(self._job)

    @Slot(object)
    def _fulfil(self, wish: object) -> None:
        """Close the window, do what needs the records alone, and open the window again."""
        if self.records is None or not isinstance(
            wish, EncryptRecords | RestoreRecords | SwitchMember
        ):
            return
        if not self.desktop.window_closes():
            return
        records, texts = self.records, self._texts
        self._let_go()
        match wish:
            case SwitchMember():
                self.open_file(records.path)
            case EncryptRecords(secret=secret):
                work: Work = partial(open_encrypted, records, secret, texts)
                self._work("encrypting", work)
            case RestoreRecords(command=command):
                work = partial(restored_records, records.path, command, texts, records.unlocked)
                self._work("restoring", work)

    @Slot(object)
    def _enter(self, records: OpenedRecords) -> None:
        if not self.desktop.window_closes():
            _close(records, None)
            return
        former, former_jobs = self.records, self._office_jobs
        records = seated(records, self._keeping.recall(SEAT) or "")
        self.records, self._office_jobs = records, JobQueue(self)
        self._keeping.keep_store(records.path)
        self._close_start()
        window = self.desktop.show(self._keeping.look, specimen=records.office.specimen)
        tell_of_opening(window, words_of(self._texts, self._keeping), records)
        self.care.begin(records, self._office_jobs)
        if former is not None and former_jobs is not None:
            _end(former_jobs)
            self.care.part_with(former, self._opening)

    def _window(self, look: Look) -> MainWindow:
        if self.records is None or self._office_jobs is None:
            raise RuntimeError("a window needs records")
        window = window_on(self.records.desk, look, self._keeping, self._office_jobs)
        window.menus.open_office_wished.connect(self.show_start)
        window.menus.new_office_wished.connect(self.show_founding)
        window.program_wished.connect(self._fulfil)
        # Later: the dialog that asked for it is still on its way out.
        window.seat_taken.connect(self.seat, Qt.ConnectionType.QueuedConnection)
        if self.records.unlocked is not None:
            keeper = Keeper(
                path=self.records.path,
                unlocked=self.records.unlocked,
                words=words_of(self._texts, self._keeping),
                queue=self._opening,
            )
            WindowLock(self._application, window, keeper, self._keeping)
        return window

    @Slot(str)
    def seat(self, member: str) -> None:
        """Let another member sit down: the window closes and comes back with their powers."""
        if self.records is None:
            return
        desk = replace(self.records.desk, member=MemberId(member))
        self.records = replace(self.records, desk=desk)
        self._keeping.keep(SEAT, member)
        if self.desktop.window_closes():
            self.desktop.show(self._keeping.look, specimen=self.records.office.specimen)

    @Slot(object)
    def _refuse(self, refusal: DeskError) -> None:
        start = self.show_start()
        if isinstance(refusal, KeyNeeded):
            missing = refusal.code == "keys.missing"
            start.show_unlock(Path(str(refusal.details["path"])), only_recovery=missing)
            if not missing:
                return
        start.show_problem(refusal)

    @Slot(object)
    def _speak(self, language: Language) -> None:
        look = self._keeping.look
        self._keeping.keep_look(Look(language=language, scheme=look.scheme, percent=look.percent))
        self.desktop.prepare(self._keeping.look)
        if self.start is not None:
            self.start.speak(self._lobby())

    def _close_start(self) -> None:
        if self.start is not None:
            self.start.accept()

    @Slot()
    def _leave_start(self) -> None:
        self.start = None
        if self.records is None:
            self._application.quit()

    def _let_go(self) -> None:
        self.care.rest()
        _close(self.records, self._office_jobs)
        self.records, self._office_jobs = None, None


def words_of(texts: Texts, keeping: Keeping) -> In:
    """The words of the language the window speaks."""
    return texts.in_(keeping.look.language)


def _close(records: OpenedRecords | None, jobs: JobQueue | None) -> None:
    if jobs is not None:
        _end(jobs)
    if records is not None:
        records.close()


def _end(jobs: JobQueue) -> None:
    jobs.close()
    jobs.deleteLater()


def _founded(wish: NewOffice, texts: Texts, _progress: Progress) -> OpenedRecords:
    return found_office(wish.path, wish.command, texts, wish.secret)


def _recovery_page(words: In, queue: JobQueue, path: Path, secret: Secret) -> Job:
    """The job that prints the recovery key of records to be made under a path."""

    def work(_progress: Progress) -> bytes:
        return recovery_page(secret, path, _today(), resources_folder())

    return Job(words.say("start.page"), work, queue)


def _today() -> date:
    return datetime.now().astimezone().date()
