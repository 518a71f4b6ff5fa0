"""Sweeping a records file after an erasure: nothing erased stays behind its rows.

The erasure itself is one transaction. What SQLite keeps in free pages and in the write-ahead log
goes afterwards; until it has gone the erasure is not marked as swept, and the next opening of the
file goes on. What the disk itself keeps of former blocks no program can reach.
"""

from sqlalchemy import Connection

_DUE = "SELECT 1 FROM erasure WHERE erased_at IS NOT NULL AND NOT swept"


def is_due(connection: Connection) -> bool:
    """Whether an erasure still waits for the file to be swept; never of an older program's file."""
    table = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'erasure'"
    known = connection.exec_driver_sql(table).first() is not None
    return known and connection.exec_driver_sql(_DUE).first() is not None


def sweep(driver: object) -> bool:
    """Write the file anew without free pages and empty its log; False while somebody reads it.

    `driver` is a connection of the driver outside any transaction.
    """
    run = getattr(driver, "execute")  # noqa: B009 - the driver has no types
    run("PRAGMA secure_delete=ON")
    run("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    run("VACUUM")
    ((busy, *_),) = run("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    return not busy
