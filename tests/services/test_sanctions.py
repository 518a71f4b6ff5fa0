"""What the rules allow by the records, and what the commissioner may propose."""

import json
from dataclasses import replace
from datetime import date, timedelta

import pytest
from builders import (
    COMMITTED,
    RECEIVED,
    at_stage,
    given_allegation,
    given_circumstances,
    given_finding,
    given_inquiry,
    given_official,
    given_person,
    given_substantiated,
    last_entry,
    verbs,
)
from sample_office import TODAY, on

from ethics_desk.domain.errors import BadInput, Conflict, DeskError
from ethics_desk.domain.finding import FindingOutcome
from ethics_desk.domain.inquiry import InquiryStage
from ethics_desk.domain.sanction import (
    Decision,
    DecisionEvent,
    DecisionEventKind,
    Pause,
    PriorSanction,
)
from ethics_desk.rules.packs.kinds import Outcome, Status, TimeStatus
from ethics_desk.services.gates.gate_states import GateStanding
from ethics_desk.services.sanction_page import sanction_page
from ethics_desk.services.sanctions import (
    ProposeSanction,
    WithdrawProposal,
    evaluate_allegation,
    list_proposals,
    propose_sanction,
    withdraw_proposal,
)


@pytest.fixture
def allegation(desk):
    return given_substantiated(desk)


def propose(allegation, sanction="demotion", **over):
    facts = {"allegation_id": allegation.id, "sanction": sanction, "reason": "it follows"}
    return ProposeSanction(**(facts | over))


def refusal_of(refused, *args):
    with pytest.raises(DeskError) as refusal:
        refused(*args)
    return refusal.value


def given_decision(desk, allegation, decided_on, sanction="demotion"):
    """A decision written straight into the records."""
    decision = Decision(
        id=f"decision-{allegation.id}",
        inquiry_id=allegation.inquiry_id,
        party_id=allegation.party_id,
        allegation_id=allegation.id,
        proposal_id=f"proposal-{allegation.id}",
        sanction=sanction,
        decided_on=decided_on,
        decided_by="Minister",
        order_number="12",
        order_date=decided_on,
        facts="{}",
        evaluation="{}",
    )
    with desk.store.write() as work:
        work.decisions.add(decision)
    return decision


def given_event(desk, decision, kind, day):
    event = DecisionEvent(
        id=f"event-{kind}",
        inquiry_id=decision.inquiry_id,
        decision_id=decision.id,
        kind=kind,
        happened_on=day,
    )
    with desk.store.write() as work:
        work.decision_events.add(event)


def given_earlier(desk, *, item="csl-50-1-8", decided_on=date(2025, 9, 2)):
    """One person with a decided allegation and a new one; both inquiries."""
    person = given_person(desk)
    first = given_inquiry(desk, stage=InquiryStage.CLOSED)
    act = given_allegation(
        desk,
        given_official(desk, first, person=person),
        item=item,
        committed_on=date(2025, 7, 1),
        discovered_on=date(2025, 8, 1),
    )
    decision = given_decision(desk, act, decided_on)
    again = given_inquiry(desk, stage=InquiryStage.PROPOSAL)
    party = given_official(desk, again, person=person)
    new = given_allegation(desk, party)
    given_finding(desk, new)
    given_circumstances(desk, party)
    return decision, new


def test_the_rules_are_asked_with_what_the_records_say(desk, allegation):
    evaluation = evaluate_allegation(desk, allegation.id, TODAY)

    assert evaluation.outcome is Outcome.SANCTIONS
    assert evaluation.sanctions == ("demotion",)
    assert evaluation.status is Status.SEEN
    assert evaluation.time_status is TimeStatus.OPEN


def test_an_elected_official_is_not_demoted(desk):
    inquiry = given_inquiry(desk, stage=InquiryStage.PROPOSAL)
    party = given_official(desk, inquiry, elected=True)
    allegation = given_allegation(desk, party)
    given_circumstances(desk, party)

    assert evaluate_allegation(desk, allegation.id, TODAY).sanctions == ("warning",)


@pytest.mark.parametrize(
    ("known", "sanctions", "unknown"),
    [
        ({"lower_vacancy": None, "meets_lower_requirements": None}, ("warning",), True),
        ({"lower_vacancy": True, "meets_lower_requirements": None}, ("warning",), True),
        ({"lower_vacancy": False, "meets_lower_requirements": None}, ("warning",), False),
        ({"lower_vacancy": None, "meets_lower_requirements": False}, ("warning",), False),
        ({"lower_vacancy": True, "meets_lower_requirements": True}, ("demotion",), False),
    ],
)
def test_one_obstacle_to_demotion_settles_the_matter(desk, known, sanctions, unknown):
    inquiry = given_inquiry(desk, stage=InquiryStage.PROPOSAL)
    party = given_official(desk, inquiry)
    allegation = given_allegation(desk, party)
    given_circumstances(desk, party, **known)

    evaluation = evaluate_allegation(desk, allegation.id, TODAY)

    assert evaluation.sanctions == sanctions
    assert ("post-unknown" in {one.code for one in evaluation.warnings}) is unknown


