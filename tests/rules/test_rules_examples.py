"""The examples of the law: facts, and what must follow from them."""

import json
import re
from pathlib import Path

import pytest

from ethics_desk.domain.language import Language
from ethics_desk.rules.checks import check_packs
from ethics_desk.rules.examples import run_examples

RESOURCES = Path(__file__).parents[2] / "resources"
EXAMPLES = Path(__file__).parent / "examples"


@pytest.mark.parametrize("folder", [EXAMPLES, RESOURCES / "rules/kz-civil-service/examples"])
def test_all_examples_come_out_as_expected(rule_book, folder):
    faults = run_examples(rule_book, folder)

    assert [f"{one.details['entry']}: {one.details['found']}" for one in faults] == []


def test_the_shipped_packs_pass_their_own_check():
    assert check_packs([RESOURCES / "rules"], examples=[EXAMPLES]) == []


def test_an_example_that_fails_is_named(rule_book, tmp_path):
    text = (EXAMPLES / "repeats.toml").read_text("utf-8")
    (tmp_path / "wrong.toml").write_text(text.replace('["dismissal"]', '["remark"]', 1), "utf-8")

    (fault,) = run_examples(rule_book, tmp_path)

    assert fault.code == "rules.example-failed"
    assert fault.details["entry"] == "Group A repeated: dismissal only"


def test_the_example_of_the_contract_gives_the_whole_answer(rule_book):
    facts = rule_book.read_facts(
        {
            "pack": "kz-civil-service",
            "decision_date": "2025-06-10",
            "official": {"elected": False},
            "post": {"lower_vacancy": True, "meets_lower_requirements": True},
            "misconduct": {
                "item": "csl-50-1-6",
                "committed": "2025-03-03",
                "continuing": False,
                "ended": None,
                "discovered": "2025-04-15",
            },
            "signs_of_crime": False,
            "signs_of_administrative_offence": False,
            "closed_case": None,
            "pauses": [{"reason": "leave", "from": "2025-04-20", "to": "2025-05-04"}],
            "prior": [{"item": "csl-50-1-8", "imposed": "2024-09-02", "annulled": None}],
            "same_misconduct_sanctioned": False,
            "dismissal_grounds": [],
        }
    )

    answer = rule_book.evaluate(facts).as_document(Language.EN)

    assert list(answer) == [
        "pack", "version", "status", "outcome", "sanctions", "excluded", "time_status", "last_day",
        "gates", "consequences", "warnings", "later_milder", "derivation",
    ]  # fmt: skip
    assert answer["sanctions"] == ["dismissal"]
    assert answer["excluded"] == [
        {
            "sanction": "demotion",
            "rule": "csl-44-5",
            "reason": "repeated within a year of 2024-09-02",
        }
    ]
    assert answer["warnings"] == []
    assert json.loads(json.dumps(answer)) == answer


def test_every_sentence_has_the_same_places_in_every_language(rule_book):
    for code, text in rule_book.default.wording.sentences.items():
        places = [sorted(re.findall(r"\{\w+\}", one)) for one in (text.kk, text.ru, text.en)]

        assert places[0] == places[1] == places[2], code


@pytest.mark.parametrize("language", Language)
def test_an_answer_speaks_each_language_without_open_places(rule_book, language):
    facts = rule_book.read_facts(
        {
            "decision_date": "2026-08-10",
            "misconduct": {
                "item": "csl-50-1-6",
                "committed": "2024-06-03",
                "continuing": True,
                "ended": "2026-07-02",
                "discovered": "2026-07-15",
            },
            "prior": [{"item": "csl-50-1-15", "imposed": "2024-09-02"}],
            "closed_case": {"kind": "criminal", "closed": "2026-08-01"},
            "dismissal_grounds": ["csl-61-1-8"],
        }
    )

    words = json.dumps(rule_book.evaluate(facts).as_document(language), ensure_ascii=False)

    assert re.findall(r"\{\w*\}", words) == []


def test_the_derivation_names_the_article_of_each_pause(rule_book):
    facts = rule_book.read_facts(
        {
            "decision_date": "2025-05-12",
            "misconduct": {
                "item": "csl-44-1",
                "committed": "2025-03-03",
                "discovered": "2025-04-15",
            },
            "pauses": [
                {"reason": "leave", "from": "2025-04-20", "to": "2025-04-22"},
                {"reason": "training", "from": "2025-02-10", "to": "2025-02-12"},
            ],
        }
    )

    steps = {step.rule: step for step in rule_book.evaluate(facts).derivation}

    assert steps["leave"].applied
    assert steps["leave"].citation.en == "Law No. 416-V, art. 45(3)(2)"
    assert not steps["training"].applied
    assert steps["training"].then.en == "not applied"
