"""One inquiry's card: everything its page shows, in one reading."""

from datetime import date, time

import pytest
from builders import (
    AGENCY,
    PACK,
    given_allegation,
    given_inquiry,
    given_official,
    given_person,
)

from ethics_desk.domain.agency import AgencyId
from ethics_desk.domain.errors import NotFound
from ethics_desk.domain.inquiry import Channel, InquiryId, PartyRole
from ethics_desk.services.inquiries import RegisterInquiry, register_inquiry
from ethics_desk.services.inquiry_card import (
    inquiry_card,
    misconduct_items,
    registration_day_of,
    served_agencies,
)
from ethics_desk.services.transfers import JoinInquiries, join_inquiries

FRIDAY = date(2026, 2, 27)
MONDAY = date(2026, 3, 2)


def test_a_card_nests_allegations_under_their_officials(desk):
    inquiry = given_inquiry(desk)
    official = given_official(desk, inquiry)
    allegation = given_allegation(desk, official)
    witness = given_official(desk, inquiry, role=PartyRole.WITNESS)

    card = inquiry_card(desk, inquiry.id)

    (named,) = card.officials
    assert named.party == official
    assert [row.allegation for row in named.allegations] == [allegation]
    assert named.allegations[0].citation.en
    assert [other.party for other in card.others] == [witness]
    assert card.agency.en == "Ministry of Tests en"


def test_a_card_names_the_clock_that_runs(desk):
    key = register_inquiry(
        desk,
        RegisterInquiry(
            agency_id=AGENCY, received_on=FRIDAY, channel=Channel.COMPLAINT, subject="Gifts"
        ),
    ).value

    card = inquiry_card(desk, key)

    assert card.clock is not None
    assert card.clock.citation.en
    assert card.inquiry.due_on is not None


def test_both_inquiries_of_a_joining_show_it(desk):
    one, other = given_inquiry(desk), given_inquiry(desk)
    join_inquiries(desk, JoinInquiries(inquiry_id=one.id, into_id=other.id, reason="Same facts"))

    assert inquiry_card(desk, one.id).joinings[0].other_number == other.number
    assert inquiry_card(desk, other.id).joinings[0].other_number == one.number


def test_there_is_no_card_of_nothing(desk):
    with pytest.raises(NotFound):
        inquiry_card(desk, InquiryId("nothing"))


def test_what_arrives_after_hours_on_a_friday_is_registered_on_monday(desk):
    assert registration_day_of(desk, AGENCY, FRIDAY, time(12, 0)) == FRIDAY
    assert registration_day_of(desk, AGENCY, FRIDAY, time(21, 0)) == MONDAY


def test_the_offices_agency_and_its_catalogue_are_offered(desk):
    given_person(desk)

    assert [one.agency_id for one in served_agencies(desk)] == [AgencyId("agency-1")]
    assert misconduct_items(desk, PACK, MONDAY)
