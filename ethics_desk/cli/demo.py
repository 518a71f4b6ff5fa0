"""`demo`: the whole way of one inquiry, on paper, from invented people."""

from datetime import date, datetime
from pathlib import Path
from typing import Annotated

import typer

from ethics_desk.cli.session import notice, print_document, session, write_whole
from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.language import Language
from ethics_desk.services.demonstration import MakeDemonstration, make_demonstration

FIXED_DAY = date(2026, 6, 15)
"""The demonstration's today unless another is asked for: the same seed gives the same bytes."""

FEWEST, MOST = 1, 2000


def demo(  # noqa: PLR0913 - one option each
    context: typer.Context,
    out: Annotated[Path, typer.Option("--out", help="Folder for the records and the paper.")],
    *,
    inquiries: Annotated[int, typer.Option(min=FEWEST, max=MOST, help="How many.")] = 40,
    seed: Annotated[int, typer.Option(min=0, max=10_000, help="Which people and days.")] = 1,
    lang: Annotated[Language, typer.Option(help="Language of the paper.")] = Language.KK,
    today: Annotated[datetime | None, typer.Option(formats=["%Y-%m-%d"], help="A day.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON document.")] = False,
) -> None:
    """Make a demonstration office, go the whole way of one inquiry, print letter and report."""
    given = session(context)
    day = FIXED_DAY if today is None else today.date()
    store = out / "demo.edesk"
    letter, report = out / "referral-letter.pdf", out / "quarterly-report.pdf"
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise BadInput("cli.cannot-write", path=str(out)) from fault
    command = MakeDemonstration(inquiries=inquiries, seed=seed, language=lang)
    with (
        given.open_specimen(store, day) as desk,
        typer.progressbar(
            length=inquiries, file=typer.get_text_stream("stderr"), hidden=as_json
        ) as bar,
    ):
        made = make_demonstration(desk, command, lambda done, _: bar.update(done - bar.pos))
    write_whole(letter, made.letter)
    write_whole(report, made.report)
    if as_json:
        print_document(
            {
                "inquiry": made.number,
                "store": str(store),
                "letter": str(letter),
                "report": str(report),
            }
        )
        return
    typer.echo(
        given.words.say(
            "cli.demo-done",
            number=made.number,
            letter=str(letter),
            report=str(report),
            store=str(store),
        )
    )
    notice("")
