"""The records as they were known at an earlier moment, put together again in memory.

The present rows of what is counted, and what record_change says they were before. Offices and
agencies are as they are now: they name a report and are not counted. So are issued reports.
"""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Self

import sqlalchemy as sa
from sqlalchemy import Connection
from sqlcipher3 import dbapi2 as sqlcipher

from ethics_desk.store import records
from ethics_desk.store.office_file import Store
from ethics_desk.store.records.history import KEPT_PARTS, WATCHED
from ethics_desk.store.work import Work

Row = Mapping[str, Any]
"""The watched columns of one record, as the file holds them."""

_AS_NOW = (
    *("agency", "agency_name", "office", "report_layout", "report_text"),
    *("issued_report", "issued_report_content"),
)
_ENTRIES_OF_ONE_COMMAND = 4
_change = records.record_change.c


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One change of one record: its rows before and after, none for one that was not there.

    `entry` is the place of the journal's line that tells of it.
    """

    place: int
    table: str
    record_id: str
    before: Row | None
    after: Row | None
    entry: int | None

    @property
    def row(self) -> Row:
        """The record as it was, or else as it became."""
        return self.before or self.after or {}


@dataclass(frozen=True, slots=True)
class Moment:
    """Up to where the records were read: the newest entry of the journal, the newest change."""

    entry: int
    change: int


def moment_now(work: Work) -> Moment:
    """Where the records stand now."""
    entry = work.connection.scalar(sa.text("SELECT coalesce(max(rowid), 0) FROM journal"))
    change = work.connection.scalar(sa.select(sa.func.max(_change.id)))
    return Moment(entry or 0, change or 0)


def changes_since(work: Work, moment: Moment) -> tuple[Change, ...]:
    """Every change of a counted record after a moment, oldest first."""
    found = work.connection.execute(
        sa.select(records.record_change).where(_change.id > moment.change).order_by(_change.id)
    ).all()
    became: dict[tuple[str, str], Row | None] = {}
    for table in {line.subject for line in found}:
        chosen = " WHERE id IN (SELECT record_id FROM record_change WHERE subject = ? AND id > ?)"
        for row in _rows(work.connection, table, chosen, (table, moment.change)):
            became[table, row["id"]] = row
    changes = []
    for line in reversed(found):
        key = (line.subject, line.record_id)
        before = None if line.before is None else json.loads(line.before)
        changes.append(
            Change(
                place=line.id,
                table=line.subject,
                record_id=line.record_id,
                before=before,
                after=became.get(key),
                entry=line.entry,
            )
        )
        became[key] = before
    return tuple(reversed(changes))


class Memory:
    """Tables of what is counted, in memory; a context that lets go of them at its end."""

    def __init__(self) -> None:
        """All tables empty."""
        self._engine = sa.create_engine(
            "sqlite://", module=sqlcipher, creator=_memory, poolclass=sa.pool.StaticPool
        )
        self._connection = self._engine.connect()
        self.work = Work(self._connection)
        for table, names in _columns().items():
            _create(self._connection, table, names)

    def __enter__(self) -> Self:
        """Itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Let go of the memory."""
        self._connection.close()
        self._engine.dispose()

    @property
    def store(self) -> Store:
        """The same, read like a records file."""
        return Store(Path(":memory:"), engine=self._engine)

    def clear(self) -> None:
        """Take everything out."""
        for table in WATCHED:
            self._connection.exec_driver_sql(f"DELETE FROM {table}")  # noqa: S608 - our own table names

    def put(self, table: str, record_id: str, row: Row | None) -> None:
        """Let one record be as given; none takes it out."""
        self._connection.exec_driver_sql(f"DELETE FROM {table} WHERE id = ?", (record_id,))  # noqa: S608 - our own table names
        if row is not None:
            names = WATCHED[table]
            _fill(self._connection, table, names, [tuple(row[name] for name in names)])

    def fill(self, work: Work) -> None:
        """Copy all that is counted, and what names it, from the records as they are now."""
        for table, names in _columns().items():
            _fill(self._connection, table, names, _tuples(work.connection, table, names))


@contextmanager
def known_at(work: Work, changes: tuple[Change, ...]) -> Iterator[Memory]:
    """The records as they stood before these newest changes."""
    with Memory() as memory:
        memory.fill(work)
        for change in reversed(changes):
            memory.put(change.table, change.record_id, change.before)
        yield memory


def rows_where(work: Work, table: str, column: str, value: str) -> Iterator[Row]:
    """The watched columns of the records of one table that have a value."""
    yield from _rows(work.connection, table, f" WHERE {column} = ?", (value,))


def entries_of_their_own(work: Work, changes: tuple[Change, ...]) -> tuple[Change, ...]:
    """The changes of inquiries with the entry about the inquiry itself.

    A command that changes an inquiry may first tell of its deadlines: the entry that tells of the
    change is then among the next few.
    """
    return tuple(
        replace(one, entry=_own_entry(work, one)) if one.table == "inquiry" else one
        for one in changes
    )


def _own_entry(work: Work, change: Change) -> int | None:
    found = work.connection.scalar(
        sa.text(
            "SELECT min(rowid) FROM journal"
            " WHERE rowid BETWEEN :entry AND :entry + :more AND subject_id = :key"
        ),
        {"entry": change.entry, "more": _ENTRIES_OF_ONE_COMMAND, "key": change.record_id},
    )
    return change.entry if found is None else int(found)


def rows_of_inquiry(work: Work, inquiry_id: str) -> Iterator[tuple[str, Row]]:
    """The records of one inquiry, each with its table."""
    for table, columns in WATCHED.items():
        key = "id" if table == "inquiry" else "inquiry_id"
        for row in rows_where(work, table, key, inquiry_id) if key in columns else ():
            yield table, row


def _columns() -> dict[str, tuple[str, ...]]:
    whole = {table: tuple(records.metadata.tables[table].c.keys()) for table in _AS_NOW}
    return {**whole, **WATCHED}


def _memory() -> Any:  # noqa: ANN401 - the driver has no types
    return sqlcipher.connect(":memory:", isolation_level=None, check_same_thread=False)


def _rows(
    connection: Connection, table: str, where: str = "", values: tuple[Any, ...] = ()
) -> Iterator[Row]:
    names = WATCHED[table]
    for found in _tuples(connection, table, names, where, values):
        yield dict(zip(names, found, strict=True))


def _tuples(
    connection: Connection,
    table: str,
    names: tuple[str, ...],
    where: str = "",
    values: tuple[Any, ...] = (),
) -> list[Any]:
    columns = ", ".join(KEPT_PARTS.get((table, name), f'"{name}"') for name in names)
    question = f"SELECT {columns} FROM {table}{where}"  # noqa: S608 - our own names
    return list(connection.exec_driver_sql(question, values).all())


def _create(connection: Connection, table: str, names: tuple[str, ...]) -> None:
    columns = ", ".join(f'"{name}" PRIMARY KEY' if name == "id" else f'"{name}"' for name in names)
    connection.exec_driver_sql(f"CREATE TABLE {table} ({columns})")
    if "inquiry_id" in names:
        connection.exec_driver_sql(f"CREATE INDEX of_inquiry_{table} ON {table} (inquiry_id)")


def _fill(connection: Connection, table: str, names: tuple[str, ...], rows: list[Any]) -> None:
    if rows:
        marks = ", ".join("?" for _ in names)
        statement = f"INSERT INTO {table} ({_list(names)}) VALUES ({marks})"  # noqa: S608 - our own names
        connection.exec_driver_sql(statement, [tuple(row) for row in rows])


def _list(names: tuple[str, ...]) -> str:
    return ", ".join(f'"{name}"' for name in names)
