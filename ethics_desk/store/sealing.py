"""Sealing: every row a transaction touches enters the ledger in the same transaction.

Temporary triggers, which live with a connection and never in the file, note what is touched by any
statement of the program. What another program does to the file they do not note: it is found by
`store.verification`.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import partial

from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError

from ethics_desk.domain.errors import StoreUnavailable
from ethics_desk.ledger.rows import SALT, Scope, Touched, rows_entry, scope_entry, text_digest
from ethics_desk.ledger.tree import Place, appended, root
from ethics_desk.store.sealed_rows import (
    HALVED,
    MakeSalt,
    give_salt,
    new_salt,
    one_row,
    rows_of,
    salt_all,
)

Shape = Mapping[str, Sequence[str]]
"""The tables that are sealed, each with the columns that are; others are copies for order."""

ROWS_PER_ENTRY = 1000

_TOUCHED = "CREATE TEMP TABLE touched (name TEXT, id TEXT, PRIMARY KEY (name, id)) WITHOUT ROWID"


def watch(connection: Connection, shape: Shape) -> None:
    """From now on note what this connection touches; once is enough, until that is rolled back.

    A file of an older program, which has no ledger yet, is left alone.
    """
    if _watched(connection) or not has_ledger(connection):
        return
    connection.exec_driver_sql(_TOUCHED)
    for table, columns in shape.items():
        told = ", ".join(name for name in columns if name != SALT)
        for name, event, row in (
            ("added", "INSERT", "NEW"),
            ("changed", f"UPDATE OF {told}", "NEW"),
            ("removed", "DELETE", "OLD"),
        ):
            noted = f"INSERT OR IGNORE INTO touched VALUES ('{table}', {row}.id)"  # noqa: S608 - our own names
            connection.exec_driver_sql(
                f"CREATE TEMP TRIGGER {name}_{table} AFTER {event} ON main.{table} "
                f"BEGIN {noted}; END"
            )


def seal_touched(connection: Connection, shape: Shape, salts: MakeSalt = new_salt) -> None:
    """Enter what was touched since the transaction began; nothing when nothing was."""
    if not _watched(connection):
        return
    noted = connection.exec_driver_sql("SELECT name, id FROM temp.touched ORDER BY name, id").all()
    if noted:
        for name, key in noted:
            give_salt(connection, name, key, salts)
        seal(connection, [_as_it_is(connection, shape, name, key) for name, key in noted])
        connection.exec_driver_sql("DELETE FROM temp.touched")


def inquiries_told(connection: Connection) -> frozenset[str]:
    """The inquiries the entries of the journal speak of that came since the transaction began."""
    told = connection.exec_driver_sql(
        "SELECT DISTINCT inquiry_id FROM main.journal WHERE inquiry_id IS NOT NULL"
        " AND id IN (SELECT id FROM temp.touched WHERE name = 'journal')"
    )
    return frozenset(str(key) for (key,) in told)


def seal_whole(connection: Connection, shape: Shape, salts: MakeSalt = new_salt) -> None:
    """Enter what is sealed from now on, and every row: for a file just made or upgraded."""
    halved = {table: HALVED[table] for table in shape if table in HALVED}
    append(connection, scope_entry(Scope(shape, triggers_of(connection), halved)))
    for table in sorted(shape):
        salt_all(connection, table, salts)
        rows = rows_of(connection, table, shape[table], halved.get(table, ()))
        seal(connection, (row.touched(table) for row in rows))


def seal(connection: Connection, rows: Iterable[Touched]) -> None:
    """Enter rows, in several entries when they are many."""
    waiting: list[Touched] = []
    for row in rows:
        waiting.append(row)
        if len(waiting) == ROWS_PER_ENTRY:
            append(connection, rows_entry(waiting))
            waiting = []
    if waiting:
        append(connection, rows_entry(waiting))


def append(connection: Connection, content: bytes) -> None:
    """Put one entry at the end of the log; raises `StoreUnavailable` for a log that has holes."""
    position = size_of(connection)
    nodes = appended(content, position, partial(kept, connection))
    try:
        connection.exec_driver_sql("INSERT INTO ledger_entry VALUES (?, ?)", (position, content))
        for node in nodes:
            connection.exec_driver_sql(
                "INSERT INTO ledger_node VALUES (?, ?, ?)",
                (node.place.level, node.place.number, node.digest),
            )
    except IntegrityError as fault:
        raise StoreUnavailable("store.ledger-damaged") from fault


def size_of(connection: Connection) -> int:
    """How many entries the log has."""
    found = connection.exec_driver_sql("SELECT max(position) + 1 FROM ledger_entry").scalar()
    return int(found or 0)


def head_of(connection: Connection, size: int) -> bytes:
    """The head of the log when it had so many entries, by the nodes the file keeps."""
    return root(size, partial(kept, connection))


def entry_that_sealed(connection: Connection, table: str, key: str) -> int | None:
    """The position of the last entry that tells of a row; None when none does."""
    told = f'["{table}","{key}",'
    found = connection.exec_driver_sql(
        "SELECT max(position) FROM ledger_entry WHERE instr(content, ?)", (told.encode(),)
    ).scalar()
    return None if found is None else int(found)


def sealed_content(connection: Connection, position: int) -> bytes:
    """One entry of the log as it was entered; raises `StoreUnavailable` when it was taken out."""
    found = connection.exec_driver_sql(
        "SELECT content FROM ledger_entry WHERE position = ?", (position,)
    ).scalar()
    if not isinstance(found, bytes):
        raise StoreUnavailable("store.ledger-damaged")
    return found


def kept(connection: Connection, place: Place) -> bytes:
    """The hash kept at a place; raises `StoreUnavailable` when somebody took it out."""
    found = connection.exec_driver_sql(
        "SELECT digest FROM ledger_node WHERE level = ? AND place = ?", (place.level, place.number)
    ).scalar()
    if not isinstance(found, bytes):
        raise StoreUnavailable("store.ledger-damaged")
    return found


def triggers_of(connection: Connection) -> dict[str, str]:
    """The triggers the file itself keeps, each with the digest of its statement."""
    kept_ones = "SELECT name, sql FROM main.sqlite_master WHERE type = 'trigger'"
    return {name: text_digest(sql) for name, sql in connection.exec_driver_sql(kept_ones)}


def has_ledger(connection: Connection) -> bool:
    """Whether the file has a ledger at all; one of an older program has none."""
    table = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'ledger_node'"
    return connection.exec_driver_sql(table).first() is not None


def _watched(connection: Connection) -> bool:
    noted = "SELECT 1 FROM temp.sqlite_master WHERE name = 'touched'"
    return connection.exec_driver_sql(noted).first() is not None


def _as_it_is(connection: Connection, shape: Shape, table: str, key: str) -> Touched:
    found = one_row(connection, table, key, shape[table])
    return Touched(table, key, None) if found is None else found.touched(table)
