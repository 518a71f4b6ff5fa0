"""Evidence as long work: several files taken in one after another, and large copies written out."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from ethics_desk.domain.errors import DeskError
from ethics_desk.domain.evidence import EvidenceId
from ethics_desk.domain.inquiry import InquiryId
from ethics_desk.domain.progress import Progress, silent
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.evidence import TakeInFile, open_copy, read_evidence, take_in_file
from ethics_desk.services.evidence_files import shown_name


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeInFiles:
    """Take several files from one source into the records of an inquiry.

    `title` names a single file; several are called by their names.
    """

    inquiry_id: InquiryId
    paths: tuple[Path, ...]
    title: str = ""
    source: str = ""
    received_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class FileRefused:
    """A file that was not taken in, and why."""

    name: str
    problem: DeskError


@dataclass(frozen=True, slots=True, kw_only=True)
class FilesTakenIn:
    """The files now among the evidence, and those that are not."""

    taken: tuple[EvidenceId, ...]
    refused: tuple[FileRefused, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenCopy:
    """Write a copy of a file of evidence into a folder, to be read there."""

    evidence_id: EvidenceId
    inquiry_id: InquiryId
    folder: Path


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadEvidence:
    """Read a file of evidence inside the program."""

    evidence_id: EvidenceId
    inquiry_id: InquiryId


def take_in_files(
    desk: Desk, command: TakeInFiles, progress: Progress = silent
) -> Outcome[FilesTakenIn]:
    """Take in one file after the other: each is kept whole or refused by name.

    A file that is refused does not stop those after it.
    """
    taken: list[EvidenceId] = []
    refused: list[FileRefused] = []
    for done, path in enumerate(command.paths):
        progress(done, len(command.paths))
        try:
            taken.append(take_in_file(desk, _single(command, path)).value)
        except DeskError as problem:
            refused.append(FileRefused(name=shown_name(path.name), problem=problem))
    progress(len(command.paths), len(command.paths))
    return Outcome(
        FilesTakenIn(taken=tuple(taken), refused=tuple(refused)),
        touched=frozenset({command.inquiry_id}),
    )


def open_evidence_copy(desk: Desk, command: OpenCopy, progress: Progress = silent) -> Outcome[Path]:
    """Write the copy after comparing it with the hash of the first day, as `open_copy` does."""
    progress(0, 1)
    path = open_copy(desk, command.evidence_id, command.folder)
    return Outcome(path, touched=frozenset({command.inquiry_id}))


def read_evidence_inside(
    desk: Desk, command: ReadEvidence, progress: Progress = silent
) -> Outcome[bytes]:
    """The content after comparing it with the hash of the first day, as `read_evidence` does."""
    progress(0, 1)
    content = read_evidence(desk, command.evidence_id)
    return Outcome(content, touched=frozenset({command.inquiry_id}))


def _single(command: TakeInFiles, path: Path) -> TakeInFile:
    return TakeInFile(
        inquiry_id=command.inquiry_id,
        path=path,
        title=command.title if len(command.paths) == 1 else "",
        source=command.source,
        received_on=command.received_on,
    )
