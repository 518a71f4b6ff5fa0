"""Who is related to a person, as far as the office knows: by it members keep out of inquiries."""

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ethics_desk.domain.language import Language
from ethics_desk.domain.person import Person
from ethics_desk.gui.accounts.basis import basis_of
from ethics_desk.gui.accounts.record_list import RecordList
from ethics_desk.gui.forms.choice_field import Choice, ChoiceField
from ethics_desk.gui.forms.dialog import FormDialog
from ethics_desk.gui.forms.text_field import TextField
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.matter.person_field import PersonField
from ethics_desk.gui.matter.reason_dialog import OnProblem, ReasonDialog
from ethics_desk.gui.powers import only_for
from ethics_desk.gui.tables.column import Column
from ethics_desk.gui.tables.section import ListSection
from ethics_desk.services.relations import (
    EndRelation,
    RelatePersons,
    Relation,
    end_relation,
    list_relations,
    relate_persons,
)

translate = QCoreApplication.translate


class RelationsDialog(RecordList):
    """The relatives of one person, told from their side."""

    def __init__(self, gateway: Gateway, person: Person, parent: QWidget | None) -> None:
        """As recorded now."""
        name = person.name_in(gateway.words.language).full
        super().__init__(
            gateway,
            translate("RelationsDialog", "Relatives of {name}").format(name=name),
            translate(
                "RelationsDialog",
                "A member of the office cannot open an inquiry in which a relative takes part. "
                "Who is near: {basis}",
            ).format(basis=basis_of(gateway, "kin")),
            parent,
        )
        self._person = person
        columns = _columns(gateway.words.language)
        self.relatives: ListSection[Relation] = ListSection(self.tr("Relatives"), columns, self)
        self.relatives.name_it(self.tr("No relative is known."))
        adding = self.relatives.add_deed(self.tr("&Add…"), self.relate)
        only_for(gateway, adding, "relate-persons")
        ending = self.relatives.add_deed(self.tr("Take &out…"), self.take_out, lambda _row: True)
        only_for(gateway, ending, "end-relation")
        self.column.addWidget(self.relatives)
        self.refresh()

    @override
    def refresh(self) -> None:
        key, language = self._person.id, self.gateway.words.language
        rows = self.gateway.ask(lambda desk: list_relations(desk, key, language))
        self.relatives.show_rows(rows or ())

    @Slot()
    def relate(self) -> "RelationDialog":
        """Ask for a relative."""
        dialog = RelationDialog(self.gateway, self._person, self)
        dialog.open()
        return dialog

    @Slot()
    def take_out(self) -> ReasonDialog | None:
        """Ask why the relation in sight is taken out."""
        row = self.relatives.row()
        if row is None:
            return None

        def do(reason: str, on_problem: OnProblem) -> bool:
            command = EndRelation(kinship_id=row.id, reason=reason)
            return self.gateway.perform(end_relation, command, on_problem) is not None

        title, deed = self.tr("Take the relation out"), self.tr("Take &out")
        dialog = ReasonDialog(title, deed, self.gateway.words, do, parent=self)
        dialog.open()
        return dialog


class RelationDialog(FormDialog):
    """Asks who is what to a person."""

    def __init__(self, gateway: Gateway, person: Person, parent: QWidget | None) -> None:
        """About one person."""
        super().__init__(
            translate("RelationDialog", "Relative"),
            translate("RelationDialog", "&Add"),
            gateway.words,
            parent,
        )
        self._gateway = gateway
        self._person = person
        kins = gateway.ask(lambda desk: desk.powers.kins) or {}
        language = gateway.words.language
        self.relative = PersonField(gateway, self.tr("Relative"))
        self.kind = ChoiceField(
            [Choice(one.code, one.title.in_(language)) for one in kins.values()]
        )
        self.source = TextField()
        self.add("relative_id", self.tr("&Relative"), self.relative, required=True)
        self.add("kind", self.tr("&Who they are"), self.kind, required=True)
        hint = self.tr("From which paper, or from whom, the office knows.")
        self.add("source", self.tr("&Known from"), self.source, hint=hint)
        self.settle()

    @override
    def send(self) -> bool:
        relative = self.relative.person_id()
        if relative is None:
            return False
        command = RelatePersons(
            person_id=self._person.id,
            relative_id=relative,
            kind=self.kind.code() or "",
            source=self.source.text(),
        )
        return self._gateway.perform(relate_persons, command, self.show_problem) is not None


def _columns(language: Language) -> tuple[Column[Relation], ...]:
    return (
        Column(
            name="name",
            title=lambda: translate("RelationsDialog", "Name"),
            text=lambda row: row.name,
            sort_key=lambda row: row.name,
            width=30,
        ),
        Column(
            name="kind",
            title=lambda: translate("RelationsDialog", "Relation"),
            text=lambda row: row.title.in_(language),
        ),
        Column(
            name="source",
            title=lambda: translate("RelationsDialog", "Known from"),
            text=lambda row: row.source,
            width=26,
        ),
    )
