"""Handing over all inquiries of a member who leaves or is away."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ethics_desk.domain.account import MemberId
from ethics_desk.domain.inquiry import InquiryId
from ethics_desk.domain.rows import InquiryRow, ListRequest
from ethics_desk.gui.forms.choice_field import ChoiceField
from ethics_desk.gui.forms.day_field import DayField
from ethics_desk.gui.forms.dialog import FormDialog
from ethics_desk.gui.forms.text_field import LongTextField
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.inquiries.columns import inquiry_columns
from ethics_desk.gui.matter.choices import members
from ethics_desk.gui.tables.model import SortedTable, TableModel
from ethics_desk.gui.tables.view import ListView
from ethics_desk.gui.today import today_of
from ethics_desk.services.assignments import HandOverInquiries, hand_over_inquiries
from ethics_desk.services.inquiries import inquiry_window

translate = QCoreApplication.translate

COLUMNS_SHOWN = frozenset({"number", "subject", "stage"})
LISTED_MAX = 500
HEIGHT = 160


class HandOverDialog(FormDialog):
    """From whom, to whom, until when, why; and what passes."""

    def __init__(
        self,
        gateway: Gateway,
        parent: QWidget | None,
        chosen: Sequence[InquiryRow] = (),
    ) -> None:
        """All of the member whose desk this is, or just some inquiries of one handler."""
        super().__init__(
            translate("HandOverDialog", "Hand over inquiries"),
            translate("HandOverDialog", "&Hand over"),
            gateway.words,
            parent,
        )
        self._gateway = gateway
        self._chosen = tuple(chosen)
        self._today = today_of(gateway)
        self.giver = ChoiceField(members(gateway, active_only=False))
        self.taker = ChoiceField(members(gateway))
        self.until = DayField(lambda: self._today)
        self.reason = LongTextField(lines=3)
        self.add("from_id", self.tr("&From"), self.giver, required=True)
        self.add("to_id", self.tr("&To"), self.taker, required=True)
        self.add("until", self.tr("&Until"), self.until, hint=self.tr("Empty: for good."))
        self.add("reason", self.tr("&Reason"), self.reason, required=True)
        columns = inquiry_columns(gateway.words, lambda: self._today)
        shown = tuple(one for one in columns if one.name in COLUMNS_SHOWN)
        self._model: TableModel[InquiryRow] = TableModel(shown, self)
        self.view = ListView(SortedTable(self._model, self), self)
        self.view.name_it(self.tr("What passes"), self.tr("No open inquiry passes."))
        self.view.setMinimumHeight(HEIGHT)
        self.body.addWidget(self.view, 1)
        self.giver.edited.connect(self._list)
        self.giver.choose(chosen[0].handler_id if chosen else gateway.ask(lambda desk: desk.member))
        self.giver.setEnabled(not chosen)
        self.settle()

    @override
    def send(self) -> bool:
        giver, taker = self.giver.code(), self.taker.code()
        if giver is None or taker is None:
            return False
        command = HandOverInquiries(
            from_id=MemberId(giver),
            to_id=MemberId(taker),
            inquiry_ids=tuple(InquiryId(row.id) for row in self._chosen),
            until=self.until.day(),
            reason=self.reason.text(),
        )
        done = self._gateway.perform(hand_over_inquiries, command, self.show_problem)
        return done is not None

    @Slot()
    def _list(self) -> None:
        """Show the open inquiries the giver handles, or those chosen; a substitute's stay."""
        if self._chosen:
            self._model.show(self._chosen)
            return
        giver = self.giver.code()
        filters = (("handler", giver or ""), ("open", "yes"), ("voided", "no"))
        request = ListRequest(filters=filters, language=self._gateway.words.language)
        window = self._gateway.ask(lambda desk: inquiry_window(desk, request, 0, LISTED_MAX))
        rows = window.rows if window else ()
        self._model.show([row for row in rows if row.handler_id == giver])
