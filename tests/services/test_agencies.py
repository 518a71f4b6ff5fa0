"""State bodies: written down, corrected, renamed, dissolved, found and listed."""

from datetime import date

import pytest
from builders import given_inquiry
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ethics_desk.domain.agency import AgencyId, AgencyType
from ethics_desk.domain.errors import BadInput, Conflict, DeskError, RuleViolation
from ethics_desk.domain.language import Language, Trilingual
from ethics_desk.domain.rows import ListRequest
from ethics_desk.services.agencies import (
    AddAgency,
    DissolveAgency,
    EditAgency,
    RenameAgency,
    RestoreAgency,
    add_agency,
    dissolve_agency,
    edit_agency,
    rename_agency,
    restore_agency,
)
from ethics_desk.services.agency_directory import (
    agency_name_on,
    agency_of,
    agency_window,
    find_agencies,
    living_agency,
)

KNOWLEDGE = Trilingual(
    kk="Білім министрлігі", ru="Министерство образования", en="Ministry of Education"
)
ENLIGHTENMENT = Trilingual(
    kk="Оқу-ағарту министрлігі", ru="Министерство просвещения", en="Ministry of Enlightenment"
)
NEW_YEAR = date(2026, 1, 1)
RIGHT_BIN = "050140000011"


def given_agency(desk, name=KNOWLEDGE, **over):
    command = AddAgency(**({"name": name, "type": AgencyType.MINISTRY} | over))
    return add_agency(desk, command).value


def editing(desk, key, **over):
    agency, names = agency_of(desk, key)
    facts = {
        "agency_id": key,
        "version": agency.version,
        "name": names[-1].name,
        "type": agency.type,
        "region": agency.region,
        "parent_id": agency.parent_id,
        "bin": agency.bin,
        "exists_from": agency.exists_from,
        "address": agency.address,
        "phone": agency.phone,
        "email": agency.email,
        "note": agency.note,
    }
    return EditAgency(**(facts | over))


def name_on(desk, key, day):
    with desk.store.read() as work:
        return agency_name_on(work, key, day)


def living_on(desk, key, day):
    with desk.store.read() as work:
        return living_agency(work, key, day)


def codes(desk, **request):
    return [row.code for row in agency_window(desk, ListRequest(**request), 0, 100).rows]


def test_a_new_body_gets_a_code_from_its_name(desk):
    first, second = given_agency(desk), given_agency(desk)

    assert agency_of(desk, first)[0].code == "ministry-of-education"
    assert agency_of(desk, second)[0].code == "ministry-of-education-2"


def test_a_body_known_only_in_kazakh_and_russian_gets_a_latin_code(desk):
    key = given_agency(desk, Trilingual(kk="Әкімдік", ru="Акимат Жем", en=""))

    assert agency_of(desk, key)[0].code == "akimat-zhem"


@pytest.mark.parametrize(
    ("over", "kind", "code", "field"),
    [
        ({"code": "Мин"}, BadInput, "agency.code", "code"),
        ({"code": "kz-test"}, RuleViolation, "agency.code-taken", "code"),
        ({"region": "7"}, BadInput, "agency.region", "region"),
        ({"bin": "123"}, BadInput, "bin.not-twelve-digits", "bin"),
        ({"bin": "050140000012"}, BadInput, "bin.wrong-check-digit", "bin"),
        ({"email": "post"}, BadInput, "agency.email", "email"),
        ({"name": Trilingual(kk="", ru="Р", en="")}, BadInput, "text.missing", "name.kk"),
        ({"note": "a\x00"}, BadInput, "text.hostile", "note"),
        ({"phone": "1" * 1001}, BadInput, "text.too-long", "phone"),
    ],
)
def test_a_body_written_down_wrongly_is_refused_by_its_field(desk, over, kind, code, field):
    with pytest.raises(kind) as refusal:
        given_agency(desk, **over)

    assert refusal.value.code == code
    assert refusal.value.details["field"] == field
    assert codes(desk) == ["kz-test"]


def test_one_bin_belongs_to_one_body(desk):
    key = given_agency(desk, bin=RIGHT_BIN)
    edit_agency(desk, editing(desk, key, phone="1"))

    with pytest.raises(RuleViolation) as refusal:
        given_agency(desk, bin=RIGHT_BIN)

    assert refusal.value.details["agency_id"] == key


