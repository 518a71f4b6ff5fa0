"""Returns and the consolidated report on a terminal: `reports return`, `take-in`, and so on."""

import json
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any

import typer

from ethics_desk.cli.session import check_place, print_document, session
from ethics_desk.domain.language import Language
from ethics_desk.domain.period import read_period
from ethics_desk.domain.report_return import ReturnRow
from ethics_desk.services.reports.asking import period_words
from ethics_desk.services.reports.consolidated_files import (
    consolidated_file,
    consolidated_schema,
)
from ethics_desk.services.reports.consolidated_sources import AskConsolidated
from ethics_desk.services.reports.consolidating import consolidated_page
from ethics_desk.services.reports.freezing import as_document
from ethics_desk.services.reports.frozen import issued_report_numbered
from ethics_desk.services.reports.report_files import ReportFormat, format_of
from ethics_desk.services.reports.returns import (
    ExportReturn,
    ImportReturn,
    export_return,
    import_return,
    list_returns,
    read_return,
)
from ethics_desk.services.whole_files import write_whole

When = Annotated[str, typer.Argument(help="2026-Q3, 2026-H1, 2026 or 2026-07.")]
Lang = Annotated[Language | None, typer.Option("--lang", help="Language.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON document.")]
Day = Annotated[datetime, typer.Option("--signed-on", formats=["%Y-%m-%d"], help="A day.")]


def write_return(
    context: typer.Context,
    number: Annotated[str, typer.Argument(help="Number of the issued report.")],
    out: Annotated[Path, typer.Option("--out", help="The .return.json to write.")],
    *,
    signed_by: Annotated[str, typer.Option("--signed-by", help="Who signs it off.")],
    signed_on: Day,
) -> None:
    """Write the figures of an issued report for the office that consolidates."""
    given = session(context)
    check_place(out)
    with given.open_desk() as desk:
        command = ExportReturn(
            report_id=issued_report_numbered(desk, number).id,
            path=out,
            signed_by=signed_by,
            signed_on=signed_on.date(),
        )
        export_return(desk, command)
    typer.echo(given.words.say("cli.written", path=str(out)))


def take_in(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="A return of another office.")],
    *,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only check it.")] = False,
    as_json: AsJson = False,
) -> None:
    """Take in a return; a newer one takes the place of the former, and both stay."""
    given = session(context)
    with given.open_desk() as desk:
        read = read_return(desk, file)
        if not dry_run:
            import_return(desk, ImportReturn(path=file))
    said, words = read.file.content, given.words
    if as_json:
        former = None if read.replaces is None else read.replaces.number
        told = {"sha256": read.file.sha256, "taken_in": not dry_run, "replaces": former}
        print_document({**told, "return": as_document(said)})
        return
    period = period_words(words, read_period(said.period))
    line = words.say("cli.return-taken-in", agency=said.agency, period=period, number=said.number)
    if read.replaces is not None:
        line += f" ({words.say('cli.return-replaces', number=read.replaces.number)})"
    typer.echo(line)


def returns(context: typer.Context, period: When, *, as_json: AsJson = False) -> None:
    """Which agencies have sent their returns of a period, and which are missing."""
    given = session(context)
    with given.open_desk() as desk:
        rows = list_returns(desk, read_period(period), given.language)
    if as_json:
        print_document([_document(row) for row in rows])
        return
    for row in rows:
        standing = given.words.say(f"return.standing.{row.standing}")
        number = f"  № {row.number}" if row.number else ""
        typer.echo(f"{row.agency_code}  {row.agency}  ({standing}){number}")


def consolidated(  # noqa: PLR0913 - one option each
    context: typer.Context,
    period: When,
    *,
    out: Annotated[Path, typer.Option("--out", help="The .pdf, .xlsx or .json to write.")],
    lang: Lang = None,
    public: Annotated[bool, typer.Option("--public", help="For the public: refused.")] = False,
    as_json: AsJson = False,
) -> None:
    """Write the report over the own agencies and the returns that were taken in."""
    given = session(context)
    check_place(out)
    kind, language = format_of(out), lang or given.language
    with given.open_desk() as desk:
        asked = AskConsolidated(period=read_period(period), language=language, public=public)
        page = consolidated_page(desk, asked)
        content = consolidated_file(desk, page, kind)
        told = consolidated_file(desk, page, ReportFormat.JSON)
    write_whole(out, content)
    if as_json:
        print_document({"report": str(out), **json.loads(told)})
        return
    typer.echo(given.words.say("cli.written", path=str(out)))


def schema(context: typer.Context) -> None:
    """Print the schema of consolidated reports written as JSON."""
    print_document(consolidated_schema(session(context).resources))


def _document(row: ReturnRow) -> dict[str, Any]:
    told = as_document(row)
    return {name: told[name] for name in asdict(row) if name != "id"}
