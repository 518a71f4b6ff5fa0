"""Who handles what: reassigned, handed over, taken back."""

from dataclasses import replace
from datetime import timedelta

import pytest
from builders import at_stage, given_inquiry, last_entry, verbs
from sample_office import COMMISSIONER, DEPUTY, TODAY, second

from ethics_desk.domain.errors import BadInput, DeskError, RuleViolation
from ethics_desk.domain.inquiry import InquiryStage
from ethics_desk.services.assignments import (
    HandOverInquiries,
    ReassignInquiry,
    TakeBackInquiries,
    hand_over_inquiries,
    list_hand_overs,
    reassign_inquiry,
    take_back_inquiries,
)
from ethics_desk.services.inquiries import VoidInquiry, void_inquiry

WHY = "On leave until May"


def handler(desk, inquiry):
    with desk.store.read() as work:
        return work.inquiries.get(inquiry.id).handler_id


def leave(desk, member_id):
    with desk.store.write() as work:
        work.members.replace(replace(work.members.get(member_id), active=False))


def hand_over(desk, **over):
    facts = {"from_id": COMMISSIONER, "to_id": DEPUTY, "reason": WHY}
    return hand_over_inquiries(desk, HandOverInquiries(**(facts | over)))


def test_an_inquiry_gets_another_handler_with_a_reason(desk):
    inquiry = given_inquiry(desk)

    reassign_inquiry(
        desk,
        ReassignInquiry(
            inquiry_id=inquiry.id, handler_id=DEPUTY, substitute_id=COMMISSIONER, reason=WHY
        ),
    )

    entry = last_entry(desk, inquiry.id)
    assert handler(desk, inquiry) == DEPUTY
    assert (entry.verb, entry.reason) == ("inquiry.reassigned", WHY)
    assert ("handler_id", COMMISSIONER, DEPUTY) in entry.changes


@pytest.mark.parametrize(
    ("over", "code"),
    [
        ({"reason": ""}, "reason.missing"),
        ({"substitute_id": DEPUTY}, "assignment.own-substitute"),
        ({"handler_id": "nobody"}, "store.not-found"),
        ({"substitute_id": "nobody"}, "store.not-found"),
    ],
)
def test_a_reassignment_that_cannot_be_is_refused(desk, over, code):
    inquiry = given_inquiry(desk)
    facts = {"inquiry_id": inquiry.id, "handler_id": DEPUTY, "reason": WHY}

    with pytest.raises(DeskError) as refusal:
        reassign_inquiry(desk, ReassignInquiry(**(facts | over)))

    assert refusal.value.code == code
    assert handler(desk, inquiry) == COMMISSIONER


def test_nothing_is_given_to_a_member_who_left(desk):
    inquiry = given_inquiry(desk)
    leave(desk, DEPUTY)

    for act in (
        lambda: reassign_inquiry(
            desk, ReassignInquiry(inquiry_id=inquiry.id, handler_id=DEPUTY, reason=WHY)
        ),
        lambda: hand_over(desk),
    ):
        with pytest.raises(RuleViolation) as refusal:
            act()
        assert refusal.value.code == "assignment.member-inactive"


def test_a_member_who_leaves_hands_over_every_open_inquiry(desk):
    open_ones = [given_inquiry(desk) for _ in range(3)]
    closed = given_inquiry(desk, stage=InquiryStage.CLOSED)
    voided = given_inquiry(desk)
    void_inquiry(desk, VoidInquiry(inquiry_id=voided.id, reason="Twice"))
    others = given_inquiry(desk, handler_id=DEPUTY)
    leave(desk, COMMISSIONER)

    done = hand_over(second(desk))

    assert done.touched == {inquiry.id for inquiry in open_ones}
    assert [handler(desk, inquiry) for inquiry in open_ones] == [DEPUTY] * 3
    assert [handler(desk, one) for one in (closed, voided, others)] == [
        COMMISSIONER,
        COMMISSIONER,
        DEPUTY,
    ]
    assert verbs(desk, open_ones[0].id) == ["inquiry.handed-over"]


def test_some_inquiries_are_handed_over_and_come_back(desk):
    first, second, third = (given_inquiry(desk) for _ in range(3))
    passed = hand_over(
        desk, inquiry_ids=(first.id, second.id), until=TODAY + timedelta(days=14)
    ).value
    assert handler(desk, third) == COMMISSIONER
    reassign_inquiry(
        desk, ReassignInquiry(inquiry_id=second.id, handler_id=COMMISSIONER, reason="Early")
    )
    at_stage(desk, first.id, InquiryStage.FINDINGS)

    take_back_inquiries(desk, TakeBackInquiries(hand_over_id=passed, reason="Back from leave"))

    assert handler(desk, first) == COMMISSIONER
    assert last_entry(desk, first.id).verb == "inquiry.taken-back"
    assert last_entry(desk, second.id).verb == "inquiry.reassigned"
    assert [one.returned_on for one in list_hand_overs(desk)] == [TODAY]
    with pytest.raises(RuleViolation) as refusal:
        take_back_inquiries(desk, TakeBackInquiries(hand_over_id=passed, reason="Again"))
    assert refusal.value.code == "assignment.returned-already"


@pytest.mark.parametrize(
    ("over", "code"),
    [
        ({"reason": "  "}, "reason.missing"),
        ({"to_id": COMMISSIONER}, "assignment.to-oneself"),
        ({"until": TODAY - timedelta(days=1)}, "assignment.until-past"),
        ({"to_id": "nobody"}, "store.not-found"),
        ({"from_id": DEPUTY, "to_id": COMMISSIONER}, "assignment.nothing-to-hand-over"),
        ({"inquiry_ids": ("nothing",)}, "store.not-found"),
    ],
)
def test_a_hand_over_that_cannot_be_is_refused_whole(desk, over, code):
    inquiry = given_inquiry(desk)

    with pytest.raises(DeskError) as refusal:
        hand_over(desk, **over)

    assert refusal.value.code == code
    assert handler(desk, inquiry) == COMMISSIONER
    assert list_hand_overs(desk) == ()


def test_what_somebody_else_handles_is_not_handed_over(desk):
    mine, theirs = given_inquiry(desk), given_inquiry(desk, handler_id=DEPUTY)

    with pytest.raises(RuleViolation) as refusal:
        hand_over(desk, inquiry_ids=(mine.id, theirs.id))

    assert refusal.value.code == "assignment.not-the-handler"
    assert handler(desk, mine) == COMMISSIONER


def test_one_named_twice_is_handed_over_once(desk):
    inquiry = given_inquiry(desk)

    hand_over(desk, inquiry_ids=(inquiry.id, inquiry.id))

    assert verbs(desk, inquiry.id) == ["inquiry.handed-over"]


def test_taking_back_what_is_no_more_there_is_written_down(desk):
    inquiry = given_inquiry(desk)
    passed = hand_over(desk).value
    reassign_inquiry(
        desk, ReassignInquiry(inquiry_id=inquiry.id, handler_id=COMMISSIONER, reason="Early")
    )

    take_back_inquiries(desk, TakeBackInquiries(hand_over_id=passed, reason="Back"))

    with desk.store.read() as work:
        assert [entry.reason for entry in work.journal.of(subject_id=passed)] == ["Back"]


def test_a_blank_reason_takes_nothing_back(desk):
    given_inquiry(desk)
    passed = hand_over(desk).value

    with pytest.raises(BadInput):
        take_back_inquiries(desk, TakeBackInquiries(hand_over_id=passed, reason=""))
