"""Physical items handed out and taken back."""

from dataclasses import dataclass, replace
from datetime import date

from ethics_desk.domain.custody import Loan, LoanId
from ethics_desk.domain.errors import BadInput, RuleViolation
from ethics_desk.domain.evidence import Evidence, EvidenceId, EvidenceKind
from ethics_desk.services.custody.hashes import handled
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.journal import changes_between, facts_of
from ethics_desk.services.line_checks import clean_line
from ethics_desk.services.stage_checks import day_past
from ethics_desk.services.standing import live_inquiry
from ethics_desk.store.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOutItem:
    """Give a physical item to somebody: why, under which seal, and by when it is due back."""

    evidence_id: EvidenceId
    to_whom: str
    purpose: str
    handed_on: date
    due_back: date
    seal: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeItemBack:
    """Take a physical item back, in which condition and under which seal."""

    evidence_id: EvidenceId
    returned_on: date
    condition: str
    seal: str = ""


def hand_out_item(desk: Desk, command: HandOutItem) -> Outcome[LoanId]:
    """Record to whom the item goes; raises `RuleViolation` `evidence.is-out` when it is out."""
    handed = day_past(desk, command.handed_on, "handed_on")
    if command.due_back < handed:
        raise BadInput("day.too-early", field="due_back", day=command.due_back, earliest=handed)
    to_whom = clean_line(command.to_whom, "to_whom", required=True)
    purpose = clean_line(command.purpose, "purpose", required=True)
    seal = clean_line(command.seal, "seal")
    with desk.write(command) as work:
        evidence = _item(work, command.evidence_id)
        if loan_of(work, evidence.id) is not None:
            raise RuleViolation("evidence.is-out", number=evidence.number)
        if evidence.withdrawn_reason:
            raise RuleViolation("evidence.withdrawn", number=evidence.number)
        loan = Loan(
            id=LoanId(desk.new_id()),
            inquiry_id=evidence.inquiry_id,
            evidence_id=evidence.id,
            to_whom=to_whom,
            purpose=purpose,
            handed_on=handed,
            due_back=command.due_back,
            seal=seal,
        )
        work.loans.add(loan)
        told = facts_of(loan, "to_whom", "purpose", "handed_on", "due_back", "seal")
        work.journal.add(handled(desk, "evidence.handed-out", evidence, told))
    return Outcome(loan.id, touched=frozenset({evidence.inquiry_id}))


def take_item_back(desk: Desk, command: TakeItemBack) -> Outcome[LoanId]:
    """Record how the item came back; raises `RuleViolation` `evidence.is-here` when it is here."""
    condition = clean_line(command.condition, "condition", required=True)
    seal = clean_line(command.seal, "seal")
    with desk.write(command) as work:
        evidence = _item(work, command.evidence_id)
        before = loan_of(work, evidence.id)
        if before is None:
            raise RuleViolation("evidence.is-here", number=evidence.number)
        returned = day_past(desk, command.returned_on, "returned_on", earliest=before.handed_on)
        after = replace(before, returned_on=returned, condition=condition, seal_back=seal)
        work.loans.replace(after)
        told = changes_between(before, after)
        work.journal.add(handled(desk, "evidence.returned", evidence, told))
    return Outcome(after.id, touched=frozenset({evidence.inquiry_id}))


def loan_of(work: Work, evidence_id: EvidenceId) -> Loan | None:
    """The loan by which an item is out, if it is."""
    return next(iter(work.loans.of(evidence_id=evidence_id, returned_on=None)), None)


def _item(work: Work, evidence_id: EvidenceId) -> Evidence:
    evidence = work.evidence.get(evidence_id)
    live_inquiry(work, evidence.inquiry_id)
    if evidence.kind is not EvidenceKind.PHYSICAL:
        raise BadInput("evidence.no-place", number=evidence.number)
    return evidence
