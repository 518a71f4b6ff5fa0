import pytest

from ethics_desk.names.scripts import Script, in_one_script, mixed_words, script_of_letter


@pytest.mark.parametrize(
    ("letter", "script"),
    [("һ", Script.CYRILLIC), ("h", Script.LATIN), ("θ", Script.OTHER)],
)
def test_a_letter_is_of_one_script(letter, script):
    assert script_of_letter(letter) is script


def test_a_latin_letter_inside_a_cyrillic_name_is_found_with_its_place():
    found = mixed_words("Ахметов Сeрiк, Smith")

    assert [(one.word, one.start, one.odd, one.suggestion) for one in found] == [
        ("Сeрiк", 8, (9, 11), "Серік")
    ]


def test_a_cyrillic_letter_inside_a_latin_name_is_found_too():
    (found,) = mixed_words("Smitх Johnson")

    assert (found.main, found.odd, found.suggestion) == (Script.LATIN, (4,), "Smitx")


def test_nothing_is_suggested_where_a_letter_has_no_twin():
    (found,) = mixed_words("Сzрік")

    assert found.suggestion == ""


def test_two_words_in_two_scripts_are_no_mixture():
    assert mixed_words("Ivanov-Иванов, Асан Asan") == ()


def test_look_alikes_are_made_cyrillic_only_where_the_whole_word_becomes_so():
    assert in_one_script("Cерік PDFке TOO") == "Серік PDFке TOO"
