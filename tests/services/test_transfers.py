"""Sending matters on and hearing them together; both can be taken back."""

from datetime import date, timedelta

import pytest
from builders import at_stage, given_inquiry, last_entry, verbs
from sample_office import AGENCY, TODAY, words

from ethics_desk.domain.agency import Agency, AgencyId, AgencyName, AgencyNameId, AgencyType
from ethics_desk.domain.errors import BadInput, DeskError, RuleViolation
from ethics_desk.domain.inquiry import InquiryStage
from ethics_desk.services.stages import MoveInquiry, move_inquiry
from ethics_desk.services.transfers import (
    JoinInquiries,
    RedirectAppeal,
    ReverseRedirection,
    SeparateInquiries,
    join_inquiries,
    redirect_appeal,
    reverse_redirection,
    separate_inquiries,
)

PROSECUTOR = AgencyId("agency-p")
DEAD = AgencyId("agency-d")
WHY = "Another body is competent"


@pytest.fixture(autouse=True)
def bodies(desk):
    with desk.store.write() as work:
        for key, ended in ((PROSECUTOR, None), (DEAD, date(2025, 12, 31))):
            work.agencies.add(
                Agency(id=key, code=key, type=AgencyType.LAW_ENFORCEMENT, exists_to=ended)
            )
            name = AgencyName(id=AgencyNameId(f"name-{key}"), agency_id=key, name=words(key))
            work.agency_names.add(name)


def given_registered(desk, **over):
    return given_inquiry(desk, stage=InquiryStage.REGISTERED, **over)


def recorded(desk, key):
    with desk.store.read() as work:
        return work.inquiries.get(key)


def redirect(desk, inquiry, agency=PROSECUTOR, **over):
    return redirect_appeal(
        desk, RedirectAppeal(inquiry_id=inquiry.id, agency_id=agency, reason=WHY, **over)
    ).value


def join(desk, inquiry, into):
    return join_inquiries(
        desk, JoinInquiries(inquiry_id=inquiry.id, into_id=into.id, reason="One matter")
    ).value


def test_a_whole_appeal_leaves_the_office(desk):
    inquiry = given_registered(desk)

    redirect(desk, inquiry)

    after = recorded(desk, inquiry.id)
    assert (after.stage, after.finished_on) == (InquiryStage.REDIRECTED, TODAY)
    assert verbs(desk, inquiry.id) == ["inquiry.redirected", "inquiry.moved"]


def test_a_part_is_sent_on_and_the_rest_goes_on(desk):
    inquiry = given_inquiry(desk)

    first = redirect(desk, inquiry, part="the tender")
    redirect(desk, inquiry, part="the land")

    assert recorded(desk, inquiry.id).stage is InquiryStage.INQUIRY
    with desk.store.read() as work:
        assert [one.part for one in work.redirections.of(inquiry_id=inquiry.id)] == [
            "the tender",
            "the land",
        ]
    reverse_redirection(desk, ReverseRedirection(redirection_id=first, reason="Sent back"))
    assert recorded(desk, inquiry.id).stage is InquiryStage.INQUIRY


def test_a_whole_appeal_that_comes_back_stands_where_it_stood(desk):
    inquiry = given_registered(desk)
    at_stage(desk, inquiry.id, InquiryStage.PRELIMINARY_REVIEW)
    key = redirect(desk, inquiry)

    reverse_redirection(desk, ReverseRedirection(redirection_id=key, reason="Sent back"))

    after = recorded(desk, inquiry.id)
    assert (after.stage, after.finished_on) == (InquiryStage.PRELIMINARY_REVIEW, None)
    with desk.store.read() as work:
        assert work.redirections.get(key).reversed_on == TODAY
    with pytest.raises(RuleViolation) as refusal:
        reverse_redirection(desk, ReverseRedirection(redirection_id=key, reason="Again"))
    assert refusal.value.code == "redirection.reversed-already"


