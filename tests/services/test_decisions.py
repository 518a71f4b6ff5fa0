"""What was decided, what stops a decision, and what followed it."""

import json
from dataclasses import replace
from datetime import date, timedelta

import pytest
from builders import (
    RECEIVED,
    at_stage,
    given_allegation,
    given_circumstances,
    given_finding,
    given_inquiry,
    given_official,
    given_substantiated,
    last_entry,
    verbs,
)
from sample_office import TODAY, on, second

from ethics_desk.domain.decision_state import DecisionState
from ethics_desk.domain.errors import Conflict, DeskError
from ethics_desk.domain.inquiry import InquiryStage
from ethics_desk.domain.sanction import DecisionEventKind, Delivery
from ethics_desk.rules.packs.kinds import Outcome
from ethics_desk.services.decision_events import (
    RecordDecisionEvent,
    RemoveDecisionEvent,
    record_decision_event,
    remove_decision_event,
)
from ethics_desk.services.decisions import (
    CorrectDecision,
    RecordDecision,
    correct_decision,
    list_decisions,
    record_decision,
)
from ethics_desk.services.sanction_page import sanction_page
from ethics_desk.services.sanctions import (
    ProposeSanction,
    WithdrawProposal,
    evaluate_allegation,
    propose_sanction,
    withdraw_proposal,
)

K = DecisionEventKind


@pytest.fixture
def allegation(desk):
    return given_substantiated(desk)


@pytest.fixture
def proposal_id(desk, allegation):
    return propose(desk, allegation)


def propose(desk, allegation, sanction="demotion"):
    return propose_sanction(
        desk,
        ProposeSanction(allegation_id=allegation.id, sanction=sanction, reason="it follows"),
    ).value


def decide(proposal_id, sanction="demotion", **over):
    facts = {
        "proposal_id": proposal_id,
        "sanction": sanction,
        "decided_on": TODAY,
        "decided_by": "Minister H. H.",
        "order_number": "12-к",
    }
    return RecordDecision(**(facts | over))


def event(decision_id, kind, day=TODAY, **over):
    if kind is K.MADE_KNOWN:
        over = {"delivery": Delivery.SIGNATURE} | over
    return RecordDecisionEvent(decision_id=decision_id, kind=kind, happened_on=day, **over)


def with_gates_open(desk, **known):
    """An allegation proposed on, of an official with the circumstances given."""
    inquiry = given_inquiry(desk, stage=InquiryStage.PROPOSAL)
    party = given_official(desk, inquiry)
    allegation = given_allegation(desk, party)
    given_finding(desk, allegation)
    given_circumstances(desk, party, **known)
    return propose(desk, allegation)


def refusal_of(refused, *args):
    with pytest.raises(DeskError) as refusal:
        refused(*args)
    return refusal.value


def test_a_decision_is_recorded_with_its_order_and_what_the_rules_said(
    desk, allegation, proposal_id
):
    outcome = record_decision(second(desk), decide(proposal_id))

    (standing,) = list_decisions(desk, allegation.inquiry_id)
    decision = standing.decision
    assert decision.id == outcome.value
    assert (decision.order_number, decision.order_date) == ("12-к", TODAY)
    assert (decision.departure, decision.override) == ("", "")
    assert json.loads(decision.facts)["decision_date"] == TODAY.isoformat()
    assert json.loads(decision.evaluation)["kk"]["sanctions"] == ["demotion"]
    assert standing.state is DecisionState.IN_FORCE
    assert outcome.touched == {allegation.inquiry_id}
    assert verbs(desk, allegation.inquiry_id) == ["proposal.made", "decision.recorded"]


@pytest.mark.parametrize(
    ("known", "gate", "article"),
    [
        ({"materials_shown_on": None}, "materials-shown", "46(1)"),
        ({"explanation_given_on": None}, "written-explanation", "152"),
        ({"whistle_blower": True}, "whistle-blower", "24-2"),
    ],
)
def test_an_open_gate_stops_a_decision_unless_a_reason_is_written(desk, known, gate, article):
    proposal_id = with_gates_open(desk, **known)

    refusal = refusal_of(record_decision, second(desk), decide(proposal_id))
    record_decision(
        second(desk), decide(proposal_id, override="shown by registered mail of 3 February")
    )

    assert refusal.code == "decision.gate-open"
    assert refusal.details["gate"] == gate
    assert article in refusal.details["rule"].en
    with desk.store.read() as work:
        (decision,) = work.decisions.of(proposal_id=proposal_id)
    assert decision.override == "shown by registered mail of 3 February"


def test_a_gate_closed_after_the_decision_was_open_then(desk):
    before = on(desk, date(2026, 2, 20))
    proposal_id = with_gates_open(before, materials_shown_on=date(2026, 2, 27))
    on_the_day_before = decide(proposal_id, decided_on=date(2026, 2, 26))

    assert refusal_of(record_decision, second(desk), on_the_day_before).code == "decision.gate-open"
    record_decision(second(desk), replace(on_the_day_before, decided_on=date(2026, 2, 27)))


