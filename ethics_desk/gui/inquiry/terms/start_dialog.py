"""Starting a clock: which one, from which event and paper, and the last day it leads to."""

from datetime import date

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ethics_desk.domain.deadline_rows import StartableClock
from ethics_desk.domain.inquiry import InquiryId
from ethics_desk.gui.facts import Fact, FactSheet
from ethics_desk.gui.forms.choice_field import Choice, ChoiceField
from ethics_desk.gui.forms.day_field import DayField
from ethics_desk.gui.forms.dialog import FormDialog
from ethics_desk.gui.forms.text_field import TextField
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.today import today_of
from ethics_desk.gui.tone import Tone
from ethics_desk.gui.wording import NO_VALUE, long_date, sentence
from ethics_desk.services.terms.control_sheets import due_if_started
from ethics_desk.services.terms.deadline_list import startable_clocks
from ethics_desk.services.terms.deadlines import StartDeadline, start_deadline

translate = QCoreApplication.translate


class StartClockDialog(FormDialog):
    """Shows the article, the start event and the last day as it will be while one chooses."""

    def __init__(
        self, gateway: Gateway, inquiry_id: InquiryId, parent: QWidget | None = None
    ) -> None:
        """Offer the clocks in force today; another day offers those of that day."""
        super().__init__(
            translate("StartClockDialog", "Start a clock"),
            translate("StartClockDialog", "&Start"),
            gateway.words,
            parent,
        )
        self._gateway = gateway
        self._inquiry_id = inquiry_id
        self._clocks: dict[str, StartableClock] = {}
        today = today_of(gateway)
        self.clock = ChoiceField()
        self.started = DayField(lambda: today)
        self.paper = TextField()
        self.sheet = FactSheet(self)
        self.started.set_day(today)
        self._offer(today)
        self.add("clock", self.tr("&Clock"), self.clock, required=True)
        self.add("started_on", self.tr("&Day of the event"), self.started, required=True)
        self.add(
            "start_paper",
            self.tr("&Paper"),
            self.paper,
            required=True,
            hint=self.tr("Number and day of the paper that shows the event."),
        )
        self.body.addWidget(self.sheet)
        self.body.addStretch(1)
        self.started.edited.connect(self._offer_those_of_the_day)
        self.clock.edited.connect(self._show_count)
        self._show_count()
        self.settle()

    @override
    def send(self) -> bool:
        clock, started = self.clock.code(), self.started.day()
        if clock is None or started is None:
            return False
        command = StartDeadline(
            inquiry_id=self._inquiry_id,
            clock=clock,
            started_on=started,
            start_paper=self.paper.text(),
        )
        return self._gateway.perform(start_deadline, command, self.show_problem) is not None

    @Slot()
    def _offer_those_of_the_day(self) -> None:
        day = self.started.day()
        if day is not None:
            self._offer(day)
        self._show_count()

    def _offer(self, day: date) -> None:
        key, language = self._inquiry_id, self._gateway.words.language
        clocks = self._gateway.ask(lambda desk: startable_clocks(desk, key, day)) or ()
        self._clocks = {one.code: one for one in clocks}
        self.clock.offer(
            [Choice(one.code, sentence(one.title.shown_in(language))) for one in clocks]
        )

    @Slot()
    def _show_count(self) -> None:
        """What the choice means, live."""
        clock, language = self._clocks.get(self.clock.code() or ""), self._gateway.words.language
        told = (
            ("", "", "")
            if clock is None
            else (
                clock.citation.shown_in(language),
                clock.starts_with.shown_in(language),
                clock.fulfilled_by.shown_in(language),
            )
        )
        facts = [
            Fact(self.tr("Last day"), NO_VALUE if clock is None else self._due(clock)),
            Fact(self.tr("Article"), told[0]),
            Fact(self.tr("Counted from"), told[1]),
            Fact(self.tr("Done by"), told[2]),
        ]
        if clock is not None and clock.runs_already:
            words = self.tr("One such clock runs on this inquiry already.")
            facts.append(Fact(self.tr("Remark"), words, Tone.WARNING))
        self.sheet.show_facts(facts)
        self.fit()

    def _due(self, clock: StartableClock) -> str:
        day, key = self.started.day(), self._inquiry_id
        if day is None:
            return NO_VALUE
        due = self._gateway.ask(
            lambda desk: due_if_started(desk, key, clock.code, day), lambda _refusal: True
        )
        return NO_VALUE if due is None else long_date(due)
