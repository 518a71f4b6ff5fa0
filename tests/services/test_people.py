"""Persons: written down with checked names and numbers, found, listed, shown on one card."""

from datetime import date

import pytest
from builders import given_inquiry, given_official
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ethics_desk.domain.agency import AgencyId
from ethics_desk.domain.errors import BadInput, Conflict, NotFound, RuleViolation
from ethics_desk.domain.inquiry import Party, PartyId, PartyRole
from ethics_desk.domain.language import Language, Trilingual
from ethics_desk.domain.person import PersonId, PersonName
from ethics_desk.domain.rows import ListRequest
from ethics_desk.names.iin import specimen_iin
from ethics_desk.services.people import AddPerson, EditPerson, add_person, edit_person
from ethics_desk.services.person_directory import (
    find_persons,
    person_card,
    person_window,
    similar_persons,
)
from ethics_desk.services.posts import AppointToPost, appoint_to_post

SAKEN_KK = PersonName(surname="Жиһангеров", given="Сәкен", patronymic="Мұратұлы")
SAKEN_RU = PersonName(surname="Жихангеров", given="Сакен", patronymic="Муратович")
IIN = specimen_iin(date(1880, 5, 17), male=True, serial=0)
OTHER_IIN = specimen_iin(date(1881, 1, 2), male=False, serial=3)
WRONG_IIN = IIN[:-1] + str((int(IIN[-1]) + 1) % 10)
EXPERT = Trilingual(kk="Бас сарапшы", ru="Главный эксперт", en="Chief expert")


def name(surname="", given="", patronymic=""):
    return PersonName(surname=surname, given=given, patronymic=patronymic)


def given_person(desk, **over):
    return add_person(desk, AddPerson(**({"kk": SAKEN_KK, "ru": SAKEN_RU} | over))).value


def given_part(desk, person_id, role=PartyRole.OFFICIAL, **over):
    """The person takes part in a new inquiry."""
    inquiry = given_inquiry(desk, **over)
    with desk.store.write() as work:
        party = Party(
            id=PartyId(f"party-{inquiry.id}-{role}"),
            inquiry_id=inquiry.id,
            person_id=person_id,
            role=role,
        )
        work.parties.add(party)
        work.index_inquiry(inquiry.id)
    return inquiry


def found(desk, text, language=Language.KK):
    return [row.id for row in find_persons(desk, text, language=language)]


def names(desk, **request):
    return [row.name for row in person_window(desk, ListRequest(**request), 0, 100).rows]


def test_a_person_is_kept_with_names_in_three_scripts_and_told_in_the_journal(desk):
    key = given_person(desk, latin=name("Zhikhangerov", "Saken"), iin=IIN)

    person = person_card(desk, key).person

    assert (person.kk, person.ru, person.latin.full) == (
        SAKEN_KK,
        SAKEN_RU,
        "Zhikhangerov Saken",
    )
    with desk.store.read() as work:
        (told,) = work.journal.of(verb="person.added")
    assert ("iin", "", IIN) in told.changes


@pytest.mark.parametrize(
    ("over", "code", "field"),
    [
        ({"kk": name(), "ru": name(patronymic="Муратович")}, "person.without-name", "ru.surname"),
        ({"kk": name("Cәрсенов")}, "person.mixed-script", "kk.surname"),
        ({"ru": name("Иванов", "Пётp")}, "person.mixed-script", "ru.given"),
        ({"latin": name("Zhikhаngerov")}, "person.mixed-script", "latin.surname"),
        ({"kk": name("Ж\x00")}, "text.hostile", "kk.surname"),
        ({"ru": name("Ж\u202eв")}, "text.hostile", "ru.surname"),
        ({"ru": name("Ж\ud800")}, "text.hostile", "ru.surname"),
        ({"ru": name("Ж" * 201)}, "text.too-long", "ru.surname"),
        ({"note": "Ж" * 100_001}, "text.too-long", "note"),
        ({"iin": "12345"}, "iin.not-twelve-digits", "iin"),
        ({"iin": WRONG_IIN}, "iin.wrong-check-digit", "iin"),
        ({"iin": WRONG_IIN, "iin_override": " "}, "iin.wrong-check-digit", "iin"),
    ],
)
def test_a_person_written_down_wrongly_is_refused_by_the_field(desk, over, code, field):
    with pytest.raises(BadInput) as refusal:
        given_person(desk, **over)

    assert refusal.value.code == code
    assert refusal.value.details["field"] == field
    assert names(desk) == []


