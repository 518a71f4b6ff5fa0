"""Small windows on passphrases: giving one, taking one away, changing one's own."""

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ethics_desk.domain.account import Member, MemberId
from ethics_desk.domain.errors import DeskError
from ethics_desk.domain.progress import Progress
from ethics_desk.gui.forms.choice_field import Choice, ChoiceField
from ethics_desk.gui.forms.dialog import FormDialog
from ethics_desk.gui.forms.secret_field import SecretField
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.jobs import Job
from ethics_desk.gui.keys.new_passphrase import NewPassphrase
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.keys.passphrases import (
    AddKey,
    ChangePassphrase,
    RemoveKey,
    add_key,
    change_passphrase,
    remove_key,
)


class PassphraseDialog(FormDialog):
    """Trying a passphrase takes a second: the window waits for it, and keeps nothing typed."""

    def __init__(self, title: str, deed: str, gateway: Gateway, parent: QWidget | None) -> None:
        """A form about a passphrase."""
        super().__init__(title, deed, gateway.words, parent)
        self._gateway = gateway
        self._busy = False

    @override
    def reject(self) -> None:
        """Leave, unless it is being done."""
        if not self._busy:
            super().reject()

    def start(self, job: Job) -> bool:
        """Let the worker do it; the window closes when it is done."""
        self._busy = True
        self.deed.setEnabled(False)
        job.finished.connect(self._close)
        job.failed.connect(self._refuse)
        job.start()
        return False

    @Slot(object)
    def _close(self, _done: object) -> None:
        self._busy = False
        self.accept()

    @Slot(object)
    def _refuse(self, problem: DeskError) -> None:
        self._busy = False
        self.deed.setEnabled(True)
        self.show_problem(problem)


class AddKeyDialog(PassphraseDialog):
    """Gives a member a passphrase; they type it themselves."""

    def __init__(
        self, gateway: Gateway, members: Sequence[Member], parent: QWidget | None = None
    ) -> None:
        """Offer the members who have none."""
        super().__init__(self.tr("A passphrase for a member"), self.tr("&Give"), gateway, parent)
        language = gateway.words.language
        self.member = ChoiceField([Choice(one.id, one.name.shown_in(language)) for one in members])
        self.explain(self.tr("Let the member type it: nobody else should know it."))
        self.add("member", self.tr("&Member"), self.member, required=True)
        self.new = NewPassphrase(self.form)

    @override
    def send(self) -> bool:
        code = self.member.code()
        if code is None or self._busy or not self.new.in_order():
            return False
        command = AddKey(member_id=MemberId(code), passphrase=self.new.text())
        return self.start(self._gateway.job(self.windowTitle(), _add, command))


class ChangePassphraseDialog(PassphraseDialog):
    """Changes the passphrase of whoever knows the old one."""

    def __init__(self, gateway: Gateway, parent: QWidget | None = None) -> None:
        """Empty rows."""
        super().__init__(self.tr("Change the passphrase"), self.tr("&Change"), gateway, parent)
        self.old = SecretField()
        self.explain(
            self.tr(
                "Who knows the old passphrase and kept a copy of the key file can still open the "
                "records with them, should they get hold of the file: where that is to be feared, "
                "encrypt anew."
            )
        )
        self.add("old", self.tr("&Old passphrase"), self.old, required=True)
        self.new = NewPassphrase(self.form)

    @override
    def send(self) -> bool:
        if self._busy or not self.new.in_order():
            return False
        command = ChangePassphrase(old=self.old.text(), new=self.new.text())
        return self.start(self._gateway.job(self.windowTitle(), _change, command))


class RemoveKeyDialog(FormDialog):
    """Asks once more before a member's passphrase is taken away."""

    def __init__(
        self, gateway: Gateway, account: MemberId, name: str, parent: QWidget | None = None
    ) -> None:
        """About one member."""
        title = self.tr("Take the passphrase of {name} away").format(name=name)
        super().__init__(title, self.tr("&Take away"), gateway.words, parent)
        self._gateway = gateway
        self._account = account
        self.explain(
            self.tr(
                "It no longer opens these records. Who kept a copy of the key file can still open "
                "them with it, should they get hold of the file: where that is to be feared, "
                "encrypt anew."
            )
        )

    @override
    def send(self) -> bool:
        command = RemoveKey(member_id=self._account)
        return self._gateway.perform(remove_key, command, self.show_problem) is not None


def _add(desk: Desk, command: AddKey, progress: Progress) -> Outcome[MemberId]:
    progress(0, 1)
    return add_key(desk, command)


def _change(desk: Desk, command: ChangePassphrase, progress: Progress) -> Outcome[MemberId]:
    progress(0, 1)
    return change_passphrase(desk, command)
