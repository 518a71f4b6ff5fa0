"""Giving one inquiry to another handler, for good or until a day."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ethics_desk.domain.account import MemberId
from ethics_desk.domain.inquiry import Inquiry
from ethics_desk.gui.forms.choice_field import Choice, ChoiceField
from ethics_desk.gui.forms.day_field import DayField
from ethics_desk.gui.forms.dialog import FormDialog
from ethics_desk.gui.forms.text_field import LongTextField
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.matter.choices import members
from ethics_desk.gui.today import today_of
from ethics_desk.services.assignments import (
    HandOverInquiries,
    ReassignInquiry,
    hand_over_inquiries,
    reassign_inquiry,
)

translate = QCoreApplication.translate

NOBODY = ""


class ReassignDialog(FormDialog):
    """Another handler or another substitute, with the reason."""

    def __init__(self, gateway: Gateway, inquiry: Inquiry, parent: QWidget | None) -> None:
        """Begin with those who have it now."""
        super().__init__(
            translate("ReassignDialog", "Handler"),
            translate("ReassignDialog", "&Assign"),
            gateway.words,
            parent,
        )
        self._gateway = gateway
        self._inquiry = inquiry
        choices = members(gateway)
        self.handler = ChoiceField(choices)
        self.handler.choose(inquiry.handler_id)
        self.substitute = ChoiceField([Choice(NOBODY, self.tr("nobody")), *choices])
        self.substitute.choose(inquiry.substitute_id or NOBODY)
        self.reason = LongTextField(lines=3)
        self.add("handler_id", self.tr("&Handler"), self.handler, required=True)
        self.add("substitute_id", self.tr("&Substitute"), self.substitute)
        self.add("reason", self.tr("&Reason"), self.reason, required=True)

    @override
    def send(self) -> bool:
        handler, substitute = self.handler.code(), self.substitute.code()
        if handler is None:
            return False
        command = ReassignInquiry(
            inquiry_id=self._inquiry.id,
            handler_id=MemberId(handler),
            substitute_id=MemberId(substitute) if substitute else None,
            reason=self.reason.text(),
        )
        return self._gateway.perform(reassign_inquiry, command, self.show_problem) is not None


class HandOverOneDialog(FormDialog):
    """One inquiry to another member, to be taken back from the list of hand-overs."""

    def __init__(self, gateway: Gateway, inquiry: Inquiry, parent: QWidget | None) -> None:
        """From the member who handles it."""
        super().__init__(
            translate("HandOverOneDialog", "Hand over this inquiry"),
            translate("HandOverOneDialog", "&Hand over"),
            gateway.words,
            parent,
        )
        self._gateway = gateway
        self._inquiry = inquiry
        today = today_of(gateway)
        others = [one for one in members(gateway) if one.code != inquiry.handler_id]
        self.taker = ChoiceField(others)
        self.until = DayField(lambda: today)
        self.reason = LongTextField(lines=3)
        self.add("to_id", self.tr("&To"), self.taker, required=True)
        self.add("until", self.tr("&Until"), self.until, hint=self.tr("Empty: for good."))
        self.add("reason", self.tr("&Reason"), self.reason, required=True)

    @override
    def send(self) -> bool:
        taker = self.taker.code()
        if taker is None:
            return False
        command = HandOverInquiries(
            from_id=MemberId(self._inquiry.handler_id),
            to_id=MemberId(taker),
            inquiry_ids=(self._inquiry.id,),
            until=self.until.day(),
            reason=self.reason.text(),
        )
        return self._gateway.perform(hand_over_inquiries, command, self.show_problem) is not None