def test_a_decision_in_the_records_makes_the_next_act_a_repeat(desk):
    _, allegation = given_earlier(desk)

    evaluation = evaluate_allegation(desk, allegation.id, TODAY)

    assert evaluation.sanctions == ("dismissal",)
    assert [one.sanction for one in evaluation.excluded] == ["demotion"]


@pytest.mark.parametrize(
    "kind", [DecisionEventKind.APPEAL_GRANTED, DecisionEventKind.ANNULLED_BY_COURT]
)
def test_an_annulled_decision_makes_no_repeat(desk, kind):
    decision, allegation = given_earlier(desk)
    given_event(desk, decision, kind, date(2025, 10, 1))

    assert evaluate_allegation(desk, allegation.id, TODAY).sanctions == ("demotion",)


@pytest.mark.parametrize(
    "kind",
    [DecisionEventKind.LIFTED_EARLY, DecisionEventKind.EXPIRED, DecisionEventKind.APPEALED],
)
def test_a_decision_that_ended_or_is_appealed_still_counts(desk, kind):
    decision, allegation = given_earlier(desk)
    given_event(desk, decision, kind, date(2025, 10, 1))

    assert evaluate_allegation(desk, allegation.id, TODAY).sanctions == ("dismissal",)


def test_another_group_a_sanction_long_ago_or_none_at_all_make_no_repeat(desk):
    _, other_group = given_earlier(desk, item="csl-44-1")
    _, long_ago = given_earlier(desk, decided_on=date(2024, 12, 1))

    assert evaluate_allegation(desk, other_group.id, TODAY).sanctions == ("demotion",)
    assert evaluate_allegation(desk, long_ago.id, TODAY).sanctions == ("demotion",)


def test_a_decision_in_a_voided_inquiry_does_not_count(desk):
    decision, allegation = given_earlier(desk)
    with desk.store.write() as work:
        inquiry = work.inquiries.get(decision.inquiry_id)
        work.inquiries.replace(replace(inquiry, void_reason="typed twice"))

    assert evaluate_allegation(desk, allegation.id, TODAY).sanctions == ("demotion",)


def test_a_sanction_imposed_elsewhere_counts_like_one_in_the_records(desk, allegation):
    with desk.store.write() as work:
        person_id = work.parties.get(allegation.party_id).person_id
        elsewhere = PriorSanction(
            id="prior-1",
            person_id=person_id,
            item="csl-50-1-8",
            sanction="demotion",
            imposed_on=date(2025, 9, 2),
        )
        work.prior_sanctions.add(elsewhere)
    repeated = evaluate_allegation(desk, allegation.id, TODAY)
    with desk.store.write() as work:
        work.prior_sanctions.replace(replace(elsewhere, annulled_on=date(2025, 12, 1)))
    annulled = evaluate_allegation(desk, allegation.id, TODAY)

    assert repeated.sanctions == ("dismissal",)
    assert annulled.sanctions == ("demotion",)


def test_an_earlier_sanction_the_pack_does_not_know_is_shown_but_not_judged(desk, allegation):
    with desk.store.write() as work:
        person_id = work.parties.get(allegation.party_id).person_id
        work.prior_sanctions.add(
            PriorSanction(
                id="prior-1",
                person_id=person_id,
                item="us-5cfr",
                sanction="reprimand",
                imposed_on=date(2025, 9, 2),
            )
        )

    page = sanction_page(desk, allegation.id, TODAY)

    assert [one.judged for one in page.earlier] == [False]
    assert page.evaluation.sanctions == ("demotion",)


def test_an_earlier_sanction_after_the_day_asked_about_does_not_count(desk, allegation):
    with desk.store.write() as work:
        person_id = work.parties.get(allegation.party_id).person_id
        work.prior_sanctions.add(
            PriorSanction(
                id="prior-1",
                person_id=person_id,
                item="csl-50-1-8",
                sanction="demotion",
                imposed_on=TODAY,
            )
        )

    assert evaluate_allegation(desk, allegation.id, date(2026, 2, 27)).sanctions == ("demotion",)


