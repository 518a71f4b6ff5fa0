"""What the commands of the terminal are given, and how they speak."""

import json
import os
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path

import typer

from ethics_desk.cli.secrets import Secrets
from ethics_desk.domain.backup import BackupPlan
from ethics_desk.domain.errors import BadInput, KeyNeeded
from ethics_desk.domain.language import Language
from ethics_desk.rules.book import RuleBook
from ethics_desk.services.accounts import kept_from_me
from ethics_desk.services.backups import OpenDesk
from ethics_desk.services.desk import Desk
from ethics_desk.services.keys.opening import Unlocked
from ethics_desk.texts import In, Texts

REFUSED = 2
FAULT_FOUND = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Safe:
    """Where the records lie, and how this computer keeps their backups.

    `open_desk` opens a records file that is being restored, to write into it what happened.
    """

    records: Path
    plan: BackupPlan
    keep_plan: Callable[[BackupPlan], None]
    open_desk: OpenDesk


@dataclass(frozen=True, kw_only=True)
class Door:
    """The way into records that may be encrypted: which they are, and how their key is found.

    `unlocked` opens records with a passphrase, `open_at` gives a desk over unlocked ones.
    """

    records: Path
    secrets: Secrets
    unlocked: Callable[[Path, str], Unlocked]
    open_at: Callable[[Path, Unlocked], AbstractContextManager[Desk]]

    def open(self, unlocked: Unlocked) -> AbstractContextManager[Desk]:
        """A desk over the records of this door, which were unlocked."""
        return self.open_at(self.records, unlocked)

    def unlock(self, records: Path) -> Unlocked:
        """The key of encrypted records, by the passphrase given or asked for."""
        return self.unlocked(records, self.secrets.passphrase(records))


@dataclass(frozen=True, kw_only=True)
class Session:
    """One run of the program on a terminal, as `app` put it together.

    `open_desk` opens the office's records file; `start_desk` makes it first when there is none, for
    an office that is about to be opened; `open_specimen` makes a new one for the
    demonstration under a path, whose calendar stands on a day. `read_rules` reads the rule files,
    which may have faults, those in the office's own folder `office_rules` among them; `store` is
    the records file named on the command line, `door` the way into encrypted ones; `safe` is what
    `backup` needs.
    """

    language: Language
    texts: Texts
    read_rules: Callable[[], RuleBook]
    resources: Path
    office_rules: Path
    open_desk: Callable[[], AbstractContextManager[Desk]]
    start_desk: Callable[[], AbstractContextManager[Desk]]
    open_specimen: Callable[[Path, date], AbstractContextManager[Desk]]
    store: Path | None = None
    door: Door | None = None
    safe: Safe | None = None

    @cached_property
    def rules(self) -> RuleBook:
        """The rule book with what the records named on the command line add to it.

        Without such records, or when there are none yet, the book of the files. Raises the first
        fault of a file as `BadInput`.
        """
        if self.store is None or not self.store.exists():
            return self.read_rules()
        with self.open_desk() as desk:
            return desk.rules

    def unlock(self, records: Path) -> Unlocked:
        """The key of encrypted records, by the passphrase given or asked for."""
        if self.door is None:
            raise KeyNeeded("keys.needed", path=str(records))
        return self.door.unlock(records)

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


def tell_left_out(given: Session, desk: Desk) -> None:
    """Say of a list of everything that it lacks what the acting member keeps out of."""
    kept = len(kept_from_me(desk))
    if kept:
        notice(given.words.say("power.left-out", count=kept))


def notice(text: str) -> None:
    """A message on standard error."""
    typer.echo(text, err=True)


def check_place(path: Path) -> None:
    """Refuse a place where no file can be written, before anything is done for it."""
    if path.is_dir() or not path.parent.is_dir():
        raise BadInput("cli.cannot-write", path=str(path))


def ready_folder(path: Path) -> None:
    """Make a folder unless there is one; refuse a place where no file could be put into it."""
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise BadInput("cli.cannot-write", path=str(path)) from fault
    if not os.access(path, os.W_OK | os.X_OK):
        raise BadInput("cli.cannot-write", path=str(path))
