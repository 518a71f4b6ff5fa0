"""Putting a backup back: proved first, then swapped in; the former records are set aside.

At every moment a whole file bears the name of the records. Nothing is removed: neither the
former records nor any backup.
"""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from ethics_desk.domain.backup import Backup
from ethics_desk.domain.errors import StoreUnavailable
from ethics_desk.store.backups.making import alone_with_backups, put_back
from ethics_desk.store.backups.proving import prove
from ethics_desk.store.backups.slip import SET_ASIDE, backup_name
from ethics_desk.store.companions import companions_for
from ethics_desk.store.copying import make_one_file
from ethics_desk.store.data_key import DataKey
from ethics_desk.store.database import connect, disk_failures_named
from ethics_desk.store.disk import flush, patiently, place_named
from ethics_desk.store.inspection import check_integrity, inspect, is_encrypted, is_on_network
from ethics_desk.store.keys import key_file_beside, read_keys
from ethics_desk.store.occupancy import sole_window
from ethics_desk.store.records_file import RecordsFile

LOGS = ("-wal", "-journal")
UNREADABLE = frozenset(
    {
        "store.damaged",
        "store.not-records",
        "store.disk-failed",
        "keys.needed",
        "keys.missing",
        "keys.other-records",
    }
)
"""Why records are set aside with their log, as they are."""


def restore(
    backup: Backup,
    records: RecordsFile,
    moment: datetime,
    note: Callable[[Path], None],
    *,
    altered: bool = False,
) -> Path | None:
    """Put a backup in the place of the records; where the former ones were set aside, if any were.

    The key of `records` opens the backup, if that is encrypted. `note` is told the scratch file
    before the swap, to write into it what happened; `altered` says that a backup whose ledger has
    faults is wanted all the same. Raises `StoreUnavailable`: `store.in-use` while a window has
    them open, `store.busy` while a command works with them, `backup.ledger-faulty`,
    `store.damaged`, what the disk says; `KeyNeeded` without the key.
    """
    present = records.path
    if is_on_network(present.parent):
        raise StoreUnavailable("store.network-share", path=str(present))
    with sole_window(present), alone_with_backups(present), _scratch(present) as place:
        put_back(backup.path, place, backup.sha256)
        key = records.key_of(place)
        faults = prove(place, key).faults
        if faults and not altered:
            raise StoreUnavailable("backup.ledger-faulty", path=backup.number, count=faults)
        note(place)
        _fold(place, key)
        with place_named(present.parent):
            flush(place)
            return _swap(place, records, moment)


def _swap(place: Path, present: RecordsFile, moment: datetime) -> Path | None:
    records = present.path
    if not records.exists():
        _put(place, records)
        return None
    aside = _free_name(records, moment)
    with _alone(present):
        for one, kept in companions_for(records, aside):
            _keep(one, kept)
        for ending in LOGS:  # only of records too damaged to be folded
            log = records.with_name(records.name + ending)
            if log.exists():
                _keep(log, aside.with_name(aside.name + ending))
        _keep(records, aside)
        flush(aside.parent)
        for ending in (*LOGS, "-shm"):
            records.with_name(records.name + ending).unlink(missing_ok=True)
        _put(place, records)
    return aside


def _put(place: Path, records: Path) -> None:
    """The records last: a key file that is there too early can be had again, one too late not.

    A key file that opens the backup too stays as it is: whoever was given a passphrase since
    keeps it, and whose passphrase was taken away does not get it back.
    """
    keys, brought = key_file_beside(records), key_file_beside(place)
    if brought.exists() and not _open_the_same(records, place):
        patiently(lambda: brought.replace(keys))
    patiently(lambda: place.replace(records))
    if not is_encrypted(records):
        keys.unlink(missing_ok=True)
    flush(records.parent)


def _open_the_same(records: Path, place: Path) -> bool:
    try:
        return read_keys(records).file_id == read_keys(place).file_id
    except StoreUnavailable:
        return False


def _keep(file: Path, under: Path) -> None:
    """Give a file a second name; where the disk knows no second names, copy it."""
    try:
        os.link(file, under)
    except OSError:
        unfinished = under.with_name(under.name + ".unfinished")
        shutil.copy2(file, unfinished)
        flush(unfinished)
        unfinished.replace(under)


@contextmanager
def _alone(present: RecordsFile) -> Iterator[None]:
    """Fold the write-ahead log in and keep everybody out; records nobody can read are left so.

    Leaving the write-ahead log is refused by SQLite while anybody else has the file open.
    """
    records = present.path
    try:
        key = present.key_of(records)
        if not inspect(records, key=key).closed_cleanly:
            check_integrity(records, key)
        with disk_failures_named(records):
            connection = connect(records, key)
            _leave_log(connection)
    except StoreUnavailable as refusal:
        if refusal.code not in UNREADABLE:
            raise
        yield
        return
    if os.name == "nt":  # a file that is open cannot be replaced there
        connection.close()
        yield
        return
    try:
        with disk_failures_named(records):
            connection.execute("BEGIN EXCLUSIVE")
        yield
    finally:
        connection.close()


def _leave_log(connection: Any) -> None:  # noqa: ANN401 - the driver has no types
    try:
        make_one_file(connection)
    except BaseException:
        connection.close()
        raise


def _fold(place: Path, key: DataKey | None) -> None:
    """Make one file of the scratch records and their log."""
    with disk_failures_named(place):
        connection = connect(place, key)
        try:
            make_one_file(connection)
        finally:
            connection.close()


@contextmanager
def _scratch(records: Path) -> Iterator[Path]:
    """A place on the disk of the records; what a restore that was killed left there is removed."""
    folder = records.with_name(f".restoring-{records.stem}")
    with place_named(records.parent):
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(mode=0o700)
    try:
        yield folder / records.name
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _free_name(records: Path, moment: datetime) -> Path:
    """A name for what is set aside; restores of one second are named for the seconds after it."""
    while True:
        name = records.with_name(backup_name(f"{records.stem}.{SET_ASIDE}", moment))
        if not name.exists() and not key_file_beside(name).exists():
            return name
        moment += timedelta(seconds=1)
