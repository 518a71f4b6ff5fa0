import os
from pathlib import Path

import pytest

from ethics_desk.domain.language import Language
from ethics_desk.texts.catalogues import check_catalogues, compile_catalogues, main
from ethics_desk.texts.fragments import load

RESOURCES = Path(__file__).parents[2] / "resources"


@pytest.fixture
def given_entries(tmp_path):
    """Write a fragment per language: `given_entries(kk='msgid ...', ...)`."""

    def write(name: str = "own", **languages: str) -> Path:
        for language in Language:
            folder = tmp_path / "locale" / language.value
            folder.mkdir(parents=True, exist_ok=True)
            (folder / f"{name}.po").write_text(languages[language.value], "utf-8")
        return tmp_path

    return write


def entry(key: str, words: str) -> str:
    return f'msgid "{key}"\nmsgstr "{words}"\n'


def test_the_shipped_catalogues_are_in_order():
    assert check_catalogues(RESOURCES) == []


def test_all_fragments_of_a_language_are_its_words(given_entries):
    given_entries(kk=entry("a", "бір"), ru=entry("a", "один"), en=entry("a", "one"))
    folder = given_entries("more", kk=entry("b", "екі"), ru=entry("b", "два"), en=entry("b", "two"))

    assert load(folder, Language.KK) == {"a": ("бір",), "b": ("екі",)}


def test_the_shipped_russian_counts_have_three_forms():
    words = load(RESOURCES, Language.RU)

    assert words["count.days"] == ("{n} день", "{n} дня", "{n} дней")


def test_a_compiled_catalogue_is_used_until_a_fragment_is_newer(given_entries):
    folder = given_entries(kk=entry("a", "бір"), ru=entry("a", "один"), en=entry("a", "one"))
    compiled = compile_catalogues(folder)[0]
    fragment = folder / "locale" / "kk" / "own.po"
    fragment.write_text(entry("a", "жаңа"), "utf-8")
    made = compiled.stat().st_mtime_ns

    os.utime(fragment, ns=(made, made))
    assert load(folder, Language.KK) == {"a": ("бір",)}
    os.utime(fragment, ns=(made + 1, made + 1))
    assert load(folder, Language.KK) == {"a": ("жаңа",)}


def test_plural_forms_survive_compiling(given_entries):
    plural = 'msgid "d"\nmsgid_plural "d"\nmsgstr[0] "{n} 1"\nmsgstr[1] "{n} 2"\n'
    folder = given_entries(kk=plural, ru=plural + 'msgstr[2] "{n} 3"\n', en=plural)

    compiled = compile_catalogues(folder)

    assert len(compiled) == 3
    assert load(folder, Language.RU) == {"d": ("{n} 1", "{n} 2", "{n} 3")}


@pytest.mark.parametrize(
    ("kk", "fault"),
    [
        (entry("b", "бір {x}"), "a is missing in kk"),
        (entry("a", "бір {y}"), "a needs different facts in different languages"),
        (entry("a", ""), "kk/own.po: a has no words"),
        (entry("a", "бір {x}") * 2, "kk: a is written 2 times"),
        (entry("a", "бiр {x}"), "kk/own.po: a mixes Latin and Cyrillic letters in бiр"),
        (entry("a", "бір {x.y}"), "kk/own.po: a has a placeholder that is more than a name"),
        ("#, fuzzy\n" + entry("a", "бір {x}"), "kk/own.po: a is marked fuzzy"),
        ("msgid a\n", "kk/own.po is not a catalogue"),
        ('msgid "a"\nmsgid_plural "a"\nmsgstr[0] "{x}"\nmsgstr[1] "{x}"\n',
         "a has plural forms in some languages only"),
    ],
)  # fmt: skip
def test_a_fault_is_named(given_entries, kk, fault):
    folder = given_entries(kk=kk, ru=entry("a", "раз {x}"), en=entry("a", "one {x}"))

    assert fault in check_catalogues(folder)


def test_the_check_of_the_command_line_says_three_for_a_fault(given_entries, capsys):
    folder = given_entries(kk=entry("a", "бiр"), ru=entry("a", "раз"), en=entry("a", "one"))

    status = main(["--check", str(folder)])

    assert status == 3
    assert "бiр" in capsys.readouterr().err


def test_the_command_line_compiles(given_entries, capsys):
    folder = given_entries(kk=entry("a", "бір"), ru=entry("a", "раз"), en=entry("a", "one"))

    assert main([str(folder)]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 3
