"""The working calendar: holidays, days off, and the dated exceptions that go before them."""

import shutil
from datetime import date, timedelta
from pathlib import Path

import pytest

from ethics_desk.domain.errors import BadInput
from ethics_desk.rules.packs.calendar import WhyOff
from ethics_desk.rules.reading.calendar_reading import read_calendars

CALENDARS = Path(__file__).parents[2] / "resources" / "calendars"
WORDS = '{ kk = "a", ru = "b", en = "c" }'


@pytest.mark.parametrize(
    ("day", "why"),
    [
        ("2026-03-02", None),
        ("2026-03-07", "weekend"),
        ("2026-03-09", "holiday"),
        ("2026-03-25", "holiday"),
        ("2026-01-07", "day-off"),
        ("2025-09-01", "holiday"),
        ("2024-08-30", "holiday"),
        ("2027-08-30", None),
        ("2026-08-31", None),
        ("2026-03-16", None),
        ("2027-03-15", "holiday"),
        ("2024-05-04", None),
        ("2024-05-08", "day-off"),
    ],
)
def test_days_off_have_a_reason(rule_book, day, why):
    assert rule_book.calendar.why_off(date.fromisoformat(day)) == why


def test_neighbouring_working_days(rule_book):
    calendar = rule_book.calendar

    assert calendar.next_working_day(date(2026, 3, 7)) == date(2026, 3, 10)
    assert calendar.previous_working_day(date(2026, 3, 9)) == date(2026, 3, 6)
    assert calendar.next_working_day(date(2026, 3, 10)) == date(2026, 3, 10)


def test_an_office_moves_days_off(tmp_path):
    shutil.copy(CALENDARS / "kz.toml", tmp_path / "kz.toml")
    moved = f"""
[[day]]
date = 2026-03-06
worked = false
title = {WORDS}
source = "order"

[[day]]
date = 2026-03-14
worked = true
title = {WORDS}
source = "order"
"""
    (tmp_path / "kz.toml").write_text((CALENDARS / "kz.toml").read_text("utf-8") + moved, "utf-8")

    calendar = read_calendars([CALENDARS, tmp_path])["kz"]

    assert calendar.why_off(date(2026, 3, 6)) == "day-off"
    assert calendar.is_working_day(date(2026, 3, 14))
    assert calendar.why_off(date(2026, 3, 7)) == "weekend"


@pytest.mark.parametrize(
    ("day", "code"),
    [
        ("date = 2026-03-06\nworked = false", "rules.missing-key"),
        (
            f'date = "6 March"\nworked = false\ntitle = {WORDS}\nsource = "order"',
            "rules.wrong-kind",
        ),
        (f'date = 2026-03-06\ntitle = {WORDS}\nsource = "o"\nx = 1', "rules.unknown-key"),
    ],
)
def test_a_bad_day_is_refused(tmp_path, day, code):
    text = (CALENDARS / "kz.toml").read_text("utf-8")
    (tmp_path / "kz.toml").write_text(f"{text}\n[[day]]\n{day}\n", "utf-8")

    with pytest.raises(BadInput) as refusal:
        read_calendars([tmp_path])

    assert refusal.value.code == code


def test_every_free_day_of_the_years_covered_has_its_name_in_three_languages(rule_book):
    calendar = rule_book.calendars["kz"]
    day = date(2015, 1, 1)
    while day.year < 2029:
        if calendar.why_off(day) in {WhyOff.HOLIDAY, WhyOff.DAY_OFF}:
            title = calendar.title_of(day)
            assert title.kk != title.en != title.ru, day
        day += timedelta(days=1)


def test_an_estimated_holiday_says_that_it_is_one(rule_book):
    assert "estimated" in rule_book.calendars["kz"].title_of(date(2027, 5, 16)).en


def test_an_ordinary_day_has_no_name(rule_book):
    assert rule_book.calendars["kz"].title_of(date(2026, 3, 4)).en == ""
