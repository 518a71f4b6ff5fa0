"""Checking a records file against its own ledger, and the ledger against heads once printed.

Everything is reckoned anew from the entries: what the file says of itself elsewhere is only
compared. Without an earlier head a log that was rebuilt as a whole cannot be told from an honest
one; with one, it can.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Any, NamedTuple

from sqlalchemy import Connection

from ethics_desk.domain.ledger import FaultKind, LedgerFault
from ethics_desk.ledger.codes import Code
from ethics_desk.ledger.hashing import EMPTY_ROOT
from ethics_desk.ledger.rows import SALT
from ethics_desk.ledger.tree import root
from ethics_desk.store.log_reading import FormerSeal, Log, read_log
from ethics_desk.store.revisions import newest_revision
from ethics_desk.store.sealed_rows import HALVED, SealedRow, rows_of
from ethics_desk.store.sealing import Shape, triggers_of

_JOURNAL = "journal"


class Verified(NamedTuple):
    """What was found, and the head of the log as its entries give it."""

    faults: tuple[LedgerFault, ...]
    size: int
    root: bytes


def verify_file(connection: Connection, shape: Shape, heads: Sequence[Code] = ()) -> Verified:
    """The faults of a file, none for an intact one; `heads` are codes from earlier papers.

    `shape` is what this program seals, which a file of this program's age must have sealed.
    """
    log = read_log(connection)
    if not log.size:
        return Verified((LedgerFault(kind=FaultKind.NO_LOG),), 0, EMPTY_ROOT)
    faults = tuple(_faults(connection, log, shape, heads))
    return Verified(faults, log.size, root(log.size, log.node))


def _faults(
    connection: Connection, log: Log, shape: Shape, heads: Sequence[Code]
) -> Iterator[LedgerFault]:
    yield from (
        *log.faults,
        *_nodes_differ(connection, log),
        *_seal_differs(connection, log, shape),
        *_rows_differ(connection, log),
        *_former_rows_differ(connection, log),
        *_journal_out_of_order(connection, log),
        *(fault for head in heads for fault in _head_differs(log, head)),
    )


def _nodes_differ(connection: Connection, log: Log) -> Iterator[LedgerFault]:
    """Entries whose kept hash is another than theirs: they were changed after they were sealed."""
    kept: dict[int, dict[int, object]] = {}
    rows = connection.exec_driver_sql("SELECT level, place, digest FROM ledger_node ORDER BY level")
    for level, group in groupby(rows, key=lambda row: row[0]):
        kept[level] = {place: digest for _, place, digest in group}
    reckoned = {level: dict(enumerate(nodes)) for level, nodes in enumerate(log.levels) if nodes}
    if kept == reckoned:
        return
    mine, theirs = reckoned[0], kept.get(0, {})
    wrong = [one for one in mine.keys() | theirs.keys() if mine.get(one) != theirs.get(one)]
    for place in sorted(wrong):
        kind = FaultKind.ENTRY_ALTERED if place in mine else FaultKind.ENTRY_MISSING
        yield LedgerFault(kind=kind, position=place)
    if not wrong:
        yield LedgerFault(kind=FaultKind.NODES_ALTERED)


def _seal_differs(connection: Connection, log: Log, shape: Shape) -> Iterator[LedgerFault]:
    """Tables or columns nobody watches, triggers that were dropped, changed or added."""
    if _revision(connection) == newest_revision():
        for table, names in shape.items():
            halved = log.scope.halved.get(table, ())
            if (sorted(log.scope.columns.get(table, ())), sorted(halved)) != (
                sorted(names),
                sorted(HALVED.get(table, ())),
            ):
                yield LedgerFault(kind=FaultKind.NOT_SEALED, table=table)
    for table, names in log.scope.columns.items():
        if not _has(connection, table, names):
            yield LedgerFault(kind=FaultKind.NOT_SEALED, table=table)
    found, sealed = triggers_of(connection), log.scope.triggers
    for name in sorted(found.keys() | sealed.keys()):
        if found.get(name) != sealed.get(name):
            yield LedgerFault(kind=FaultKind.TRIGGER_CHANGED, row=name)


def _rows_differ(connection: Connection, log: Log) -> Iterator[LedgerFault]:
    """Rows that are not as they were sealed, are gone, or never were sealed."""
    standing = {key: digest for key, digest in log.sealed.items() if digest is not None}
    columns = log.scope.columns
    present = sorted(table for table in columns if _has(connection, table, columns[table]))
    for table in present:
        for row in rows_of(connection, table, columns[table], log.scope.halved.get(table, ())):
            sealed = standing.pop((table, row.id), None)
            if sealed is None:
                yield LedgerFault(kind=FaultKind.ROW_ADDED, table=table, row=row.id)
            elif sealed != row.digest or not row.blank:
                yield LedgerFault(kind=FaultKind.ROW_ALTERED, table=table, row=row.id)
            elif row.erased and (table, row.id) not in log.erased:
                yield LedgerFault(kind=FaultKind.ERASED_UNTOLD, table=table, row=row.id)
    for table, key in standing:
        yield LedgerFault(kind=FaultKind.ROW_MISSING, table=table, row=key)


def _former_rows_differ(connection: Connection, log: Log) -> Iterator[LedgerFault]:
    """Rows that may never change, but did while the file was given other columns."""
    for former in log.former:
        if not _has(connection, former.table, former.columns):
            yield LedgerFault(kind=FaultKind.NOT_SEALED, table=former.table)
        else:
            yield from _rewritten(connection, former)


def _rewritten(connection: Connection, former: FormerSeal) -> Iterator[LedgerFault]:
    found = rows_of(connection, former.table, former.columns, former.halved)
    now: dict[str, SealedRow] = {row.id: row for row in found}
    erased = _erased_ids(connection, former.table)
    for key, digest in former.digests.items():
        # Of an erased line only the present seal can speak: it was checked before.
        if key not in erased and (key not in now or now[key].digest != digest):
            yield LedgerFault(kind=FaultKind.JOURNAL_REWRITTEN, table=former.table, row=key)


def _journal_out_of_order(connection: Connection, log: Log) -> Iterator[LedgerFault]:
    """Lines that stand before older entries of the log, or say to be older than earlier ones."""
    if not _has(connection, _JOURNAL, ("at",)):
        return
    latest, reached, timeless = "", 0, _only_a_demonstration(connection)
    lines: Iterable[Any] = connection.exec_driver_sql("SELECT id, at FROM journal ORDER BY rowid")
    for key, at in lines:
        since = log.since.get((_JOURNAL, key), reached)
        if since < reached:
            yield LedgerFault(kind=FaultKind.JOURNAL_REORDERED, table=_JOURNAL, row=key)
        if at < latest and not timeless:
            yield LedgerFault(kind=FaultKind.CLOCK_TURNED_BACK, table=_JOURNAL, row=key)
        latest, reached = max(latest, at), max(reached, since)


def _only_a_demonstration(connection: Connection) -> bool:
    """Whether every office is a specimen: its years are written down inquiry by inquiry.

    Who marks an honest office so is found by its row, and by every paper it prints.
    """
    if not _has(connection, "office", ("specimen",)):
        return False
    return connection.exec_driver_sql("SELECT min(specimen) FROM office").scalar() == 1


def _head_differs(log: Log, head: Code) -> Iterator[LedgerFault]:
    if head.size > log.size:
        yield LedgerFault(kind=FaultKind.LOG_CUT, position=head.size)
    elif not head.fits(root(head.size, log.node)):
        yield LedgerFault(kind=FaultKind.LOG_REBUILT, position=head.size)


def _has(connection: Connection, table: str, columns: Iterable[str]) -> bool:
    """Whether the file has a table with these columns.

    Their names come from a file nobody vouches for: none is put into a statement before.
    """
    named = "SELECT name FROM pragma_table_info(?)"
    found = {name for (name,) in connection.exec_driver_sql(named, (table,))}
    return "id" in found and found.issuperset(name for name in columns if name != SALT)


def erased_count(connection: Connection) -> int:
    """Of how many lines one half was erased."""
    told = "SELECT count(*) FROM row_salt WHERE half IS NOT NULL"
    return int(connection.exec_driver_sql(told).scalar() or 0) if _salted(connection) else 0


def _erased_ids(connection: Connection, table: str) -> set[str]:
    if not _salted(connection):
        return set()
    told = "SELECT id FROM row_salt WHERE name = ? AND half IS NOT NULL"
    return {key for (key,) in connection.exec_driver_sql(told, (table,))}


def _salted(connection: Connection) -> bool:
    table = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'row_salt'"
    return connection.exec_driver_sql(table).first() is not None


def _revision(connection: Connection) -> int:
    return int(connection.exec_driver_sql("PRAGMA user_version").scalar() or 0)