def test_an_act_of_refusal_closes_the_gate_like_an_explanation(desk):
    proposal_id = with_gates_open(desk, explanation_given_on=None, explanation_refused_on=RECEIVED)

    record_decision(second(desk), decide(proposal_id))


def test_where_nothing_is_imposed_no_gate_and_no_order_stands_in_the_way(desk):
    proposal_id = with_gates_open(desk, materials_shown_on=None)

    record_decision(second(desk), decide(proposal_id, "", order_number="", departure="too harsh"))


def test_deciding_otherwise_needs_a_reason(desk, allegation, proposal_id):
    refusal = refusal_of(record_decision, second(desk), decide(proposal_id, ""))

    record_decision(second(desk), decide(proposal_id, "", departure="too harsh"))

    (standing,) = list_decisions(desk, allegation.inquiry_id)
    assert refusal.code == "decision.departure-missing"
    assert standing.decision.departure == "too harsh"
    assert last_entry(desk, allegation.inquiry_id).reason == "too harsh"


def test_a_reason_for_what_was_not_needed_is_not_kept(desk, allegation, proposal_id):
    record_decision(second(desk), decide(proposal_id, departure="none", override="none"))

    (standing,) = list_decisions(desk, allegation.inquiry_id)
    assert (standing.decision.departure, standing.decision.override) == ("", "")


def test_what_the_law_bars_is_not_decided_either(desk, proposal_id):
    harder = decide(proposal_id, "dismissal", departure="it was grave")
    barred = decide(proposal_id, "warning", departure="he repents")

    assert refusal_of(record_decision, second(desk), harder).code == "sanction.not-offered"
    assert refusal_of(record_decision, second(desk), barred).code == "sanction.barred"


def test_a_sanction_is_judged_by_the_day_of_the_decision(desk, allegation, proposal_id):
    too_late = date(2026, 6, 1)
    later = on(desk, too_late)

    refusal = refusal_of(record_decision, second(later), decide(proposal_id, decided_on=too_late))
    record_decision(
        second(later),
        decide(proposal_id, "", decided_on=too_late, departure="the term has run out"),
    )

    assert refusal.code == "sanction.time-barred"
    assert refusal.details["latest"] == date(2026, 5, 4)


@pytest.mark.parametrize(
    ("over", "code", "field"),
    [
        ({"decided_on": TODAY + timedelta(days=1)}, "day.in-future", "decided_on"),
        ({"decided_on": TODAY - timedelta(days=1)}, "day.too-early", "decided_on"),
        ({"order_date": TODAY - timedelta(days=1)}, "day.too-early", "order_date"),
        ({"decided_by": " "}, "text.missing", "decided_by"),
        ({"order_number": ""}, "text.missing", "order_number"),
        ({"order_number": "a\x00"}, "text.hostile", "order_number"),
    ],
)
def test_what_a_decision_lacks_is_named(desk, allegation, proposal_id, over, code, field):
    refusal = refusal_of(record_decision, second(desk), decide(proposal_id, **over))

    assert (refusal.code, refusal.details["field"]) == (code, field)
    assert list_decisions(desk, allegation.inquiry_id) == ()


def test_a_proposal_is_decided_once_and_then_not_withdrawn(desk, allegation, proposal_id):
    record_decision(second(desk), decide(proposal_id))
    withdraw = WithdrawProposal(proposal_id=proposal_id, version=1, reason="too late")

    assert refusal_of(record_decision, second(desk), decide(proposal_id)).code == "proposal.decided"
    assert refusal_of(withdraw_proposal, desk, withdraw).code == "proposal.decided"
    assert refusal_of(propose, desk, allegation).code == "proposal.decided"


def test_a_withdrawn_proposal_is_not_decided(desk, proposal_id):
    withdraw = WithdrawProposal(proposal_id=proposal_id, version=1, reason="new evidence")
    withdraw_proposal(desk, withdraw)

    assert (
        refusal_of(record_decision, second(desk), decide(proposal_id)).code == "proposal.withdrawn"
    )


@pytest.mark.parametrize("stage", [InquiryStage.FINDINGS, InquiryStage.CLOSED])
def test_decisions_have_their_stage(desk, allegation, proposal_id, stage):
    at_stage(desk, allegation.inquiry_id, stage)

    assert (
        refusal_of(record_decision, second(desk), decide(proposal_id)).code
        == "inquiry.stage-refuses"
    )


def test_a_decision_may_arrive_after_the_referral(desk, allegation, proposal_id):
    at_stage(desk, allegation.inquiry_id, InquiryStage.REFERRED)

    record_decision(second(desk), decide(proposal_id))


