"""Evidence: taking it in, keeping it whole, opening copies, withdrawing it."""

from dataclasses import dataclass, replace
from datetime import date
from hashlib import sha256
from pathlib import Path

from ethics_desk.domain.errors import BadInput, RuleViolation
from ethics_desk.domain.evidence import Evidence, EvidenceContent, EvidenceId, EvidenceKind
from ethics_desk.domain.inquiry import InquiryId
from ethics_desk.domain.journal import JournalEntry
from ethics_desk.services.custody.hashes import Deed, with_content
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.evidence_files import (
    copy_name,
    read_evidence_file,
    shown_name,
    write_copy,
)
from ethics_desk.services.journal import changes_between, entry, facts_of
from ethics_desk.services.line_checks import clean_line
from ethics_desk.services.stage_checks import OPEN, day_past, inquiry_at
from ethics_desk.services.wording_checks import reason_given
from ethics_desk.store.work import Work

_OPENED = Deed("open-evidence", "evidence.opened")


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeInFile:
    """Take a file into the records of an inquiry; without a title it is called by its name."""

    inquiry_id: InquiryId
    path: Path
    title: str = ""
    source: str = ""
    received_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeInItem:
    """Take in a physical item, kept at a place under a seal."""

    inquiry_id: InquiryId
    title: str
    source: str = ""
    place: str
    seal: str = ""
    received_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class EditEvidence:
    """Correct what is written about a piece of evidence; its content never changes."""

    evidence_id: EvidenceId
    version: int
    title: str
    source: str = ""
    received_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveItem:
    """Keep a physical item at another place or under another seal, with the reason."""

    evidence_id: EvidenceId
    version: int
    place: str
    seal: str = ""
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WithdrawEvidence:
    """Take a piece of evidence out of consideration, with the reason; it stays in the records."""

    evidence_id: EvidenceId
    version: int
    reason: str


def take_in_file(desk: Desk, command: TakeInFile) -> Outcome[EvidenceId]:
    """Read the file, then keep its bytes with their SHA-256 under the next number."""
    received = day_past(desk, command.received_on, "received_on")
    title, source = clean_line(command.title, "title"), clean_line(command.source, "source")
    content = read_evidence_file(command.path)
    name = shown_name(command.path.name)
    with desk.write(command) as work:
        inquiry_at(desk, work, command.inquiry_id, OPEN)
        evidence = Evidence(
            id=EvidenceId(desk.new_id()),
            inquiry_id=command.inquiry_id,
            number=_next_number(work, command.inquiry_id),
            kind=EvidenceKind.FILE,
            title=title or name,
            received_on=received,
            source=source,
            file_name=name,
            size=len(content),
            sha256=sha256(content).hexdigest(),
        )
        work.evidence_content.add(EvidenceContent(id=evidence.id, content=content))
        return _taken_in(desk, work, evidence)


def take_in_item(desk: Desk, command: TakeInItem) -> Outcome[EvidenceId]:
    """Record the item under the next number."""
    received = day_past(desk, command.received_on, "received_on")
    title = clean_line(command.title, "title", required=True)
    source, seal = clean_line(command.source, "source"), clean_line(command.seal, "seal")
    place = clean_line(command.place, "place", required=True)
    with desk.write(command) as work:
        inquiry_at(desk, work, command.inquiry_id, OPEN)
        evidence = Evidence(
            id=EvidenceId(desk.new_id()),
            inquiry_id=command.inquiry_id,
            number=_next_number(work, command.inquiry_id),
            kind=EvidenceKind.PHYSICAL,
            title=title,
            received_on=received,
            source=source,
            place=place,
            seal=seal,
        )
        return _taken_in(desk, work, evidence)


def edit_evidence(desk: Desk, command: EditEvidence) -> Outcome[EvidenceId]:
    """Write the corrected title, source and day."""
    received = day_past(desk, command.received_on, "received_on")
    title = clean_line(command.title, "title", required=True)
    source = clean_line(command.source, "source")
    with desk.write(command) as work:
        before = _standing(desk, work, command.evidence_id)
        after = replace(
            before,
            title=title,
            source=source,
            received_on=received,
            version=command.version,
        )
        work.evidence.replace(after)
        work.journal.add(_told(desk, "evidence.edited", before, after))
    return _touched(after)


