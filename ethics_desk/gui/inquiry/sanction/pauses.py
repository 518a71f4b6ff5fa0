"""Days on which the terms stand still: added, ended, taken out again."""

from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ethics_desk.domain.inquiry import PartyId
from ethics_desk.domain.sanction import Pause
from ethics_desk.gui.forms.choice_field import ChoiceField
from ethics_desk.gui.forms.day_field import DayField
from ethics_desk.gui.forms.dialog import FormDialog
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.inquiry.sanction.pack_choices import pause_reasons
from ethics_desk.gui.inquiry.sanction.subjects import Subject
from ethics_desk.gui.matter.reason_dialog import OnProblem, ReasonDialog
from ethics_desk.gui.powers import only_for
from ethics_desk.gui.tables.column import Column
from ethics_desk.gui.tables.section import ListSection
from ethics_desk.gui.today import today_of
from ethics_desk.gui.wording import short_date
from ethics_desk.services.circumstances import (
    AddPause,
    EndPause,
    RemovePause,
    add_pause,
    end_pause,
    remove_pause,
)

translate = QCoreApplication.translate


class PauseSection(ListSection[Pause]):
    """The pauses of one official."""

    def __init__(self, gateway: Gateway, parent: QWidget | None = None) -> None:
        """No pauses yet."""
        self._gateway = gateway
        self._titles: dict[str, str] = {}
        super().__init__(translate("PauseSection", "Pauses of the terms"), self._columns(), parent)
        self._subject: Subject | None = None
        self._day = date.min
        self._allowed = False
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.name_it(self.tr("No pauses: illness, leave, an appeal and the like."))
        self.adding = self.add_deed(self.tr("&Add a pause…"), self.add_one)
        only_for(gateway, self.adding, "add-pause")
        self.ending = self.add_deed(self.tr("E&nd it…"), self.end_one, self._can_end)
        only_for(gateway, self.ending, "end-pause")
        out = self.add_deed(self.tr("Ta&ke out…"), self.remove_one, lambda _pause: self._allowed)
        only_for(gateway, out, "remove-pause")

    def show_pauses(
        self, pauses: tuple[Pause, ...], subject: Subject, day: date, *, allowed: bool
    ) -> None:
        """Show the pauses of one official; they can be changed when `allowed`."""
        self._subject, self._day, self._allowed = subject, day, allowed
        offered = pause_reasons(self._gateway, subject.pack, day)
        self._titles = {choice.code: choice.title for choice in offered}
        self.show_rows(pauses)
        self.adding.setEnabled(allowed)

    @Slot()
    def add_one(self) -> None:
        """Ask for a pause."""
        if self._subject is not None:
            AddPauseDialog(self._gateway, self._subject, self._day, self).open()

    @Slot()
    def end_one(self) -> None:
        """Ask for the last day of the pause chosen."""
        pause = self.row()
        if pause is not None:
            EndPauseDialog(self._gateway, pause, self).open()

    @Slot()
    def remove_one(self) -> None:
        """Take the pause chosen out again, with the reason."""
        pause = self.row()
        if pause is None:
            return

        def remove(reason: str, on_problem: OnProblem) -> bool:
            command = RemovePause(pause_id=pause.id, version=pause.version, reason=reason)
            return self._gateway.perform(remove_pause, command, on_problem) is not None

        title, deed = self.tr("Take the pause out"), self.tr("Take &out")
        ReasonDialog(title, deed, self._gateway.words, remove, parent=self).open()

    def _columns(self) -> tuple[Column[Pause], ...]:
        return (
            Column(
                name="reason",
                title=lambda: translate("PauseSection", "Reason"),
                text=lambda pause: self._titles.get(pause.reason, pause.reason),
                sort_key=lambda pause: self._titles.get(pause.reason, pause.reason),
                width=36,
            ),
            Column(
                name="starts",
                title=lambda: translate("PauseSection", "From"),
                text=lambda pause: short_date(pause.starts_on),
                sort_key=lambda pause: pause.starts_on,
                width=11,
            ),
            Column(
                name="ends",
                title=lambda: translate("PauseSection", "To"),
                text=lambda pause: (
                    short_date(pause.ends_on)
                    if pause.ends_on
                    else translate("PauseSection", "not ended")
                ),
                sort_key=lambda pause: pause.ends_on,
                width=12,
            ),
        )

    def _can_end(self, pause: Pause) -> bool:
        return self._allowed and pause.ends_on is None


class AddPauseDialog(FormDialog):
    """Asks for the days on which the terms stand still, and why."""

    def __init__(
        self, gateway: Gateway, subject: Subject, day: date, parent: QWidget | None = None
    ) -> None:
        """Ask about one official, by the law of a day."""
        super().__init__(self.tr("Pause of the terms"), self.tr("&Add"), gateway.words, parent)
        self._gateway = gateway
        self._party_id: PartyId = subject.party_id
        self.reason = ChoiceField(pause_reasons(gateway, subject.pack, day))
        self.starts = DayField(lambda: today_of(gateway))
        self.ends = DayField(lambda: today_of(gateway))
        self.explain(subject.official)
        self.add("reason", self.tr("&Reason"), self.reason, required=True)
        self.add("starts_on", self.tr("&From"), self.starts, required=True)
        hint = self.tr("Both days are within the pause. Left empty while it goes on.")
        self.add("ends_on", self.tr("&To"), self.ends, hint=hint)

    @override
    def send(self) -> bool:
        reason, starts = self.reason.code(), self.starts.day()
        if reason is None or starts is None:
            return False
        command = AddPause(
            party_id=self._party_id, reason=reason, starts_on=starts, ends_on=self.ends.day()
        )
        return self._gateway.perform(add_pause, command, self.show_problem) is not None


class EndPauseDialog(FormDialog):
    """Asks for the last day of a pause."""

    def __init__(self, gateway: Gateway, pause: Pause, parent: QWidget | None = None) -> None:
        """Ask about one open pause."""
        super().__init__(self.tr("End of the pause"), self.tr("&Keep"), gateway.words, parent)
        self._gateway = gateway
        self._pause = pause
        self.ends = DayField(lambda: today_of(gateway))
        self.add("ends_on", self.tr("&Last day"), self.ends, required=True)

    @override
    def send(self) -> bool:
        ends = self.ends.day()
        if ends is None:
            return False
        command = EndPause(pause_id=self._pause.id, version=self._pause.version, ends_on=ends)
        return self._gateway.perform(end_pause, command, self.show_problem) is not None
