"""Whether a text names a person, however the name is written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ethics_desk.domain.person import Person, PersonName
from ethics_desk.names.mentions import forms_of, mentions

SERIKOVA = Person(
    id="person-1",
    kk=PersonName(surname="Серікова", given="Айгүл", patronymic="Болатқызы"),
    ru=PersonName(surname="Серикова", given="Айгуль", patronymic="Болатовна"),
)


@pytest.mark.parametrize(
    "text",
    [
        "Жалоба Сериковой А. Б..txt",
        "жалоба_сериковой.pdf",
        "Zhaloba SERIKOVOI 2026.docx",
        "Серіковадан түскен хат",
        "Серiкованың фотосы",
        "получено от Айгуль Болатовны",
        "от А.Б.С.",
        "С. А. Б. – скриншот",
    ],
)
def test_a_name_is_met_in_any_script_and_case_and_by_its_initials(text):
    assert mentions(text, forms_of(SERIKOVA))


@pytest.mark.parametrize(
    "text", ["Приказ № 12-ж", "Акт сверки", "Протокол осмотра А. Б.", "Айгуль", ""]
)
def test_other_words_name_nobody(text):
    assert not mentions(text, forms_of(SERIKOVA))


def test_a_short_surname_is_met_as_a_whole_word_only():
    names = (PersonName(surname="Ли", given="Олег", patronymic=""),)

    assert mentions("Письмо Ли", names)
    assert not mentions("Лист осмотра", names)


def test_who_has_no_surname_is_met_by_the_given_name():
    assert mentions("Рассказ Дерека", (PersonName(surname="", given="Дерек", patronymic=""),))


@given(before=st.text(alphabet="абв _-№12", max_size=9), after=st.text(" .,_№12", max_size=5))
def test_what_stands_around_a_name_hides_it_from_nobody(before, after):
    assert mentions(f"{before} Сериковой{after}", forms_of(SERIKOVA))
