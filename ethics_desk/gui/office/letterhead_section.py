"""The letterhead: the agency's address, phone and e-mail as letters print them, and their look."""

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QPushButton
from typing_extensions import override

from ethics_desk.domain.language import Language
from ethics_desk.domain.office import Office
from ethics_desk.gui.facts import Fact, FactSheet
from ethics_desk.gui.forms.name_field import TrilingualField
from ethics_desk.gui.forms.text_field import TextField
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.menus import LANGUAGE_NAMES
from ethics_desk.gui.office.look_dialog import LetterLookDialog
from ethics_desk.gui.office.section import FormSection
from ethics_desk.gui.powers import only_for
from ethics_desk.services.agencies import EditAgency, edit_agency
from ethics_desk.services.agency_directory import agency_of

translate = QCoreApplication.translate


class LetterheadSection(FormSection):
    """Edits what the head of letters says besides the agency's name; leads to how they look."""

    def __init__(self, gateway: Gateway) -> None:
        """An empty form."""
        super().__init__(
            gateway,
            translate("LetterheadSection", "The head of every letter, beside the agency's name."),
            translate("LetterheadSection", "&Save"),
            "edit-agency",
        )
        self.sheet = FactSheet()
        self.address = TrilingualField()
        self.phone = TextField(longest=100)
        self.email = TextField(longest=100)
        self.column.insertWidget(1, self.sheet)
        self.add("address", self.tr("&Address"), self.address)
        self.add("phone", self.tr("&Phone"), self.phone)
        self.add("email", self.tr("&E-mail"), self.email)
        self.look_button = QPushButton(self.tr("&Look of the letters…"), self)
        only_for(gateway, self.look_button, "edit-letter-look")
        self.look_button.clicked.connect(self.edit_look)
        self.buttons.insertWidget(1, self.look_button)

    @Slot()
    def edit_look(self) -> LetterLookDialog | None:
        """Open how the letters look: blank, names, margins, type."""
        if self.office is None:
            return None
        dialog = LetterLookDialog(self.gateway, self.office.agency_id, self)
        dialog.open()
        return dialog

    @override
    def fill(self, office: Office) -> None:
        found = self.gateway.ask(lambda desk: agency_of(desk, office.agency_id))
        if found is None:
            return
        agency, names = found
        self.sheet.show_facts(
            [
                Fact(LANGUAGE_NAMES[Language.KK], names[-1].name.kk),
                Fact(LANGUAGE_NAMES[Language.RU], names[-1].name.ru),
                Fact(LANGUAGE_NAMES[Language.EN], names[-1].name.en),
            ]
        )
        self.address.set_value(agency.address)
        self.phone.set_text(agency.phone)
        self.email.set_text(agency.email)

    @override
    def send(self, office: Office) -> bool:
        found = self.gateway.ask(lambda desk: agency_of(desk, office.agency_id))
        if found is None:
            return False
        agency, names = found
        command = EditAgency(
            agency_id=agency.id,
            version=agency.version,
            name=names[-1].name,
            type=agency.type,
            region=agency.region,
            parent_id=agency.parent_id,
            bin=agency.bin,
            exists_from=agency.exists_from,
            address=self.address.value(),
            phone=self.phone.text(),
            email=self.email.text(),
            note=agency.note,
        )
        return self.gateway.perform(edit_agency, command, self.say) is not None
