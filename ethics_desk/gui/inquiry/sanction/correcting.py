"""Mending what was written down wrongly: the order of a decision, a measure never taken."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ethics_desk.domain.measure import Measure, MeasureId
from ethics_desk.domain.sanction import Decision
from ethics_desk.gui.forms.choice_field import Choice, ChoiceField
from ethics_desk.gui.forms.day_field import DayField
from ethics_desk.gui.forms.dialog import FormDialog
from ethics_desk.gui.forms.text_field import LongTextField, TextField
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.today import today_of
from ethics_desk.gui.wording import short_date
from ethics_desk.services.decisions import CorrectDecision, correct_decision
from ethics_desk.services.law_titles import measure_titles
from ethics_desk.services.measures import RemoveMeasure, remove_measure


class CorrectDecisionDialog(FormDialog):
    """Corrects who decided and by which order; what was decided stays as the rules judged it."""

    def __init__(self, gateway: Gateway, decision: Decision, parent: QWidget | None = None) -> None:
        """Show one decision to be corrected."""
        title = self.tr("Correct the decision")
        super().__init__(title, self.tr("&Keep"), gateway.words, parent)
        self._gateway = gateway
        self._decision = decision
        self.decided_by = TextField()
        self.order_number = TextField()
        self.order_date = DayField(lambda: today_of(gateway))
        self.reason = LongTextField(lines=3)
        self.explain(self.tr("What was decided, and on which day, cannot be corrected."))
        self.add("decided_by", self.tr("Decided &by"), self.decided_by, required=True)
        self.add("order_number", self.tr("Order &number"), self.order_number)
        self.add("order_date", self.tr("Order da&ted"), self.order_date, required=True)
        self.add("reason", self.tr("&Reason"), self.reason, required=True)
        self.decided_by.set_text(decision.decided_by)
        self.order_number.set_text(decision.order_number)
        self.order_date.set_day(decision.order_date)
        self.settle()

    @override
    def send(self) -> bool:
        order_date = self.order_date.day()
        if order_date is None:
            return False
        command = CorrectDecision(
            decision_id=self._decision.id,
            version=self._decision.version,
            decided_by=self.decided_by.text(),
            order_number=self.order_number.text(),
            order_date=order_date,
            reason=self.reason.text(),
        )
        return self._gateway.perform(correct_decision, command, self.show_problem) is not None


class RemoveMeasureDialog(FormDialog):
    """Takes a measure written down by mistake out again."""

    def __init__(
        self, gateway: Gateway, measures: Sequence[Measure], parent: QWidget | None = None
    ) -> None:
        """Ask which of the measures, and why."""
        title = self.tr("Take a measure out")
        super().__init__(title, self.tr("Take &out"), gateway.words, parent)
        self._gateway = gateway
        titles = gateway.ask(measure_titles) or {}
        named = {code: title.shown_in(gateway.words.language) for code, title in titles.items()}
        self.measure = ChoiceField(
            [
                Choice(one.id, f"{short_date(one.taken_on)} – {named.get(one.kind, one.kind)}")
                for one in measures
            ]
        )
        self.reason = LongTextField(lines=3)
        self.add("measure_id", self.tr("&Measure"), self.measure, required=True)
        self.add("reason", self.tr("&Reason"), self.reason, required=True)
        if len(measures) == 1:
            self.measure.choose(measures[0].id)
        self.settle()

    @override
    def send(self) -> bool:
        key = self.measure.code()
        if key is None:
            return False
        command = RemoveMeasure(measure_id=MeasureId(key), reason=self.reason.text())
        return self._gateway.perform(remove_measure, command, self.show_problem) is not None
