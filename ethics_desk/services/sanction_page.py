"""What the window's sanction page shows for one allegation on one day."""

from dataclasses import dataclass
from datetime import date

from ethics_desk.domain.finding import Finding
from ethics_desk.domain.inquiry import Allegation, AllegationId, Party
from ethics_desk.domain.language import NO_WORDS, Trilingual
from ethics_desk.domain.like_cases import LikeCases
from ethics_desk.domain.sanction import Circumstances, Pause, Proposal
from ethics_desk.rules.judging.evaluation import Evaluation
from ethics_desk.rules.likeness.like_cases_kept import read_like_cases
from ethics_desk.rules.packs.kinds import Status
from ethics_desk.services.circumstances import known_circumstances, pauses_of
from ethics_desk.services.decisions import DecisionStanding, decision_standing
from ethics_desk.services.desk import Desk
from ethics_desk.services.gates.gate_states import GateState
from ethics_desk.services.gates.gates import gates_of
from ethics_desk.services.likeness.like_cases import compare
from ethics_desk.services.sanction_choice import judge_as_decided, sanction_title
from ethics_desk.services.sanction_facts import EarlierSanction, earlier_sanctions
from ethics_desk.services.standing_proposals import newest_decision, standing_proposal


@dataclass(frozen=True, slots=True, kw_only=True)
class SanctionChoice:
    """One sanction of the law with its name, and whether it can be chosen now."""

    code: str
    title: Trilingual
    allowed: bool
    rule: str = ""
    citation: Trilingual = NO_WORDS
    reason: Trilingual = NO_WORDS


@dataclass(frozen=True, slots=True, kw_only=True)
class SanctionPage:
    """Everything the page of one allegation shows.

    `law_seen` is false when the authors did not read the wording that judges. `proposal` is the
    one that stands, `decision` the newest one; `choices` are the sanctions allowed, mildest first,
    then the barred ones with the clause. `like_cases` is the comparison kept with the proposal, or
    without one the comparison as of now.
    """

    allegation: Allegation
    official: Party
    finding: Finding | None
    evaluation: Evaluation
    law_seen: bool
    choices: tuple[SanctionChoice, ...]
    gates: tuple[GateState, ...]
    circumstances: Circumstances
    pauses: tuple[Pause, ...]
    earlier: tuple[EarlierSanction, ...]
    proposal: Proposal | None
    decision: DecisionStanding | None
    like_cases: LikeCases | None


def sanction_page(desk: Desk, allegation_id: AllegationId, day: date) -> SanctionPage:
    """The page of one allegation, judged as if it were decided on `day`."""
    with desk.read() as work:
        allegation = work.allegations.get(allegation_id)
        inquiry = work.inquiries.get(allegation.inquiry_id)
        official = work.parties.get(allegation.party_id)
        known = known_circumstances(work, official)
        judgement = judge_as_decided(desk, work, allegation, day)
        evaluation = judgement.evaluation
        findings = work.findings.of(allegation_id=allegation.id)
        decision = newest_decision(work, allegation.id)
        proposal = standing_proposal(work, allegation.id)
        return SanctionPage(
            allegation=allegation,
            official=official,
            finding=findings[0] if findings else None,
            evaluation=evaluation,
            law_seen=evaluation.status is Status.SEEN,
            choices=sanction_choices(desk, inquiry.pack, evaluation),
            gates=gates_of(desk, work, official, evaluation),
            circumstances=known,
            pauses=pauses_of(work, official.id),
            earlier=earlier_sanctions(desk, work, inquiry, official.person_id, allegation.id),
            proposal=proposal,
            decision=None if decision is None else decision_standing(work, decision, day),
            like_cases=(
                compare(desk, work, allegation, judgement)
                if proposal is None
                else read_like_cases(proposal.like_cases)
            ),
        )


def standing_day(desk: Desk, allegation_id: AllegationId) -> date | None:
    """The day an allegation was decided on, else that of the proposal that stands, if any."""
    with desk.read() as work:
        decision = newest_decision(work, allegation_id)
        if decision is not None:
            return decision.decided_on
        proposal = standing_proposal(work, allegation_id)
    return None if proposal is None else proposal.proposed_on


def sanction_choices(desk: Desk, pack: str, evaluation: Evaluation) -> tuple[SanctionChoice, ...]:
    """The sanctions allowed and barred, with their names."""
    book, version = desk.rules.pack(pack), evaluation.sanctions_version
    allowed = (
        SanctionChoice(code=code, title=sanction_title(book, code, version), allowed=True)
        for code in evaluation.sanctions
    )
    barred = (
        SanctionChoice(
            code=one.sanction,
            title=sanction_title(book, one.sanction, version),
            allowed=False,
            rule=one.rule,
            citation=one.citation,
            reason=one.reason,
        )
        for one in evaluation.excluded
    )
    return (*allowed, *barred)
