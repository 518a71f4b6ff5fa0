"""Two answers about the same facts held against each other."""

import json
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from law_of_two_days import LATER, changed_book, later_version

from ethics_desk.domain.language import Language
from ethics_desk.rules.comparing.answers import answer_of, read_answer
from ethics_desk.rules.comparing.comparison import Matter, compare
from ethics_desk.rules.comparing.law_choice import OWN_LAW, LawChoice, judge_by
from ethics_desk.rules.packs.kinds import Confidence

ITEMS = ("csl-50-1-1", "csl-50-1-2", "csl-50-1-9", "csl-44-1", "csl-45-2-budget", "csl-51-4")
quick = settings(deadline=None, max_examples=40)
BY_LATER = LawChoice(version=LATER)
FACTS = {
    "decision_date": "2025-06-10",
    "misconduct": {"item": "csl-44-1", "committed": "2025-03-03", "discovered": "2025-05-15"},
    "post": {"lower_vacancy": True, "meets_lower_requirements": True},
}


def with_facts(**over):
    return {**FACTS, **over}


def act(item):
    return {**FACTS["misconduct"], "item": item}


def compared(book, document, left=OWN_LAW, right=BY_LATER):
    facts = book.read_facts(document)
    return compare(judge_by(book, facts, left), judge_by(book, facts, right))


def by_matter(comparison):
    return {(one.matter, one.code): one for one in comparison.differences}


@quick
@given(
    item=st.sampled_from(ITEMS),
    decided=st.dates(date(2025, 5, 15), date(2027, 5, 15)),
    crime=st.booleans(),
    repeated=st.booleans(),
    law=st.sampled_from(
        (OWN_LAW, LawChoice(day=date(2027, 1, 1)), LawChoice(day=date(2000, 1, 1)))
    ),
)
def test_an_answer_held_against_itself_differs_in_nothing(
    rule_book, item, decided, crime, repeated, law
):
    document = with_facts(
        decision_date=decided.isoformat(),
        misconduct=act(item),
        signs_of_crime=crime,
        prior=[{"item": item, "imposed": "2025-01-15"}] if repeated else [],
    )

    assert compared(rule_book, document, law, law).differences == ()


@quick
@given(item=st.sampled_from(ITEMS), decided=st.dates(date(2025, 5, 15), date(2027, 5, 15)))
def test_a_kept_answer_read_again_is_the_answer(rule_book, item, decided):
    facts = rule_book.read_facts(
        with_facts(decision_date=decided.isoformat(), misconduct=act(item))
    )
    evaluation = rule_book.evaluate(facts)
    kept = json.dumps({str(one): evaluation.as_document(one) for one in Language})

    assert read_answer(json.loads(kept)) == answer_of(evaluation)


def test_terms_that_changed_differ_by_the_term_of_either_version(tmp_path):
    book = changed_book(tmp_path, later_version(longer_terms=True))

    found = by_matter(compared(book, with_facts(decision_date="2025-06-20")))

    status = found[Matter.TIME_STATUS, ""]
    safe = found[Matter.LAST_DAY, "safe"]
    assert (status.left.code, status.right.code) == ("expired", "open")
    assert (safe.left.day, safe.right.day) == (date(2025, 6, 13), date(2025, 7, 15))
    assert safe.left.articles[0].citation.en == "Law No. 416-V, art. 45(1)"
    assert (safe.right.articles[0].version, safe.right.articles[0].rows) == (LATER, ("VR-03",))
    outcome = found[Matter.OUTCOME, ""]
    assert (outcome.left.code, outcome.right.code) == ("time-barred", "sanctions")
    assert [one.rule for one in outcome.left.articles] == ["csl-45-1"]


