import pytest
from hypothesis import given
from hypothesis import strategies as st

from ethics_desk.domain.person import PersonName
from ethics_desk.names.folding import KAZAKH_ALPHABET
from ethics_desk.names.transliteration import latin_name, to_latin


@pytest.mark.parametrize(
    ("name", "latin"),
    [
        ("Жиһангеров", "Zhihangerov"),
        ("Ерлан", "Yerlan"),
        ("Сергеева", "Sergeyeva"),
        ("Әбдіқадыр Ғалымұлы", "Abdikadyr Galymuly"),
        ("Щербаков-ЩУКИН", "Shcherbakov-SHCHUKIN"),
        ("Юлия", "Yuliya"),
        ("Сeрік", "Serik"),  # the Latin e inside is taken for the letter it looks like
        ("Smith", "Smith"),
    ],
)
def test_a_name_is_suggested_as_documents_write_it(name, latin):
    assert to_latin(name) == latin


@given(st.text(st.sampled_from(KAZAKH_ALPHABET + KAZAKH_ALPHABET.upper() + " -")))
def test_no_letter_of_the_alphabet_is_left_behind(name):
    assert to_latin(name).isascii()


def test_a_whole_name_is_suggested():
    name = PersonName(surname="Өтеген", given="Гауһар", patronymic="Іңкәрқызы")

    assert latin_name(name) == PersonName(surname="Otegen", given="Gauhar", patronymic="Inkarkyzy")
