"""`letter`: paper from a terminal."""

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from ethics_desk.cli.session import check_place, session
from ethics_desk.domain.language import Language
from ethics_desk.domain.paper import CitedText
from ethics_desk.services.inquiries import inquiry_numbered
from ethics_desk.services.letters.letters import IssueLetter, issue_letter, letter_content
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


def _sign(written: str) -> CitedText:
    text, _, article = written.rpartition("=")
    return CitedText(text=(text or article).strip(), citation=article.strip() if text else "")