def test_an_act_is_sanctioned_once(desk, allegation):
    decision = given_decision(desk, allegation, date(2026, 2, 20))
    sanctioned = evaluate_allegation(desk, allegation.id, TODAY).outcome
    given_event(desk, decision, DecisionEventKind.ANNULLED_BY_COURT, date(2026, 2, 25))
    annulled = evaluate_allegation(desk, allegation.id, TODAY).outcome

    assert sanctioned is Outcome.ALREADY_SANCTIONED
    assert annulled is Outcome.SANCTIONS


def test_a_day_before_discovery_is_refused_by_name(desk, allegation):
    with pytest.raises(BadInput, match="decided-before-discovery"):
        evaluate_allegation(desk, allegation.id, RECEIVED - timedelta(days=1))


def test_a_proposal_keeps_facts_and_answer_in_three_languages(desk, allegation):
    outcome = propose_sanction(desk, propose(allegation))

    (proposal,) = list_proposals(desk, allegation.inquiry_id)
    kept = json.loads(proposal.evaluation)
    assert proposal.id == outcome.value
    assert (proposal.sanction, proposal.proposed_on) == ("demotion", TODAY)
    assert json.loads(proposal.facts)["misconduct"]["committed"] == COMMITTED.isoformat()
    assert kept["en"]["sanctions"] == kept["kk"]["sanctions"] == ["demotion"]
    assert kept["ru"]["gates"] != kept["kk"]["gates"]
    assert verbs(desk, allegation.inquiry_id) == ["proposal.made"]
    assert last_entry(desk, allegation.inquiry_id).reason == "it follows"


def test_a_barred_sanction_is_refused_with_its_article_and_reason(desk, allegation):
    refusal = refusal_of(propose_sanction, desk, propose(allegation, "warning"))

    assert refusal.code == "sanction.barred"
    assert refusal.details["rule"] == "csl-44-4"
    assert refusal.details["sanction"].en == "warning of incomplete official compliance"
    assert "demotion is impossible" in refusal.details["reason"].en
    assert "44(4)" in refusal.details["citation"].en
    assert list_proposals(desk, allegation.inquiry_id) == ()
    assert verbs(desk, allegation.inquiry_id) == []


def test_a_sanction_not_offered_or_unknown_is_refused(desk, allegation):
    not_offered = refusal_of(propose_sanction, desk, propose(allegation, "remark"))
    unknown = refusal_of(propose_sanction, desk, propose(allegation, "exile"))

    assert not_offered.code == "sanction.not-offered"
    assert unknown.code == "sanction.unknown"


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        ({"signs_of_crime": True}, "sanction.refer-first"),
        ({"signs_of_offence": True}, "sanction.refer-first"),
        (
            {"committed_on": date(2025, 2, 20), "discovered_on": date(2025, 11, 3)},
            "sanction.time-barred",
        ),
        ({"sanctioned_elsewhere": True}, "sanction.already-sanctioned"),
        ({"committed_on": date(2014, 5, 5)}, "sanction.not-covered"),
    ],
)
def test_where_no_sanction_is_possible_only_none_can_be_proposed(desk, facts, code):
    allegation = given_substantiated(desk, **facts)

    refusal = refusal_of(propose_sanction, desk, propose(allegation))
    propose_sanction(desk, propose(allegation, ""))

    assert refusal.code == code
    assert list_proposals(desk, allegation.inquiry_id)[0].sanction == ""


def test_no_sanction_is_proposed_during_leave(desk, allegation):
    with desk.store.write() as work:
        work.pauses.add(
            Pause(
                id="pause-1",
                inquiry_id=allegation.inquiry_id,
                party_id=allegation.party_id,
                reason="leave",
                starts_on=TODAY,
            )
        )

    assert refusal_of(propose_sanction, desk, propose(allegation)).code == (
        "sanction.cannot-impose-now"
    )


def test_a_proposal_needs_a_reason_even_for_none(desk, allegation):
    nothing = propose(allegation, "", reason=" ")

    assert refusal_of(propose_sanction, desk, nothing).code == "reason.missing"


def test_only_what_was_made_out_is_proposed_on(desk):
    inquiry = given_inquiry(desk, stage=InquiryStage.PROPOSAL)
    party = given_official(desk, inquiry)
    open_one, not_made_out = given_allegation(desk, party), given_allegation(desk, party)
    given_finding(desk, not_made_out, outcome=FindingOutcome.NOT_PROVABLE)

    for allegation in (open_one, not_made_out):
        refusal = refusal_of(propose_sanction, desk, propose(allegation))
        assert refusal.code == "proposal.not-substantiated"


