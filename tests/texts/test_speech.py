from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.language import Language, Trilingual
from ethics_desk.texts import In, Texts, UnknownText

KK, RU, EN = Language.KK, Language.RU, Language.EN
WORDS = {
    "greeting": ("Құрметті {name}",),
    "count.files": ("{n} файл", "{n} файла", "{n} файлов"),
    "error.rules.too-late": ("{last}: {rows}",),
    "answer.yes": ("да",),
}
DAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (KK, "2026 жылғы 22 қараша"),
        (RU, "22 ноября 2026\u00a0г."),
        (EN, "22 November 2026"),
    ],
)
def test_a_day_is_written_in_words_as_each_language_does(language, words):
    assert In(language, {}).long_day(DAY) == words


@pytest.mark.parametrize("language", list(Language))
def test_a_day_in_figures_is_the_same_in_every_language(language):
    assert In(language, {}).day(date(2025, 12, 31)) == "31.12.2025"


def test_a_point_in_time_is_told_by_the_clock_of_the_office():
    moment = datetime(2025, 12, 31, 20, 5, tzinfo=UTC)

    assert In(RU, {}).instant(moment) == "01.01.2026, 01:05"


def test_a_point_in_time_without_a_zone_is_refused():
    moment = datetime(2025, 12, 31, 20, 5, tzinfo=UTC).replace(tzinfo=None)

    with pytest.raises(ValueError, match="zone"):
        In(RU, {}).instant(moment)


@pytest.mark.parametrize(
    ("language", "number", "text"),
    [
        (KK, 1234567, "1\u00a0234\u00a0567"),
        (RU, Decimal("12345.5"), "12\u00a0345,5"),
        (EN, 12345.5, "12,345.5"),
        (RU, 2026, "2026"),
        (EN, -20_000, "-20,000"),
    ],
)
def test_numbers_are_grouped_from_five_digits_on(language, number, text):
    assert In(language, {}).number(number) == text


@given(
    st.sampled_from(list(Language)),
    st.integers(-(10**15), 10**15) | st.decimals(-(10**15), 10**15, places=3),
)
def test_no_number_ever_holds_a_narrow_space(language, number):
    assert "\u202f" not in In(language, {}).number(number)


@pytest.mark.parametrize(
    ("n", "text"),
    [(1, "1 файл"), (3, "3 файла"), (5, "5 файлов"), (11, "11 файлов"), (21, "21 файл")],
)
def test_russian_counts_in_three_forms(n, text):
    assert In(RU, WORDS).count("count.files", n) == text


def test_facts_are_written_in_the_language():
    error = BadInput("rules.too-late", last=DAY, rows=[10_000, None, True])

    assert In(RU, WORDS).error(error) == "22.11.2026: 10\u00a0000, –, да"


def test_a_name_with_braces_stays_a_name():
    assert In(KK, WORDS).say("greeting", name="{Ерлан}") == "Құрметті {Ерлан}"


def test_a_text_in_three_languages_is_said_in_its_own():
    title = Trilingual(kk="Әдеп", ru="Этика", en="Ethics")

    assert In(EN, WORDS).say("greeting", name=title) == "Құрметті Ethics"


@pytest.mark.parametrize(("key", "facts"), [("nothing", {}), ("greeting", {"nom": "x"})])
def test_a_key_without_words_or_a_missing_fact_is_a_mistake_of_ours(key, facts):
    with pytest.raises(UnknownText, match=key):
        In(KK, WORDS).say(key, **facts)


def test_each_language_is_read_once(tmp_path):
    texts = Texts(tmp_path)

    assert texts.in_(KK) is texts.in_(KK)
    assert texts.in_(RU).language is RU
