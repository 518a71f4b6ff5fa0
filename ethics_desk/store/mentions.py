"""Where words still stand in the records: every text of every table, looked through."""

from collections.abc import Iterable, Mapping

import sqlalchemy as sa
from sqlalchemy import Connection

from ethics_desk.store import records

_NOT_TEXT = frozenset({"sealed_name", "ledger_entry", "ledger_node", "record_change"})


def lines_that_tell(connection: Connection, words: Iterable[str]) -> tuple[str, ...]:
    """The ids of the journal's lines that tell one of these words."""
    journal = records.journal.c
    told = [
        sa.func.instr(sa.type_coerce(column, sa.Text), word) > 0
        for word in words
        for column in (journal.changes, journal.reason)
    ]
    return tuple(connection.scalars(sa.select(journal.id).where(sa.or_(sa.false(), *told))))


def mentions(connection: Connection, words: Iterable[str]) -> Mapping[str, int]:
    """How many rows of each table tell one of these words, the journal's sealed lines apart."""
    wanted = tuple(words)
    found = {}
    for table in records.metadata.sorted_tables:
        texts = [one for one in table.c if isinstance(one.type, sa.Text) or _holds_text(one)]
        if table.name in _NOT_TEXT or not texts:
            continue
        told = [
            sa.func.instr(sa.type_coerce(column, sa.Text), word) > 0
            for word in wanted
            for column in texts
        ]
        number = sa.select(sa.func.count()).select_from(table).where(sa.or_(sa.false(), *told))
        if table.name == "journal":
            sealed = sa.select(records.sealed_line.c.id)
            number = number.where(table.c.id.not_in(sealed))
        count = connection.scalar(number)
        if count:
            found[table.name] = count
    return found


def _holds_text(column: sa.Column[object]) -> bool:
    kind = column.type
    return isinstance(kind, sa.types.TypeDecorator) and isinstance(kind.impl_instance, sa.Text)
