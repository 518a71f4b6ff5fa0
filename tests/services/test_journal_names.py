"""The journal's lines: whom each is about, and the days an inquiry was registered with."""

from datetime import date

from builders import given_allegation, given_inquiry, given_official, given_person, last_entry
from sample_office import AGENCY, TODAY

from ethics_desk.domain.inquiry import Channel, PartyRole
from ethics_desk.domain.person import PersonName
from ethics_desk.services.findings import RecordFinding, record_finding
from ethics_desk.services.inquiries import RegisterInquiry, register_inquiry
from ethics_desk.services.parties import AddParty, add_party

HAPPENED = date(2026, 2, 10)


def told(desk, inquiry_id):
    return {name: after for name, _, after in last_entry(desk, inquiry_id).changes}


def named(desk, surname):
    name = PersonName(surname=surname, given="Омир", patronymic="")
    return given_person(desk, kk=name, ru=name)


def test_a_line_about_one_of_several_officials_says_which(desk):
    inquiry = given_inquiry(desk)
    given_allegation(desk, given_official(desk, inquiry))
    second = given_official(desk, inquiry, person=named(desk, "Утебаев"))
    allegation = given_allegation(desk, second, item="csl-50-1-8")

    record_finding(
        desk,
        RecordFinding(
            allegation_id=allegation.id, outcome="not-provable", reasoning="No one was present"
        ),
    )

    line = told(desk, inquiry.id)
    assert (line["person_id"], line["item"]) == ("Утебаев Омир", "csl-50-1-8")


def test_an_official_who_joins_is_named_and_a_source_is_not(desk):
    inquiry = given_inquiry(desk)
    for role in (PartyRole.APPLICANT, PartyRole.WITNESS):
        person = named(desk, f"Утебаев-{role}")
        add_party(desk, AddParty(inquiry_id=inquiry.id, person_id=person.id, role=role))
        assert told(desk, inquiry.id) == {"role": role.value}

    person = named(desk, "Ахметов")
    add_party(desk, AddParty(inquiry_id=inquiry.id, person_id=person.id, role=PartyRole.OFFICIAL))

    assert told(desk, inquiry.id)["person_id"] == "Ахметов Омир"


def test_all_four_days_of_an_inquiry_are_kept_as_they_were_first_written(desk):
    key = register_inquiry(
        desk,
        RegisterInquiry(
            agency_id=AGENCY,
            received_on=TODAY,
            happened_on=HAPPENED,
            discovered_on=TODAY,
            channel=Channel.COMPLAINT,
            subject="A tender",
            incoming_number="55",
        ),
    ).value

    line = told(desk, key)
    assert line["happened_on"] == HAPPENED.isoformat()
    assert {line[day] for day in ("received_on", "registered_on", "discovered_on")} == {
        TODAY.isoformat()
    }
    assert line["incoming_number"] == "55"
