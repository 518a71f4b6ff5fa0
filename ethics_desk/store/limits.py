"""What a member does not see of the records, kept from every question by the database itself.

While one member reads, a closed table refuses any statement that names it (SQLite's authorizer),
and a table that holds something hidden is seen through a temporary view without it. Both live with
the connection and the transaction and never enter the file.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection, Table
from sqlcipher3 import dbapi2 as sqlcipher

from ethics_desk.domain.errors import DeskError
from ethics_desk.store import records

_HIDDEN = "CREATE TEMP TABLE hidden_inquiry (id TEXT PRIMARY KEY) WITHOUT ROWID"
_OF_HIDDEN = "inquiry_id IS NULL OR inquiry_id NOT IN (SELECT id FROM temp.hidden_inquiry)"
_INSIDE = {
    "inquiry": "id NOT IN (SELECT id FROM temp.hidden_inquiry)",
    "evidence_content": "id IN (SELECT id FROM evidence)",
    "letter_content": "id IN (SELECT id FROM letter)",
    "letter_wording": "id IN (SELECT id FROM letter)",
    "letter_enclosure": "letter_id IN (SELECT id FROM letter)",
    "signed_content": "id IN (SELECT id FROM signed_copy)",
    "deadline_pause": "deadline_id IN (SELECT id FROM deadline)",
}
"""Which rows are seen of tables that belong to an inquiry by what they belong to."""

_NEVER_READ = ("sealed_name",)
"""What no question gets: only the command that opens a sealed identity reads it."""

_SEALED_LINE = "id IN (SELECT id FROM main.sealed_line)"
_TOLD_LESS = {
    "changes": f"CASE WHEN {_SEALED_LINE} THEN '[]' ELSE changes END",
    "reason": f"CASE WHEN {_SEALED_LINE} THEN '' ELSE reason END",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What one member does not see: `closed` tables, each with its refusal, `hidden` inquiries.

    `sealed` says that the records hold the identity of somebody nobody is to read of.
    """

    closed: Mapping[str, DeskError] = field(default_factory=dict)
    hidden: frozenset[str] = frozenset()
    sealed: bool = False


NO_LIMITS = Limits()


def unlimited(_work: object) -> Limits:
    """What the program itself reads by: nothing is kept from it."""
    return NO_LIMITS


@contextmanager
def limited(connection: Connection, limits: Limits) -> Iterator[None]:
    """Keep what is limited from every statement until the transaction ends.

    Raises the refusal of a closed table when a statement names it.
    """
    if limits.hidden:
        _hide(connection, limits.hidden)
    if limits.sealed:
        _seal(connection, journal_hidden=bool(limits.hidden))
    if not limits.closed:
        yield
        return
    refused: list[str] = []
    driver: Any = connection.connection.driver_connection

    def judge(action: int, table: str | None, *_: object) -> int:
        if action == sqlcipher.SQLITE_READ and table in limits.closed:
            refused.append(str(table))
            return int(sqlcipher.SQLITE_DENY)
        return int(sqlcipher.SQLITE_OK)

    driver.set_authorizer(judge)
    try:
        yield
    except sa.exc.DatabaseError as fault:
        if not refused:
            raise
        raise limits.closed[refused[-1]] from fault
    finally:
        driver.set_authorizer(None)


def belongs_to_hidden(connection: Connection, keys: frozenset[str], hidden: frozenset[str]) -> bool:
    """Whether one of these ids is that of a hidden inquiry or of something in it."""
    if keys & hidden:
        return True
    for table in records.metadata.sorted_tables:
        if "inquiry_id" in table.c and "id" in table.c:
            wanted = sa.select(sa.literal(1)).where(
                table.c.id.in_(sorted(keys)), table.c.inquiry_id.in_(sorted(hidden))
            )
            if connection.execute(wanted.limit(1)).first() is not None:
                return True
    return False


def hidden_parts() -> Mapping[str, str]:
    """Which rows are left of each table that has something of an inquiry."""
    direct = {
        table.name: _OF_HIDDEN
        for table in records.metadata.sorted_tables
        if "inquiry_id" in table.c and table.name != "recusal"
    }
    return {**direct, **_INSIDE}


def _hide(connection: Connection, hidden: frozenset[str]) -> None:
    connection.exec_driver_sql(_HIDDEN)
    connection.exec_driver_sql(
        "INSERT INTO temp.hidden_inquiry VALUES (?)", [(key,) for key in sorted(hidden)]
    )
    for table, left in hidden_parts().items():
        connection.exec_driver_sql(_view(records.metadata.tables[table], left))


def _seal(connection: Connection, *, journal_hidden: bool) -> None:
    for name in _NEVER_READ:
        connection.exec_driver_sql(_view(records.metadata.tables[name], "0"))
    journal = records.metadata.tables["journal"]
    connection.exec_driver_sql("DROP VIEW IF EXISTS temp.journal")
    connection.exec_driver_sql(_view(journal, _OF_HIDDEN if journal_hidden else "1", _TOLD_LESS))


def _view(table: Table, left: str, told: Mapping[str, str] | None = None) -> str:
    """A view that stands before a table and shows the rows left; some columns told otherwise."""
    named = {one.name: f'"{one.name}"' for one in table.c} | dict(told or {})
    columns = ", ".join(f'{what} AS "{name}"' for name, what in named.items())
    return (
        f'CREATE TEMP VIEW "{table.name}" AS SELECT rowid AS rowid, {columns}'  # noqa: S608 - our own names
        f' FROM main."{table.name}" WHERE {left}'
    )
