"""What a name would look like in Latin letters."""

from ethics_desk.domain.person import PersonName
from ethics_desk.services.name_suggestions import suggested_latin

KAZAKH = PersonName(surname="Жиһангеров", given="Сәкен")
RUSSIAN = PersonName(surname="Жихангеров", given="Сакен")


def test_the_kazakh_name_is_put_into_latin_letters():
    assert suggested_latin(KAZAKH, RUSSIAN).surname == "Zhihangerov"


def test_without_a_kazakh_name_the_russian_one_is():
    assert suggested_latin(PersonName(), RUSSIAN).full == "Zhikhangerov Saken"
