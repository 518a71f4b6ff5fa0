"""Laws of other countries: the same engine, other data."""

import re
from datetime import date
from pathlib import Path

import pytest
from sample_office import RESOURCES

from ethics_desk.domain.language import Language
from ethics_desk.rules.judging.clocks import read_clock_facts
from ethics_desk.rules.packs.kinds import Confidence, Outcome, Status

SOURCE = Path(__file__).parents[2] / "ethics_desk"


def asked(book, pack, item, **more):
    act = {"item": item, "committed": "2026-02-02", "discovered": "2026-03-02"}
    facts = {"pack": pack, "decision_date": "2026-03-16", "misconduct": act} | more
    return book.evaluate(book.read_facts(facts))


@pytest.mark.parametrize("section", ["203", "205", "207", "208", "209"])
def test_a_referral_in_the_united_states_carries_its_notices(rule_book, section):
    answer = asked(rule_book, "us-federal-ethics", f"usc-18-{section}", signs_of_crime=True)

    assert answer.outcome is Outcome.REFER_FIRST
    assert answer.sanctions == ()
    told = {one.rule: one for one in answer.consequences}
    assert set(told) == {
        "cfr-5-2638-206-notice",
        "cfr-5-2638-206-copies",
        "oge-follow-up",
        "usc-18-216",
    }
    assert told["cfr-5-2638-206-notice"].entry.confidence is Confidence.SEEN
    assert "Form 202" in told["cfr-5-2638-206-notice"].text.en
    assert told["usc-18-216"].entry.confidence is Confidence.RECALLED
    assert "recalled" in told["usc-18-216"].text.en


def test_an_item_that_is_itself_a_crime_is_referred_without_a_separate_sign(rule_book):
    answer = asked(rule_book, "us-federal-ethics", "usc-18-208")

    assert answer.outcome is Outcome.REFER_FIRST
    assert answer.derivation[-1].facts == ("misconduct.item",)


def test_discipline_in_the_united_states_has_no_known_limitation(rule_book):
    declined = {"kind": "criminal", "closed": "2026-03-10"}
    answer = asked(rule_book, "us-federal-ethics", "usc-18-208", closed_case=declined)

    assert answer.sanctions == ("disciplinary-action",)
    assert answer.time_status is None
    assert answer.last_days.safe is None
    assert "no-limitation" in [one.code for one in answer.warnings]
    assert "post-unknown" not in [one.code for one in answer.warnings]
    assert answer.status is Status.UNVERIFIED


def test_form_202_is_due_on_the_day_of_the_referral(rule_book):
    saturday = {"pack": "us-federal-ethics", "clock": "oge-form-202", "start": "2026-03-14"}

    assert rule_book.count(read_clock_facts(saturday)).due == date(2026, 3, 14)


def test_a_penalty_in_canada_has_a_ceiling_in_dollars(rule_book):
    answer = asked(rule_book, "ca-conflict-of-interest", "ca-gift")

    assert answer.sanctions == ("administrative-monetary-penalty",)
    assert [(one.most, one.currency) for one in answer.money] == [(500, "CAD")]
    assert answer.as_document(Language.EN)["money"] == [
        {"sanction": "administrative-monetary-penalty", "most": 500, "currency": "CAD"}
    ]
    assert answer.last_days.discovery_term == date(2031, 3, 2)


@pytest.mark.parametrize(
    ("clock", "due"),
    [
        ("ca-material-change", date(2026, 4, 15)),
        ("ca-confidential-report", date(2026, 5, 15)),
        ("ca-public-declaration", date(2026, 7, 14)),
        ("ca-notice-of-violation", date(2026, 4, 15)),
    ],
)
def test_the_terms_of_canada_are_calendar_days(rule_book, clock, due):
    facts = {"pack": "ca-conflict-of-interest", "clock": clock, "start": "2026-03-16"}

    assert rule_book.count(read_clock_facts(facts)).due == due


@pytest.mark.parametrize(
    ("pack", "rows"), [("us-federal-ethics", "US-"), ("ca-conflict-of-interest", "CA-")]
)
def test_every_entry_names_its_row_and_what_was_recalled_says_so(rule_book, pack, rows):
    book = rule_book.pack(pack)

    for version in book.versions:
        for entry in (version.info, *version.entries(), *book.clocks):
            assert all(row.startswith(rows) for row in entry.rows)
            assert entry.confidence is not Confidence.RECALLED or entry.note is not None


def test_no_code_names_a_country():
    countries = re.compile(
        r"""["'](kz|KZ|us|US|ca|CA)["']|kz-civil-service|us-federal|ca-conflict"""
    )
    rules = [*(SOURCE / "rules").rglob("*.py"), *(SOURCE / "domain").glob("*.py")]

    named = [file.name for file in rules if countries.search(file.read_text("utf-8"))]

    assert rules
    assert named == []
    assert (RESOURCES / "calendars" / "us.toml").is_file()
