"""Names and numbers are found however they are disguised, and little else is."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ethics_desk.domain.person import PersonName
from ethics_desk.names.finding import (
    Kind,
    find_names,
    find_numbers,
    find_persons,
    find_words,
    squeezed,
)
from ethics_desk.names.scripts import TO_LATIN

NAME = PersonName(surname="Ибраева", given="Майра", patronymic="Нұрланқызы")


def texts(text, found):
    return [text[one.start : one.end] for one in found]


def test_a_name_is_found_in_any_case_and_order():
    text = "Майре Ибраевой сказали; Ибраевамен келісті; М. Н. Ибраева пришла."

    found = texts(text, find_names(text, [NAME]))

    assert found == ["Майре Ибраевой", "Ибраевамен", "Ибраева"]


DISGUISES = {
    "plain": lambda text: text,
    "upper": str.upper,
    "look-alikes": lambda text: text.translate(TO_LATIN),
    "decomposed": lambda text: unicodedata.normalize("NFD", text),
    "soft hyphen": lambda text: text[:3] + "\u00ad" + text[3:],
    "joiner": lambda text: text[:2] + "\u200d" + text[2:],
    "broken": lambda text: text[:4] + "-\n" + text[4:],
}


@pytest.mark.parametrize("disguise", DISGUISES)
def test_a_disguised_name_is_found_whole(disguise):
    written = DISGUISES[disguise]("Ибраева")
    text = f"Пришла {written} домой"

    (found,) = find_names(text, [NAME])

    assert text[found.start : found.end] == written


def test_a_name_of_look_alikes_alone_is_found():
    (found,) = find_names("Пришёл Copoc.", [PersonName(surname="Сорос", given="Ян")])

    assert (found.start, found.end) == (7, 12)


@given(st.text(max_size=40), st.text(max_size=40))
def test_places_lie_within_the_text_and_hold_the_name(before, after):
    text = f"{before} Ибраева {after}"

    found = find_names(text, [NAME])

    assert all(0 <= one.start < one.end <= len(text) for one in found)
    at = len(before) + 1
    assert any(one.start <= at and at + 7 <= one.end for one in found)


def test_unknown_persons_are_found_by_initials_and_by_the_fathers_name():
    text = (
        "Пришли Сидоренко П. К., А.Б. Петров, Әлия Серікқызы Омарова, Kairat Askarovich, "
        "а также Иванов Пётр Сергеевич. Дом на ул. Абая."
    )

    found = " | ".join(texts(text, find_persons(text)))

    for name in ("Сидоренко П. К.", "А.Б. Петров", "Серікқызы", "Askarovich", "Иванов Пётр Серг"):
        assert name in found
    assert "Дом" not in found


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("ИИН 900101300123.", Kind.IIN),
        ("ИИН 900101 300 123", Kind.IIN),
        ("ИИН-900101300123-", Kind.IIN),
        ("900 101 300 123", Kind.IIN),
        ("900101\r\n300123", Kind.IIN),
        ("ИИН ９００１０１３００１２３", Kind.IIN),
        ("+7 (701) 555-44-33", Kind.PHONE),
        ("8 701 555 44 33", Kind.PHONE),
        ("тел. (7172) 55-44-33", Kind.PHONE),
        ("+7 701\n555 44 33", Kind.PHONE),
        ("a.b-c@mail.example.kz", Kind.EMAIL),
        ("KZ86 125K ZT20 0000 1234", Kind.ACCOUNT),
        ("4400 4301 2345 6789", Kind.ACCOUNT),
    ],
)
def test_numbers_of_persons_are_found(text, kind):
    assert [one.kind for one in find_numbers(text)] == [kind]


@pytest.mark.parametrize(
    "text",
    [
        "БИН 990540001234",
        "15.06.2026",
        "№ 12-345/2026",
        "1 000 000 тенге",
        "0002-2026\n2026",
        "900101-300123-1",
    ],
)
def test_other_numbers_are_left_alone(text):
    assert find_numbers(text) == ()


def test_the_figure_before_the_code_of_a_town_belongs_to_the_number():
    text = "тел.: 8 (7172) 00-00-00"

    assert texts(text, find_numbers(text)) == ["8 (7172) 00-00-00"]


def test_words_are_found_whatever_stands_between_them():
    text = "в КАБИНЕТЕ\n 412; кабинете 4125; подкабинете 412"

    assert len(find_words(text, "кабинете 412")) == 2
    assert find_words(text, "  ") == ()


def test_squeezed_text_is_the_same_however_it_is_spelled():
    assert squeezed("Иб-\nраева, М. ") == squeezed("ИБРАЕВА М") == squeezed("Ибрaeвa м")