def test_a_matter_reopened_meanwhile_keeps_its_stage_when_it_comes_back(desk):
    inquiry = given_registered(desk)
    key = redirect(desk, inquiry)
    at_stage(desk, inquiry.id, InquiryStage.FINDINGS)

    reverse_redirection(desk, ReverseRedirection(redirection_id=key, reason="Sent back"))

    assert recorded(desk, inquiry.id).stage is InquiryStage.FINDINGS


@pytest.mark.parametrize(
    ("agency", "reason", "code"),
    [
        (DEAD, WHY, "agency.dissolved"),
        (AGENCY, WHY, "redirection.to-itself"),
        (AgencyId("nowhere"), WHY, "store.not-found"),
        (PROSECUTOR, " ", "reason.missing"),
    ],
)
def test_what_cannot_be_redirected_stays(desk, agency, reason, code):
    inquiry = given_registered(desk)
    command = RedirectAppeal(inquiry_id=inquiry.id, agency_id=agency, reason=reason)

    with pytest.raises(DeskError) as refusal:
        redirect_appeal(desk, command)

    assert refusal.value.code == code
    assert recorded(desk, inquiry.id) == inquiry
    assert verbs(desk, inquiry.id) == []


def test_a_whole_appeal_is_not_sent_on_once_the_inquiry_is_open(desk):
    inquiry = given_inquiry(desk)

    with pytest.raises(RuleViolation) as refusal:
        redirect(desk, inquiry)

    assert refusal.value.code == "stage.not-from-here"
    with desk.store.read() as work:
        assert work.redirections.of() == ()


def test_a_joined_inquiry_stands_still_and_both_journals_say_so(desk):
    inquiry, into = given_registered(desk), given_inquiry(desk)

    join(desk, inquiry, into)

    assert recorded(desk, inquiry.id).joined_to_id == into.id
    for one in (inquiry, into):
        assert last_entry(desk, one.id).changes == (("joined_to", inquiry.number, into.number),)
    with pytest.raises(RuleViolation) as refusal:
        move_inquiry(desk, MoveInquiry(inquiry_id=inquiry.id, step="start-review"))
    assert refusal.value.code == "inquiry.joined"


def test_a_separated_inquiry_goes_on_by_itself(desk):
    inquiry, into = given_registered(desk), given_inquiry(desk)
    key = join(desk, inquiry, into)

    separate_inquiries(desk, SeparateInquiries(joining_id=key, reason="Two matters after all"))

    assert recorded(desk, inquiry.id).joined_to_id is None
    move_inquiry(desk, MoveInquiry(inquiry_id=inquiry.id, step="start-review"))
    assert verbs(desk, into.id) == ["inquiry.joined", "inquiry.separated"]
    with pytest.raises(RuleViolation) as refusal:
        separate_inquiries(desk, SeparateInquiries(joining_id=key, reason="Again"))
    assert refusal.value.code == "joining.reversed-already"


def test_an_inquiry_is_not_joined_to_itself_or_to_what_stands_inside_another(desk):
    first, second, third = (given_registered(desk) for _ in range(3))
    with pytest.raises(BadInput) as refusal:
        join(desk, first, first)
    assert refusal.value.code == "joining.to-itself"

    join(desk, first, second)

    for one, other in ((third, first), (first, third)):
        with pytest.raises(RuleViolation) as refused:
            join(desk, one, other)
        assert refused.value.code == "inquiry.joined"


def test_inquiries_of_different_agencies_are_not_joined(desk):
    first, second = given_registered(desk), given_registered(desk, agency_id=PROSECUTOR)

    with pytest.raises(BadInput) as refusal:
        join(desk, first, second)

    assert refusal.value.code == "joining.other-agency"


def test_a_new_body_does_not_receive_what_was_sent_before_its_day(desk):
    with desk.store.write() as work:
        body = Agency(
            id=AgencyId("agency-n"),
            code="new",
            type=AgencyType.OTHER,
            exists_from=TODAY + timedelta(days=1),
        )
        work.agencies.add(body)
        work.agency_names.add(
            AgencyName(id=AgencyNameId("name-n"), agency_id=body.id, name=words("New"))
        )

    with pytest.raises(RuleViolation) as refusal:
        redirect(desk, given_registered(desk), body.id)

    assert refusal.value.code == "agency.not-yet"