def test_a_body_does_not_stand_above_itself(desk):
    above = given_agency(desk)
    below = given_agency(desk, parent_id=above)

    with pytest.raises(BadInput) as refusal:
        edit_agency(desk, editing(desk, above, parent_id=below))

    assert refusal.value.code == "agency.own-parent"


def test_a_corrected_body_is_found_by_its_corrected_name(desk):
    key = given_agency(desk)

    edit_agency(desk, editing(desk, key, name=ENLIGHTENMENT))

    assert codes(desk, search="просвещ") == ["ministry-of-education"]
    assert codes(desk, search="образов") == []
    with desk.store.read() as work:
        (told,) = work.journal.of(verb="agency.edited")
    assert told.changes[0][0] == "name"


def test_a_stale_correction_is_refused_and_changes_nothing(desk):
    key = given_agency(desk)
    stale = editing(desk, key, name=ENLIGHTENMENT)
    edit_agency(desk, editing(desk, key, phone="1"))

    with pytest.raises(Conflict):
        edit_agency(desk, stale)

    assert name_on(desk, key, NEW_YEAR) == KNOWLEDGE


def test_a_renamed_body_keeps_its_old_name_for_the_days_before(desk):
    key = given_agency(desk)

    rename_agency(
        desk, RenameAgency(agency_id=key, version=1, name=ENLIGHTENMENT, from_day=NEW_YEAR)
    )

    assert name_on(desk, key, date(2025, 12, 31)) == KNOWLEDGE
    assert name_on(desk, key, NEW_YEAR) == ENLIGHTENMENT
    old, new = agency_of(desk, key)[1]
    assert (old.valid_to, new.valid_from) == (date(2025, 12, 31), NEW_YEAR)
    assert [row.name for row in find_agencies(desk, "білім")] == [ENLIGHTENMENT.kk]


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(st.integers(1, 4000), min_size=1, max_size=4), asked=st.integers(0, 20_000))
def test_a_body_has_exactly_one_name_on_every_day_however_often_renamed(desk, steps, asked):
    key = given_agency(desk)
    day = date(1995, 1, 1).toordinal()
    for number, step in enumerate(steps):
        day += step
        words = Trilingual(kk=f"Атау {number}", ru=f"Имя {number}", en=f"Name {number}")
        version = agency_of(desk, key)[0].version
        rename_agency(
            desk,
            RenameAgency(
                agency_id=key, version=version, name=words, from_day=date.fromordinal(day)
            ),
        )

    names = agency_of(desk, key)[1]
    held = [name for name in names if name.held_on(date.fromordinal(728_000 + asked))]

    assert len(held) == 1
    assert name_on(desk, key, date.fromordinal(728_000 + asked)) == held[0].name


def test_a_name_cannot_begin_before_the_one_it_follows(desk):
    key = given_agency(desk, exists_from=NEW_YEAR)

    with pytest.raises(BadInput) as refusal:
        rename_agency(
            desk, RenameAgency(agency_id=key, version=1, name=ENLIGHTENMENT, from_day=NEW_YEAR)
        )

    assert refusal.value.code == "agency.rename-too-early"


def test_a_dissolved_body_gets_no_letters_and_names_its_successor(desk):
    old, new = given_agency(desk), given_agency(desk, ENLIGHTENMENT)

    dissolve_agency(
        desk,
        DissolveAgency(agency_id=old, version=1, last_day=NEW_YEAR, successor_id=new),
    )

    assert living_on(desk, old, NEW_YEAR).id == old
    with pytest.raises(RuleViolation) as refusal:
        living_on(desk, old, date(2026, 1, 2))
    assert refusal.value.code == "agency.dissolved"
    assert refusal.value.details["name"] == KNOWLEDGE
    assert refusal.value.details["ended"] == NEW_YEAR
    assert refusal.value.details["successor"] == ENLIGHTENMENT
    assert find_agencies(desk, "білім") == []
    assert codes(desk, filters=(("alive", "no"),)) == ["ministry-of-education"]


def test_a_body_that_does_not_exist_yet_gets_no_letters(desk):
    key = given_agency(desk, exists_from=date(2026, 6, 1))

    with pytest.raises(RuleViolation) as refusal:
        living_on(desk, key, NEW_YEAR)

    assert refusal.value.code == "agency.not-yet"


