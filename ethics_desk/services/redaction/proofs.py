"""The sheet of leaves: by it a reader proves that what is shown equals the original.

JSON with hashes as hexadecimal. `leaves` holds for each piece the salt of an open one (`s:`) or the
hash of a withheld one (`h:`); `words` the open words of a running text, for withheld ones the
number of their ground on the copy, whose `language` sets the mark in their place.
`row` is the sealed row with the root, `entry` the entry of the ledger that seals it, `path` leads
from that entry to the head the copy carries.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from ethics_desk.documents.redaction.pieces import Cut
from ethics_desk.domain.redacted_paper import CopyPage
from ethics_desk.domain.redaction import RedactionRoot, RedactionRootId
from ethics_desk.ledger.codes import written
from ethics_desk.ledger.rows import Value
from ethics_desk.ledger.salted import salt_of
from ethics_desk.ledger.tree import audit_path
from ethics_desk.store.sealed_rows import values_of
from ethics_desk.store.sealing import (
    entry_that_sealed,
    head_of,
    kept,
    sealed_content,
    size_of,
)
from ethics_desk.store.work import Work

FORMAT = "ethics-desk-redacted-copy 1"
TABLE = "redaction_root"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sealed:
    """What the records give to a copy: the root, its secret, its proof under the present head."""

    root: RedactionRoot
    secret: bytes
    proof: Mapping[str, Any]


def sealed_in(work: Work, root_id: RedactionRootId) -> Sealed:
    """A root with its secret and its proof; raises `StoreUnavailable` for a damaged ledger."""
    root = work.redaction_roots.get(root_id)
    secret = work.redaction_secrets.get(root_id).secret
    return Sealed(root=root, secret=secret, proof=_proof(work, root))


def _proof(work: Work, root: RedactionRoot) -> dict[str, Any]:
    connection = work.connection
    position = entry_that_sealed(connection, TABLE, root.id)
    if position is None:
        raise RuntimeError("a root that was never sealed")
    size = size_of(connection)
    head = head_of(connection, size)
    path = audit_path(position, size, partial(kept, connection))
    return {
        "row": _row(work, root),
        "entry": sealed_content(connection, position).decode(),
        "position": position,
        "path": [one.hex() for one in path],
        "size": size,
        "head": head.hex(),
        "code": written(size, head),
    }


def _row(work: Work, root: RedactionRoot) -> dict[str, Value]:
    """The row as it is sealed; what are bytes in the file are hexadecimal digits here."""
    found = values_of(work.connection, TABLE, root.id, work.shape[TABLE])
    return {
        name: value.hex() if isinstance(value, bytes) else value for name, value in found.items()
    }


def proof_json(page: CopyPage, sealed: Sealed, done: Cut) -> bytes:
    """The whole sheet; salts of withheld pieces are not in it."""
    root, secret = sealed.root, sealed.secret
    leaves = [
        f"s:{salt_of(secret, at).hex()}" if open_ else f"h:{leaf.hex()}"
        for at, (leaf, open_) in enumerate(zip(done.leaves, done.open, strict=True))
    ]
    sheet = {
        "format": FORMAT,
        "method": root.method,
        "root": root.root,
        "leaves": leaves,
        "language": page.language.value,
        "words": [one.ground or one.text for one in page.words] or None,
        **sealed.proof,
    }
    return json.dumps(sheet, ensure_ascii=False, indent=1).encode("utf-8", "surrogatepass")
