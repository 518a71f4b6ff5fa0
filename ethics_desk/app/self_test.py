"""`self-test`: the installed program proves that it works on this computer."""

import os
from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from secrets import token_urlsafe
from tempfile import TemporaryDirectory
from typing import Final

import typer

from ethics_desk.app.assembly import opened_desk, specimen_desk
from ethics_desk.app.every_letter import every_page
from ethics_desk.app.window_needs import PLATFORM, UNSEEN, need_window
from ethics_desk.documents.batch import print_letters
from ethics_desk.documents.press import open_press
from ethics_desk.domain.language import Language
from ethics_desk.services.demonstration import MakeDemonstration, make_demonstration
from ethics_desk.services.desk import Desk
from ethics_desk.services.keys.encryption import encrypt_records, new_secret
from ethics_desk.services.keys.opening import Unlocked, unlock
from ethics_desk.texts import Texts

DAY: Final = date(2026, 6, 15)
PDF: Final = b"%PDF-"
INQUIRIES: Final = 4


def self_test_command(texts: Texts) -> Callable[..., None]:
    """The command `self-test`."""

    def self_test() -> None:
        """Write and read records, print every letter and a report, open the window unseen."""
        need_window(seen=False)
        with TemporaryDirectory(prefix="ethics-desk-") as folder:
            store = Path(folder) / "self-test.edesk"
            for language in Language:
                with specimen_desk(store, texts, DAY) as desk:
                    _print_everything(desk, language)
                typer.echo(f"{language}: records, letters, report: ok")
            with opened_desk(store, texts, _encrypted(store, texts)) as desk:
                typer.echo("encryption: ok")
                _open_window(desk)
            typer.echo("window: ok")
        typer.echo("self-test: passed")

    return self_test


def _encrypted(store: Path, texts: Texts) -> Unlocked:
    """Encrypt the records, and open them with the passphrase."""
    with opened_desk(store, texts) as desk:
        member = desk.member
    passphrase = token_urlsafe()
    encrypt_records(store, new_secret(passphrase), member)
    return unlock(store, passphrase, datetime.now(UTC))


def _print_everything(desk: Desk, language: Language) -> None:
    made = make_demonstration(desk, MakeDemonstration(inquiries=INQUIRIES, language=language))
    pages = list(every_page(desk, made, language))
    batch = print_letters(pages, partial(open_press, desk.resources), workers=2)
    papers = [made.letter, made.report, *(letter.pdf for letter in batch)]
    if not all(paper.startswith(PDF) for paper in papers):
        raise RuntimeError("a paper is no PDF")


def _open_window(desk: Desk) -> None:
    os.environ[PLATFORM] = UNSEEN
    from ethics_desk.app.unseen import draw_every_page  # noqa: PLC0415 - Qt only for a window

    draw_every_page(desk)
