"""Correcting what was written down about an inquiry."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ethics_desk.domain.inquiry import Channel, Inquiry
from ethics_desk.gui.forms.choice_field import ChoiceField
from ethics_desk.gui.forms.day_field import DayField
from ethics_desk.gui.forms.dialog import FormDialog
from ethics_desk.gui.forms.text_field import LongTextField, TextField
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.today import today_of
from ethics_desk.gui.words import code_choices
from ethics_desk.services.inquiries import EditInquiry, edit_inquiry

translate = QCoreApplication.translate

SUBJECT_MAX = 1_000


class EditDialog(FormDialog):
    """What may be corrected; the number and the day of registration stay."""

    def __init__(self, gateway: Gateway, inquiry: Inquiry, parent: QWidget | None) -> None:
        """Begin with what is written down."""
        super().__init__(
            translate("EditInquiryDialog", "Correct the details"),
            translate("EditInquiryDialog", "&Save"),
            gateway.words,
            parent,
        )
        self._gateway = gateway
        self._inquiry = inquiry
        today = today_of(gateway)
        self.subject = TextField(SUBJECT_MAX)
        self.channel = ChoiceField(code_choices(gateway.words, "channel", Channel))
        self.summary = LongTextField(lines=6)
        self.incoming_number = TextField()
        self.incoming_date = DayField(lambda: today)
        self.happened = DayField(lambda: today)
        self.discovered = DayField(lambda: today)
        self._add_fields()
        self._fill(inquiry)
        self.settle()

    @override
    def send(self) -> bool:
        channel, discovered = self.channel.code(), self.discovered.day()
        if channel is None or discovered is None:
            return False
        command = EditInquiry(
            inquiry_id=self._inquiry.id,
            version=self._inquiry.version,
            happened_on=self.happened.day(),
            discovered_on=discovered,
            channel=Channel(channel),
            subject=self.subject.text(),
            summary=self.summary.text(),
            incoming_number=self.incoming_number.text(),
            incoming_date=self.incoming_date.day(),
        )
        return self._gateway.perform(edit_inquiry, command, self.show_problem) is not None

    def _add_fields(self) -> None:
        self.add("subject", self.tr("&Subject"), self.subject, required=True)
        self.add("channel", self.tr("&Channel"), self.channel, required=True)
        self.add("summary", self.tr("S&ummary"), self.summary)
        self.add("incoming_number", self.tr("&Incoming number"), self.incoming_number)
        self.add("incoming_date", self.tr("of the &day"), self.incoming_date)
        self.add("happened_on", self.tr("&Happened on"), self.happened)
        self.add("discovered_on", self.tr("Discovered &on"), self.discovered, required=True)

    def _fill(self, inquiry: Inquiry) -> None:
        self.subject.set_text(inquiry.subject)
        self.channel.choose(inquiry.channel)
        self.summary.set_text(inquiry.summary)
        self.incoming_number.set_text(inquiry.incoming_number)
        self.incoming_date.set_day(inquiry.incoming_date)
        self.happened.set_day(inquiry.happened_on)
        self.discovered.set_day(inquiry.discovered_on)
