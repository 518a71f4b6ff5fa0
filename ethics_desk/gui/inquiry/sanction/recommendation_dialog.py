"""The recommendation of a commission: invitation, materials, meeting, what it recommended."""

from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ethics_desk.domain.gate_record import GateRecord
from ethics_desk.gui.forms.choice_field import Choice, ChoiceField
from ethics_desk.gui.forms.day_field import DayField
from ethics_desk.gui.forms.dialog import FormDialog
from ethics_desk.gui.forms.text_field import TextField
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.labels import quiet
from ethics_desk.gui.today import today_of
from ethics_desk.gui.wording import sentence
from ethics_desk.services.gates.gate_records import RecordGate, record_gate
from ethics_desk.services.gates.gate_states import GateState
from ethics_desk.services.gates.gates import gate_with

NOT_YET, YES, NO = "not-yet", "yes", "no"


class RecommendationDialog(FormDialog):
    """Asks for the days in the order they come, and says at once what is still wanting."""

    def __init__(
        self,
        gateway: Gateway,
        pack: str,
        state: GateState,
        parent: QWidget | None = None,
    ) -> None:
        """Begin with what is recorded for the gate."""
        super().__init__(
            self.tr("Recommendation of the commission"), self.tr("&Keep"), gateway.words, parent
        )
        self._gateway = gateway
        self._pack = pack
        self._state, self._record = state, state.record
        self.invited, self.sent, self.meets, self.recommended, self.copied = (
            DayField(lambda: today_of(gateway)) for _ in range(5)
        )
        self.agrees = ChoiceField(
            [
                Choice(NOT_YET, self.tr("nothing decided yet")),
                Choice(YES, self.tr("recommends it")),
                Choice(NO, self.tr("does not recommend it")),
            ]
        )
        self.paper = TextField()
        self.told = quiet("", self)
        self.explain(sentence(state.gate.entry.text.in_(gateway.words.language)))
        self._lay_out_fields()
        self._fill()
        for field in (self.invited, self.sent, self.meets, self.recommended, self.agrees):
            field.edited.connect(self._tell)
        self._tell()
        self.settle()

    @override
    def send(self) -> bool:
        record = self._typed()
        command = RecordGate(
            party_id=record.party_id,
            gate=record.gate,
            version=record.version,
            met_on=record.met_on,
            paper=record.paper,
            agrees=record.agrees,
            invited_on=record.invited_on,
            materials_sent_on=record.materials_sent_on,
            meets_on=record.meets_on,
            copy_sent_on=record.copy_sent_on,
        )
        return self._gateway.perform(record_gate, command, self.show_problem) is not None

    def _lay_out_fields(self) -> None:
        self.add("meets_on", self.tr("Commission &meets on"), self.meets)
        self.add("invited_on", self.tr("Representative &invited on"), self.invited)
        self.add("materials_sent_on", self.tr("Materials &sent on"), self.sent)
        self.add("agrees", self.tr("The &commission"), self.agrees)
        self.add("met_on", self.tr("&Decided on"), self.recommended)
        self.add("paper", self.tr("&Paper"), self.paper, hint=self.tr("Minutes, number and date."))
        self.add("copy_sent_on", self.tr("Cop&y sent on"), self.copied)
        self.body.addWidget(self.told)

    def _fill(self) -> None:
        record = self._record
        self.invited.set_day(record.invited_on)
        self.sent.set_day(record.materials_sent_on)
        self.meets.set_day(record.meets_on)
        self.recommended.set_day(record.met_on)
        self.agrees.choose(NOT_YET if record.agrees is None else YES if record.agrees else NO)
        self.paper.set_text(record.paper)
        self.copied.set_day(record.copy_sent_on)

    def _typed(self) -> GateRecord:
        return replace(
            self._record,
            met_on=self.recommended.day(),
            paper=self.paper.text(),
            agrees={YES: True, NO: False}.get(self.agrees.code() or NOT_YET),
            invited_on=self.invited.day(),
            materials_sent_on=self.sent.day(),
            meets_on=self.meets.day(),
            copy_sent_on=self.copied.day(),
        )

    @Slot()
    def _tell(self) -> None:
        """Say what is wanting and how the days are counted, by the office's calendar."""
        record = self._typed()
        state = self._gateway.ask(
            lambda desk: gate_with(desk, self._pack, self._state.gate, record)
        )
        if state is not None:
            told = [one.in_(self._words) for one in (*state.missing, *state.notes)]
            self.told.setText("\n".join(f"– {line}" for line in told))
