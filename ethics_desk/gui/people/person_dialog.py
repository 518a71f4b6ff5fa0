"""Writing down a person, or correcting what is written."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ethics_desk.domain.person import Person
from ethics_desk.gui.forms.dialog import FormDialog
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.matter.person_form import PersonForm
from ethics_desk.gui.theme import scaled

DIALOG_WIDTH = 800
"""Three parts of a name stand beside each other."""

translate = QCoreApplication.translate


class PersonRecordDialog(FormDialog):
    """The form of one person; `kept` carries the person's id."""

    kept = Signal(str)

    def __init__(self, gateway: Gateway, known: Person | None, parent: QWidget | None) -> None:
        """An empty form or, with a known person, the correction."""
        self.person = PersonForm(gateway, known=known)
        super().__init__(
            translate("PersonRecordDialog", "Correct a person")
            if known
            else translate("PersonRecordDialog", "New person"),
            translate("PersonRecordDialog", "&Save")
            if known
            else translate("PersonRecordDialog", "&Add"),
            gateway.words,
            parent,
            self.person,
        )
        self.explain(
            self.tr(
                "One script is enough; the others help to find the person and to write letters."
            )
        )
        self.setMinimumWidth(scaled(DIALOG_WIDTH, self))
        for field in (self.person.name, self.person.iin, self.person.override, self.person.note):
            field.edited.connect(self.note_edit)

    @override
    def send(self) -> bool:
        key = self.person.record(self.show_problem)
        if key is None:
            self.fit()
            return False
        self.kept.emit(key)
        return True
