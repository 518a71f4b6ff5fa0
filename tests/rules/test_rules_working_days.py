"""Working days as the program counts them and as the holidays library does, each by itself."""

from bisect import bisect_right
from dataclasses import replace
from datetime import date, timedelta

import holidays
import pytest

from ethics_desk.domain.language import Trilingual
from ethics_desk.rules.calendar import Override
from ethics_desk.rules.clocks import ClockFacts, count

DAY = timedelta(days=1)
FIRST, LAST = date(2015, 1, 1), date(2027, 12, 31)
WORDS = Trilingual(kk="a", ru="b", en="c")


@pytest.fixture(scope="module")
def worked_days():
    """Every day the library calls a working day, some weeks more than are asked for."""
    known = holidays.country_holidays("KZ")
    days = (FIRST + number * DAY for number in range((LAST - FIRST).days + 120))
    return [day for day in days if known.is_working_day(day)]


@pytest.mark.parametrize("amount", [1, 3, 15, 20])
def test_every_count_of_thirteen_years_agrees_with_the_library(rule_book, worked_days, amount):
    clock = replace(rule_book.default.clock("appeal-decision", date(2026, 3, 2)), amount=amount)

    start = FIRST
    while start <= LAST:
        due = count(clock, ClockFacts(clock=clock.code, start=start), rule_book.calendar, {}).due

        assert due == worked_days[bisect_right(worked_days, start) + amount - 1], start
        start += DAY


def test_the_days_of_the_constitution_are_those_of_their_years(rule_book):
    calendar = rule_book.calendar

    august = {year: calendar.why_off(date(year, 8, 30)) for year in (2022, 2023, 2024, 2027)}
    march = {year: calendar.why_off(date(year, 3, 15)) for year in (2023, 2024, 2027, 2028)}

    assert august == {2022: "holiday", 2023: "holiday", 2024: "holiday", 2027: None}
    assert march == {2023: None, 2024: None, 2027: "holiday", 2028: "holiday"}


def test_a_moved_day_changes_no_other_day(rule_book):
    plain = rule_book.calendar
    moved = [
        Override(day=date(2026, 3, 21), worked=True, title=WORDS, source="1"),
        Override(day=date(2026, 5, 8), worked=False, title=WORDS, source="1"),
        Override(day=date(2026, 10, 25), worked=True, title=WORDS, source="1"),
    ]

    later = plain.with_days(moved)

    day, differ = FIRST, []
    while day <= LAST:
        if later.why_off(day) != plain.why_off(day):
            differ.append(day)
        day += DAY
    assert differ == [one.day for one in moved]
    assert plain.overrides == {}


def test_an_edition_changes_with_the_moved_days_and_with_nothing_else(rule_book):
    plain = rule_book.calendar
    one = Override(day=date(2026, 5, 8), worked=False, title=WORDS, source="1")
    two = Override(day=date(2026, 5, 16), worked=True, title=WORDS, source="1")

    forward, backward = plain.with_days([one, two]), plain.with_days([two]).with_days([one])

    assert forward.edition == backward.edition
    assert len({plain.edition, forward.edition, plain.with_days([one]).edition}) == 3
    assert plain.edition.startswith(f"kz · holidays {holidays.__version__} · 0 · ")
