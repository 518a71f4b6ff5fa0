"""Writing down what the addressee of a letter answered."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ethics_desk.domain.letter import Letter, SentBy
from ethics_desk.gui.forms.choice_field import Choice, ChoiceField
from ethics_desk.gui.forms.day_field import DayField
from ethics_desk.gui.forms.dialog import FormDialog
from ethics_desk.gui.forms.text_field import LongTextField, TextField
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.today import today_of
from ethics_desk.gui.wording import sentence
from ethics_desk.services.letters.letters import RecordAnswer, record_answer
from ethics_desk.services.letters.persons import addressee_in
from ethics_desk.texts import say_code


class AnswerDialog(FormDialog):
    """Asks for the day and registration number of the answer to one letter."""

    def __init__(self, gateway: Gateway, letter: Letter, parent: QWidget | None = None) -> None:
        """Show what was recorded before, if anything."""
        title = self.tr("Answer to letter № {number}").format(number=letter.number)
        super().__init__(title, self.tr("&Record"), gateway.words, parent)
        self._gateway = gateway
        self._letter = letter
        self.answered = DayField(lambda: today_of(gateway))
        self.number = TextField()
        self.note = LongTextField(lines=3)
        self.way = ChoiceField(
            [Choice(one.value, sentence(say_code(gateway.words, "sent-by", one))) for one in SentBy]
        )
        self.sent = DayField(lambda: today_of(gateway))
        self.explain(addressee_in(gateway.words, letter.addressee_kind, letter.addressee))
        if letter.sent_on is None:
            self._ask_of_dispatch()
        self.add("answered_on", self.tr("&Answered on"), self.answered, required=True)
        hint = self.tr("Under which the addressee registered it.")
        self.add("answer_number", self.tr("&Number"), self.number, required=True, hint=hint)
        self.add("note", self.tr("N&ote"), self.note)
        self.answered.set_day(letter.answered_on or today_of(gateway))
        self.number.set_text(letter.answer_number)
        self.note.set_text(letter.answer_note)
        self.settle()

    def _ask_of_dispatch(self) -> None:
        """An answer came, so the letter left: ask how and when, as nobody wrote it down."""
        translate = QCoreApplication.translate
        self.add("sent_by", translate("DispatchDialog", "Sent &by"), self.way, required=True)
        self.add("sent_on", translate("DispatchDialog", "&Sent on"), self.sent, required=True)
        self.sent.set_day(self._letter.issued_on)

    @override
    def send(self) -> bool:
        answered, way = self.answered.day(), self.way.code()
        if answered is None:
            return False
        command = RecordAnswer(
            letter_id=self._letter.id,
            version=self._letter.version,
            answered_on=answered,
            answer_number=self.number.text(),
            note=self.note.text(),
            sent_by=None if way is None else SentBy(way),
            sent_on=self.sent.day(),
        )
        return self._gateway.perform(record_answer, command, self.show_problem) is not None
