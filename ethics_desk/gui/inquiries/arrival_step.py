"""Taking in, first step: what arrived, when and how."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Slot
from typing_extensions import override

from ethics_desk.domain.agency import AgencyId
from ethics_desk.domain.errors import BadInput, DeskError
from ethics_desk.domain.inquiry import Channel
from ethics_desk.gui.forms.choice_field import ChoiceField
from ethics_desk.gui.forms.day_field import DayField
from ethics_desk.gui.forms.form import Form
from ethics_desk.gui.forms.text_field import LongTextField, TextField
from ethics_desk.gui.forms.time_field import TimeField
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.inquiries.draft import Draft
from ethics_desk.gui.labels import quiet
from ethics_desk.gui.matter.choices import agencies_served, members
from ethics_desk.gui.matter.person_field import PersonField
from ethics_desk.gui.steps import Step
from ethics_desk.gui.today import today_of
from ethics_desk.gui.words import code_choices
from ethics_desk.services.inquiries import RegisterInquiry
from ethics_desk.services.inquiry_card import registration_day_of, served_agencies

SUBJECT_MAX = 1_000


@dataclass(frozen=True, slots=True)
class _Fields:
    """The fields of the step by the names services give them."""

    agency: ChoiceField
    channel: ChoiceField
    received: DayField
    at: TimeField
    subject: TextField
    summary: LongTextField
    incoming_number: TextField
    incoming_date: DayField
    happened: DayField
    discovered: DayField
    applicant: PersonField
    handler: ChoiceField


class ArrivalStep(Step):
    """Asks what arrived; says at once on which day it is registered, and why."""

    def __init__(self, gateway: Gateway, draft: Draft) -> None:
        """Something that arrived today at our own agency."""
        super().__init__(self.tr("What arrived"))
        self._gateway = gateway
        self._draft = draft
        self._today = today_of(gateway)
        self.form = Form(gateway.words)
        self.fields = self._make_fields(gateway)
        self.registration = quiet("")
        self._lay_out()
        self.column.addWidget(self.form)
        self._begin()
        for field in (self.fields.agency, self.fields.received, self.fields.at):
            field.edited.connect(self._say_registration)
        self._say_registration()

    def command(self) -> RegisterInquiry | None:
        """What the fields say; the officials are named by the draft."""
        fields = self.fields
        agency, channel = fields.agency.code(), fields.channel.code()
        received = fields.received.day()
        if agency is None or channel is None or received is None:
            return None
        bare = RegisterInquiry(
            agency_id=AgencyId(agency),
            received_on=received,
            channel=Channel(channel),
            subject=fields.subject.text(),
            officials=self._draft.officials_named(),
        )
        return replace(
            bare,
            received_at=fields.at.at(),
            happened_on=fields.happened.day(),
            discovered_on=fields.discovered.day(),
            summary=fields.summary.text(),
            incoming_number=fields.incoming_number.text(),
            incoming_date=fields.incoming_date.day(),
            handler_id=fields.handler.code() or "",
            applicant_id=fields.applicant.person_id(),
        )

    @override
    def complete(self) -> bool:
        if not self.form.complete():
            return False
        if self.fields.at.is_unreadable():
            return not self.form.show_problem(BadInput("time.unreadable", field="received_at"))
        self._settle_pack()
        return True

    @override
    def has_entries(self) -> bool:
        fields = self.fields
        typed = (fields.subject, fields.summary, fields.incoming_number, fields.applicant)
        return any(not field.is_empty() for field in typed)

    @override
    def show_problem(self, problem: DeskError) -> bool:
        return self.form.show_problem(problem)

    def _make_fields(self, gateway: Gateway) -> _Fields:
        return _Fields(
            agency=ChoiceField(agencies_served(gateway)),
            channel=ChoiceField(code_choices(gateway.words, "channel", Channel)),
            received=DayField(lambda: self._today),
            at=TimeField(),
            subject=TextField(SUBJECT_MAX),
            summary=LongTextField(lines=4),
            incoming_number=TextField(),
            incoming_date=DayField(lambda: self._today),
            happened=DayField(lambda: self._today),
            discovered=DayField(lambda: self._today),
            applicant=PersonField(gateway, self.tr("Who it came from")),
            handler=ChoiceField(members(gateway)),
        )

    def _lay_out(self) -> None:
        form, fields = self.form, self.fields
        form.add("agency_id", self.tr("&Agency"), fields.agency, required=True)
        form.add("channel", self.tr("&Channel"), fields.channel, required=True)
        form.add("received_on", self.tr("&Received on"), fields.received, required=True)
        form.add("received_at", self.tr("at &time"), fields.at)
        form.add_note(self.registration)
        form.add("subject", self.tr("&Subject"), fields.subject, required=True)
        form.add("summary", self.tr("S&ummary"), fields.summary)
        form.add("incoming_number", self.tr("&Incoming number"), fields.incoming_number)
        form.add("incoming_date", self.tr("of the &day"), fields.incoming_date)
        form.add("happened_on", self.tr("&Happened on"), fields.happened)
        form.add(
            "discovered_on",
            self.tr("Discovered &on"),
            fields.discovered,
            hint=self.tr("Empty: the day of registration."),
        )
        form.add(
            "applicant_id",
            self.tr("Came &from"),
            fields.applicant,
            hint=self.tr("The search of the register never finds it by this name."),
        )
        form.add("handler_id", self.tr("Ha&ndler"), fields.handler, required=True)

    def _begin(self) -> None:
        agencies = agencies_served(self._gateway)
        self.fields.agency.choose(agencies[0].code if agencies else None)
        self.form.show_row("agency_id", shown=len(agencies) > 1)
        self.fields.received.set_day(self._today)
        self.fields.handler.choose(self._gateway.ask(lambda desk: desk.member))

    @Slot()
    def _say_registration(self) -> None:
        """The day of registration and why it is another than the day of arrival (row AP-01)."""
        agency, received = self.fields.agency.code(), self.fields.received.day()
        if agency is None or received is None:
            self.registration.clear()
            return
        at = self.fields.at.at()
        key = AgencyId(agency)
        day = self._gateway.ask(lambda desk: registration_day_of(desk, key, received, at))
        if day is None:
            return
        code = "same-day" if day == received else "next-working-day"
        self.registration.setText(self._gateway.words.say(f"registration.{code}", day=day))

    def _settle_pack(self) -> None:
        agency = self.fields.agency.code()
        for served in self._gateway.ask(served_agencies) or ():
            if served.agency_id == agency:
                self._draft.agency_id, self._draft.pack = served.agency_id, served.pack
