"""Checking a records file against its own ledger, and the ledger against heads once printed.

Everything is reckoned anew from the entries: what the file says of itself elsewhere is only
compared. Without an earlier head a log that was rebuilt as a whole cannot be told from an honest
one; with one, it can.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection

from ethics_desk.domain.ledger import FaultKind, LedgerFault
from ethics_desk.ledger.codes import Code
from ethics_desk.ledger.rows import Entry, Touched, read_entry
from ethics_desk.ledger.tree import Place, appended, root
from ethics_desk.store.sealing import Shape, rows_of

_JOURNAL = "journal"


@dataclass(slots=True)
class _Log:
    """The log as its entries tell it."""

    nodes: dict[Place, bytes] = field(default_factory=dict)
    size: int = 0
    shape: Shape = field(default_factory=dict)
    sealed: dict[tuple[str, str], str | None] = field(default_factory=dict)
    faults: list[LedgerFault] = field(default_factory=list)


def verify_file(connection: Connection, heads: Sequence[Code] = ()) -> tuple[LedgerFault, ...]:
    """The faults of a file, none for an intact one; `heads` are codes from earlier papers."""
    log = _read(connection)
    if not log.size:
        return (LedgerFault(kind=FaultKind.NO_LOG),)
    return (
        *log.faults,
        *_nodes_differ(connection, log),
        *_rows_differ(connection, log),
        *_clock_turned(connection),
        *(fault for head in heads for fault in _head_differs(log, head)),
    )


def _read(connection: Connection) -> _Log:
    log = _Log()
    rows = connection.exec_driver_sql(
        "SELECT position, content FROM ledger_entry ORDER BY position"
    )
    for position, content in rows:
        if position != log.size:
            log.faults.append(LedgerFault(kind=FaultKind.ENTRY_MISSING, position=log.size))
        for node in appended(bytes(content), log.size, log.nodes.__getitem__):
            log.nodes[node.place] = node.digest
        log.size += 1
        _take_in(log, position, bytes(content))
    return log


def _take_in(log: _Log, position: int, content: bytes) -> None:
    try:
        entry: Entry = read_entry(content)
    except ValueError:
        log.faults.append(LedgerFault(kind=FaultKind.ENTRY_ALTERED, position=position))
        return
    if entry.shape is not None:
        log.shape, log.sealed = entry.shape, {}
    for row in entry.rows:
        before = log.sealed.get((row.table, row.id))
        if row.table == _JOURNAL and before not in (None, row.digest):
            log.faults.append(
                LedgerFault(kind=FaultKind.JOURNAL_REWRITTEN, table=row.table, row=row.id)
            )
        log.sealed[row.table, row.id] = row.digest


def _nodes_differ(connection: Connection, log: _Log) -> Iterator[LedgerFault]:
    """Entries whose kept hash is another than theirs: they were changed after they were sealed."""
    kept = {
        Place(level, place): bytes(digest)
        for level, place, digest in connection.exec_driver_sql(
            "SELECT level, place, digest FROM ledger_node"
        )
    }
    leaves = {place for place in kept.keys() | log.nodes.keys() if place.level == 0}
    wrong = [place for place in leaves if kept.get(place) != log.nodes.get(place)]
    for place in sorted(wrong):
        kind = FaultKind.ENTRY_ALTERED if place in log.nodes else FaultKind.ENTRY_MISSING
        yield LedgerFault(kind=kind, position=place.number)
    if not wrong and kept != log.nodes:
        yield LedgerFault(kind=FaultKind.ENTRY_ALTERED)


def _rows_differ(connection: Connection, log: _Log) -> Iterator[LedgerFault]:
    """Rows that are not as they were sealed, are gone, or never were sealed."""
    standing = {key: digest for key, digest in log.sealed.items() if digest is not None}
    for row in _rows(connection, log.shape):
        sealed = standing.pop((row.table, row.id), None)
        if sealed is None:
            yield LedgerFault(kind=FaultKind.ROW_ADDED, table=row.table, row=row.id)
        elif sealed != row.digest:
            yield LedgerFault(kind=FaultKind.ROW_ALTERED, table=row.table, row=row.id)
    for table, key in standing:
        yield LedgerFault(kind=FaultKind.ROW_MISSING, table=table, row=key)


def _rows(connection: Connection, shape: Shape) -> Iterable[Touched]:
    return (row for table in sorted(shape) for row in rows_of(connection, shape, table))


def _clock_turned(connection: Connection) -> Iterator[LedgerFault]:
    """Lines of the journal that say to be older than the one before them."""
    latest = ""
    lines: Iterable[Any] = connection.exec_driver_sql("SELECT id, at FROM journal ORDER BY rowid")
    for key, at in lines:
        if at < latest:
            yield LedgerFault(kind=FaultKind.CLOCK_TURNED_BACK, table=_JOURNAL, row=key)
        latest = max(latest, at)


def _head_differs(log: _Log, head: Code) -> Iterator[LedgerFault]:
    if head.size > log.size:
        yield LedgerFault(kind=FaultKind.LOG_CUT, position=head.size)
    elif not head.fits(root(head.size, log.nodes.__getitem__)):
        yield LedgerFault(kind=FaultKind.LOG_REBUILT, position=head.size)