def test_sanctions_that_changed_differ_by_the_group_of_either_version(tmp_path):
    book = changed_book(tmp_path, later_version(milder_group=True))

    comparison = compared(book, with_facts(misconduct=act("csl-50-1-2")))

    found = by_matter(comparison)
    dismissal = found[Matter.SANCTION, "dismissal"]
    reprimand = found[Matter.SANCTION, "severe-reprimand"]
    assert (dismissal.left.code, dismissal.right.code) == ("allowed", "not-offered")
    assert (reprimand.left.code, reprimand.right.code) == ("not-offered", "allowed")
    assert dismissal.left.articles[0].citation.en == "Law No. 416-V, art. 44(6)"
    assert dismissal.left.articles[0].confidence is Confidence.SEEN
    assert any(one.judging for one in comparison.differences)


def test_a_sanction_barred_on_one_side_names_the_clause_that_bars_it(rule_book):
    facts = with_facts(misconduct=act("csl-50-1-1"))
    elected = rule_book.read_facts({**facts, "official": {"elected": True}})
    other = rule_book.read_facts(facts)

    comparison = compare(judge_by(rule_book, elected, OWN_LAW), judge_by(rule_book, other, OWN_LAW))

    demotion = by_matter(comparison)[Matter.SANCTION, "demotion"]
    assert (demotion.left.code, demotion.right.code) == ("barred", "allowed")
    assert "44(3)(4-1)" in demotion.left.articles[0].citation.en
    assert "44(5)" in demotion.right.articles[0].citation.en


def test_an_item_that_is_gone_differs_in_outcome_and_says_why(tmp_path):
    book = changed_book(tmp_path, later_version(drops=["csl-44-1"]))

    comparison = compared(book, FACTS)

    outcome = by_matter(comparison)[Matter.OUTCOME, ""]
    assert (outcome.left.code, outcome.right.code) == ("sanctions", "not-covered")
    assert "the item is not in the version" in outcome.right.words.en
    assert {one.matter for one in comparison.differences} == {Matter.OUTCOME, Matter.SANCTION}


def test_a_text_that_was_not_seen_differs_in_standing_but_not_in_judgement(rule_book):
    comparison = compared(rule_book, FACTS, right=LawChoice(version="290-VIII-2026-07-01"))

    [status] = comparison.differences
    assert (status.matter, status.judging) == (Matter.STATUS, False)
    assert status.right.articles[0].assumption is not None


@pytest.mark.parametrize(
    ("over", "outcome", "article"),
    [
        ({"same_misconduct_sanctioned": True}, "already-sanctioned", "44(8)(2)"),
        ({"signs_of_crime": True}, "refer-first", "CPC, art. 180(1)"),
        (
            {"pauses": [{"reason": "leave", "from": "2025-06-01", "to": "2025-06-20"}]},
            "cannot-impose-now",
            "45(3)(2)",
        ),
    ],
)
def test_an_outcome_that_stops_the_choice_names_its_article(rule_book, over, outcome, article):
    stopped = judge_by(rule_book, rule_book.read_facts(with_facts(**over)), OWN_LAW)
    free = judge_by(rule_book, rule_book.read_facts(FACTS), OWN_LAW)

    found = by_matter(compare(stopped, free))

    assert found[Matter.OUTCOME, ""].left.code == outcome
    assert article in found[Matter.OUTCOME, ""].left.articles[0].citation.en
    assert found[Matter.SANCTION, "remark"].left.code == "no-choice"


def test_gates_and_consequences_of_one_side_are_told_with_their_article(tmp_path):
    book = changed_book(tmp_path, later_version(drops=["materials-shown", "csl-61-3"]))
    facts = with_facts(misconduct=act("csl-50-1-2"))

    found = by_matter(compared(book, facts))

    gate = found[Matter.GATE, "materials-shown"]
    consequence = found[Matter.CONSEQUENCE, "csl-61-3"]
    assert (gate.left.code, gate.right.code) == ("asked", "not-asked")
    assert "46(1)" in gate.left.articles[0].citation.en
    assert gate.right.articles == ()
    assert (consequence.left.code, consequence.right.code) == ("follows", "does-not-follow")
