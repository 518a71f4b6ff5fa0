"""The form for somebody who works at the desk."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ethics_desk.domain.account import Member, MemberRole
from ethics_desk.domain.agency import AgencyId
from ethics_desk.gui.forms.choice_field import ChoiceField
from ethics_desk.gui.forms.dialog import FormDialog
from ethics_desk.gui.forms.name_field import TrilingualField
from ethics_desk.gui.forms.text_field import TextField
from ethics_desk.gui.forms.tick_field import TickField
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.matter.choices import role_choices
from ethics_desk.services.members import AddMember, EditMember, add_member, edit_member

translate = QCoreApplication.translate


class MemberDialog(FormDialog):
    """Adds a member or changes one; who left is no longer active, and never removed."""

    def __init__(
        self, gateway: Gateway, agency_id: AgencyId, member: Member | None, parent: QWidget | None
    ) -> None:
        """An empty form or, with a member, the one to be changed."""
        super().__init__(
            translate("MemberDialog", "Change a member")
            if member
            else translate("MemberDialog", "New member"),
            translate("MemberDialog", "&Save") if member else translate("MemberDialog", "&Add"),
            gateway.words,
            parent,
        )
        self._gateway = gateway
        self._agency_id = agency_id
        self._member = member
        self.name = TrilingualField()
        self.post = TrilingualField()
        self.role = ChoiceField(role_choices(gateway))
        self.phone = TextField(longest=60)
        self.active = TickField(self.tr("&Works at this desk"))
        self._add_rows()
        if member is not None:
            self._fill(member)
        self.settle()

    @override
    def send(self) -> bool:
        if self._member is None:
            done = self._gateway.perform(add_member, self._new(), self.show_problem)
        else:
            done = self._gateway.perform(edit_member, self._change(self._member), self.show_problem)
        return done is not None

    def _new(self) -> AddMember:
        return AddMember(
            agency_id=self._agency_id,
            role=self.role.code() or MemberRole.REGISTRAR,
            name=self.name.value(),
            post=self.post.value(),
            phone=self.phone.text(),
        )

    def _change(self, member: Member) -> EditMember:
        return EditMember(
            member_id=member.id,
            version=member.version,
            role=self.role.code() or member.role,
            name=self.name.value(),
            post=self.post.value(),
            phone=self.phone.text(),
            active=self.active.ticked(),
        )

    def _fill(self, member: Member) -> None:
        self.name.set_value(member.name)
        self.post.set_value(member.post)
        self.role.choose(member.role)
        self.phone.set_text(member.phone)
        self.active.tick(on=member.active)

    def _add_rows(self) -> None:
        hint = self.tr("Surname and initials, as letters print them.")
        self.add("name", self.tr("&Name"), self.name, required=True, hint=hint)
        self.add("post", self.tr("&Post"), self.post, required=True)
        self.add("role", self.tr("&Role"), self.role, required=True)
        self.add("phone", self.tr("P&hone"), self.phone)
        if self._member is not None:
            left = self.tr("Who leaves hands over open inquiries first.")
            self.add("active", self.tr("At the desk"), self.active, hint=left)
