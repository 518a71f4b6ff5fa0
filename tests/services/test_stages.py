"""The way of an inquiry: steps, and what each refusal names."""

from dataclasses import replace

import pytest
from builders import (
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

from ethics_desk.domain.errors import BadInput, DeskError, NotFound, RuleViolation
from ethics_desk.domain.finding import FindingOutcome
from ethics_desk.domain.inquiry import InquiryStage
from ethics_desk.services.decisions import RecordDecision, record_decision
from ethics_desk.services.sanctions import ProposeSanction, propose_sanction
from ethics_desk.services.stages import MoveInquiry, move_inquiry, step_choices

LATER = TODAY.replace(day=20)


def move(desk, inquiry, step, reason=""):
    return move_inquiry(desk, MoveInquiry(inquiry_id=inquiry.id, step=step, reason=reason)).value


def recorded(desk, key):
    with desk.store.read() as work:
        return work.inquiries.get(key)


def refusal_of(desk, inquiry, step, reason="Because"):
    before = recorded(desk, inquiry.id)
    with pytest.raises(DeskError) as refusal:
        move(desk, inquiry, step, reason)
    assert recorded(desk, inquiry.id) == before
    return refusal.value


def test_the_whole_way_of_a_sanctioned_inquiry(desk):
    inquiry = given_inquiry(desk, stage=InquiryStage.REGISTERED)
    party = given_official(desk, inquiry)
    allegation = given_allegation(desk, party)

    move(desk, inquiry, "start-review")
    move(desk, inquiry, "open-inquiry")
    assert recorded(desk, inquiry.id).opened_on == TODAY
    given_finding(desk, allegation)
    given_circumstances(desk, party)
    move(desk, inquiry, "record-findings")
    key = propose_sanction(
        desk,
        ProposeSanction(allegation_id=allegation.id, sanction="demotion", reason="Grave"),
    ).value
    move(desk, inquiry, "propose")
    record_decision(
        second(desk),
        RecordDecision(
            proposal_id=key,
            sanction="demotion",
            decided_on=TODAY,
            decided_by="Minister",
            order_number="17",
            order_date=TODAY,
        ),
    )
    move(desk, inquiry, "decide")
    assert move(desk, inquiry, "close") is InquiryStage.CLOSED

    assert recorded(desk, inquiry.id).finished_on == TODAY
    assert verbs(desk, inquiry.id).count("inquiry.moved") == 6


@pytest.mark.parametrize(
    ("stage", "step", "guard"),
    [
        (InquiryStage.REGISTERED, "open-inquiry", "official-named"),
        (InquiryStage.INQUIRY, "record-findings", "official-named"),
        (InquiryStage.FINDINGS, "propose", "something-substantiated"),
        (InquiryStage.PROPOSAL, "decide", "every-proposal-decided"),
        (InquiryStage.INQUIRY, "refer", "letter-issued"),
        (InquiryStage.CLOSED, "reopen", "official-named"),
    ],
)
def test_a_refused_step_names_the_guard_and_its_article(desk, stage, step, guard):
    inquiry = given_inquiry(desk, stage=stage)

    refusal = refusal_of(desk, inquiry, step)

    assert (refusal.code, refusal.details["guard"]) == ("stage.guard", guard)
    for language in ("kk", "ru", "en"):
        assert getattr(refusal.details["citation"], language)
        assert getattr(refusal.details["refusal"], language)


def test_findings_wait_for_every_allegation_and_for_evidence(desk):
    inquiry = given_inquiry(desk)
    party = given_official(desk, inquiry)
    first = given_allegation(desk, party)
    given_finding(desk, first)
    second = given_allegation(desk, party)
    assert refusal_of(desk, inquiry, "record-findings").details["guard"] == "every-allegation-found"

    finding = given_finding(desk, second)
    with desk.store.write() as work:
        work.findings.remove(finding.id)
        work.findings.add(replace(finding, evidence_ids=()))

    refusal = refusal_of(desk, inquiry, "record-findings")
    assert refusal.details["guard"] == "findings-rest-on-evidence"


def test_a_proposal_for_each_substantiated_allegation_comes_first(desk):
    allegation = given_substantiated(desk, stage=InquiryStage.FINDINGS)
    inquiry = recorded(desk, allegation.inquiry_id)

    refusal = refusal_of(desk, inquiry, "propose")

    assert refusal.details["guard"] == "every-substantiated-proposed"


def test_what_is_substantiated_is_not_closed_as_unsubstantiated(desk):
    allegation = given_substantiated(desk, stage=InquiryStage.FINDINGS)
    inquiry = recorded(desk, allegation.inquiry_id)

    refusal = refusal_of(desk, inquiry, "close-unsubstantiated")

    assert refusal.details["guard"] == "nothing-substantiated"


def test_a_step_from_another_stage_is_refused(desk):
    inquiry = given_inquiry(desk, stage=InquiryStage.REGISTERED)

    refusal = refusal_of(desk, inquiry, "close")

    assert isinstance(refusal, RuleViolation)
    assert refusal.code == "stage.not-from-here"


def test_an_unknown_step_is_not_found(desk):
    refusal = refusal_of(desk, given_inquiry(desk), "promote")

    assert isinstance(refusal, NotFound)
    assert refusal.code == "stage.unknown-step"


@pytest.mark.parametrize("step", ["discontinue", "close-without-inquiry", "redirect"])
def test_some_steps_need_a_reason(desk, step):
    inquiry = given_inquiry(desk, stage=InquiryStage.REGISTERED)

    refusal = refusal_of(desk, inquiry, step, reason=" ")

    assert isinstance(refusal, BadInput)
    assert refusal.code == "stage.reason-missing"


def test_a_discontinued_inquiry_is_reopened_with_a_reason(desk):
    inquiry = given_inquiry(desk)
    given_allegation(desk, given_official(desk, inquiry))
    move(desk, inquiry, "discontinue", "Appeal withdrawn")
    assert recorded(desk, inquiry.id).finished_on == TODAY
    assert refusal_of(desk, inquiry, "reopen", "").code == "stage.reason-missing"

    move(on(desk, LATER), inquiry, "reopen", "New facts")

    after = recorded(desk, inquiry.id)
    assert (after.stage, after.finished_on) == (InquiryStage.INQUIRY, None)
    assert last_entry(desk, inquiry.id).reason == "New facts"


def test_what_was_given_up_before_an_official_was_named_can_be_taken_up_again(desk):
    inquiry = given_inquiry(desk, stage=InquiryStage.REGISTERED)
    move(desk, inquiry, "discontinue", "No name was given")
    assert refusal_of(desk, inquiry, "reopen", "A name came").details["guard"] == "official-named"

    move(on(desk, LATER), inquiry, "reopen-review", "A name came")

    after = recorded(desk, inquiry.id)
    assert (after.stage, after.finished_on) == (InquiryStage.PRELIMINARY_REVIEW, None)


def test_a_reopened_inquiry_keeps_the_day_it_was_first_opened(desk):
    inquiry = given_inquiry(desk, stage=InquiryStage.REGISTERED)
    given_allegation(desk, given_official(desk, inquiry))
    move(desk, inquiry, "open-inquiry")
    move(desk, inquiry, "discontinue", "Appeal withdrawn")

    move(on(desk, LATER), inquiry, "reopen", "New facts")

    assert recorded(desk, inquiry.id).opened_on == TODAY


def test_the_choices_say_what_stands_in_the_way_of_each_step(desk):
    inquiry = given_inquiry(desk, stage=InquiryStage.FINDINGS)
    allegation = given_allegation(desk, given_official(desk, inquiry))
    given_finding(desk, allegation, outcome=FindingOutcome.NOT_SUBSTANTIATED)

    choices = {choice.code: choice for choice in step_choices(desk, inquiry.id)}

    assert choices["close-unsubstantiated"].missing == ()
    assert choices["close-unsubstantiated"].to is InquiryStage.CLOSED
    assert choices["close-unsubstantiated"].reason_required
    assert [refusal.en for refusal, _ in choices["propose"].missing] == [
        "nothing is substantiated: no sanction can be proposed"
    ]
    assert "start-review" not in choices


def test_every_choice_without_obstacles_can_be_taken(desk):
    inquiry = given_inquiry(desk, stage=InquiryStage.REGISTERED)
    given_allegation(desk, given_official(desk, inquiry))
    taken = set()
    for choice in step_choices(desk, inquiry.id):
        if not choice.missing:
            assert move(desk, inquiry, choice.code, "Because") is choice.to
            taken.add(choice.code)
            at_stage(desk, inquiry.id, InquiryStage.REGISTERED)

    assert {"start-review", "open-inquiry", "redirect", "discontinue"} <= taken
