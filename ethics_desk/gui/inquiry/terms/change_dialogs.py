"""A deadline stands still, goes on, is extended: each asks for its days and its paper."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ethics_desk.domain.deadline_rows import DeadlineRow
from ethics_desk.domain.errors import DeskError
from ethics_desk.gui.forms.day_field import DayField
from ethics_desk.gui.forms.dialog import FormDialog
from ethics_desk.gui.forms.form import FIELD_DETAIL
from ethics_desk.gui.forms.text_field import LongTextField, TextField
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.today import today_of
from ethics_desk.gui.wording import sentence
from ethics_desk.services.terms.deadline_changes import (
    ExtendDeadline,
    PauseDeadline,
    ResumeDeadline,
    extend_deadline,
    pause_deadline,
    resume_deadline,
)

translate = QCoreApplication.translate

REASON_LINES = 3
DECIDED, UNTIL = "extension.decided", "extension.until"
FIELDS = {"decided_on": DECIDED, "until": UNTIL}
"""What the rules call the two days by the name the services give them."""


class PauseClockDialog(FormDialog):
    """From which day a deadline stands still, why, and by which paper."""

    def __init__(self, gateway: Gateway, row: DeadlineRow, parent: QWidget | None = None) -> None:
        """From today, unless the user says otherwise."""
        super().__init__(
            translate("PauseClockDialog", "The deadline stands still"),
            translate("PauseClockDialog", "&Keep"),
            gateway.words,
            parent,
        )
        self._gateway = gateway
        self._row = row
        today = today_of(gateway)
        self.starts = DayField(lambda: today)
        self.ends = DayField(lambda: today)
        self.reason = LongTextField(lines=REASON_LINES)
        self.paper = TextField()
        self.starts.set_day(today)
        self.explain(sentence(row.title.shown_in(gateway.words.language)))
        self.add("starts_on", self.tr("&From"), self.starts, required=True)
        hint = self.tr("Both days are within the pause. Left empty while it goes on.")
        self.add("ends_on", self.tr("&To"), self.ends, hint=hint)
        self.add("reason", self.tr("&Reason"), self.reason, required=True)
        self.add("paper", self.tr("&Paper"), self.paper)
        self.settle()

    @override
    def send(self) -> bool:
        starts = self.starts.day()
        if starts is None:
            return False
        command = PauseDeadline(
            deadline_id=self._row.deadline.id,
            starts_on=starts,
            ends_on=self.ends.day(),
            reason=self.reason.text(),
            paper=self.paper.text(),
        )
        return self._gateway.perform(pause_deadline, command, self.show_problem) is not None


class ResumeClockDialog(FormDialog):
    """Which was the last day on which a deadline stood still."""

    def __init__(self, gateway: Gateway, row: DeadlineRow, parent: QWidget | None = None) -> None:
        """Ask about one that stands still."""
        super().__init__(
            translate("ResumeClockDialog", "The deadline goes on"),
            translate("ResumeClockDialog", "&Go on"),
            gateway.words,
            parent,
        )
        self._gateway = gateway
        self._row = row
        self.ends = DayField(lambda: today_of(gateway))
        self.paper = TextField()
        self.explain(sentence(row.title.shown_in(gateway.words.language)))
        hint = self.tr("Counting goes on on the next day.")
        self.add("ends_on", self.tr("&Last day of the pause"), self.ends, required=True, hint=hint)
        self.add("paper", self.tr("&Paper"), self.paper)

    @override
    def send(self) -> bool:
        ends = self.ends.day()
        if ends is None:
            return False
        key = self._row.deadline.id
        command = ResumeDeadline(deadline_id=key, ends_on=ends, paper=self.paper.text())
        return self._gateway.perform(resume_deadline, command, self.show_problem) is not None


class ExtendClockDialog(FormDialog):
    """By which decision, until when and why a deadline is extended."""

    def __init__(self, gateway: Gateway, row: DeadlineRow, parent: QWidget | None = None) -> None:
        """Decided today, unless the user says otherwise."""
        super().__init__(
            translate("ExtendClockDialog", "Extend the deadline"),
            translate("ExtendClockDialog", "&Extend"),
            gateway.words,
            parent,
        )
        self._gateway = gateway
        self._row = row
        today = today_of(gateway)
        self.decided = DayField(lambda: today)
        self.until = DayField(lambda: row.deadline.due_on or today)
        self.paper = TextField()
        self.reason = LongTextField(lines=REASON_LINES)
        self.decided.set_day(today)
        self.explain(sentence(row.title.shown_in(gateway.words.language)))
        self.add(DECIDED, self.tr("&Decided on"), self.decided, required=True)
        self.add(UNTIL, self.tr("&Until"), self.until, required=True)
        self.add("paper", self.tr("&Paper"), self.paper, required=True)
        self.add("reason", self.tr("&Reason"), self.reason, required=True)
        self.settle()

    @override
    def send(self) -> bool:
        decided, until = self.decided.day(), self.until.day()
        if decided is None or until is None:
            return False
        command = ExtendDeadline(
            deadline_id=self._row.deadline.id,
            decided_on=decided,
            until=until,
            paper=self.paper.text(),
            reason=self.reason.text(),
        )
        return self._gateway.perform(extend_deadline, command, self.show_problem) is not None

    @override
    def show_problem(self, problem: DeskError) -> bool:
        """Rules and services name the two days differently; both stand beside their field."""
        field = FIELDS.get(str(problem.details.get(FIELD_DETAIL)))
        if field is None:
            return super().show_problem(problem)
        return super().show_problem(
            DeskError(problem.code, **{**problem.details, FIELD_DETAIL: field})
        )
