"""Encrypting records that lie in clear, or encrypting them anew under another key.

A new file is written beside them, checked against them, and takes their place in one step: a
program killed at any moment leaves one good file under the name.
"""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import zip_longest
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher

from ethics_desk.domain.errors import StoreUnavailable
from ethics_desk.domain.progress import Progress
from ethics_desk.store.data_key import DataKey, give_key
from ethics_desk.store.database import disk_failures_named
from ethics_desk.store.inspection import check_integrity
from ethics_desk.store.keys import KeyFile, sync_file, sync_folder, write_keys
from ethics_desk.store.office_file import Store, check_new_place
from ethics_desk.store.verification import verify_file

FORMER = ".before-encryption"
STEPS = 4

_COUNTER = slice(24, 28)
"""Where the header of a SQLite file counts its changes (SQLite file format, 1.3.8).

In an encrypted file other bytes stand there after each change of the header.
"""


def former_place(path: Path) -> Path:
    """Where the unencrypted file stays until somebody removes it."""
    return path.with_name(f"{path.stem}{FORMER}{path.suffix}")


def encrypt_file(path: Path, key: DataKey, keys: KeyFile, progress: Progress) -> Path:
    """Put an encrypted file in the place of a plain one; returns where the plain one stays.

    Nobody may have the records open. Raises `StoreUnavailable`: `store.busy` when somebody has,
    `keys.copy-differs`, `keys.changed-meanwhile`, and whatever the disk refuses; then the plain
    file is in its place, whole.
    """
    former = former_place(path)
    with _unfinished(path) as unfinished:
        before = _write_checked(path, None, unfinished, key, progress)
        _keep_former(path, former)
        progress(3, STEPS)
        if _changes(path) != before or path.with_name(path.name + "-wal").exists():
            raise StoreUnavailable("keys.changed-meanwhile", path=str(path))
        _put_in_place(unfinished, path, keys)
    progress(STEPS, STEPS)
    return former


def renew_file(
    path: Path, former: DataKey, target: Path, lock: tuple[DataKey, KeyFile], progress: Progress
) -> None:
    """Write encrypted records into another file under another key; the former file stays.

    Nobody may have the records open. Raises as `encrypt_file` does, and `StoreUnavailable` for a
    place that is taken or on a network share.
    """
    check_new_place(target)
    key, keys = lock
    with _unfinished(target) as unfinished:
        before = _write_checked(path, former, unfinished, key, progress)
        progress(3, STEPS)
        if _changes(path) != before:
            raise StoreUnavailable("keys.changed-meanwhile", path=str(path))
        _put_in_place(unfinished, target, keys)
    progress(STEPS, STEPS)


@contextmanager
def _unfinished(path: Path) -> Iterator[Path]:
    """The name of a file that is being written for a place; nothing of it stays when it fails."""
    unfinished = path.with_name(path.name + ".encrypting")
    try:
        for leftover in path.parent.glob(unfinished.name + "*"):
            leftover.unlink()
        yield unfinished
    except OSError as fault:
        raise StoreUnavailable("store.no-permission", path=str(path)) from fault
    finally:
        unfinished.unlink(missing_ok=True)


def _write_checked(
    path: Path, former: DataKey | None, target: Path, key: DataKey, progress: Progress
) -> bytes:
    """Write the records anew and compare them; returns what tells a change of the former file."""
    progress(0, STEPS)
    verified = _verified(path, former)
    _fold_in(path, former)
    before = _changes(path)
    with disk_failures_named(path):
        _export(path, former, target, key)
    progress(1, STEPS)
    _check_same(path, former, target, key)
    if _verified(target, key) != verified:
        raise StoreUnavailable("keys.copy-differs", path=str(path))
    progress(2, STEPS)
    return before


def _put_in_place(unfinished: Path, path: Path, keys: KeyFile) -> None:
    """The key file first: records without one are shut."""
    sync_file(unfinished)
    write_keys(path, keys)
    unfinished.replace(path)
    sync_folder(path.parent)


@contextmanager
def _alone(path: Path, key: DataKey | None) -> Iterator[Any]:
    connection = sqlcipher.connect(str(path), isolation_level=None, timeout=0)
    try:
        give_key(connection, key)
        yield connection
    finally:
        connection.close()


def _fold_in(path: Path, key: DataKey | None) -> None:
    """Fold the write-ahead log in and remove it: a log left behind would be read into the new file.

    Fails while anybody else has the file open.
    """
    with disk_failures_named(path), _alone(path, key) as connection:
        mode = connection.execute("PRAGMA journal_mode = DELETE").fetchone()[0]
    if mode != "delete":
        raise StoreUnavailable("store.busy", path=str(path))


def _export(path: Path, former: DataKey | None, target: Path, key: DataKey) -> None:
    """Write all tables into a new encrypted file, with the marks of a records file."""
    with _alone(path, former) as connection:
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f"ATTACH DATABASE ? AS encrypted KEY {key.literal()}", (str(target),))
        # Nobody knows the file yet: the disk is made to keep it once, when it is whole.
        connection.execute("PRAGMA encrypted.journal_mode = OFF")
        connection.execute("PRAGMA encrypted.synchronous = OFF")
        connection.execute("SELECT sqlcipher_export('encrypted')")
        for mark in ("application_id", "user_version"):
            value = connection.execute(f"PRAGMA main.{mark}").fetchone()[0]
            connection.execute(f"PRAGMA encrypted.{mark} = {value}")
        connection.execute("DETACH DATABASE encrypted")


def _check_same(path: Path, former: DataKey | None, target: Path, key: DataKey) -> None:
    """Compare the new file with the old: its tables and every row of each."""
    check_integrity(target, key)
    with disk_failures_named(path), _alone(path, former) as connection:
        connection.execute(f"ATTACH DATABASE ? AS encrypted KEY {key.literal()}", (str(target),))
        tables = connection.execute(
            "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
            " AND sql NOT LIKE 'CREATE VIRTUAL%'"
        ).fetchall()
        same = all(_same_rows(connection, name) for (name,) in tables)
        same = same and _schema(connection, "main") == _schema(connection, "encrypted")
    if not same:
        raise StoreUnavailable("keys.copy-differs", path=str(path))


def _same_rows(connection: Any, table: str) -> bool:  # noqa: ANN401 - the driver has no types
    """Whether a table holds the same rows in the same order in both files; one row at a time."""
    here, there = (
        connection.execute(f'SELECT * FROM {file}."{table}"')  # noqa: S608 - our own tables
        for file in ("main", "encrypted")
    )
    return all(one == other for one, other in zip_longest(here, there))


def _schema(connection: Any, file: str) -> list[Any]:  # noqa: ANN401 - the driver has no types
    query = f"SELECT type, name, sql FROM {file}.sqlite_schema ORDER BY type, name"  # noqa: S608 - two fixed names
    return list(connection.execute(query).fetchall())


def _verified(path: Path, key: DataKey | None) -> object:
    store = Store(path, key=key)
    try:
        with store.read() as work:
            return verify_file(work.connection, work.shape)
    finally:
        store.close()


def _keep_former(path: Path, former: Path) -> None:
    """Give the plain file a second name, so that the first never points at nothing."""
    former.unlink(missing_ok=True)
    try:
        former.hardlink_to(path)
    except OSError:  # a file system without second names
        shutil.copy2(path, former)


def _changes(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(_COUNTER.stop)[_COUNTER]
