"""Working days as the program counts them and as the holidays library does, each by itself."""

from bisect import bisect_right
from dataclasses import replace
from datetime import date, timedelta

import holidays
import pytest

from ethics_desk.domain.language import Trilingual
from ethics_desk.rules.judging.clocks import ClockFacts, count
from ethics_desk.rules.packs.calendar import Override

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


YEARS = range(2016, 2028)
FIXED = [
    (1, 1),
    (1, 2),
    (3, 8),
    (3, 21),
    (3, 22),
    (3, 23),
    (5, 1),
    (5, 7),
    (5, 9),
    (7, 6),
    (12, 16),
]


def test_the_holidays_of_the_law_are_free_in_every_year(rule_book):
    """Row CAL-01; those of August, October and March only in their years."""
    calendar = rule_book.calendar
    changing = {
        (8, 30): lambda year: year <= 2025,
        (10, 25): lambda year: year >= 2022,
        (3, 15): lambda year: year >= 2027,
    }
    for year in YEARS:
        for month, day in [*FIXED, (12, 16)]:
            assert not calendar.is_working_day(date(year, month, day)), (year, month, day)
        for (month, day), is_free in changing.items():
            at = date(year, month, day)
            if at.weekday() < 5:
                assert calendar.is_working_day(at) != is_free(year), at


def test_christmas_on_a_weekend_frees_no_other_day(rule_book):
    """Row CAL-04: a day off that is no holiday is not carried over."""
    for year in YEARS:
        christmas = date(year, 1, 7)
        monday = christmas + timedelta(days=(7 - christmas.weekday()) % 7 or 7)
        if christmas.weekday() >= 5:
            assert rule_book.calendar.is_working_day(monday), year


def test_a_day_that_follows_the_moon_is_marked_until_an_act_names_it(rule_book):
    plain, eid = rule_book.calendar, date(2026, 5, 27)
    clock = rule_book.default.clock("appeal-decision", eid)
    facts = ClockFacts(clock=clock.code, start=date(2026, 5, 20))
    named = plain.with_days([Override(day=eid, worked=False, title=WORDS, source="1")])

    marked = [step.day for step in count(clock, facts, plain, {}).steps if step.estimated]

    assert marked == [eid]
    assert not any(step.estimated for step in count(clock, facts, named, {}).steps)
    assert not plain.is_estimated(date(2025, 6, 6))
