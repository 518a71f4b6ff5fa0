"""The acknowledgement slip: what it says, and whom it never names."""

from dataclasses import replace
from datetime import date, time

import pytest
from builders import given_inquiry, given_person
from documents.paper_reading import page_texts, running_text
from sample_office import AGENCY, TODAY, on

from ethics_desk.domain.errors import BadInput, RuleViolation
from ethics_desk.domain.inquiry import Channel, PartyRole
from ethics_desk.domain.language import Language
from ethics_desk.domain.person import PersonName
from ethics_desk.services.inquiries import (
    RegisterInquiry,
    VoidInquiry,
    register_inquiry,
    void_inquiry,
)
from ethics_desk.services.parties import AddParty, add_party
from ethics_desk.services.slips import AskSlip, slip_bytes, slip_page

SERIKOVA = PersonName(surname="Серикова", given="Айгуль", patronymic="Болатовна")


def registered(desk, channel=Channel.COMPLAINT, today=TODAY):
    command = RegisterInquiry(
        agency_id=AGENCY,
        received_on=today,
        received_at=time(9, 5),
        discovered_on=today,
        channel=channel,
        subject="Серикова и соседи",
    )
    key = register_inquiry(desk, command).value
    source = given_person(desk, kk=SERIKOVA, ru=SERIKOVA)
    add_party(desk, AddParty(inquiry_id=key, person_id=source.id, role=PartyRole.APPLICANT))
    with desk.store.read() as work:
        return work.inquiries.get(key)


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (Language.KK, ("Жолданымның қабылданғаны туралы талон", "2026 жылғы 2 наурыз, 09:05")),
        (Language.RU, ("Талон о приёме обращения", "2 марта 2026 г., 09:05", "не позднее")),
        (Language.EN, ("Acknowledgement slip", "2 March 2026, 09:05", "not later than")),
    ],
)
def test_a_slip_says_number_day_hour_who_took_it_in_and_by_when(desk, language, told):
    inquiry = registered(desk)

    pages = page_texts(
        slip_bytes(desk, AskSlip(inquiry_id=inquiry.id, language=language, sheets=4))
    )

    assert len(pages) == 1
    text = " ".join(pages[0].split())
    assert text.count(inquiry.number) >= 2
    for words in (*told, "commissioner C. C."):
        assert words in text


def test_the_clock_on_the_slip_is_the_one_that_runs(desk):
    inquiry = registered(desk)

    page = slip_page(desk, AskSlip(inquiry_id=inquiry.id, language=Language.RU))

    assert page.clock.due == inquiry.due_on
    assert page.clock.source == "АППК, ст. 76, ч. 1–2"
    assert "статьи 64" in page.basis
    assert page.sheets is None


def test_the_applicant_stands_on_the_applicants_half_only(desk):
    inquiry = registered(desk)

    asked = AskSlip(inquiry_id=inquiry.id, language=Language.RU)

    assert slip_page(desk, asked).applicant == "Серикова А. Б."
    assert running_text(slip_bytes(desk, asked)).count("Серикова") == 1


@pytest.mark.parametrize("channel", [Channel.HOTLINE, Channel.WHISTLE_BLOWER])
def test_the_slip_of_a_guarded_matter_names_nobody(desk, channel):
    inquiry = registered(desk, channel)

    text = running_text(slip_bytes(desk, AskSlip(inquiry_id=inquiry.id, language=Language.RU)))

    assert "Серик" not in text
    assert inquiry.number in text


def test_an_imported_inquiry_without_a_clock_has_a_slip_too(desk):
    inquiry = given_inquiry(desk)

    page = slip_page(desk, AskSlip(inquiry_id=inquiry.id, language=Language.EN))

    assert page.clock is None
    assert page.taken_in_by.name == "commissioner C. C. en"


def test_the_article_is_not_cited_before_its_wording_was_read(desk):
    inquiry = given_inquiry(desk)
    with desk.store.write() as work:
        early = TODAY.replace(year=2025)
        known = work.inquiries.replace(replace(inquiry, registered_on=early, received_on=early))

    assert slip_page(desk, AskSlip(inquiry_id=known.id, language=Language.EN)).basis == ""


@pytest.mark.parametrize("sheets", [0, -1, 10_000])
def test_sheets_that_cannot_be_are_refused(desk, sheets):
    inquiry = given_inquiry(desk)

    with pytest.raises(BadInput) as refusal:
        slip_page(desk, AskSlip(inquiry_id=inquiry.id, language=Language.KK, sheets=sheets))

    assert (refusal.value.code, refusal.value.details["field"]) == ("slip.sheets", "sheets")


def test_a_voided_number_has_no_slip(desk):
    inquiry = registered(desk)
    void_inquiry(desk, VoidInquiry(inquiry_id=inquiry.id, reason="Twice"))

    with pytest.raises(RuleViolation) as refusal:
        slip_bytes(desk, AskSlip(inquiry_id=inquiry.id, language=Language.KK))

    assert refusal.value.code == "inquiry.voided"


@pytest.mark.parametrize("language", list(Language))
def test_who_takes_the_slip_signs_the_counterfoil_once(desk, language):
    inquiry = registered(desk)

    pages = page_texts(slip_bytes(desk, AskSlip(inquiry_id=inquiry.id, language=language)))

    assert len(pages) == 1
    assert pages[0].count(desk.texts.in_(language).say("slip.handed-to")) == 1


@pytest.mark.parametrize("channel", [Channel.HOTLINE, Channel.WHISTLE_BLOWER])
def test_nobody_signs_where_the_source_is_guarded(desk, channel):
    inquiry = registered(desk, channel)

    text = running_text(slip_bytes(desk, AskSlip(inquiry_id=inquiry.id, language=Language.EN)))

    assert "handed to" not in text


@pytest.mark.parametrize("language", list(Language))
def test_no_slip_tells_by_its_clock_that_corruption_was_reported(desk, language):
    inquiry = registered(desk, Channel.WHISTLE_BLOWER)
    assert inquiry.due_on is not None

    asked = AskSlip(inquiry_id=inquiry.id, language=language)

    assert slip_page(desk, asked).clock is None
    text = running_text(slip_bytes(desk, asked)).casefold()
    assert not any(word in text for word in ("corrupt", "корруп", "жемқор"))


def test_a_last_day_that_rests_on_an_estimate_has_a_reservation(desk):
    plain = AskSlip(inquiry_id=registered(desk).id, language=Language.EN)
    may = on(desk, date(2028, 5, 2))
    early = AskSlip(inquiry_id=registered(may, today=may.today()).id, language=Language.EN)

    assert "estimated" not in running_text(slip_bytes(desk, plain))
    assert running_text(slip_bytes(may, early)).count("estimated dates of holidays") == 2
