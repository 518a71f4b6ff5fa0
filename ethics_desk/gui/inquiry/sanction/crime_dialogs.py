"""Noting signs of a crime, and taking them back."""

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ethics_desk.domain.crime import CrimeSignId
from ethics_desk.domain.errors import RuleViolation
from ethics_desk.gui.crime_facts import crime_facts
from ethics_desk.gui.facts import FactSheet
from ethics_desk.gui.forms.choice_field import Choice, ChoiceField
from ethics_desk.gui.forms.dialog import FormDialog
from ethics_desk.gui.forms.text_field import LongTextField
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.inquiry.sanction.subjects import Subject
from ethics_desk.gui.today import today_of
from ethics_desk.gui.wording import sentence
from ethics_desk.rules.packs.provisions import Crime, CrimePart
from ethics_desk.services.liability.crime_signs import (
    NoteCrimeSign,
    SignRow,
    WithdrawCrimeSign,
    crime_answer_of,
    crimes_on,
    note_crime_sign,
    withdraw_crime_sign,
)
from ethics_desk.texts import In


class NoteCrimeSignDialog(FormDialog):
    """Asks what was seen and which part of which article it falls under; shows what follows."""

    def __init__(self, gateway: Gateway, subject: Subject, parent: QWidget | None = None) -> None:
        """Ask about one allegation."""
        super().__init__(self.tr("Signs of a crime"), self.tr("&Note"), gateway.words, parent)
        self._gateway = gateway
        self._subject = subject
        today = today_of(gateway)
        self._crimes: Sequence[Crime] = (
            gateway.ask(lambda desk: crimes_on(desk, subject.pack, today)) or ()
        )
        self.crime = ChoiceField(
            [Choice(one.code, crime_title(one, gateway.words)) for one in self._crimes]
        )
        self.part = ChoiceField()
        self.seen = LongTextField(lines=3)
        self.follows = FactSheet(self)
        self.explain(f"{subject.official} – {subject.title}")
        self.add("crime", self.tr("&Article"), self.crime, required=True)
        self.add("part", self.tr("&Part"), self.part, required=True)
        hint = self.tr("In plain words; a letter takes them over.")
        self.add("seen", self.tr("What was &seen"), self.seen, required=True, hint=hint)
        self.body.addWidget(self.follows)
        self.crime.edited.connect(self._offer_parts)
        self.part.edited.connect(self._show_what_follows)
        self.settle()

    @override
    def send(self) -> bool:
        crime, part = self.crime.code(), self.part.code()
        if crime is None or part is None:
            return False
        command = NoteCrimeSign(
            allegation_id=self._subject.allegation_id,
            crime=crime,
            part=part,
            seen=self.seen.text(),
        )
        return self._gateway.perform(note_crime_sign, command, self.show_problem) is not None

    @Slot()
    def _offer_parts(self) -> None:
        crime = next((one for one in self._crimes if one.code == self.crime.code()), None)
        bill = crime is not None and crime.is_bill
        refused = self._gateway.words.error(RuleViolation("crime-sign.bill")) if bill else ""
        self.deed.setEnabled(not bill)
        self.deed.setToolTip(refused)
        self.form.say_problems({"crime": refused} if bill else {})
        parts = () if crime is None else crime.parts
        words = self._gateway.words
        self.part.offer([Choice(one.code, part_title(one, words)) for one in parts])
        if len(parts) == 1:
            self.part.choose(parts[0].code)

    @Slot()
    def _show_what_follows(self) -> None:
        key, crime, part = self._subject.allegation_id, self.crime.code(), self.part.code()
        if crime is None or part is None:
            self.follows.show_facts([])
            return
        answer = self._gateway.ask(lambda desk: crime_answer_of(desk, key, crime, part))
        if answer is not None:
            self.follows.show_facts(crime_facts(answer, self._gateway.words))
        self.fit()


class WithdrawCrimeSignDialog(FormDialog):
    """Takes a sign back, with the reason."""

    def __init__(
        self, gateway: Gateway, signs: Sequence[SignRow], parent: QWidget | None = None
    ) -> None:
        """Ask which of the signs, and why."""
        title = self.tr("Withdraw a sign of a crime")
        super().__init__(title, self.tr("&Withdraw"), gateway.words, parent)
        self._gateway = gateway
        self._signs = {one.sign.id: one.sign for one in signs}
        self.sign = sign_field(signs, gateway.words)
        self.reason = LongTextField(lines=3)
        self.explain(
            self.tr("Whether the allegation still has signs of a crime is then set under Parties.")
        )
        self.add("crime_sign_id", self.tr("&Sign"), self.sign, required=True)
        self.add("reason", self.tr("&Reason"), self.reason, required=True)
        self.settle()

    @override
    def send(self) -> bool:
        sign = self._signs.get(CrimeSignId(self.sign.code() or ""))
        if sign is None:
            return False
        command = WithdrawCrimeSign(
            crime_sign_id=sign.id, version=sign.version, reason=self.reason.text()
        )
        return self._gateway.perform(withdraw_crime_sign, command, self.show_problem) is not None


def sign_field(signs: Sequence[SignRow], words: In) -> ChoiceField:
    """A choice of signs by their articles; a single one is chosen."""
    field = ChoiceField([Choice(one.sign.id, article_of(one, words)) for one in signs])
    if len(signs) == 1:
        field.choose(signs[0].sign.id)
    return field


def article_of(row: SignRow, words: In) -> str:
    """The article and part a sign falls under."""
    return words.say("crime.part", article=row.article.in_(words.language), part=row.sign.part)


def crime_title(crime: Crime, words: In) -> str:
    """An article in a list of choices; a bill says that it is one."""
    title, citation = crime.title.in_(words.language), crime.citation.in_(words.language)
    if crime.is_bill:
        return f"{sentence(title)} ({words.say('paper.bill')}) – {citation}"
    return f"{citation} – {title}"


def part_title(part: CrimePart, words: In) -> str:
    """A part in a list of choices; that of a bill has a name and no number yet."""
    title = part.title.in_(words.language)
    return f"{part.code} – {title}" if part.code[:1].isdigit() else sentence(title)
