"""`letters`: one kind of letter for many inquiries."""

from pathlib import Path
from typing import Annotated

import typer

from ethics_desk.cli.session import REFUSED, Session, notice, print_document, ready_folder, session
from ethics_desk.domain.language import Language
from ethics_desk.services.inquiries import inquiry_numbered
from ethics_desk.services.letters.batch import BatchLine, IssueBatch, issue_batch
from ethics_desk.services.letters.files import ExportLetters, export_letters
from ethics_desk.services.letters.letters import IssueLetter


def letters(  # noqa: PLR0913 - one option each
    context: typer.Context,
    numbers: Annotated[list[str], typer.Argument(metavar="NUMBER…", help="Inquiries.")],
    kind: Annotated[list[str], typer.Option("--kind", help="Kind of letter; may be repeated.")],
    lang: Annotated[Language, typer.Option("--lang", help="Language of the letters.")],
    out: Annotated[Path, typer.Option("--out", help="The folder to write the PDFs into.")],
    *,
    agency: Annotated[str, typer.Option("--agency", help="Code of the agency.")] = "",
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON document.")] = False,
) -> None:
    """Issue letters for many inquiries: each whole or not at all, a refused one stops no other."""
    given = session(context)
    with given.open_desk() as desk:
        found = [inquiry_numbered(desk, number, agency) for number in numbers]
        wishes = tuple(
            IssueLetter(inquiry_id=inquiry.id, kind=one, language=lang)
            for inquiry in found
            for one in kind
        )
        ready_folder(out)
        result = issue_batch(desk, IssueBatch(letters=wishes)).value
        files = export_letters(desk, ExportLetters(folder=out, letter_ids=result.issued)).value
    named = {inquiry.id: inquiry.number for inquiry in found}
    written = iter(files)
    told = [
        _document(given, line, named[line.wish.inquiry_id], next(written) if line.number else None)
        for line in result.lines
    ]
    if as_json:
        print_document(told)
    else:
        for line in told:
            _tell(given, line)
    if any(line.problem for line in result.lines):
        raise typer.Exit(REFUSED)


def _document(
    given: Session, line: BatchLine, inquiry: str, file: Path | None
) -> dict[str, str | None]:
    problem = None if line.problem is None else " ".join(given.words.error(line.problem).split())
    return {
        "inquiry": inquiry,
        "kind": line.wish.kind,
        "number": line.number or None,
        "letter": None if file is None else str(file),
        "problem": problem,
    }


def _tell(given: Session, line: dict[str, str | None]) -> None:
    if line["problem"] is None:
        typer.echo(f"{line['inquiry']}: № {line['number']} – {line['letter']}")
    else:
        refused = given.words.say(
            "cli.letter-refused", inquiry=line["inquiry"], kind=line["kind"], why=line["problem"]
        )
        notice(f"error: {refused}")
