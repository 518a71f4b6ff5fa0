"""What follows a decision: made known, appealed, annulled, lifted, expired."""

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ethics_desk.domain.sanction import DecisionEvent, DecisionEventKind, DecisionId, Delivery
from ethics_desk.gui.forms.choice_field import ChoiceField
from ethics_desk.gui.forms.day_field import DayField
from ethics_desk.gui.forms.dialog import FormDialog
from ethics_desk.gui.forms.text_field import LongTextField, TextField
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.inquiry.sanction.correcting import CorrectDecisionDialog
from ethics_desk.gui.matter.reason_dialog import OnProblem, ReasonDialog
from ethics_desk.gui.powers import only_for
from ethics_desk.gui.tables.column import Column
from ethics_desk.gui.tables.section import ListSection
from ethics_desk.gui.today import today_of
from ethics_desk.gui.wording import NO_VALUE, short_date
from ethics_desk.gui.words import code_choices
from ethics_desk.services.decision_events import (
    RecordDecisionEvent,
    RemoveDecisionEvent,
    record_decision_event,
    remove_decision_event,
)
from ethics_desk.services.decisions import DecisionStanding
from ethics_desk.texts import In, say_code

translate = QCoreApplication.translate


class EventSection(ListSection[DecisionEvent]):
    """What followed one decision, in order of days."""

    def __init__(self, gateway: Gateway, parent: QWidget | None = None) -> None:
        """Nothing yet."""
        title = translate("EventSection", "What followed")
        super().__init__(title, event_columns(gateway.words), parent)
        self._gateway = gateway
        self._decision: DecisionStanding | None = None
        self._allowed = False
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.name_it(self.tr("Not made known to the official yet."))
        self.adding = self.add_deed(self.tr("Add an even&t…"), self.add_one)
        only_for(gateway, self.adding, "record-decision-event")
        self.correcting = self.add_deed(self.tr("Co&rrect the order…"), self.correct_decision)
        only_for(gateway, self.correcting, "correct-decision")
        out = self.add_deed(self.tr("Take o&ut…"), self.remove_one, lambda _event: self._allowed)
        only_for(gateway, out, "remove-decision-event")

    def show_decision(self, decision: DecisionStanding | None, *, allowed: bool) -> None:
        """Show what followed a decision; without one the section is out of sight."""
        self._decision, self._allowed = decision, allowed
        self.setVisible(decision is not None)
        self.show_rows(decision.events if decision else ())
        self.adding.setEnabled(allowed)
        self.correcting.setEnabled(allowed)

    @Slot()
    def add_one(self) -> None:
        """Ask what followed."""
        if self._decision is not None:
            EventDialog(self._gateway, self._decision.decision.id, self).open()

    @Slot()
    def correct_decision(self) -> None:
        """Mend who decided and by which order."""
        if self._decision is not None:
            CorrectDecisionDialog(self._gateway, self._decision.decision, self).open()

    @Slot()
    def remove_one(self) -> None:
        """Take the event chosen out again, with the reason."""
        event = self.row()
        if event is None:
            return

        def remove(reason: str, on_problem: OnProblem) -> bool:
            command = RemoveDecisionEvent(event_id=event.id, reason=reason)
            return self._gateway.perform(remove_decision_event, command, on_problem) is not None

        title, deed = self.tr("Take the event out"), self.tr("Take o&ut")
        ReasonDialog(title, deed, self._gateway.words, remove, parent=self).open()


class EventDialog(FormDialog):
    """Asks for one thing that followed a decision."""

    def __init__(
        self, gateway: Gateway, decision_id: DecisionId, parent: QWidget | None = None
    ) -> None:
        """Ask about one decision."""
        title, deed = self.tr("What followed the decision"), self.tr("&Record")
        super().__init__(title, deed, gateway.words, parent)
        self._gateway = gateway
        self._decision_id = decision_id
        words = gateway.words
        self.kind = ChoiceField(code_choices(words, "decision-event", DecisionEventKind))
        self.happened = DayField(lambda: today_of(gateway))
        self.delivery = ChoiceField(code_choices(words, "delivery", Delivery))
        self.document = TextField()
        self.note = LongTextField(lines=3)
        self.add("kind", self.tr("&What"), self.kind, required=True)
        self.add("happened_on", self.tr("&Day"), self.happened, required=True)
        self.add("delivery", self.tr("&How"), self.delivery, required=True)
        hint = self.tr("Number of the act, of the court's judgement or of the order.")
        self.add("document", self.tr("D&ocument"), self.document, hint=hint)
        self.add("note", self.tr("&Note"), self.note)
        self.kind.edited.connect(self._show_rows)
        self.happened.set_day(today_of(gateway))
        self._show_rows()
        self.body.addStretch(1)
        self.settle()

    @override
    def send(self) -> bool:
        kind, day, delivery = self.kind.code(), self.happened.day(), self.delivery.code()
        if kind is None or day is None:
            return False
        command = RecordDecisionEvent(
            decision_id=self._decision_id,
            kind=DecisionEventKind(kind),
            happened_on=day,
            delivery=Delivery(delivery) if delivery and self._made_known() else None,
            document=self.document.text(),
            note=self.note.text(),
        )
        return self._gateway.perform(record_decision_event, command, self.show_problem) is not None

    def _made_known(self) -> bool:
        return self.kind.code() == DecisionEventKind.MADE_KNOWN

    @Slot()
    def _show_rows(self) -> None:
        self.form.show_row("delivery", shown=self._made_known())


def event_columns(words: In) -> tuple[Column[DecisionEvent], ...]:
    """The columns of the list of what followed."""
    return (
        Column(
            name="day",
            title=lambda: translate("EventSection", "Day"),
            text=lambda event: short_date(event.happened_on),
            sort_key=lambda event: event.happened_on,
            width=11,
        ),
        Column(
            name="kind",
            title=lambda: translate("EventSection", "What"),
            text=lambda event: say_code(words, "decision-event", event.kind),
            width=20,
        ),
        Column(
            name="delivery",
            title=lambda: translate("EventSection", "How, document, note"),
            text=lambda event: _details(event, words),
            width=34,
        ),
    )


def _details(event: DecisionEvent, words: In) -> str:
    delivery = say_code(words, "delivery", event.delivery) if event.delivery else ""
    return ", ".join(part for part in (delivery, event.document, event.note) if part) or NO_VALUE
