"""`report`: the report of a period from a terminal, on paper and as tables."""

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from ethics_desk.cli.session import Session, check_place, print_document, session
from ethics_desk.domain.agency import AgencyId
from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.figures import Figure
from ethics_desk.domain.language import Language
from ethics_desk.domain.period import Period, read_period
from ethics_desk.domain.report_form import Comparison
from ethics_desk.domain.report_page import ReportPage
from ethics_desk.domain.traced import untold_decisions, untold_figures
from ethics_desk.services.agency_directory import agency_with_code
from ethics_desk.services.desk import Desk
from ethics_desk.services.reports.asking import AskReport
from ethics_desk.services.reports.frozen import issued_page, issued_report_numbered
from ethics_desk.services.reports.issuing import IssueReport, issue_report
from ethics_desk.services.reports.report_files import ReportFormat, report_file, report_schema
from ethics_desk.services.reports.reports import report_page
from ethics_desk.services.whole_files import write_whole

When = Annotated[str, typer.Argument(help="2026-Q3, 2026-H1, 2026, 2026-07 or 2026-to-09.")]
Out = Annotated[Path | None, typer.Option("--out", help="The PDF to write.")]
Agency = Annotated[str, typer.Option("--agency", help="Code of one agency.")]
Lang = Annotated[Language, typer.Option("--lang", help="Language.")]
Public = Annotated[bool, typer.Option("--public", help="Hide small cells.")]
Compared = Annotated[Comparison, typer.Option("--compared", help="With which former periods.")]
Sections = Annotated[
    str, typer.Option("--sections", help="Codes of the sections in their order, with commas.")
]
Xlsx = Annotated[Path | None, typer.Option("--xlsx", help="A workbook to write.")]
JsonFile = Annotated[
    Path | None, typer.Option("--json-file", help="Tables by the schema of --schema.")
]
AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON document.")]
Issue = Annotated[bool, typer.Option("--issue", help="Number it and freeze its figures.")]
Replaces = Annotated[
    str, typer.Option("--replaces", help="Number of the issued report it takes the place of.")
]
Schema = Annotated[bool, typer.Option("--schema", help="Print that schema only.")]


def report(  # noqa: PLR0913 - one option each
    context: typer.Context,
    period: When = "",
    out: Out = None,
    *,
    agency: Agency = "",
    lang: Lang = Language.KK,
    public: Public = False,
    compared: Compared = Comparison.BOTH,
    sections: Sections = "",
    xlsx: Xlsx = None,
    json_file: JsonFile = None,
    issue: Issue = False,
    replaces: Replaces = "",
    as_json: AsJson = False,
    schema: Schema = False,
) -> None:
    """Print the report of a period; with --issue it gets a number and never changes again."""
    given = session(context)
    if schema:
        print_document(report_schema(given.resources))
        return
    wanted = read_period(period)
    places = _places(out, xlsx, json_file)
    with given.open_desk() as desk:
        agency_id: AgencyId | None = agency_with_code(desk, agency).id if agency else None
        asked = AskReport(
            period=wanted,
            agency_id=agency_id,
            language=lang,
            public=public,
            compared=compared,
            sections=tuple(one.strip() for one in sections.split(",")) if sections else None,
        )
        page = _issued(desk, asked, replaces) if issue or replaces else report_page(desk, asked)
        contents = [(path, report_file(desk, page, kind)) for kind, path in places]
    for path, content in contents:
        write_whole(path, content)
    _tell(given, wanted, page, [path for path, _ in contents], as_json=as_json)


def _issued(desk: Desk, asked: AskReport, replaces: str) -> ReportPage:
    """The report issued now; it prints as it is kept."""
    former = issued_report_numbered(desk, replaces).id if replaces else None
    command = IssueReport(asked=asked, replaces_id=former)
    return issued_page(desk, issue_report(desk, command).value)


def _places(
    out: Path | None, xlsx: Path | None, json_file: Path | None
) -> list[tuple[ReportFormat, Path]]:
    """What is to be written where; at least one file."""
    wanted = ((ReportFormat.PDF, out), (ReportFormat.XLSX, xlsx), (ReportFormat.JSON, json_file))
    places = [(kind, path) for kind, path in wanted if path is not None]
    if not places:
        raise BadInput("report.no-file")
    for _, path in places:
        check_place(path)
    return places


def _tell(
    given: Session, period: Period, page: ReportPage, written: list[Path], *, as_json: bool
) -> None:
    if not as_json:
        for path in written:
            typer.echo(given.words.say("cli.written", path=str(path)))
        return
    print_document(
        {
            "period": period.code,
            "agency": page.agency,
            "report": str(written[0]),
            "files": [str(path) for path in written],
            "figures": _figures(page),
            "dispersion": _decisions(page),
        }
    )


def _figures(page: ReportPage) -> list[dict[str, object]]:
    """The figures of an internal report; those that keep their inquiries back name none."""
    untold = untold_figures(page.figures)
    told = () if page.public else page.figures
    return [_figure(one, traced=one.code not in untold) for one in told]


def _decisions(page: ReportPage) -> list[dict[str, object]]:
    """The lines on decisions of an internal report."""
    rows = [asdict(row) for row in page.dispersion if not page.public]
    untold = untold_decisions(page.figures, page.dispersion)
    return [row | {"inquiries": []} if untold else row for row in rows]


def _figure(figure: Figure, *, traced: bool) -> dict[str, object]:
    return {
        "code": figure.code,
        "unit": figure.unit.value,
        "rows": [
            {
                "label": row.label,
                "value": row.value,
                "previous": row.previous,
                "year_before": row.year_before,
                "inquiries": list(row.inquiries) if traced else [],
            }
            for row in figure.rows
        ],
    }
