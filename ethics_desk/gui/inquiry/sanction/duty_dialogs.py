"""Suspensions and requests to resign: written down, ended earlier, taken out again."""

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ethics_desk.domain.duties import Resignation, Suspension, SuspensionGround
from ethics_desk.gui.forms.choice_field import Choice, ChoiceField
from ethics_desk.gui.forms.day_field import DayField
from ethics_desk.gui.forms.dialog import FormDialog
from ethics_desk.gui.forms.text_field import LongTextField, TextField
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.inquiry.sanction.subjects import Subject
from ethics_desk.gui.labels import quiet
from ethics_desk.gui.today import today_of
from ethics_desk.gui.wording import short_date
from ethics_desk.gui.words import code_choices
from ethics_desk.services.gates.duties import Duties
from ethics_desk.services.gates.resignations import (
    RecordResignation,
    RemoveResignation,
    record_resignation,
    remove_resignation,
)
from ethics_desk.services.gates.suspensions import (
    RecordSuspension,
    RemoveSuspension,
    ShortenSuspension,
    longest_suspension,
    record_suspension,
    remove_suspension,
    shorten_suspension,
)


class SuspensionDialog(FormDialog):
    """Asks from when until when an official is suspended, by which act."""

    def __init__(self, gateway: Gateway, subject: Subject, parent: QWidget | None = None) -> None:
        """Begin today, during the service inquiry."""
        title = self.tr("Suspension from duties")
        super().__init__(title, self.tr("&Record"), gateway.words, parent)
        self._gateway = gateway
        self._subject = subject
        grounds = code_choices(gateway.words, "suspension-ground", SuspensionGround)
        self.ground = ChoiceField(grounds)
        self.starts, self.ends = (DayField(lambda: today_of(gateway)) for _ in range(2))
        self.act, self.ordered_by = TextField(), TextField()
        self.note = LongTextField(lines=2)
        self.longest = quiet("", self)
        self.explain(subject.official)
        self.add("ground", self.tr("&Ground"), self.ground, required=True)
        self.add("starts_on", self.tr("&From"), self.starts, required=True)
        self.add("ends_on", self.tr("&To"), self.ends, required=True)
        self.form.add_note(self.longest)
        self.add("act", self.tr("&Act"), self.act, required=True)
        self.add("ordered_by", self.tr("Or&dered by"), self.ordered_by, required=True)
        hint = self.tr("During a service inquiry pay is kept: note here what was ordered.")
        self.add("note", self.tr("&Note"), self.note, hint=hint)
        self.ground.choose(SuspensionGround.SERVICE_INQUIRY)
        self.ground.edited.connect(self._tell)
        self.starts.edited.connect(self._tell)
        self.starts.set_day(today_of(gateway))
        self.settle()

    @override
    def send(self) -> bool:
        ground, starts, ends = self.ground.code(), self.starts.day(), self.ends.day()
        if ground is None or starts is None or ends is None:
            return False
        command = RecordSuspension(
            party_id=self._subject.party_id,
            ground=SuspensionGround(ground),
            starts_on=starts,
            ends_on=ends,
            act=self.act.text(),
            ordered_by=self.ordered_by.text(),
            note=self.note.text(),
        )
        return self._gateway.perform(record_suspension, command, self.show_problem) is not None

    @Slot()
    def _tell(self) -> None:
        """Say how long it may last by the rules, where they limit it."""
        starts, told = self.starts.day(), ""
        if starts is not None and self.ground.code() == SuspensionGround.SERVICE_INQUIRY:
            last = self._gateway.ask(
                lambda desk: longest_suspension(desk, self._subject.pack, starts),
                self.show_problem,
            )
            until = self.tr("Until liability is decided, and at most until {day}.")
            told = "" if last is None else until.format(day=short_date(last))
        self.longest.setText(told)


