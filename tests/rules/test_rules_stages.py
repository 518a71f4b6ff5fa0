"""The stages of an inquiry: steps, guards, reasons."""

import pytest

from ethics_desk.domain.errors import BadInput, NotFound, RuleViolation
from ethics_desk.domain.inquiry import InquiryStage
from ethics_desk.rules.packs.stages import StageFacts, guard_kinds

EVERYTHING = StageFacts(**{kind.replace("-", "_"): True for kind in guard_kinds()})


@pytest.fixture
def book(rule_book):
    return rule_book.default.stages


def test_every_stage_has_a_name_and_can_be_left_and_reached(book):
    reached = {step.to for step in book.steps.values()} | {InquiryStage.REGISTERED}

    assert set(book.stages) == set(InquiryStage) == reached
    assert all(book.steps_from(stage) for stage in InquiryStage)


def test_every_guard_is_used_and_every_kind_has_words(book):
    used = {guard for step in book.steps.values() for guard in step.guards}

    assert used == set(book.guards) == guard_kinds()


def test_the_whole_way_of_an_inquiry(book):
    stage = InquiryStage.REGISTERED
    way = ["start-review", "open-inquiry", "record-findings", "propose", "decide", "close"]

    for code in way:
        step = book.step(code)
        book.check(step, stage, EVERYTHING)
        stage = step.to

    assert stage is InquiryStage.CLOSED
    assert not stage.is_open


@pytest.mark.parametrize("guard", sorted(guard_kinds()))
def test_a_step_is_refused_by_the_guard_that_is_not_met(book, guard):
    step = next(step for step in book.steps.values() if guard in step.guards)
    met = {one.replace("-", "_"): one != guard for one in guard_kinds()}

    with pytest.raises(RuleViolation) as refusal:
        book.check(step, next(iter(step.from_stages)), StageFacts(**met), "a reason")

    assert refusal.value.code == "stage.guard"
    assert refusal.value.details["guard"] == guard
    assert refusal.value.details["citation"] == book.guards[guard].citation


def test_a_step_from_a_wrong_stage_is_refused(book):
    with pytest.raises(RuleViolation) as refusal:
        book.check(book.step("decide"), InquiryStage.REGISTERED, EVERYTHING)

    assert refusal.value.code == "stage.not-from-here"


@pytest.mark.parametrize("reason", ["", "  "])
def test_a_step_that_needs_a_reason_is_refused_without(book, reason):
    step = book.step("reopen")

    with pytest.raises(BadInput) as refusal:
        book.check(step, InquiryStage.CLOSED, EVERYTHING, reason)

    assert refusal.value.code == "stage.reason-missing"
    assert refusal.value.details["field"] == "reason"


def test_an_unknown_step_is_not_found(book):
    with pytest.raises(NotFound) as refusal:
        book.step("forget")

    assert refusal.value.code == "stage.unknown-step"


def test_signs_of_a_crime_can_be_referred_from_every_open_stage(book):
    refer = book.step("refer")

    assert refer.from_stages == {stage for stage in InquiryStage if stage.is_open}


def test_an_ended_inquiry_can_only_be_reopened_or_closed(book):
    ended = [stage for stage in InquiryStage if not stage.is_open]

    codes = {step.code for stage in ended for step in book.steps_from(stage)}

    assert codes == {"reopen", "reopen-review", "close-after-referral"}
