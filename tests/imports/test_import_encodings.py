import pytest

from ethics_desk.domain.errors import BadInput
from ethics_desk.imports.encodings import decode

KAZAKH = "Тегі;Аты\r\nҒабитов;Қуаныш\r\nӨтебаева;Іңкәр\r\nҮмбетов;Нұрлан\r\nһәм ұзақ өңір"
RUSSIAN = "Фамилия;Имя\r\nЁлкина;«Софья»\r\nЦой – № 5;Эдуард"


@pytest.mark.parametrize("codec", ["kz1048", "ptcp154"])
def test_kazakh_letters_tell_the_encoding(codec):
    decoded = decode(KAZAKH.encode(codec))

    assert decoded.encoding == codec
    assert decoded.text == KAZAKH
    assert decoded.others == ()


def test_russian_text_is_taken_for_the_common_encoding_and_nothing_is_in_doubt():
    decoded = decode(RUSSIAN.encode("cp1251"))

    assert (decoded.encoding, decoded.text, decoded.others) == ("cp1251", RUSSIAN, ())


@pytest.mark.parametrize("word", ["Ғалым", "Әсел", "бөлме", "Мәдина", "Нұрғали"])
@pytest.mark.parametrize("codec", ["kz1048", "ptcp154"])
def test_one_word_is_read_rightly_or_the_right_encoding_is_among_the_others(word, codec):
    decoded = decode(word.encode(codec))

    assert decoded.text == word or codec in decoded.others


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_unicode_is_recognised_with_and_without_its_mark(codec):
    decoded = decode(KAZAKH.encode(codec))

    assert decoded.text == KAZAKH
    assert decoded.encoding.startswith(codec[:5])


def test_the_user_decides_the_encoding():
    decoded = decode("Ғалым".encode("ptcp154"), "cp1251")

    assert decoded.encoding == "cp1251"
    assert decoded.text.endswith("алым")


@pytest.mark.parametrize(
    ("encoding", "code"),
    [("utf-8", "register.wrong-encoding"), ("koi8-r", "register.unknown-encoding")],
)
def test_an_encoding_that_does_not_fit_is_refused_by_name(encoding, code):
    with pytest.raises(BadInput) as refusal:
        decode("Ғалым".encode("kz1048"), encoding)

    assert refusal.value.code == code
    assert refusal.value.details["encoding"] == encoding
