"""Opening an office, its paper and numbers, and who works at its desk."""

from dataclasses import replace
from datetime import date, time

import pytest
from builders import given_inquiry
from hypothesis import given
from hypothesis import strategies as st

from ethics_desk.domain.account import MemberId, MemberRole
from ethics_desk.domain.agency import AgencyId
from ethics_desk.domain.errors import BadInput, Conflict, NotFound, RuleViolation
from ethics_desk.domain.inquiry import InquiryStage
from ethics_desk.domain.language import Language, Trilingual
from ethics_desk.services.agency_directory import find_agencies
from ethics_desk.services.members import (
    AddMember,
    EditMember,
    add_member,
    edit_member,
    list_members,
)
from ethics_desk.services.number_patterns import checked_pattern
from ethics_desk.services.numbering import written
from ethics_desk.services.office import (
    EditOffice,
    OpenOffice,
    edit_office,
    list_offices,
    office_of,
    open_office,
)
from ethics_desk.store.office_file import create_store

AGENCY = AgencyId("agency-1")
OFFICE_NAME = Trilingual(kk="Әдеп кеңсесі", ru="Служба по этике", en="Ethics office")
PERSON = Trilingual(kk="Жиһангеров С. М.", ru="Жихангеров С. М.", en="Zhikhangerov S. M.")
POST = Trilingual(kk="Әдеп жөніндегі уәкіл", ru="Уполномоченный по этике", en="Commissioner")
OPENING = OpenOffice(
    agency="kz-agency-civil-service",
    name=OFFICE_NAME,
    commissioner=PERSON,
    post=POST,
    phone="+7 7172 000000",
)


@pytest.fixture
def first_desk(desk, tmp_path):
    """A desk over empty records, as on the first start; it acts as somebody not recorded yet."""
    store = create_store(tmp_path / "first.edesk")
    yield replace(desk, store=store, member=MemberId("first-member"))
    store.close()


def editing(office, **over):
    facts = {
        "office_id": office.id,
        "version": office.version,
        "name": office.name,
        "inquiry_pattern": office.inquiry_pattern,
        "letter_pattern": office.letter_pattern,
        "closes_at": office.closes_at,
        "head_name": office.head_name,
        "head_post": office.head_post,
        "executor_name": office.executor_name,
        "executor_phone": office.executor_phone,
    }
    return EditOffice(**(facts | over))


def editing_member(member, **over):
    facts = {
        "member_id": member.id,
        "version": member.version,
        "role": member.role,
        "name": member.name,
        "post": member.post,
        "phone": member.phone,
        "active": member.active,
    }
    return EditMember(**(facts | over))


def test_first_start_takes_in_the_register_and_makes_the_desk_usable(first_desk):
    opened = open_office(first_desk, OPENING).value

    assert opened.member_id == first_desk.member
    assert office_of(first_desk).id == opened.office_id
    assert office_of(first_desk).pack == "kz-civil-service"
    assert [member.role for member in list_members(first_desk)] == [MemberRole.COMMISSIONER]
    with first_desk.store.read() as work:
        agencies = work.agencies.of()
        assert len(agencies) > 150
        assert {entry.verb for entry in work.journal.of()} == {"office.opened", "member.added"}
        assert {entry.member_id for entry in work.journal.of()} == {first_desk.member}
        assert any(agency.parent_id for agency in agencies)
        assert any(agency.successor_id for agency in agencies)


def test_before_the_first_start_there_is_no_office(first_desk):
    assert list_offices(first_desk) == []
    with pytest.raises(NotFound) as refusal:
        office_of(first_desk)
    assert refusal.value.code == "office.none"


def test_a_second_agency_gets_its_own_office_and_no_body_twice(first_desk):
    open_office(first_desk, OPENING)
    with first_desk.store.read() as work:
        before = len(work.agencies.of())

    open_office(first_desk, replace(OPENING, agency="kz-agency-strategic-planning"))

    assert len(list_offices(first_desk)) == 2
    assert len(list_members(first_desk)) == 2
    with first_desk.store.read() as work:
        assert len(work.agencies.of()) == before


@pytest.mark.parametrize(
    ("agency", "kind", "code"),
    [
        ("kz-nowhere", NotFound, "agency.unknown"),
        ("kz-anti-corruption-agency", RuleViolation, "agency.dissolved"),
        ("agency-1", RuleViolation, "office.exists"),
    ],
)
def test_an_office_is_opened_for_one_living_agency_once(desk, agency, kind, code):
    with desk.store.read() as work:
        before = len(work.journal.of())
    if agency == "kz-anti-corruption-agency":
        agency = dissolved_code(desk)

    with pytest.raises(kind) as refusal:
        open_office(desk, replace(OPENING, agency=agency))

    assert refusal.value.code == code
    with desk.store.read() as work:
        assert len(work.journal.of()) == before
        assert len(work.agencies.of()) == 1


def dissolved_code(desk):
    """The code of a body of the shipped register that ended before the day of the tests."""
    from ethics_desk.imports.agency_register import read_agency_register  # noqa: PLC0415 - once

    register = read_agency_register(desk.resources / "agencies" / "kz.toml")
    return next(one.code for one in register if one.exists_to and one.exists_to < desk.today())


