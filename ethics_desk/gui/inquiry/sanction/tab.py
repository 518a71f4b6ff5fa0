"""The sanction rules applied to one inquiry: what is allowed, by which article, until which day."""

from datetime import date

from PySide6.QtCore import QSignalBlocker, Qt, Slot
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSplitter,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ethics_desk.domain.card_rows import InquiryCard
from ethics_desk.domain.errors import DeskError
from ethics_desk.domain.inquiry import AllegationId
from ethics_desk.gui.banner import Banner
from ethics_desk.gui.forms.choice_field import ChoiceField
from ethics_desk.gui.forms.day_field import DayField
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.inquiry.sanction.another_law import law_dialog
from ethics_desk.gui.inquiry.sanction.answer import AnswerView
from ethics_desk.gui.inquiry.sanction.circumstances_dialog import CircumstancesDialog
from ethics_desk.gui.inquiry.sanction.decision_dialog import DecisionDialog
from ethics_desk.gui.inquiry.sanction.derivation_panel import DerivationPanel
from ethics_desk.gui.inquiry.sanction.next_step import NextStep
from ethics_desk.gui.inquiry.sanction.proposing import ProposeDialog, withdraw_dialog
from ethics_desk.gui.inquiry.sanction.subjects import (
    Powers,
    Subject,
    as_choices,
    powers_at,
    subjects_of,
)
from ethics_desk.gui.inquiry.tab import InquiryTab
from ethics_desk.gui.labels import quiet
from ethics_desk.gui.memory import Memory
from ethics_desk.gui.theme import SPACE, WIDE_SPACE, scaled
from ethics_desk.gui.today import today_of
from ethics_desk.services.inquiry_card import inquiry_card
from ethics_desk.services.sanction_page import SanctionPage, sanction_page, standing_day

SHARES = (11, 9)
LEAST_ANSWER, MOST_ANSWER = 390, 480


