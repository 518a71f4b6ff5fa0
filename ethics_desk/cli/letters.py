"""`letters`: one kind of letter for many inquiries, or letters issued before, into a folder."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Annotated

import typer

from ethics_desk.cli.paper import Facts, ReplyBy, read_fact
from ethics_desk.cli.session import (
    REFUSED,
    Session,
    notice,
    print_document,
    ready_folder,
    session,
)
from ethics_desk.domain.errors import DeskError
from ethics_desk.domain.inquiry import InquiryId
from ethics_desk.domain.language import Language
from ethics_desk.services.desk import Desk
from ethics_desk.services.letters.batch import BatchLine, IssueBatch, issue_batch
from ethics_desk.services.letters.files import ExportLetters, export_letters
from ethics_desk.services.letters.letters import IssueLetter, letter_with_number
from ethics_desk.services.letters.missing import what_is_missing
from ethics_desk.services.letters.wanted import inquiries_wanted


@dataclass(frozen=True, slots=True, kw_only=True)
class _Told:
    """What became of one letter, as it is printed; each part is a key of the JSON document."""

    inquiry: str | None = None
    kind: str | None = None
    number: str | None = None
    letter: str | None = None
    problem: str | None = None
    warnings: tuple[str, ...] = ()


KindsOfLetters = Annotated[
    list[str] | None, typer.Option("--kind", help="Kind of letter; may be repeated.")
]
OfLetters = Annotated[Language | None, typer.Option("--lang", help="Language of the letters.")]
Again = Annotated[
    bool, typer.Option("--again", help="Issue even what was issued to the same addressee.")
]
Issued = Annotated[
    bool, typer.Option("--issued", help="Write letters issued before, by their numbers.")
]


def letters(  # noqa: PLR0913 - one option each
    context: typer.Context,
    numbers: Annotated[
        list[str], typer.Argument(metavar="NUMBER…", help="Inquiries; with --issued letters.")
    ],
    out: Annotated[Path, typer.Option("--out", help="The folder to write the PDFs into.")],
    *,
    kind: KindsOfLetters = None,
    lang: OfLetters = None,
    fact: Facts = None,
    reply_by: ReplyBy = None,
    again: Again = False,
    issued: Issued = False,
    agency: Annotated[str, typer.Option("--agency", help="Code of the agency.")] = "",
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON document.")] = False,
) -> None:
    """Issue letters for many inquiries: each whole or not at all, a refused one stops no other."""
    given = session(context)
    with given.open_desk() as desk:
        if issued:
            ready_folder(out)
            told = [_written(given, desk, one, agency, out) for one in dict.fromkeys(numbers)]
        elif not kind or lang is None:
            raise typer.BadParameter("missing", param_hint="--kind, --lang")
        else:
            asked = tuple(read_fact(written) for written in fact or ())
            due = None if reply_by is None else reply_by.date()
            wish = IssueLetter(inquiry_id=InquiryId(""), kind="", language=lang, reply_by=due)
            wishes = [replace(wish, kind=one) for one in dict.fromkeys(kind)]
            wanted = inquiries_wanted(desk, numbers, agency)
            told = [_unknown(given, number, why) for number, why in wanted.unknown.items()]
            batch = IssueBatch(letters=tuple(wishes), asked=asked, folder=out, again=again)
            told += _issued(given, desk, wanted.found, batch)
    _tell_all(given, told, as_json=as_json)


def _issued(
    given: Session, desk: Desk, found: Mapping[InquiryId, str], pattern: IssueBatch
) -> list[_Told]:
    """Issue the letters of the pattern for each inquiry, showing how far it is.

    The bar is on standard error; a file of errors holds none.
    """
    if not found:
        return []
    if pattern.folder is not None:
        ready_folder(pattern.folder)
    letters = tuple(replace(one, inquiry_id=key) for key in found for one in pattern.letters)
    batch = replace(pattern, letters=letters)
    err = typer.get_text_stream("stderr")
    bar = typer.progressbar(length=len(letters), file=err, hidden=not err.isatty())
    with bar as shown:
        result = issue_batch(desk, batch, lambda done, _: shown.update(done - shown.pos)).value
    return [_document(given, line, found[line.wish.inquiry_id]) for line in result.lines]


def _written(given: Session, desk: Desk, number: str, agency: str, out: Path) -> _Told:
    """Write a letter issued before; a number nobody knows is told."""
    try:
        letter = letter_with_number(desk, number, agency)
        command = ExportLetters(folder=out, letter_ids=(letter.id,))
        (file,) = export_letters(desk, command).value
        with desk.read() as work:
            inquiry = work.inquiries.get(letter.inquiry_id).number
    except DeskError as problem:
        return _Told(number=number, problem=_words(given, problem))
    return _Told(inquiry=inquiry, kind=letter.kind, number=number, letter=str(file))


def _unknown(given: Session, number: str, problem: DeskError) -> _Told:
    return _Told(inquiry=number, problem=_words(given, problem))


def _document(given: Session, line: BatchLine, inquiry: str) -> _Told:
    return _Told(
        inquiry=inquiry,
        kind=line.wish.kind,
        number=line.number or None,
        letter=None if line.file is None else str(line.file),
        problem=None if line.problem is None else _words(given, line.problem),
        warnings=tuple(one.in_(given.words) for one in line.advice),
    )


def _words(given: Session, problem: DeskError) -> str:
    return " ".join(what_is_missing(problem, given.words).split())


def _tell_all(given: Session, told: Sequence[_Told], *, as_json: bool) -> None:
    """Print the lines; a refused one makes the exit status tell it."""
    if as_json:
        print_document([asdict(line) for line in told])
    else:
        for line in told:
            _tell(given, line)
    if any(line.problem for line in told):
        raise typer.Exit(REFUSED)


def _tell(given: Session, line: _Told) -> None:
    """One line for the letter, and one for each warning of one issued."""
    for warning in line.warnings if line.number is not None else ():
        notice(f"{line.number}: {warning}")
    if line.problem is None:
        typer.echo(f"{line.inquiry}: № {line.number} – {line.letter}")
    elif line.number is not None:
        unwritten = given.words.say("cli.letter-unwritten", number=line.number, why=line.problem)
        notice(f"error: {unwritten}")
    elif line.kind is None:
        notice(f"error: {line.inquiry}: {line.problem}")
    else:
        refused = given.words.say(
            "cli.letter-refused", inquiry=line.inquiry, kind=line.kind, why=line.problem
        )
        notice(f"error: {refused}")
