"""Decisions the law now in force would judge differently are listed, and nothing is changed."""

import json
from dataclasses import replace
from datetime import date

import pytest
from builders import given_substantiated
from law_of_two_days import changed_book, later_version, under
from sample_office import TODAY, second

from ethics_desk.domain.language import Language
from ethics_desk.domain.progress import Cancelled
from ethics_desk.domain.sanction import NO_SANCTION, DecisionEventKind, DecisionId
from ethics_desk.rules.comparing.comparison import Matter
from ethics_desk.services.decision_events import RecordDecisionEvent, record_decision_event
from ethics_desk.services.decisions import RecordDecision, record_decision
from ethics_desk.services.law.re_examination import Why, re_examination
from ethics_desk.services.sanctions import (
    ProposeSanction,
    WithdrawProposal,
    propose_sanction,
    withdraw_proposal,
)

GROUP_B = "csl-50-1-2"
LATER_DAY = date(2026, 8, 3)


def propose(desk, sanction="dismissal", **over):
    allegation = given_substantiated(desk, **({"item": GROUP_B} | over))
    command = ProposeSanction(allegation_id=allegation.id, sanction=sanction, reason="it follows")
    return propose_sanction(desk, command).value


def decide(desk, sanction="dismissal", **over):
    command = RecordDecision(
        proposal_id=propose(desk, sanction, **over),
        sanction=sanction,
        decided_on=TODAY,
        decided_by="Minister",
        order_number="12" if sanction else "",
    )
    return record_decision(second(desk), command).value


def listed(desk, progress=lambda done, total: None):
    return re_examination(desk, Language.EN, progress)


@pytest.fixture
def milder(desk, tmp_path):
    """The office after a later version made group B milder."""
    return under(desk, changed_book(tmp_path, later_version(milder_group=True)), LATER_DAY)


def test_a_decision_the_same_law_judges_the_same_is_not_listed(desk):
    decide(desk)

    found = listed(desk)

    assert (found.judged, found.rows, found.unseen) == (1, (), ())


def test_a_law_carried_over_as_an_assumption_would_judge_the_same(desk):
    decide(desk)

    found = listed(under(desk, desk.rules, LATER_DAY))

    assert found.rows == ()
    assert [version.code for version in found.unseen] == ["290-VIII-2026-07-01"]


def test_a_decision_a_later_milder_law_would_judge_differently_is_listed(desk, milder):
    decision = decide(desk)

    [row] = listed(milder).rows

    assert (row.kept.id, row.kept.decided, row.why) == (decision, True, Why.LAW)
    assert row.kept.official == "Жихангеров Сакен Муратович"
    assert row.allowed_now is False
    assert row.by_data == ()
    dismissal = next(one for one in row.by_law if one.code == "dismissal")
    assert dismissal.right.articles[0].citation.en == "new art. 1"


def test_what_was_imposed_may_still_be_allowed(desk, milder):
    decide(desk, "warning")

    [row] = listed(milder).rows

    assert row.allowed_now is True


def test_a_decision_not_to_sanction_has_nothing_that_could_still_be_allowed(desk, milder):
    decide(desk, NO_SANCTION)

    [row] = listed(milder).rows

    assert row.allowed_now is None


def test_an_item_dropped_from_the_law_is_listed(desk, tmp_path):
    decide(desk)
    later = under(desk, changed_book(tmp_path, later_version(drops=[GROUP_B])), LATER_DAY)

    [row] = listed(later).rows

    assert row.law_now.answer.outcome.value == "not-covered"
    assert row.allowed_now is False


def test_terms_that_changed_are_told_by_their_last_days(desk, tmp_path):
    decide(desk, "remark", item="csl-44-1")
    later = under(desk, changed_book(tmp_path, later_version(longer_terms=True)), LATER_DAY)

    [row] = listed(later).rows

    assert {one.matter for one in row.by_law} == {Matter.LAST_DAY}
    assert row.allowed_now is True


def test_a_correction_of_the_data_is_told_apart_from_a_change_of_the_law(desk):
    decision = decide(desk)
    with desk.store.write() as work:
        before = work.decisions.get(decision)
        kept = json.loads(before.evaluation)
        for answer in kept.values():
            answer["sanctions"] = ["dismissal"]
        work.decisions.replace(replace(before, evaluation=json.dumps(kept)))

    [row] = listed(desk).rows

    assert (row.why, row.by_law) == (Why.DATA, ())
    assert [(one.code, one.left.code, one.right.code) for one in row.by_data] == [
        ("warning", "not-offered", "allowed")
    ]


def test_a_law_and_a_correction_may_both_make_the_difference(desk, milder):
    decision = decide(desk)
    with desk.store.write() as work:
        before = work.decisions.get(decision)
        kept = {code: one | {"gates": []} for code, one in json.loads(before.evaluation).items()}
        work.decisions.replace(replace(before, evaluation=json.dumps(kept)))

    [row] = listed(milder).rows

    assert row.why is Why.BOTH


def test_facts_the_rules_cannot_read_any_more_are_listed_with_the_reason(desk):
    decision = decide(desk)
    with desk.store.write() as work:
        before = work.decisions.get(decision)
        facts = json.loads(before.facts)
        facts["misconduct"]["item"] = "csl-gone"
        work.decisions.replace(replace(before, facts=json.dumps(facts)))

    [row] = listed(desk).rows

    assert row.why is Why.UNREADABLE
    assert row.refusal.code == "rules.facts-unknown-item"


def test_a_proposal_that_waits_is_judged_too_and_one_withdrawn_is_not(desk, milder):
    waiting, withdrawn = propose(desk), propose(desk)
    withdraw_proposal(desk, WithdrawProposal(proposal_id=withdrawn, version=1, reason="by mistake"))

    [row] = listed(milder).rows

    assert (row.kept.id, row.kept.decided) == (waiting, False)


def test_an_annulled_decision_needs_no_second_look(desk, milder):
    decision = decide(desk)
    record_decision_event(
        desk,
        RecordDecisionEvent(
            decision_id=decision, kind=DecisionEventKind.ANNULLED_BY_COURT, happened_on=TODAY
        ),
    )

    assert listed(milder).judged == 0


def test_decisions_taken_over_from_elsewhere_are_counted_not_judged(desk, milder):
    decision = decide(desk)
    with desk.store.write() as work:
        before = work.decisions.get(decision)
        work.decisions.replace(replace(before, facts="", evaluation=""))

    found = listed(milder)

    assert (found.judged, found.without_facts, found.rows) == (0, 1, ())


def test_many_are_judged_one_after_another_and_each_once(desk, milder):
    first = decide(desk)
    with desk.store.write() as work:
        one = work.decisions.get(first)
        for number in range(450):
            work.decisions.add(
                replace(one, id=DecisionId(f"more-{number:03}"), proposal_id=f"more-{number:03}")
            )

    steps = []
    found = listed(milder, lambda done, total: steps.append((done, total)))

    assert len({row.kept.id for row in found.rows}) == found.judged == 451
    assert steps[0] == (0, 451)
    assert steps[-1] == (451, 451)


def test_it_can_be_stopped_and_changes_nothing(desk, milder):
    decide(desk)
    before = desk.store.path.read_bytes()

    def stop(done, total):
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        listed(milder, stop)

    assert desk.store.path.read_bytes() == before
