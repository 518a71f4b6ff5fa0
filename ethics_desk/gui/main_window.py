"""The window: navigation, one page in sight, menus, notices; nothing else."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ethics_desk import __version__
from ethics_desk.domain.errors import DeskError
from ethics_desk.gui.accounts.seat import SeatButton
from ethics_desk.gui.accounts.seat_dialog import SeatDialog
from ethics_desk.gui.case_file.check_dialog import CheckCaseFileDialog
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.help import about_window, keyboard_window
from ethics_desk.gui.job_strip import JobStrip
from ethics_desk.gui.look import Look
from ethics_desk.gui.memory import Memory, as_text, from_text
from ethics_desk.gui.menus import Menus
from ethics_desk.gui.navigation import Navigation
from ethics_desk.gui.notices import NoticeBar
from ethics_desk.gui.page import Deed, Page, PageEntry
from ethics_desk.gui.paper.window import PaperWindow
from ethics_desk.gui.registers.import_wizard import ImportWizard
from ethics_desk.gui.signatures.check_dialog import CheckDialog
from ethics_desk.gui.stale import Stale
from ethics_desk.gui.stale_dialog import StaleDialog
from ethics_desk.gui.theme import PAGE_MARGIN, SMALL_SPACE, SPACE
from ethics_desk.gui.tone import Tone
from ethics_desk.gui.wishes import (
    ChangeLook,
    EncryptRecords,
    ImportInquiries,
    LockAfter,
    LockWindow,
    OpenInquiry,
    OpenRecords,
    RestoreRecords,
    ShowPaper,
    SwitchMember,
    Tell,
)

FIRST_SIZE = (1180, 760)
GEOMETRY = "window.geometry"
LAST_PAGE = "window.page"


@dataclass(frozen=True, slots=True, kw_only=True)
class Doorplate:
    """Which office the window belongs to; `specimen` marks the demonstration office."""

    office: str
    specimen: bool = False


class MainWindow(QMainWindow):
    """Shows the pages and does what they wish. `menus` carries the wishes meant for the program.

    `seat_taken` carries the id of the member who sits down, or may do other things than before: the
    window is made anew for them.
    """

    closed = Signal()
    program_wished = Signal(object)
    """A wish that goes beyond the window: encrypting the records, restoring or locking them."""
    seat_taken = Signal(str)

    def __init__(
        self,
        gateway: Gateway,
        memory: Memory,
        entries: Sequence[PageEntry],
        *,
        doorplate: Doorplate,
        look: Look,
    ) -> None:
        """A window on one office, at the page the user saw last."""
        super().__init__()
        self._gateway = gateway
        self._memory = memory
        self._entries = tuple(one for one in entries if gateway.reads(one.area))
        self._pages: dict[int, Page] = {}
        self.setWindowTitle(f"{doorplate.office} – Ethics Desk")
        self.menus = Menus(self.menuBar(), look)
        self.notice = NoticeBar(self)
        self.navigation = Navigation(self._entries, self)
        self._stack = QStackedWidget(self)
        self._lay_out(doorplate)
        self.statusBar().addPermanentWidget(JobStrip(gateway.jobs, self))
        self.seat = SeatButton(gateway, self)
        self.statusBar().addPermanentWidget(self.seat)
        office = QLabel(doorplate.office, self)
        office.setContentsMargins(SPACE, 0, SPACE, 0)
        self.statusBar().addWidget(office)
        self._connect()
        self._recall()
        self.navigation.setFocus()

    def page(self, name: str) -> Page:
        """Bring a page into sight by its name and give it back."""
        place = [entry.name for entry in self._entries].index(name)
        self.navigation.setCurrentRow(place)
        return self._pages[place]

    @Slot(object)
    def grant(self, wish: object) -> None:
        """Do what a page wished, or let the page do it which fulfils such wishes."""
        match wish:
            case Tell(text=text, tone=tone):
                self.notice.say(text, tone)
            case ShowPaper():
                PaperWindow(wish, self).show()
            case ChangeLook(look=look):
                self.menus.look_wished.emit(look)
            case OpenRecords():
                self.menus.open_office_wished.emit()
            case EncryptRecords() | RestoreRecords() | LockWindow() | LockAfter() | SwitchMember():
                self.program_wished.emit(wish)
            case ImportInquiries():
                wizard = ImportWizard(self._gateway, self._memory, self)
                wizard.imported.connect(self.notice.say)
                wizard.open()
            case _:
                self._fulfil(wish)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self._memory.keep(GEOMETRY, as_text(self.saveGeometry()))
        super().closeEvent(event)
        self.closed.emit()

    @Slot()
    def change_seat(self) -> SeatDialog:
        """Let another member sit down."""
        dialog = SeatDialog(self._gateway, self)
        dialog.seated.connect(self.seat_taken)
        dialog.open()
        return dialog

    def _hand_over(self) -> None:
        if self.menus.hands_over:
            self.grant(SwitchMember())
        else:
            self.change_seat()

    def _fulfil(self, wish: object) -> None:
        for entry in self._entries:
            if isinstance(wish, entry.fulfils):
                self.page(entry.name).fulfil(wish)
                return
        self.notice.say(self.tr("This page is not open to you."), Tone.WARNING)

    def _lay_out(self, doorplate: Doorplate) -> None:
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.notice)
        right.addWidget(self._stack, 1)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.navigation)
        row.addLayout(right, 1)
        whole = QWidget(self)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if doorplate.specimen:
            column.addWidget(self._specimen_band())
        column.addLayout(row, 1)
        self.setCentralWidget(whole)

    def _specimen_band(self) -> QFrame:
        band = QFrame(self)
        band.setObjectName("specimenBand")
        row = QHBoxLayout(band)
        row.setContentsMargins(PAGE_MARGIN, SMALL_SPACE, PAGE_MARGIN, SMALL_SPACE)
        row.addWidget(QLabel(self.tr("Demonstration office – specimen data")))
        return band

    def _connect(self) -> None:
        self._gateway.problem.connect(self._show_problem)
        self._gateway.stale.connect(self._show_stale)
        self.navigation.page_wished.connect(self._show_page)
        self.menus.deed_wished.connect(self._do)
        self.menus.quit_wished.connect(self.close)
        self.menus.lock_wished.connect(lambda: self.grant(LockWindow()))
        self.menus.seat_wished.connect(self.change_seat)
        self.seat.clicked.connect(self._hand_over)
        self.menus.switch_wished.connect(lambda: self.grant(SwitchMember()))
        self.menus.check_wished.connect(lambda: CheckDialog(self._gateway, self).open())
        self.menus.case_file_wished.connect(self._check_case_file)
        self.menus.keyboard_wished.connect(
            lambda: keyboard_window(self.menus.actions(), self).show()
        )
        self.menus.about_wished.connect(lambda: about_window(__version__, self).show())

    @Slot()
    def _check_case_file(self) -> None:
        dialog = CheckCaseFileDialog(self._gateway, self)
        dialog.taken_over.connect(lambda key: self.grant(OpenInquiry(key)))
        dialog.open()

    def _recall(self) -> None:
        geometry = self._memory.recall(GEOMETRY)
        if geometry is None or not self.restoreGeometry(from_text(geometry)):
            self.resize(*FIRST_SIZE)
        names = [entry.name for entry in self._entries]
        last = self._memory.recall(LAST_PAGE)
        self.navigation.setCurrentRow(names.index(last) if last in names else 0)

    @Slot(int)
    def _show_page(self, place: int) -> None:
        if place not in self._pages:
            page = self._entries[place].factory(self._gateway, self._memory)
            page.wished.connect(self.grant)
            self._pages[place] = page
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(self._pages[place])
        self.menus.offer(self._pages[place].offered())
        self._memory.keep(LAST_PAGE, self._entries[place].name)

    @Slot(object)
    def _do(self, deed: Deed) -> None:
        page = self._stack.currentWidget()
        if isinstance(page, Page) and deed in page.offered():
            page.offered()[deed]()

    @Slot(object)
    def _show_stale(self, stale: Stale) -> None:
        """Show both versions over the form that was to be saved."""
        over = QApplication.activeModalWidget() or self
        StaleDialog(self._gateway, stale.edit, stale.go_on, over).open()

    @Slot(object)
    def _show_problem(self, problem: DeskError) -> None:
        self.notice.say(self._gateway.words.error(problem), Tone.WARNING)