def test_a_mixed_word_is_refused_with_what_was_probably_meant(desk):
    with pytest.raises(BadInput) as refusal:
        given_person(desk, kk=name("Cәрсенов"))

    assert refusal.value.details["word"] == "Cәрсенов"
    assert refusal.value.details["suggestion"] == "Сәрсенов"


def test_a_confirmed_mixed_word_is_kept(desk):
    key = given_person(desk, kk=name("Cәрсенов"), mixed_script_confirmed=True)

    assert person_card(desk, key).person.kk.surname == "Cәрсенов"
    assert found(desk, "сәрсен") == [key]


def test_a_wrong_number_is_kept_for_a_reason_that_stands_in_the_journal(desk):
    key = given_person(desk, iin=WRONG_IIN, iin_override="So printed in the passport")

    assert person_card(desk, key).person.iin == WRONG_IIN
    with desk.store.read() as work:
        (told,) = work.journal.of(verb="person.added")
    assert told.reason == "So printed in the passport"


def test_a_right_number_needs_no_reason_and_keeps_none(desk):
    key = given_person(desk, iin=f" {IIN[:6]}-{IIN[6:]} ", iin_override="just so")

    assert person_card(desk, key).person.iin == IIN
    assert person_card(desk, key).person.iin_override == ""


def test_nobody_is_written_down_twice_under_one_number(desk):
    key = given_person(desk, iin=IIN)

    with pytest.raises(RuleViolation) as refusal:
        given_person(desk, ru=name("Другой"), iin=IIN)

    assert refusal.value.code == "person.iin-taken"
    assert refusal.value.details["person_id"] == key
    assert refusal.value.details["name"] == SAKEN_RU.full


def test_a_corrected_person_is_found_by_the_new_name_also_in_inquiries(desk):
    key = given_person(desk, iin=IIN)
    inquiry = given_part(desk, key)

    outcome = edit_person(
        desk,
        EditPerson(
            person_id=key, version=1, kk=SAKEN_KK, ru=name("Новиков", "Сакен"), iin=OTHER_IIN
        ),
    )

    assert outcome.touched == {inquiry.id}
    assert found(desk, "новик") == [key]
    assert found(desk, "жихангер") == [key], "the Kazakh name is still there, russified"
    assert found(desk, "муратович") == []
    assert found(desk, OTHER_IIN) == [key]
    assert found(desk, IIN) == []
    with desk.store.read() as work:
        assert work.journal.of(verb="person.edited")[0].changes[0][0] == "ru"
    from ethics_desk.services.inquiries import inquiry_window  # noqa: PLC0415 - one test needs it

    request = ListRequest(search="новиков", language=Language.RU)
    assert [row.officials for row in inquiry_window(desk, request, 0, 9).rows] == ["Новиков Сакен"]


def test_a_stale_correction_is_refused_and_the_index_stays(desk):
    key = given_person(desk)
    edit_person(desk, EditPerson(person_id=key, version=1, ru=name("Первый")))

    with pytest.raises(Conflict):
        edit_person(desk, EditPerson(person_id=key, version=1, ru=name("Второй")))

    assert found(desk, "первый") == [key]
    assert found(desk, "второй") == []


def test_an_unknown_person_is_not_found(desk):
    with pytest.raises(NotFound):
        person_card(desk, PersonId("none"))
    with pytest.raises(NotFound):
        edit_person(desk, EditPerson(person_id=PersonId("none"), version=1, ru=SAKEN_RU))


@pytest.mark.parametrize(
    "typed",
    ["жиһанг", "ЖИҺАНГЕРОВ", "жиханг", "сәкен жиһ", "Сакен", "САКЕН", "муратулы", "zhikh", IIN[:6]],
)
def test_a_person_is_found_by_case_script_and_russified_letters(desk, typed):
    key = given_person(desk, latin=name("Zhikhangerov", "Saken"), iin=IIN)
    given_person(desk, kk=name("Әлиев", "Арман"), ru=name("Алиев", "Арман"))

    assert found(desk, typed) == [key]


def test_a_double_surname_is_found_by_either_part(desk):
    key = given_person(desk, ru=name("Римский-Корсаков", "Николай"))

    assert found(desk, "корсак") == [key]
    assert found(desk, "римский-кор") == [key]


