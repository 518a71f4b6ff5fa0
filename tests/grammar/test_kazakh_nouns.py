"""Kazakh suffixes: a table of nouns sorted by hand, and what no word may break."""

import re
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ethics_desk.domain.language import Language
from ethics_desk.domain.word_form import NounForm, WordKind, forms_of
from ethics_desk.grammar.kazakh.numbers import number_words

TABLE = tomllib.loads((Path(__file__).parent / "kazakh_nouns.toml").read_text("utf-8"))
FORMS = (
    NounForm.GENITIVE,
    NounForm.DATIVE,
    NounForm.ACCUSATIVE,
    NounForm.LOCATIVE,
    NounForm.ABLATIVE,
    NounForm.INSTRUMENTAL,
)
LETTERS = "аәбвгғдежзийкқлмнңоөпрстуұүфхһцчшыіэюя"
HARD, SOFT = set("аоұы"), set("әөүіе")


@pytest.mark.parametrize("entry", TABLE["nouns"], ids=lambda entry: entry["suffixes"])
def test_nouns_take_the_suffixes_of_their_class(formed, entry):
    for word in entry["words"]:
        made = [formed(word, form, Language.KK, WordKind.BODY) for form in FORMS]
        assert made == [word + suffix for suffix in entry["suffixes"].split()], word


def test_the_table_is_long_enough():
    assert len({word for entry in TABLE["nouns"] for word in entry["words"]}) >= 150


def test_what_nobody_is_sure_of_is_asked_for(formed):
    for word in TABLE["nobody-sure"]["words"]:
        assert formed(word, NounForm.DATIVE, Language.KK, WordKind.BODY) is None, word


@pytest.mark.parametrize(
    ("name", "dative"),
    [
        ("Асанов Ерлан Қуанышұлы", "Асанов Ерлан Қуанышұлына"),
        ("Асанова Айгүл Болатқызы", "Асанова Айгүл Болатқызына"),
        ("А. Қ. Асанов", "А. Қ. Асановқа"),
        ("Е. Мүсірепов", "Е. Мүсіреповке"),
        ("М. Әуезов", "М. Әуезовке"),
        ("Б. Назарбаев", "Б. Назарбаевқа"),
        ("С. Сейфуллин", "С. Сейфуллинге"),
        ("Ә. Молдағұлова", "Ә. Молдағұловаға"),
        ("Сейтқали Ғабит", "Сейтқали Ғабитке"),
        ("Ким Сергей Владимирович", "Ким Сергей Владимировичке"),
        ("Иванова Мария Ивановна", "Иванова Мария Ивановнаға"),
        ("Т. Сейтқали", "Т. Сейтқалиға"),
        ("Т. Шевченко", "Т. Шевченкоға"),
        ("Асанов А. Қ.", None),
        ("И. Петров", None),
        ("Ғ. Ғалиев", None),
        ("Т. Ли", None),
        ("John Smith", None),
        ("Аcанов", None),
        ("Асанов\u202e Ерлан", None),
    ],
)
def test_the_last_word_of_a_name_takes_the_suffix(formed, name, dative):
    assert formed(name, NounForm.DATIVE, Language.KK, WordKind.PERSON) == dative


@pytest.mark.parametrize(
    ("text", "dative"),
    [
        ("2026", "2026-ға"), ("15", "15-ке"), ("3", "3-ке"), ("40", "40-қа"), ("1000", "1000-ға"),
        ("9", "9-ға"), ("90", "90-ға"), ("50", "50-ге"), ("2 000", None), ("007", None),
        ("2026 жыл", "2026 жылға"), ("ҚР", "ҚР-ға"), ("АҚШ", "АҚШ-қа"),
        ("ҚР Үкіметі", "ҚР Үкіметіне"),
    ],
)  # fmt: skip
def test_figures_and_abbreviations_are_declined_as_they_are_read(formed, text, dative):
    assert formed(text, NounForm.DATIVE, Language.KK, WordKind.BODY) == dative


@given(text=st.text(LETTERS, min_size=2, max_size=12), form=st.sampled_from(FORMS))
def test_a_word_keeps_its_letters_and_the_suffix_agrees_with_itself(formed, text, form):
    made = formed(text, form, Language.KK, WordKind.BODY)

    if made is not None:
        suffix = made[len(text) :]
        vowels = set(suffix) & (HARD | SOFT)
        assert made.startswith(text)
        assert suffix
        assert not (vowels & HARD and vowels & SOFT)
        last = [letter for letter in text if letter in HARD | SOFT]
        if last and not re.search("[иуюёэя]", text) and form is not NounForm.INSTRUMENTAL:
            assert not vowels or bool(vowels & SOFT) == (last[-1] in SOFT) or text[-1] in "қғ"


@given(number=st.integers(0, 10**9), form=st.sampled_from(FORMS))
def test_figures_are_kept(formed, number, form):
    made = formed(str(number), form, Language.KK, WordKind.BODY)

    assert made is not None
    assert made.startswith(f"{number}-")
    last = number_words(number).split()[-1]
    spelt = formed(last, form, Language.KK, WordKind.BODY)
    if not last.endswith(("ы", "і")):
        assert spelt == last + made.partition("-")[2]


@given(text=st.text(max_size=20), form=st.sampled_from(forms_of(Language.KK)))
def test_anything_else_is_refused_or_kept(formed, text, form):
    made = formed(text, form, Language.KK, WordKind.PERSON)

    assert made is None or made.startswith(text)
