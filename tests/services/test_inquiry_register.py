"""The register of inquiries: found by words, filtered, ordered, read in stretches."""

from datetime import date, timedelta

import pytest
from builders import given_official, given_person
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sample_office import AGENCY, COMMISSIONER, DEPUTY, TODAY

from ethics_desk.domain.inquiry import Channel, PartyRole
from ethics_desk.domain.language import Language
from ethics_desk.domain.person import PersonName
from ethics_desk.domain.rows import ListRequest
from ethics_desk.services.allegations import AllegationMade
from ethics_desk.services.inquiries import (
    RegisterInquiry,
    VoidInquiry,
    inquiry_window,
    register_inquiry,
    void_inquiry,
)
from ethics_desk.services.parties import AddParty, OfficialNamed, add_party
from ethics_desk.services.people import EditPerson, edit_person

NAME = PersonName(surname="Жиһангеров", given="Сәкен", patronymic="Мұратұлы")
RUSSIAN = PersonName(surname="Жихангеров", given="Сакен", patronymic="Муратович")
LATIN = PersonName(surname="Zhihangerov", given="Saken", patronymic="")
SOURCE = PersonName(surname="Үмбетова", given="Қарлығаш", patronymic="")
ORDERS = (
    "number",
    "registered",
    "received",
    "happened",
    "discovered",
    "due",
    "subject",
    "officials",
    "stage",
    "channel",
)


def take_in(desk, **over):
    facts = {
        "agency_id": AGENCY,
        "received_on": TODAY,
        "channel": Channel.COMPLAINT,
        "subject": "Қымбат сыйлықтар туралы",
    }
    return register_inquiry(desk, RegisterInquiry(**(facts | over))).value


def found(desk, search="", **over):
    request = ListRequest(search=search, **over)
    return [row.number for row in inquiry_window(desk, request, 0, 1000).rows]


@pytest.fixture
def matter(desk):
    """One inquiry about an official, with a source whose name nobody may find."""
    official = given_person(desk, kk=NAME, ru=RUSSIAN, latin=LATIN)
    source = given_person(desk, kk=SOURCE, ru=SOURCE)
    made = AllegationMade(
        item="csl-50-1-6", text="Құпия смета", committed_on=TODAY, discovered_on=TODAY
    )
    key = take_in(
        desk,
        incoming_number="ЖТ-17/2026",
        applicant_id=source.id,
        officials=(OfficialNamed(person_id=official.id, allegations=(made,)),),
    )
    return key, official, source


@pytest.mark.parametrize(
    "typed",
    [
        "қымбат", "ҚЫМБАТ", "сыйлық", "Кымбат сыйлыктар", "туралы сыйл", "2026/0001",
        "ЖТ-17/2026", "жт-17", "Жиһангеров", "жихангеров", "ЖИҺАНГЕРОВ сәкен", "Zhihangerov",
        "смета", "Купия",
    ],
)  # fmt: skip
def test_an_inquiry_is_found_however_it_is_typed(desk, matter, typed):
    assert found(desk, typed) == ["2026/0001"]


@pytest.mark.parametrize(
    "typed", ["Үмбетова", "умбетова", "Қарлығаш", "ымбат", "2027", "мерседес", '"', "AND", "*"]
)
def test_neither_the_source_nor_what_is_not_there_is_found(desk, matter, typed):
    assert found(desk, typed) == (
        [] if any(letter.isalnum() for letter in typed) else ["2026/0001"]
    )


def test_the_source_is_not_found_by_the_filter_of_persons(desk, matter):
    _, official, source = matter

    assert found(desk, filters=(("person", official.id),)) == ["2026/0001"]
    assert found(desk, filters=(("person", source.id),)) == []


def test_a_witness_is_found_and_a_source_who_is_added_later_is_not(desk, matter):
    key, *_ = matter
    witness = given_person(desk, kk=PersonName(surname="Өтебаев"), ru=PersonName(surname="Утебаев"))
    other = given_person(desk, kk=PersonName(surname="Ғабитов"), ru=PersonName(surname="Габитов"))

    add_party(desk, AddParty(inquiry_id=key, person_id=witness.id, role=PartyRole.WITNESS))
    add_party(desk, AddParty(inquiry_id=key, person_id=other.id, role=PartyRole.APPLICANT))

    assert found(desk, "утебаев") == ["2026/0001"]
    assert found(desk, "габитов") == []


