"""Closing a gate: what is asked follows from the gate's kind, whatever pack it stands in."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ethics_desk.gui.forms.day_field import DayField
from ethics_desk.gui.forms.dialog import FormDialog
from ethics_desk.gui.forms.text_field import TextField
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.inquiry.sanction.recommendation_dialog import RecommendationDialog
from ethics_desk.gui.inquiry.sanction.subjects import GateSubject
from ethics_desk.gui.today import today_of
from ethics_desk.gui.wording import sentence
from ethics_desk.rules.packs.kinds import GateKind
from ethics_desk.services.circumstances import as_recorded, record_circumstances
from ethics_desk.services.gates.gate_records import RecordGate, record_gate
from ethics_desk.services.gates.gate_states import GateState


class ShownDialog(FormDialog):
    """Asks when the official was shown the materials, or refused to look at them."""

    def __init__(
        self, gateway: Gateway, subject: GateSubject, parent: QWidget | None = None
    ) -> None:
        """Begin with what is recorded."""
        super().__init__(self.tr("Materials shown"), self.tr("&Keep"), gateway.words, parent)
        self._gateway = gateway
        self._known = subject.known
        self.shown, self.declined = (DayField(lambda: today_of(gateway)) for _ in range(2))
        self.paper = TextField()
        self.explain(subject.name)
        self.add("materials_shown_on", self.tr("&Shown on"), self.shown)
        hint = self.tr("The day of the act, when the official refused to look at them.")
        self.add("materials_declined_on", self.tr("&Refused to look on"), self.declined, hint=hint)
        hint = self.tr("The sheet with the signature, or the act.")
        self.add("materials_paper", self.tr("&Paper"), self.paper, hint=hint)
        self.shown.set_day(self._known.materials_shown_on)
        self.declined.set_day(self._known.materials_declined_on)
        self.paper.set_text(self._known.materials_paper)
        self.settle()

    @override
    def send(self) -> bool:
        command = replace(
            as_recorded(self._known),
            materials_shown_on=self.shown.day(),
            materials_declined_on=self.declined.day(),
            materials_paper=self.paper.text(),
        )
        return self._gateway.perform(record_circumstances, command, self.show_problem) is not None


class ExplanationDialog(FormDialog):
    """Asks when the explanation was asked for, given, or refused in an act."""

    def __init__(
        self, gateway: Gateway, subject: GateSubject, parent: QWidget | None = None
    ) -> None:
        """Begin with what is recorded."""
        super().__init__(self.tr("Written explanation"), self.tr("&Keep"), gateway.words, parent)
        self._gateway = gateway
        self._known = known = subject.known
        self.asked, self.given, self.refused = (
            DayField(lambda: today_of(gateway)) for _ in range(3)
        )
        self.request, self.paper, self.act = (TextField() for _ in range(3))
        self.explain(subject.name)
        self.add("explanation_requested_on", self.tr("&Asked for on"), self.asked)
        self.add("explanation_request_paper", self.tr("Re&quest, paper"), self.request)
        self.add("explanation_given_on", self.tr("&Given on"), self.given)
        self.add("explanation_paper", self.tr("&Explanation, paper"), self.paper)
        self.add("explanation_refused_on", self.tr("Act of re&fusal of"), self.refused)
        self.add("refusal_paper", self.tr("Act, &number"), self.act)
        self.asked.set_day(known.explanation_requested_on)
        self.request.set_text(known.explanation_request_paper)
        self.given.set_day(known.explanation_given_on)
        self.paper.set_text(known.explanation_paper)
        self.refused.set_day(known.explanation_refused_on)
        self.act.set_text(known.refusal_paper)
        self.settle()

    @override
    def send(self) -> bool:
        command = replace(
            as_recorded(self._known),
            explanation_requested_on=self.asked.day(),
            explanation_request_paper=self.request.text(),
            explanation_given_on=self.given.day(),
            explanation_paper=self.paper.text(),
            explanation_refused_on=self.refused.day(),
            refusal_paper=self.act.text(),
        )
        return self._gateway.perform(record_circumstances, command, self.show_problem) is not None


class GatePaperDialog(FormDialog):
    """Asks for the day on which a gate was met or checked, and the paper that shows it."""

    def __init__(self, gateway: Gateway, state: GateState, parent: QWidget | None = None) -> None:
        """Begin with what is recorded for the gate."""
        rule, language = state.gate.entry, gateway.words.language
        title = sentence(rule.title.in_(language))
        super().__init__(title, self.tr("&Keep"), gateway.words, parent)
        self._gateway = gateway
        self._record = state.record
        self.met = DayField(lambda: today_of(gateway))
        self.paper = TextField()
        self.explain(sentence(rule.text.in_(language)))
        checked = rule.kind is GateKind.TO_CHECK
        self.add("met_on", self.tr("&Checked on") if checked else self.tr("&Done on"), self.met)
        label = self.tr("What &shows it") if checked else self.tr("&Paper")
        self.add("paper", label, self.paper)
        self.met.set_day(state.record.met_on)
        self.paper.set_text(state.record.paper)
        self.settle()

    @override
    def send(self) -> bool:
        command = RecordGate(
            party_id=self._record.party_id,
            gate=self._record.gate,
            version=self._record.version,
            met_on=self.met.day(),
            paper=self.paper.text(),
        )
        return self._gateway.perform(record_gate, command, self.show_problem) is not None


def gate_dialog(
    gateway: Gateway, subject: GateSubject, state: GateState, parent: QWidget
) -> FormDialog:
    """The dialog for a gate of any pack, by its kind."""
    match state.gate.entry.kind:
        case GateKind.SHOWN:
            return ShownDialog(gateway, subject, parent)
        case GateKind.EXPLANATION:
            return ExplanationDialog(gateway, subject, parent)
        case GateKind.RECOMMENDATION:
            return RecommendationDialog(gateway, subject.pack, state, parent)
        case GateKind.PAPER | GateKind.TO_CHECK:
            return GatePaperDialog(gateway, state, parent)