class SanctionTab(InquiryTab):
    """Shows one allegation as the rules judge it on a day, and what was proposed and decided."""

    def __init__(self, gateway: Gateway, memory: Memory) -> None:
        """No inquiry yet."""
        super().__init__(gateway, memory)
        self._subjects: list[Subject] = []
        self._powers = Powers()
        self._page: SanctionPage | None = None
        self._shown_of: str | None = None
        self.subject = ChoiceField()
        self.day = DayField(lambda: today_of(gateway))
        self.to_today = QPushButton(self.tr("Judge as of t&oday"), self)
        self.other_law = QPushButton(self.tr("Law on another da&y…"), self)
        self.law = Banner(self)
        self.refusal = Banner(self)
        self.empty = quiet(
            self.tr("No allegation yet. Add the official and the allegation under Parties."), self
        )
        self.answer = AnswerView(gateway)
        self.derivation = DerivationPanel(gateway)
        self.next_step = NextStep(gateway, self)
        self._scroll = QScrollArea(self)
        self._parts = QSplitter(Qt.Orientation.Horizontal, self)
        self._lay_out()
        self.subject.edited.connect(self.judge)
        self.day.edited.connect(self.judge)
        self.to_today.clicked.connect(self.judge_today)
        self.other_law.clicked.connect(self.ask_other_law)
        self.answer.circumstances_wished.connect(self.edit_circumstances)
        self.next_step.propose_wished.connect(self.propose)
        self.next_step.withdraw_wished.connect(self.withdraw)
        self.next_step.decide_wished.connect(self.decide)
        self.next_step.follow_wished.connect(self.answer.events.add_one)
        self.answer.choices.picked.connect(self._show_picked)
        self.derivation.printed.connect(self.wished)

    @override
    def title(self) -> str:
        return self.tr("Sanction")

    @override
    def refresh(self) -> None:
        key = self.inquiry_id
        if key is None:
            return
        card = self.gateway.ask(lambda desk: inquiry_card(desk, key))
        if card is not None:
            self._show_card(card)

    @Slot()
    def judge_today(self) -> None:
        """Ask the rules as if it were decided today."""
        self._put_day(today_of(self.gateway))
        self.judge()

    @Slot()
    def judge(self) -> None:
        """Ask the rules about the allegation chosen, for the day typed.

        An allegation just chosen is shown as of the day it was decided on, or proposed for.
        """
        chosen = self.subject.code()
        if chosen is not None and chosen != self._shown_of:
            self._shown_of = chosen
            key = AllegationId(chosen)
            day = self.gateway.ask(lambda desk: standing_day(desk, key))
            self._put_day(day or today_of(self.gateway))
        subject, day = self._subject(), self.day.day()
        self.day.mark(wrong=day is None)
        if day is None:
            self.refusal.say(self.tr("Write the day of decision like 31.12.2025."))
            self._make_valid(yes=False)
        if subject is None or day is None:
            return
        self.subject.setToolTip(f"{subject.official} – {subject.title}")
        page = self.gateway.ask(
            lambda desk: sanction_page(desk, subject.allegation_id, day), self._refuse
        )
        if page is not None:
            self._show_page(page, subject, day)

    @Slot()
    def edit_circumstances(self) -> None:
        """Ask what is known about the official."""
        subject, day = self._subject(), self.day.day()
        if self._page is not None and subject is not None and day is not None:
            known = self._page.circumstances
            CircumstancesDialog(self.gateway, known, subject.pack, day, self).open()

    @Slot()
    def propose(self) -> None:
        """Ask why the sanction chosen is proposed."""
        subject, code = self._subject(), self.answer.choices.code()
        if subject is not None and code is not None:
            choice = code, self.answer.choices.title_of(code)
            ProposeDialog(self.gateway, subject.allegation_id, choice, self).open()

    @Slot()
    def withdraw(self) -> None:
        """Ask why the proposal is withdrawn."""
        if self._page is not None and self._page.proposal is not None:
            withdraw_dialog(self.gateway, self._page.proposal, self).open()

    @Slot()
    def decide(self) -> None:
        """Ask what was decided on the proposal."""
        subject = self._subject()
        if subject is not None and self._page is not None and self._page.proposal is not None:
            words = f"{subject.official} – {subject.title}"
            DecisionDialog(self.gateway, self._page.proposal, words, self).open()

    @Slot()
    def ask_other_law(self) -> None:
        """Hold the answer against that of another law."""
        subject, day = self._subject(), self.day.day()
        if subject is not None and self._page is not None and day is not None:
            dialog = law_dialog(self.gateway, self._page, subject, day, self)
            dialog.wished.connect(self.wished)
            dialog.show()

    def _show_card(self, card: InquiryCard) -> None:
        former, self._subjects = self._subjects, subjects_of(card, self.gateway.words)
        self._powers = powers_at(card)
        with QSignalBlocker(self.subject):
            if self._subjects != former:
                self.subject.offer(as_choices(self._subjects))
            if self._subjects and self.subject.code() is None:
                self.subject.choose(self._subjects[0].allegation_id)
        self.empty.setVisible(not self._subjects)
        self._parts.setVisible(bool(self._subjects))
        self.next_step.setVisible(bool(self._subjects))
        self.other_law.setVisible(bool(self._subjects))
        self.to_today.setVisible(bool(self._subjects))
        self.judge()

    def _put_day(self, day: date) -> None:
        """Put a day into the field; the rules are asked once, by whoever puts it there."""
        with QSignalBlocker(self.day):
            self.day.set_day(day)

    def _show_page(self, page: SanctionPage, subject: Subject, day: date) -> None:
        self._page = page
        self.to_today.setEnabled(day != today_of(self.gateway))
        self.refusal.say("")
        self._make_valid(yes=True)
        self.law.say("" if page.law_seen else self.gateway.words.say("paper.unverified"))
        self.answer.show_page(page, subject, day, self._powers)
        self.derivation.show_page(page, day)
        self.next_step.show_page(page, self._powers)
        self._give_room()
        self._show_picked()

    def _give_room(self) -> None:
        """Let no button be cut off, in whatever language; the derivation takes the rest."""
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        wanted = self.answer.minimumSizeHint().width() + bar
        least, most = scaled(LEAST_ANSWER, self), scaled(MOST_ANSWER, self)
        self._scroll.setMinimumWidth(min(max(wanted, least), most))

    def _refuse(self, problem: DeskError) -> bool:
        """Say above everything why the rules cannot be asked so; what is beneath is not valid."""
        self._page = None
        self.refusal.say(self.gateway.words.error(problem))
        self.law.say("")
        self._make_valid(yes=False)
        return True

    def _make_valid(self, *, yes: bool) -> None:
        """Whether what is shown belongs to the day in the field."""
        self._parts.setEnabled(yes)
        self.other_law.setEnabled(yes)
        self.next_step.setEnabled(yes)

    @Slot()
    def _show_picked(self) -> None:
        self.answer.show_like_cases()
        self.next_step.note_choice(chosen=self.answer.choices.code() is not None)

    def _subject(self) -> Subject | None:
        code = self.subject.code()
        return next((one for one in self._subjects if one.allegation_id == code), None)

    def _lay_out(self) -> None:
        self.subject.introduce(self.tr("Official and allegation"), "")
        self.day.introduce(self.tr("Day of decision"), "")
        self.subject.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        top = QGridLayout()
        top.setHorizontalSpacing(WIDE_SPACE)
        top.setVerticalSpacing(SPACE)
        for place, (words, field) in enumerate(
            (
                (self.tr("Official and a&llegation"), self.subject),
                (self.tr("&Judged as decided on"), self.day),
            )
        ):
            label = QLabel(words, self)
            label.setBuddy(field)
            top.addWidget(label, 0, place)
            top.addWidget(field, 1, place)
        top.addWidget(self.to_today, 1, 2)
        top.addWidget(self.other_law, 1, 3)
        top.setColumnStretch(0, 1)
        scroll = self._scroll
        scroll.setWidget(self.answer)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        left = QWidget(self)
        beneath = QVBoxLayout(left)
        beneath.setContentsMargins(0, 0, 0, 0)
        beneath.addWidget(scroll, 1)
        beneath.addWidget(self.next_step)
        self._parts.addWidget(left)
        self._parts.addWidget(self.derivation)
        self._parts.setSizes([share * 100 for share in SHARES])
        self._parts.setChildrenCollapsible(False)
        for place, share in enumerate(SHARES):
            self._parts.setStretchFactor(place, share)
        self.column.addLayout(top)
        for part in (self.refusal, self.law, self.empty):
            self.column.addWidget(part)
        self.column.addWidget(self._parts, 1)
