"""Sending an appeal on, and joining an inquiry to another; both can be taken back."""

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ethics_desk.domain.agency import AgencyId
from ethics_desk.domain.inquiry import Inquiry, InquiryId
from ethics_desk.domain.rows import ListRequest
from ethics_desk.gui.forms.choice_field import Choice, ChoiceField
from ethics_desk.gui.forms.dialog import FormDialog
from ethics_desk.gui.forms.text_field import LongTextField
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.matter.choices import living_agencies
from ethics_desk.services.inquiries import inquiry_window
from ethics_desk.services.transfers import (
    WHOLE,
    JoinInquiries,
    RedirectAppeal,
    join_inquiries,
    redirect_appeal,
)

translate = QCoreApplication.translate

OFFERED_MAX = 500
ALL_OF_IT, A_PART = "whole", "part"


class RedirectDialog(FormDialog):
    """Which body it goes to, the whole of it or a part, and why."""

    def __init__(self, gateway: Gateway, inquiry: Inquiry, parent: QWidget | None) -> None:
        """The whole of it, unless the user says otherwise."""
        super().__init__(
            translate("RedirectDialog", "Redirect to the competent body"),
            translate("RedirectDialog", "&Redirect"),
            gateway.words,
            parent,
        )
        self._gateway = gateway
        self._inquiry = inquiry
        others = [one for one in living_agencies(gateway) if one.code != inquiry.agency_id]
        self.agency = ChoiceField(others)
        self.extent = ChoiceField(
            [
                Choice(ALL_OF_IT, self.tr("the whole of it")),
                Choice(A_PART, self.tr("a part; the rest goes on here")),
            ]
        )
        self.part = LongTextField(lines=2)
        self.reason = LongTextField(lines=3)
        self.add("agency_id", self.tr("&Competent body"), self.agency, required=True)
        self.add("extent", self.tr("&What"), self.extent, required=True)
        self.add("part", self.tr("Which &part"), self.part, required=True)
        self.add("reason", self.tr("&Reason"), self.reason, required=True)
        self.extent.edited.connect(self._show_part)
        self.extent.choose(ALL_OF_IT)
        self.settle()

    @override
    def send(self) -> bool:
        agency = self.agency.code()
        if agency is None:
            return False
        command = RedirectAppeal(
            inquiry_id=self._inquiry.id,
            agency_id=AgencyId(agency),
            part=self.part.text() if self.extent.code() == A_PART else WHOLE,
            reason=self.reason.text(),
        )
        return self._gateway.perform(redirect_appeal, command, self.show_problem) is not None

    @Slot()
    def _show_part(self) -> None:
        self.form.show_row("part", shown=self.extent.code() == A_PART)


class JoinDialog(FormDialog):
    """Into which other open inquiry of the same agency this one goes, and why."""

    def __init__(self, gateway: Gateway, inquiry: Inquiry, parent: QWidget | None) -> None:
        """Offer the open inquiries of the agency."""
        super().__init__(
            translate("JoinDialog", "Join to another inquiry"),
            translate("JoinDialog", "&Join"),
            gateway.words,
            parent,
        )
        self._gateway = gateway
        self._inquiry = inquiry
        self.explain(self.tr("This one keeps its number and stands still; the other goes on."))
        self.into = ChoiceField(self._others())
        self.reason = LongTextField(lines=3)
        self.add("into_id", self.tr("&Into"), self.into, required=True)
        self.add("reason", self.tr("&Reason"), self.reason, required=True)

    @override
    def send(self) -> bool:
        into = self.into.code()
        if into is None:
            return False
        command = JoinInquiries(
            inquiry_id=self._inquiry.id, into_id=InquiryId(into), reason=self.reason.text()
        )
        return self._gateway.perform(join_inquiries, command, self.show_problem) is not None

    def _others(self) -> list[Choice]:
        filters = (("agency", self._inquiry.agency_id), ("open", "yes"), ("voided", "no"))
        request = ListRequest(filters=filters, language=self._gateway.words.language)
        window = self._gateway.ask(lambda desk: inquiry_window(desk, request, 0, OFFERED_MAX))
        rows = window.rows if window else ()
        return [
            Choice(row.id, f"{row.number}  {row.subject}")
            for row in rows
            if row.id != self._inquiry.id
        ]
