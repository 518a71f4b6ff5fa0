import re
from datetime import date
from pathlib import Path

import pytest

from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.language import Language
from ethics_desk.imports.invented_people import read_invented_people
from ethics_desk.names.iin import read_iin, specimen_iin
from ethics_desk.names.scripts import Script, mixed_words, script_of_letter

SHIPPED = Path(__file__).parents[2] / "resources" / "demo" / "people.toml"


@pytest.fixture(scope="module")
def people():
    return read_invented_people(SHIPPED)


def scripts_of(text):
    return {script_of_letter(letter) for letter in text if letter.isalpha()}


def test_the_names_use_every_letter_only_kazakh_has(people):
    letters = "".join(people.men.name(serial).kk.full for serial in range(40)).casefold()

    assert set("әғқңөұүһі") <= set(letters)


def test_no_text_hides_a_letter_of_another_script():
    assert mixed_words(SHIPPED.read_text("utf-8")) == ()


@pytest.mark.parametrize("sex", ["men", "women"])
def test_a_name_is_whole_in_each_script(people, sex):
    for serial in range(40):
        name = getattr(people, sex).name(serial)
        assert scripts_of(name.kk.full + name.ru.full) == {Script.CYRILLIC}
        assert scripts_of(name.latin.full) == {Script.LATIN}
        assert not set("әғқңөұүһі") & set(name.ru.full.casefold())
        assert all((one.surname and one.given and one.patronymic) for one in (name.kk, name.latin))


def test_a_name_comes_twice_only_after_all_others(people):
    names = {people.men.name(serial).kk.full for serial in range(16_000)}

    assert len(names) == 16_000
    assert people.men.name(16_000) == people.men.name(0)


def test_an_invented_person_gets_a_number_nobody_living_bears(people):
    number = specimen_iin(date(1985, 5, 17), male=True, serial=0)

    assert read_iin(number).warnings == ("warning.iin.born-long-ago",)
    assert not re.search(r"[0-9]{12}", SHIPPED.read_text("utf-8"))


def test_every_matter_is_told_in_three_languages_with_evidence(people):
    for matter in people.matters:
        assert re.fullmatch(r"csl-(4[45]|5[01])-[a-z0-9-]+", matter.item)
        for language in Language:
            assert matter.allegation.in_(language)
            assert all(one.text.in_(language) for one in matter.evidence)


def test_no_two_matters_are_about_the_same_item(people):
    assert len({matter.item for matter in people.matters}) == len(people.matters)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('unit = "land"', 'unit = "sea"'),
        ('source = "audit"', 'source = "dream"'),
        ('channel = "press"', 'channel = "dream"'),
    ],
)
def test_a_matter_that_names_nothing_known_is_refused(tmp_path, old, new):
    path = tmp_path / "people.toml"
    path.write_text(SHIPPED.read_text("utf-8").replace(old, new), "utf-8")

    with pytest.raises(BadInput, match=r"register\.unknown-value"):
        read_invented_people(path)
