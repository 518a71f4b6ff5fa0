"""Opening records for the window: one window at a time, checked, with an office inside."""

from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import uuid4

from ethics_desk.app.assembly import desk_over, opened_desk, specimen_desk
from ethics_desk.domain.account import MemberId
from ethics_desk.domain.backup import BackupPlan
from ethics_desk.domain.errors import StoreUnavailable
from ethics_desk.domain.language import Language
from ethics_desk.domain.office import Office
from ethics_desk.domain.progress import Progress, silent
from ethics_desk.gui.keys.unlock_pane import Unlocking
from ethics_desk.gui.office.restore_dialog import RestoreLost
from ethics_desk.services.backups import (
    RestoreBackup,
    backup_named,
    restore_backup,
    unlock_backup,
)
from ethics_desk.services.demonstration import MakeDemonstration, make_demonstration
from ethics_desk.services.desk import Desk
from ethics_desk.services.keys.encryption import (
    Secret,
    encrypt_records,
    lock_of,
    renew_records,
    tell_of_encryption,
)
from ethics_desk.services.keys.opening import Unlocked, open_with_recovery, unlock
from ethics_desk.services.keys.passphrases import RecoverKey, recover_key
from ethics_desk.services.office import OpenOffice, office_of, open_office
from ethics_desk.store.inspection import inspect
from ethics_desk.store.keys import companions
from ethics_desk.store.occupancy import sole_window
from ethics_desk.store.office_file import create_store
from ethics_desk.texts import Texts


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """What came of a restore: where the former records lie, or why nothing was restored."""

    backup: str
    aside: Path | None = None
    refusal: StoreUnavailable | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenedRecords:
    """Records a window may work with; `copy` is the file as it was before it was brought up.

    `unlocked` says who opened encrypted ones, `former` is the file whose place encrypted ones took,
    `restored` what came of a restore.
    """

    path: Path
    desk: Desk
    office: Office
    copy: Path | None
    closing: ExitStack
    unlocked: Unlocked | None = None
    former: Path | None = None
    restored: Restored | None = None

    def close(self) -> None:
        """Let go of the file and of the right to be its only window."""
        self.closing.close()


def open_records(path: Path, texts: Texts, unlocked: Unlocked | None = None) -> OpenedRecords:
    """Open records that have an office.

    Raises `StoreUnavailable` for a file that cannot be used, `KeyNeeded` for an encrypted one that
    was not unlocked, `NotFound` for one without an office.
    """
    with ExitStack() as stack:
        if path.is_file():
            inspect(
                path, key=unlocked.key if unlocked else None
            )  # no lock beside what is not ours, nor on a network share
            stack.enter_context(sole_window(path))
        desk = stack.enter_context(opened_desk(path, texts, unlocked))
        _load_holidays(desk)
        return OpenedRecords(
            path=path,
            desk=desk,
            office=office_of(desk),
            copy=desk.store.copy,
            closing=stack.pop_all(),
            unlocked=None if desk.store.key is None else unlocked,
        )


def restored_records(
    path: Path,
    command: RestoreBackup,
    texts: Texts,
    unlocked: Unlocked | None,
    progress: Progress = silent,
) -> OpenedRecords:
    """Put a backup in the place of records nobody has open, and open what is there afterwards.

    A restore that is refused left the records as they were: they are opened and it is told.
    """
    name = command.backup.number
    progress(0, 1)
    try:
        aside = restore_backup(
            path,
            command,
            datetime.now(UTC),
            lambda place, key: opened_desk(place, texts, key),
            unlocked,
        )
        told = Restored(backup=name, aside=aside)
    except StoreUnavailable as refusal:
        told = Restored(backup=name, refusal=refusal)
    return replace(open_records(path, texts, unlocked), restored=told)


