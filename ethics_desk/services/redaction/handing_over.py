"""A copy written to disk as it is handed over: the PDF and beside it the sheet of its leaves."""

from dataclasses import dataclass
from pathlib import Path

from ethics_desk.domain.language import Language
from ethics_desk.domain.progress import Progress, silent
from ethics_desk.domain.redaction import RedactedCopyId, RedactionLayerId
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
    content = copy_content(desk, made.value)
    write_whole(command.path, content.content)
    write_whole(sheet_of(command.path), content.proof)
    return made


def sheet_of(path: Path) -> Path:
    """Where the sheet of leaves of a copy lies."""
    return path.with_suffix(SHEET_SUFFIX)
