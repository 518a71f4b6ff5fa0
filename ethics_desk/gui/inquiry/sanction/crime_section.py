"""The signs of a crime of one allegation, what a court made of them, and who is asked then."""

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from ethics_desk.domain.crime import CourtOutcomeKind
from ethics_desk.domain.inquiry import InquiryId
from ethics_desk.gui.crime_facts import gravity_facts
from ethics_desk.gui.facts import Fact
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.inquiry.sanction.crime_dialogs import (
    NoteCrimeSignDialog,
    WithdrawCrimeSignDialog,
    article_of,
)
from ethics_desk.gui.inquiry.sanction.offence_dialog import OffenceDialog
from ethics_desk.gui.inquiry.sanction.outcome_dialog import CourtOutcomeDialog
from ethics_desk.gui.inquiry.sanction.section import FactSection
from ethics_desk.gui.inquiry.sanction.subjects import Powers, Subject
from ethics_desk.gui.powers import only_for
from ethics_desk.gui.tone import Tone
from ethics_desk.gui.wording import long_date, sentence, short_date
from ethics_desk.rules.packs.provision_kinds import CrimeRuleKind
from ethics_desk.services.liability.crime_signs import SignRow, list_crime_signs
from ethics_desk.services.liability.head_liability import HeadQuestion, head_questions
from ethics_desk.texts import say_code

translate = QCoreApplication.translate


class CrimeSection(FactSection):
    """Each sign with its article, gravity and limitation; outcomes; the question to the head."""

    def __init__(self, gateway: Gateway, parent: QWidget | None = None) -> None:
        """No signs yet."""
        super().__init__(
            translate("CrimeSection", "Signs of a crime"),
            translate("CrimeSection", "None was noted."),
            parent,
        )
        self._gateway = gateway
        self._subject: Subject | None = None
        self._signs: tuple[SignRow, ...] = ()
        self.noting = QPushButton(self.tr("Signs of a crim&e…"), self)
        only_for(gateway, self.noting, "note-crime-sign")
        self.noting.clicked.connect(self.note_one)
        self.deciding = QPushButton(self.tr("O&utcome…"), self)
        only_for(gateway, self.deciding, "record-court-outcome", "correct-court-outcome")
        self.deciding.clicked.connect(self.record_outcome)
        self.withdrawing = QPushButton(self.tr("Ta&ke back…"), self)
        only_for(gateway, self.withdrawing, "withdraw-crime-sign")
        self.withdrawing.clicked.connect(self.withdraw_one)
        self.fining = QPushButton(self.tr("Of&fences…"), self)
        self.fining.clicked.connect(self.reckon_fine)
        self.add_deeds(self.noting, self.deciding, self.withdrawing)
        self.add_deeds(self.fining)

    def show_signs(self, subject: Subject, inquiry_id: InquiryId, powers: Powers) -> None:
        """Show the signs of one allegation and what follows from them."""
        self._subject = subject
        ask, key = self._gateway.ask, subject.allegation_id
        self._signs = ask(lambda desk: list_crime_signs(desk, key)) or ()
        facts = [fact for row in self._signs for fact in self._told(row)]
        if any(one.outcome is not None for one in self._signs):
            heads = ask(lambda desk: head_questions(desk, inquiry_id)) or ()
            facts += [self._question(one) for one in heads]
        self.show_facts(facts)
        undecided = any(one.outcome is None for one in self._signs)
        self.noting.setEnabled(powers.circumstances)
        self.deciding.setEnabled(powers.events and bool(self._signs))
        self.withdrawing.setEnabled(powers.circumstances and undecided)

    @Slot()
    def note_one(self) -> None:
        """Ask for a sign and its article."""
        if self._subject is not None:
            NoteCrimeSignDialog(self._gateway, self._subject, self).open()

    @Slot()
    def record_outcome(self) -> None:
        """Ask how the prosecution ended."""
        CourtOutcomeDialog(self._gateway, self._signs, self).open()

    @Slot()
    def withdraw_one(self) -> None:
        """Ask which sign is taken back."""
        undecided = [one for one in self._signs if one.outcome is None]
        WithdrawCrimeSignDialog(self._gateway, undecided, self).open()

    @Slot()
    def reckon_fine(self) -> None:
        """Reckon the fine for an administrative offence."""
        OffenceDialog(self._gateway, self).open()

    def _told(self, row: SignRow) -> list[Fact]:
        words = self._gateway.words
        lines = [sentence(row.title.in_(words.language)), row.sign.seen]
        facts = [Fact(article_of(row, words), "\n".join(lines), Tone.ALARM)]
        facts += gravity_facts(row.answer, words)
        last = row.answer.last_day(CrimeRuleKind.LIMITATION)
        if last is not None:
            facts.append(Fact(self.tr("Limitation"), long_date(last)))
        return facts + self._outcome(row)

    def _outcome(self, row: SignRow) -> list[Fact]:
        if row.outcome is None:
            return []
        outcome, words = row.outcome, self._gateway.words
        kind = say_code(words, "court-outcome", outcome.kind)
        facts = [
            Fact(self.tr("Outcome"), f"{kind}, {short_date(outcome.final_on)}, {outcome.document}")
        ]
        if outcome.kind is not CourtOutcomeKind.CONVICTED:
            note = self.tr(
                "The day may count for the term of a sanction: write it down under Parties as well."
            )
            facts.append(Fact(self.tr("Take note"), note, Tone.WARNING))
        return facts + self._cleared(row)

    def _cleared(self, row: SignRow) -> list[Fact]:
        """When the conviction is expunged, or was lifted; a new crime moves the day."""
        answer = row.answer
        if answer.facts.lifted_on is not None and row.outcome is not None:
            told = f"{long_date(answer.facts.lifted_on)}, {row.outcome.lifting_paper}"
            return [Fact(self.tr("Conviction lifted"), told)]
        caption, moved = self.tr("Conviction expunged"), answer.renewal is not None
        lines = [] if answer.cleared_on is None else [long_date(answer.cleared_on)]
        if moved:
            lines.append(self.tr("A new crime made the term run anew."))
        tone = Tone.WARNING if moved else Tone.PLAIN
        return [Fact(caption, "\n".join(lines), tone)] if lines else []

    def _question(self, one: HeadQuestion) -> Fact:
        language = self._gateway.words.language
        conditions = [f"– {condition.in_(language)}" for condition in one.rule.conditions]
        lines = [
            one.head.name_in(language).full,
            sentence(one.rule.text.in_(language)),
            *conditions,
            one.rule.citation.in_(language),
        ]
        return Fact(self.tr("Does the head answer for it?"), "\n".join(lines), Tone.WARNING)
