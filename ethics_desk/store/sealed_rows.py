"""Rows as they are sealed: with a salt each, and some in two halves of which one may be erased."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from secrets import token_bytes
from types import MappingProxyType
from typing import NamedTuple, TypeAlias

from sqlalchemy import Connection

from ethics_desk.ledger.rows import CLOSED, SALT, Touched, Value, half_digest, row_digest

MakeSalt: TypeAlias = Callable[[], bytes]
"""Gives a salt nobody can guess; for the demonstration, whose people are invented, a number."""

new_salt: MakeSalt = partial(token_bytes, 16)

ERASED_HALF: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {"journal": MappingProxyType({"changes": "[]", "reason": ""})}
)
"""What the half of a row that may be erased is afterwards, by table."""

HALVED: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {table: tuple(blank) for table, blank in ERASED_HALF.items()}
)
"""The columns of that half, by table."""


class SealedRow(NamedTuple):
    """A row as it is in the file now; `erased` says that of one half only the digest is left.

    `blank` says that the erased half really holds nothing.
    """

    id: str
    digest: str
    erased: bool = False
    blank: bool = True

    def touched(self, table: str) -> Touched:
        """The row as an entry of the log tells of it."""
        return Touched(table, self.id, self.digest)


def rows_of(
    connection: Connection, table: str, columns: Sequence[str], halved: Sequence[str] = ()
) -> Iterator[SealedRow]:
    """Every row of a table as it is in the file now, in the order in which they were written."""
    named = _named(columns)
    for row in connection.exec_driver_sql(_question(table, columns) + " ORDER BY t.rowid"):
        yield _sealed(table, columns, halved, str(row[0]), dict(zip(named, row[1:], strict=True)))


def one_row(
    connection: Connection, table: str, key: str, columns: Sequence[str]
) -> SealedRow | None:
    """One row as it is in the file now; None when it is gone."""
    question = _question(table, columns) + " WHERE t.id = ?"
    row = connection.exec_driver_sql(question, (key,)).first()
    if row is None:
        return None
    values = dict(zip(_named(columns), row[1:], strict=True))
    return _sealed(table, columns, HALVED.get(table, ()), key, values)


def values_of(
    connection: Connection, table: str, key: str, columns: Sequence[str]
) -> dict[str, Value]:
    """The sealed columns of one row of a table sealed in one piece, by which its digest is told."""
    row = connection.exec_driver_sql(_question(table, columns) + " WHERE t.id = ?", (key,)).one()
    found = dict(zip(_named(columns), row[1:], strict=True))
    return {name: found[name] for name in columns}


def give_salt(connection: Connection, table: str, key: str, make: MakeSalt) -> None:
    """Give a row its salt if it has none; a row that is gone takes its salt along."""
    if connection.exec_driver_sql(f"SELECT 1 FROM {table} WHERE id = ?", (key,)).first():  # noqa: S608 - our own names
        connection.exec_driver_sql(
            "INSERT OR IGNORE INTO row_salt (name, id, salt) VALUES (?, ?, ?)", (table, key, make())
        )
    else:
        connection.exec_driver_sql("DELETE FROM row_salt WHERE name = ? AND id = ?", (table, key))


def salt_all(connection: Connection, table: str, make: MakeSalt) -> None:
    """Give every row of a table that has none its salt."""
    bare = connection.exec_driver_sql(
        f"SELECT CAST(t.id AS TEXT) FROM {table} t WHERE NOT EXISTS"  # noqa: S608 - our own names
        " (SELECT 1 FROM row_salt s WHERE s.name = ? AND s.id = CAST(t.id AS TEXT))",
        (table,),
    ).all()
    if bare:
        connection.exec_driver_sql(
            "INSERT INTO row_salt (name, id, salt) VALUES (?, ?, ?)",
            [(table, key, make()) for (key,) in bare],
        )


def close_half(connection: Connection, table: str, key: str) -> None:
    """Erase one half of a row for ever, and its salt; the digest of the half stays."""
    names = HALVED[table]
    chosen = ", ".join(f"t.{name}" for name in names)
    *values, salt, half = connection.exec_driver_sql(
        f"SELECT {chosen}, s.salt, s.half FROM {table} t"  # noqa: S608 - our own names
        " JOIN row_salt s ON s.name = ? AND s.id = t.id WHERE t.id = ?",
        (table, key),
    ).one()
    kept = half or half_digest((*names, SALT), (*values, salt))
    blank = ERASED_HALF[table]
    connection.exec_driver_sql(
        f"UPDATE {table} SET {', '.join(f'{name} = ?' for name in names)} WHERE id = ?",  # noqa: S608 - our own names
        (*(blank[name] for name in names), key),
    )
    connection.exec_driver_sql(
        "UPDATE row_salt SET salt = NULL, half = ? WHERE name = ? AND id = ?", (kept, table, key)
    )


def _named(columns: Sequence[str]) -> tuple[str, ...]:
    """The columns read of a row; those of the salt only where rows have one."""
    plain = tuple(name for name in columns if name != SALT)
    return (*plain, SALT, CLOSED) if SALT in columns else plain


def _question(table: str, columns: Sequence[str]) -> str:
    plain = ", ".join(f"t.{name}" for name in columns if name != SALT)
    if SALT not in columns:
        return f"SELECT t.id, {plain} FROM {table} t"  # noqa: S608 - our own names
    return (
        f"SELECT t.id, {plain}, s.salt, s.half FROM {table} t"  # noqa: S608 - our own names
        f" LEFT JOIN row_salt s ON s.name = '{table}' AND s.id = CAST(t.id AS TEXT)"
    )


def _sealed(
    table: str,
    columns: Sequence[str],
    halved: Sequence[str],
    key: str,
    values: dict[str, Value],
) -> SealedRow:
    half = values.pop(CLOSED, None)
    if not halved:
        return SealedRow(key, row_digest(columns, [values[name] for name in columns]))
    within = (*halved, SALT)
    told = half or half_digest(within, [values.get(name) for name in within])
    open_ones = [name for name in columns if name not in within]
    digest = row_digest((*open_ones, CLOSED), (*(values[name] for name in open_ones), told))
    if half is None:
        return SealedRow(key, digest)
    blank = all(values.get(name) == empty for name, empty in ERASED_HALF.get(table, {}).items())
    return SealedRow(key, digest, erased=True, blank=blank and values.get(SALT) is None)
