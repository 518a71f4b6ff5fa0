"""The desk: what is due, what is waited for, what is new today."""

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication, QTimer, Slot
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QStackedWidget,
    QToolButton,
    QWidget,
)
from typing_extensions import override

from ethics_desk.domain.deadline_rows import StillRow
from ethics_desk.domain.letter import LetterId
from ethics_desk.domain.rows import DueRow
from ethics_desk.gui.docket.choices import ALL, DocketChoices, of_kind
from ethics_desk.gui.docket.columns import due_columns, is_limitation
from ethics_desk.gui.docket.groups import GroupLists
from ethics_desk.gui.docket.month_desk import MonthDesk
from ethics_desk.gui.docket.sharing import export_docket, print_docket, save_calendar
from ethics_desk.gui.docket.ticking import DoneButton
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.icons import icon
from ethics_desk.gui.jobs import Job
from ethics_desk.gui.labels import main_button
from ethics_desk.gui.letters.card import LetterCard
from ethics_desk.gui.memory import Memory
from ethics_desk.gui.page import Deed, Page, PageEntry
from ethics_desk.gui.powers import only_for
from ethics_desk.gui.tables.empty import EmptyNote
from ethics_desk.gui.theme import SPACE
from ethics_desk.gui.today import today_of
from ethics_desk.gui.wishes import OpenInquiry, ShowInquiries, TakeIn
from ethics_desk.gui.wording import long_date
from ethics_desk.services.docket.docket import HORIZON, Docket, docket, grouped
from ethics_desk.services.docket.due_lines import AskDocket
from ethics_desk.services.docket.limitation_days import limitation_days
from ethics_desk.services.law_titles import clock_titles

MILLISECONDS_BETWEEN_LOOKS = 60_000

translate = QCoreApplication.translate

NOTHING = Docket(overdue=(), today=(), this_week=(), later=(), new_today=())


