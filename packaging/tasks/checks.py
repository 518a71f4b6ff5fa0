"""The checks that need no test: all of them run, then one table says which failed."""

import sys
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from tasks.dead_code import find_dead_code
from tasks.places import PYTHON, RESOURCES, script
from tasks.running import offscreen, quietly, run, say

_Check = Callable[[], tuple[int, str]]


def _running(*command: str | Path) -> _Check:
    return partial(quietly, command)


_CHECKS: Mapping[str, _Check] = {
    "format": _running(PYTHON, "-m", "ruff", "format", "--check", "."),
    "style": _running(PYTHON, "-m", "ruff", "check", "--quiet", "."),
    "types": _running(PYTHON, "-m", "mypy"),
    "imports": _running(script("lint-imports"), "--no-cache", "--no-logo"),
    "dead code": find_dead_code,
    "dependencies": _running(PYTHON, "-m", "deptry", "--no-ansi", "."),
    "texts": _running(PYTHON, "-m", "ethics_desk.texts.catalogues", "--check", RESOURCES),
}


def check() -> int:
    """Run every check; 0 when all passed, else 1. What the failed ones said is printed first."""
    failed: dict[str, str] = {}
    for name, made in _CHECKS.items():
        status, words = made()
        if status:
            failed[name] = words
    for name, words in failed.items():
        print(f"--- {name}\n{words.rstrip()}\n")
    for name in _CHECKS:
        print(f"{name:<14}{'FAILED' if name in failed else 'passed'}")
    sys.stdout.flush()
    return 1 if failed else 0


def test(arguments: list[str]) -> int:
    """The checks, then the tests, whatever the checks said; 0 when both passed."""
    faults = check()
    status = run([PYTHON, "-m", "pytest", "-q", "-n", "2", *arguments], offscreen())
    if faults:
        say("the checks above failed")
    return status or faults


def bench(scripts: list[Path]) -> int:
    """Measure: every script of tests/bench one after another; 0 when all ended well."""
    if not scripts:
        say("there is nothing to measure in tests/bench")
    return max((run([PYTHON, each], offscreen()) for each in scripts), default=0)
