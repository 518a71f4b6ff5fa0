"""Checking a copy against its sheet of leaves: what a reader does without the office's records.

Nothing of the sheet is believed: every open piece is hashed anew from the copy itself.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ethics_desk.documents.press import open_press
from ethics_desk.documents.redaction.copy_check import picture_pieces, word_pieces
from ethics_desk.documents.redaction.overlays import laid_over_pictures, laid_over_text
from ethics_desk.documents.sheets.reading import printed_anchor
from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.language import Language
from ethics_desk.domain.redaction import CopyFault
from ethics_desk.ledger.codes import written
from ethics_desk.ledger.hashing import leaf_hash
from ethics_desk.ledger.proofs import includes
from ethics_desk.ledger.rows import SALT, read_entry, row_digest
from ethics_desk.ledger.salted import head_over, salted_leaf
from ethics_desk.services.redaction.proofs import FORMAT, TABLE


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedCopy:
    """What a check found: none of `faults` means that every open piece equals the original's.

    `shown` of `leaves` pieces stand open; `code` is the head under which the root was sealed.
    """

    faults: tuple[CopyFault, ...]
    leaves: int = 0
    shown: int = 0
    root: str = ""
    code: str = ""


def check_copy(
    resources: Path, paper: bytes, proof: bytes, codes: Sequence[str] = ()
) -> CheckedCopy:
    """Check a copy and its sheet; `codes` are heads printed on other papers of the office.

    A code of another size proves nothing here: raises `BadInput` `redaction.other-head`.
    """
    try:
        sheet = _read(proof)
        faults = tuple(dict.fromkeys(_faults(resources, paper, sheet, codes)))
    except (KeyError, TypeError, ValueError, AttributeError, RecursionError):
        return CheckedCopy(faults=(CopyFault.NOT_A_PROOF,))
    leaves = sheet["leaves"]
    return CheckedCopy(
        faults=faults,
        leaves=len(leaves),
        shown=sum(one.startswith("s:") for one in leaves),
        root=sheet["root"],
        code=sheet["code"],
    )


def _read(proof: bytes) -> Mapping[str, Any]:
    sheet = json.loads(proof)
    if sheet["format"] != FORMAT:
        raise ValueError("another kind of sheet")
    return dict(sheet)


def _faults(
    resources: Path, paper: bytes, sheet: Mapping[str, Any], codes: Sequence[str]
) -> Iterator[CopyFault]:
    yield from _leaf_faults(resources, paper, sheet)
    if _is_laid_over(resources, paper, sheet):
        yield CopyFault.LAID_OVER
    yield from _root_faults(sheet)
    head, size = bytes.fromhex(sheet["head"]), int(sheet["size"])
    if written(size, head) != sheet["code"]:
        yield CopyFault.HEAD_DIFFERS
    if printed_anchor(paper) != sheet["code"]:
        yield CopyFault.NOT_CARRIED
    for code in codes:
        yield from _code_faults(code, sheet)


def _code_faults(code: str, sheet: Mapping[str, Any]) -> Iterator[CopyFault]:
    given = code.strip().upper()
    if given.partition("-")[0] != str(sheet["size"]):
        raise BadInput("redaction.other-head", field="code", given=code, size=sheet["size"])
    if given != sheet["code"]:
        yield CopyFault.HEAD_DIFFERS


def _leaf_faults(resources: Path, paper: bytes, sheet: Mapping[str, Any]) -> Iterator[CopyFault]:
    """Whether the open pieces, read from the copy, and the withheld hashes give the root."""
    told: list[str] = sheet["leaves"]
    pieces = _pieces(resources, paper, sheet)
    if pieces is None or len(pieces) != len(told):
        yield CopyFault.OTHER_PAPER
        return
    leaves = []
    for one, piece in zip(told, pieces, strict=True):
        kind, content = one[:2], bytes.fromhex(one[2:])
        if kind == "s:":
            leaves.append(salted_leaf(content, piece))
        elif kind == "h:":
            leaves.append(content)
        else:
            raise ValueError("neither salt nor hash")
    if head_over(leaves).hex() != sheet["root"]:
        yield CopyFault.LEAF_DIFFERS


def _is_laid_over(resources: Path, paper: bytes, sheet: Mapping[str, Any]) -> bool:
    if sheet["words"] is None:
        return laid_over_pictures(paper)
    words = open_press(resources).texts.in_(Language(sheet["language"]))
    return laid_over_text(paper, words.say("redaction.text-follows"))


def _pieces(resources: Path, paper: bytes, sheet: Mapping[str, Any]) -> list[bytes] | None:
    told = sheet["words"]
    if told is None:
        return picture_pieces(paper)
    press = open_press(resources)
    return word_pieces(paper, told, press.sans, press.texts.in_(Language(sheet["language"])))


def _root_faults(sheet: Mapping[str, Any]) -> Iterator[CopyFault]:
    """Whether the sealed row holds this root, and the ledger this row."""
    row = sheet["row"]
    if row["root"] != sheet["root"] or row["leaves"] != len(sheet["leaves"]):
        yield CopyFault.ROOT_DIFFERS
    sealed_row = {**row, SALT: bytes.fromhex(row[SALT])}
    digest = row_digest(tuple(sealed_row), tuple(sealed_row.values()))
    content = str(sheet["entry"]).encode()
    rows = read_entry(content).rows
    sealed = (TABLE, row["id"], digest) in {tuple(one) for one in rows}
    path = [bytes.fromhex(one) for one in sheet["path"]]
    head = bytes.fromhex(sheet["head"])
    place, size = int(sheet["position"]), int(sheet["size"])
    if not sealed or not includes(leaf_hash(content), place, size, path, head):
        yield CopyFault.NOT_IN_LEDGER
