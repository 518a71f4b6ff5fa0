"""The desk: what is due, what is waited for, what is new today."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer, Slot
from PySide6.QtWidgets import QComboBox, QFileDialog, QFrame, QHBoxLayout, QLabel, QScrollArea
from typing_extensions import override

from ethics_desk.domain.rows import DueRow
from ethics_desk.gui.docket.columns import due_columns, is_limitation
from ethics_desk.gui.docket.groups import GROUPS, GroupLists
from ethics_desk.gui.exporting import export_lines, held
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.jobs import Job
from ethics_desk.gui.labels import main_button
from ethics_desk.gui.memory import Memory
from ethics_desk.gui.page import Deed, Page, PageEntry
from ethics_desk.gui.tables.empty import EmptyNote
from ethics_desk.gui.theme import SPACE
from ethics_desk.gui.today import today_of
from ethics_desk.gui.wishes import OpenInquiry, ShowInquiries, TakeIn
from ethics_desk.gui.wording import long_date
from ethics_desk.services.docket import HORIZON, Docket, docket, grouped
from ethics_desk.services.due_lines import AskDocket
from ethics_desk.services.law_titles import clock_titles
from ethics_desk.services.limitation_days import limitation_days
from ethics_desk.services.list_export import ExportList

MILLISECONDS_BETWEEN_LOOKS = 60_000
WHOSE = "docket.whose"
MINE, WHOLE_OFFICE = "mine", "whole-office"

translate = QCoreApplication.translate

NOTHING = Docket(overdue=(), today=(), this_week=(), later=(), new_today=())


class DocketPage(Page):
    """An overview of the day. Limitation days are worked out in a job and join the lines."""

    def __init__(self, gateway: Gateway, memory: Memory) -> None:
        """My own day, or that of the whole office, as it was chosen last."""
        super().__init__(gateway, memory)
        self._docket = NOTHING
        self._limitation: tuple[DueRow, ...] = ()
        self._job: Job | None = None
        self._columns = due_columns(
            gateway.ask(clock_titles) or {},
            gateway.words.language,
            lambda: today_of(gateway),
        )
        self.entitle(self.tr("Desk"))
        self.day = QLabel(self)
        self.day.setObjectName("quiet")
        self.whose = QComboBox(self)
        self.groups = GroupLists(self._columns, self)
        self.empty = self._lay_out()
        self.groups.chosen.connect(lambda key: self.wished.emit(OpenInquiry(key)))
        self.groups.overdue_wished.connect(lambda: self.wished.emit(ShowInquiries("overdue")))
        self.empty.wished.connect(self.take_in)
        self.whose.currentIndexChanged.connect(self._choose_whose)
        self._shown_on = today_of(gateway)
        minutes = QTimer(self, interval=MILLISECONDS_BETWEEN_LOOKS)
        minutes.timeout.connect(self.note_the_day)
        minutes.start()

    @override
    def refresh(self) -> None:
        asked = self._asked()
        self._shown_on = today_of(self.gateway)
        self.day.setText(long_date(self._shown_on))
        self._show(self.gateway.ask(lambda desk: docket(desk, asked)) or NOTHING)
        self._work_out_limitation(asked)

    @override
    def deeds(self) -> Mapping[Deed, Callable[[], object]]:
        return {Deed.NEW: self.take_in, Deed.EXPORT: self.export}

    @Slot()
    def take_in(self) -> None:
        """Wish to take in what arrived."""
        self.wished.emit(TakeIn())

    @Slot()
    def export(self) -> QFileDialog:
        """Write all lines of the desk, with their groups, to a spreadsheet."""
        captions = (translate("Docket", "Group"), *(column.title() for column in self._columns))
        widths = (20, *(column.width for column in self._columns))
        rows = tuple(
            (group.title(len(group.rows(self._docket))), *self._texts(row))
            for group in GROUPS
            for row in group.rows(self._docket)
        )

        def command(path: Path) -> ExportList:
            return ExportList(
                path=path,
                title=self.tr("Desk"),
                captions=captions,
                widths=widths,
                lines=held(rows),
            )

        return export_lines(self, self.gateway, command, self.wished.emit)

    @Slot()
    def note_the_day(self) -> None:
        """Ask again when a new day has begun while the desk was in sight."""
        if self.isVisible() and self._shown_on != today_of(self.gateway):
            self.refresh()

    def _texts(self, row: DueRow) -> tuple[str, ...]:
        return tuple(column.text(row) for column in self._columns)

    def _asked(self) -> AskDocket:
        mine = self.whose.currentData() == MINE
        member = self.gateway.ask(lambda desk: desk.member) if mine else None
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
            self._show(self._without_limitation())

    def _without_limitation(self) -> Docket:
        """What is shown now, but for the limitation days worked out before."""
        shown = self._docket
        lines = [*shown.overdue, *shown.today, *shown.this_week, *shown.later]
        others = [row for row in lines if not is_limitation(row)]
        return grouped(others, shown.new_today, today_of(self.gateway), shown.standing_still)

    def _show(self, found: Docket) -> None:
        """Show these lines with the limitation days known so far, so that nothing flickers."""
        today = today_of(self.gateway)
        near = [row for row in self._limitation if row.due <= today + HORIZON]
        lines = [*found.overdue, *found.today, *found.this_week, *found.later, *near]
        self._docket = grouped(lines, found.new_today, today, found.standing_still)
        total = self.groups.show_docket(self._docket)
        self.empty.setVisible(total == 0)

    def _lay_out(self) -> EmptyNote:
        self.whose.setAccessibleName(self.tr("Whose inquiries"))
        self.whose.addItem(self.tr("My inquiries"), MINE)
        self.whose.addItem(self.tr("Whole office"), WHOLE_OFFICE)
        self.whose.setCurrentIndex(max(0, self.whose.findData(self.memory.recall(WHOSE))))
        take_in = main_button(self.tr("&Take in…"), self)
        take_in.clicked.connect(self.take_in)
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(self.day)
        row.addStretch(1)
        row.addWidget(self.whose)
        row.addWidget(take_in)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(self.groups)
        self.column.addLayout(row)
        self.column.addWidget(area, 1)
        empty = EmptyNote(area)
        empty.say(
            self.tr("Nothing is due, nothing is waited for, nothing is new."), self.tr("Take in…")
        )
        return empty

    @Slot()
    def _choose_whose(self) -> None:
        self.memory.keep(WHOSE, str(self.whose.currentData()))
        self._limitation = ()
        self.refresh()


DOCKET = PageEntry(
    name="docket",
    title=lambda: translate("DocketPage", "Desk"),
    icon="desk",
    factory=DocketPage,
)
