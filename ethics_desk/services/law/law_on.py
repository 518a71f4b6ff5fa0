"""The law on any day: an act, a proposal or a decision judged by another law; nothing changes."""

import json
from dataclasses import dataclass
from datetime import date

from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.inquiry import AllegationId
from ethics_desk.domain.sanction import DecisionId, ProposalId
from ethics_desk.rules.comparing.comparison import Comparison, compare
from ethics_desk.rules.comparing.law_choice import LawChoice, judge_by
from ethics_desk.rules.judging.facts import SanctionFacts
from ethics_desk.services.desk import Desk
from ethics_desk.services.sanction_facts import sanction_facts
from ethics_desk.store.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class LawSubject:
    """What is judged: a decision or a proposal with the facts kept then, or an allegation.

    An allegation is judged with the facts of the records as if it were decided on `day`, which is
    today when left out. Exactly one id is given.
    """

    decision_id: DecisionId | None = None
    proposal_id: ProposalId | None = None
    allegation_id: AllegationId | None = None
    day: date | None = None

    def __post_init__(self) -> None:
        """Refuse to judge nothing, or several things at once."""
        given = (self.decision_id, self.proposal_id, self.allegation_id)
        if sum(one is not None for one in given) != 1:
            raise ValueError("one decision, one proposal or one allegation is judged")


def compare_law(desk: Desk, subject: LawSubject, left: LawChoice, right: LawChoice) -> Comparison:
    """The same facts under two laws, side by side; the facts keep their own days.

    Raises `NotFound` for a pack or version that is not there, `BadInput` for facts that are
    impossible together, or when none were kept with a decision taken over from elsewhere.
    """
    facts = _facts(desk, subject)
    return compare(judge_by(desk.rules, facts, left), judge_by(desk.rules, facts, right))


def _facts(desk: Desk, subject: LawSubject) -> SanctionFacts:
    """Those kept with a decision or proposal, or those the records hold on an allegation."""
    with desk.read() as work:
        if subject.allegation_id is not None:
            allegation = work.allegations.get(subject.allegation_id)
            return sanction_facts(desk, work, allegation, subject.day or desk.today())
        kept = _kept(work, subject)
    if not kept:
        raise BadInput("law.no-facts-kept")
    return desk.rules.read_facts(json.loads(kept))


def _kept(work: Work, subject: LawSubject) -> str:
    if subject.decision_id is not None:
        return work.decisions.get(subject.decision_id).facts
    if subject.proposal_id is not None:
        return work.proposals.get(subject.proposal_id).facts
    raise ValueError("an allegation has no facts kept with it")
