"""`journal`: the journals an office keeps on paper, from a terminal."""

from pathlib import Path
from typing import Annotated

import typer

from ethics_desk.cli.session import check_place, session, tell_left_out
from ethics_desk.domain.journal_paper import JournalKind
from ethics_desk.domain.language import Language
from ethics_desk.domain.period import read_period
from ethics_desk.services.agency_directory import agency_with_code
from ethics_desk.services.paper_journals.printing import PrintJournal, journal_on_paper
from ethics_desk.services.whole_files import write_whole


def journal(  # noqa: PLR0913 - one option each
    context: typer.Context,
    kind: Annotated[JournalKind, typer.Argument(help="Which journal.")],
    period: Annotated[str, typer.Argument(help="2026-Q3, 2026-H1, 2026 or 2026-07.")],
    out: Annotated[Path, typer.Option("--out", help="The PDF to write.")],
    *,
    agency: Annotated[str, typer.Option("--agency", help="Code of one agency.")] = "",
    lang: Annotated[Language | None, typer.Option("--lang", help="Language.")] = None,
) -> None:
    """Print a journal of a period, ruled and numbered."""
    given = session(context)
    wanted = read_period(period)
    check_place(out)
    with given.open_desk() as desk:
        asked = PrintJournal(
            kind=kind,
            period=wanted,
            language=lang or given.language,
            agency_id=agency_with_code(desk, agency).id if agency else None,
        )
        content = journal_on_paper(desk, asked)
        tell_left_out(given, desk)
    write_whole(out, content)
    typer.echo(given.words.say("cli.written", path=str(out)))
