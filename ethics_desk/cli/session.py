"""What the commands of the terminal are given, and how they speak."""

import json
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import typer

from ethics_desk.domain.language import Language
from ethics_desk.rules.book import RuleBook
from ethics_desk.services.desk import Desk
from ethics_desk.texts import In, Texts

REFUSED = 2
FAULT_FOUND = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """One run of the program on a terminal, as `app` put it together.

    `open_desk` opens the office's records file; `open_specimen` makes a new one for the
    demonstration under a path, whose calendar stands on a day.
    """

    language: Language
    texts: Texts
    rules: RuleBook
    resources: Path
    open_desk: Callable[[], AbstractContextManager[Desk]]
    open_specimen: Callable[[Path, date], AbstractContextManager[Desk]]

    @property
    def words(self) -> In:
        """The words of the terminal's language."""
        return self.texts.in_(self.language)


def session(context: typer.Context) -> Session:
    """The session of a running command."""
    given = context.find_object(Session)
    if given is None:
        raise RuntimeError("a command was run without a session")
    return given


def print_document(document: object) -> None:
    """One JSON document on standard output, and nothing else."""
    typer.echo(json.dumps(document, ensure_ascii=False, indent=2))


def notice(text: str) -> None:
    """A message on standard error."""
    typer.echo(text, err=True)


def write_whole(path: Path, content: bytes) -> None:
    """Write a file whole or not at all."""
    unfinished = path.with_name(path.name + ".unfinished")
    try:
        unfinished.write_bytes(content)
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)
