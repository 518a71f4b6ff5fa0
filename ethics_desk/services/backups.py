"""Backups as the office uses them: made, kept by a plan, checked, put back."""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TypeAlias

from ethics_desk.domain.backup import (
    Backup,
    BackupPlan,
    BackupState,
    Occasion,
    last_whole,
    superfluous,
)
from ethics_desk.domain.errors import BadInput, NotFound, RuleViolation, StoreUnavailable
from ethics_desk.domain.progress import Progress, silent
from ethics_desk.services.desk import Desk
from ethics_desk.services.journal import entry
from ethics_desk.services.keys.opening import Unlocked, unlock
from ethics_desk.services.retention.again import erase_in
from ethics_desk.store.backups import shelf
from ethics_desk.store.backups.carrying import carry
from ethics_desk.store.backups.making import Label, check, make
from ethics_desk.store.backups.restoring import restore
from ethics_desk.store.disk import place_named
from ethics_desk.store.inspection import is_encrypted
from ethics_desk.store.records_file import RecordsFile
from ethics_desk.store.recovery import read_recovery_key
from ethics_desk.store.sealing import has_ledger, head_of, size_of

OpenDesk: TypeAlias = Callable[[Path, Unlocked | None], AbstractContextManager[Desk]]
"""Opens a records file that is being restored, to write into it what happened."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MakeBackup:
    """A wish for a backup, kept by a plan. For a close, one is made only when something changed."""

    occasion: Occasion
    plan: BackupPlan


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeBackup:
    """What came of it: the backup here, the one in the second place or why there is none.

    `fresh` is False when the last backup holds everything already; `removed` counts older ones
    that went by the plan.
    """

    here: Backup
    there: Backup | None = None
    refusal: StoreUnavailable | None = None
    fresh: bool = True
    removed: int = 0


def make_backup(desk: Desk, command: MakeBackup, progress: Progress = silent) -> MadeBackup:
    """Make a backup, carry it to the second place, let older ones go by the plan.

    Raises `StoreUnavailable` when none could be made here; a second place that refuses is told in
    the result, because the first backup stands. Nothing is written into the records.
    """
    now, records = desk.now().astimezone(), desk.store.path
    last = last_whole(shelf.backups_in(shelf.first_place(records)))
    if last is not None and command.occasion is Occasion.CLOSE and not _changed(desk, last):
        made = MadeBackup(here=last, fresh=False)
    else:
        label = Label(occasion=command.occasion, moment=now)
        made = MadeBackup(here=make(_file_of(desk), label, progress))
    return _carried(desk, command.plan, made, progress)


def list_backups(records: Path, plan: BackupPlan) -> tuple[Backup, ...]:
    """All backups of a records file in both places, newest first."""
    return shelf.backups_of(records, plan.second_place)


def backup_named(records: Path, plan: BackupPlan, name: str) -> Backup:
    """A backup by the name of its file, or by its path; raises `NotFound`."""
    path = Path(name)
    if path.is_file():
        return shelf.backup_at(path.absolute())
    found = [one for one in list_backups(records, plan) if one.number == name]
    if not found:
        raise NotFound("backup.unknown", name=name)
    return found[0]


def usual_folder(records: Path) -> Path:
    """Where the backups of records lie on their own disk."""
    return shelf.first_place(records)


def backup_state(records: Path, plan: BackupPlan) -> BackupState:
    """What the office can count on now; records that were set aside are not what it has now."""
    every = list_backups(records, plan)
    return BackupState(
        here=last_whole(shelf.backups_in(shelf.first_place(records))),
        there=last_whole(one for one in every if one.second_place),
        plan=plan,
    )


def check_backup(
    records: Path, backup: Backup, now: datetime, unlocked: Unlocked | None = None
) -> Backup:
    """Put a backup back into a scratch file and check all of it; raises `StoreUnavailable`."""
    return check(backup, _file(records, unlocked), now)


def check_open(desk: Desk, backup: Backup) -> Backup:
    """The same for a backup of the open records, by their own key."""
    return check(backup, _file_of(desk), desk.now())


def use_second_place(folder: Path) -> None:
    """Make a folder ready to be the second place; raises `StoreUnavailable`."""
    shelf.choose_second_place(folder)


def same_disk(records: Path, folder: Path) -> bool:
    """Whether a second place lies on the disk of the records, which would be lost with it."""
    with place_named(folder):
        return folder.stat().st_dev == records.parent.stat().st_dev


@dataclass(frozen=True, slots=True, kw_only=True)
class RestoreBackup:
    """A wish to put a backup in the place of the records, and why.

    `altered` wants it although somebody altered the records before it was made.
    """

    backup: Backup
    reason: str = ""
    altered: bool = False


def restore_backup(
    records: Path,
    command: RestoreBackup,
    now: datetime,
    open_desk: OpenDesk,
    unlocked: Unlocked | None = None,
) -> Path | None:
    """Put a backup back; where the former records were set aside, if there were any.

    `unlocked` opens an encrypted backup.

    The restored records tell of it in their journal, and what the present records erased is erased
    in them too, unless nobody can read the present ones any more. Raises `StoreUnavailable`; until
    the last step the records are as they were.
    """

    def note(place: Path) -> None:
        with open_desk(place, unlocked) as desk, desk.store.write() as work:
            told = (
                ("backup", "", command.backup.number),
                ("made_at", "", command.backup.made_at.isoformat(timespec="seconds")),
            )
            for office in work.offices.of()[:1]:
                line = entry(
                    desk, "records.restored", office.id, changes=told, reason=command.reason
                )
                work.journal.add(line)
        _erase_again(records, place, open_desk, unlocked)

    file = _file(records, unlocked)
    return restore(command.backup, file, now, note, altered=command.altered)


def _erase_again(
    records: Path, place: Path, open_desk: OpenDesk, unlocked: Unlocked | None
) -> None:
    if not records.is_file():
        return
    try:
        with open_desk(records, unlocked) as here, open_desk(place, unlocked) as restored:
            erase_in(here, restored.store)
    except StoreUnavailable:  # a backup is wanted just because these records cannot be read
        return


def unlock_backup(records: Path, backup: Backup, typed: str, now: datetime) -> Unlocked | None:
    """The key of a backup by a passphrase, or the recovery key of its page; None for one in clear.

    Wrong ones are counted beside the records: a stick may be read-only. Raises as
    `services.keys.opening.unlock` does.
    """
    if not backup.encrypted:
        return None
    try:
        return Unlocked(key=read_recovery_key(typed).data_key)
    except BadInput:
        with place_named(records.parent):
            records.parent.mkdir(parents=True, exist_ok=True)
        return unlock(backup.path, typed, now, counted_at=records)


def in_clear(records: Path, plan: BackupPlan) -> tuple[Backup, ...]:
    """The backups that still lie in clear although the records are encrypted."""
    if not records.is_file() or not is_encrypted(records):
        return ()
    return tuple(one for one in list_backups(records, plan) if not one.encrypted)


def remove_clear(records: Path, plan: BackupPlan) -> int:
    """Remove the backups in clear of encrypted records, in both places; how many went.

    Raises `RuleViolation` (`backup.none-encrypted`) before there is a whole encrypted one here.
    """
    gone = in_clear(records, plan)
    here = shelf.backups_in(shelf.first_place(records))
    if gone and last_whole(one for one in here if one.encrypted) is None:
        raise RuleViolation("backup.none-encrypted")
    for one in gone:
        shelf.throw_away(one)
    return len(gone)


def _file_of(desk: Desk) -> RecordsFile:
    return RecordsFile(path=desk.store.path, key=desk.store.key)


def _file(records: Path, unlocked: Unlocked | None) -> RecordsFile:
    return RecordsFile(path=records, key=unlocked.key if unlocked else None)


def _carried(desk: Desk, plan: BackupPlan, made: MadeBackup, progress: Progress) -> MadeBackup:
    records, now = desk.store.path, desk.now().astimezone()
    removed = _let_go(shelf.backups_in(shelf.first_place(records)), plan, now, made)
    if plan.second_place is None:
        return MadeBackup(here=made.here, fresh=made.fresh, removed=removed)
    try:
        office = _office(desk)
        folder = shelf.second_place(plan.second_place, records, office)
        there = next(
            (one for one in shelf.backups_in(folder, second=True) if _holds(one, made.here)), None
        )
        if there is None:
            there = carry(made.here, plan.second_place, _file_of(desk), office, progress)
        removed += _let_go(shelf.backups_in(folder, second=True), plan, now, made)
    except StoreUnavailable as refusal:
        return MadeBackup(here=made.here, refusal=refusal, fresh=made.fresh, removed=removed)
    return MadeBackup(here=made.here, there=there, fresh=made.fresh, removed=removed)


def _holds(one: Backup, here: Backup) -> bool:
    return one.checked_at is not None and one.sha256 == here.sha256


def _let_go(backups: Sequence[Backup], plan: BackupPlan, now: datetime, made: MadeBackup) -> int:
    """Remove what the plan keeps no longer; once records were altered nothing older goes."""
    if made.here.faults:
        return 0
    gone = superfluous(backups, plan, now)
    for one in gone:
        shelf.throw_away(one)
    return len(gone)


def _changed(desk: Desk, last: Backup) -> bool:
    with desk.store.read() as work:
        if not has_ledger(work.connection):
            return True
        size = size_of(work.connection)
        return size != last.entries or head_of(work.connection, size).hex() != last.head


def _office(desk: Desk) -> str:
    with desk.store.read() as work:
        offices = work.offices.of()
    return offices[0].id if offices else ""
