"""What holds for every clock: pauses, extensions, rolling, warning."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from ethics_desk.domain.errors import DeskError
from ethics_desk.rules.judging.clocks import ClockFacts, Extension, count
from ethics_desk.rules.packs.kinds import Rolls, Unit
from ethics_desk.rules.packs.periods import Span

DAY = timedelta(days=1)
quick = settings(
    deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
starts = st.dates(date(2016, 1, 1), date(2027, 6, 30))
units = st.sampled_from(list(Unit))


def a_clock(rule_book, unit, amount, rolls=Rolls.NONE):
    plain = rule_book.default.clock("recusal-decision", date(2026, 3, 2))
    return replace(plain, unit=unit, amount=amount, rolls=rolls)


def counted(rule_book, clock, start, *pauses, calendar=None):
    facts = ClockFacts(clock=clock.code, start=start, pauses=pauses)
    return count(clock, facts, calendar or rule_book.calendar, {clock.code: clock})


def amount_of(draw, unit):
    return draw(st.integers(1, 3 if unit is Unit.MONTHS else 30))


@quick
@given(data=st.data(), start=starts, unit=units, rolls=st.sampled_from(list(Rolls)))
def test_splitting_a_pause_changes_nothing(rule_book, data, start, unit, rolls):
    clock = a_clock(rule_book, unit, amount_of(data.draw, unit), rolls)
    first = start + timedelta(days=data.draw(st.integers(0, 40)))
    last = first + timedelta(days=data.draw(st.integers(1, 40)))
    cut = first + timedelta(days=data.draw(st.integers(0, (last - first).days - 1)))
    whole, parts = Span(first, last), (Span(first, cut), Span(cut + DAY, last))

    at_once = counted(rule_book, clock, start, whole)
    split = counted(rule_book, clock, start, *parts)

    assert (split.due, split.last, split.steps) == (at_once.due, at_once.last, at_once.steps)


@quick
@given(data=st.data(), start=starts, unit=st.sampled_from([Unit.CALENDAR_DAYS, Unit.MONTHS]))
def test_pausing_days_inside_a_running_term_moves_it_by_as_many(rule_book, data, start, unit):
    clock = a_clock(rule_book, unit, amount_of(data.draw, unit))
    plain = counted(rule_book, clock, start).last
    first = data.draw(st.dates(start + DAY, plain))
    length = data.draw(st.integers(1, 60))

    paused = counted(rule_book, clock, start, Span(first, first + (length - 1) * DAY))

    assert paused.last == plain + length * DAY


@quick
@given(data=st.data(), start=starts, amount=st.integers(1, 30))
def test_pausing_working_days_moves_a_term_by_as_many_working_days(rule_book, data, start, amount):
    clock = a_clock(rule_book, Unit.WORKING_DAYS, amount)
    plain = counted(rule_book, clock, start).last
    first = data.draw(st.dates(start + DAY, plain))
    last = first + timedelta(days=data.draw(st.integers(0, 30)))
    covered = sum(
        rule_book.calendar.is_working_day(first + number * DAY)
        for number in range((last - first).days + 1)
    )

    paused = counted(rule_book, clock, start, Span(first, last))

    longer = a_clock(rule_book, Unit.WORKING_DAYS, amount + covered)
    assert paused.last == counted(rule_book, longer, start).last
    assert sum(step.number is not None for step in paused.steps) == amount


@quick
@given(start=starts, unit=units, amount=st.integers(0, 12), rolls=st.sampled_from(list(Rolls)))
def test_a_last_day_rolls_as_its_rule_says(rule_book, start, unit, amount, rolls):
    result = counted(rule_book, a_clock(rule_book, unit, amount, rolls), start)

    calendar = rule_book.calendar
    assert (
        result.due
        == {
            Rolls.FORWARD: calendar.next_working_day(result.last),
            Rolls.BACK: calendar.previous_working_day(result.last),
            Rolls.NONE: result.last,
        }[rolls]
    )
    assert result.steps[-1].day == max(result.due, result.last) or amount == 0


@quick
@given(data=st.data(), start=starts, unit=units)
def test_a_pause_without_an_end_leaves_the_last_day_open(rule_book, data, start, unit):
    clock = a_clock(rule_book, unit, amount_of(data.draw, unit), Rolls.FORWARD)
    first = start + timedelta(days=data.draw(st.integers(1, 120)))

    result = counted(rule_book, clock, start, Span(first, date.max))

    runs_out = counted(rule_book, clock, start).due < first
    assert (result.due is not None) == runs_out
    if not runs_out:
        assert result.stands_still_since == first
        assert result.as_document("en")["due"] is None


@quick
@given(
    data=st.data(),
    start=starts,
    unit=units,
    rolls=st.sampled_from([Rolls.FORWARD, Rolls.BACK]),
)
def test_no_last_day_lies_in_a_pause(rule_book, data, start, unit, rolls):
    clock = a_clock(rule_book, unit, amount_of(data.draw, unit), rolls)
    plain = counted(rule_book, clock, start).last
    pauses = [
        Span(first, first + timedelta(days=data.draw(st.integers(0, 9))))
        for first in data.draw(
            st.lists(st.dates(plain - 3 * DAY, plain + 9 * DAY), min_size=1, max_size=3)
        )
    ]

    result = counted(rule_book, clock, start, *pauses)

    assert not any(span.holds(result.due) for span in pauses)
    assert rule_book.calendar.is_working_day(result.due)
    numbered = [step.day for step in result.steps if step.number is not None]
    assert not any(span.holds(day) for span in pauses for day in numbered)


@quick
@given(data=st.data(), start=st.dates(date(2021, 7, 1), date(2027, 6, 30)))
def test_an_extension_names_the_last_day_and_without_it_the_count_is_as_before(
    rule_book, data, start
):
    facts = ClockFacts(clock="appeal-decision", start=start)
    plain = rule_book.count(facts)
    decided = data.draw(st.dates(start, plain.due))
    until = data.draw(st.dates(plain.due + DAY, decided + 59 * DAY))
    assume(rule_book.calendar.is_working_day(until))

    extended = rule_book.count(replace(facts, extension=Extension(decided=decided, until=until)))

    assert extended.due == until
    assert rule_book.count(replace(extended.facts, extension=None)) == plain


def test_days_rolled_back_over_are_shown_with_why_they_are_off(rule_book):
    clock = a_clock(rule_book, Unit.CALENDAR_DAYS, 7, Rolls.BACK)

    result = counted(rule_book, clock, date(2026, 3, 2))

    assert (result.last, result.due) == (date(2026, 3, 9), date(2026, 3, 6))
    assert [(step.day.day, step.number, step.why) for step in result.steps[-4:]] == [
        (6, 4, None), (7, None, "weekend"), (8, None, "weekend"), (9, None, "holiday"),
    ]  # fmt: skip


def test_every_shipped_clock_says_what_starts_and_what_fulfils_it(rule_book):
    for clock in rule_book.default.clocks:
        for words in (clock.starts_with, clock.fulfilled_by):
            assert all((words.kk, words.ru, words.en)), clock.code


def test_a_suspension_from_duties_ends_on_its_day_even_when_nobody_works(rule_book):
    facts = ClockFacts(clock="suspension-from-duties", start=date(2026, 2, 7))

    assert rule_book.count(facts).due == date(2026, 3, 7)


def test_an_extension_that_is_too_long_is_refused_with_its_last_day(rule_book):
    extension = Extension(decided=date(2026, 3, 20), until=date(2026, 5, 21))
    facts = ClockFacts(clock="appeal-decision", start=date(2026, 3, 2), extension=extension)

    with pytest.raises(DeskError) as refusal:
        rule_book.count(facts)

    assert refusal.value.details["last"] == date(2026, 5, 20)
