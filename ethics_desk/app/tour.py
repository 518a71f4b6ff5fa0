"""`tour`: a picture of every page and dialog, and every paper, in three languages."""

import os
from collections.abc import Callable
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated, Final

import typer

from ethics_desk.app.assembly import specimen_desk
from ethics_desk.app.tour_papers import print_papers
from ethics_desk.app.window_needs import PLATFORM, UNSEEN, need_window
from ethics_desk.domain.language import Language
from ethics_desk.services.demonstration import MakeDemonstration, make_demonstration
from ethics_desk.texts import Texts

DAY: Final = date(2026, 6, 15)
INQUIRIES: Final = 30


def tour_command(texts: Texts) -> Callable[..., None]:
    """The command `tour`."""

    def tour(
        out: Annotated[Path, typer.Option("--out", help="Folder for pictures and papers.")],
    ) -> None:
        """Draw every page, dialog, letter and report in all languages, unseen."""
        need_window(seen=False)
        os.environ.setdefault(PLATFORM, UNSEEN)
        from ethics_desk.app.tour_pictures import Album, take_pictures  # noqa: PLC0415 - Qt

        with TemporaryDirectory(prefix="ethics-desk-") as folder:
            for language in Language:
                store = Path(folder) / f"tour-{language}.edesk"
                with specimen_desk(store, texts, DAY) as desk:
                    command = MakeDemonstration(inquiries=INQUIRIES, language=language)
                    made = make_demonstration(desk, command)
                    place = out / language.value
                    for file in print_papers(desk, made, language, place):
                        typer.echo(str(file))
                    for file in take_pictures(desk, made, language, Album(folder=place)):
                        typer.echo(str(file))

    return tour
