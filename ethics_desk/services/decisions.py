"""Decisions: what the person with the power decided, and by which order."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from ethics_desk.domain.decision_state import DecisionState, decision_state, in_order
from ethics_desk.domain.errors import BadInput, RuleViolation
from ethics_desk.domain.inquiry import Allegation, InquiryId, InquiryStage
from ethics_desk.domain.sanction import (
    NO_SANCTION,
    Decision,
    DecisionEvent,
    DecisionId,
    Proposal,
    ProposalId,
)
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.four_eyes import check_eyes, note_alone
from ethics_desk.services.gates.gates import gates_of
from ethics_desk.services.journal import about, changes_between, entry, facts_of
from ethics_desk.services.law_words import in_each, source_in
from ethics_desk.services.likeness.like_cases import comparable
from ethics_desk.services.line_checks import clean_line
from ethics_desk.services.sanction_choice import Judgement, check_choice, judge
from ethics_desk.services.stage_checks import day_past, inquiry_at
from ethics_desk.services.standing import live_inquiry
from ethics_desk.services.wording_checks import clean, reason_given
from ethics_desk.store.work import Work

DECIDING: Final = frozenset({InquiryStage.PROPOSAL, InquiryStage.DECISION, InquiryStage.REFERRED})
"""Where a decision may be written down: it can arrive after the materials were referred."""

OVERRIDE: Final = ("override", "open_gates")
"""What a decision says of gates it was made without."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordDecision:
    """Write down what was decided on a proposal, by whom, by which order.

    `departure` is the reason for deciding otherwise than proposed, `override` the written reason
    for deciding with a gate open; both are refused when missing and needed. The order's number may
    be left out only where no sanction was imposed; its day is then the day of the decision.
    """

    proposal_id: ProposalId
    sanction: str = NO_SANCTION
    decided_on: date
    decided_by: str
    order_number: str = ""
    order_date: date | None = None
    departure: str = ""
    override: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectDecision:
    """Correct who decided and by which order, with the reason.

    What was decided, and on which day, is not corrected: the rules judged it.
    """

    decision_id: DecisionId
    version: int
    decided_by: str
    order_number: str = ""
    order_date: date
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionStanding:
    """A decision, what followed it in order of days, and where it stands today."""

    decision: Decision
    events: tuple[DecisionEvent, ...]
    state: DecisionState


@dataclass(frozen=True, slots=True, kw_only=True)
class _Overridden:
    """The gates open on the day of a decision, and the written reason for deciding so."""

    reason: str = ""
    gates: tuple[str, ...] = ()


def record_decision(desk: Desk, command: RecordDecision) -> Outcome[DecisionId]:
    """Check days, choice and gates by the day of the decision, then write it down."""
    with desk.write(command) as work:
        proposal = work.proposals.get(command.proposal_id)
        inquiry = inquiry_at(desk, work, proposal.inquiry_id, DECIDING)
        _check_undecided(work, proposal)
        alone = check_eyes(desk, work, command, proposal.id)
        _check_days(desk, proposal, command)
        allegation = work.allegations.get(proposal.allegation_id)
        judgement = judge(desk, work, allegation, command.decided_on)
        check_choice(desk, inquiry, command.sanction, judgement.evaluation)
        overridden = _checked_gates(desk, work, allegation, judgement, command)
        decision = _decision(desk, proposal, judgement, command, overridden)
        work.decisions.add(decision, **comparable(work, allegation, judgement))
        told = ("sanction", "decided_on", "decided_by", "order_number", "order_date", "departure")
        work.journal.add(
            entry(
                desk,
                "decision.recorded",
                decision.id,
                inquiry_id=inquiry.id,
                changes=(*about(work, allegation), *facts_of(decision, *told, *OVERRIDE)),
                reason=decision.departure or decision.override,
            )
        )
        note_alone(desk, work, alone, inquiry.id)
    return Outcome(decision.id, touched=frozenset({inquiry.id}))


