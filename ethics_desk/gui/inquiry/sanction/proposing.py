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
from ethics_desk.gui.inquiry.sanction.like_cases import LikeCasesView
from ethics_desk.gui.labels import quiet
from ethics_desk.gui.matter.reason_dialog import OnProblem, ReasonDialog
from ethics_desk.gui.today import today_of
from ethics_desk.services.likeness.like_cases import like_inquiries
from ethics_desk.services.likeness.like_cases_words import distance_words
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
        self.departure = LongTextField(lines=3)
        self.add(
            "departure_reason",
            self.tr("&Why outside the usual range"),
            self.departure,
            required=True,
            hint=self.tr("The reason is printed on the derivation."),
        )
        self.law, self.departing = Banner(self), Banner(self)
        self.gates = quiet("", self)
        self.like = LikeCasesView(gateway.words)
        self._lay_out_around()
        self.proposed.edited.connect(self._check_law)
        self.proposed.edited.connect(self._compare)
        self.proposed.set_day(today_of(gateway))
        self._compare()
        self.settle()

    def _lay_out_around(self) -> None:
        """What must be known first stands above the form, what can be read up beneath it."""
        for place, told in enumerate((self.law, self.departing, self.gates), start=1):
            self.body.insertWidget(place, told)
        self.body.addWidget(self.like)

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

    @Slot()
    def _compare(self) -> None:
        """Show the decided inquiries this one is like, and ask why it departs where it does."""
        day = self.proposed.day()
        if day is None:
            return
        like = self._gateway.ask(
            lambda desk: like_inquiries(desk, self._allegation_id, day), self.show_problem
        )
        self.like.show_like(like, self._code)
        departs = like is not None and like.departs(self._code)
        said = distance_words(self._gateway.words, like, self._code) if like and departs else ()
        self.departing.say(" ".join(said))
        self.form.show_row("departure_reason", shown=departs)

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
            departure_reason=self.departure.text(),
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
