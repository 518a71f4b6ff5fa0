"""Facts judged by the law of another day, by a version, by another pack; their own days stay."""

import json
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from law_of_two_days import LATER, book_of_two_packs, changed_book, later_version

from ethics_desk.domain.errors import NotFound
from ethics_desk.domain.language import Language
from ethics_desk.rules.comparing.law_choice import OWN_LAW, LawChoice, evaluate_by, judge_by
from ethics_desk.rules.packs.kinds import Outcome, Status

SEEN, ASSUMED = "416-V-2025-01-21", "290-VIII-2026-07-01"
quick = settings(deadline=None, max_examples=40)
ITEMS = ("csl-50-1-1", "csl-50-1-2", "csl-50-1-9", "csl-44-1", "csl-45-2-budget")


def facts_of(book, item="csl-44-1", committed="2025-03-03", decided="2025-06-10", **more):
    return book.read_facts(
        {
            "decision_date": decided,
            "misconduct": {"item": item, "committed": committed, "discovered": "2025-05-15"},
            "post": {"lower_vacancy": True, "meets_lower_requirements": True},
            **more,
        }
    )


def test_the_law_of_another_day_gives_both_sanctions_and_terms(tmp_path):
    book = changed_book(tmp_path, later_version(longer_terms=True))

    then = evaluate_by(book, facts_of(book), LawChoice(day=date(2026, 8, 1)))

    assert (then.sanctions_version, then.terms_version) == (LATER, LATER)
    assert then.last_days.discovery_term == date(2025, 7, 15)
    assert evaluate_by(book, facts_of(book), OWN_LAW).last_days.discovery_term == date(2025, 6, 15)


def test_the_derivation_says_that_another_law_was_asked_for(rule_book):
    asked = evaluate_by(rule_book, facts_of(rule_book), LawChoice(version=ASSUMED))

    because = [step.because[0].en for step in asked.derivation[:2]]
    assert all("version was asked for: Law No. 290-VIII" in one for one in because)


def test_a_day_before_the_first_version_is_not_covered_by_the_name_of_the_day(rule_book):
    asked = evaluate_by(rule_book, facts_of(rule_book), LawChoice(day=date(2010, 1, 1)))

    assert asked.outcome is Outcome.NOT_COVERED
    assert asked.warnings[0].text.en == "the pack has no version in force on 2010-01-01"


def test_a_version_without_the_item_is_not_covered_by_the_name_of_the_item(tmp_path):
    book = changed_book(tmp_path, later_version(drops=["csl-44-1"]))

    asked = evaluate_by(book, facts_of(book), LawChoice(version=LATER))

    assert asked.outcome is Outcome.NOT_COVERED
    assert asked.warnings[0].code == "item-not-in-version"
    assert asked.warnings[0].text.en.endswith("; Law No. 416-V, art. 44(1)")


def test_a_version_switched_off_answers_nothing(tmp_path):
    book = changed_book(
        tmp_path, later_version(status="disabled").replace("drops = []", "assumption = " + WORDS)
    )

    asked = evaluate_by(book, facts_of(book), LawChoice(version=LATER))

    assert (asked.outcome, asked.status) == (Outcome.NOT_COVERED, Status.DISABLED)


WORDS = '{ kk = "болжам", ru = "предположение", en = "assumption" }'


@pytest.fixture
def two_packs(tmp_path):
    return book_of_two_packs(tmp_path)


def test_another_pack_judges_what_it_knows(two_packs):
    asked = evaluate_by(two_packs, facts_of(two_packs), LawChoice(pack="moon"))

    assert (asked.pack, asked.outcome) == ("moon", Outcome.SANCTIONS)


def test_a_fact_another_pack_does_not_know_is_named_and_never_guessed(two_packs):
    facts = facts_of(two_packs, item="csl-50-1-2")

    judged = judge_by(two_packs, facts, LawChoice(pack="moon"))

    assert judged.answer.outcome is Outcome.NOT_COVERED
    assert "misconduct.item: csl-50-1-2" in judged.answer.warnings[0].en


