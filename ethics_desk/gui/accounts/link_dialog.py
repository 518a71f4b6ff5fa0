"""Saying which person of the records a member is."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ethics_desk.domain.account import Member
from ethics_desk.gui.forms.dialog import FormDialog
from ethics_desk.gui.forms.text_field import IinField
from ethics_desk.gui.gateway import Gateway
from ethics_desk.services.accounts import LinkMember, link_member

translate = QCoreApplication.translate


class LinkDialog(FormDialog):
    """Asks for the IIN: who looks after accounts sees no persons."""

    def __init__(self, gateway: Gateway, member: Member, parent: QWidget | None) -> None:
        """About one member."""
        super().__init__(
            translate("LinkDialog", "Who {name} is").format(
                name=member.name.shown_in(gateway.words.language)
            ),
            translate("LinkDialog", "&Save"),
            gateway.words,
            parent,
        )
        self._gateway = gateway
        self._member = member
        self.iin = IinField()
        self.explain(
            self.tr(
                "By the person the program knows which inquiries the member must keep out of: "
                "their own and those of near relatives. Empty: it is not known any more."
            )
        )
        self.add("iin", self.tr("&IIN"), self.iin)
        self.settle()

    @override
    def send(self) -> bool:
        command = LinkMember(member_id=self._member.id, iin=self.iin.text())
        return self._gateway.perform(link_member, command, self.show_problem) is not None
