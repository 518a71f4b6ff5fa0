"""The stops of the tour at passphrases, the recovery key and the door of encrypted records."""

from functools import partial
from pathlib import Path

from ethics_desk.domain.account import MemberId
from ethics_desk.domain.progress import Progress
from ethics_desk.gui.inquiry.evidence.outside_dialog import OutsideDialog
from ethics_desk.gui.inquiry.evidence.picture_window import PictureWindow
from ethics_desk.gui.jobs import Job
from ethics_desk.gui.keys.dialogs import AddKeyDialog, ChangePassphraseDialog, RemoveKeyDialog
from ethics_desk.gui.keys.encrypt_dialog import EncryptDialog
from ethics_desk.gui.keys.former_dialog import FormerDialog
from ethics_desk.gui.office.first_start import FirstStart
from ethics_desk.gui.office.lobby import Lobby
from ethics_desk.gui.tour_sight import Sight, Stop
from ethics_desk.services.agency_register import shipped_bodies
from ethics_desk.services.desk import Desk
from ethics_desk.services.keys.encryption import Secret
from ethics_desk.services.keys.recovery_page import recovery_page
from ethics_desk.services.members import list_members

PLACE = Path("ethics-desk", "office.edesk")
"""A place that looks the same on every computer."""

FORMER = Path("ethics-desk", "office.before-encryption.edesk")

PASSPHRASE = "керуен-бұлақ-сағат-жеті"  # noqa: S105 - of the pictures


def lobby_of(at: Sight) -> Lobby:
    """What the start window offers on a computer without records."""
    return at.asked(
        lambda desk: Lobby(
            words=at.gateway.words,
            texts=desk.texts,
            bodies=shipped_bodies(desk.resources, desk.today()),
            place=PLACE,
            page=partial(_page, at),
        )
    )


def _page(at: Sight, path: Path, secret: Secret) -> Job:
    def made(desk: Desk, progress: Progress) -> bytes:
        progress(0, 1)
        return recovery_page(secret, path, desk.today(), desk.resources)

    return at.gateway.slow_ask("", made)


def _unlock(at: Sight, *, recovery: bool) -> FirstStart:
    start = FirstStart(lobby_of(at), at.over)
    start.show_unlock(PLACE, only_recovery=recovery)
    return start


def _encrypt(at: Sight, *, key: bool) -> EncryptDialog:
    dialog = EncryptDialog(at.gateway, at.over, anew=not key)
    if key:
        dialog.steps.new.first.set_text(PASSPHRASE)
        dialog.steps.new.again.set_text(PASSPHRASE)
        dialog.steps.go_on()
    return dialog


def _add(at: Sight) -> AddKeyDialog:
    return AddKeyDialog(at.gateway, at.asked(list_members), at.over)


def _change(at: Sight) -> ChangePassphraseDialog:
    return ChangePassphraseDialog(at.gateway, at.over)


def _remove(at: Sight) -> RemoveKeyDialog:
    member = at.asked(list_members)[0]
    name = member.name.shown_in(at.gateway.words.language)
    return RemoveKeyDialog(at.gateway, MemberId(member.id), name, at.over)


def _outside(at: Sight) -> OutsideDialog:
    name = at.evidence.file_name
    return OutsideDialog(at.gateway.words, name, in_memory=False, parent=at.over)


def _picture(at: Sight) -> PictureWindow:
    return PictureWindow(at.evidence.file_name, at.over.grab().toImage(), at.over)


KEY_STOPS: tuple[Stop, ...] = (
    Stop("unlock", FirstStart, partial(_unlock, recovery=False)),
    Stop("unlock-recovery", FirstStart, partial(_unlock, recovery=True)),
    Stop("encrypt-passphrase", EncryptDialog, partial(_encrypt, key=False)),
    Stop("encrypt-recovery", EncryptDialog, partial(_encrypt, key=True)),
    Stop("key-add", AddKeyDialog, _add),
    Stop("key-remove", RemoveKeyDialog, _remove),
    Stop("key-change", ChangePassphraseDialog, _change),
    Stop("evidence-outside", OutsideDialog, _outside),
    Stop("evidence-picture", PictureWindow, _picture),
    Stop("former", FormerDialog, lambda at: FormerDialog(at.gateway.words, FORMER, at.over)),
)
