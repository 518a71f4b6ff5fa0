"""Naming a person in an inquiry: an official with the post, or another party with a role."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ethics_desk.domain.inquiry import Inquiry, PartyRole
from ethics_desk.gui.forms.choice_field import ChoiceField
from ethics_desk.gui.forms.text_field import TextField
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.matter.person_dialog import PersonDialog, PersonNamed
from ethics_desk.gui.words import code_choices
from ethics_desk.services.parties import AddParty, add_party

translate = QCoreApplication.translate

OTHER_ROLES = tuple(role for role in PartyRole if role is not PartyRole.OFFICIAL)


def official_dialog(gateway: Gateway, inquiry: Inquiry, parent: QWidget) -> PersonDialog:
    """A window that names an official under inquiry, with the post held at the time."""

    def take(person: PersonNamed, dialog: PersonDialog) -> bool:
        command = AddParty(
            inquiry_id=inquiry.id,
            person_id=person.person_id,
            role=PartyRole.OFFICIAL,
            post_id=person.post_id,
        )
        return gateway.perform(add_party, command, dialog.show_problem) is not None

    title = translate("PartyDialog", "Official under inquiry")
    return PersonDialog(gateway, title, take, inquiry.agency_id, parent)


def other_party_dialog(gateway: Gateway, inquiry: Inquiry, parent: QWidget) -> PersonDialog:
    """A window that names any other party, with the role."""
    role = ChoiceField(code_choices(gateway.words, "party-role", OTHER_ROLES))
    note = TextField()

    def take(person: PersonNamed, dialog: PersonDialog) -> bool:
        chosen = role.code()
        if chosen is None:
            return False
        command = AddParty(
            inquiry_id=inquiry.id,
            person_id=person.person_id,
            role=PartyRole(chosen),
            note=note.text(),
        )
        return gateway.perform(add_party, command, dialog.show_problem) is not None

    title = translate("PartyDialog", "Other party")
    dialog = PersonDialog(gateway, title, take, None, parent)
    dialog.add("role", translate("PartyDialog", "&Role"), role, required=True)
    dialog.add("note", translate("PartyDialog", "N&ote"), note)
    return dialog
