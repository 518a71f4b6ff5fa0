"""`slip`: the acknowledgement slip from a terminal."""

from pathlib import Path
from typing import Annotated

import typer

from ethics_desk.cli.session import check_place, session
from ethics_desk.domain.language import Language
from ethics_desk.services.inquiries import inquiry_numbered
from ethics_desk.services.slips import AskSlip, slip_bytes
from ethics_desk.services.whole_files import write_whole


def slip(  # noqa: PLR0913 - one option each
    context: typer.Context,
    number: Annotated[str, typer.Argument(help="Number of the inquiry.")],
    out: Annotated[Path, typer.Option("--out", help="The PDF to write.")],
    *,
    sheets: Annotated[
        int | None, typer.Option("--sheets", help="How many sheets were handed in.")
    ] = None,
    agency: Annotated[str, typer.Option("--agency", help="Code of the agency.")] = "",
    lang: Annotated[Language, typer.Option("--lang", help="Language.")] = Language.KK,
) -> None:
    """Print the acknowledgement slip: number, day, who took it in, by when it is answered."""
    given = session(context)
    check_place(out)
    with given.open_desk() as desk:
        key = inquiry_numbered(desk, number, agency).id
        content = slip_bytes(desk, AskSlip(inquiry_id=key, language=lang, sheets=sheets))
    write_whole(out, content)
    typer.echo(given.words.say("cli.written", path=str(out)))