def test_the_end_of_a_body_is_written_down_sensibly(desk):
    old, dead = given_agency(desk, exists_from=NEW_YEAR), given_agency(desk)
    dissolve_agency(desk, DissolveAgency(agency_id=dead, version=1, last_day=NEW_YEAR))
    wrong = [
        (DissolveAgency(agency_id=old, version=1, last_day=date(2025, 1, 1)), "agency.days"),
        (
            DissolveAgency(agency_id=old, version=1, last_day=NEW_YEAR, successor_id=old),
            "agency.own-successor",
        ),
        (
            DissolveAgency(agency_id=old, version=1, last_day=NEW_YEAR, successor_id=dead),
            "agency.successor-dissolved",
        ),
        (
            DissolveAgency(agency_id=dead, version=2, last_day=NEW_YEAR),
            "agency.already-dissolved",
        ),
    ]

    for command, code in wrong:
        with pytest.raises(DeskError) as refusal:
            dissolve_agency(desk, command)
        assert refusal.value.code == code


def test_a_dissolution_is_taken_back_with_a_reason(desk):
    key = given_agency(desk)
    dissolve_agency(desk, DissolveAgency(agency_id=key, version=1, last_day=NEW_YEAR))

    with pytest.raises(BadInput):
        restore_agency(desk, RestoreAgency(agency_id=key, version=2, reason=" "))
    restore_agency(desk, RestoreAgency(agency_id=key, version=2, reason="A slip"))

    assert living_on(desk, key, desk.today()).exists_to is None
    with pytest.raises(RuleViolation):
        restore_agency(desk, RestoreAgency(agency_id=key, version=3, reason="A slip"))


def test_bodies_stand_in_the_order_of_the_language(desk):
    for kk, ru, en in (
        ("Ізет", "Яна", "Beta"),
        ("Әділет", "Альфа", "Gamma"),
        ("Яғни", "Бета", "Alpha"),
    ):
        given_agency(desk, Trilingual(kk=kk, ru=ru, en=en))

    def names(language, *, descending=False):
        request = ListRequest(
            language=language,
            order_by="name",
            descending=descending,
            filters=(("region", ""),),
        )
        rows = agency_window(desk, request, 0, 9).rows
        return [row.name for row in rows if row.code != "kz-test"]

    assert names(Language.KK) == ["Әділет", "Ізет", "Яғни"]
    assert names(Language.RU) == ["Альфа", "Бета", "Яна"]
    assert names(Language.EN, descending=True) == ["Gamma", "Beta", "Alpha"]


def test_the_register_is_filtered_and_shown_window_by_window(desk):
    above = given_agency(desk, region="71")
    for number in range(5):
        given_agency(
            desk,
            Trilingual(kk=f"Комитет {number}", ru=f"Комитет {number}", en=""),
            type=AgencyType.COMMITTEE,
            parent_id=above,
        )
    request = ListRequest(filters=(("type", "committee"),), language=Language.EN)

    window = agency_window(desk, request, 3, 2)

    assert window.total == 5
    assert [row.name for row in window.rows] == ["Комитет 3", "Комитет 4"]
    assert {row.parent for row in window.rows} == {KNOWLEDGE.en}
    assert codes(desk, filters=(("region", "71"),)) == ["ministry-of-education"]
    assert len(codes(desk, filters=(("parent", above),))) == 5


def test_a_line_counts_posts_and_inquiries(desk):
    given_inquiry(desk)
    given_inquiry(desk, void_reason="twice")

    (row,) = agency_window(desk, ListRequest(), 0, 9).rows

    assert (row.id, row.inquiries, row.posts) == ("agency-1", 1, 0)


@pytest.mark.parametrize(
    "typed", ["оқу", "ОКУ", "ағарту мин", "агарту", "minis enl", "0501", "ministry-of-enl"]
)
def test_a_body_is_found_by_case_russified_letters_parts_of_words_and_numbers(desk, typed):
    key = given_agency(desk, ENLIGHTENMENT, bin=RIGHT_BIN)

    assert [row.id for row in find_agencies(desk, typed)] == [key]


@pytest.mark.parametrize("typed", ['"', "%", "_", "NEAR(", "a' OR 1=1 --", "\x00", "\ud800", "*"])
def test_hostile_search_text_finds_nothing_and_breaks_nothing(desk, typed):
    given_agency(desk)

    found = find_agencies(desk, typed)

    assert {row.id for row in found} <= {
        row.id for row in agency_window(desk, ListRequest(), 0, 9).rows
    }


def test_an_unknown_body_is_not_found(desk):
    with pytest.raises(DeskError) as refusal:
        agency_of(desk, AgencyId("none"))

    assert refusal.value.code == "store.not-found"
