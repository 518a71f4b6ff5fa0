"""The answer of the rules about one allegation on one day, section by section."""

from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.inquiry.sanction.choices import ChoiceList
from ethics_desk.gui.inquiry.sanction.crime_section import CrimeSection
from ethics_desk.gui.inquiry.sanction.duty_section import DutySection
from ethics_desk.gui.inquiry.sanction.events import EventSection
from ethics_desk.gui.inquiry.sanction.facts import (
    circumstance_facts,
    consequence_facts,
    earlier_facts,
    last_day_facts,
    warning_facts,
)
from ethics_desk.gui.inquiry.sanction.gate_section import GateSection
from ethics_desk.gui.inquiry.sanction.later_law import later_facts
from ethics_desk.gui.inquiry.sanction.like_cases import LikeCasesView
from ethics_desk.gui.inquiry.sanction.measures import MeasureSection
from ethics_desk.gui.inquiry.sanction.next_step import Next, what_is_next
from ethics_desk.gui.inquiry.sanction.pack_choices import pack_of
from ethics_desk.gui.inquiry.sanction.pauses import PauseSection
from ethics_desk.gui.inquiry.sanction.section import FactSection
from ethics_desk.gui.inquiry.sanction.standing import StandingSection
from ethics_desk.gui.inquiry.sanction.subjects import Powers, Subject
from ethics_desk.gui.labels import quiet, section_title
from ethics_desk.gui.powers import only_for
from ethics_desk.gui.theme import WIDE_SPACE
from ethics_desk.gui.today import today_of
from ethics_desk.rules.packs.kinds import Outcome
from ethics_desk.services.liability.consequences import what_follows
from ethics_desk.services.measures import list_measures
from ethics_desk.services.sanction_page import SanctionPage

translate = QCoreApplication.translate


class AnswerView(QWidget):
    """Outcome, choices, days, gates, pauses and all else, from the urgent to the background."""

    circumstances_wished = Signal()

    def __init__(self, gateway: Gateway, parent: QWidget | None = None) -> None:
        """Sections without an answer yet."""
        super().__init__(parent)
        self._gateway = gateway
        self._shown_of: str | None = None
        self._page: SanctionPage | None = None
        words = gateway.words
        self.outcome = section_title("", self)
        self.time = quiet("", self)
        self.warnings = FactSection(translate("SanctionTab", "Warnings"))
        self.later = FactSection(translate("SanctionTab", "A later law"))
        self.choices = ChoiceList(words)
        self.standing = StandingSection(words)
        self.like = LikeCasesView(words)
        self.events = EventSection(gateway)
        self.days = FactSection(translate("SanctionTab", "Until when"))
        self.gates = GateSection(gateway)
        self.known = FactSection(translate("SanctionTab", "Circumstances"))
        self.edit_known = QPushButton(self.tr("&Circumstances…"))
        only_for(gateway, self.edit_known, "record-circumstances")
        self.edit_known.clicked.connect(self.circumstances_wished)
        self.known.add_deeds(self.edit_known)
        self.pauses = PauseSection(gateway)
        self.duties = DutySection(gateway)
        self.consequences = FactSection(translate("SanctionTab", "What follows from it"))
        self.earlier = FactSection(
            translate("SanctionTab", "Earlier sanctions"),
            translate("SanctionTab", "None is known."),
        )
        self.crimes = CrimeSection(gateway)
        self.measures = MeasureSection(gateway)
        self._lay_out()

    def show_page(self, page: SanctionPage, subject: Subject, day: date, powers: Powers) -> None:
        """Show the answer about one act on one day."""
        words, evaluation = self._gateway.words, page.evaluation
        pack = pack_of(self._gateway, subject.pack)
        if pack is None:
            return
        self._show_outcome(page)
        self.warnings.show_facts(warning_facts(evaluation, words))
        self.later.show_facts(later_facts(evaluation, pack, words))
        self._show_choices(page)
        self.standing.show_page(page, pack)
        self._page = page
        self.show_like_cases()
        self.events.show_decision(page.decision, allowed=powers.events)
        self.days.show_facts(last_day_facts(evaluation, today_of(self._gateway), words))
        self.gates.show_page(page, subject, allowed=powers.circumstances)
        self.gates.come_after(self.events.correcting)
        self.known.show_facts(circumstance_facts(page.circumstances, pack, day, words))
        self.edit_known.setEnabled(powers.circumstances)
        self.pauses.show_pauses(page.pauses, subject, day, allowed=powers.circumstances)
        key = page.allegation.id
        dated = self._gateway.ask(lambda desk: what_follows(desk, key, day)) or ()
        self.consequences.show_facts(consequence_facts(evaluation, dated, words))
        self.crimes.show_signs(subject, page.allegation.inquiry_id, powers)
        self.duties.show_subject(subject, allowed=powers.circumstances)
        self.earlier.show_facts(earlier_facts(page.earlier, pack, words))
        measures = self._gateway.ask(lambda desk: list_measures(desk, page.allegation.inquiry_id))
        self.measures.show_measures(measures or (), subject, allowed=powers.circumstances)

    def show_like_cases(self) -> None:
        """Compare what is chosen, or what was proposed, with the like inquiries."""
        page = self._page
        if page is None:
            return
        coming, proposal = what_is_next(page), page.proposal
        self.like.setVisible(proposal is not None or coming is Next.PROPOSE)
        chosen = self.choices.code() if proposal is None else proposal.sanction
        self.like.show_like(page.like_cases, chosen)

    def _show_outcome(self, page: SanctionPage) -> None:
        words, evaluation = self._gateway.words, page.evaluation
        said = words.say(f"sanction-outcome.{evaluation.outcome}")
        self.outcome.setText(f"{said[:1].upper()}{said[1:]}")
        status = evaluation.time_status
        self.time.setText("" if status is None else words.say(f"time-status.{status}"))
        self.time.setVisible(status is not None)

    def _show_choices(self, page: SanctionPage) -> None:
        coming = what_is_next(page)
        proposed = page.proposal.sanction if page.proposal else None
        former = self.choices.code() if self._shown_of == page.allegation.id else None
        self._shown_of = page.allegation.id
        chosen = former if coming is Next.PROPOSE else proposed
        self.choices.show_choices(page.choices, chosen)
        self.choices.fix(self._why_fixed(coming))
        # Where the law allows none, the list of choices would repeat the outcome.
        covered = page.evaluation.outcome is Outcome.SANCTIONS or coming is Next.PROPOSE
        self.choices.setVisible(covered or bool(page.choices))

    def _why_fixed(self, coming: Next) -> str:
        match coming:
            case Next.PROPOSE:
                return ""
            case Next.DECIDE:
                return self.tr("Proposed already: withdraw the proposal to choose otherwise.")
            case Next.FOLLOW:
                return self.tr("Decided already.")
            case Next.FIND | Next.NOTHING:
                return self.tr("What the law would allow, if the allegation were substantiated:")

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, WIDE_SPACE, 0)
        column.setSpacing(WIDE_SPACE)
        for part in (
            self.outcome,
            self.time,
            self.days,
            self.warnings,
            self.later,
            self.choices,
            self.standing,
            self.like,
            self.events,
            self.gates,
            self.known,
            self.pauses,
            self.duties,
            self.consequences,
            self.crimes,
            self.earlier,
            self.measures,
        ):
            column.addWidget(part)
        column.addStretch(1)
