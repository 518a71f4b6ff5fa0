"""Writing down preventive work, or correcting what is written."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ethics_desk.domain.agency import AgencyId
from ethics_desk.domain.office_rows import PreventiveRow
from ethics_desk.domain.prevention import PreventiveKind, PreventiveWorkId
from ethics_desk.gui.forms.choice_field import Choice, ChoiceField
from ethics_desk.gui.forms.day_field import DayField
from ethics_desk.gui.forms.dialog import FormDialog
from ethics_desk.gui.forms.number_field import NumberField
from ethics_desk.gui.forms.text_field import LongTextField, TextField
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.matter.choices import agencies_served
from ethics_desk.gui.today import today_of
from ethics_desk.gui.words import code_choices
from ethics_desk.services.prevention import (
    MOST_PARTICIPANTS,
    EditPreventiveWork,
    RecordPreventiveWork,
    edit_preventive_work,
    record_preventive_work,
)

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class _Filled:
    """What the form says when it is complete."""

    agency_id: AgencyId
    kind: PreventiveKind
    done_on: date


class PreventionDialog(FormDialog):
    """Asks what was done, when, for whom; `kept` carries the id of the record."""

    kept = Signal(str)

    def __init__(self, gateway: Gateway, row: PreventiveRow | None, parent: QWidget | None) -> None:
        """An empty form or, with a row, its correction."""
        title = (
            translate("PreventionDialog", "Correct preventive work")
            if row
            else translate("PreventionDialog", "Preventive work")
        )
        deed = (
            translate("PreventionDialog", "&Save")
            if row
            else translate("PreventionDialog", "&Record")
        )
        super().__init__(title, deed, gateway.words, parent)
        self._gateway = gateway
        self._row = row
        self.kind = ChoiceField(code_choices(gateway.words, "preventive-kind", PreventiveKind))
        self.done_on = DayField(lambda: today_of(gateway))
        self.subject = TextField()
        self.participants = NumberField(MOST_PARTICIPANTS)
        self.agency = ChoiceField(self._agencies())
        self.note = LongTextField(lines=3)
        self._lay_out_fields()
        self._fill()
        self.settle()

    def _lay_out_fields(self) -> None:
        self.add("kind", self.tr("&Kind"), self.kind, required=True)
        self.add("done_on", self.tr("&Day"), self.done_on, required=True)
        self.add("subject", self.tr("S&ubject"), self.subject, required=True)
        self.add(
            "participants",
            self.tr("&People reached"),
            self.participants,
            hint=self.tr("As counted or estimated; the quarterly report adds them up."),
        )
        self.add("agency_id", self.tr("&Agency"), self.agency, required=True)
        self.add("note", self.tr("&Note"), self.note)
        self.form.show_row("agency_id", shown=len(self._agencies()) > 1)

    def _agencies(self) -> list[Choice]:
        offered = agencies_served(self._gateway)
        row = self._row
        if row is not None and row.agency_id not in {choice.code for choice in offered}:
            return [*offered, Choice(row.agency_id, row.agency)]
        return offered

    def _fill(self) -> None:
        row = self._row
        if row is None:
            self.done_on.set_day(today_of(self._gateway))
            self.agency.choose(self._agencies()[0].code if self._agencies() else None)
            return
        self.kind.choose(row.kind)
        self.done_on.set_day(row.done_on)
        self.subject.set_text(row.subject)
        self.participants.set_number(row.participants)
        self.agency.choose(row.agency_id)
        self.note.set_text(row.note)

    @override
    def send(self) -> bool:
        filled = self._filled()
        key = self._keep(filled) if filled else None
        if key is None:
            return False
        self.kept.emit(key)
        return True

    def _filled(self) -> _Filled | None:
        agency, kind, day = self.agency.code(), self.kind.code(), self.done_on.day()
        if agency is None or kind is None or day is None:
            return None
        return _Filled(agency_id=AgencyId(agency), kind=PreventiveKind(kind), done_on=day)

    def _keep(self, filled: _Filled) -> PreventiveWorkId | None:
        if self._row is None:
            new = RecordPreventiveWork(
                agency_id=filled.agency_id,
                kind=filled.kind,
                done_on=filled.done_on,
                subject=self.subject.text(),
                participants=self.participants.number(),
                note=self.note.text(),
            )
            return self._gateway.perform(record_preventive_work, new, self.show_problem)
        correction = EditPreventiveWork(
            work_id=PreventiveWorkId(self._row.id),
            version=self._row.version,
            agency_id=filled.agency_id,
            kind=filled.kind,
            done_on=filled.done_on,
            subject=self.subject.text(),
            participants=self.participants.number(),
            note=self.note.text(),
        )
        return self._gateway.perform(edit_preventive_work, correction, self.show_problem)
