"""Sweeping a records file after an erasure: nothing erased stays behind its rows.

The erasure itself is one transaction. What SQLite keeps in free pages and in the write-ahead log
goes afterwards; until it has gone the erasure is not marked as swept, and the next opening of the
file goes on. What the disk itself keeps of former blocks no program can reach.
"""

from pathlib import Path

from sqlalchemy import Connection, Engine

from ethics_desk.domain.errors import StoreUnavailable
from ethics_desk.store.database import BUSY_MILLISECONDS, disk_failures_named

_PATIENCE = 200
"""How many milliseconds a reader is waited for: the next opening of the file goes on anyway."""

_DUE = "erased_at IS NOT NULL AND NOT swept"


def is_due(engine: Engine) -> bool:
    """Whether an erasure still waits for the file to be swept."""
    with engine.connect() as connection:
        due = f"SELECT 1 FROM erasure WHERE {_DUE}"  # noqa: S608 - our own words
        return connection.exec_driver_sql(due).first() is not None


def sweep(engine: Engine, path: Path) -> bool:
    """Write the file anew without free pages and empty its log.

    False while somebody reads or writes it, or when the disk has no room for it.
    """
    driver = engine.raw_connection()
    try:
        with disk_failures_named(path):
            run = driver.cursor().execute
            run(f"PRAGMA busy_timeout={_PATIENCE}")
            run("PRAGMA secure_delete=ON")
            run("VACUUM")
            ((busy, *_),) = run("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            run(f"PRAGMA busy_timeout={BUSY_MILLISECONDS}")
    except StoreUnavailable:
        driver.invalidate()
        return False
    finally:
        driver.close()
    return not busy


def mark_swept(connection: Connection) -> None:
    """Note that nothing waits any more; like every change it is sealed."""
    connection.exec_driver_sql(f"UPDATE erasure SET swept = 1, version = version + 1 WHERE {_DUE}")  # noqa: S608 - our own words