def correct_decision(desk: Desk, command: CorrectDecision) -> Outcome[DecisionId]:
    """Write the corrected details; the chronology keeps the former ones."""
    reason = reason_given(command.reason)
    with desk.write(command) as work:
        before = work.decisions.get(command.decision_id)
        live_inquiry(work, before.inquiry_id)
        after = replace(
            before,
            decided_by=clean_line(command.decided_by, "decided_by", required=True),
            order_number=_order_number(command.order_number, before.sanction),
            order_date=day_past(desk, command.order_date, "order_date", earliest=before.decided_on),
        )
        if after == before:
            raise BadInput("decision.not-corrected", field="order_number")
        work.decisions.replace(replace(after, version=command.version))
        work.journal.add(
            entry(
                desk,
                "decision.corrected",
                after.id,
                inquiry_id=after.inquiry_id,
                changes=changes_between(before, after),
                reason=reason,
            )
        )
    return Outcome(after.id, touched=frozenset({after.inquiry_id}))


def list_decisions(desk: Desk, inquiry_id: InquiryId) -> tuple[DecisionStanding, ...]:
    """The decisions of an inquiry with what followed, as they stand today."""
    with desk.read() as work:
        decisions = work.decisions.of(inquiry_id=inquiry_id)
        return tuple(decision_standing(work, one, desk.today()) for one in decisions)


def decision_standing(work: Work, decision: Decision, on: date) -> DecisionStanding:
    """A decision with what followed and its state on a day, inside a transaction."""
    events = work.decision_events.of(decision_id=decision.id)
    return DecisionStanding(
        decision=decision,
        events=in_order(events),
        state=decision_state(decision, events, on),
    )


def _check_undecided(work: Work, proposal: Proposal) -> None:
    if proposal.withdrawn:
        raise RuleViolation("proposal.withdrawn", field="proposal_id")
    if work.decisions.of(proposal_id=proposal.id):
        raise RuleViolation("proposal.decided", field="proposal_id")


def _check_days(desk: Desk, proposal: Proposal, command: RecordDecision) -> None:
    day_past(desk, command.decided_on, "decided_on", earliest=proposal.proposed_on)
    if command.order_date is not None:
        day_past(desk, command.order_date, "order_date", earliest=command.decided_on)


def _checked_gates(
    desk: Desk,
    work: Work,
    allegation: Allegation,
    judgement: Judgement,
    command: RecordDecision,
) -> _Overridden:
    """The gates open on the day with the reason for deciding so; none where nothing is imposed."""
    if command.sanction == NO_SANCTION:
        return _Overridden()
    party = work.parties.get(allegation.party_id)
    states = gates_of(desk, work, party, judgement.evaluation)
    still_open = [state for state in states if state.stops_on(command.decided_on)]
    if not still_open:
        return _Overridden()
    override = clean(command.override, "override")
    if not override:
        first = still_open[0].gate.entry
        raise RuleViolation(
            "decision.gate-open",
            field="override",
            gate=first.code,
            rule=in_each(desk.texts, lambda words: source_in(words, first)),
            gates=in_each(
                desk.texts,
                lambda words: "; ".join(
                    state.open_on(command.decided_on, words) for state in still_open
                ),
            ),
        )
    return _Overridden(reason=override, gates=tuple(state.gate.id for state in still_open))


def _decision(
    desk: Desk,
    proposal: Proposal,
    judgement: Judgement,
    command: RecordDecision,
    overridden: _Overridden,
) -> Decision:
    return Decision(
        id=DecisionId(desk.new_id()),
        inquiry_id=proposal.inquiry_id,
        party_id=proposal.party_id,
        allegation_id=proposal.allegation_id,
        proposal_id=proposal.id,
        sanction=command.sanction,
        decided_on=command.decided_on,
        decided_by=clean_line(command.decided_by, "decided_by", required=True),
        order_number=_order_number(command.order_number, command.sanction),
        order_date=command.order_date or command.decided_on,
        departure=_departure(proposal, command),
        override=overridden.reason,
        open_gates=overridden.gates,
        facts=judgement.facts_document(),
        evaluation=judgement.evaluation_document(),
    )


def _order_number(number: str, sanction: str) -> str:
    """The order's number; only where nothing was imposed there may be none."""
    return clean_line(number, "order_number", required=sanction != NO_SANCTION)


def _departure(proposal: Proposal, command: RecordDecision) -> str:
    if command.sanction == proposal.sanction:
        return ""
    departure = clean(command.departure, "departure")
    if not departure:
        raise BadInput("decision.departure-missing", field="departure")
    return departure
