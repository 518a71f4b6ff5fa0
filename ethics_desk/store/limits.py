"""What a member does not see of the records, kept from every question by the database itself.

While one member reads, a closed table refuses any statement that names it (SQLite's authorizer),
and a table that holds something hidden is seen through a temporary view without it. The views stay
with connections that serve nothing else, until other rows are to be hidden; nothing of it enters
the file.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection, Table
from sqlcipher3 import dbapi2 as sqlcipher

from ethics_desk.domain.errors import DeskError
from ethics_desk.store import records

_SCREEN = "screen"
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

    @property
    def screens(self) -> bool:
        """Whether rows are hidden, and not only whole tables closed."""
        return bool(self.hidden) or self.sealed


NO_LIMITS = Limits()


def unlimited(_work: object) -> Limits:
    """What the program itself reads by: nothing is kept from it."""
    return NO_LIMITS


def screen(connection: Connection, limits: Limits) -> None:
    """Let a connection see the rows that are left, before its transaction begins.

    What it saw for another member, or before something was hidden, is put up anew.
    """
    wanted = (limits.hidden, limits.sealed)
    if connection.info.get(_SCREEN) == wanted:
        return
    driver: Any = connection.connection.driver_connection
    former = driver.execute(
        "SELECT type, name FROM temp.sqlite_schema WHERE type IN ('view', 'table')"
    ).fetchall()
    for kind, name in former:
        driver.execute(f'DROP {kind} temp."{name}"')
    if limits.hidden:
        driver.execute(_HIDDEN)
        driver.executemany(
            "INSERT INTO temp.hidden_inquiry VALUES (?)", [(key,) for key in sorted(limits.hidden)]
        )
    for statement in _views(hidden=bool(limits.hidden), sealed=limits.sealed):
        driver.execute(statement)
    connection.info[_SCREEN] = wanted


@contextmanager
def reading(connection: Connection, limits: Limits) -> Iterator[None]:
    """A transaction that changes nothing and is given up at the end."""
    try:
        with closed_tables(connection, limits):
            connection.exec_driver_sql("PRAGMA query_only=ON")
            yield
    finally:
        connection.rollback()
        connection.exec_driver_sql("PRAGMA query_only=OFF")


@contextmanager
def screened(connection: Connection, limits: Limits) -> Iterator[None]:
    """The same, and rows that are hidden are not there."""
    screen(connection, limits)
    with reading(connection, limits):
        yield


@contextmanager
def closed_tables(connection: Connection, limits: Limits) -> Iterator[None]:
    """Keep closed tables from every statement until the transaction ends.

    Raises the refusal of a closed table when a statement names it.
    """
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


@lru_cache(maxsize=4)
def _views(*, hidden: bool, sealed: bool) -> tuple[str, ...]:
    """The statements that put up the views a member reads through."""
    parts = dict(hidden_parts()) if hidden else {}
    told: dict[str, Mapping[str, str]] = {}
    if sealed:
        parts |= dict.fromkeys(_NEVER_READ, "0")
        parts.setdefault("journal", "1")
        told["journal"] = _TOLD_LESS
    tables = records.metadata.tables
    return tuple(_view(tables[name], left, told.get(name)) for name, left in parts.items())


def _view(table: Table, left: str, told: Mapping[str, str] | None = None) -> str:
    """A view that stands before a table and shows the rows left; some columns told otherwise."""
    named = {one.name: f'"{one.name}"' for one in table.c} | dict(told or {})
    columns = ", ".join(f'{what} AS "{name}"' for name, what in named.items())
    return (
        f'CREATE TEMP VIEW "{table.name}" AS SELECT rowid AS rowid, {columns}'  # noqa: S608 - our own names
        f' FROM main."{table.name}" WHERE {left}'
    )
