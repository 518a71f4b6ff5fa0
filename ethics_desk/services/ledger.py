"""The ledger as the office uses it: its head for a paper, and the check of a records file."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from hashlib import sha256
from itertools import combinations
from pathlib import Path
from typing import NamedTuple

from ethics_desk.documents.sheets.reading import printed_anchor
from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.ledger import FaultKind, Growth, Inclusion, LedgerFault, LedgerHead
from ethics_desk.domain.progress import Progress, silent
from ethics_desk.ledger.codes import Code, read, written
from ethics_desk.ledger.proofs import grew, includes
from ethics_desk.ledger.tree import Place, audit_path, consistency_proof
from ethics_desk.services.desk import Desk
from ethics_desk.services.keys.opening import Unlocked
from ethics_desk.store.data_key import DataKey
from ethics_desk.store.inspection import inspect, is_encrypted
from ethics_desk.store.office_file import Store
from ethics_desk.store.sealing import entry_that_sealed, has_ledger, head_of, kept, size_of
from ethics_desk.store.verification import erased_count, verify_file
from ethics_desk.store.work import Work

STEPS = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class VerifiedFile:
    """What a check of a records file found; a file of an older program has no head.

    `growths` prove that of any two heads, those of the codes and its own, the later log grew from
    the earlier one. `erased` is the number of lines of the journal whose personal data were erased.
    """

    head: LedgerHead | None
    faults: tuple[LedgerFault, ...]
    growths: tuple[Growth, ...] = ()
    erased: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class VerifiedPaper:
    """Whether a PDF is, byte for byte, what the office issued, and the proof from its ledger.

    `number` is empty for a PDF the office does not keep: a derivation or a control sheet, which is
    printed anew each time, or one of others. `carried` is the code such a paper carries as well.
    """

    number: str
    faults: tuple[LedgerFault, ...]
    carried: str = ""
    inclusion: Inclusion | None = None
    head: LedgerHead | None = None


def anchor_in(work: Work) -> str:
    """The code of the head for the foot of a paper, without what this transaction changes.

    Empty for records that are not in the file (`store.former`), which have no ledger.
    """
    return head_in(work).code if has_ledger(work.connection) else ""


def verify_records(
    desk: Desk, codes: Sequence[str] = (), progress: Progress = silent
) -> VerifiedFile:
    """The open records against their ledger and against the codes of earlier papers.

    Raises `ledger.bad-code` for a code that was mistyped.
    """
    return _verified(desk.store, codes, progress)


def code_of_paper(content: bytes) -> str:
    """The code of the head a PDF carries; raises `ledger.no-head` for one that carries none."""
    code = _carried(content)
    if not code:
        raise BadInput("ledger.no-head", field="path")
    return code


def verify_path(
    path: Path, codes: Sequence[str] = (), unlocked: Callable[[Path], Unlocked] | None = None
) -> VerifiedFile:
    """A records file at a path, which is read and left as it is; raises `StoreUnavailable`.

    `unlocked` finds the key of encrypted ones.
    """
    key = unlocked(path).key if unlocked and path.is_file() and is_encrypted(path) else None
    with _opened(path, key) as store:
        return _verified(store, codes, silent)


def verify_paper(
    desk: Desk, content: bytes, codes: Sequence[str] = (), progress: Progress = silent
) -> VerifiedPaper:
    """A PDF against the papers the office keeps, and the ledger against the head it carries.

    `codes` are those of other papers. Raises `ledger.bad-code`.
    """
    carried = _carried(content)
    heads = [_code(one) for one in (*codes, *([carried] if carried else []))]
    progress(0, STEPS)
    with desk.store.read() as work:
        kept_one = _kept_paper(work, sha256(content).hexdigest())
        unknown = () if kept_one else (LedgerFault(kind=FaultKind.PAPER_UNKNOWN),)
        progress(1, STEPS)
        found = verify_file(work.connection, work.shape, heads)
        proved = kept_one if not found.faults else None
        progress(STEPS, STEPS)
        return VerifiedPaper(
            number=kept_one.number if kept_one else "",
            faults=(*unknown, *found.faults),
            carried=carried,
            inclusion=_inclusion(work, proved) if proved else None,
            head=_written(found.size, found.root),
        )


class _Kept(NamedTuple):
    """The row that tells of a paper of which the office keeps every byte."""

    table: str
    id: str
    number: str


def _kept_paper(work: Work, digest: str) -> _Kept | None:
    """A letter, a report, a signed or a redacted copy of one with these bytes."""
    for letter in work.letters.of(sha256=digest):
        return _Kept("letter", letter.id, letter.number)
    for report in work.issued_reports.of(sha256=digest):
        return _Kept("issued_report", report.id, report.number)
    for copy in work.signed_copies.of(sha256=digest):
        return _Kept("signed_copy", copy.id, _number_of(work, copy.paper_id))
    for redacted in work.redacted_copies.of(sha256=digest):
        return _Kept("redacted_copy", redacted.id, work.inquiries.get(redacted.inquiry_id).number)
    return None


def _number_of(work: Work, paper_id: str) -> str:
    letter = work.letters.find(paper_id)
    return letter.number if letter else work.issued_reports.get(paper_id).number


def _carried(content: bytes) -> str:
    """The code of the head a paper carries, empty when it carries none that can be read."""
    code = printed_anchor(content)
    try:
        read(code)
    except ValueError:
        return ""
    return code


def _verified(store: Store, codes: Sequence[str], progress: Progress) -> VerifiedFile:
    heads = [_code(one) for one in codes]
    progress(0, STEPS)
    with store.read() as work:
        if not has_ledger(work.connection):
            return VerifiedFile(head=None, faults=(LedgerFault(kind=FaultKind.NO_LOG),))
        found = verify_file(work.connection, work.shape, heads)
        head = _written(found.size, found.root)
        progress(1, STEPS)
        sizes = sorted({head.size, *(one.size for one in heads)})
        pairs = () if found.faults else combinations(sizes, 2)
        growths = tuple(_growth(work, old, new) for old, new in pairs)
        erased = erased_count(work.connection)
    progress(STEPS, STEPS)
    return VerifiedFile(head=head, faults=found.faults, growths=growths, erased=erased)


def head_in(work: Work) -> LedgerHead:
    """The head of the log, without what this transaction changes."""
    size = size_of(work.connection)
    return _written(size, head_of(work.connection, size))


def _written(size: int, root: bytes) -> LedgerHead:
    return LedgerHead(size=size, root=root, code=written(size, root))


def _growth(work: Work, old: int, new: int) -> Growth:
    """The proof of a growth, checked as its reader will."""
    proof = consistency_proof(old, new, partial(kept, work.connection))
    former, later = (head_of(work.connection, size) for size in (old, new))
    if not grew(old, former, new, later, proof):
        raise RuntimeError("a proof of growth that proves nothing")
    return Growth(size=old, until=new, proof=tuple(proof))


def _inclusion(work: Work, paper: _Kept) -> Inclusion | None:
    """The proof that the row's last state is in the log, checked as its reader will."""
    position = entry_that_sealed(work.connection, paper.table, paper.id)
    if position is None:
        return None
    head = head_in(work)
    leaf = kept(work.connection, Place(0, position))
    path = audit_path(position, head.size, partial(kept, work.connection))
    if not includes(leaf, position, head.size, path, head.root):
        raise RuntimeError("a proof of inclusion that proves nothing")
    return Inclusion(position=position, leaf=leaf, path=tuple(path))


@contextmanager
def _opened(path: Path, key: DataKey | None) -> Iterator[Store]:
    inspect(path, key=key)
    store = Store(path, key=key)
    try:
        yield store
    finally:
        store.close()


def _code(typed: str) -> Code:
    try:
        return read(typed)
    except ValueError as fault:
        raise BadInput("ledger.bad-code", field="code", typed=typed) from fault
