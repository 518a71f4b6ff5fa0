"""The window drawn where nobody sees it: for the self-test and the tour."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from ethics_desk.app.office_window import window_on
from ethics_desk.app.paths import resources_folder
from ethics_desk.domain.language import Language
from ethics_desk.gui.jobs import JobQueue
from ethics_desk.gui.look import Look
from ethics_desk.gui.main_window import MainWindow
from ethics_desk.gui.pages import PAGES
from ethics_desk.gui.start import Desktop, make_application
from ethics_desk.services.desk import Desk
from ethics_desk.services.office import office_of


class ForgetfulMemory:
    """Remembers for one run only."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._kept: dict[str, str] = {}

    def recall(self, name: str) -> str | None:
        """What was kept under a name in this run."""
        return self._kept.get(name)

    def keep(self, name: str, value: str) -> None:
        """Keep a text until the run ends."""
        self._kept[name] = value


def draw_every_page(desk: Desk) -> None:
    """Open the window in each language and bring every page into sight once."""
    for language in Language:
        with unseen_window(desk, Look(language=language)) as window:
            for entry in PAGES:
                window.page(entry.name)
                QCoreApplication.processEvents()


@contextmanager
def unseen_window(desk: Desk, look: Look) -> Iterator[MainWindow]:
    """A window on one office that is closed again when the block ends."""
    running = QApplication.instance()
    application = running if isinstance(running, QApplication) else make_application([])
    jobs = JobQueue()
    memory = ForgetfulMemory()
    desktop = Desktop(
        application,
        resources_folder(),
        lambda wished: window_on(desk, wished, memory, jobs),
        lambda _look: None,
    )
    window = desktop.show(look, specimen=office_of(desk).specimen)
    try:
        yield window
    finally:
        window.close()
        desktop.fall_silent()
        jobs.close()
        window.deleteLater()
        desktop.deleteLater()
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
