"""Ticking a deadline off: on which day it was done, and which paper shows it."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ethics_desk.domain.deadline_rows import DeadlineRow
from ethics_desk.gui.forms.day_field import DayField
from ethics_desk.gui.forms.dialog import FormDialog
from ethics_desk.gui.forms.text_field import TextField
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.today import today_of
from ethics_desk.gui.wording import sentence, short_date
from ethics_desk.services.letters.letters import list_letters
from ethics_desk.services.terms.deadlines import FulfilDeadline, fulfil_deadline

translate = QCoreApplication.translate


class DoneDialog(FormDialog):
    """Asks for the day and the paper; reopening takes it back."""

    def __init__(self, gateway: Gateway, row: DeadlineRow, parent: QWidget | None = None) -> None:
        """Done today, unless the user says otherwise."""
        super().__init__(
            translate("DoneDialog", "The deadline is kept"),
            translate("DoneDialog", "&Tick off"),
            gateway.words,
            parent,
        )
        self._gateway = gateway
        self._row = row
        language, today = gateway.words.language, today_of(gateway)
        self.day = DayField(lambda: today)
        self.paper = TextField()
        self.day.set_day(today)
        self.explain(sentence(row.title.shown_in(language)))
        self.add("fulfilled_on", self.tr("&Done on"), self.day, required=True)
        wanted = row.fulfilled_by.shown_in(language)
        self.add("paper", self.tr("&Paper"), self.paper, required=True, hint=sentence(wanted))
        self.paper.suggest(self._letters())
        self.settle()

    def _letters(self) -> list[str]:
        """The letters of the inquiry, the newest first: often one of them is the paper."""
        key = self._row.deadline.inquiry_id
        letters = self._gateway.ask(lambda desk: list_letters(desk, key)) or ()
        newest = sorted(letters, key=lambda letter: letter.issued_on, reverse=True)
        return [f"№ {letter.number}, {short_date(letter.issued_on)}" for letter in newest]

    @override
    def send(self) -> bool:
        done = self.day.day()
        if done is None:
            return False
        command = FulfilDeadline(
            deadline_id=self._row.deadline.id, fulfilled_on=done, paper=self.paper.text()
        )
        return self._gateway.perform(fulfil_deadline, command, self.show_problem) is not None
