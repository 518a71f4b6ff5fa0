"""Taking in what arrived, in four steps and one transaction."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ethics_desk.domain.errors import DeskError
from ethics_desk.gui.facts import Fact, FactSheet
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.inquiries.allegations_step import AllegationsStep
from ethics_desk.gui.inquiries.arrival_step import ArrivalStep
from ethics_desk.gui.inquiries.draft import Draft
from ethics_desk.gui.inquiries.officials_step import OfficialsStep
from ethics_desk.gui.steps import Step, StepsDialog
from ethics_desk.gui.tone import Tone
from ethics_desk.gui.wording import short_date
from ethics_desk.services.inquiries import register_inquiry
from ethics_desk.services.inquiry_card import inquiry_card

translate = QCoreApplication.translate


class SummaryStep(Step):
    """Shows what will be registered."""

    def __init__(self, arrival: ArrivalStep, draft: Draft) -> None:
        """Nothing to show before the steps before are filled."""
        super().__init__(
            self.tr("Register"), self.tr("Look it over. The number is given on registering.")
        )
        self._arrival = arrival
        self._draft = draft
        self.sheet = FactSheet()
        self.column.addWidget(self.sheet)

    @override
    def enter(self) -> None:
        fields, draft = self._arrival.fields, self._draft
        source = fields.applicant.person()
        self.sheet.show_facts(
            [
                Fact(self.tr("Subject"), fields.subject.text()),
                Fact(self.tr("Channel"), fields.channel.combo.currentText()),
                Fact(self.tr("Received on"), short_date(fields.received.day())),
                Fact(self.tr("Registered"), self._arrival.registration.text()),
                Fact(self.tr("Came from"), source.name if source else ""),
                Fact(
                    self.tr("Officials"),
                    "\n".join(
                        ", ".join(part for part in (one.name, one.post) if part)
                        for one in draft.officials
                    ),
                ),
                Fact(
                    self.tr("Allegations"),
                    "\n".join(
                        f"{draft.name_of(one.person_id)}: {one.title}" for one in draft.allegations
                    ),
                ),
                Fact(self.tr("Handler"), fields.handler.combo.currentText()),
            ]
        )


class TakeInDialog(StepsDialog):
    """Leads through taking in; `registered` carries the id and the number of the new inquiry."""

    registered = Signal(str, str)

    def __init__(self, gateway: Gateway, parent: QWidget | None) -> None:
        """Begin with what arrived."""
        self._gateway = gateway
        draft = Draft()
        self.arrival = ArrivalStep(gateway, draft)
        self.officials = OfficialsStep(gateway, draft)
        self.allegations = AllegationsStep(gateway, draft)
        self.summary = SummaryStep(self.arrival, draft)
        super().__init__(
            (self.arrival, self.officials, self.allegations, self.summary),
            translate("TakeInDialog", "&Register"),
            self._register,
            parent,
        )
        self.setWindowTitle(translate("TakeInDialog", "Take in"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def _register(self) -> bool:
        command = self.arrival.command()
        if command is None:
            return False
        key = self._gateway.perform(register_inquiry, command, self._say)
        card = self._gateway.ask(lambda desk: inquiry_card(desk, key)) if key else None
        if card is None:
            return False
        self.registered.emit(card.inquiry.id, card.inquiry.number)
        return True

    def _say(self, problem: DeskError) -> bool:
        if not self.show_problem(problem):
            self.notice.say(self._gateway.words.error(problem), Tone.WARNING)
        return True
