"""`verify`: a records file against its ledger and earlier heads, an issued PDF against records."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from ethics_desk.cli.case_file import is_case_file, verify_case_file
from ethics_desk.cli.session import FAULT_FOUND, Session, print_document, session
from ethics_desk.domain.ledger import Inclusion, LedgerFault
from ethics_desk.services.evidence_files import read_evidence_file
from ethics_desk.services.ledger import VerifiedFile, code_of_paper, verify_paper, verify_path

Codes = Annotated[
    list[str] | None,
    typer.Option("--code", help="The head printed at the foot of an earlier paper; repeatable."),
]

Papers = Annotated[
    list[Path] | None,
    typer.Option("--paper", help="An earlier paper as PDF; the head it carries is a code."),
]


def verify(  # noqa: PLR0913 - one option each
    context: typer.Context,
    path: Annotated[
        Path, typer.Argument(help="A records file, a PDF the office issued, or a case file.")
    ],
    *,
    code: Codes = None,
    paper: Papers = None,
    file: Annotated[
        Path | None, typer.Option("--file", help="A single file: is it enclosed in the case file?")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON document.")] = False,
) -> None:
    """Check a records file or a case file: exit 0 when intact, 3 with a list of faults when not."""
    given = session(context)
    if is_case_file(path):
        verify_case_file(given, path, file=file, as_json=as_json)
        return
    if path.suffix.lower() == ".pdf":
        _verify_paper(given, path, code or (), as_json=as_json)
        return
    carried = [code_of_paper(read_evidence_file(one)) for one in paper or ()]
    _verify_records(given, path, [*(code or ()), *carried], as_json=as_json)


def _verify_records(given: Session, path: Path, codes: Sequence[str], *, as_json: bool) -> None:
    found = verify_path(path, codes, given.unlock)
    head, faults = found.head, found.faults
    if as_json:
        print_document(_whole(found))
    else:
        for fault in faults:
            typer.echo(fault_words(given, fault))
        if head is not None:
            verdict = "ledger.faulty" if faults else "ledger.intact"
            told = given.words.say(verdict, count=len(faults), entries=head.size, code=head.code)
            typer.echo(told)
        if found.erased:
            typer.echo(given.words.say("ledger.erased", count=found.erased))
    if faults:
        raise typer.Exit(FAULT_FOUND)


def _whole(found: VerifiedFile) -> dict[str, object]:
    """What a check of a file found, as one document."""
    head = found.head
    return {
        "intact": not found.faults,
        "entries": head.size if head else 0,
        "erased": found.erased,
        "head": head.root.hex() if head else None,
        "code": head.code if head else None,
        "faults": [_document(fault) for fault in found.faults],
        "growths": [
            {
                "entries": one.size,
                "until": one.until,
                "proof": [digest.hex() for digest in one.proof],
            }
            for one in found.growths
        ],
    }


def _verify_paper(given: Session, path: Path, codes: Sequence[str], *, as_json: bool) -> None:
    """A PDF against the records named by `--store`."""
    content = read_evidence_file(path)
    with given.open_desk() as desk:
        found = verify_paper(desk, content, codes)
    if as_json:
        print_document(
            {
                "intact": not found.faults,
                "number": found.number,
                "carried": found.carried,
                "code": found.head.code if found.head else None,
                "head": found.head.root.hex() if found.head else None,
                "entries": found.head.size if found.head else 0,
                "inclusion": _inclusion(found.inclusion) if found.inclusion else None,
                "faults": [_document(fault) for fault in found.faults],
            }
        )
    else:
        for fault in found.faults:
            typer.echo(fault_words(given, fault))
        if not found.faults:
            typer.echo(given.words.say("ledger.paper-intact", number=found.number))
    if found.faults:
        raise typer.Exit(FAULT_FOUND)


def _inclusion(found: Inclusion) -> dict[str, object]:
    return {
        "position": found.position,
        "leaf": found.leaf.hex(),
        "path": [one.hex() for one in found.path],
    }


def fault_words(given: Session, fault: LedgerFault) -> str:
    """One fault in words."""
    position = "" if fault.position is None else str(fault.position)
    return given.words.say(
        f"ledger.fault.{fault.kind}", table=fault.table, row=fault.row, position=position
    )


def _document(fault: LedgerFault) -> dict[str, object]:
    return {
        "kind": fault.kind.value,
        "table": fault.table,
        "row": fault.row,
        "position": fault.position,
    }
