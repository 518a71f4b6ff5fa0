"""The lock of the window on encrypted records: when wished, and when nobody touches it."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from ethics_desk.gui.inquiry.evidence.copies import Copies
from ethics_desk.gui.jobs import Job, JobQueue
from ethics_desk.gui.keys.idle import SETTING, IdleWatch, minutes_of
from ethics_desk.gui.keys.lock_screen import LockScreen
from ethics_desk.gui.main_window import MainWindow
from ethics_desk.gui.memory import Memory
from ethics_desk.gui.wishes import LockAfter, LockWindow
from ethics_desk.services.keys.opening import Unlocked, unlock, unlock_as
from ethics_desk.texts import In


@dataclass(frozen=True, slots=True, kw_only=True)
class Keeper:
    """Whose passphrase opens the window again, and how it is tried without stopping the window."""

    path: Path
    unlocked: Unlocked
    words: In
    queue: JobQueue

    def attempt(self, passphrase: str) -> Job:
        """The job that tries a passphrase."""
        title = self.words.say("start.opening")
        return Job(title, lambda _progress: self._check(passphrase), self.queue)

    def _check(self, passphrase: str) -> None:
        """Only who opened the records goes on in their window: it acts in their name."""
        member, now = self.unlocked.account, datetime.now(UTC)
        if member is None:
            unlock(self.path, passphrase, now)
        else:
            unlock_as(self.path, passphrase, now, member)


class WindowLock(QObject):
    """Lives as long as its window. `screen` is the lock itself, `watch` looks for idle hands."""

    def __init__(
        self,
        application: QApplication,
        window: MainWindow,
        keeper: Keeper,
        memory: Memory,
    ) -> None:
        """Begin to watch."""
        super().__init__(window)
        self._window = window
        self.screen = LockScreen(application, window, keeper.words, keeper.attempt)
        self.watch = IdleWatch(
            lambda: datetime.now(UTC), minutes_of(memory.recall(SETTING)), parent=self
        )
        self.watch.idle.connect(self.lock)
        self.screen.unlocked.connect(self.watch.begin_anew)
        window.program_wished.connect(self.grant)
        window.closed.connect(self.forget_copies)
        window.menus.offer_lock()

    @Slot()
    def lock(self) -> None:
        """Clear the window, and what lies outside for other programs."""
        self.screen.lock()
        self.forget_copies()

    @Slot()
    def forget_copies(self) -> None:
        """Remove what was written for other programs to read."""
        for copies in self._window.findChildren(Copies):
            copies.forget()

    @Slot(object)
    def grant(self, wish: object) -> None:
        """Do what the window wished of its lock."""
        match wish:
            case LockWindow():
                self.lock()
            case LockAfter(minutes=minutes):
                self.watch.set_minutes(minutes)
            case _:
                pass
