"""Issued letters taken out of the records: as files in a folder, or as one bundle to be printed."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from ethics_desk.documents.sheets.finished import bundled
from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.letter import LetterId
from ethics_desk.domain.progress import Progress, silent
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.letters.letters import letter_content, letter_of
from ethics_desk.services.whole_files import write_whole

FORBIDDEN: Final = frozenset('<>:"/\\|?*')
"""What some system does not allow in the name of a file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportLetters:
    """Write letters as they were issued into a folder, each under its number."""

    folder: Path
    letter_ids: tuple[LetterId, ...]


def export_letters(
    desk: Desk, command: ExportLetters, progress: Progress = silent
) -> Outcome[tuple[Path, ...]]:
    """Write file by file, each whole; another file of the same name is left alone.

    Raises `BadInput` `letter.no-folder` when there is no such folder.
    """
    if not command.folder.is_dir():
        raise BadInput("letter.no-folder", field="folder", folder=str(command.folder))
    written = []
    for done, key in enumerate(command.letter_ids):
        progress(done, len(command.letter_ids))
        content = letter_content(desk, key)
        place = _place(command.folder, file_name(letter_of(desk, key).number), content)
        if not place.exists():
            write_whole(place, content)
        written.append(place)
    progress(len(command.letter_ids), len(command.letter_ids))
    return Outcome(tuple(written))


def letters_in_one(
    desk: Desk, letter_ids: Sequence[LetterId], progress: Progress = silent
) -> bytes:
    """The letters behind each other, for the printer alone: each is kept by itself as issued."""
    papers = []
    for done, key in enumerate(letter_ids):
        progress(done, len(letter_ids))
        papers.append(letter_content(desk, key))
    return bundled(papers)


def file_name(number: str) -> str:
    """The name of a letter's file on any system."""
    return possible_name(f"{number}.pdf")


def possible_name(name: str) -> str:
    """A name files can have on every system."""
    return "".join("-" if letter in FORBIDDEN else letter for letter in name)


def _place(folder: Path, name: str, content: bytes) -> Path:
    """Where a letter goes: a free name, or the file that holds this very letter already."""
    place, count = folder / name, 1
    while place.exists() and not (place.is_file() and place.read_bytes() == content):
        count += 1
        place = folder / f"{Path(name).stem} ({count}).pdf"
    return place
