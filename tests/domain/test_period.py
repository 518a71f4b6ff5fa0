"""Periods of reports: read, written, compared."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.period import Period, PeriodKind, quarter_of, read_period


@pytest.mark.parametrize(
    ("written", "starts", "ends"),
    [
        ("2026-Q3", date(2026, 7, 1), date(2026, 9, 30)),
        ("2026-Q4", date(2026, 10, 1), date(2026, 12, 31)),
        ("2026-H1", date(2026, 1, 1), date(2026, 6, 30)),
        ("2026", date(2026, 1, 1), date(2026, 12, 31)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        (" 2026-12 ", date(2026, 12, 1), date(2026, 12, 31)),
        ("2999-Q4", date(2999, 10, 1), date(2999, 12, 31)),
    ],
)
def test_a_period_has_a_first_and_a_last_day(written, starts, ends):
    period = read_period(written)

    assert (period.starts_on, period.ends_on) == (starts, ends)
    assert period.code == written.strip()


@pytest.mark.parametrize(
    "written",
    ["", "2026-Q5", "2026-Q0", "2026-H3", "2026-13", "2026-00", "26-Q1", "2026Q1", "2026-q1",
     "0000", "0001-Q1", "9999-Q4", "2026-Q1-Q2", "Q1-2026"],
)  # fmt: skip
def test_what_is_no_period_is_refused(written):
    with pytest.raises(BadInput) as refusal:
        read_period(written)

    assert refusal.value.code == "report.bad-period"


def test_a_year_has_no_fifth_quarter():
    with pytest.raises(ValueError, match="no such period"):
        Period(PeriodKind.QUARTER, 2026, 5)


PERIODS = st.sampled_from(PeriodKind).flatmap(
    lambda kind: st.builds(
        Period, st.just(kind), st.integers(1993, 2998), st.integers(1, kind.in_year)
    )
)


@given(PERIODS)
def test_periods_follow_each_other_without_a_gap(period):
    if period.kind is not PeriodKind.YEAR_TO_DATE:
        assert period.previous.ends_on + timedelta(days=1) == period.starts_on
    assert period.previous.kind is period.kind
    assert period.back(8) == period.back(5).back(3)


@given(st.integers(1993, 2998), st.integers(1, 12))
def test_a_year_to_date_ends_with_its_month_and_is_compared_with_the_same_months(year, month):
    period = Period(PeriodKind.YEAR_TO_DATE, year, month)

    assert period.starts_on == date(year, 1, 1)
    assert period.ends_on == Period(PeriodKind.MONTH, year, month).ends_on
    assert period.previous == period.year_before
    assert period.months == month


@given(PERIODS)
def test_the_year_before_is_the_same_period(period):
    before = period.year_before

    assert (before.starts_on.month, before.starts_on.day) == (
        period.starts_on.month,
        period.starts_on.day,
    )
    assert before.starts_on.year == period.starts_on.year - 1


@given(PERIODS)
def test_what_is_written_is_read_again(period):
    assert read_period(period.code) == period


@given(st.dates(date(1993, 1, 1), date(2998, 12, 31)))
def test_every_day_lies_in_its_quarter(day):
    quarter = quarter_of(day)

    assert quarter.starts_on <= day <= quarter.ends_on
