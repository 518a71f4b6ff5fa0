"""The fields of a person: names in three scripts and the number, with what is odd about it."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ethics_desk.domain.errors import DeskError
from ethics_desk.domain.person import Person, PersonId
from ethics_desk.gui.forms.form import Form
from ethics_desk.gui.forms.name_field import PersonNameField
from ethics_desk.gui.forms.text_field import IinField, LongTextField, TextField
from ethics_desk.gui.forms.tick_field import TickField
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.labels import quiet
from ethics_desk.gui.matter.reason_dialog import OnProblem
from ethics_desk.services.name_suggestions import suggested_latin
from ethics_desk.services.people import AddPerson, EditPerson, add_person, edit_person
from ethics_desk.services.person_directory import similar_persons

MIXED = "person.mixed-script"
WRONG_CHECK_DIGIT = "iin.wrong-check-digit"
LATIN_ROW = 2
NAME_FIELDS = ("kk", "ru", "latin")
DOUBLES_SHOWN = 3


class PersonForm(Form):
    """Writes down a person at once when asked to; shows who may be the same one already.

    Empty Latin lines suggest what the name would look like in a document.
    """

    def __init__(
        self, gateway: Gateway, parent: QWidget | None = None, known: Person | None = None
    ) -> None:
        """Nobody yet or, with a known person, the correction of what is written down."""
        super().__init__(gateway.words, parent)
        self._gateway = gateway
        self._known = known
        self.name = PersonNameField()
        self.iin = IinField()
        self.override = TextField()
        self.confirmed = TickField(self.tr("The letters are right, keep them"))
        self.note = LongTextField(lines=2)
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
        self.add("note", self.tr("N&ote"), self.note)
        self.show_row("note", shown=known is not None)
        self.name.edited.connect(self._suggest_latin)
        if known is not None:
            self._fill(known)
        self.name.edited.connect(self._look_for_doubles)

    def record(self, otherwise: OnProblem) -> PersonId | None:
        """Write the person down; None when something is wrong, said beside its field.

        A refusal that belongs to no field goes to `otherwise`.
        """
        if not self.complete():
            return None

        def on_problem(problem: DeskError) -> bool:
            return self.show_problem(problem) or otherwise(problem)

        if self._known is None:
            return self._gateway.perform(add_person, self._new(), on_problem)
        return self._gateway.perform(edit_person, self._correction(self._known), on_problem)

    @override
    def show_problem(self, problem: DeskError) -> bool:
        """Say a refusal beside its field, and offer the way round it when there is one."""
        if problem.code == MIXED:
            self.show_row("mixed", shown=True)
        field = str(problem.details.get("field", ""))
        if problem.code == WRONG_CHECK_DIGIT:
            self.show_row("iin_override", shown=True)
        if field.partition(".")[0] in NAME_FIELDS:
            told = type(problem)(problem.code, **{**problem.details, "field": "name"})
            return super().show_problem(told)
        return super().show_problem(problem)

    def _new(self) -> AddPerson:
        kk, ru, latin = self.name.value()
        return AddPerson(
            kk=kk,
            ru=ru,
            latin=latin,
            iin=self.iin.text(),
            iin_override=self.override.text(),
            note=self.note.text(),
            mixed_script_confirmed=self.confirmed.ticked(),
        )

    def _correction(self, known: Person) -> EditPerson:
        new = self._new()
        return EditPerson(
            person_id=known.id,
            version=known.version,
            kk=new.kk,
            ru=new.ru,
            latin=new.latin,
            iin=new.iin,
            iin_override=new.iin_override,
            note=new.note,
            mixed_script_confirmed=new.mixed_script_confirmed,
        )

    def _fill(self, known: Person) -> None:
        self.name.set_value(known.kk, known.ru, known.latin)
        self.iin.set_text(known.iin)
        self.override.set_text(known.iin_override)
        self.show_row("iin_override", shown=bool(known.iin_override))
        self.note.set_text(known.note)

    @Slot()
    def _suggest_latin(self) -> None:
        kk, ru, _ = self.name.value()
        latin = suggested_latin(kk, ru)
        self.name.suggest(LATIN_ROW, (latin.surname, latin.given, latin.patronymic))

    @Slot()
    def _look_for_doubles(self) -> None:
        names = self.name.value()
        language = self._gateway.words.language
        similar = self._gateway.ask(
            lambda desk: similar_persons(desk, names, DOUBLES_SHOWN + 1, language)
        )
        known = self._known.id if self._known else ""
        found = [row for row in similar or () if row.id != known][:DOUBLES_SHOWN]
        self.doubles.setVisible(bool(found))
        if found:
            who = "; ".join(
                ", ".join(part for part in (row.name, row.post, row.iin) if part) for row in found
            )
            self.doubles.setText(self.tr("Perhaps recorded already: {who}").format(who=who))
