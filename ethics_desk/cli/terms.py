"""`control` and `export calendar`: control sheets and days due, from a terminal."""

from pathlib import Path
from typing import Annotated

import typer

from ethics_desk.cli.registers import export_app
from ethics_desk.cli.session import check_place, session
from ethics_desk.domain.errors import NotFound
from ethics_desk.domain.inquiry import InquiryId
from ethics_desk.domain.language import Language
from ethics_desk.rules.judging.term_days import TermKind
from ethics_desk.services.desk import Desk
from ethics_desk.services.docket.calendar_export import ExportCalendar, export_calendar
from ethics_desk.services.inquiries import inquiry_numbered
from ethics_desk.services.terms.control_sheets import AskControlSheet, control_sheet
from ethics_desk.services.terms.deadline_list import list_deadlines
from ethics_desk.services.terms.deadline_sheets import AskDeadlineSheet
from ethics_desk.services.terms.limitation_sheets import AskLimitationSheet
from ethics_desk.services.terms.limitation_terms import limitation_terms
from ethics_desk.services.whole_files import write_whole


def control(  # noqa: PLR0913 - one option each
    context: typer.Context,
    number: Annotated[str, typer.Argument(help="Number of the inquiry.")],
    out: Annotated[Path, typer.Option("--out", help="The PDF to write.")],
    *,
    clock: Annotated[str, typer.Option("--clock", help="Code of one of its clocks.")] = "",
    term: Annotated[
        TermKind | None, typer.Option("--term", help="A term for a sanction instead of a clock.")
    ] = None,
    allegation: Annotated[
        int, typer.Option("--allegation", min=1, help="Which allegation, from one.")
    ] = 1,
    agency: Annotated[str, typer.Option("--agency", help="Code of the agency.")] = "",
    lang: Annotated[Language, typer.Option("--lang", help="Language.")] = Language.KK,
) -> None:
    """Print the control sheet of a deadline: its days one by one."""
    given = session(context)
    check_place(out)
    with given.open_desk() as desk:
        key = inquiry_numbered(desk, number, agency).id
        asked: AskControlSheet = (
            _clock(desk, key, clock, lang)
            if term is None
            else _term(desk, key, (term, allegation), lang)
        )
        content = control_sheet(desk, asked)
    write_whole(out, content)
    typer.echo(given.words.say("cli.written", path=str(out)))


@export_app.command("calendar")
def export_days(
    context: typer.Context,
    out: Annotated[Path, typer.Option("--out", help="The .ics to write.")],
    *,
    lang: Annotated[Language | None, typer.Option("--lang", help="Language.")] = None,
) -> None:
    """Export what is due in the whole office for other programs' calendars."""
    given = session(context)
    check_place(out)
    with given.open_desk() as desk:
        export_calendar(desk, ExportCalendar(path=out, language=lang or given.language))
    typer.echo(given.words.say("cli.written", path=str(out)))


def _clock(desk: Desk, key: InquiryId, code: str, language: Language) -> AskDeadlineSheet:
    """The deadline of that clock, or the main one; the newest of several."""
    rows = [
        row.deadline
        for row in list_deadlines(desk, key)
        if not row.deadline.withdrawn and code in {"", row.deadline.clock}
    ]
    wanted = sorted(rows, key=lambda one: (not one.main, one.started_on, one.id))
    if not wanted:
        raise NotFound("control.no-deadline", clock=code)
    return AskDeadlineSheet(deadline_id=wanted[0].id, language=language)


def _term(
    desk: Desk, key: InquiryId, wanted: tuple[TermKind, int], language: Language
) -> AskLimitationSheet:
    kind, place = wanted
    rows = [row for row in limitation_terms(desk, key, language) if row.kind is kind]
    if len(rows) < place:
        raise NotFound("control.no-allegation", allegation=place)
    row = rows[place - 1]
    return AskLimitationSheet(
        allegation_id=row.allegation_id, kind=kind, language=language, day=row.day
    )