def restored_lost(wish: RestoreLost, texts: Texts, progress: Progress) -> OpenedRecords:
    """Put a backup in the place of records that are lost or do not open, and open it.

    Raises what `restore_backup` raises, `keys.wrong` for another passphrase than the backup's.
    """
    progress(0, 1)
    now = datetime.now(UTC)
    backup = backup_named(wish.records, BackupPlan(), str(wish.backup))
    unlocked = unlock_backup(wish.records, backup, wish.passphrase, now)
    aside = restore_backup(
        wish.records,
        RestoreBackup(backup=backup, reason=wish.reason),
        now,
        lambda place, key: opened_desk(place, texts, key),
        unlocked,
    )
    records = open_records(wish.records, texts, unlocked)
    return replace(records, restored=Restored(backup=backup.number, aside=aside))


def open_locked(way: Unlocking, texts: Texts) -> OpenedRecords:
    """Open encrypted records with what was typed: a passphrase, or the recovery key.

    With the recovery key whoever acts in the records gets the new passphrase.
    """
    if not way.recovery:
        unlocked = unlock(way.path, way.passphrase, datetime.now(UTC))
        return open_records(way.path, texts, unlocked)
    records = open_records(way.path, texts, open_with_recovery(way.path, way.recovery))
    with ExitStack() as stack:
        stack.callback(records.close)
        member = records.desk.member
        recover_key(records.desk, RecoverKey(member_id=member, passphrase=way.passphrase))
        stack.pop_all()
    mine = records.unlocked and replace(records.unlocked, account=member)
    return replace(records, unlocked=mine)


def open_encrypted(
    records: OpenedRecords, secret: Secret, texts: Texts, progress: Progress
) -> OpenedRecords:
    """Encrypt records that were closed for whoever worked in them, and open them.

    Encrypted ones are encrypted anew, in a file beside them.
    """
    path, account, former = records.path, records.desk.member, records.desk.store.key
    with sole_window(path):
        if former is None:
            done = encrypt_records(path, secret, account, progress)
            here, key, stays = path, done.key, done.former
        else:
            renewed = renew_records(path, former, secret, account, progress)
            here, key, stays = renewed.path, renewed.key, path
    opened = open_records(here, texts, Unlocked(key=key, account=account))
    tell_of_encryption(opened.desk)
    return replace(opened, former=stays)


def seated(records: OpenedRecords, member: str) -> OpenedRecords:
    """The same records with the member at the desk who sat here last, if they still work here.

    Whoever's passphrase opened encrypted records stays at the desk.
    """
    if records.desk.proved is not None:
        return records
    with records.desk.read() as work:
        known = work.members.find(MemberId(member))
    if known is None or not known.active:
        return records
    return replace(records, desk=replace(records.desk, member=known.id))


def _load_holidays(desk: Desk) -> None:
    """Count one day: the first takes half a second, better here than under the user's hands."""
    for calendar in desk.rules.calendars.values():
        calendar.is_working_day(desk.today())


def found_office(
    path: Path, command: OpenOffice, texts: Texts, secret: Secret | None = None
) -> OpenedRecords:
    """Make a records file with one office and open it; a refusal leaves no file behind.

    With a `secret` it is encrypted, and the commissioner's passphrase opens it.
    """
    account = MemberId(uuid4().hex)
    lock = None if secret is None else lock_of(secret, account)
    store = create_store(path, lock=lock)
    founded = False
    try:
        open_office(desk_over(store, texts, account), command)
        founded = True
    finally:
        store.close()
        if not founded:
            for part in companions(path):
                part.unlink(missing_ok=True)
    unlocked = None if lock is None else Unlocked(key=lock[0], account=account)
    return open_records(path, texts, unlocked)


def open_demonstration(
    path: Path, texts: Texts, day: date, language: Language, progress: Progress
) -> OpenedRecords:
    """Open the demonstration office, which is made first when it is not there yet.

    It appears under its name only when it is whole: stopping leaves nothing behind.
    """
    if not path.exists():
        with TemporaryDirectory(prefix="demonstration-", dir=path.parent) as folder:
            unfinished = Path(folder) / path.name
            with specimen_desk(unfinished, texts, day) as desk:
                make_demonstration(desk, MakeDemonstration(language=language), progress)
            unfinished.replace(path)
    records = open_records(path, texts)
    if not records.office.specimen:
        records.close()
        raise StoreUnavailable("store.not-a-specimen", path=str(path))
    return records
