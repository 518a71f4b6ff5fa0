"""Limitation terms day by day agree with the last days, whatever the pauses."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ethics_desk.rules.judging.facts import Misconduct, Pause, SanctionFacts
from ethics_desk.rules.judging.law import Law, find_law, own_versions
from ethics_desk.rules.judging.term_days import TermKind, count_term

PACK = "kz-civil-service"
ITEM = "csl-50-1-6"
FIRST, LAST = date(2024, 10, 1), date(2025, 6, 1)

days = st.dates(FIRST, LAST)
lengths = st.integers(0, 40)


def facts_of(committed, discovered_after, pauses=()):
    discovered = committed + timedelta(days=discovered_after)
    return SanctionFacts(
        pack=PACK,
        decision_date=discovered,
        misconduct=Misconduct(item=ITEM, committed=committed, discovered=discovered),
        pauses=pauses,
    )


def counted(book, facts, kind):
    pack = book.pack(PACK)
    law = find_law(pack, facts, own_versions(pack, facts))
    assert isinstance(law, Law)
    return count_term(law, facts, book.calendars["kz"], kind)


@settings(max_examples=40, deadline=None)
@given(committed=days, after=lengths, pause_after=lengths, length=lengths)
def test_every_last_day_is_the_one_the_rules_answer(
    rule_book, committed, after, pause_after, length
):
    starts = committed + timedelta(days=after + pause_after)
    pause = Pause(reason="incapacity", starts=starts, ends=starts + timedelta(days=length))
    facts = facts_of(committed, after, (pause,))
    answered = rule_book.evaluate(facts).last_days

    for kind in TermKind:
        assert counted(rule_book, facts, kind).result == getattr(answered, kind.value)


@settings(max_examples=30, deadline=None)
@given(committed=days, after=lengths)
def test_every_day_of_a_term_is_accounted_for(rule_book, committed, after):
    for kind in TermKind:
        term = counted(rule_book, facts_of(committed, after), kind)
        looked_at = [step.day for step in term.steps]
        numbers = [step.number for step in term.steps if step.number is not None]

        assert looked_at[0] == term.anchor + timedelta(days=1)
        assert looked_at[-1] == max(term.ends, term.result or term.ends)
        assert len(looked_at) == (looked_at[-1] - term.anchor).days
        assert numbers == list(range(1, len(numbers) + 1))


def test_days_of_illness_have_no_number_and_lengthen_the_term(rule_book):
    pause = Pause(reason="incapacity", starts=date(2025, 3, 3), ends=date(2025, 3, 12))
    term = counted(rule_book, facts_of(date(2025, 2, 1), 10, (pause,)), TermKind.DISCOVERY)

    paused = [step.day for step in term.steps if step.why == "paused"]

    assert (paused[0], paused[-1], len(paused)) == (pause.starts, pause.ends, 10)
    assert term.ends == term.plain_end + timedelta(days=10)


def test_a_pause_does_not_lengthen_the_strict_cap(rule_book):
    pause = Pause(reason="incapacity", starts=date(2025, 3, 3), ends=date(2025, 3, 12))
    term = counted(rule_book, facts_of(date(2025, 2, 1), 10, (pause,)), TermKind.CAP_STRICT)

    assert term.ends == term.plain_end
    assert all(step.number is not None for step in term.steps)


def test_a_pause_that_still_runs_leaves_the_end_open(rule_book):
    pause = Pause(reason="incapacity", starts=date(2025, 3, 3), ends=None)
    term = counted(rule_book, facts_of(date(2025, 2, 1), 10, (pause,)), TermKind.DISCOVERY)

    assert term.ends is None
    assert term.steps == ()


@pytest.mark.parametrize("kind", [TermKind.SAFE, TermKind.LATEST])
def test_the_days_the_last_day_moves_over_say_why(rule_book, kind):
    facts = facts_of(date(2025, 1, 5), 7)
    term = counted(rule_book, facts, kind)

    moved = [step for step in term.steps if step.number is None]

    assert term.result != term.ends
    assert {step.why for step in moved} <= {"weekend", "holiday", "day-off"}
    assert moved
