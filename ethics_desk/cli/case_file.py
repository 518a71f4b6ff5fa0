"""`export case-file`, `import case-file`, and `verify` of a case file."""

from pathlib import Path
from typing import Annotated

import typer

from ethics_desk.cli.session import FAULT_FOUND, Session, notice, print_document, session
from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.language import Language
from ethics_desk.services.case_file.checking import (
    CheckedCaseFile,
    check_case_file,
    compare_with_records,
    enclosed_in,
)
from ethics_desk.services.case_file.gathering import evidence_choices
from ethics_desk.services.case_file.receiving import ImportCaseFile, import_case_file
from ethics_desk.services.case_file.writing import ZIP, ExportCaseFile, export_case_file
from ethics_desk.services.inquiries import inquiry_numbered
from ethics_desk.services.inquiry_card import inquiry_card

AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON document.")]
LeftOut = Annotated[
    list[int] | None,
    typer.Option("--leave-out", help="Number of a file of evidence not to enclose; repeatable."),
]


def export_one(  # noqa: PLR0913 - one option each
    context: typer.Context,
    number: Annotated[str, typer.Argument(help="Number of the inquiry.")],
    out: Annotated[Path, typer.Option("--out", help="The folder to make, or the zip.")],
    *,
    agency: Annotated[str, typer.Option("--agency", help="Code of the agency.")] = "",
    lang: Annotated[Language | None, typer.Option("--lang", help="Language.")] = None,
    packed: Annotated[bool, typer.Option("--zip", help="One zip, as --out x.zip does.")] = False,
    leave_out: LeftOut = None,
    as_json: AsJson = False,
) -> None:
    """Write the case file of an inquiry: for an auditor, who checks it without this program."""
    given = session(context)
    with given.open_desk() as desk:
        command = ExportCaseFile(
            inquiry_id=inquiry_numbered(desk, number, agency).id,
            place=out,
            language=lang or given.language,
            packed=packed or out.suffix.lower() == ZIP,
            left_out=tuple(leave_out or ()),
        )
        unread = [
            str(one.number)
            for one in evidence_choices(desk, command.inquiry_id)
            if one.unread and one.number not in command.left_out
        ]
        written = export_case_file(desk, command).value
    if unread:
        notice(given.words.say("case-file.look-at", numbers=", ".join(unread)))
    if as_json:
        told = {"path": str(written.place), "code": written.code}
        print_document({**told, "verifier_sha256": written.verifier})
        return
    typer.echo(given.words.say("case-file.written", path=str(written.place)))
    typer.echo(given.words.say("case-file.intact", code=written.code))
    typer.echo(given.words.say("case-file.verifier", digest=written.verifier))


def import_one(
    context: typer.Context,
    path: Annotated[Path, typer.Argument(metavar="CASE-FILE", help="A folder or a zip.")],
    *,
    as_json: AsJson = False,
) -> None:
    """Take over the inquiry in the case file of another office."""
    given = session(context)
    with given.open_desk() as desk:
        key = import_case_file(desk, ImportCaseFile(path=path)).value
        number = inquiry_card(desk, key).inquiry.number
    if as_json:
        print_document({"inquiry": number})
    else:
        typer.echo(given.words.say("case-file.imported", number=number))


def verify_case_file(
    given: Session, path: Path, *, file: Path | None = None, as_json: bool = False
) -> None:
    """A case file by itself and, where records are named, against them; exit 3 with faults."""
    if not path.exists():
        raise BadInput("case-file.not-there", file=path.name)
    if given.store is None:
        found = check_case_file(given.resources, path)
    else:
        with given.open_desk() as desk:
            found = compare_with_records(desk, path)
    names = () if file is None or found.faults else enclosed_in(given.resources, path, file)
    _tell(given, found, as_json=as_json, names=names)
    if file is not None and not found.faults:
        for name in () if as_json else names:
            typer.echo(name)
    if found.faults or (file is not None and not names):
        raise typer.Exit(FAULT_FOUND)


def is_case_file(path: Path) -> bool:
    """Whether a path to be verified is a case file: a folder, or a zip."""
    return path.is_dir() or path.suffix.lower() == ZIP


def _tell(given: Session, found: CheckedCaseFile, *, as_json: bool, names: tuple[str, ...]) -> None:
    faults = [fault.in_(given.language) for fault in found.faults]
    if as_json:
        document = {"intact": not faults, "number": found.number, "code": found.code or None}
        print_document({**document, "faults": faults, "enclosed_as": list(names)})
        return
    for fault in faults:
        typer.echo(fault)
    if not faults:
        typer.echo(given.words.say("case-file.intact", code=found.code))
        if given.store is not None:
            typer.echo(given.words.say("case-file.same-records"))
