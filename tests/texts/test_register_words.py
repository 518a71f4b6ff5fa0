import re
from pathlib import Path

import pytest

from ethics_desk.domain.language import Language
from ethics_desk.texts.fragments import entries, forms_of, key_of, load, read_fragment
from ethics_desk.texts.register_form import load_register_form

ROOT = Path(__file__).parents[2]
RESOURCES = ROOT / "resources"
NAMING_PROBLEMS = ("days", "days_off", "register_cells", "register_rows", "table")
ROW_CODE = re.compile(r'"([a-z]+(?:-[a-z]+)+)"')
FILE_CODE = re.compile(r'"((?:register|export)\.[a-z-]+)"')


def words(language):
    path = RESOURCES / "locale" / language.value / "registers.po"
    return {key_of(entry): forms_of(entry)[0] for entry in entries(read_fragment(path, language))}


def sources(*folders):
    for folder in folders:
        for path in (ROOT / "ethics_desk" / folder).glob("*.py"):
            yield path.read_text(encoding="utf-8")


@pytest.mark.parametrize("language", list(Language))
def test_every_refusal_of_a_file_has_words_and_no_words_are_left_over(language):
    every = load(RESOURCES, language).keys()
    found = sources("imports", "exports")
    named = {code for source in found for code in FILE_CODE.findall(source)}
    raised = {f"error.{one}" for one in named if f"error.{one}" in every or one not in every}
    ours = {key for key in words(language) if key.startswith("error.")}

    assert raised <= every
    assert ours <= raised


@pytest.mark.parametrize("language", list(Language))
def test_every_problem_of_a_row_has_words_and_no_words_are_left_over(language):
    modules = [ROOT / "ethics_desk" / "imports" / f"{name}.py" for name in NAMING_PROBLEMS]
    named = {
        f"register-problem.{code}"
        for module in modules
        for code in ROW_CODE.findall(module.read_text(encoding="utf-8"))
    }

    assert named == {key for key in words(language) if key.startswith("register-problem.")}


def test_the_three_languages_say_the_same_with_the_same_facts():
    facts = [
        {key: sorted(re.findall(r"{(\w+)}", text)) for key, text in words(language).items()}
        for language in Language
    ]

    assert facts[0] == facts[1] == facts[2]


def test_headings_and_choices_are_all_there_and_no_two_mean_different_things():
    form = load_register_form(RESOURCES)

    assert [column.key for column in form.columns if column.required] == [
        "number",
        "agency",
        "received",
        "registered",
        "channel",
        "subject",
    ]


def test_a_mistake_in_the_form_is_noticed_when_it_is_read(tmp_path):
    source = (RESOURCES / "registers" / "inquiries.toml").read_text(encoding="utf-8")
    (tmp_path / "registers").mkdir()
    spoilt = tmp_path / "registers" / "inquiries.toml"

    spoilt.write_text(source.replace('"Номер приказа"', '"Номер"'), encoding="utf-8")
    with pytest.raises(ValueError, match="Номер"):
        load_register_form(tmp_path)
    spoilt.write_text(source.replace("width = 14", "breadth = 14", 1), encoding="utf-8")
    with pytest.raises(ValueError, match="breadth"):
        load_register_form(tmp_path)
