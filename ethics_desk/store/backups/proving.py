"""Proving of a records file that it is whole, and finding out whether somebody altered it."""

from dataclasses import dataclass
from pathlib import Path

from ethics_desk.domain.errors import StoreUnavailable
from ethics_desk.domain.ledger import FaultKind
from ethics_desk.store.copying import Contents, opened, read_whole
from ethics_desk.store.data_key import DataKey
from ethics_desk.store.database import disk_failures_named
from ethics_desk.store.inspection import inspect
from ethics_desk.store.records_file import RecordsFile
from ethics_desk.store.sealing import has_ledger
from ethics_desk.store.verification import verify_file
from ethics_desk.store.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class Proved:
    """What a whole file holds, and how many faults its ledger has."""

    contents: Contents
    faults: int


def prove(path: Path, key: DataKey | None) -> Proved:
    """Read every page, reference and entry of the ledger.

    Raises `StoreUnavailable`; `KeyNeeded` for an encrypted file without its key. Faults of the
    ledger are counted: records that somebody altered are to be backed up like any others, and
    restored only knowingly.
    """
    inspect(path, key=key)
    return Proved(contents=read_whole(path, key), faults=faults_of(path, key))


def faults_of(path: Path, key: DataKey | None) -> int:
    """How many faults the ledger has; a clock turned back is told of by it, and is none here."""
    with disk_failures_named(path), opened(path, key) as connection:
        if not has_ledger(connection):
            return 0
        found = verify_file(connection, Work(connection).shape).faults
        return sum(1 for one in found if one.kind is not FaultKind.CLOCK_TURNED_BACK)


def agree(held: Contents, found: Proved, source: RecordsFile) -> None:
    """Refuse a copy (`backup.differs`) that holds something else than its source held.

    A ledger with faults is the source's own, or the copy is not one.
    """
    if found.contents != held or (found.faults and not faults_of(source.path, source.key)):
        raise StoreUnavailable("backup.differs", path=str(source.path))
