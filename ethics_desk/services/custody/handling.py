"""Handling evidence: checking, comparing, exporting it, and what is done to it outside."""

from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from ethics_desk.domain.custody import Handling, HashResult
from ethics_desk.domain.evidence import EvidenceId, EvidenceKind
from ethics_desk.domain.inquiry import InquiryId
from ethics_desk.domain.progress import Progress, silent
from ethics_desk.services.custody.hashes import (
    CHECKED,
    Deed,
    compared,
    handled,
    kept_content,
    with_content,
)
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.evidence_files import (
    copy_name,
    read_evidence_file,
    shown_name,
    write_copy,
)
from ethics_desk.services.line_checks import clean_line
from ethics_desk.services.standing import live_inquiry, refuse_erased
from ethics_desk.services.wording_checks import reason_given


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckEvidence:
    """Compare every file of an inquiry with the hash taken on its first day."""

    inquiry_id: InquiryId


@dataclass(frozen=True, slots=True, kw_only=True)
class CompareEvidence:
    """Compare a file from outside with the one in the records."""

    evidence_id: EvidenceId
    path: Path


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportEvidence:
    """Write a file of evidence to a folder outside the records, with the reason."""

    evidence_id: EvidenceId
    folder: Path
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteHandling:
    """Write down what was done to a piece of evidence outside the program: how and why."""

    evidence_id: EvidenceId
    handling: Handling
    how: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What a check of the files of an inquiry found: how many match, and which do not."""

    matching: int
    differing: tuple[int, ...]


def check_evidence(
    desk: Desk, command: CheckEvidence, progress: Progress = silent
) -> Outcome[Checked]:
    """Compare each file and write down what was found; a file that differs stops nothing."""
    desk.permit(command)
    with desk.read() as work:
        refuse_erased(work, work.inquiries.get(command.inquiry_id))
        pieces = [
            piece
            for piece in work.evidence.of(inquiry_id=command.inquiry_id)
            if piece.kind is EvidenceKind.FILE
        ]
    matching, differing = 0, []
    for done, piece in enumerate(pieces):
        progress(done, len(pieces))
        with desk.write(command) as work:
            result = compared(kept_content(work, piece), piece)
            work.journal.add(handled(desk, CHECKED, piece, result=result))
        if result is HashResult.MATCHES:
            matching += 1
        else:
            differing.append(piece.number)
    progress(len(pieces), len(pieces))
    found = Checked(matching=matching, differing=tuple(differing))
    return Outcome(found, touched=frozenset({command.inquiry_id}))


def compare_evidence(
    desk: Desk, command: CompareEvidence, progress: Progress = silent
) -> Outcome[HashResult]:
    """Whether a file from outside is byte for byte the one taken in; its name is written down."""
    progress(0, 1)
    content = read_evidence_file(command.path)
    with desk.write(command) as work:
        evidence = work.evidence.get(command.evidence_id)
        kept_content(work, evidence)
        result = compared(content, evidence)
        told = (
            ("file_name", "", shown_name(command.path.name)),
            ("sha256", "", sha256(content).hexdigest()),
        )
        work.journal.add(handled(desk, "evidence.compared", evidence, told, result=result))
    return Outcome(result, touched=frozenset({evidence.inquiry_id}))


def export_evidence(
    desk: Desk, command: ExportEvidence, progress: Progress = silent
) -> Outcome[Path]:
    """Write the file out after comparing it with its hash; raises `evidence.altered`."""
    reason = reason_given(command.reason)
    progress(0, 1)
    told = (("folder", "", shown_name(command.folder.name)),)
    evidence, path = with_content(
        desk,
        command.evidence_id,
        Deed(command, "evidence.exported", told, reason),
        lambda evidence, content: write_copy(
            command.folder, copy_name(evidence.number, evidence.file_name), content
        ),
    )
    return Outcome(path, touched=frozenset({evidence.inquiry_id}))


def note_handling(desk: Desk, command: NoteHandling) -> Outcome[EvidenceId]:
    """Write the handling down."""
    reason = reason_given(command.reason)
    how = clean_line(command.how, "how", required=True)
    with desk.write(command) as work:
        evidence = work.evidence.get(command.evidence_id)
        live_inquiry(work, evidence.inquiry_id)
        told = (("handling", "", command.handling.value), ("how", "", how))
        work.journal.add(handled(desk, "evidence.handled", evidence, told, reason=reason))
    return Outcome(evidence.id, touched=frozenset({evidence.inquiry_id}))
