"""What was proposed and decided on one allegation."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ethics_desk.domain.sanction import NO_SANCTION, Decision, Proposal
from ethics_desk.gui.facts import Fact
from ethics_desk.gui.inquiry.sanction.section import FactSection
from ethics_desk.gui.tone import Tone
from ethics_desk.gui.wording import short_date
from ethics_desk.rules.packs.pack import Pack
from ethics_desk.services.decisions import DecisionStanding
from ethics_desk.services.sanction_choice import sanction_title
from ethics_desk.services.sanction_page import SanctionPage
from ethics_desk.texts import In, say_code

translate = QCoreApplication.translate


class StandingSection(FactSection):
    """Proposal and decision in words."""

    def __init__(self, words: In, parent: QWidget | None = None) -> None:
        """Nothing proposed yet."""
        super().__init__(
            translate("StandingSection", "Proposal and decision"),
            translate("StandingSection", "Nothing proposed yet."),
            parent,
        )
        self._words = words

    def show_page(self, page: SanctionPage, pack: Pack) -> None:
        """Show what was proposed and decided."""
        facts = [] if page.proposal is None else self._proposed(page.proposal, pack)
        if page.decision is not None:
            facts += self._decided(page.decision, pack)
        self.show_facts(facts)

    def _proposed(self, proposal: Proposal, pack: Pack) -> list[Fact]:
        title = self._title(proposal.sanction, pack)
        return [
            Fact(self.tr("Proposed"), f"{title}, {short_date(proposal.proposed_on)}"),
            Fact(self.tr("Reason"), proposal.reason),
            *self._departing(proposal),
        ]

    def _departing(self, proposal: Proposal) -> list[Fact]:
        reason = proposal.departure_reason
        caption = self.tr("Why outside the usual range")
        return [Fact(caption, reason, Tone.WARNING)] if reason else []

    def _decided(self, standing: DecisionStanding, pack: Pack) -> list[Fact]:
        decision = standing.decision
        title = self._title(decision.sanction, pack)
        state = say_code(self._words, "decision-state", standing.state)
        facts = [
            Fact(self.tr("Decided"), f"{title}, {short_date(decision.decided_on)}"),
            Fact(self.tr("Stands"), state, Tone.PLAIN),
            Fact(self.tr("By whom"), decision.decided_by),
            Fact(self.tr("Order"), _order(decision)),
        ]
        if decision.departure:
            facts.append(Fact(self.tr("Why otherwise than proposed"), decision.departure))
        if decision.override:
            facts.append(Fact(self.tr("Why with a gate open"), decision.override, Tone.WARNING))
            facts.append(Fact(self.tr("Gates open then"), self._gates(decision, pack)))
        return facts

    def _gates(self, decision: Decision, pack: Pack) -> str:
        """The gates a decision was made without; older decisions do not say which."""
        titles = {code: gate.title for one in pack.versions for code, gate in one.gates.items()}
        language = self._words.language
        return "\n".join(
            titles[code].shown_in(language) if code in titles else code
            for code in decision.open_gates
        )

    def _title(self, code: str, pack: Pack) -> str:
        if code == NO_SANCTION:
            return self._words.say("sanction.none")
        return sanction_title(pack, code, None).shown_in(self._words.language)


def _order(decision: Decision) -> str:
    day = short_date(decision.order_date)
    return f"№ {decision.order_number}, {day}" if decision.order_number else day
