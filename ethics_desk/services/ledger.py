"""The ledger as the office uses it: its head for a paper, and the check of a records file."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from hashlib import sha256
from pathlib import Path

from ethics_desk.documents.sheets.reading import printed_anchor
from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.ledger import FaultKind, Growth, Inclusion, LedgerFault, LedgerHead
from ethics_desk.domain.progress import Progress, silent
from ethics_desk.ledger.codes import Code, read, written
from ethics_desk.ledger.proofs import grew, includes
from ethics_desk.ledger.tree import Place, audit_path, consistency_proof
from ethics_desk.services.desk import Desk
from ethics_desk.store.inspection import inspect
from ethics_desk.store.sealing import entry_that_sealed, has_ledger, head_of, kept, size_of
from ethics_desk.store.verification import verify_file
from ethics_desk.store.work import Store, Work

STEPS = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class VerifiedFile:
    """What a check of a records file found; a file of an older program has no head.

    `growths` prove that the log grew from the heads of the codes that fit it.
    """

    head: LedgerHead | None
    faults: tuple[LedgerFault, ...]
    growths: tuple[Growth, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class VerifiedPaper:
    """Whether a PDF is, byte for byte, what the office issued, and the proof from its ledger."""

    number: str
    faults: tuple[LedgerFault, ...]
    inclusion: Inclusion | None = None
    head: LedgerHead | None = None


def anchor_in(work: Work) -> str:
    """The code of the head for the foot of a paper, without what this transaction changes."""
    return head_in(work).code


def verify_records(
    desk: Desk, codes: Sequence[str] = (), progress: Progress = silent
) -> VerifiedFile:
    """The open records against their ledger and against the codes of earlier papers.

    Raises `ledger.bad-code` for a code that was mistyped.
    """
    return _verified(desk.store, codes, progress)


def verify_path(path: Path, codes: Sequence[str] = ()) -> VerifiedFile:
    """A records file at a path, which is read and left as it is; raises `StoreUnavailable`."""
    with _opened(path) as store:
        return _verified(store, codes, silent)


def verify_paper(desk: Desk, content: bytes) -> VerifiedPaper:
    """A PDF against the letters the office issued, and the ledger against the head it carries."""
    heads = _printed_heads(content)
    digest = sha256(content).hexdigest()
    with desk.store.read() as work:
        letters = work.letters.of(sha256=digest)
        if not letters:
            return VerifiedPaper(number="", faults=(LedgerFault(kind=FaultKind.PAPER_UNKNOWN),))
        letter = letters[0]
        return VerifiedPaper(
            number=letter.number,
            faults=verify_file(work.connection, heads),
            inclusion=_inclusion(work, "letter", letter.id),
            head=head_in(work),
        )


def _printed_heads(content: bytes) -> list[Code]:
    """The head a paper carries, if it carries one that can be read."""
    try:
        return [read(printed_anchor(content))]
    except ValueError:
        return []


def _verified(store: Store, codes: Sequence[str], progress: Progress) -> VerifiedFile:
    heads = [_code(one) for one in codes]
    progress(0, STEPS)
    with store.read() as work:
        if not has_ledger(work.connection):
            return VerifiedFile(head=None, faults=(LedgerFault(kind=FaultKind.NO_LOG),))
        head = head_in(work)
        progress(1, STEPS)
        faults = verify_file(work.connection, heads)
        growths = tuple(_growth(work, one.size, head) for one in heads) if not faults else ()
    progress(STEPS, STEPS)
    return VerifiedFile(head=head, faults=faults, growths=growths)


def head_in(work: Work) -> LedgerHead:
    """The head of the log, without what this transaction changes."""
    size = size_of(work.connection)
    root = head_of(work.connection, size)
    return LedgerHead(size=size, root=root, code=written(size, root))


def _growth(work: Work, old: int, head: LedgerHead) -> Growth:
    """The proof of a growth, checked as its reader will."""
    proof = consistency_proof(old, head.size, partial(kept, work.connection))
    if not grew(old, head_of(work.connection, old), head.size, head.root, proof):
        raise RuntimeError("a proof of growth that proves nothing")
    return Growth(size=old, proof=tuple(proof))


def _inclusion(work: Work, table: str, key: str) -> Inclusion | None:
    """The proof that the row's last state is in the log, checked as its reader will."""
    position = entry_that_sealed(work.connection, table, key)
    if position is None:
        return None
    head = head_in(work)
    leaf = kept(work.connection, Place(0, position))
    path = audit_path(position, head.size, partial(kept, work.connection))
    if not includes(leaf, position, head.size, path, head.root):
        raise RuntimeError("a proof of inclusion that proves nothing")
    return Inclusion(position=position, leaf=leaf, path=tuple(path))


@contextmanager
def _opened(path: Path) -> Iterator[Store]:
    inspect(path)
    store = Store(path)
    try:
        yield store
    finally:
        store.close()


def _code(typed: str) -> Code:
    try:
        return read(typed)
    except ValueError as fault:
        raise BadInput("ledger.bad-code", field="code", typed=typed) from fault
