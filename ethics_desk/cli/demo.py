"""`demo`: the whole way of one inquiry, on paper, from invented people."""

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Annotated

import typer

from ethics_desk.cli.session import Session, print_document, session
from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.language import Language
from ethics_desk.services.demonstration import Demonstration, MakeDemonstration, make_demonstration
from ethics_desk.services.whole_files import write_whole

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
    paths = _Paths(out)
    command = MakeDemonstration(inquiries=inquiries, seed=seed, language=lang)
    made = _make(given, paths, FIXED_DAY if today is None else today.date(), command)
    write_whole(paths.letter, made.letter)
    write_whole(paths.report, made.report)
    files = {"letter": str(paths.letter), "report": str(paths.report), "store": str(paths.store)}
    if as_json:
        print_document({"inquiry": made.number, **files})
    else:
        typer.echo(given.words.say("cli.demo-done", number=made.number, **files))


@dataclass(frozen=True, slots=True)
class _Paths:
    """Where the records and the paper of the demonstration go."""

    folder: Path

    @property
    def store(self) -> Path:
        """The records file."""
        return self.folder / "demo.edesk"

    @property
    def letter(self) -> Path:
        """The referral letter."""
        return self.folder / "referral-letter.pdf"

    @property
    def report(self) -> Path:
        """The quarterly report."""
        return self.folder / "quarterly-report.pdf"


def _make(given: Session, paths: _Paths, day: date, command: MakeDemonstration) -> Demonstration:
    try:
        paths.folder.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise BadInput("cli.cannot-write", path=str(paths.folder)) from fault
    bar = typer.progressbar(length=command.inquiries, file=typer.get_text_stream("stderr"))
    with given.open_specimen(paths.store, day) as desk, bar as shown:
        return make_demonstration(desk, command, lambda done, _: shown.update(done - shown.pos))