class DocketPage(Page):
    """An overview of the day or of a month.

    Limitation days are worked out in a job and join the lines.
    """

    def __init__(self, gateway: Gateway, memory: Memory) -> None:
        """My own day, or that of the whole office, as it was chosen last."""
        super().__init__(gateway, memory)
        self._found = NOTHING
        self._limitation: tuple[DueRow, ...] = ()
        self._job: Job | None = None
        self._shown_on = today_of(gateway)
        self._columns = due_columns(
            gateway.ask(clock_titles) or {},
            gateway.words.language,
            lambda: today_of(gateway),
        )
        self.entitle(self.tr("Desk"))
        self.day = QLabel(self)
        self.day.setObjectName("quiet")
        self.choices = DocketChoices(memory, self)
        self.done = DoneButton(gateway, self)
        self.groups = GroupLists(self._columns, self)
        self.month = MonthDesk(gateway, self._columns, self)
        self._stack = QStackedWidget(self)
        self.empty = self._lay_out()
        self._connect()
        minutes = QTimer(self, interval=MILLISECONDS_BETWEEN_LOOKS)
        minutes.timeout.connect(self.note_the_day)
        minutes.start()

    @override
    def refresh(self) -> None:
        asked = self._asked()
        self._shown_on = today_of(self.gateway)
        self.day.setText(long_date(self._shown_on))
        self._found = self.gateway.ask(lambda desk: docket(desk, asked)) or NOTHING
        self._show()
        self._work_out_limitation(asked)

    @override
    def deeds(self) -> Mapping[Deed, Callable[[], object]]:
        deeds = {Deed.NEW: self.take_in, Deed.EXPORT: self.export, Deed.PRINT: self.print_out}
        return self.allowed(deeds, {Deed.NEW: "register-inquiry"})

    @Slot()
    def take_in(self) -> None:
        """Wish to take in what arrived."""
        self.wished.emit(TakeIn())

    @Slot()
    def export(self) -> QFileDialog:
        """Write the lines in sight, with their groups, to a spreadsheet."""
        return export_docket(self, self.gateway, self.shown(), self._columns, self.wished.emit)

    @Slot()
    def print_out(self) -> Job:
        """Set the lines in sight on paper."""
        return print_docket(self.gateway, self.shown(), self._columns, self.wished.emit)

    @Slot()
    def save_days(self) -> QFileDialog:
        """Write the days due as a calendar other programs can read."""
        return save_calendar(self, self.gateway, self._asked().member_id, self.wished.emit)

    @Slot()
    def note_the_day(self) -> None:
        """Ask again when a new day has begun while the desk was in sight."""
        if self.isVisible() and self._shown_on != today_of(self.gateway):
            self.refresh()

    def shown(self) -> Docket:
        """The lines in sight: those found, the limitation days known so far, of the kind wanted.

        So nothing flickers while the limitation days are worked out anew.
        """
        found, kind = self._found, self.choices.kind()
        today = today_of(self.gateway)
        lines = [*_lines_of(found), *_near(self._limitation, today + HORIZON)]
        still = tuple(row for row in found.standing_still if _wanted(row, kind))
        return grouped(of_kind(lines, kind), of_kind(found.new_today, kind), today, still)

    def _asked(self) -> AskDocket:
        member = self.gateway.ask(lambda desk: desk.member) if self.choices.mine() else None
        return AskDocket(member_id=member or "", language=self.gateway.words.language)

    def _work_out_limitation(self, asked: AskDocket) -> None:
        """Every allegation is judged anew: that is work for a job; a former one is stopped."""
        if self._job is not None:
            self._job.cancel()
        self._job = self.gateway.slow_ask(
            self.tr("Working out limitation days"),
            lambda desk, progress: (asked, limitation_days(desk, asked, progress)),
        )
        self._job.finished.connect(self._add)
        self._job.start()

    @Slot(object)
    def _add(self, answer: tuple[AskDocket, tuple[DueRow, ...]]) -> None:
        """Let the limitation days join their groups, unless another desk is shown by now."""
        asked, rows = answer
        if asked == self._asked():
            self._limitation = rows
            self._show()

    @Slot()
    def _show(self) -> None:
        total = self.groups.show_docket(self.shown(), self._shown_on + HORIZON)
        self.empty.setVisible(total == 0)
        self._say_empty()
        self._show_month()

    def _say_empty(self) -> None:
        """An office without lines is told apart from a choice that leaves none."""
        if self.choices.kind() == ALL:
            words = self.tr("Nothing is due, nothing is waited for, nothing is new.")
        else:
            words = self.tr("Nothing of the kind chosen lies on the desk.")
        self.empty.say(words, self.tr("Take in…"))

    def _show_month(self) -> None:
        """Ask for the month only while it is in sight."""
        by_month = self.choices.by_month()
        self._stack.setCurrentIndex(int(by_month))
        self.done.stand_on(None)
        if by_month:
            limits = tuple(row for row in self._limitation if is_limitation(row))
            self.month.show_month(self._asked(), limits, self.choices.kind())

    @Slot()
    def _choose_whose(self) -> None:
        self._limitation = ()
        self.refresh()

    def _connect(self) -> None:
        self.groups.chosen.connect(self._open)
        self.month.chosen.connect(self._open)
        self.groups.current.connect(self.done.stand_on)
        self.month.current.connect(self.done.stand_on)
        self.groups.overdue_wished.connect(lambda: self.wished.emit(ShowInquiries("overdue")))
        self.empty.wished.connect(self.take_in)
        self.choices.whose_changed.connect(self._choose_whose)
        self.choices.kind_changed.connect(self._show)
        self.choices.view_changed.connect(self._show_month)

    @Slot(object)
    def _open(self, row: DueRow) -> None:
        """A line about a letter leads to the letter, any other to its inquiry."""
        if row.letter_id:
            card = LetterCard(self.gateway, LetterId(row.letter_id), self)
            card.wished.connect(self.wished)
            card.open()
        else:
            self.wished.emit(OpenInquiry(row.inquiry_id))

    def _lay_out(self) -> EmptyNote:
        take_in = main_button(self.tr("&Take in…"), self)
        only_for(self.gateway, take_in, "register-inquiry")
        take_in.clicked.connect(self.take_in)
        calendar = QToolButton(self)
        calendar.setIcon(icon("export"))
        calendar.setToolTip(self.tr("Save the days for another calendar (.ics)"))
        calendar.setAccessibleName(calendar.toolTip())
        calendar.clicked.connect(self.save_days)
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(self.day, 1)
        for widget in (self.choices, self.done, calendar, take_in):
            row.addWidget(widget)
        area = _scrolling(self.groups)
        self._stack.addWidget(area)
        self._stack.addWidget(_scrolling(self.month))
        self.column.addLayout(row)
        self.column.addWidget(self._stack, 1)
        return EmptyNote(area)


def _lines_of(found: Docket) -> list[DueRow]:
    return [*found.overdue, *found.today, *found.this_week, *found.later]


def _near(rows: tuple[DueRow, ...], until: date) -> list[DueRow]:
    """Limitation days up to a day; a disputed one stands beside its safe one also when later."""
    close = {(row.inquiry_id, row.official) for row in rows if row.due <= until}
    return [row for row in rows if (row.inquiry_id, row.official) in close]


def _wanted(row: StillRow, kind: str) -> bool:
    return kind in {"all", row.what.partition(".")[0]}


def _scrolling(content: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidget(content)
    return area


DOCKET = PageEntry(
    name="docket",
    title=lambda: translate("DocketPage", "Desk"),
    icon="desk",
    factory=DocketPage,
    area="inquiries",
)