@pytest.mark.parametrize(
    "typed", ['"', '" OR 1', "NEAR(a b)", "a*", "-a", "words:a", "^", "\x00", "\ud800", "(", "'"]
)
def test_hostile_search_text_breaks_nothing(desk, typed):
    given_person(desk)

    assert person_window(desk, ListRequest(search=typed), 0, 9).total in {0, 1}


LETTERS = st.text("аәбгғиікқнңоөуұүһАӘҚІёйьъ-' ", min_size=1, max_size=12)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(surname=LETTERS, given_name=LETTERS, cut=st.integers(1, 12))
def test_whoever_was_written_down_is_found_by_the_beginning_of_any_word(
    desk, surname, given_name, cut
):
    if not surname.strip(" -'") or not given_name.strip(" -'"):
        return
    key = given_person(desk, kk=name(), ru=name(surname, given_name))

    words = [word for word in f"{surname} {given_name}".split() if word.strip("-'")]

    for word in words:
        rows = find_persons(desk, word[:cut].upper(), 1000)
        assert key in {row.id for row in rows}, word[:cut]


def test_persons_stand_in_the_order_of_the_language(desk):
    given_person(desk, kk=name("Ізбасаров"), ru=name("Избасаров"), latin=name("Zet"))
    given_person(desk, kk=name("Әбенов"), ru=name("Ярмухамедов"), latin=name("Yarmukh"))
    given_person(desk, kk=name("Яхин"), ru=name("Абенов"), latin=name())

    assert names(desk, language=Language.KK) == ["Әбенов", "Ізбасаров", "Яхин"]
    assert names(desk, language=Language.RU, order_by="name") == [
        "Абенов",
        "Избасаров",
        "Ярмухамедов",
    ]
    assert names(desk, language=Language.EN, order_by="name", descending=True) == [
        "Абенов",
        "Zet",
        "Yarmukh",
    ]


def test_a_line_shows_todays_post_and_counts_the_inquiries_about_the_person(desk):
    key = given_person(desk)
    for held_from, held_to, title in (
        (date(2020, 1, 1), date(2025, 12, 31), "old"),
        (date(2026, 1, 1), None, "new"),
    ):
        appoint_to_post(
            desk,
            AppointToPost(
                person_id=key,
                agency_id=AgencyId("agency-1"),
                title=Trilingual(kk=title, ru=title, en=title),
                held_from=held_from,
                held_to=held_to,
            ),
        )
    given_part(desk, key)
    given_part(desk, key, role=PartyRole.APPLICANT)
    given_part(desk, key, void_reason="twice")

    (row,) = person_window(desk, ListRequest(), 0, 9).rows

    assert (row.post, row.agency, row.inquiries) == ("new", "Ministry of Tests kk", 1)
    assert names(desk, filters=(("official", "yes"), ("agency", "agency-1"))) == [row.name]
    assert names(desk, filters=(("official", "no"),)) == []
    # The one whose source the person is stays sealed.
    assert len(person_card(desk, key).inquiries) == 2
    assert [line.post.title.en for line in person_card(desk, key).posts] == ["new", "old"]


def test_a_long_list_is_read_window_by_window(desk):
    for number in range(7):
        given_person(desk, kk=name(f"Аты{number}"), ru=name())

    window = person_window(desk, ListRequest(), 4, 2)

    assert window.total == 7
    assert [row.name for row in window.rows] == ["Аты4", "Аты5"]
    assert person_window(desk, ListRequest(), 7, 2).rows == ()


def test_perhaps_the_same_persons_are_offered_before_one_is_added(desk):
    key = given_person(desk)
    given_person(desk, kk=name("Жиһангеров", "Арман"), ru=name("Жихангеров", "Арман"))

    alike = similar_persons(desk, (name("ЖИХАНГЕРОВ", "сакен"), name()))

    assert [row.id for row in alike] == [key]
    assert similar_persons(desk, (name("Жихангеров"),)) == []


def test_the_persons_of_an_inquiry_are_listed_without_who_reported_it(desk):
    source = given_person(desk, kk=name("Құпия", "Дереккөз"), ru=name("Тайный", "Источник"))
    inquiry = given_part(desk, source, PartyRole.APPLICANT)
    given_official(desk, inquiry)

    assert names(desk, filters=(("inquiry", inquiry.id),)) == ["Жиһангеров Сәкен Мұратұлы"]
