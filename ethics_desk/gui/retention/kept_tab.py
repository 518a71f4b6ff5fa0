"""Ended inquiries: how long each is kept, holds on them, and the choice of what is to be erased."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ethics_desk.domain.inquiry import InquiryId
from ethics_desk.domain.progress import Progress
from ethics_desk.domain.retention import KeepRow, KeepState
from ethics_desk.gui.counts import Counts
from ethics_desk.gui.filter_bar import FilterBar
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.jobs import Job
from ethics_desk.gui.labels import main_button
from ethics_desk.gui.matter.reason_dialog import OnProblem, ReasonDialog, WithReason
from ethics_desk.gui.memory import Memory
from ethics_desk.gui.retention.columns import kept_columns
from ethics_desk.gui.retention.dialogs import ProposeDialog
from ethics_desk.gui.retention.papers import print_keep_list
from ethics_desk.gui.tables.model import SortedTable, TableModel
from ethics_desk.gui.tables.view import ListView
from ethics_desk.gui.theme import SPACE, WIDE_SPACE
from ethics_desk.gui.wishes import OpenInquiry
from ethics_desk.gui.words import code_choices
from ethics_desk.services.desk import Desk
from ethics_desk.services.retention.holds import LiftHold, PlaceHold, lift_hold, place_hold
from ethics_desk.services.retention.listing import keep_list
from ethics_desk.services.retention.traces import Trace, traces_of

STATE = "state"


class KeptTab(QWidget):
    """The list, narrowed by words and state; several lines can be chosen. `wished` as of pages."""

    wished = Signal(object)

    def __init__(self, gateway: Gateway, memory: Memory) -> None:
        """Nothing asked yet."""
        super().__init__()
        self._gateway = gateway
        self._rows: tuple[KeepRow, ...] = ()
        self._job: Job | None = None
        self.bar = FilterBar(self.tr("Number or basis"), self)
        states = code_choices(gateway.words, "keep-state", KeepState)
        self.bar.offer(STATE, self.tr("All states"), states)
        self.bar.changed.connect(self._narrow)
        self.model: TableModel[KeepRow] = TableModel(kept_columns(gateway.words), self)
        self.view = ListView(SortedTable(self.model, self), self)
        self.view.name_it(
            self.tr("Ended inquiries"),
            self.tr("No inquiry has ended yet, or none is in this state."),
        )
        self.view.remember(memory, "keeping")
        self.view.chosen.connect(self.open_inquiry)
        self.view.selectionModel().selectionChanged.connect(self._offer)
        self.open = QPushButton(self.tr("Open the &inquiry"), self)
        self.hold = QPushButton(self.tr("Place a &hold…"), self)
        self.lift = QPushButton(self.tr("&Lift the hold…"), self)
        self.paper = QPushButton(self.tr("Print the l&ist"), self)
        self.propose = main_button(self.tr("&Propose an erasure…"), self)
        self._lay_out()

    def refresh(self) -> None:
        """Ask again, off the window's thread: every ended inquiry is judged."""
        if self._job is not None:
            return
        language = self._gateway.words.language

        def ask(desk: Desk, progress: Progress) -> tuple[KeepRow, ...]:
            progress(0, 1)
            return keep_list(desk, language)

        self._job = job = self._gateway.slow_ask(self.tr("Counting terms of keeping"), ask)
        job.finished.connect(self._take)
        job.ended.connect(self._end)
        job.start()

    def due(self) -> list[KeepRow]:
        """The chosen lines whose term is over."""
        return [row for row in self._chosen() if row.state is KeepState.DUE]

    @Slot()
    def ask_to_propose(self) -> None:
        """Look for names elsewhere, then ask why these inquiries are to be erased."""
        rows = self.due()
        if not rows:
            return
        keys = [row.inquiry_id for row in rows]

        def ask(desk: Desk, progress: Progress) -> tuple[Trace, ...]:
            progress(0, 1)
            return traces_of(desk, keys)

        job = self._gateway.slow_ask(self.tr("Looking for names in other texts"), ask)
        job.finished.connect(lambda traces: ProposeDialog(self._gateway, rows, traces, self).open())
        job.start()

    @Slot()
    def place(self) -> ReasonDialog | None:
        """Ask why nothing of the chosen inquiry may be erased."""
        row = self._one()
        if row is None:
            return None

        def do(reason: str, on_problem: OnProblem) -> bool:
            command = PlaceHold(inquiry_id=InquiryId(row.inquiry_id), reason=reason)
            return self._gateway.perform(place_hold, command, on_problem) is not None

        return self._ask(self.tr("Hold on inquiry {number}"), self.tr("&Place"), row, do)

    @Slot()
    def lift_it(self) -> ReasonDialog | None:
        """Ask why the hold on the chosen inquiry may go."""
        row = self._one()
        if row is None:
            return None

        def do(reason: str, on_problem: OnProblem) -> bool:
            command = LiftHold(inquiry_id=InquiryId(row.inquiry_id), reason=reason)
            return self._gateway.perform(lift_hold, command, on_problem) is not None

        return self._ask(self.tr("Lift the hold on inquiry {number}"), self.tr("&Lift"), row, do)

    @Slot()
    def open_inquiry(self) -> None:
        """Go to the chosen inquiry."""
        row = self._one()
        if row is not None:
            self.wished.emit(OpenInquiry(row.inquiry_id))

    @Slot()
    def print_list(self) -> None:
        """Set all ended inquiries on paper."""
        print_keep_list(self._gateway, self.wished.emit)

    def _ask(self, title: str, deed: str, row: KeepRow, do: WithReason) -> ReasonDialog:
        dialog = ReasonDialog(
            title.format(number=row.number), deed, self._gateway.words, do, parent=self
        )
        dialog.open()
        return dialog

    def _lay_out(self) -> None:
        for button, power in (
            (self.hold, "place-hold"),
            (self.lift, "lift-hold"),
            (self.propose, "propose-erasure"),
        ):
            button.setVisible(self._gateway.may(power))
        for button, deed in (
            (self.open, self.open_inquiry),
            (self.hold, self.place),
            (self.lift, self.lift_it),
            (self.paper, self.print_list),
            (self.propose, self.ask_to_propose),
        ):
            button.clicked.connect(deed)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE)
        for button in (self.open, self.hold, self.lift, self.paper):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.propose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, WIDE_SPACE, 0, 0)
        column.setSpacing(WIDE_SPACE)
        column.addWidget(self.bar)
        column.addWidget(self.view, 1)
        column.addLayout(buttons)
        self._offer()

    def _chosen(self) -> list[KeepRow]:
        return [row for row in self.view.chosen_rows() if isinstance(row, KeepRow)]

    def _one(self) -> KeepRow | None:
        rows = self._chosen()
        return rows[0] if len(rows) == 1 else None

    @Slot()
    def _offer(self) -> None:
        one, due = self._one(), self.due()
        kept = one is not None and one.state is not KeepState.ERASED
        self.open.setEnabled(one is not None)
        self.hold.setEnabled(kept and one is not None and not one.hold)
        self.lift.setEnabled(one is not None and bool(one.hold))
        self.propose.setEnabled(bool(due) and len(due) == len(self._chosen()))

    @Slot(object)
    def _take(self, rows: tuple[KeepRow, ...]) -> None:
        self._rows = rows
        self._narrow()

    @Slot()
    def _end(self) -> None:
        self._job = None

    @Slot()
    def _narrow(self) -> None:
        words = self.bar.search.text().casefold().split()
        state = dict(self.bar.filters()).get(STATE)
        rows = [
            row
            for row in self._rows
            if state in {None, row.state.value}
            and all(word in f"{row.number} {row.basis}".casefold() for word in words)
        ]
        self.model.show(rows)
        self.bar.say_count(Counts().inquiries(len(rows)))
        if rows and not self.view.currentIndex().isValid():
            self.view.selectRow(0)
        self._offer()
