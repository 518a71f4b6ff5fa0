"""`import` and `export`: the register of inquiries as a spreadsheet."""

from pathlib import Path
from typing import Annotated

import typer

from ethics_desk.cli.case_file import export_one, import_one
from ethics_desk.cli.session import REFUSED, Session, notice, print_document, session, tell_left_out
from ethics_desk.domain.language import Language
from ethics_desk.services.registers import (
    ExportRegister,
    ImportRegister,
    ReadRegister,
    RegisterReading,
    RowProblem,
    export_register,
    import_register,
    read_register,
)

import_app = typer.Typer(help="Take in what was kept elsewhere.")
export_app = typer.Typer(help="Write out what is kept here.")

AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON document.")]


@import_app.callback()
def _import_group() -> None:
    """Take in what was kept elsewhere."""


@export_app.callback()
def _export_group() -> None:
    """Write out what is kept here."""


import_app.command("case-file")(import_one)
export_app.command("case-file")(export_one)


@import_app.command("inquiries")
def import_inquiries(  # noqa: PLR0913 - one option each
    context: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="FILE.xlsx|FILE.csv")],
    *,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only check.")] = False,
    skip_bad: Annotated[bool, typer.Option("--skip-bad", help="Leave bad rows out.")] = False,
    encoding: Annotated[str, typer.Option(help="utf-8, cp1251, kz1048, ptcp154.")] = "",
    as_json: AsJson = False,
) -> None:
    """Import a register of inquiries: all rows, or none."""
    given = session(context)
    with given.open_desk() as desk:
        reading = read_register(desk, ReadRegister(path=file, encoding=encoding))
        for problem in reading.problems:
            notice(_line(given, problem))
        if dry_run or (reading.problems and not skip_bad):
            _tell(given, reading, as_json=as_json)
            if reading.problems and not dry_run:
                raise typer.Exit(REFUSED)
            return
        done = import_register(
            desk, ImportRegister(path=file, encoding=encoding, skip_bad=skip_bad)
        ).value
    if as_json:
        print_document(
            {
                "rows": done.rows,
                "inquiries": done.inquiries,
                "skipped": done.skipped,
                "problems": _documents(given, reading),
            }
        )
        return
    typer.echo(
        given.words.say(
            "cli.imported", rows=done.rows, inquiries=done.inquiries, skipped=done.skipped
        )
    )


@export_app.command("inquiries")
def export_inquiries(
    context: typer.Context,
    out: Annotated[Path, typer.Option("--out", help="The .xlsx or .csv to write.")],
    *,
    lang: Annotated[Language | None, typer.Option("--lang", help="Language.")] = None,
) -> None:
    """Export the register of inquiries."""
    given = session(context)
    with given.open_desk() as desk:
        export_register(desk, ExportRegister(path=out, language=lang or given.language))
        tell_left_out(given, desk)
    typer.echo(given.words.say("cli.written", path=str(out)))


def _tell(given: Session, reading: RegisterReading, *, as_json: bool) -> None:
    bad = len(reading.bad_rows)
    if as_json:
        print_document(
            {
                "rows": len(reading.rows),
                "inquiries": 0,
                "skipped": bad,
                "problems": _documents(given, reading),
            }
        )
        return
    told = given.words.say("cli.would-import", rows=len(reading.rows), bad=bad)
    notice(f"error: {told}") if bad else typer.echo(told)


def _documents(given: Session, reading: RegisterReading) -> list[dict[str, object]]:
    return [
        {
            "row": problem.row,
            "column": problem.column,
            "code": problem.code,
            "reason": _reason(given, problem),
        }
        for problem in reading.problems
    ]


def _line(given: Session, problem: RowProblem) -> str:
    return given.words.say(
        "cli.row-problem",
        row=str(problem.row),
        column=problem.column or "–",
        problem=_reason(given, problem),
    )


def _reason(given: Session, problem: RowProblem) -> str:
    return given.words.say(f"register-problem.{problem.code}", **problem.details)