@pytest.mark.parametrize(
    "stage", [InquiryStage.REGISTERED, InquiryStage.INQUIRY, InquiryStage.CLOSED]
)
def test_proposals_have_their_stage(desk, allegation, stage):
    at_stage(desk, allegation.inquiry_id, stage)

    assert refusal_of(propose_sanction, desk, propose(allegation)).code == "inquiry.stage-refuses"


@pytest.mark.parametrize(
    ("day", "code"),
    [(TODAY + timedelta(days=1), "day.in-future"), (date(2026, 2, 1), "day.too-early")],
)
def test_a_proposal_has_a_day_between_finding_and_today(desk, allegation, day, code):
    refusal = refusal_of(propose_sanction, desk, propose(allegation, proposed_on=day))

    assert (refusal.code, refusal.details["field"]) == (code, "proposed_on")


def test_one_proposal_stands_at_a_time_and_can_be_withdrawn(desk, allegation):
    key = propose_sanction(desk, propose(allegation)).value
    second = refusal_of(propose_sanction, desk, propose(allegation)).code
    withdraw = WithdrawProposal(proposal_id=key, version=1, reason="new evidence")

    withdraw_proposal(desk, withdraw)
    again = refusal_of(withdraw_proposal, desk, replace(withdraw, version=2)).code
    propose_sanction(desk, propose(allegation))

    assert (second, again) == ("proposal.stands", "proposal.withdrawn")
    assert [one.withdrawn for one in list_proposals(desk, allegation.inquiry_id)] == [True, False]


@pytest.mark.parametrize("stage", [InquiryStage.DECISION, InquiryStage.REFERRED])
def test_a_proposal_is_withdrawn_only_where_another_can_follow(desk, allegation, stage):
    key = propose_sanction(desk, propose(allegation)).value
    with desk.store.write() as work:
        inquiry = work.inquiries.get(allegation.inquiry_id)
        work.inquiries.replace(replace(inquiry, stage=stage))
    withdraw = WithdrawProposal(proposal_id=key, version=1, reason="new evidence")

    if stage is InquiryStage.REFERRED:
        refusal_of(withdraw_proposal, desk, withdraw)
    else:
        withdraw_proposal(desk, withdraw)
        propose_sanction(desk, propose(allegation))

    withdrawn = [one.withdrawn for one in list_proposals(desk, allegation.inquiry_id)]
    assert withdrawn == ([False] if stage is InquiryStage.REFERRED else [True, False])


def test_withdrawing_needs_a_reason_and_the_newest_state(desk, allegation):
    key = propose_sanction(desk, propose(allegation)).value
    withdraw = WithdrawProposal(proposal_id=key, version=1, reason=" ")

    assert refusal_of(withdraw_proposal, desk, withdraw).code == "reason.missing"
    with pytest.raises(Conflict):
        withdraw_proposal(desk, replace(withdraw, reason="because", version=5))


def test_the_page_shows_choices_gates_and_what_stands(desk, allegation):
    key = propose_sanction(desk, propose(allegation)).value

    page = sanction_page(desk, allegation.id, TODAY)

    assert [(one.code, one.allowed) for one in page.choices] == [
        ("demotion", True),
        ("warning", False),
    ]
    assert page.choices[1].citation.en
    assert page.law_seen
    assert {state.gate.id: state.standing for state in page.gates} == {
        "materials-shown": GateStanding.CLOSED,
        "written-explanation": GateStanding.CLOSED,
        "authority": GateStanding.TO_CHECK,
        "commission": GateStanding.TO_CHECK,
        "whistle-blower": GateStanding.NOT_CONCERNED,
    }
    assert page.proposal.id == key
    assert page.decision is None
    assert page.finding.outcome is FindingOutcome.SUBSTANTIATED


def test_the_page_says_when_the_law_was_not_seen(desk):
    later = on(desk, date(2026, 8, 3))
    allegation = given_substantiated(
        later, committed_on=date(2026, 7, 6), discovered_on=date(2026, 7, 8)
    )

    page = sanction_page(later, allegation.id, date(2026, 8, 3))

    assert not page.law_seen
    assert page.evaluation.status is Status.UNVERIFIED


def test_the_page_of_an_official_without_circumstances_has_open_gates(desk):
    inquiry = given_inquiry(desk)
    allegation = given_allegation(desk, given_official(desk, inquiry))

    page = sanction_page(desk, allegation.id, TODAY)

    stopping = {state.gate.id for state in page.gates if state.stops_on(TODAY)}
    assert stopping == {"materials-shown", "written-explanation"}
    assert page.circumstances.version == 0
