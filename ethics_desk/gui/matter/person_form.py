"""The fields of a new person: names in three scripts and the number, with what is odd about it."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ethics_desk.domain.errors import DeskError
from ethics_desk.domain.person import PersonId
from ethics_desk.gui.forms.form import Form
from ethics_desk.gui.forms.name_field import PersonNameField
from ethics_desk.gui.forms.text_field import IinField, TextField
from ethics_desk.gui.forms.tick_field import TickField
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.labels import quiet
from ethics_desk.gui.matter.reason_dialog import OnProblem
from ethics_desk.services.people import AddPerson, add_person
from ethics_desk.services.person_directory import similar_persons

MIXED = "person.mixed-script"
NAME_FIELDS = ("kk", "ru", "latin")
DOUBLES_SHOWN = 3


class PersonForm(Form):
    """Writes down a person at once when asked to; shows who may be the same one already."""

    def __init__(self, gateway: Gateway, parent: QWidget | None = None) -> None:
        """Nobody yet."""
        super().__init__(gateway.words, parent)
        self._gateway = gateway
        self.name = PersonNameField()
        self.iin = IinField()
        self.override = TextField()
        self.confirmed = TickField(self.tr("The letters are right, keep them"))
        self.doubles = quiet("")
        self.doubles.hide()
        self.add("name", self.tr("&Name"), self.name, required=True)
        self.add("mixed", self.tr("Mixed letters"), self.confirmed)
        self.add_note(self.doubles)
        self.add("iin", self.tr("&IIN"), self.iin)
        self.add(
            "iin_override",
            self.tr("Why the number is kept"),
            self.override,
            hint=self.tr("The document shows this very number."),
        )
        self.show_row("mixed", shown=False)
        self.show_row("iin_override", shown=False)
        self.name.edited.connect(self._look_for_doubles)

    def record(self, otherwise: OnProblem) -> PersonId | None:
        """Write the person down; None when something is wrong, said beside its field.

        A refusal that belongs to no field goes to `otherwise`.
        """
        if not self.complete():
            return None
        kk, ru, latin = self.name.value()
        command = AddPerson(
            kk=kk,
            ru=ru,
            latin=latin,
            iin=self.iin.text(),
            iin_override=self.override.text(),
            mixed_script_confirmed=self.confirmed.ticked(),
        )
        return self._gateway.perform(
            add_person, command, lambda problem: self.show_problem(problem) or otherwise(problem)
        )

    @override
    def show_problem(self, problem: DeskError) -> bool:
        """Say a refusal beside its field, and offer the way round it when there is one."""
        if problem.code == MIXED:
            self.show_row("mixed", shown=True)
        field = str(problem.details.get("field", ""))
        if field == "iin":
            self.show_row("iin_override", shown=True)
        if field.partition(".")[0] in NAME_FIELDS:
            told = type(problem)(problem.code, **{**problem.details, "field": "name"})
            return super().show_problem(told)
        return super().show_problem(problem)

    @Slot()
    def _look_for_doubles(self) -> None:
        names = self.name.value()
        language = self._gateway.words.language
        found = self._gateway.ask(
            lambda desk: similar_persons(desk, names, DOUBLES_SHOWN, language)
        )
        self.doubles.setVisible(bool(found))
        if found:
            who = "; ".join(
                ", ".join(part for part in (row.name, row.post, row.iin) if part) for row in found
            )
            self.doubles.setText(self.tr("Perhaps recorded already: {who}").format(who=who))
