"""Findings: what was established about each allegation, and on which evidence."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from ethics_desk.domain.errors import BadInput, RuleViolation
from ethics_desk.domain.evidence import EvidenceId
from ethics_desk.domain.finding import Finding, FindingId, FindingOutcome
from ethics_desk.domain.inquiry import Allegation, AllegationId, InquiryId, InquiryStage
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.journal import Changes, about, changes_between, entry, facts_of
from ethics_desk.services.stage_checks import day_past, inquiry_at
from ethics_desk.services.standing_proposals import standing_proposal
from ethics_desk.services.wording_checks import clean, reason_given
from ethics_desk.store.work import Work

FINDING_STAGES: Final = frozenset({InquiryStage.INQUIRY, InquiryStage.FINDINGS})
"""Where findings may be written and revised."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordFinding:
    """Record what was found about an allegation; today unless another day is given."""

    allegation_id: AllegationId
    outcome: FindingOutcome
    reasoning: str
    evidence_ids: tuple[EvidenceId, ...] = ()
    found_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviseFinding:
    """Find otherwise, or on other evidence, with the reason for the revision."""

    finding_id: FindingId
    version: int
    outcome: FindingOutcome
    reasoning: str
    evidence_ids: tuple[EvidenceId, ...] = ()
    found_on: date | None = None
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AllegationFound:
    """An allegation and what was found about it so far."""

    allegation: Allegation
    finding: Finding | None


def record_finding(desk: Desk, command: RecordFinding) -> Outcome[FindingId]:
    """Write the finding of one allegation; a second one is refused, the first can be revised."""
    with desk.write(command) as work:
        allegation = work.allegations.get(command.allegation_id)
        inquiry_at(desk, work, allegation.inquiry_id, FINDING_STAGES)
        if work.findings.of(allegation_id=allegation.id):
            raise RuleViolation("finding.exists", field="allegation_id")
        finding = _finding(desk, work, allegation, command, FindingId(desk.new_id()))
        work.findings.add(finding)
        work.journal.add(
            entry(
                desk,
                "finding.recorded",
                finding.id,
                inquiry_id=finding.inquiry_id,
                changes=(
                    *about(work, allegation),
                    *facts_of(finding, "outcome", "reasoning", "found_on"),
                    *_evidence_changed(work, (), finding.evidence_ids),
                ),
            )
        )
    return Outcome(finding.id, touched=frozenset({finding.inquiry_id}))


def revise_finding(desk: Desk, command: ReviseFinding) -> Outcome[FindingId]:
    """Write the new finding over the old one, which the chronology keeps.

    Raises `RuleViolation` `finding.proposal-rests-on-it` while a proposal stands.
    """
    reason = reason_given(command.reason)
    with desk.write(command) as work:
        before = work.findings.get(command.finding_id)
        inquiry_at(desk, work, before.inquiry_id, FINDING_STAGES)
        if standing_proposal(work, before.allegation_id) is not None:
            raise RuleViolation("finding.proposal-rests-on-it")
        allegation = work.allegations.get(before.allegation_id)
        found = _finding(desk, work, allegation, command, before.id)
        after = replace(found, version=command.version)
        work.findings.replace(after)
        work.journal.add(
            entry(
                desk,
                "finding.revised",
                after.id,
                inquiry_id=after.inquiry_id,
                changes=(
                    *about(work, allegation),
                    *changes_between(replace(before, evidence_ids=after.evidence_ids), after),
                    *_evidence_changed(work, before.evidence_ids, after.evidence_ids),
                ),
                reason=reason,
            )
        )
    return Outcome(after.id, touched=frozenset({after.inquiry_id}))


def list_findings(desk: Desk, inquiry_id: InquiryId) -> tuple[AllegationFound, ...]:
    """Every allegation of an inquiry with its finding, if there is one yet."""
    with desk.read() as work:
        allegations = work.allegations.of(inquiry_id=inquiry_id)
        findings = {one.allegation_id: one for one in work.findings.of(inquiry_id=inquiry_id)}
    return tuple(
        AllegationFound(allegation=one, finding=findings.get(one.id)) for one in allegations
    )


def _finding(
    desk: Desk,
    work: Work,
    allegation: Allegation,
    command: RecordFinding | ReviseFinding,
    key: FindingId,
) -> Finding:
    inquiry = work.inquiries.get(allegation.inquiry_id)
    evidence_ids = _evidence(work, inquiry.id, command.evidence_ids)
    if command.outcome is FindingOutcome.SUBSTANTIATED and not evidence_ids:
        raise BadInput("finding.no-evidence", field="evidence_ids")
    found_on = day_past(
        desk, command.found_on or desk.today(), "found_on", earliest=inquiry.received_on
    )
    return Finding(
        id=key,
        inquiry_id=inquiry.id,
        allegation_id=allegation.id,
        outcome=command.outcome,
        reasoning=clean(command.reasoning, "reasoning", required=True),
        evidence_ids=evidence_ids,
        found_on=found_on,
    )


def _evidence(
    work: Work, inquiry_id: InquiryId, chosen: tuple[EvidenceId, ...]
) -> tuple[EvidenceId, ...]:
    """The evidence chosen, each piece once; pieces of other inquiries or withdrawn are refused."""
    ids = tuple(dict.fromkeys(chosen))
    for key in ids:
        piece = work.evidence.get(key)
        if piece.inquiry_id != inquiry_id:
            raise RuleViolation("finding.foreign-evidence", field="evidence_ids")
        if piece.withdrawn_reason:
            raise RuleViolation(
                "finding.withdrawn-evidence", field="evidence_ids", number=piece.number
            )
    return ids


def _evidence_changed(work: Work, before: tuple[str, ...], after: tuple[str, ...]) -> Changes:
    """The evidence a finding rested and rests on, by the numbers people know."""
    if before == after:
        return ()
    return (("evidence_ids", _numbers(work, before), _numbers(work, after)),)


def _numbers(work: Work, evidence_ids: tuple[str, ...]) -> str:
    numbers = sorted(work.evidence.get(key).number for key in evidence_ids)
    return ", ".join(f"№ {number}" for number in numbers)
