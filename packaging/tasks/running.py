"""Running other programs, and ending with one plain line when something stands in the way."""

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from tasks.places import PYTHON, ROOT

Command = Sequence[str | Path]

_NOT_OURS = ("PYTHONHOME", "PYTHONPATH", "PYTHONSTARTUP", "VIRTUAL_ENV")


class Stopped(Exception):
    """The task cannot go on; the text says why and what to do. `status` is the exit status."""

    def __init__(self, text: str, status: int = 2) -> None:
        """Carry the words and the exit status."""
        super().__init__(text)
        self.status = status


def say(text: str) -> None:
    """Tell what is being done, on standard error: standard output belongs to the programs run."""
    print(f"desk: {text}", file=sys.stderr, flush=True)


def environment(extra: Mapping[str, str] | None = None) -> dict[str, str]:
    """The variables for programs of our environment: nothing of another Python leaks in."""
    kept = {name: value for name, value in os.environ.items() if name not in _NOT_OURS}
    return {**kept, "PYTHONNOUSERSITE": "1", "PYTHONUTF8": "1", "PIP_USER": "0", **(extra or {})}


def offscreen() -> dict[str, str]:
    """The variables for a window that nobody sees."""
    return {"QT_QPA_PLATFORM": "offscreen"}


def run(command: Command, extra: Mapping[str, str] | None = None) -> int:
    """Run a program in the checkout, showing what it prints; returns its exit status."""
    return subprocess.run(command, cwd=ROOT, env=environment(extra), check=False).returncode


def must(command: Command, what: str, extra: Mapping[str, str] | None = None) -> None:
    """Run a program that has to succeed; raises `Stopped` naming what was not possible."""
    status = run(command, extra)
    if status:
        raise Stopped(f"{what} did not succeed (exit status {status})", 1)


def quietly(command: Command, extra: Mapping[str, str] | None = None) -> tuple[int, str]:
    """Run a program and keep what it prints; returns its exit status and its words."""
    done = subprocess.run(
        command,
        cwd=ROOT,
        env=environment(extra),
        check=False,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    )
    return done.returncode, done.stdout


def program(*arguments: str | Path) -> list[str | Path]:
    """The command that runs Ethics Desk itself."""
    return [PYTHON, "-m", "ethics_desk", *arguments]
