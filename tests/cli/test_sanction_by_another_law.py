"""`sanction --on` and `--against`: the law of another day, and two laws side by side."""

import json

import pytest

FACTS = {
    "decision_date": "2026-09-01",
    "misconduct": {"item": "csl-50-1-2", "committed": "2026-05-10", "discovered": "2026-08-03"},
}
UNSEEN = "290-VIII-2026-07-01"


@pytest.fixture
def facts(written):
    return written(FACTS)


def test_facts_are_judged_by_the_law_of_another_day(ethics_desk, facts):
    status, out, _ = ethics_desk("sanction", facts, "--on", "2026-08-01", "--json")

    answer = json.loads(out)
    assert status == 0
    assert answer["version"] == {"sanctions": UNSEEN, "terms": UNSEEN}


def test_a_day_without_law_is_not_covered(ethics_desk, facts):
    status, out, _ = ethics_desk("sanction", facts, "--on", "2014-01-01", "--json")

    answer = json.loads(out)
    assert (status, answer["outcome"]) == (0, "not-covered")
    assert answer["warnings"][0] == "no-version: the pack has no version in force on 2014-01-01"


@pytest.mark.parametrize("law", ["2014-01-01", "kz-civil-service", UNSEEN])
def test_two_laws_are_held_against_each_other(ethics_desk, facts, law):
    status, out, _ = ethics_desk("sanction", facts, "--against", law, "--json")

    told = json.loads(out)
    assert status == 0
    assert list(told) == ["left", "right", "differences"]
    assert told["left"]["version"] == {"sanctions": "416-V-2025-01-21", "terms": UNSEEN}
    differ = law == "2014-01-01"
    assert any(one["judging"] for one in told["differences"]) is differ


def test_what_differs_is_told_with_the_articles_of_either_side(ethics_desk, facts):
    _, out, _ = ethics_desk("sanction", facts, "--against", "2014-01-01", "--json")

    outcome = json.loads(out)["differences"][0]
    assert (outcome["matter"], outcome["right"]["code"]) == ("outcome", "not-covered")
    [item, group] = outcome["left"]["articles"]
    assert item["citation"] == "Law No. 416-V, art. 50(1)(2)"
    assert (group["rows"], group["confidence"]) == (["SN-09", "SN-11", "SN-12"], "S")
    assert outcome["right"]["articles"] == []


def test_the_differences_are_printed_in_words(ethics_desk, facts):
    _, out, _ = ethics_desk("sanction", facts, "--against", "2014-01-01")

    lines = out.splitlines()
    assert lines[0].startswith(
        "Left: the law of the days of act and decision – sanctions: Law No. 416-V"
    )
    assert (
        "≠ Sanction, dismissal from the civil-service post held: allowed / no sanction is chosen"
        in lines
    )
    assert "    no such clause was found" in lines


def test_laws_that_answer_alike_are_said_to(ethics_desk, facts):
    _, out, _ = ethics_desk("sanction", facts, "--against", UNSEEN)

    assert out.splitlines()[-1] == "nothing differs"


def test_a_later_version_that_was_not_seen_is_told_on_what_it_rests(ethics_desk, facts):
    _, out, _ = ethics_desk("sanction", facts)

    assert any(
        line.startswith("? the comparison with a later version") for line in out.splitlines()
    )


@pytest.mark.parametrize(("option", "value"), [("--on", "yesterday"), ("--against", "no-such-law")])
def test_a_law_nobody_knows_is_refused(ethics_desk, facts, option, value):
    status, out, err = ethics_desk("sanction", facts, option, value)

    assert (status, out) == (2, "")
    assert value in err
