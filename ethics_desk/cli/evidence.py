"""`evidence`: the chain of custody from a terminal."""

from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from ethics_desk.cli.session import (
    FAULT_FOUND,
    Session,
    check_place,
    print_document,
    ready_folder,
    session,
)
from ethics_desk.domain.custody import CustodyRow, Handling, HashResult
from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.evidence import Evidence
from ethics_desk.domain.inquiry import InquiryId
from ethics_desk.domain.language import Language
from ethics_desk.services.custody.chain import chain_of_custody, how_handled, items_out
from ethics_desk.services.custody.handling import (
    CheckEvidence,
    CompareEvidence,
    ExportEvidence,
    NoteHandling,
    check_evidence,
    compare_evidence,
    export_evidence,
    note_handling,
)
from ethics_desk.services.custody.labels import PrintLabels, print_labels, read_label
from ethics_desk.services.custody.loans import (
    HandOutItem,
    TakeItemBack,
    hand_out_item,
    take_item_back,
)
from ethics_desk.services.desk import Desk
from ethics_desk.services.evidence import list_evidence
from ethics_desk.services.inquiries import inquiry_numbered
from ethics_desk.services.whole_files import write_whole
from ethics_desk.texts import say_code

evidence_app = typer.Typer(no_args_is_help=True, help="The chain of custody of evidence.")

Number = Annotated[str, typer.Argument(help="Number of the inquiry.")]
Item = Annotated[int, typer.Argument(help="Number of the piece of evidence.")]
Agency = Annotated[str, typer.Option("--agency", help="Code of the agency.")]
Lang = Annotated[Language | None, typer.Option("--lang", help="Language.")]
Reason = Annotated[str, typer.Option("--reason", help="Why.")]
Day = Annotated[datetime | None, typer.Option("--on", formats=["%Y-%m-%d"], help="The day.")]
DueBack = Annotated[datetime, typer.Option("--back", formats=["%Y-%m-%d"], help="Due back.")]


@evidence_app.command("custody")
def custody(
    context: typer.Context,
    number: Number,
    *,
    item: Annotated[int | None, typer.Option("--item", help="One piece only.")] = None,
    agency: Agency = "",
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON document.")] = False,
) -> None:
    """Every handling: when, who, what, how, why, with which result."""
    given = session(context)
    with given.open_desk() as desk:
        key = _inquiry(desk, number, agency)
        rows = chain_of_custody(desk, key, given.language, item)
    if as_json:
        print_document([{**asdict(row), "at": row.at.isoformat()} for row in rows])
    else:
        for row in rows:
            typer.echo(_line(given, row))


@evidence_app.command("out")
def out_of_office(context: typer.Context, number: Number, *, agency: Agency = "") -> None:
    """The physical items that are out: to whom, until when."""
    given = session(context)
    with given.open_desk() as desk:
        key = _inquiry(desk, number, agency)
        numbers = {piece.id: piece.number for piece in list_evidence(desk, key)}
        loans = items_out(desk, key)
    for loan in loans:
        due = given.words.day(loan.due_back)
        told = {"number": numbers[loan.evidence_id], "to_whom": loan.to_whom, "due": due}
        typer.echo(given.words.say("cli.handed-out", **told))


@evidence_app.command("check")
def check(context: typer.Context, number: Number, *, agency: Agency = "") -> None:
    """Compare every file with the hash of its first day: exit 3 when one differs."""
    given = session(context)
    with given.open_desk() as desk:
        command = CheckEvidence(inquiry_id=_inquiry(desk, number, agency))
        found = check_evidence(desk, command).value
    for piece in found.differing:
        result = say_code(given.words, "hash-result", HashResult.DIFFERS)
        typer.echo(given.words.say("cli.custody-result", number=piece, result=result))
    counts = {"matching": found.matching, "differing": len(found.differing)}
    typer.echo(given.words.say("cli.evidence-checked", **counts))
    if found.differing:
        raise typer.Exit(FAULT_FOUND)


@evidence_app.command("compare")
def compare(
    context: typer.Context,
    number: Number,
    item: Item,
    path: Annotated[Path, typer.Argument(help="The file to compare.")],
    *,
    agency: Agency = "",
) -> None:
    """Compare a file from outside with the one taken in: exit 3 when it is another."""
    given = session(context)
    with given.open_desk() as desk:
        piece = _piece(desk, number, item, agency)
        result = compare_evidence(desk, CompareEvidence(evidence_id=piece.id, path=path)).value
    told = say_code(given.words, "hash-result", result)
    typer.echo(given.words.say("cli.custody-result", number=item, result=told))
    if result is HashResult.DIFFERS:
        raise typer.Exit(FAULT_FOUND)


@evidence_app.command("export")
def export(  # noqa: PLR0913 - one option each
    context: typer.Context,
    number: Number,
    item: Item,
    reason: Reason,
    out: Annotated[Path, typer.Option("--out", help="Folder for the copy.")],
    *,
    agency: Agency = "",
) -> None:
    """Write a file of evidence to a folder, after checking its hash."""
    given = session(context)
    ready_folder(out)
    with given.open_desk() as desk:
        piece = _piece(desk, number, item, agency)
        command = ExportEvidence(evidence_id=piece.id, folder=out, reason=reason)
        path = export_evidence(desk, command).value
    typer.echo(given.words.say("cli.written", path=str(path)))


