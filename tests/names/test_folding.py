import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ethics_desk.names.folding import KAZAKH_ALPHABET, clean, fold, search_terms, soft, sort_key

NAMES = st.text(st.sampled_from(KAZAKH_ALPHABET + KAZAKH_ALPHABET.upper() + "iIaёÖş -’1"))


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("ӘДЕП", "әдеп"),
        ("Пётр", "ПЕТР"),
        ("Сейіт", "Сейiт"),  # the second one holds a Latin i
        ("Cерік", "Серік"),  # the first one begins with a Latin C
        ("и\u0306од", "йод"),
        ("Ка\u00adиров", "Каиров"),
        ("Ким\u00a0 Анна\n", "ким анна"),
        ("Д’Артаньян", "д'артаньян"),
        ("Нұр–Сұлтан", "нұр-сұлтан"),
    ],
)
def test_spellings_that_look_the_same_fold_to_one(left, right):
    assert fold(left) == fold(right)


def test_folding_minds_kazakh_letters():
    assert fold("Қуаныш") != fold("Куаныш")


def test_soft_folding_does_not():
    assert soft("Әбдіқадыров Ғалым Һ. Ңөұү") == soft("Абдикадыров Галым Х. Ноуу")


def test_a_latin_word_with_a_kazakh_ending_stays_readable():
    assert fold("PDFке") == "pdfке"


def test_nothing_invisible_is_kept():
    assert clean("\x00 Ер\u200bлан\x07\t\ud800Жан \ufeff") == "Ерлан Жан"


@given(st.text())
def test_cleaning_twice_changes_nothing(text):
    assert clean(clean(text)) == clean(text)


@given(NAMES)
def test_folding_twice_changes_nothing(name):
    assert fold(fold(name)) == fold(name)
    assert soft(soft(name)) == soft(name)


@given(NAMES)
def test_composed_and_decomposed_letters_fold_to_one(name):
    assert fold(unicodedata.normalize("NFD", name)) == fold(name)


@given(NAMES)
def test_case_does_not_change_the_order(name):
    assert sort_key(name.upper()) == sort_key(name.lower())


def test_names_stand_in_the_order_of_the_kazakh_alphabet():
    in_order = (
        "2-бөлім Urker Uzun Ürker Али Әли Беков Ели Ёлка Жан Кали Қали Ұлан Хан Һарун "
        "Ыбырай Ілияс Эльдар Ясин"
    )

    assert " ".join(sorted(in_order.split(), key=sort_key)) == in_order


def test_a_latin_i_does_not_move_a_kazakh_name():
    assert sort_key("Iлияс") == sort_key("Ілияс")


@given(st.text(st.sampled_from(KAZAKH_ALPHABET)), st.text(st.sampled_from(KAZAKH_ALPHABET)))
def test_the_key_orders_as_the_alphabet_does(left, right):
    def places(word):
        return [KAZAKH_ALPHABET.index(letter) for letter in word]

    assert (sort_key(left) < sort_key(right)) == (places(left) < places(right))


@pytest.mark.parametrize(
    ("query", "exact"),
    [
        ("Мүдде қақтығысы", ["мүдде", "қақтығысы"]),
        ("2026/017", ["2026/017"]),
        ('NEAR("x" -y) *:', ["near", "x", "y"]),
        ("  -- / ", []),
        ("", []),
    ],
)
def test_a_query_becomes_words_without_signs(query, exact):
    assert [term.exact for term in search_terms(query)] == exact


def test_a_term_is_also_looked_for_as_a_russian_keyboard_writes_it():
    assert search_terms("Үміт")[0].soft == "умит"
