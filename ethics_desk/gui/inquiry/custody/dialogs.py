"""Giving a thing away, taking it back, and writing down what was done outside the program."""

from datetime import date

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ethics_desk.domain.custody import Handling, Loan
from ethics_desk.domain.evidence import Evidence
from ethics_desk.gui.forms.choice_field import ChoiceField
from ethics_desk.gui.forms.day_field import DayField
from ethics_desk.gui.forms.dialog import FormDialog
from ethics_desk.gui.forms.text_field import LongTextField, TextField
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.today import today_of
from ethics_desk.gui.wording import short_date
from ethics_desk.gui.words import code_choices
from ethics_desk.services.custody.handling import NoteHandling, note_handling
from ethics_desk.services.custody.loans import (
    HandOutItem,
    TakeItemBack,
    hand_out_item,
    take_item_back,
)


class HandOutDialog(FormDialog):
    """Asks to whom a thing goes, what for, under which seal and until when."""

    def __init__(self, gateway: Gateway, piece: Evidence, parent: QWidget | None = None) -> None:
        """Ask about one thing; its seal stands there already."""
        super().__init__(
            self.tr("Hand out item no. {number}").format(number=piece.number),
            self.tr("&Hand out"),
            gateway.words,
            parent,
        )
        self._gateway = gateway
        self._piece = piece
        self.to_whom = TextField()
        self.purpose = TextField()
        self.handed = DayField(lambda: today_of(gateway))
        self.back = DayField(lambda: today_of(gateway))
        self.seal = TextField()
        hint = self.tr("Name, post and paper, as the person who takes it signs.")
        self.add("to_whom", self.tr("&To whom"), self.to_whom, required=True, hint=hint)
        self.add("purpose", self.tr("&What for"), self.purpose, required=True)
        self.add("handed_on", self.tr("Handed out &on"), self.handed, required=True)
        self.add("due_back", self.tr("Due &back on"), self.back, required=True)
        self.add("seal", self.tr("&Seal"), self.seal)
        self.handed.set_day(today_of(gateway))
        self.seal.set_text(piece.seal)
        self.settle()

    @override
    def send(self) -> bool:
        handed, back = self.handed.day(), self.back.day()
        if handed is None or back is None:
            return False
        command = HandOutItem(
            evidence_id=self._piece.id,
            to_whom=self.to_whom.text(),
            purpose=self.purpose.text(),
            handed_on=handed,
            due_back=back,
            seal=self.seal.text(),
        )
        return self._gateway.perform(hand_out_item, command, self.show_problem) is not None


class TakeBackDialog(FormDialog):
    """Asks on which day a thing came back, in which condition, under which seal."""

    def __init__(
        self, gateway: Gateway, piece: Evidence, loan: Loan, parent: QWidget | None = None
    ) -> None:
        """Ask about one thing that is out."""
        super().__init__(
            self.tr("Take back item no. {number}").format(number=piece.number),
            self.tr("&Take back"),
            gateway.words,
            parent,
        )
        self._gateway = gateway
        self._piece = piece
        self.explain(_told(self.tr("Handed out on {day} to {whom}: {what_for}."), loan))
        self.returned = DayField(lambda: today_of(gateway))
        self.condition = TextField()
        self.seal = TextField()
        self.add("returned_on", self.tr("Came back &on"), self.returned, required=True)
        hint = self.tr("Whole, or what is damaged or missing.")
        self.add("condition", self.tr("&Condition"), self.condition, required=True, hint=hint)
        self.add("seal", self.tr("&Seal"), self.seal)
        self.returned.set_day(today_of(gateway))
        self.settle()

    @override
    def send(self) -> bool:
        returned: date | None = self.returned.day()
        if returned is None:
            return False
        command = TakeItemBack(
            evidence_id=self._piece.id,
            returned_on=returned,
            condition=self.condition.text(),
            seal=self.seal.text(),
        )
        return self._gateway.perform(take_item_back, command, self.show_problem) is not None


class NoteHandlingDialog(FormDialog):
    """Asks what was done to a piece outside the program, how, and why."""

    def __init__(self, gateway: Gateway, piece: Evidence, parent: QWidget | None = None) -> None:
        """Ask about one piece."""
        super().__init__(
            self.tr("Note what was done with evidence no. {number}").format(number=piece.number),
            self.tr("&Note"),
            gateway.words,
            parent,
        )
        self._gateway = gateway
        self._piece = piece
        self.handling = ChoiceField(code_choices(gateway.words, "handling", Handling))
        self.how = TextField()
        self.reason = LongTextField(lines=3)
        self.add("handling", self.tr("&What was done"), self.handling, required=True)
        hint = self.tr("With what, where, in whose presence.")
        self.add("how", self.tr("&How"), self.how, required=True, hint=hint)
        self.add("reason", self.tr("&Reason"), self.reason, required=True)
        self.settle()

    @override
    def send(self) -> bool:
        handling = self.handling.code()
        if handling is None:
            return False
        command = NoteHandling(
            evidence_id=self._piece.id,
            handling=Handling(handling),
            how=self.how.text(),
            reason=self.reason.text(),
        )
        return self._gateway.perform(note_handling, command, self.show_problem) is not None


def _told(words: str, loan: Loan) -> str:
    return words.format(day=short_date(loan.handed_on), whom=loan.to_whom, what_for=loan.purpose)
