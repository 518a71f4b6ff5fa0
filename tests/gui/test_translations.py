"""The window speaks Kazakh and Russian without gaps, and nothing in it is out of date."""

import re
import shutil
import string
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

ROOT = Path(__file__).parents[2]
TRANSLATIONS = ROOT / "resources" / "i18n"
WINDOW = ROOT / "ethics_desk" / "gui"
TRANSLATED = ("kk", "ru")
LANGUAGES = (*TRANSLATED, "en")
FORMS = {"kk": 2, "ru": 3, "en": 2}

LUPDATE = Path(sys.executable).with_name("pyside6-lupdate")
LATIN_IN_WORD = re.compile(r"[а-яёәғқңөұүһі][a-z]|[a-z][а-яёәғқңөұүһі]", re.IGNORECASE)
FOREIGN_TO_RUSSIAN = re.compile("[ӘәҒғҚқҢңӨөҰұҮүҺһІі]")


def messages(path):
    """(context, source, its translations, finished) of every message of a file."""
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        name = context.findtext("name")
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")]
            words = forms or [translation.text or ""]
            yield name, message.findtext("source"), words, translation.get("type") is None


def file_of(language):
    return TRANSLATIONS / f"ethics_desk_{language}.ts"


def placeholders(text):
    """`{name}` and `%n` with how often they stand there."""
    named = [name for _, name, _, _ in string.Formatter().parse(text) if name is not None]
    return sorted(named + re.findall(r"%n|%\d", text))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_of_the_window_is_translated(language):
    waiting = [
        (context, source)
        for context, source, words, finished in messages(file_of(language))
        if not finished or not all(words)
    ]

    assert waiting == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_fill_in_the_same_facts(language):
    different = [
        (context, source, form)
        for context, source, words, _ in messages(file_of(language))
        for form in words
        if placeholders(form) != placeholders(source)
    ]

    assert different == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_counted_things_have_every_plural_form(language):
    forms = {
        source: len(words) for _, source, words, _ in messages(file_of(language)) if "%n" in source
    }

    assert forms
    assert set(forms.values()) == {FORMS[language]}


@pytest.mark.parametrize("language", TRANSLATED)
def test_what_has_a_key_letter_keeps_one(language):
    lost = [
        (context, source)
        for context, source, words, _ in messages(file_of(language))
        if source.count("&") != words[0].count("&")
    ]

    assert lost == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_no_word_mixes_latin_and_cyrillic_letters(language):
    mixed = [
        form
        for _, _, words, _ in messages(file_of(language))
        for form in words
        if LATIN_IN_WORD.search(form.replace("&", ""))
    ]

    assert mixed == []


def test_no_kazakh_letter_strays_into_russian():
    strayed = [
        form
        for _, _, words, _ in messages(file_of("ru"))
        for form in words
        if FOREIGN_TO_RUSSIAN.search(form)
    ]

    assert strayed == []


@pytest.mark.skipif(not LUPDATE.is_file(), reason="pyside6-lupdate is not installed here")
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_translation_files_hold_the_texts_of_today(language, tmp_path):
    kept = file_of(language)
    fresh = shutil.copy(kept, tmp_path)
    extent = ["-pluralonly"] if language == "en" else []

    subprocess.run(  # noqa: S603 - Qt's tool on our own files
        [
            str(LUPDATE), "-silent", "-extensions", "py", "-locations", "none", "-no-obsolete",
            "-source-language", "en", "-target-language", language, *extent,
            str(WINDOW), "-ts", str(fresh),
        ],
        check=True,
        timeout=120,
    )  # fmt: skip

    now = {(context, source) for context, source, _, _ in messages(fresh)}
    then = {(context, source) for context, source, _, _ in messages(kept)}
    assert (sorted(now - then), sorted(then - now)) == ([], [])
