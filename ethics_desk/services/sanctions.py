"""Sanctions: what the rules allow for an allegation, and what the commissioner proposes."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from ethics_desk.domain.errors import RuleViolation
from ethics_desk.domain.finding import Finding, FindingOutcome
from ethics_desk.domain.inquiry import Allegation, AllegationId, InquiryId, InquiryStage
from ethics_desk.domain.journal import JournalEntry
from ethics_desk.domain.sanction import NO_SANCTION, Proposal, ProposalId
from ethics_desk.rules.judging.evaluation import Evaluation
from ethics_desk.rules.likeness.like_cases_kept import kept_like_cases
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.journal import about, changes_between, entry, facts_of
from ethics_desk.services.likeness.like_cases import checked_departure, compare
from ethics_desk.services.sanction_choice import check_choice, judge
from ethics_desk.services.stage_checks import day_past, inquiry_at
from ethics_desk.services.standing_proposals import standing_proposal
from ethics_desk.services.wording_checks import reason_given
from ethics_desk.store.work import Work

PROPOSING: Final = frozenset({InquiryStage.FINDINGS, InquiryStage.PROPOSAL, InquiryStage.DECISION})
"""Where proposals may be made, and one not yet decided be withdrawn: another can follow it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposeSanction:
    """Propose a sanction for a substantiated allegation, or, left empty, that none be imposed.

    The day is today unless an earlier one is given; the rules judge by that day. A proposal outside
    the usual range of like inquiries needs a `departure_reason`; otherwise none is kept.
    """

    allegation_id: AllegationId
    sanction: str = NO_SANCTION
    reason: str
    proposed_on: date | None = None
    departure_reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class WithdrawProposal:
    """Withdraw a proposal on which nothing was decided yet, with the reason."""

    proposal_id: ProposalId
    version: int
    reason: str


def evaluate_allegation(desk: Desk, allegation_id: AllegationId, decision_date: date) -> Evaluation:
    """What the rules allow for an allegation when it is decided on a day."""
    with desk.read() as work:
        allegation = work.allegations.get(allegation_id)
        return judge(desk, work, allegation, decision_date).evaluation


def propose_sanction(desk: Desk, command: ProposeSanction) -> Outcome[ProposalId]:
    """Check the choice against the rules, then keep it with the facts and the whole answer."""
    reason = reason_given(command.reason)
    with desk.write(command) as work:
        allegation = work.allegations.get(command.allegation_id)
        inquiry = inquiry_at(desk, work, allegation.inquiry_id, PROPOSING)
        finding = _substantiated(work, allegation)
        _check_nothing_stands(work, allegation)
        day = day_past(
            desk, command.proposed_on or desk.today(), "proposed_on", earliest=finding.found_on
        )
        judgement = judge(desk, work, allegation, day)
        check_choice(desk, inquiry, command.sanction, judgement.evaluation)
        like = compare(desk, work, allegation, judgement)
        departure = checked_departure(like, command.sanction, command.departure_reason)
        proposal = Proposal(
            id=ProposalId(desk.new_id()),
            inquiry_id=inquiry.id,
            party_id=allegation.party_id,
            allegation_id=allegation.id,
            sanction=command.sanction,
            reason=reason,
            proposed_on=day,
            facts=judgement.facts_document(),
            evaluation=judgement.evaluation_document(),
            like_cases="" if like is None else kept_like_cases(like),
            departure_reason=departure,
        )
        work.proposals.add(proposal)
        work.journal.add(_made(desk, work, allegation, proposal))
    return Outcome(proposal.id, touched=frozenset({inquiry.id}))


def withdraw_proposal(desk: Desk, command: WithdrawProposal) -> Outcome[ProposalId]:
    """Mark the proposal withdrawn; it stays in the chronology."""
    reason = reason_given(command.reason)
    with desk.write(command) as work:
        before = work.proposals.get(command.proposal_id)
        inquiry_at(desk, work, before.inquiry_id, PROPOSING)
        if before.withdrawn:
            raise RuleViolation("proposal.withdrawn")
        if work.decisions.of(proposal_id=before.id):
            raise RuleViolation("proposal.decided")
        after = replace(before, withdrawn=True, version=command.version)
        work.proposals.replace(after)
        work.journal.add(
            entry(
                desk,
                "proposal.withdrawn",
                after.id,
                inquiry_id=after.inquiry_id,
                changes=changes_between(before, after),
                reason=reason,
            )
        )
    return Outcome(after.id, touched=frozenset({after.inquiry_id}))


def list_proposals(desk: Desk, inquiry_id: InquiryId) -> tuple[Proposal, ...]:
    """Every proposal of an inquiry in the order they were made, the withdrawn included."""
    with desk.read() as work:
        return work.proposals.of(inquiry_id=inquiry_id)


def _made(desk: Desk, work: Work, allegation: Allegation, proposal: Proposal) -> JournalEntry:
    told = facts_of(proposal, "sanction", "proposed_on", "departure_reason")
    return entry(
        desk,
        "proposal.made",
        proposal.id,
        inquiry_id=proposal.inquiry_id,
        changes=(*about(work, allegation), *told),
        reason=proposal.reason,
    )


def _substantiated(work: Work, allegation: Allegation) -> Finding:
    for finding in work.findings.of(allegation_id=allegation.id):
        if finding.outcome is FindingOutcome.SUBSTANTIATED:
            return finding
    raise RuleViolation("proposal.not-substantiated", field="allegation_id")


def _check_nothing_stands(work: Work, allegation: Allegation) -> None:
    """Refuse a second proposal, unless the decision on the first one was annulled."""
    standing = standing_proposal(work, allegation.id)
    if standing is None:
        return
    if work.decisions.of(proposal_id=standing.id):
        raise RuleViolation("proposal.decided", field="allegation_id")
    raise RuleViolation("proposal.stands", field="allegation_id")
