"""The one thing to do next about an allegation, always in sight."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ethics_desk.domain.finding import FindingOutcome
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.inquiry.sanction.subjects import Powers
from ethics_desk.gui.labels import main_button, quiet
from ethics_desk.gui.powers import only_for
from ethics_desk.gui.theme import SPACE
from ethics_desk.services.four_eyes import waits_for_another
from ethics_desk.services.sanction_page import SanctionPage

translate = QCoreApplication.translate


class Next(StrEnum):
    """What comes next for one allegation."""

    FIND = "find"
    NOTHING = "nothing"
    PROPOSE = "propose"
    DECIDE = "decide"
    FOLLOW = "follow"


class NextStep(QWidget):
    """Says what comes next and offers it; the buttons wish, the tab does."""

    propose_wished = Signal()
    withdraw_wished = Signal()
    decide_wished = Signal()
    follow_wished = Signal()

    def __init__(self, gateway: Gateway, parent: QWidget | None = None) -> None:
        """Nothing to do yet."""
        super().__init__(parent)
        self._gateway = gateway
        self._may_propose = False
        self.guidance = quiet("", self)
        self.propose = main_button(self.tr("&Propose…"), self)
        self.decide = main_button(self.tr("Record the &decision…"), self)
        self.follow = main_button(self.tr("Record what &followed…"), self)
        self.withdraw = QPushButton(self.tr("&Withdraw the proposal…"), self)
        only_for(gateway, self.propose, "propose-sanction")
        only_for(gateway, self.decide, "record-decision")
        only_for(gateway, self.follow, "record-decision-event")
        only_for(gateway, self.withdraw, "withdraw-proposal")
        self.propose.clicked.connect(self.propose_wished)
        self.decide.clicked.connect(self.decide_wished)
        self.follow.clicked.connect(self.follow_wished)
        self.withdraw.clicked.connect(self.withdraw_wished)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        row.addWidget(self.guidance, 1)
        for button in (self.withdraw, self.propose, self.decide, self.follow):
            row.addWidget(button)
            button.hide()  # all four at once would widen a window that shows two at most

    def show_page(self, page: SanctionPage, powers: Powers) -> None:
        """Offer what comes next at the stage the inquiry stands at."""
        coming = what_is_next(page)
        waits = coming is Next.DECIDE and self._waits_for_another(page)
        self._may_propose = powers.proposals
        self.propose.setVisible(coming is Next.PROPOSE)
        self.decide.setVisible(coming is Next.DECIDE and not waits)
        self.withdraw.setVisible(coming is Next.DECIDE)
        self.follow.setVisible(coming is Next.FOLLOW)
        self.decide.setEnabled(powers.decisions)
        self.withdraw.setEnabled(powers.withdrawals)
        self.follow.setEnabled(powers.events)
        another = self.tr("You proposed it: another member records the decision.")
        self.guidance.setText(another if waits else _guidance(coming, powers))

    def _waits_for_another(self, page: SanctionPage) -> bool:
        proposal = page.proposal
        if proposal is None or not self._gateway.may("record-decision"):
            return False
        key = proposal.id
        return bool(self._gateway.ask(lambda desk: waits_for_another(desk, "record-decision", key)))

    def note_choice(self, *, chosen: bool) -> None:
        """Whether there is a choice that could be proposed."""
        self.propose.setEnabled(self._may_propose and chosen)


def what_is_next(page: SanctionPage) -> Next:
    """The step the allegation waits for; a decision that was annulled lets propose anew."""
    if page.proposal is not None:
        decision = None if page.decision is None else page.decision.decision
        decided = decision is not None and decision.proposal_id == page.proposal.id
        return Next.FOLLOW if decided else Next.DECIDE
    if page.finding is None:
        return Next.FIND
    substantiated = page.finding.outcome is FindingOutcome.SUBSTANTIATED
    return Next.PROPOSE if substantiated else Next.NOTHING


def _guidance(coming: Next, powers: Powers) -> str:
    match coming:
        case Next.FIND:
            return translate(
                "NextStep", "Not decided yet: record the finding under Findings first."
            )
        case Next.NOTHING:
            return translate(
                "NextStep", "The allegation was not substantiated: nothing is to be proposed."
            )
        case Next.PROPOSE if not powers.proposals:
            return translate(
                "NextStep", "A sanction is proposed at the stages of findings and proposal."
            )
        case Next.PROPOSE:
            return translate("NextStep", "Choose a sanction, then propose it with the reason.")
        case Next.DECIDE if not powers.decisions:
            return translate(
                "NextStep", "The decision is recorded once the inquiry is at the stage of proposal."
            )
        case _:
            return ""
