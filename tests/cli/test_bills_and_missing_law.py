"""What is no law, or no law yet, is said to be so by name: bills, days without a wording."""

import json

import pytest

BRIBE = {"ask": "crime", "crime": "cc-366", "part": "1", "committed": "2025-10-06"}
ACT = {"committed": "2026-01-12", "discovered": "2026-02-02"}


def asked(ethics_desk, written, command, document, *options):
    return ethics_desk(command, written(document), *options)


@pytest.mark.parametrize(
    ("changed", "outcome", "reason"),
    [
        (
            {"committed": "1999-10-06"},
            "not-covered",
            "no wording the rules hold was in force on that day",
        ),
        (
            {"crime": "bill-bribe-promise", "part": "promise"},
            "bill-not-in-force",
            "a bill, not in force",
        ),
    ],
)
def test_a_crime_no_law_of_the_day_knows_is_not_guessed_at(
    ethics_desk, written, changed, outcome, reason
):
    status, out, _ = asked(ethics_desk, written, "follows", BRIBE | changed, "--json")

    told = json.loads(out)
    assert (status, told["outcome"], told["reason"]) == (0, outcome, reason)
    guesses = ("max_years", "corruption", "gravity", "citation", "limitation", "expunged")
    assert {told[name] for name in guesses} == {None}


def test_a_crime_without_a_part_names_the_parts_there_are(ethics_desk, written):
    without = {key: value for key, value in BRIBE.items() if key != "part"}

    for document in (without, BRIBE | {"part": "9"}):
        status, _, err = asked(ethics_desk, written, "follows", document)
        assert status == 2
        assert "1, 1-1, 2, 3, 4" in err


def test_a_bill_is_no_law_to_be_held_against(ethics_desk, written):
    document = {"decision_date": "2026-03-02", "misconduct": {"item": "csl-50-1-6", **ACT}}

    options = ("--against", "bill-bribe-promise")
    status, _, err = asked(ethics_desk, written, "sanction", document, *options)

    assert status == 2
    assert "bill-bribe-promise” is a bill, not in force" in err


def test_an_act_only_a_bill_knows_is_not_covered(ethics_desk, written):
    document = {"decision_date": "2026-03-02", "misconduct": {"item": "bill-bribe-promise", **ACT}}

    status, out, _ = asked(ethics_desk, written, "sanction", document, "--json")
    unknown = document | {"misconduct": {"item": "bill-of-nobody", **ACT}}
    refused, _, _ = asked(ethics_desk, written, "sanction", unknown)

    told = json.loads(out)
    assert (status, told["outcome"], refused) == (0, "not-covered", 2)
    assert told["warnings"][0] == "item-is-bill: bill-bribe-promise is a bill, not in force"
