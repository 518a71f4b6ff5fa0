"""`reports`: reports as issued, and what they would say otherwise today."""

from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any

import typer

from ethics_desk.cli.session import FAULT_FOUND, check_place, notice, print_document, session
from ethics_desk.domain.differences import DifferencePage, EntryLine
from ethics_desk.domain.errors import StoreUnavailable
from ethics_desk.domain.issued_report import IssuedReportRow
from ethics_desk.domain.language import Language
from ethics_desk.services.reports.difference_paper import difference_page, page_pdf
from ethics_desk.services.reports.frozen import (
    issued_page,
    issued_report_numbered,
    issued_report_pdf,
    printed_again,
)
from ethics_desk.services.reports.issued_list import list_issued_reports
from ethics_desk.services.reports.issuing import WithdrawReport, withdraw_report
from ethics_desk.services.reports.report_files import ExportReport, export_report
from ethics_desk.services.whole_files import write_whole
from ethics_desk.texts import In

reports_app = typer.Typer(no_args_is_help=True, help="Reports as they were issued.")

Number = Annotated[str, typer.Argument(help="Number of the issued report.")]
File = Annotated[Path, typer.Option("--out", help="A .pdf, .xlsx or .json to write.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON document.")]


@reports_app.command("list")
def issued(context: typer.Context, *, as_json: AsJson = False) -> None:
    """Every report that was issued, the newest first."""
    given = session(context)
    with given.open_desk() as desk:
        rows = list_issued_reports(desk, given.language)
    if as_json:
        print_document([_document(row) for row in rows])
        return
    for row in rows:
        typer.echo(_line(given.words, row))
    if not rows:
        notice(given.words.say("cli.reports-none"))


@reports_app.command("show")
def show(context: typer.Context, number: Number, out: File) -> None:
    """Write an issued report as it was issued; as .xlsx or .json the figures it was printed from.

    One that was altered is refused.
    """
    given = session(context)
    check_place(out)
    with given.open_desk() as desk:
        key = issued_report_numbered(desk, number).id
        if out.suffix.lower() in {".xlsx", ".json"}:
            export_report(desk, ExportReport(page=issued_page(desk, key), path=out))
        else:
            write_whole(out, issued_report_pdf(desk, key))
    typer.echo(given.words.say("cli.written", path=str(out)))


@reports_app.command("check")
def check(context: typer.Context) -> int:
    """Whether every issued report is as it was issued, and prints again the same."""
    given, faults = session(context), 0
    with given.open_desk() as desk:
        for row in list_issued_reports(desk, given.language):
            try:
                same = printed_again(desk, row.id) == issued_report_pdf(desk, row.id)
            except StoreUnavailable as fault:
                faults += 1
                typer.echo(given.words.error(fault))
            else:
                said = "same" if same else "kept"
                typer.echo(f"{row.number}: {given.words.say(f'report.printed-again.{said}')}")
    return FAULT_FOUND if faults else 0


@reports_app.command("withdraw")
def withdraw(
    context: typer.Context,
    number: Number,
    *,
    reason: Annotated[str, typer.Option("--reason", help="Why it no longer stands.")],
) -> None:
    """Take an issued report back; it stays in the records with the reason."""
    given = session(context)
    with given.open_desk() as desk:
        report = issued_report_numbered(desk, number)
        command = WithdrawReport(report_id=report.id, version=report.version, reason=reason)
        withdraw_report(desk, command)
    typer.echo(f"{number}: {given.words.say('report.state.withdrawn')}")


@reports_app.command("differences")
def differences(
    context: typer.Context,
    number: Number,
    *,
    out: Annotated[Path | None, typer.Option("--out", help="The PDF to write.")] = None,
    lang: Annotated[Language | None, typer.Option("--lang", help="Language.")] = None,
    as_json: AsJson = False,
) -> None:
    """What an issued report would say otherwise today, and by which entries."""
    given = session(context)
    if out is not None:
        check_place(out)
    with given.open_desk() as desk:
        report = issued_report_numbered(desk, number)
        page = difference_page(desk, report.id, lang or given.language)
        content = page_pdf(desk, page)
    if out is not None:
        write_whole(out, content)
    if as_json:
        print_document(_differences(page, out))
    elif out is not None:
        typer.echo(given.words.say("cli.written", path=str(out)))
    else:
        for line in page.lines:
            typer.echo(f"{line.figure}; {line.label}; {line.column}: {line.then} → {line.now}")


def _document(row: IssuedReportRow) -> dict[str, Any]:
    return {
        "number": row.number,
        "period": row.period_code,
        "agency": row.agency,
        "language": row.language.value,
        "public": row.public,
        "issued_on": row.issued_on.isoformat(),
        "issued_by": row.issued_by,
        "data_cut": row.cut_at.isoformat(),
        "sha256": row.sha256,
        "state": row.state,
        "replaced_by": row.replaced_by or None,
        "withdrawn_reason": row.withdrawn_reason or None,
    }


def _line(words: In, row: IssuedReportRow) -> str:
    state = words.say(f"report.state.{row.state}", number=row.replaced_by)
    return f"{row.number}  {words.day(row.issued_on)}  {row.period}  {row.agency}  ({state})"


def _entry(line: EntryLine) -> dict[str, str]:
    return {name: value for name, value in asdict(line).items() if name != "inquiry_id"}


def _differences(page: DifferencePage, out: Path | None) -> dict[str, Any]:
    return {
        "report": page.issue.number,
        "issued_on": page.issue.issued_on.isoformat(),
        "data_cut": page.issue.cut_at.isoformat(),
        "made_on": page.made_on.isoformat(),
        "page": None if out is None else str(out),
        "figures": [asdict(line) for line in page.lines],
        "entries": [_entry(line) for line in page.entries],
        "unnamed": page.unnamed,
        "untold": list(page.untold),
    }
