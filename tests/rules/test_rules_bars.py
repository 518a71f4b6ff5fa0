"""Every line of the entry bars (SN-22 to SN-24), and the border of the Constitutional Court."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ethics_desk.domain.errors import BadInput
from ethics_desk.rules.following.bars import BarFacts, bars_after_conviction, entry_bar
from ethics_desk.rules.packs.kinds import Confidence, Status
from ethics_desk.rules.packs.provision_kinds import BarTerm

HAPPENED, ASKED = date(2025, 5, 12), date(2025, 6, 2)
DISCREDITING = "csl-16-3-6-discrediting"
IN_YEARS = [
    (DISCREDITING, 2, 3),
    ("csl-16-3-6-ethics", 1, 3),
    ("csl-16-3-6-1", 3, 3),
    ("csl-16-3-7", 3, 3),
    ("csl-16-3-9", 3, 3),
    ("csl-16-3-9-1", 5, 3),
    ("csl-16-3-9-2", 8, 3),
    ("csl-16-3-14", 2, 3),
]
FOR_LIFE = ["csl-16-3-8", "csl-16-3-9-2-listed", "csl-16-3-11"]


def asked(rule_book, ground, *, happened=HAPPENED, on=ASKED, leading=False):
    facts = BarFacts(ground=ground, happened_on=happened, asked_on=on, leading=leading)
    return entry_bar(rule_book.default.liability, facts)


@pytest.mark.parametrize(("ground", "years", "more"), IN_YEARS)
def test_a_bar_in_years_ends_on_the_same_day_and_later_for_a_leading_post(
    rule_book, ground, years, more
):
    usual = asked(rule_book, ground).governing
    leading = asked(rule_book, ground, leading=True).governing

    assert usual.last_day == HAPPENED.replace(year=HAPPENED.year + years)
    assert leading.last_day == HAPPENED.replace(year=HAPPENED.year + years + more)
    assert usual.status is Status.SEEN
    assert usual.rule.leading_citation.en == "Law No. 416-V, art. 16(3-1)"


@pytest.mark.parametrize("ground", FOR_LIFE)
def test_a_bar_for_life_has_no_last_day_for_any_post(rule_book, ground):
    for leading in (False, True):
        reading = asked(rule_book, ground, on=date(2026, 6, 1), leading=leading).governing

        assert reading.rule.term is BarTerm.LIFE
        assert (reading.last_day, reading.bars) == (None, True)


def test_a_conviction_bars_as_long_as_it_stands(rule_book):
    reading = asked(rule_book, "csl-16-3-10").governing

    assert reading.rule.term is BarTerm.WHILE_CONVICTED
    assert reading.last_day is None


@pytest.mark.parametrize(
    ("happened", "on", "terms"),
    [
        (date(2022, 1, 10), date(2023, 3, 5), [BarTerm.LIFE]),
        (date(2022, 1, 10), date(2023, 3, 6), [BarTerm.YEARS, BarTerm.LIFE]),
        (date(2023, 3, 5), date(2023, 3, 6), [BarTerm.YEARS, BarTerm.LIFE]),
        (date(2023, 3, 6), date(2023, 3, 6), [BarTerm.YEARS]),
    ],
)
def test_at_the_border_of_the_constitutional_court_both_readings_are_told(
    rule_book, happened, on, terms
):
    answer = asked(rule_book, DISCREDITING, happened=happened, on=on)

    told = [one.rule.term for one in (answer.governing, answer.then) if one is not None]
    assert told == terms


def test_the_unbounded_bar_is_never_called_seen(rule_book):
    reading = asked(rule_book, DISCREDITING, happened=date(2020, 2, 3), on=date(2023, 3, 5))

    assert reading.governing.status is Status.UNVERIFIED
    assert "06.03.2023" in reading.governing.rule.note.ru


def test_under_the_law_of_2026_the_figures_are_an_assumption(rule_book):
    answer = asked(rule_book, DISCREDITING, happened=date(2026, 7, 1), on=date(2026, 7, 1))

    rule, day = answer.governing.rule, answer.governing.wording_of
    assert answer.governing.last_day == date(2028, 7, 1)
    assert answer.governing.status is Status.UNVERIFIED
    assert rule.confidence_on(day) is Confidence.RECALLED
    assert "290-VIII" in rule.assumption_on(day).en


def test_an_unknown_ground_is_refused_by_name(rule_book):
    with pytest.raises(BadInput) as refusal:
        asked(rule_book, "csl-16-3-99")

    assert refusal.value.code == "rules.facts-unknown-bar"


@pytest.mark.parametrize(
    ("gravity", "corruption", "codes"),
    [
        ("misdemeanour", False, {"csl-16-3-9"}),
        ("minor", False, {"csl-16-3-9-1", "csl-16-3-10"}),
        ("medium", False, {"csl-16-3-9-2", "csl-16-3-10"}),
        ("grave", False, {"csl-16-3-11", "csl-16-3-10"}),
        ("minor", True, {"csl-16-3-8", "csl-16-3-9-1", "csl-16-3-10"}),
        ("especially-grave", True, {"csl-16-3-8", "csl-16-3-11", "csl-16-3-10"}),
        (None, True, {"csl-16-3-8"}),
    ],
)
def test_a_conviction_brings_the_bars_of_its_gravity(rule_book, gravity, corruption, codes):
    liability = rule_book.default.liability

    found = bars_after_conviction(liability, gravity, ASKED, corruption=corruption)

    assert {rule.code for rule in found} == codes


@given(happened=st.dates(date(2023, 3, 6), date(2026, 6, 30)), after=st.integers(0, 4000))
def test_a_bar_holds_up_to_its_last_day_and_not_a_day_longer(rule_book, happened, after):
    on = happened + timedelta(days=after)

    reading = asked(rule_book, "csl-16-3-6-ethics", happened=happened, on=on).governing

    assert reading.bars is (on <= reading.last_day)
    assert 365 <= (reading.last_day - happened).days <= 366