def move_item(desk: Desk, command: MoveItem) -> Outcome[EvidenceId]:
    """Write the new place and seal; raises `BadInput` for a file and when nothing changes."""
    reason = reason_given(command.reason)
    place = clean_line(command.place, "place", required=True)
    seal = clean_line(command.seal, "seal")
    with desk.write(command) as work:
        before = _standing(desk, work, command.evidence_id)
        if before.kind is not EvidenceKind.PHYSICAL:
            raise BadInput("evidence.no-place", number=before.number)
        if (place, seal) == (before.place, before.seal):
            raise BadInput("evidence.not-moved", field="place", number=before.number)
        after = replace(before, place=place, seal=seal, version=command.version)
        work.evidence.replace(after)
        work.journal.add(_told(desk, "evidence.moved", before, after, reason))
    return _touched(after)


def withdraw_evidence(desk: Desk, command: WithdrawEvidence) -> Outcome[EvidenceId]:
    """Mark it withdrawn; raises `RuleViolation` when a finding rests on it."""
    reason = reason_given(command.reason)
    with desk.write(command) as work:
        before = _standing(desk, work, command.evidence_id)
        findings = work.findings.of(inquiry_id=before.inquiry_id)
        if any(before.id in finding.evidence_ids for finding in findings):
            raise RuleViolation("evidence.finding-rests-on-it", number=before.number)
        after = replace(before, withdrawn_reason=reason, version=command.version)
        work.evidence.replace(after)
        work.journal.add(_told(desk, "evidence.withdrawn", before, after, reason))
    return _touched(after)


def open_copy(desk: Desk, evidence_id: EvidenceId, folder: Path) -> Path:
    """Write a read-only copy of a file of evidence into the folder and note that it was opened.

    Raises as `read_evidence` does.
    """
    return with_content(
        desk,
        evidence_id,
        _OPENED,
        lambda evidence, content: write_copy(
            folder, copy_name(evidence.number, evidence.file_name), content
        ),
    )[1]


def read_evidence(desk: Desk, evidence_id: EvidenceId) -> bytes:
    """The content of a file of evidence, written nowhere; it is noted that it was opened.

    Each time the bytes are compared with the hash taken on the first day, and what was found is
    written down; raises `StoreUnavailable` `evidence.altered` when they differ.
    """
    return with_content(desk, evidence_id, _OPENED, lambda _, content: content)[1]


def list_evidence(desk: Desk, inquiry_id: InquiryId) -> tuple[Evidence, ...]:
    """The evidence of an inquiry in the order of its numbers, the withdrawn included."""
    with desk.read() as work:
        pieces = work.evidence.of(inquiry_id=inquiry_id)
    return tuple(sorted(pieces, key=lambda piece: piece.number))


def _next_number(work: Work, inquiry_id: InquiryId) -> int:
    # Nothing is ever removed, so one more than the highest was never used before.
    pieces = work.evidence.of(inquiry_id=inquiry_id)
    return 1 + max((piece.number for piece in pieces), default=0)


def _standing(desk: Desk, work: Work, evidence_id: EvidenceId) -> Evidence:
    evidence = work.evidence.get(evidence_id)
    inquiry_at(desk, work, evidence.inquiry_id, OPEN)
    if evidence.withdrawn_reason:
        raise RuleViolation("evidence.withdrawn", number=evidence.number)
    return evidence


def _taken_in(desk: Desk, work: Work, evidence: Evidence) -> Outcome[EvidenceId]:
    work.evidence.add(evidence)
    told = facts_of(evidence, "number", "title", "source", "file_name", "sha256", "place", "seal")
    work.journal.add(
        entry(
            desk,
            "evidence.taken-in",
            evidence.id,
            inquiry_id=evidence.inquiry_id,
            changes=told,
        )
    )
    return _touched(evidence)


def _told(
    desk: Desk, verb: str, before: Evidence, after: Evidence, reason: str = ""
) -> JournalEntry:
    return entry(
        desk,
        verb,
        after.id,
        inquiry_id=after.inquiry_id,
        changes=changes_between(before, after),
        reason=reason,
    )


def _touched(evidence: Evidence) -> Outcome[EvidenceId]:
    return Outcome(evidence.id, touched=frozenset({evidence.inquiry_id}))