def test_an_agency_is_found_in_the_register_by_russified_letters(first_desk):
    open_office(first_desk, OPENING)

    assert any(
        row.code == "kz-agency-civil-service" for row in find_agencies(first_desk, "КЫЗМЕТ агент")
    )


def test_edited_office_is_kept_and_told_in_the_journal(desk):
    office = office_of(desk)

    edit_office(
        desk, editing(office, inquiry_pattern="{agency}-{year}/{serial:03d}", closes_at=time(17, 0))
    )

    assert office_of(desk).closes_at == time(17, 0)
    with desk.store.read() as work:
        (told,) = work.journal.of(verb="office.edited")
    assert ("closes_at", "18:30:00", "17:00:00") in told.changes


def test_a_stale_edit_of_the_office_is_refused(desk):
    office = office_of(desk)
    edit_office(desk, editing(office, executor_phone="1"))

    with pytest.raises(Conflict):
        edit_office(desk, editing(office, executor_phone="2"))

    assert office_of(desk).executor_phone == "1"


@pytest.mark.parametrize(
    ("pattern", "code"),
    [
        ("", "text.missing"),
        ("{year}", "office.pattern-without"),
        ("{serial}", "office.pattern-without"),
        ("{year}/{serial}/{month}", "office.pattern-unknown"),
        ("{year}/{serial}/{}", "office.pattern-unknown"),
        ("{year}/{serial!r}", "office.pattern-unknown"),
        ("{year}/{serial.real}", "office.pattern-unknown"),
        ("{year}/{serial:999999999d}", "office.pattern-unknown"),
        ("{year}/{serial:{year}}", "office.pattern-unknown"),
        ("{year}/{serial", "office.pattern-broken"),
        ("{year}/{serial}" + "x" * 60, "text.too-long"),
        ("{year}\x00{serial}", "text.hostile"),
    ],
)
def test_a_pattern_that_would_not_make_good_numbers_is_refused(pattern, code):
    with pytest.raises(BadInput) as refusal:
        checked_pattern(pattern, "inquiry_pattern")

    assert refusal.value.code == code
    assert refusal.value.details["field"] == "inquiry_pattern"


@given(st.text(max_size=40))
def test_every_accepted_pattern_writes_different_numbers(text):
    try:
        pattern = checked_pattern(text + "{year}-{serial:02d}", "letter_pattern")
    except BadInput:
        return

    numbers = {
        written(pattern, agency="kz", year=year, serial=serial)
        for year in (2026, 2027)
        for serial in (1, 2, 100)
    }
    assert len(numbers) == 6


def test_a_member_is_added_and_leaves(desk):
    deputy = add_member(
        desk, AddMember(agency_id=AGENCY, role=MemberRole.REGISTRAR, name=PERSON, post=POST)
    ).value
    member = next(one for one in list_members(desk) if one.id == deputy)

    edit_member(desk, editing_member(member, active=False))

    assert deputy not in {one.id for one in list_members(desk, active_only=True)}
    assert deputy in {one.id for one in list_members(desk)}


def test_a_member_belongs_to_an_agency_with_an_office(desk):
    with pytest.raises(RuleViolation):
        add_member(
            desk,
            AddMember(
                agency_id=AgencyId("elsewhere"),
                role=MemberRole.DEPUTY,
                name=PERSON,
                post=POST,
            ),
        )


def test_a_member_leaves_after_the_hand_over_only(desk):
    given_inquiry(desk)
    given_inquiry(desk, stage=InquiryStage.CLOSED, finished_on=date(2026, 2, 20))
    commissioner = list_members(desk)[0]

    with pytest.raises(RuleViolation) as refusal:
        edit_member(desk, editing_member(commissioner, active=False))

    assert refusal.value.code == "member.has-inquiries"
    assert refusal.value.details["count"] == 1


def test_the_last_member_stays(desk):
    commissioner, deputy = list_members(desk)
    edit_member(desk, editing_member(deputy, active=False))

    with pytest.raises(RuleViolation) as refusal:
        edit_member(desk, editing_member(commissioner, active=False))

    assert refusal.value.code == "member.last-active"


@pytest.mark.parametrize(
    ("name", "code", "field"),
    [
        (Trilingual(kk="", ru="Имя", en=""), "text.missing", "name.kk"),
        (Trilingual(kk="Аты", ru="И\x00мя", en=""), "text.hostile", "name.ru"),
        (Trilingual(kk="Аты", ru="Имя", en="\ud800"), "text.hostile", "name.en"),
        (Trilingual(kk="Аты", ru="И" * 1001, en=""), "text.too-long", "name.ru"),
    ],
)
def test_names_of_the_office_are_refused_by_the_field_of_their_language(desk, name, code, field):
    with pytest.raises(BadInput) as refusal:
        edit_office(desk, editing(office_of(desk), name=name))

    assert refusal.value.code == code
    assert refusal.value.details["field"] == field


def test_no_office_is_opened_under_a_law_without_stages(first_desk):
    with pytest.raises(RuleViolation) as refusal:
        open_office(first_desk, replace(OPENING, pack="us-federal-ethics"))

    assert refusal.value.code == "office.pack-without-stages"
    assert first_desk.texts.in_(Language.RU).error(refusal.value).count("США")
    with first_desk.store.read() as work:
        assert work.offices.of() == ()
