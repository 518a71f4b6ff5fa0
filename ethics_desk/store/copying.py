"""Copying records while they are in use, and finding a records file whole."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from ethics_desk.domain.errors import StoreUnavailable
from ethics_desk.domain.progress import Progress, silent
from ethics_desk.store.companions import companions_for
from ethics_desk.store.data_key import DataKey
from ethics_desk.store.database import connect, disk_failures_named, make_engine
from ethics_desk.store.disk import copy_bytes, flush, place_named, put_in_place
from ethics_desk.store.inspection import check_integrity
from ethics_desk.store.sealing import has_ledger, head_of, size_of

PAGES_PER_STEP = 1000
UNFINISHED = ".unfinished"

_TABLES = """
SELECT name FROM sqlite_schema
WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' AND name NOT LIKE 'sqlite_%'
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """What a records file holds, to compare a copy with it.

    `entries` and `head` are the ledger's, 0 and empty where there is none.
    """

    revision: int
    rows: Mapping[str, int]
    entries: int
    head: str


def copy_records(
    source: Path, target: Path, key: DataKey | None = None, progress: Progress = silent
) -> Contents:
    """Copy a records file, which may be in use, with its companions.

    The copy is encrypted as its source is. It appears under its name only when it is whole,
    checked and on the disk; it tells what it holds. Raises `StoreUnavailable`.
    """
    unfinished = target.with_name(target.name + UNFINISHED)
    discard(unfinished)
    try:
        held = write_copy(source, unfinished, key, progress)
        if read_whole(unfinished, key) != held:
            raise StoreUnavailable("backup.differs", path=str(source))
        with place_named(target.parent):
            for one, place in companions_for(source, target):
                copy_bytes(one, place)
            put_in_place(unfinished, target)
    finally:
        discard(unfinished)
    return held


def write_copy(
    source: Path, unfinished: Path, key: DataKey | None, progress: Progress = silent
) -> Contents:
    """Write a copy by SQLite's online backup, as a single file on the disk; what the source holds.

    All of it is of one moment, however much is saved meanwhile.
    """
    with disk_failures_named(unfinished), opened(source, key) as origin:
        held = contents(origin)  # this read begins the moment that is copied
        driver: Any = origin.connection.driver_connection
        copy = connect(unfinished, key)
        try:
            make_one_file(copy)
            driver.backup(copy, pages=PAGES_PER_STEP, progress=_told(progress))
            make_one_file(copy)
        finally:
            copy.close()
    with place_named(unfinished.parent):
        flush(unfinished)
    return held


def read_whole(path: Path, key: DataKey | None) -> Contents:
    """Read every page and every reference of a file; what it holds.

    Raises `StoreUnavailable` (`store.damaged`).
    """
    check_integrity(path, key)
    with disk_failures_named(path), opened(path, key) as connection:
        return contents(connection)


def contents(connection: sa.Connection) -> Contents:
    """What a file holds, counted."""
    tables = connection.exec_driver_sql(_TABLES).scalars().all()
    counted = {
        table: int(connection.exec_driver_sql(f'SELECT count(*) FROM "{table}"').scalar() or 0)  # noqa: S608 - the file's own names
        for table in sorted(tables)
    }
    entries = size_of(connection) if has_ledger(connection) else 0
    return Contents(
        revision=int(connection.exec_driver_sql("PRAGMA user_version").scalar() or 0),
        rows=counted,
        entries=entries,
        head=head_of(connection, entries).hex() if entries else "",
    )


def make_one_file(connection: Any) -> None:  # noqa: ANN401 - the driver has no types
    """Fold the write-ahead log into its file and do without one; alone with it only."""
    connection.execute("PRAGMA journal_mode=DELETE")


def discard(path: Path) -> None:
    """Remove a file that did not become anything, and what SQLite put beside it."""
    for ending in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + ending).unlink(missing_ok=True)


@contextmanager
def opened(path: Path, key: DataKey | None) -> Iterator[sa.Connection]:
    """A connection to a file that is a copy, or is copied."""
    engine = make_engine(path, key)
    try:
        with engine.connect() as connection:
            yield connection
    finally:
        engine.dispose()


def _told(progress: Progress) -> Callable[[int, int, int], None]:
    def tell(_status: int, remaining: int, total: int) -> None:
        progress(total - remaining, total)

    return tell
