"""Choosing who works at the desk now."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ethics_desk.domain.account import MemberId
from ethics_desk.gui.forms.choice_field import Choice, ChoiceField
from ethics_desk.gui.forms.dialog import FormDialog
from ethics_desk.gui.gateway import Gateway
from ethics_desk.services.accounts import Account, SignIn, list_accounts, sign_in

translate = QCoreApplication.translate


class SeatDialog(FormDialog):
    """Lets another member sit down; `seated` carries their id, the chronology notes it."""

    seated = Signal(str)

    def __init__(self, gateway: Gateway, parent: QWidget | None) -> None:
        """Begin with who sits here now."""
        super().__init__(
            translate("SeatDialog", "Who works now"),
            translate("SeatDialog", "&Sit down"),
            gateway.words,
            parent,
        )
        self._gateway = gateway
        accounts = [one for one in gateway.ask(list_accounts) or () if one.member.active]
        self.member = ChoiceField(
            [Choice(one.member.id, called(gateway, one.member.id, accounts)) for one in accounts]
        )
        now = next((one.member.id for one in accounts if one.acts), None)
        self.member.choose(now)
        self.explain(
            self.tr(
                "The window shows what this member may do and nothing else. "
                "Everything they do is told under their name."
            )
        )
        self.add("member_id", self.tr("&Member"), self.member, required=True)
        self.settle()

    @override
    def send(self) -> bool:
        chosen = self.member.code()
        if chosen is None:
            return False
        command = SignIn(member_id=MemberId(chosen))
        if self._gateway.perform(sign_in, command, self.show_problem) is None:
            return False
        self.seated.emit(chosen)
        return True


def called(gateway: Gateway, member_id: str, accounts: list[Account]) -> str:
    """A member as the window names them: name and role."""
    language = gateway.words.language
    member = next(one.member for one in accounts if one.member.id == member_id)
    roles = gateway.ask(lambda desk: desk.powers.roles) or {}
    title = roles[member.role].title.in_(language) if member.role in roles else member.role
    return f"{member.name.shown_in(language)} – {title}"
