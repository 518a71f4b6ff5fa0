"""The small windows of a letter's way: how it was sent, when it arrived, when an answer is due."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ethics_desk.domain.letter import Letter, SentBy
from ethics_desk.gui.forms.choice_field import Choice, ChoiceField
from ethics_desk.gui.forms.day_field import DayField
from ethics_desk.gui.forms.dialog import FormDialog
from ethics_desk.gui.forms.text_field import LongTextField, TextField
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.labels import quiet
from ethics_desk.gui.letters.wording import whom
from ethics_desk.gui.today import today_of
from ethics_desk.gui.wording import long_date, sentence
from ethics_desk.services.letters.answers import SetAnswerDue, answer_day, set_answer_due
from ethics_desk.services.letters.dispatch import (
    RecordDispatch,
    RecordReceipt,
    record_dispatch,
    record_receipt,
)
from ethics_desk.services.terms.deadline_list import startable_clocks
from ethics_desk.texts import say_code

translate = QCoreApplication.translate

GIVEN_DAY = "day"
NO_ANSWER = "none"


class DispatchDialog(FormDialog):
    """Asks by which way letters were sent and when; several may go out on one day by one way."""

    def __init__(
        self, gateway: Gateway, letters: Sequence[Letter], parent: QWidget | None = None
    ) -> None:
        """Sent today, unless something else was recorded before."""
        title = translate("DispatchDialog", "Dispatch of letter № {number}")
        if len(letters) > 1:
            title = translate("DispatchDialog", "Dispatch of letters: {number}")
        number = letters[0].number if len(letters) == 1 else str(len(letters))
        super().__init__(
            title.format(number=number),
            translate("DispatchDialog", "&Record"),
            gateway.words,
            parent,
        )
        self._gateway = gateway
        self._waiting = list(letters)
        first = letters[0]
        self.way = ChoiceField(
            [Choice(one.value, sentence(say_code(gateway.words, "sent-by", one))) for one in SentBy]
        )
        self.day = DayField(lambda: today_of(gateway))
        self.tracking = TextField()
        self.note = LongTextField(lines=2)
        self.explain("\n".join(dict.fromkeys(whom(gateway.words, one) for one in letters)))
        self.add("sent_by", self.tr("Sent &by"), self.way, required=True)
        self.add("sent_on", self.tr("&Sent on"), self.day, required=True)
        hint = self.tr("Number of the post, of the receipt or of the e-document system.")
        self.add("tracking", self.tr("&Tracking number"), self.tracking, hint=hint)
        self.add("note", self.tr("N&ote"), self.note)
        self.way.choose(first.sent_by)
        self.day.set_day(first.sent_on or today_of(gateway))
        self.tracking.set_text(first.tracking)
        self.note.set_text(first.dispatch_note)
        self.settle()

    @override
    def send(self) -> bool:
        """Record letter by letter; what was refused, and all after it, can be sent again."""
        while self._waiting:
            if not self._record(self._waiting[0]):
                return False
            del self._waiting[0]
        return True

    def _record(self, letter: Letter) -> bool:
        way, day = self.way.code(), self.day.day()
        if way is None or day is None:
            return False
        command = RecordDispatch(
            letter_id=letter.id,
            version=letter.version,
            sent_by=SentBy(way),
            sent_on=day,
            tracking=self.tracking.text(),
            note=self.note.text(),
        )
        return self._gateway.perform(record_dispatch, command, self.show_problem) is not None


class ReceiptDialog(FormDialog):
    """Asks when a letter arrived, who took it, and under which number it was registered there."""

    def __init__(self, gateway: Gateway, letter: Letter, parent: QWidget | None = None) -> None:
        """Show what was recorded before, if anything."""
        title = translate("ReceiptDialog", "Receipt of letter № {number}")
        deed = translate("ReceiptDialog", "&Record")
        super().__init__(title.format(number=letter.number), deed, gateway.words, parent)
        self._gateway = gateway
        self._letter = letter
        self.day = DayField(lambda: today_of(gateway))
        self.person = TextField()
        self.number = TextField()
        self.explain(whom(gateway.words, letter))
        self.add("received_on", self.tr("&Received on"), self.day, required=True)
        self.add("received_by", self.tr("Received b&y"), self.person)
        hint = self.tr(
            "Under which the addressee registered the letter; for a message on a crime the number "
            "in its register of reports."
        )
        self.add("received_number", self.tr("Registration &number there"), self.number, hint=hint)
        self.day.set_day(letter.received_on or today_of(gateway))
        self.person.set_text(letter.received_by)
        self.number.set_text(letter.received_number)
        self.settle()

    @override
    def send(self) -> bool:
        day = self.day.day()
        if day is None:
            return False
        command = RecordReceipt(
            letter_id=self._letter.id,
            version=self._letter.version,
            received_on=day,
            received_by=self.person.text(),
            received_number=self.number.text(),
        )
        return self._gateway.perform(record_receipt, command, self.show_problem) is not None


class AnswerDueDialog(FormDialog):
    """Asks by when an answer is due: a day, a clock of the law, or not at all."""

    def __init__(self, gateway: Gateway, letter: Letter, parent: QWidget | None = None) -> None:
        """Show what holds now."""
        title = translate("AnswerDueDialog", "Answer due to letter № {number}")
        deed = translate("AnswerDueDialog", "&Set")
        super().__init__(title.format(number=letter.number), deed, gateway.words, parent)
        self._gateway = gateway
        self._letter = letter
        self.basis = ChoiceField(self._bases())
        self.day = DayField(lambda: today_of(gateway))
        self.counted = quiet("", self)
        self.explain(whom(gateway.words, letter))
        self.add("clock", self.tr("Due &by"), self.basis, required=True)
        self.add("due", self.tr("&Day"), self.day, required=True)
        self.body.addWidget(self.counted)
        self.body.addStretch(1)
        self.basis.edited.connect(self._show_count)
        self.day.set_day(letter.answer_due)
        self.basis.choose(letter.answer_clock or GIVEN_DAY)
        self.settle()

    def _bases(self) -> list[Choice]:
        letter, language = self._letter, self._gateway.words.language
        start = letter.received_on or letter.sent_on or letter.issued_on
        clocks = (
            self._gateway.ask(lambda desk: startable_clocks(desk, letter.inquiry_id, start)) or ()
        )
        return [
            Choice(GIVEN_DAY, self.tr("a day")),
            *(
                Choice(
                    one.code,
                    f"{sentence(one.title.shown_in(language))} – {one.citation.shown_in(language)}",
                )
                for one in clocks
            ),
            Choice(NO_ANSWER, self.tr("no answer is waited for")),
        ]

    @Slot()
    def _show_count(self) -> None:
        """A clock counts the day itself: from the receipt, else from the dispatch or the issue."""
        basis = self.basis.code()
        self.form.show_row("due", shown=basis == GIVEN_DAY)
        due, key = None, self._letter.id
        if basis is not None and basis not in {GIVEN_DAY, NO_ANSWER}:
            due = self._gateway.ask(lambda desk: answer_day(desk, key, basis), lambda _: True)
        words = self.tr("Last day: {day}")
        self.counted.setText("" if due is None else words.format(day=long_date(due)))
        self.fit()

    @override
    def send(self) -> bool:
        basis = self.basis.code() or NO_ANSWER
        command = SetAnswerDue(
            letter_id=self._letter.id,
            version=self._letter.version,
            due=self.day.day() if basis == GIVEN_DAY else None,
            clock="" if basis in {GIVEN_DAY, NO_ANSWER} else basis,
        )
        return self._gateway.perform(set_answer_due, command, self.show_problem) is not None