def test_what_follows_is_recorded_long_after_the_inquiry_was_closed(desk, allegation, proposal_id):
    key = record_decision(second(desk), decide(proposal_id)).value
    at_stage(desk, allegation.inquiry_id, InquiryStage.CLOSED)
    record_decision_event(desk, event(key, K.MADE_KNOWN, document="act 4"))
    later = on(desk, date(2026, 9, 1))

    record_decision_event(later, event(key, K.APPEALED, date(2026, 3, 20)))
    record_decision_event(later, event(key, K.APPEAL_REJECTED, date(2026, 4, 20)))
    record_decision_event(later, event(key, K.EXPIRED, date(2026, 9, 1)))

    (standing,) = list_decisions(later, allegation.inquiry_id)
    assert standing.state is DecisionState.EXPIRED
    assert [one.kind for one in standing.events] == [
        K.MADE_KNOWN,
        K.APPEALED,
        K.APPEAL_REJECTED,
        K.EXPIRED,
    ]
    assert ("kind", "", "expired") in last_entry(desk, allegation.inquiry_id).changes


def test_what_does_not_fit_is_refused_and_not_recorded(desk, allegation, proposal_id):
    key = record_decision(second(desk), decide(proposal_id)).value
    yesterday, tomorrow = TODAY - timedelta(days=1), TODAY + timedelta(days=1)

    codes = [
        refusal_of(record_decision_event, desk, wrong).code
        for wrong in (
            event(key, K.MADE_KNOWN, yesterday),
            event(key, K.MADE_KNOWN, tomorrow),
            event(key, K.MADE_KNOWN, delivery=None),
            event(key, K.APPEALED, delivery=Delivery.SIGNATURE),
            event(key, K.APPEAL_GRANTED),
            event(key, K.APPEALED, document="a\x00b"),
        )
    ]

    assert codes == [
        "decision-event.before-decision",
        "day.in-future",
        "decision-event.delivery-missing",
        "decision-event.delivery-not-here",
        "decision-event.no-appeal",
        "text.hostile",
    ]
    assert list_decisions(desk, allegation.inquiry_id)[0].events == ()


def test_after_an_annulment_the_act_can_be_proposed_on_and_decided_again(
    desk, allegation, proposal_id
):
    key = record_decision(second(desk), decide(proposal_id)).value
    standing = evaluate_allegation(desk, allegation.id, TODAY).outcome
    record_decision_event(desk, event(key, K.ANNULLED_BY_COURT, document="judgement 7"))
    annulled = sanction_page(desk, allegation.id, TODAY)

    again = propose(desk, allegation)
    record_decision(second(desk), decide(again))

    assert standing is Outcome.ALREADY_SANCTIONED
    assert annulled.decision.state is DecisionState.ANNULLED
    assert annulled.proposal is None
    states = [one.state for one in list_decisions(desk, allegation.inquiry_id)]
    assert states == [DecisionState.ANNULLED, DecisionState.IN_FORCE]


def test_an_event_recorded_by_mistake_is_taken_out_with_a_reason(desk, allegation, proposal_id):
    key = record_decision(second(desk), decide(proposal_id)).value
    appeal = record_decision_event(desk, event(key, K.APPEALED)).value
    granted = record_decision_event(desk, event(key, K.APPEAL_GRANTED)).value

    def remove(event_id, reason="another official's"):
        return remove_decision_event(desk, RemoveDecisionEvent(event_id=event_id, reason=reason))

    assert refusal_of(remove, appeal).code == "decision-event.no-appeal"
    assert refusal_of(remove, granted, "").code == "reason.missing"
    remove(granted)
    remove(appeal)

    (standing,) = list_decisions(desk, allegation.inquiry_id)
    assert standing.state is DecisionState.IN_FORCE
    assert last_entry(desk, allegation.inquiry_id).reason == "another official's"


def test_what_breaks_half_way_leaves_no_decision(desk, allegation, proposal_id):
    class Broken(Exception):
        pass

    def break_down():
        raise Broken

    with pytest.raises(Broken):
        record_decision(replace(second(desk), now=break_down), decide(proposal_id))

    assert list_decisions(desk, allegation.inquiry_id) == ()


def test_the_details_of_an_order_are_corrected_with_a_reason(desk, allegation, proposal_id):
    key = record_decision(second(desk), decide(proposal_id)).value
    at_stage(desk, allegation.inquiry_id, InquiryStage.CLOSED)
    correct = CorrectDecision(
        decision_id=key,
        version=1,
        decided_by="Minister H. H.",
        order_number="21-к",
        order_date=TODAY,
        reason="misread",
    )
    wrong = {
        "reason.missing": replace(correct, reason=""),
        "text.missing": replace(correct, order_number=" "),
        "day.too-early": replace(correct, order_date=RECEIVED),
        "decision.not-corrected": replace(correct, order_number="12-к"),
    }

    codes = {refusal_of(correct_decision, desk, command).code for command in wrong.values()}
    with pytest.raises(Conflict):
        correct_decision(desk, replace(correct, version=2))
    correct_decision(desk, correct)

    (standing,) = list_decisions(desk, allegation.inquiry_id)
    assert codes == set(wrong)
    assert (standing.decision.order_number, standing.decision.version) == ("21-к", 2)
    assert ("order_number", "12-к", "21-к") in last_entry(desk, allegation.inquiry_id).changes
