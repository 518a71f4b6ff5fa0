"""How long one verifies a ledger of 100,000 entries, against its hashes over bytes in memory.

Run by `python packaging/desk.py bench`; prints ratios, asserts nothing. The yardstick is nothing
but the leaf and node hashes of RFC 6962 over the same entries. Database reads are told apart.
"""

import sys
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

from sample_office import AGENCY, COMMISSIONER, words
from sqlalchemy import Connection

from ethics_desk.domain.account import Member, MemberRole
from ethics_desk.domain.agency import Agency, AgencyType
from ethics_desk.domain.journal import JournalEntry, JournalEntryId
from ethics_desk.ledger.codes import read, written
from ethics_desk.ledger.hashing import leaf_hash
from ethics_desk.ledger.tree import halves, root
from ethics_desk.store.office_file import Store, create_store
from ethics_desk.store.sealing import seal_touched, size_of
from ethics_desk.store.verification import verify_file

ENTRIES = 100_000
ROUNDS = 5

READS = (
    "SELECT position, content FROM ledger_entry ORDER BY position",
    "SELECT level, place, digest FROM ledger_node ORDER BY level, place",
)
WRITTEN = "SELECT * FROM journal ORDER BY rowid"


def fill(store: Store) -> None:
    """A ledger of so many entries, each of which seals one line of the chronology."""
    with store.write() as work:
        name = words("Commissioner")
        work.agencies.add(Agency(id=AGENCY, code="kz-bench", type=AgencyType.MINISTRY))
        work.members.add(
            Member(
                id=COMMISSIONER,
                agency_id=AGENCY,
                role=MemberRole.COMMISSIONER,
                name=name,
                post=name,
            )
        )
        seal_touched(work.connection, work.shape)
        for place in range(ENTRIES - size_of(work.connection)):
            work.journal.add(line(place))
            seal_touched(work.connection, work.shape)


def line(place: int) -> JournalEntry:
    """One of many."""
    return JournalEntry(
        id=JournalEntryId(f"line-{place:06d}"),
        at=datetime.fromtimestamp(1_772_000_000 + place, UTC),
        member_id=COMMISSIONER,
        verb="inquiry.edited",
        inquiry_id=None,
        subject_id=f"inquiry-{place:06d}",
        changes=(("subject", f"Matter {place}", f"Matter {place} of the office"),),
    )


def bare(entries: list[bytes]) -> bytes:
    """The yardstick: leaf and node hashes and nothing else (100,000 is no power of two)."""
    level = [sha256(b"\x00" + one).digest() for one in entries]
    while len(level) > 1:
        pairs = zip(level[::2], level[1::2], strict=False)
        above = [sha256(b"\x01" + left + right).digest() for left, right in pairs]
        level = above + level[len(above) * 2 :]
    return level[0]


def reckoned(entries: list[bytes], kept: list[list[bytes]], code: str) -> bytes:
    """What a check reckons of the log: every hash, against those kept and a head once printed."""
    levels = halves([leaf_hash(one) for one in entries])
    head = root(len(entries), lambda place: levels[place.level][place.number])
    if levels != kept or not read(code).fits(head):
        raise RuntimeError("the ledger of the benchmark is not whole")
    return head


def kept_nodes(rows: Iterable[Any]) -> list[list[bytes]]:
    """The hashes the file keeps, level by level."""
    levels: list[list[bytes]] = []
    for level, _, digest in rows:
        if level == len(levels):
            levels.append([])
        levels[level].append(digest)
    return levels


def best_of(deed: Callable[[], object]) -> float:
    """The least seconds a deed took."""
    taken = []
    for _ in range(ROUNDS):
        began = perf_counter()
        deed()
        taken.append(perf_counter() - began)
    return min(taken)


def reading(connection: Connection, statements: Iterable[str]) -> None:
    """Read and let go, as a check reads: row by row."""
    for statement in statements:
        for _ in connection.exec_driver_sql(statement):
            pass


def measure(store: Store) -> None:
    """Print the ratios."""
    with store.read() as work:
        connection, shape = work.connection, work.shape
        entries = [content for _, content in connection.exec_driver_sql(READS[0])]
        kept = kept_nodes(connection.exec_driver_sql(READS[1]))
        head = bare(entries)
        code = written(len(entries), head)
        if reckoned(entries, kept, code) != head:
            raise RuntimeError("two ways to one head disagree")
        yardstick = best_of(lambda: bare(entries))
        log = best_of(lambda: reckoned(entries, kept, code))
        reads = best_of(lambda: reading(connection, (*READS, WRITTEN, WRITTEN)))
        whole = best_of(lambda: verify_file(connection, shape, [read(code)]))
    print(
        f"ledger, {len(entries)} entries verified: {yardstick / log:.2f} of the speed of their "
        f"hashes alone ({log:.2f} s against {yardstick:.2f} s)"
    )
    print(
        f"ledger, the same with every entry read and every row of the file compared: "
        f"{(whole - reads) / yardstick:.1f} times the hashes, database reads apart "
        f"({whole:.2f} s, of which {reads:.2f} s reading)"
    )


def main() -> None:
    """Print two lines."""
    with TemporaryDirectory() as folder:
        store = create_store(Path(folder) / "bench.edesk")
        fill(store)
        measure(store)
        store.close()


if __name__ == "__main__":
    main()
