"""What the ledger proves of single rows: for whoever has neither the file nor this program."""

import re
from collections.abc import Collection, Mapping
from functools import partial
from typing import NamedTuple

from sqlalchemy import Connection

from ethics_desk.ledger.rows import SALT
from ethics_desk.ledger.tree import Place, audit_path
from ethics_desk.store.sealing import Shape, kept


class ProvedEntry(NamedTuple):
    """One entry of the log with the hashes that lead from it to the head."""

    position: int
    content: bytes
    leaf: bytes
    path: tuple[bytes, ...]


def first_sealed(connection: Connection, table: str, keys: Collection[str]) -> dict[str, int]:
    """The first entry that tells of each row, by the row's id; one reading of the log."""
    told = re.compile(rb'\["%b","([^"\\]+)",' % re.escape(table.encode()))
    wanted, found = {key.encode() for key in keys}, dict[str, int]()
    for position, content in connection.exec_driver_sql(
        "SELECT position, content FROM ledger_entry ORDER BY position"
    ):
        for key in wanted.intersection(told.findall(bytes(content))):
            found.setdefault(key.decode(), int(position))
    return found


def proved_entry(connection: Connection, position: int, size: int) -> ProvedEntry:
    """An entry with its proof in a log of `size` entries."""
    content = connection.exec_driver_sql(
        "SELECT content FROM ledger_entry WHERE position = ?", (position,)
    ).scalar_one()
    path = audit_path(position, size, partial(kept, connection))
    leaf = kept(connection, Place(0, position))
    return ProvedEntry(position, bytes(content), leaf, tuple(path))


def row_as_sealed(
    connection: Connection, shape: Shape, table: str, key: str
) -> Mapping[str, object]:
    """The columns of a row as the ledger seals them, with its salt.

    Where one half of the row was erased its digest stands in the place of the salt.
    """
    columns = tuple(name for name in shape[table] if name != SALT)
    names = ", ".join(f"t.{name}" for name in columns)
    *values, salt, half = connection.exec_driver_sql(
        f"SELECT {names}, s.salt, s.half FROM {table} t"  # noqa: S608 - our own names
        " LEFT JOIN row_salt s ON s.name = ? AND s.id = t.id WHERE t.id = ?",
        (table, key),
    ).one()
    sealed: dict[str, object] = {"row": dict(zip(columns, values, strict=True))}
    if half is not None:
        sealed["half"] = bytes(half).hex()
    elif salt is not None:
        sealed["salt"] = bytes(salt).hex()
    return sealed
