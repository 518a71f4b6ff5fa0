"""The program that goes with every case file; this one checks with the very same file.

It is a single file for the standard library alone, so that an auditor needs nothing else; what it
says here is therefore what it will say there.
"""

import runpy
from collections.abc import Callable, Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.language import Language, Trilingual
from ethics_desk.domain.progress import Progress, silent

VERIFIER: Final = "verify_case_file.py"


def verifier_source(resources: Path) -> bytes:
    """The verifier, byte for byte."""
    return _place(resources).read_bytes()


def faults_in(resources: Path, path: Path, progress: Progress = silent) -> tuple[Trilingual, ...]:
    """Every fault of the case file at a path, in words; none when it is intact."""
    found = _program(resources)["faults_of"](str(path), progress)
    return tuple(_words(fault) for fault in found)


class OpenedCaseFile:
    """A case file known to be intact, read where it lies: nothing of it is unpacked to a disk."""

    def __init__(self, resources: Path, path: Path) -> None:
        """Open a folder or a zip; check it with `faults_in` first."""
        self._program = _program(resources)
        self._bag = self._program["opened"](str(path))

    def names(self) -> tuple[str, ...]:
        """The names of all files."""
        return tuple(sorted(self._bag.sizes))

    def content(self, name: str, most: int) -> bytes:
        """The bytes of one file of at most so many.

        Raises `BadInput` `case-file.not-intact` when it is not there any more as it was checked.
        """
        try:
            return bytes(self._program["content"](self._bag, name, most))
        except self._program["Fault"] as fault:
            raise BadInput(
                "case-file.not-intact", field="path", count=1, first=_words(fault)
            ) from fault


def enclosed_as(resources: Path, path: Path, file: Path) -> Iterator[str]:
    """The names under which a single file is enclosed, byte for byte."""
    yield from _program(resources)["enclosed_as"](str(path), str(file))


def _words(fault: Any) -> Trilingual:  # noqa: ANN401 - a class of the verifier, which has no types
    said: Callable[[str], str] = fault.words
    return Trilingual(kk=said(Language.KK), ru=said(Language.RU), en=said(Language.EN))


def _place(resources: Path) -> Path:
    return resources / "case_file" / VERIFIER


@lru_cache(maxsize=2)
def _program(resources: Path) -> dict[str, Any]:
    return runpy.run_path(str(_place(resources)))
