"""`letter` and `report`: paper from a terminal."""

from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from ethics_desk.cli.session import check_place, print_document, session
from ethics_desk.domain.agency import AgencyId
from ethics_desk.domain.figures import Figure
from ethics_desk.domain.language import Language
from ethics_desk.domain.paper import CitedText
from ethics_desk.domain.period import read_period
from ethics_desk.services.agency_directory import agency_with_code
from ethics_desk.services.inquiries import inquiry_numbered
from ethics_desk.services.letters.letters import IssueLetter, issue_letter, letter_content
from ethics_desk.services.reports.asking import AskReport
from ethics_desk.services.reports.reports import report_bytes, report_page
from ethics_desk.services.whole_files import write_whole

Out = Annotated[Path, typer.Option("--out", help="The PDF to write.")]
CrimeSigns = Annotated[
    list[str] | None,
    typer.Option(
        "--crime-sign",
        help="«what was seen = article», may be repeated; without it those of the inquiry.",
    ),
]
NoAnnexes = Annotated[
    bool, typer.Option("--no-annexes", help="Annex nothing, not even the files of evidence.")
]


def letter(  # noqa: PLR0913 - one option each
    context: typer.Context,
    number: Annotated[str, typer.Argument(help="Number of the inquiry.")],
    kind: Annotated[str, typer.Option("--kind", help="Kind of letter.")],
    lang: Annotated[Language, typer.Option("--lang", help="Language of the letter.")],
    out: Out,
    *,
    agency: Annotated[str, typer.Option("--agency", help="Code of the agency.")] = "",
    reply_by: Annotated[
        datetime | None, typer.Option("--reply-by", formats=["%Y-%m-%d"], help="A day.")
    ] = None,
    crime_sign: CrimeSigns = None,
    no_annexes: NoAnnexes = False,
) -> None:
    """Issue a letter: it gets the next outgoing number and is kept as issued."""
    given = session(context)
    check_place(out)
    with given.open_desk() as desk:
        inquiry = inquiry_numbered(desk, number, agency)
        issued = issue_letter(
            desk,
            IssueLetter(
                inquiry_id=inquiry.id,
                kind=kind,
                language=lang,
                reply_by=None if reply_by is None else reply_by.date(),
                crime_signs=tuple(_sign(written) for written in crime_sign or ()),
                annexes=() if no_annexes else None,
            ),
        ).value
        content = letter_content(desk, issued)
    write_whole(out, content)
    typer.echo(given.words.say("cli.written", path=str(out)))


def report(  # noqa: PLR0913 - one option each
    context: typer.Context,
    period: Annotated[str, typer.Argument(help="2026-Q3, 2026-H1, 2026 or 2026-07.")],
    out: Out,
    *,
    agency: Annotated[str, typer.Option("--agency", help="Code of one agency.")] = "",
    lang: Annotated[Language, typer.Option("--lang", help="Language.")] = Language.KK,
    public: Annotated[bool, typer.Option("--public", help="Hide small cells.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON document.")] = False,
) -> None:
    """Print the report of a period."""
    given = session(context)
    wanted = read_period(period)
    check_place(out)
    with given.open_desk() as desk:
        agency_id: AgencyId | None = agency_with_code(desk, agency).id if agency else None
        asked = AskReport(period=wanted, agency_id=agency_id, language=lang, public=public)
        page = report_page(desk, asked)
        content = report_bytes(desk, asked)
    write_whole(out, content)
    if as_json:
        print_document(
            {
                "period": wanted.code,
                "agency": page.agency,
                "report": str(out),
                "figures": [_figure(figure) for figure in page.figures if not public],
                "dispersion": [asdict(row) for row in page.dispersion if not public],
            }
        )
        return
    typer.echo(given.words.say("cli.written", path=str(out)))


def _sign(written: str) -> CitedText:
    text, _, article = written.rpartition("=")
    return CitedText(text=(text or article).strip(), citation=article.strip() if text else "")


def _figure(figure: Figure) -> dict[str, object]:
    return {
        "code": figure.code,
        "unit": figure.unit.value,
        "rows": [
            {
                "label": row.label,
                "value": row.value,
                "previous": row.previous,
                "year_before": row.year_before,
                "inquiries": [] if figure.secret else list(row.inquiries),
            }
            for row in figure.rows
        ],
    }
