"""Which proposal and which decision on an allegation count, inside a transaction."""

from ethics_desk.domain.decision_state import annulled_on
from ethics_desk.domain.inquiry import AllegationId
from ethics_desk.domain.sanction import Decision, Proposal
from ethics_desk.store.work import Work


def standing_proposal(work: Work, allegation_id: AllegationId) -> Proposal | None:
    """The proposal that was neither withdrawn nor decided by a decision since annulled.

    There is never more than one.
    """
    for proposal in work.proposals.of(allegation_id=allegation_id, withdrawn=False):
        decisions = work.decisions.of(proposal_id=proposal.id)
        if not decisions or stands(work, decisions[0]):
            return proposal
    return None


def newest_decision(work: Work, allegation_id: AllegationId) -> Decision | None:
    """The newest decision on an allegation, whether it stands or not."""
    decisions = work.decisions.of(allegation_id=allegation_id)
    return decisions[-1] if decisions else None


def standing_decision(work: Work, allegation_id: AllegationId) -> Decision | None:
    """The newest decision on an allegation, unless it was annulled."""
    decision = newest_decision(work, allegation_id)
    return decision if decision is not None and stands(work, decision) else None


def proposal_behind(work: Work, allegation_id: AllegationId) -> Proposal | None:
    """The proposal that the newest decision answered, or else the one that stands."""
    decision = newest_decision(work, allegation_id)
    if decision is not None:
        return work.proposals.get(decision.proposal_id)
    return standing_proposal(work, allegation_id)


def stands(work: Work, decision: Decision) -> bool:
    """Whether a decision was not annulled."""
    return annulled_on(work.decision_events.of(decision_id=decision.id)) is None
