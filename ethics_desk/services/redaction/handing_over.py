"""A copy written to disk as it is handed over: the PDF and beside it the sheet of its leaves."""

from dataclasses import dataclass
from pathlib import Path

from ethics_desk.domain.errors import NotFound
from ethics_desk.domain.language import Language
from ethics_desk.domain.progress import Progress, silent
from ethics_desk.domain.redaction import RedactedCopy, RedactedCopyId, RedactionLayerId
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.redaction.copies import IssueCopy, copy_content, issue_copy
from ethics_desk.services.whole_files import write_whole

SHEET_SUFFIX = ".json"


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOverCopy:
    """Make a copy and write it to a place; its sheet of leaves lies beside it."""

    layer_id: RedactionLayerId
    language: Language
    path: Path
    may_stand_open: bool = False


def hand_over_copy(
    desk: Desk, command: HandOverCopy, progress: Progress = silent
) -> Outcome[RedactedCopyId]:
    """Issue and write; a copy that leaks is neither kept nor written. Raises as `issue_copy`."""
    issue = IssueCopy(
        layer_id=command.layer_id,
        language=command.language,
        may_stand_open=command.may_stand_open,
        file_name=command.path.stem,
    )
    made = issue_copy(desk, issue, progress)
    write_copy_again(desk, made.value, command.path)
    return made


def write_copy_again(desk: Desk, copy_id: RedactedCopyId, path: Path) -> None:
    """Write a copy and its sheet as they were handed over, byte for byte."""
    content = copy_content(desk, copy_id)
    write_whole(path, content.content)
    write_whole(sheet_of(path), content.proof)


def last_copy(desk: Desk, layer_id: RedactionLayerId) -> RedactedCopy:
    """The copy last handed over from a layer; raises `NotFound` `redaction.no-copy`."""
    with desk.read() as work:
        copies = work.redacted_copies.of(layer_id=layer_id)
    if not copies:
        raise NotFound("redaction.no-copy")
    return copies[-1]


def sheet_of(path: Path) -> Path:
    """Where the sheet of leaves of a copy lies."""
    return path.with_suffix(SHEET_SUFFIX)
