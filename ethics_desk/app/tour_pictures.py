"""The pictures of the tour: every page, every tab, every dialog and step, and empty pages."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from PySide6.QtCore import QCoreApplication, QEventLoop, QSize, QTimer
from PySide6.QtWidgets import QDialog, QTabWidget

from ethics_desk.app.assembly import specimen_desk
from ethics_desk.app.unseen import ForgetfulMemory, unseen_window
from ethics_desk.domain.language import Language
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.look import Look
from ethics_desk.gui.main_window import MainWindow
from ethics_desk.gui.page import Page
from ethics_desk.gui.pages import PAGES
from ethics_desk.gui.steps import StepsDialog
from ethics_desk.gui.tour import picture, picture_over
from ethics_desk.gui.tour_sight import Sight
from ethics_desk.gui.tour_stops import STOPS
from ethics_desk.gui.wishes import OpenInquiry
from ethics_desk.services.demonstration import Demonstration
from ethics_desk.services.desk import Desk
from ethics_desk.services.members import list_members
from ethics_desk.services.office import OpenOffice, office_of, open_office
from ethics_desk.services.registers import ExportRegister, export_register

SIZE: Final = QSize(1280, 800)
DEMONSTRATION_NUMBER: Final = "ӘУ-"
OTHER_NUMBER: Final = "Ж-"
NUMBERS_KEPT: Final = 3
"""How many numbers of the register to be imported are given already, to show a refusal."""

MILLISECONDS_TO_DRAW: Final = 150
"""What a page needs to lay itself out and draw its papers once its questions are answered."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Album:
    """Where the pictures go, and how many milliseconds each sitter may take to draw itself."""

    folder: Path
    rest: int = MILLISECONDS_TO_DRAW

    def settle(self, gateway: Gateway) -> None:
        """Wait until the worker rests and what it found is drawn."""
        while gateway.jobs.busy:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        drawing = QEventLoop()
        QTimer.singleShot(self.rest, drawing.quit)
        drawing.exec()


def take_pictures(
    desk: Desk, made: Demonstration, language: Language, album: Album
) -> Iterator[Path]:
    """Draw everything the window can show in one language, and name each picture's file."""
    desk = _as_commissioner(desk)
    with TemporaryDirectory(prefix="ethics-desk-") as scratch:
        register = _register(desk, language, Path(scratch))
        with unseen_window(desk, Look(language=language)) as window:
            yield from _pages(window, album, "page")
            yield from _tabs(window, made, album)
            gateway = window.page(PAGES[0].name).gateway
            sight = Sight(gateway, ForgetfulMemory(), made.inquiry_id, window, register)
            yield from _dialogs(sight, album)
        with specimen_desk(Path(scratch) / "empty.edesk", desk.texts, desk.today()) as empty:
            _open_like(desk, empty)
            with unseen_window(_as_commissioner(empty), Look(language=language)) as window:
                yield from _pages(window, album, "empty")


def _pages(window: MainWindow, album: Album, prefix: str) -> Iterator[Path]:
    for entry in PAGES:
        page = window.page(entry.name)
        album.settle(page.gateway)
        yield picture(window, SIZE, album.folder, f"{prefix}-{entry.name}")
        for place, tabs in enumerate(page.findChildren(QTabWidget)):
            if tabs.isVisible():
                name = f"{prefix}-{entry.name}-{place}"
                yield from _every_tab(page, tabs, album, name)


def _tabs(window: MainWindow, made: Demonstration, album: Album) -> Iterator[Path]:
    """Every tab of the inquiry that went the whole way."""
    window.grant(OpenInquiry(made.inquiry_id))
    page = window.page("inquiry")
    for tabs in page.findChildren(QTabWidget)[:1]:
        yield from _every_tab(page, tabs, album, "inquiry")


def _every_tab(page: Page, tabs: QTabWidget, album: Album, prefix: str) -> Iterator[Path]:
    for place in range(tabs.count()):
        tabs.setCurrentIndex(place)
        album.settle(page.gateway)
        yield picture(page.window(), SIZE, album.folder, f"{prefix}-tab-{place + 1}")
    tabs.setCurrentIndex(0)


def _dialogs(sight: Sight, album: Album) -> Iterator[Path]:
    for stop in STOPS:
        dialog = stop.make(sight)
        dialog.show()
        album.settle(sight.gateway)
        name = f"dialog-{stop.name}"
        if isinstance(dialog, StepsDialog):
            yield from _steps(dialog, sight, album, name)
        else:
            yield picture_over(dialog, sight.over, album.folder, name)
        _put_away(dialog)


def _steps(dialog: StepsDialog, sight: Sight, album: Album, name: str) -> Iterator[Path]:
    for place in range(dialog.count):
        dialog.go_to(place)
        album.settle(sight.gateway)
        yield picture_over(dialog, sight.over, album.folder, f"{name}-{place + 1}")


def _put_away(dialog: QDialog) -> None:
    """Close a dialog without being asked whether anything is to be lost."""
    dialog.done(int(QDialog.DialogCode.Rejected))
    dialog.deleteLater()
    QCoreApplication.processEvents()


def _register(desk: Desk, language: Language, folder: Path) -> Path:
    """A register to be imported: that of the office under other numbers, but for the last ones."""
    file = folder / "register.csv"
    export_register(desk, ExportRegister(path=file, language=language))
    text = file.read_text("utf-8-sig")
    others = text.count(DEMONSTRATION_NUMBER) - NUMBERS_KEPT
    file.write_text(text.replace(DEMONSTRATION_NUMBER, OTHER_NUMBER, others), "utf-8")
    return file


def _as_commissioner(desk: Desk) -> Desk:
    """The desk as the first member of its office sees it."""
    return replace(desk, member=list_members(desk)[0].id)


def _open_like(desk: Desk, empty: Desk) -> None:
    """Open an office of the same name in empty records."""
    office = office_of(desk)
    with desk.read() as work:
        code = work.agencies.get(office.agency_id).code
    open_office(
        empty,
        OpenOffice(
            agency=code,
            name=office.name,
            commissioner=office.executor_name,
            post=office.head_post,
            specimen=True,
        ),
    )