def test_a_pack_or_version_nobody_has_is_refused(rule_book):
    with pytest.raises(NotFound):
        evaluate_by(rule_book, facts_of(rule_book), LawChoice(pack="mars"))
    with pytest.raises(NotFound):
        evaluate_by(rule_book, facts_of(rule_book), LawChoice(version="never"))


def test_a_law_is_not_asked_for_by_day_and_version_at_once():
    with pytest.raises(ValueError, match="not by both"):
        LawChoice(day=date(2026, 1, 1), version=SEEN)


@quick
@given(
    item=st.sampled_from(ITEMS),
    committed=st.dates(date(2025, 1, 21), date(2025, 12, 31)),
    found=st.integers(0, 120),
    decided=st.integers(0, 60),
    asked=st.dates(date(2025, 1, 21), date(2026, 6, 30)),
)
def test_the_law_of_any_day_of_one_version_answers_as_the_facts_own_law(
    rule_book, item, committed, found, decided, asked
):
    discovered = min(committed + timedelta(days=found), date(2026, 3, 1))
    facts = rule_book.read_facts(
        {
            "decision_date": (discovered + timedelta(days=decided)).isoformat(),
            "misconduct": {
                "item": item,
                "committed": committed.isoformat(),
                "discovered": discovered.isoformat(),
            },
        }
    )

    own = rule_book.evaluate(facts)

    assert evaluate_by(rule_book, facts, LawChoice(day=asked)) == own
    assert evaluate_by(rule_book, facts, LawChoice(version=SEEN)) == own


def milder_facts(book):
    return book.read_facts(
        {
            "decision_date": "2026-09-01",
            "misconduct": {
                "item": "csl-50-1-2",
                "committed": "2026-06-10",
                "discovered": "2026-07-20",
            },
        }
    )


def test_a_later_milder_version_is_put_as_a_question_with_both_results(tmp_path):
    book = changed_book(tmp_path, later_version(milder_group=True))

    answer = book.evaluate(milder_facts(book))

    [later] = answer.later_milder
    assert [one.code for one in answer.warnings if one.code == "later-milder"] == ["later-milder"]
    assert answer.sanctions == ("warning", "dismissal")
    assert later.milder
    assert later.answer.sanctions == ("severe-reprimand", "warning")
    assert later.answer.terms_version == answer.terms_version
    assert "Does it apply to this act? The pack says nothing" in later.text.en


def test_an_item_dropped_later_is_milder_and_said_not_to_be_covered(tmp_path):
    book = changed_book(tmp_path, later_version(drops=["csl-50-1-2"]))

    [later] = book.evaluate(milder_facts(book)).later_milder

    assert later.milder
    assert later.answer.outcome is Outcome.NOT_COVERED


def test_a_harder_later_version_is_no_question(tmp_path):
    book = changed_book(tmp_path, later_version(harder_group=True))

    assert book.evaluate(milder_facts(book)).later_milder == ()


def test_a_version_carried_over_unseen_has_no_milder_result_and_says_on_what_it_rests(rule_book):
    [later] = rule_book.evaluate(milder_facts(rule_book)).later_milder

    assert (later.milder, later.answer) == (False, None)
    assert "rests on an assumption" in later.text.en
    assert "the text of Law No. 290-VIII was not seen" in later.text.en


def test_the_answer_in_json_carries_the_later_version_beside_the_warnings(tmp_path):
    book = changed_book(tmp_path, later_version(milder_group=True))

    document = book.evaluate(milder_facts(book)).as_document(Language.RU)

    [later] = json.loads(json.dumps(document))["later_milder"]
    assert later["version"] == LATER
    assert later["result"]["sanctions"] == ["severe-reprimand", "warning"]
    assert later["result"]["version"]["sanctions"] == LATER