def test_a_corrected_name_is_found_and_the_wrong_one_no_more(desk, matter):
    _, official, _ = matter

    edit_person(
        desk,
        EditPerson(
            person_id=official.id,
            version=official.version,
            kk=PersonName(surname="Сейтқали", given="Сәкен"),
            ru=PersonName(surname="Сейткали", given="Сакен"),
        ),
    )

    assert found(desk, "Сейткали") == ["2026/0001"]
    assert found(desk, "Жихангеров") == []


def test_a_row_says_who_and_where_in_the_language_asked_for(desk, matter):
    row = inquiry_window(desk, ListRequest(language=Language.EN), 0, 1).rows[0]

    assert (row.officials, row.agency) == ("Zhihangerov Saken", "Ministry of Tests en")
    assert row.handler == "commissioner C. C. en"


@pytest.fixture
def full_register(desk):
    """Forty inquiries with equal days, subjects and channels among them."""
    for place in range(40):
        key = take_in(
            desk,
            received_on=TODAY - timedelta(days=place % 7),
            channel=list(Channel)[place % 4],
            subject=("Әкімдік", "Бюджет", "Ғимарат", "Іссапар")[place % 4],
            handler_id=(COMMISSIONER, DEPUTY)[place % 2],
        )
        if place % 10 == 0:
            void_inquiry(desk, VoidInquiry(inquiry_id=key, reason="Given twice"))
    return desk


@settings(
    max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(
    order=st.sampled_from(("", *ORDERS)),
    descending=st.booleans(),
    stretch=st.integers(1, 45),
    voided=st.sampled_from(("", "yes", "no")),
)
def test_stretches_together_are_the_whole_list(full_register, order, descending, stretch, voided):
    filters = (("voided", voided),) if voided else ()
    request = ListRequest(order_by=order, descending=descending, filters=filters)

    whole = inquiry_window(full_register, request, 0, 1000)
    read = [
        row
        for offset in range(0, whole.total, stretch)
        for row in inquiry_window(full_register, request, offset, stretch).rows
    ]

    assert tuple(read) == whole.rows
    assert whole.total == len(whole.rows) == {"": 40, "yes": 4, "no": 36}[voided]


def test_the_newest_come_first_unless_another_order_is_asked_for(full_register):
    rows = inquiry_window(full_register, ListRequest(), 0, 40).rows

    assert [row.registered for row in rows] == sorted(
        (row.registered for row in rows), reverse=True
    )


def test_subjects_are_ordered_by_the_kazakh_alphabet(full_register):
    request = ListRequest(order_by="subject")

    subjects = [row.subject for row in inquiry_window(full_register, request, 0, 40).rows]

    assert list(dict.fromkeys(subjects)) == ["Әкімдік", "Бюджет", "Ғимарат", "Іссапар"]


@pytest.mark.parametrize(
    ("filters", "count"),
    [
        ((("channel", "complaint"),), 10),
        ((("handler", DEPUTY),), 20),
        ((("agency", AGENCY),), 40),
        ((("agency", "agency-9"),), 0),
        ((("stage", "registered"),), 40),
        ((("open", "yes"),), 40),
        ((("open", "no"),), 0),
        ((("registered-from", TODAY.isoformat()),), 18),
        ((("registered-to", date(2026, 2, 25).isoformat()),), 10),
        ((("due-to", date(2026, 3, 24).isoformat()),), 3),
        ((("channel", "complaint"), ("handler", DEPUTY)), 0),
    ],
    ids=lambda value: "-".join(name for name, _ in value) if isinstance(value, tuple) else None,
)
def test_filters_narrow_the_register(full_register, filters, count):
    request = ListRequest(filters=filters)

    window = inquiry_window(full_register, request, 0, 1000)

    assert window.total == len(window.rows) == count


def test_officials_of_one_inquiry_stand_in_one_line(desk, matter):
    key, *_ = matter
    with desk.store.read() as work:
        inquiry = work.inquiries.get(key)
    person = given_person(desk, kk=PersonName(surname="Әлиев"), ru=PersonName(surname="Алиев"))

    given_official(desk, inquiry, person=person)
    with desk.store.write() as work:
        work.index_inquiry(key)

    row = inquiry_window(desk, ListRequest(), 0, 1).rows[0]
    assert row.officials == "Жиһангеров Сәкен Мұратұлы, Әлиев"
