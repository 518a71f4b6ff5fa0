"""Where words still stand in the records, and how they leave the file: overwritten, not freed."""

from collections.abc import Iterable, Mapping, Sequence

import sqlalchemy as sa
from sqlalchemy import Connection

from ethics_desk.store import records

_NOT_TEXT = frozenset({"sealed_name", "ledger_entry", "ledger_node", "record_change"})


_INDEXES = ("inquiry_words", "person_words")


def overwrite_removed(connection: Connection) -> None:
    """From now on what this connection removes is overwritten in the file with zeros."""
    connection.exec_driver_sql("PRAGMA secure_delete=ON")


def forget_removed_words(connection: Connection) -> None:
    """Write the indexes of words anew: an index keeps the words of removed lines until then."""
    for index in _INDEXES:
        connection.exec_driver_sql(f"INSERT INTO {index} ({index}) VALUES ('optimize')")  # noqa: S608 - our own table names


def lines_that_tell(connection: Connection, words: Iterable[str]) -> tuple[str, ...]:
    """The ids of the journal's lines that tell one of these words."""
    wanted = tuple(words)
    told = _telling(("changes", "reason"), len(wanted))
    found = connection.exec_driver_sql(f"SELECT id FROM main.journal WHERE {told}", wanted * 2)  # noqa: S608 - our own names
    return tuple(str(key) for (key,) in found)


def mentions(connection: Connection, words: Iterable[str]) -> Mapping[str, int]:
    """How many rows of each table tell one of these words, the journal's sealed lines apart."""
    wanted = tuple(words)
    found = {}
    for table in records.metadata.sorted_tables:
        texts = [one.name for one in table.c if isinstance(one.type, sa.Text) or _holds_text(one)]
        if table.name in _NOT_TEXT or not texts:
            continue
        told = _telling(texts, len(wanted))
        if table.name == "journal":
            told = f"({told}) AND id NOT IN (SELECT id FROM main.sealed_line)"  # noqa: S608 - our own names
        counted = f"SELECT count(*) FROM main.{table.name} WHERE {told}"  # noqa: S608 - our own names
        count = connection.exec_driver_sql(counted, wanted * len(texts)).scalar()
        if count:
            found[table.name] = int(count)
    return found


def _telling(columns: Sequence[str], words: int) -> str:
    """That one of so many words stands in one of these columns, column by column."""
    told = [f'instr("{column}", ?) > 0' for column in columns for _ in range(words)]
    return " OR ".join(told) or "0"


def _holds_text(column: sa.Column[object]) -> bool:
    kind = column.type
    return isinstance(kind, sa.types.TypeDecorator) and isinstance(kind.impl_instance, sa.Text)
