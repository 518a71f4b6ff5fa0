"""The form for the office of another agency, kept in the same records."""

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ethics_desk.domain.agency import AgencyId
from ethics_desk.gui.forms.choice_field import ChoiceField
from ethics_desk.gui.forms.dialog import FormDialog
from ethics_desk.gui.forms.name_field import TrilingualField
from ethics_desk.gui.forms.text_field import TextField
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.matter.choices import living_agencies
from ethics_desk.services.agency_directory import agency_of
from ethics_desk.services.office import OpenOffice, open_office

translate = QCoreApplication.translate


class AnotherOfficeDialog(FormDialog):
    """Opens one more office."""

    def __init__(self, gateway: Gateway, parent: QWidget | None) -> None:
        """An empty form."""
        super().__init__(
            translate("AnotherOfficeDialog", "The office of another agency"),
            translate("AnotherOfficeDialog", "&Open the office"),
            gateway.words,
            parent,
        )
        self._gateway = gateway
        self.agency = ChoiceField(living_agencies(gateway))
        self.name = TrilingualField()
        self.commissioner = TrilingualField()
        self.post = TrilingualField()
        self.phone = TextField(longest=60)
        self.add("agency", self.tr("&Agency"), self.agency, required=True)
        self.add("name", self.tr("Name of the o&ffice"), self.name, required=True)
        hint = self.tr("Surname and initials, as letters are signed.")
        self.add(
            "commissioner",
            self.tr("Ethics &commissioner"),
            self.commissioner,
            required=True,
            hint=hint,
        )
        self.add("post", self.tr("&Post"), self.post, required=True)
        self.add("phone", self.tr("P&hone"), self.phone)
        self.agency.edited.connect(self._suggest_name)

    @override
    def send(self) -> bool:
        command = OpenOffice(
            agency=self.agency.code() or "",
            name=self.name.value(),
            commissioner=self.commissioner.value(),
            post=self.post.value(),
            phone=self.phone.text(),
        )
        return self._gateway.perform(open_office, command, self.show_problem) is not None

    @Slot()
    def _suggest_name(self) -> None:
        code = self.agency.code()
        if code is None or not self.name.is_empty():
            return
        found = self._gateway.ask(lambda desk: agency_of(desk, AgencyId(code)))
        if found is not None:
            self.name.set_value(found[1][-1].name)
