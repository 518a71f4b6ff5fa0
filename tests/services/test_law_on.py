"""An act, a proposal or a decision judged by another law; the records stay as they are."""

from dataclasses import replace
from datetime import date

import pytest
from builders import given_substantiated
from law_of_two_days import LATER, changed_book, later_version, under
from sample_office import TODAY, second

from ethics_desk.domain.errors import BadInput
from ethics_desk.rules.comparing.comparison import Matter
from ethics_desk.rules.comparing.law_choice import OWN_LAW, LawChoice
from ethics_desk.services.decisions import RecordDecision, record_decision
from ethics_desk.services.law.law_on import LawSubject, compare_law
from ethics_desk.services.sanctions import ProposeSanction, propose_sanction

GROUP_B = "csl-50-1-2"
SOON = date(2026, 8, 3)


@pytest.fixture
def allegation(desk):
    return given_substantiated(desk, item=GROUP_B)


@pytest.fixture
def proposal_id(desk, allegation):
    command = ProposeSanction(
        allegation_id=allegation.id, sanction="dismissal", reason="it follows"
    )
    return propose_sanction(desk, command).value


@pytest.fixture
def decision_id(desk, proposal_id):
    command = RecordDecision(
        proposal_id=proposal_id,
        sanction="dismissal",
        decided_on=TODAY,
        decided_by="Minister",
        order_number="12",
    )
    return record_decision(second(desk), command).value


def test_an_allegation_is_judged_by_the_law_of_another_day(desk, allegation, tmp_path):
    later = under(desk, changed_book(tmp_path, later_version(milder_group=True)), TODAY)

    subject = LawSubject(allegation_id=allegation.id)
    judged = compare_law(later, subject, OWN_LAW, LawChoice(day=SOON)).right

    assert judged.answer.sanctions == ("severe-reprimand", "warning")
    assert judged.facts.decision_date == TODAY


def test_a_decision_is_judged_with_the_facts_kept_then(desk, allegation, decision_id):
    with desk.store.write() as work:
        work.allegations.replace(replace(work.allegations.get(allegation.id), item="csl-44-1"))

    judged = compare_law(desk, LawSubject(decision_id=decision_id), OWN_LAW, OWN_LAW).left

    assert judged.facts.misconduct.item == GROUP_B
    assert judged.answer.sanctions == ("warning", "dismissal")


def test_two_laws_stand_side_by_side_with_what_differs(desk, proposal_id, tmp_path):
    later = under(desk, changed_book(tmp_path, later_version(milder_group=True)), TODAY)

    found = compare_law(
        later, LawSubject(proposal_id=proposal_id), OWN_LAW, LawChoice(version=LATER)
    )

    assert {one.code for one in found.differences if one.matter is Matter.SANCTION} == {
        "dismissal",
        "severe-reprimand",
    }


def test_a_decision_taken_over_without_facts_is_refused(desk, decision_id):
    with desk.store.write() as work:
        work.decisions.replace(replace(work.decisions.get(decision_id), facts=""))

    with pytest.raises(BadInput) as refused:
        compare_law(desk, LawSubject(decision_id=decision_id), OWN_LAW, OWN_LAW)

    assert refused.value.code == "law.no-facts-kept"


def test_one_thing_is_judged_at_a_time(allegation):
    with pytest.raises(ValueError, match="one decision"):
        LawSubject()
    with pytest.raises(ValueError, match="one decision"):
        LawSubject(allegation_id=allegation.id, decision_id="decision")
