"""Who handed what over to whom, and taking it back."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ethics_desk.domain.transfer import HandOver
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.labels import page_title
from ethics_desk.gui.matter.choices import members
from ethics_desk.gui.matter.reason_dialog import OnProblem, ReasonDialog
from ethics_desk.gui.powers import only_for
from ethics_desk.gui.tables.column import RIGHT, Column
from ethics_desk.gui.tables.model import SortedTable, TableModel
from ethics_desk.gui.tables.view import ListView
from ethics_desk.gui.theme import PAGE_MARGIN, SPACE, WIDE_SPACE
from ethics_desk.gui.today import today_of
from ethics_desk.gui.tone import Tone
from ethics_desk.gui.wording import short_date
from ethics_desk.services.assignments import (
    TakeBackInquiries,
    list_hand_overs,
    take_back_inquiries,
)

translate = QCoreApplication.translate

SIZE = (820, 420)


class HandOversDialog(QDialog):
    """All hand-overs, newest first."""

    def __init__(self, gateway: Gateway, parent: QWidget | None) -> None:
        """Show them; those that are over say so."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Hand-overs"))
        self.resize(*SIZE)
        self._gateway = gateway
        names = {one.code: one.title for one in members(gateway, active_only=False)}
        today = today_of(gateway)
        self._model: TableModel[HandOver] = TableModel(_columns(names, today), self)
        self.view = ListView(SortedTable(self._model, self), self)
        self.view.name_it(self.tr("Hand-overs"), self.tr("Nothing was handed over yet."))
        self.back = QPushButton(self.tr("Take &back…"), self)
        only_for(gateway, self.back, "take-back-inquiries")
        self.back.clicked.connect(self.take_back)
        close = QPushButton(self.tr("Close"), self)
        close.clicked.connect(self.reject)
        self.view.current.connect(self._offer)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE)
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, WIDE_SPACE)
        column.setSpacing(WIDE_SPACE)
        column.addWidget(page_title(self.tr("Hand-overs")))
        column.addWidget(self.view, 1)
        column.addLayout(buttons)
        self._refresh()

    @Slot()
    def take_back(self) -> None:
        """Ask for the reason; what the substitute still holds then returns."""
        chosen = self.view.chosen_rows()
        if len(chosen) != 1 or not isinstance(chosen[0], HandOver):
            return
        passed = chosen[0]

        def do(reason: str, on_problem: OnProblem) -> bool:
            command = TakeBackInquiries(hand_over_id=passed.id, reason=reason)
            done = self._gateway.perform(take_back_inquiries, command, on_problem)
            return done is not None

        dialog = ReasonDialog(
            self.tr("Take inquiries back"),
            self.tr("Take &back"),
            self._gateway.words,
            do,
            parent=self,
        )
        dialog.accepted.connect(self._refresh)
        dialog.open()

    @Slot()
    def _refresh(self) -> None:
        passed = self._gateway.ask(list_hand_overs) or ()
        self._model.show(tuple(reversed(passed)))
        self._offer(None)

    @Slot(object)
    def _offer(self, row: object) -> None:
        self.back.setEnabled(isinstance(row, HandOver) and row.returned_on is None)


def _columns(names: Mapping[str, str], today: date) -> tuple[Column[HandOver], ...]:
    return (*_who_and_when(names), *_what_and_why(today))


def _who_and_when(names: Mapping[str, str]) -> tuple[Column[HandOver], ...]:
    return (
        Column(
            name="handed_on",
            title=lambda: translate("HandOvers", "Day"),
            text=lambda row: short_date(row.handed_on),
            sort_key=lambda row: row.handed_on,
            width=11,
        ),
        Column(
            name="from",
            title=lambda: translate("HandOvers", "From"),
            text=lambda row: names.get(row.from_id, ""),
            sort_key=lambda row: names.get(row.from_id, ""),
        ),
        Column(
            name="to",
            title=lambda: translate("HandOvers", "To"),
            text=lambda row: names.get(row.to_id, ""),
            sort_key=lambda row: names.get(row.to_id, ""),
        ),
    )


def _what_and_why(today: date) -> tuple[Column[HandOver], ...]:
    return (
        Column(
            name="inquiries",
            title=lambda: translate("HandOvers", "Inquiries"),
            text=lambda row: str(len(row.inquiry_ids)),
            sort_key=lambda row: len(row.inquiry_ids),
            align=RIGHT,
            width=10,
        ),
        Column(
            name="until",
            title=lambda: translate("HandOvers", "Until"),
            text=lambda row: _until(row, today),
            sort_key=lambda row: row.until,
            tone=lambda row: Tone.WARNING if _is_past(row, today) else Tone.PLAIN,
            width=22,
        ),
        Column(
            name="reason",
            title=lambda: translate("HandOvers", "Reason"),
            text=lambda row: row.reason,
            sort_key=lambda row: row.reason,
            width=24,
        ),
    )


def _is_past(row: HandOver, today: date) -> bool:
    return row.returned_on is None and row.until is not None and row.until < today


def _until(row: HandOver, today: date) -> str:
    if row.returned_on is not None:
        day = short_date(row.returned_on)
        return translate("HandOvers", "taken back {day}").format(day=day)
    if row.until is None:
        return translate("HandOvers", "for good")
    if _is_past(row, today):
        day = short_date(row.until)
        return translate("HandOvers", "{day}, not taken back").format(day=day)
    return short_date(row.until)