class ShortenDialog(FormDialog):
    """Asks on which earlier day a suspension ended."""

    def __init__(
        self, gateway: Gateway, suspensions: Sequence[Suspension], parent: QWidget | None = None
    ) -> None:
        """Ask which of the suspensions, and why."""
        title = self.tr("Suspension ended earlier")
        super().__init__(title, self.tr("&Keep"), gateway.words, parent)
        self._gateway = gateway
        self._suspensions = {str(one.id): one for one in suspensions}
        self.suspension = ChoiceField(
            [
                Choice(one.id, f"{short_date(one.starts_on)} – {short_date(one.ends_on)}")
                for one in suspensions
            ]
        )
        self.ends = DayField(lambda: today_of(gateway))
        self.reason = LongTextField(lines=3)
        self.add("suspension_id", self.tr("&Suspension"), self.suspension, required=True)
        self.add("ends_on", self.tr("&Last day"), self.ends, required=True)
        self.add("reason", self.tr("&Reason"), self.reason, required=True)
        if len(suspensions) == 1:
            self.suspension.choose(suspensions[0].id)
        self.settle()

    @override
    def send(self) -> bool:
        suspension, ends = self._suspensions.get(self.suspension.code() or ""), self.ends.day()
        if suspension is None or ends is None:
            return False
        command = ShortenSuspension(
            suspension_id=suspension.id,
            version=suspension.version,
            ends_on=ends,
            reason=self.reason.text(),
        )
        return self._gateway.perform(shorten_suspension, command, self.show_problem) is not None


class ResignationDialog(FormDialog):
    """Asks for an official's request to resign, and says whether it may be satisfied."""

    def __init__(
        self, gateway: Gateway, subject: Subject, told: str, parent: QWidget | None = None
    ) -> None:
        """Ask about one official; `told` is what the law says of a request now."""
        super().__init__(self.tr("Request to resign"), self.tr("&Record"), gateway.words, parent)
        self._gateway = gateway
        self._subject = subject
        self.requested = DayField(lambda: today_of(gateway))
        self.paper = TextField()
        self.note = LongTextField(lines=2)
        self.explain(f"{subject.official}\n{told}")
        self.add("requested_on", self.tr("&Asked on"), self.requested, required=True)
        hint = self.tr("The request's number and date.")
        self.add("paper", self.tr("&Paper"), self.paper, required=True, hint=hint)
        self.add("note", self.tr("&Note"), self.note)
        self.requested.set_day(today_of(gateway))
        self.settle()

    @override
    def send(self) -> bool:
        requested = self.requested.day()
        if requested is None:
            return False
        command = RecordResignation(
            party_id=self._subject.party_id,
            requested_on=requested,
            paper=self.paper.text(),
            note=self.note.text(),
        )
        return self._gateway.perform(record_resignation, command, self.show_problem) is not None


class RemoveDutyDialog(FormDialog):
    """Takes a suspension or a request out again: withdrawn, or written down by mistake."""

    def __init__(self, gateway: Gateway, duties: Duties, parent: QWidget | None = None) -> None:
        """Ask which line, and why."""
        super().__init__(self.tr("Take out"), self.tr("Take &out"), gateway.words, parent)
        self._gateway = gateway
        lines: list[Suspension | Resignation] = [*duties.suspensions, *duties.resignations]
        self._lines = {str(one.id): one for one in lines}
        self.line = ChoiceField([Choice(key, self._title(one)) for key, one in self._lines.items()])
        self.reason = LongTextField(lines=3)
        self.add("line", self.tr("&What"), self.line, required=True)
        self.add("reason", self.tr("&Reason"), self.reason, required=True)
        if len(self._lines) == 1:
            self.line.choose(next(iter(self._lines)))
        self.settle()

    @override
    def send(self) -> bool:
        match self._lines.get(self.line.code() or ""):
            case Suspension() as one:
                taken = RemoveSuspension(
                    suspension_id=one.id, version=one.version, reason=self.reason.text()
                )
                return (
                    self._gateway.perform(remove_suspension, taken, self.show_problem) is not None
                )
            case Resignation() as one:
                back = RemoveResignation(
                    resignation_id=one.id, version=one.version, reason=self.reason.text()
                )
                return (
                    self._gateway.perform(remove_resignation, back, self.show_problem) is not None
                )
            case _:
                return False

    def _title(self, one: Suspension | Resignation) -> str:
        if isinstance(one, Suspension):
            words = self.tr("suspension {starts} – {ends}")
            return words.format(starts=short_date(one.starts_on), ends=short_date(one.ends_on))
        return self.tr("request of {day}").format(day=short_date(one.requested_on))
