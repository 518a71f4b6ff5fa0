"""The log of a records file read again from its entries alone, as whoever checks it must."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from sqlalchemy import Connection

from ethics_desk.domain.ledger import FaultKind, LedgerFault
from ethics_desk.ledger.hashing import leaf_hash
from ethics_desk.ledger.rows import Scope, Touched, read_entry
from ethics_desk.ledger.tree import Place, halves

NEVER_REWRITTEN = ("journal",)
"""Tables whose rows are only ever added; of them a new digest is a fault, not a change."""

Row: TypeAlias = tuple[str, str]
"""A table and an id."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FormerSeal:
    """How the rows of a table were sealed before its columns became others."""

    table: str
    columns: Sequence[str]
    halved: Sequence[str]
    digests: Mapping[str, str | None]


@dataclass(slots=True)
class Log:
    """The log as its entries tell it.

    `since` tells at which entry a row was sealed first, `erased` of which rows a half was erased.
    """

    levels: list[list[bytes]] = field(default_factory=list)
    scope: Scope = field(default_factory=lambda: Scope({}, {}))
    sealed: dict[Row, str | None] = field(default_factory=dict)
    since: dict[Row, int] = field(default_factory=dict)
    erased: set[Row] = field(default_factory=set)
    former: list[FormerSeal] = field(default_factory=list)
    faults: list[LedgerFault] = field(default_factory=list)

    @property
    def size(self) -> int:
        """How many entries it has."""
        return len(self.levels[0]) if self.levels else 0

    def node(self, place: Place) -> bytes:
        """The hash at a place, reckoned from the entries."""
        return self.levels[place.level][place.number]


def read_log(connection: Connection) -> Log:
    """All entries, hashed and understood; what cannot be is a fault."""
    log = Log()
    leaves: list[bytes] = []
    entries = connection.exec_driver_sql(
        "SELECT position, content FROM ledger_entry ORDER BY position"
    )
    for position, kept in entries:
        content = kept if isinstance(kept, bytes) else str(kept).encode()
        if position != len(leaves):
            log.faults.append(LedgerFault(kind=FaultKind.ENTRY_MISSING, position=len(leaves)))
        _take_in(log, len(leaves), content)
        leaves.append(leaf_hash(content))
    log.levels = halves(leaves) if leaves else []
    return log


def _take_in(log: Log, position: int, content: bytes) -> None:
    try:
        entry = read_entry(content)
    except ValueError:
        log.faults.append(LedgerFault(kind=FaultKind.ENTRY_ALTERED, position=position))
        return
    if entry.scope is not None:
        _begin_anew(log, entry.scope)
    log.erased.update(entry.erased)
    for row in entry.rows:
        _seal(log, position, row)


def _begin_anew(log: Log, scope: Scope) -> None:
    """All rows are sealed again; what may never change still has its digests, or is kept aside."""
    lasting: dict[Row, str | None] = {}
    for table in NEVER_REWRITTEN:
        digests = {key: digest for (name, key), digest in log.sealed.items() if name == table}
        columns, halved = log.scope.columns.get(table, ()), log.scope.halved.get(table, ())
        if (columns, halved) == (scope.columns.get(table), scope.halved.get(table, ())):
            lasting.update(((table, key), digest) for key, digest in digests.items())
        elif digests:
            log.former.append(
                FormerSeal(table=table, columns=columns, halved=halved, digests=digests)
            )
    log.scope, log.sealed = scope, lasting


def _seal(log: Log, position: int, row: Touched) -> None:
    key = (row.table, row.id)
    before = log.sealed.get(key)
    if row.table in NEVER_REWRITTEN and before not in (None, row.digest):
        kind = FaultKind.JOURNAL_REWRITTEN
        log.faults.append(LedgerFault(kind=kind, table=row.table, row=row.id))
    log.sealed[key] = row.digest
    log.since.setdefault(key, position)
