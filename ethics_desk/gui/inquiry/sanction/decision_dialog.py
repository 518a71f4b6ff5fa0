"""Writing down a decision: what was imposed, by whom, by which order, and why otherwise."""

from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ethics_desk.domain.sanction import NO_SANCTION, Proposal
from ethics_desk.gui.banner import Banner
from ethics_desk.gui.forms.choice_field import Choice, ChoiceField
from ethics_desk.gui.forms.day_field import DayField
from ethics_desk.gui.forms.dialog import FormDialog
from ethics_desk.gui.forms.text_field import LongTextField, TextField
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.inquiry.sanction.gate_words import open_gates_told
from ethics_desk.gui.today import today_of
from ethics_desk.services.decisions import RecordDecision, record_decision
from ethics_desk.services.sanction_page import SanctionPage, sanction_page

NONE_CODE = "-"
"""The choice that no sanction is imposed; an empty code would mean that nothing is chosen."""


class DecisionDialog(FormDialog):
    """Records the decision on one proposal, judged by the rules on the day it was made."""

    def __init__(
        self, gateway: Gateway, proposal: Proposal, official: str, parent: QWidget | None = None
    ) -> None:
        """Begin with what was proposed, decided today."""
        super().__init__(self.tr("Decision"), self.tr("&Record"), gateway.words, parent)
        self._gateway = gateway
        self._proposal = proposal
        self._page: SanctionPage | None = None
        self.law = Banner(self)
        self.gates = Banner(self)
        self.sanction = ChoiceField()
        self.decided = DayField(lambda: today_of(gateway))
        self.decided_by = TextField()
        self.order_number = TextField()
        self.order_date = DayField(lambda: today_of(gateway))
        self.departure = LongTextField(lines=3)
        self.override = LongTextField(lines=3)
        self.explain(official)
        self.body.insertWidget(2, self.law)
        self._lay_out_fields()
        self.body.addStretch(1)
        self.decided.edited.connect(self._judge)
        self.sanction.edited.connect(self._show_rows)
        self.decided.set_day(today_of(gateway))
        self._judge()
        self.sanction.choose(proposal.sanction or NONE_CODE)
        self.settle()

    @override
    def send(self) -> bool:
        decided = self.decided.day()
        if decided is None:
            return False
        command = RecordDecision(
            proposal_id=self._proposal.id,
            sanction=self._chosen(),
            decided_on=decided,
            decided_by=self.decided_by.text(),
            order_number=self.order_number.text(),
            order_date=self.order_date.day(),
            departure=self.departure.text(),
            override=self.override.text(),
        )
        return self._gateway.perform(record_decision, command, self.show_problem) is not None

    def _lay_out_fields(self) -> None:
        self.add("decided_on", self.tr("&Decided on"), self.decided, required=True)
        self.add("sanction", self.tr("&Sanction"), self.sanction, required=True)
        self.add("decided_by", self.tr("Decided &by"), self.decided_by, required=True)
        self.add("order_number", self.tr("Order &number"), self.order_number)
        self.add("order_date", self.tr("Order da&ted"), self.order_date)
        self.add(
            "departure",
            self.tr("Why &otherwise than proposed"),
            self.departure,
            required=True,
        )
        self.form.add_note(self.gates)
        self.add(
            "override",
            self.tr("Why with a &gate open"),
            self.override,
            required=True,
            hint=self.tr("What stands above was not done by that day. The reason is printed."),
        )

    @Slot()
    def _judge(self) -> None:
        """Offer what the rules allow on the day of the decision."""
        day = self.decided.day()
        page = None if day is None else self._ask(day)
        if page is None:
            return
        self._page = page
        self.law.say("" if page.law_seen else self._words.say("paper.unverified"))
        language = self._words.language
        offered = [
            Choice(one.code, one.title.shown_in(language)) for one in page.choices if one.allowed
        ]
        self.sanction.offer([*offered, Choice(NONE_CODE, self._words.say("sanction.none"))])
        self._show_rows()

    def _ask(self, day: date) -> SanctionPage | None:
        return self._gateway.ask(
            lambda desk: sanction_page(desk, self._proposal.allegation_id, day), self.show_problem
        )

    @Slot()
    def _show_rows(self) -> None:
        """Ask for the two reasons only where they are needed."""
        chosen, day = self._chosen(), self.decided.day()
        departs = not self.sanction.is_empty() and chosen != self._proposal.sanction
        gates = self._page.gates if self._page and chosen != NO_SANCTION else ()
        told = open_gates_told(gates, day, self._words)
        self.form.show_row("departure", shown=departs)
        self.form.show_row("override", shown=bool(told))
        self.gates.say(told)

    def _chosen(self) -> str:
        code = self.sanction.code()
        return NO_SANCTION if code in (None, NONE_CODE) else str(code)
