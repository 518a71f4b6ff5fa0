"""Passphrases on a terminal: from a file, from the environment, or asked; never an argument.

Arguments stand in the list of processes and in the history of the shell, for everybody to read.
"""

import getpass
import os
import sys
from collections.abc import Callable, MutableMapping
from dataclasses import dataclass, field
from pathlib import Path

from ethics_desk.domain.errors import BadInput, KeyNeeded
from ethics_desk.texts import In

VARIABLE = "ETHICS_DESK_PASSPHRASE"
NEW_VARIABLE = "ETHICS_DESK_NEW_PASSPHRASE"
LARGEST = 4_096
"""The most bytes that are read from a file with a passphrase."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Secrets:
    """Where passphrases come from; `ask` shows a prompt and reads a line nobody sees.

    A passphrase of the environment is used by this program and handed to no other it starts.
    """

    words: In
    file: Path | None = None
    environment: MutableMapping[str, str] = field(default_factory=lambda: os.environ, repr=False)
    ask: Callable[[str], str] | None = None

    def passphrase(self, records: Path) -> str:
        """The passphrase of records; `KeyNeeded` when nobody can be asked."""
        given = self._given(self.file, VARIABLE)
        if given is None and self.ask is not None:
            given = self.ask(self.words.say("keys.ask") + ": ")
        if given is None:
            raise KeyNeeded("keys.needed", path=str(records))
        return given

    def new_passphrase(self, file: Path | None, records: Path) -> str:
        """A passphrase that is to be kept; asked twice, `keys.not-alike` when they differ."""
        given = self._given(file, NEW_VARIABLE)
        if given is not None:
            return given
        if self.ask is None:
            raise KeyNeeded("keys.needed", path=str(records))
        first = self.ask(self.words.say("keys.ask-new") + ": ")
        if self.ask(self.words.say("keys.ask-again") + ": ") != first:
            raise BadInput("keys.not-alike", field="again")
        return first

    def recovery_key(self, file: Path | None, records: Path) -> str:
        """The recovery key as typed from its page."""
        if file is not None:
            return secret_in(file, lines=None)
        if self.ask is None:
            raise KeyNeeded("keys.needed", path=str(records))
        return self.ask(self.words.say("keys.ask-recovery") + ": ")

    def _given(self, file: Path | None, variable: str) -> str | None:
        if file is not None:
            return secret_in(file)
        return self.environment.pop(variable, None)


def given_passphrase(file: Path | None) -> str | None:
    """The passphrase of a file or of the environment, if there is one; nobody is asked."""
    return secret_in(file) if file is not None else os.environ.pop(VARIABLE, None)


def secret_in(path: Path, lines: int | None = 1) -> str:
    """The first line of a small text file, or all of it; raises `keys.passphrase-file`."""
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
        text = content.decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as fault:
        raise BadInput("keys.passphrase-file", path=str(path)) from fault
    found = " ".join(text.splitlines()[:lines])
    if len(content) > LARGEST or not found:
        raise BadInput("keys.passphrase-file", path=str(path))
    return found


def asking_terminal() -> Callable[[str], str] | None:
    """The way to ask whoever sits at the terminal; none when nobody does."""
    return _ask if sys.stdin is not None and sys.stdin.isatty() else None


def _ask(prompt: str) -> str:
    return getpass.getpass(prompt)
