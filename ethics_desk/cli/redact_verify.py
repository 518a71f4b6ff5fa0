"""`redact verify`: a copy against its sheet of leaves, without the office's records."""

from pathlib import Path
from typing import Annotated

import typer

from ethics_desk.cli.session import FAULT_FOUND, print_document, session
from ethics_desk.services.evidence_files import read_evidence_file
from ethics_desk.services.redaction.checking import check_copy


def verify_copy(
    context: typer.Context,
    copy: Annotated[Path, typer.Argument(help="The copy, a PDF.")],
    sheet: Annotated[Path, typer.Argument(help="Its sheet of leaves, JSON.")],
    *,
    code: Annotated[
        list[str] | None, typer.Option(help="The head on another paper of the same size.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON document.")] = False,
) -> None:
    """Whether all that is shown equals the original; needs no records. Exit 0, or 3 with faults."""
    given = session(context)
    paper, proof = read_evidence_file(copy), read_evidence_file(sheet)
    found = check_copy(given.resources, paper, proof, code or ())
    if as_json:
        print_document(
            {
                "intact": not found.faults,
                "faults": [one.value for one in found.faults],
                "leaves": found.leaves,
                "shown": found.shown,
                "root": found.root,
                "code": found.code,
            }
        )
    else:
        for one in found.faults:
            typer.echo(given.words.say(f"redaction.fault.{one}"))
        if not found.faults:
            told = {"shown": found.shown, "leaves": found.leaves}
            typer.echo(
                given.words.say("redaction.intact", root=found.root, code=found.code, **told)
            )
    if found.faults:
        raise typer.Exit(FAULT_FOUND)
