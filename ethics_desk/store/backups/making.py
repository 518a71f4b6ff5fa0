"""Making a backup: written, put back into a scratch file, opened, checked, then named."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from ethics_desk.domain.backup import Backup, Occasion
from ethics_desk.domain.errors import StoreUnavailable
from ethics_desk.domain.progress import Progress, silent
from ethics_desk.store.backups.proving import Proved, agree, prove
from ethics_desk.store.backups.shelf import first_place, tidy
from ethics_desk.store.backups.slip import backup_name, write_slip
from ethics_desk.store.companions import companions_for
from ethics_desk.store.copying import UNFINISHED, discard, write_copy
from ethics_desk.store.disk import copy_bytes, digest_of, place_named, put_in_place
from ethics_desk.store.keys import key_file_beside, read_keys
from ethics_desk.store.occupancy import one_at_a_time
from ethics_desk.store.records_file import RecordsFile

SCRATCH = ".rehearsal-"


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """What a backup is made for, and when."""

    occasion: Occasion
    moment: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Rehearsed:
    """What a backup held when it was put back into a scratch file and opened there."""

    sha256: str
    proved: Proved


def make(records: RecordsFile, label: Label, progress: Progress = silent) -> Backup:
    """Make a backup of records that may be in use, in their first place.

    It gets its name only after it was rehearsed. Raises `StoreUnavailable`; whatever happens, the
    records and the older backups are as they were.
    """
    with alone_with_backups(records.path) as folder:
        return _made(records, folder, label, progress)


@contextmanager
def alone_with_backups(records: Path) -> Iterator[Path]:
    """The folder of the backups, for the only one who makes, checks or restores one now.

    What was left behind by one that was cut short is removed. Raises `StoreUnavailable`:
    `backup.running` and what disks say.
    """
    folder = first_place(records)
    with place_named(folder):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    with one_at_a_time(folder / ".making", "backup.running"):
        tidy(folder)
        for leftover in folder.glob(f"{SCRATCH}*"):
            shutil.rmtree(leftover, ignore_errors=True)
        yield folder


def _made(records: RecordsFile, folder: Path, label: Label, progress: Progress) -> Backup:
    stem = records.path.stem
    moment = _free_moment(folder, stem, label.moment)
    target = folder / backup_name(stem, moment)
    unfinished = target.with_name(target.name + UNFINISHED)
    try:
        held = write_copy(records.path, unfinished, records.key, progress)
        with place_named(folder):
            for one, place in companions_for(records.path, unfinished):
                copy_bytes(one, place)
        found = rehearse(unfinished, folder, records, progress=progress)
        agree(held, found.proved, records)
        backup = Backup(
            path=target,
            made_at=moment,
            occasion=label.occasion,
            size=unfinished.stat().st_size,
            sha256=found.sha256,
            entries=held.entries,
            head=held.head,
            faults=found.proved.faults,
            checked_at=label.moment,
            encrypted=records.key is not None,
        )
        with place_named(folder):
            give_name(unfinished, backup)
    finally:
        for _, place in companions_for(records.path, unfinished):
            discard(place)
        discard(unfinished)
    return backup


def rehearse(
    backup: Path, room: Path, records: RecordsFile, noted: str = "", progress: Progress = silent
) -> Rehearsed:
    """Put a backup back into a scratch file in `room`, open it there and check all of it.

    The backup itself is only read; `noted` is the SHA-256 it has to have. Raises
    `StoreUnavailable`: `store.damaged` and what disks say.
    """
    with place_named(room), TemporaryDirectory(prefix=SCRATCH, dir=room) as scratch:
        place = Path(scratch) / "office.edesk"
        size = backup.stat().st_size
        digest = put_back(backup, place, noted, lambda done: progress(done, size))
        return Rehearsed(sha256=digest, proved=prove(place, records.key_of(place)))


def put_back(backup: Path, place: Path, noted: str = "", step: Callable[[int], object] = id) -> str:
    """Copy a backup and its companions to a place; the SHA-256 of the records.

    Refuses one that is not what it was noted to be; `step` is told how many bytes are done.
    """
    with place_named(backup.parent):
        digest = digest_of(backup)
    with place_named(place.parent):
        for one, companion in companions_for(backup, place):
            copy_bytes(one, companion)
        written = copy_bytes(backup, place, step)
    if written != digest or noted not in ("", digest):
        raise StoreUnavailable("store.damaged", path=str(backup))
    if key_file_beside(place).exists():
        read_keys(place)
    return digest


def check(backup: Backup, records: RecordsFile, moment: datetime) -> Backup:
    """Rehearse a backup again and note it on its slip; raises `StoreUnavailable` when it fails.

    A backup that fails is noted as not checked: it is no longer counted on.
    """
    try:
        with alone_with_backups(records.path) as folder:
            found = rehearse(backup.path, folder, records, backup.sha256)
    except StoreUnavailable as refusal:
        if refusal.code == "store.damaged":
            _note(replace(backup, checked_at=None))
        raise
    held = found.proved.contents
    whole = replace(
        backup,
        sha256=found.sha256,
        entries=held.entries,
        head=held.head,
        faults=found.proved.faults,
        checked_at=moment,
    )
    _note(whole)
    return whole


def _note(backup: Backup) -> None:
    """A stick that is read-only keeps its old slip: what was found is told all the same."""
    try:
        write_slip(backup)
    except OSError:
        return


def give_name(unfinished: Path, backup: Backup) -> None:
    """Companions and slip first, the records last: what bears the name is all there."""
    for one, place in companions_for(unfinished, backup.path):
        put_in_place(one, place)
    write_slip(backup)
    put_in_place(unfinished, backup.path)


def _free_moment(folder: Path, stem: str, moment: datetime) -> datetime:
    """The moment, or the next second no backup is named for: names tell them in their order."""
    moment = moment.replace(microsecond=0)
    while (folder / backup_name(stem, moment)).exists():
        moment += timedelta(seconds=1)
    return moment