@evidence_app.command("note")
def note(  # noqa: PLR0913 - one option each
    context: typer.Context,
    number: Number,
    item: Item,
    handling: Annotated[Handling, typer.Argument(help="What was done.")],
    *,
    how: Annotated[str, typer.Option("--how", help="How, with what, in whose presence.")],
    reason: Reason,
    agency: Agency = "",
) -> None:
    """Write down what was done to a piece of evidence outside the program."""
    given = session(context)
    with given.open_desk() as desk:
        piece = _piece(desk, number, item, agency)
        command = NoteHandling(evidence_id=piece.id, handling=handling, how=how, reason=reason)
        note_handling(desk, command)
    told = say_code(given.words, "handling", handling)
    typer.echo(given.words.say("cli.custody-result", number=item, result=told))


@evidence_app.command("hand-out")
def hand_out(  # noqa: PLR0913 - one option each
    context: typer.Context,
    number: Number,
    item: Item,
    *,
    to: Annotated[str, typer.Option("--to", help="Who gets it.")],
    purpose: Annotated[str, typer.Option("--purpose", help="What for.")],
    back: DueBack,
    seal: Annotated[str, typer.Option("--seal", help="Under which seal.")] = "",
    day: Day = None,
    agency: Agency = "",
) -> None:
    """Give a physical item to somebody."""
    given = session(context)
    with given.open_desk() as desk:
        command = HandOutItem(
            evidence_id=_piece(desk, number, item, agency).id,
            to_whom=to,
            purpose=purpose,
            handed_on=day.date() if day else desk.today(),
            due_back=back.date(),
            seal=seal,
        )
        hand_out_item(desk, command)
    due = given.words.day(command.due_back)
    typer.echo(given.words.say("cli.handed-out", number=item, to_whom=to, due=due))


@evidence_app.command("take-back")
def take_back(  # noqa: PLR0913 - one option each
    context: typer.Context,
    number: Number,
    item: Item,
    condition: Annotated[str, typer.Option("--condition", help="In which condition it is.")],
    *,
    seal: Annotated[str, typer.Option("--seal", help="Under which seal.")] = "",
    day: Day = None,
    agency: Agency = "",
) -> None:
    """Take a physical item back."""
    given = session(context)
    with given.open_desk() as desk:
        command = TakeItemBack(
            evidence_id=_piece(desk, number, item, agency).id,
            returned_on=day.date() if day else desk.today(),
            condition=condition,
            seal=seal,
        )
        take_item_back(desk, command)
    typer.echo(given.words.say("cli.taken-back", number=item))


@evidence_app.command("labels")
def labels(  # noqa: PLR0913 - one option each
    context: typer.Context,
    number: Number,
    out: Annotated[Path, typer.Option("--out", help="The PDF to write.")],
    *,
    item: Annotated[list[int] | None, typer.Option("--item", help="These pieces only.")] = None,
    agency: Agency = "",
    lang: Lang = None,
) -> None:
    """Print labels with QR pictures, 21 to a sheet; they name nobody."""
    given = session(context)
    check_place(out)
    with given.open_desk() as desk:
        command = PrintLabels(
            inquiry_id=_inquiry(desk, number, agency),
            language=lang or given.language,
            numbers=tuple(item or ()),
        )
        write_whole(out, print_labels(desk, command).value)
    typer.echo(given.words.say("cli.written", path=str(out)))


@evidence_app.command("label")
def label(
    context: typer.Context,
    held: Annotated[str, typer.Argument(help="What the QR picture of a label holds.")],
) -> None:
    """Look a label up: exit 3 when its code does not fit the records."""
    given = session(context)
    with given.open_desk() as desk:
        found = read_label(desk, held)
    inquiry = held.partition("|")[0].strip()
    key = "cli.label-fits" if found.fits else "cli.label-differs"
    typer.echo(given.words.say(key, inquiry=inquiry, number=found.number))
    if not found.fits:
        raise typer.Exit(FAULT_FOUND)


def _inquiry(desk: Desk, number: str, agency: str) -> InquiryId:
    return inquiry_numbered(desk, number, agency).id


def _piece(desk: Desk, number: str, item: int, agency: str) -> Evidence:
    for piece in list_evidence(desk, _inquiry(desk, number, agency)):
        if piece.number == item:
            return piece
    raise BadInput("custody.no-such-piece", field="item", number=item)


def _line(given: Session, row: CustodyRow) -> str:
    words = given.words
    parts = [
        words.instant(row.at),
        row.member,
        f"№ {row.number}",
        say_code(words, "journal", row.deed),
        how_handled(row, words),
        row.reason,
        say_code(words, "hash-result", row.result) if row.result else "",
    ]
    return " · ".join(part for part in parts if part)
