"""Proposing a sanction, and withdrawing a proposal, each with its reason."""

from datetime import date

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ethics_desk.domain.inquiry import AllegationId
from ethics_desk.domain.sanction import Proposal
from ethics_desk.gui.banner import Banner
from ethics_desk.gui.forms.day_field import DayField
from ethics_desk.gui.forms.dialog import FormDialog
from ethics_desk.gui.forms.text_field import LongTextField
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.inquiry.sanction.gate_words import open_gates_told
from ethics_desk.gui.labels import quiet
from ethics_desk.gui.matter.reason_dialog import OnProblem, ReasonDialog
from ethics_desk.gui.today import today_of
from ethics_desk.services.sanction_page import SanctionPage, sanction_page
from ethics_desk.services.sanctions import (
    ProposeSanction,
    WithdrawProposal,
    propose_sanction,
    withdraw_proposal,
)

translate = QCoreApplication.translate


class ProposeDialog(FormDialog):
    """Asks why this sanction, and by which day the rules judge."""

    def __init__(
        self,
        gateway: Gateway,
        allegation_id: AllegationId,
        choice: tuple[str, str],
        parent: QWidget | None = None,
    ) -> None:
        """Propose one choice: its code and its title."""
        code, title = choice
        super().__init__(
            self.tr("Propose: {sanction}").format(sanction=title),
            self.tr("&Propose"),
            gateway.words,
            parent,
        )
        self._gateway = gateway
        self._allegation_id = allegation_id
        self._code = code
        self.reason = LongTextField(lines=5)
        self.proposed = DayField(lambda: today_of(gateway))
        self.add("reason", self.tr("&Reason"), self.reason, required=True)
        hint = self.tr("The rules judge by this day.")
        self.add("proposed_on", self.tr("Proposed &on"), self.proposed, required=True, hint=hint)
        self.law = Banner(self)
        self.gates = quiet("", self)
        self.body.insertWidget(1, self.law)
        self.body.insertWidget(2, self.gates)
        self.proposed.edited.connect(self._check_law)
        self.proposed.set_day(today_of(gateway))
        self.settle()

    @Slot()
    def _check_law(self) -> None:
        """Say before anything else when nobody saw the wording that judges on the day."""
        day = self.proposed.day()
        page = None if day is None else self._page_on(day)
        seen = page is None or page.law_seen
        self.law.say("" if seen else self._gateway.words.say("paper.unverified"))
        told = open_gates_told(page.gates if page else (), day, self._gateway.words)
        self.gates.setText(told)
        self.gates.setVisible(bool(told))

    def _page_on(self, day: date) -> SanctionPage | None:
        return self._gateway.ask(
            lambda desk: sanction_page(desk, self._allegation_id, day), self.show_problem
        )

    @override
    def send(self) -> bool:
        command = ProposeSanction(
            allegation_id=self._allegation_id,
            sanction=self._code,
            reason=self.reason.text(),
            proposed_on=self.proposed.day(),
        )
        return self._gateway.perform(propose_sanction, command, self.show_problem) is not None


def withdraw_dialog(gateway: Gateway, proposal: Proposal, parent: QWidget) -> ReasonDialog:
    """Ask why a proposal is withdrawn."""

    def withdraw(reason: str, on_problem: OnProblem) -> bool:
        command = WithdrawProposal(proposal_id=proposal.id, version=proposal.version, reason=reason)
        return gateway.perform(withdraw_proposal, command, on_problem) is not None

    title = translate("ProposeDialog", "Withdraw the proposal")
    deed = translate("ProposeDialog", "&Withdraw")
    return ReasonDialog(title, deed, gateway.words, withdraw, parent=parent)
