"""The file of an office: making and opening it, and units of work over it, all or nothing."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cached_property, partial
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy import Connection

from ethics_desk.domain.errors import StoreUnavailable
from ethics_desk.store.data_key import DataKey
from ethics_desk.store.database import make_engine
from ethics_desk.store.inspection import (
    Mounts,
    check_integrity,
    inspect,
    is_on_network,
    mounted_filesystems,
)
from ethics_desk.store.keys import KeyFile, key_file_beside, write_keys
from ethics_desk.store.limits import NO_LIMITS, Limits, reading, screened, unlimited
from ethics_desk.store.revisions import newest_revision
from ethics_desk.store.sealed_rows import MakeSalt, new_salt
from ethics_desk.store.sealing import seal_touched, seal_whole, watch
from ethics_desk.store.sweeping import is_due, mark_swept, sweep
from ethics_desk.store.upgrade import upgrade
from ethics_desk.store.work import Work


class Store:
    """One open records file; `copy` is the one made before it was brought up to date, if any."""

    def __init__(
        self,
        path: Path,
        copy: Path | None = None,
        engine: sa.Engine | None = None,
        key: DataKey | None = None,
        new_salt: MakeSalt = new_salt,
    ) -> None:
        """Open a file that is known to be sound and up to date; see `open_store`.

        With an `engine` it stands for records that are not in the file (`store.former`); with a
        `key` the file is encrypted.
        """
        self.path = path
        self.copy = copy
        self.key = key
        self.new_salt = new_salt
        self._in_file = engine is None
        self._engine = engine or make_engine(path, key)

    @cached_property
    def _writer(self) -> sa.Engine:
        return self._engine.execution_options(sqlite_begin="BEGIN IMMEDIATE")

    @contextmanager
    def write(self) -> Iterator[Work]:
        """A unit of work that commits when the block ends and rolls back on any exception."""
        with self._writer.begin() as connection:
            work = Work(connection)
            watch(connection, work.shape)
            yield work
            seal_touched(connection, work.shape, self.new_salt)

    @cached_property
    def _screened(self) -> sa.Engine:
        """Connections of their own for who does not see every row: the views stay on them."""
        return make_engine(self.path, self.key)

    @contextmanager
    def read(self, limits: Callable[[Work], Limits] = unlimited) -> Iterator[Work]:
        """A unit of work that can change nothing and does not see what is kept from a member."""
        with self._engine.connect() as connection:
            kept_back = limits(Work(connection)) if self._in_file else NO_LIMITS
            if not kept_back.screens:
                with reading(connection, kept_back):
                    yield Work(connection)
                return
        with self._screened.connect() as connection, screened(connection, kept_back):
            yield Work(connection, kept_back.hidden)

    def sweep(self) -> bool:
        """Clear what an erasure left behind the rows of the file; False when it has to wait."""
        if not is_due(self._engine):
            return True
        swept = sweep(self._engine, self.path)
        if swept:
            with self.write() as work:
                mark_swept(work.connection)
        return swept

    def close(self) -> None:
        """Let go of the file; the write-ahead log is folded in."""
        self._engine.dispose()
        if "_screened" in vars(self):
            self._screened.dispose()


def open_store(
    path: Path, mounts: Mounts = mounted_filesystems, key: DataKey | None = None
) -> Store:
    """Open an existing records file, checking it first when it was not closed cleanly.

    An older file is brought up to date, after a copy. Raises `StoreUnavailable`, by its own code
    for each reason, with the file untouched; `KeyNeeded` for an encrypted file without its key.
    """
    inspection = inspect(path, mounts, key)
    if not inspection.encrypted:
        key = None
    newest = newest_revision()
    if inspection.revision > newest:
        raise StoreUnavailable(
            "store.newer", path=str(path), revision=inspection.revision, known=newest
        )
    if not inspection.closed_cleanly:
        check_integrity(path, key)
    store = Store(path, upgrade(path, finish=_seal_whole, key=key), key=key)
    store.sweep()
    return store


def _seal_whole(connection: Connection, salts: MakeSalt = new_salt) -> None:
    """Enter all rows of a file just made or upgraded into its ledger."""
    seal_whole(connection, Work(connection).shape, salts)


def create_store(
    path: Path,
    mounts: Mounts = mounted_filesystems,
    lock: tuple[DataKey, KeyFile] | None = None,
    salts: MakeSalt = new_salt,
) -> Store:
    """Make a new records file; it appears under its name only when it is whole.

    With a `lock` it is encrypted from its first byte, and its key file stands there before it.
    `salts` are no chance in the demonstration alone, whose people are invented. Raises
    `StoreUnavailable` when something of that name exists or the place cannot be used.
    """
    check_new_place(path, mounts)
    key = None if lock is None else lock[0]
    unfinished = path.with_name(path.name + ".unfinished")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        for leftover in path.parent.glob(unfinished.name + "*"):
            leftover.unlink()
        upgrade(unfinished, finish=partial(_seal_whole, salts=salts), key=key)
        if lock is not None:
            write_keys(path, lock[1])
        unfinished.rename(path)
    except OSError as fault:
        raise StoreUnavailable("store.no-permission", path=str(path)) from fault
    return Store(path, key=key, new_salt=salts)


def check_new_place(path: Path, mounts: Mounts = mounted_filesystems) -> None:
    """Refuse a place where new records cannot be made: taken, or on a network share."""
    if path.exists():
        raise StoreUnavailable("store.exists", path=str(path))
    if key_file_beside(path).exists():
        raise StoreUnavailable("keys.left-over", path=str(key_file_beside(path)))
    if is_on_network(path.parent, mounts):
        raise StoreUnavailable("store.network-share", path=str(path))
