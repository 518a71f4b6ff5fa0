"""Opening the records file properly.

The settings and their order were measured: design notes on SQLite in technology.md, section 3.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine.interfaces import ExceptionContext
from sqlcipher3 import dbapi2 as sqlcipher

from ethics_desk.domain.errors import StoreUnavailable
from ethics_desk.store.data_key import DataKey, give_key

APPLICATION_ID = 0x45444B31
"""The four bytes «EDK1» in the file's header say whose file it is."""

BUSY_MILLISECONDS = 5000
CACHE_KIBIBYTES = 65536

_DISK_FAILURES = {
    sqlite3.SQLITE_FULL: "store.disk-full",
    sqlite3.SQLITE_BUSY: "store.busy",
    sqlite3.SQLITE_LOCKED: "store.busy",
    sqlite3.SQLITE_READONLY: "store.read-only",
    sqlite3.SQLITE_PERM: "store.no-permission",
    sqlite3.SQLITE_CANTOPEN: "store.no-permission",
    sqlite3.SQLITE_IOERR: "store.disk-failed",
    sqlite3.SQLITE_CORRUPT: "store.damaged",
    sqlite3.SQLITE_NOTADB: "store.damaged",
}
_PRIMARY_CODE = 0xFF
_SAID = {
    "database or disk is full": sqlite3.SQLITE_FULL,
    "database is locked": sqlite3.SQLITE_BUSY,
    "database table is locked": sqlite3.SQLITE_LOCKED,
    "attempt to write a readonly database": sqlite3.SQLITE_READONLY,
    "access permission denied": sqlite3.SQLITE_PERM,
    "unable to open database file": sqlite3.SQLITE_CANTOPEN,
    "disk I/O error": sqlite3.SQLITE_IOERR,
    "database disk image is malformed": sqlite3.SQLITE_CORRUPT,
    "file is not a database": sqlite3.SQLITE_NOTADB,
}
"""SQLite's own words for its codes: the driver's online backup raises them without the code."""


def disk_failure(fault: BaseException | None, path: Path) -> StoreUnavailable | None:
    """What SQLite's own error code says about the disk, or None when it is a defect of ours."""
    code = getattr(fault, "sqlite_errorcode", None) or _SAID.get(str(fault))
    words = _DISK_FAILURES.get(code & _PRIMARY_CODE) if isinstance(code, int) else None
    return None if words is None else StoreUnavailable(words, path=str(path))


@contextmanager
def disk_failures_named(path: Path) -> Iterator[None]:
    """Turn the driver's failures of the disk inside the block into `StoreUnavailable`."""
    try:
        yield
    except sqlcipher.Error as fault:
        named = disk_failure(fault, path)
        if named is None:
            raise
        raise named from fault


def connect(path: Path, key: DataKey | None = None, *, foreign_keys: bool = True) -> Any:  # noqa: ANN401 - the driver has no types
    """A driver connection with everything switched on that keeps records safe."""
    connection = sqlcipher.connect(
        str(path), isolation_level=None, check_same_thread=False, timeout=BUSY_MILLISECONDS / 1000
    )
    give_key(connection, key)
    for setting in (
        f"foreign_keys={'ON' if foreign_keys else 'OFF'}",
        "journal_mode=WAL",
        "synchronous=FULL",
        f"cache_size=-{CACHE_KIBIBYTES}",
        f"busy_timeout={BUSY_MILLISECONDS}",
        "trusted_schema=OFF",
    ):
        connection.execute("PRAGMA " + setting)
    return connection


def make_engine(path: Path, key: DataKey | None = None, *, foreign_keys: bool = True) -> sa.Engine:
    """An engine whose transactions begin when we say so.

    Readers begin deferred; the execution option `sqlite_begin` asks for another beginning.
    Failures of the disk become `StoreUnavailable`.
    """
    engine = sa.create_engine(
        "sqlite://",
        module=sqlcipher,
        creator=lambda: connect(path, key, foreign_keys=foreign_keys),
        poolclass=sa.pool.QueuePool,
        pool_size=4,
    )

    @sa.event.listens_for(engine, "begin")
    def begin(connection: sa.Connection) -> None:
        options = connection.get_execution_options()
        connection.exec_driver_sql(options.get("sqlite_begin", "BEGIN"))

    @sa.event.listens_for(engine, "handle_error")
    def name_disk_failures(context: ExceptionContext) -> None:
        named = disk_failure(context.original_exception, path)
        if named is not None:
            raise named from context.original_exception

    return engine
