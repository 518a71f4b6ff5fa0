from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ethics_desk.imports.days import read_day
from ethics_desk.imports.problems import CellProblem

START = date(1899, 12, 30)
LAST_OF_2025 = date(2025, 12, 31)


@pytest.mark.parametrize(
    "text",
    [
        "31.12.2025",
        "2025-12-31",
        "31.12.2025 г.",
        "31.12.2025 ж.",
        "31.12.2025 14:30",
        "2025-12-31T14:30:00+05:00",
        "2025-12-31 00:00:00",
        " 31.12.2025 ",
        "46022",
        "46022.604",
    ],
)
def test_a_day_is_understood_however_people_and_programs_write_it(text):
    assert read_day(text, START) == LAST_OF_2025


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("31.12.25", "day-short-year"),
        ("1/2/25", "day-short-year"),
        ("29.02.2025", "day-does-not-exist"),
        ("2025-13-01", "day-does-not-exist"),
        ("00.01.2025", "day-does-not-exist"),
        ("12/31/2025", "day-not-understood"),
        ("вчера", "day-not-understood"),
        ("2025", "day-not-understood"),
        ("01.01.1825", "day-out-of-range"),
        ("99999", "day-out-of-range"),
    ],
)
def test_what_is_no_day_is_refused_by_name(text, code):
    with pytest.raises(CellProblem) as refusal:
        read_day(text, START)

    assert refusal.value.code == code


def test_the_leap_day_exists_in_leap_years():
    assert read_day("29.02.2024", START) == date(2024, 2, 29)


def test_a_workbook_of_the_old_macintosh_counts_from_1904():
    assert read_day("44560", date(1904, 1, 1)) == LAST_OF_2025


@given(day=st.dates(date(1990, 1, 1), date(2099, 12, 31)))
def test_every_day_is_read_back_from_both_ways_of_writing(day):
    assert read_day(f"{day:%d.%m.%Y}", START) == day
    assert read_day(day.isoformat(), START) == day
