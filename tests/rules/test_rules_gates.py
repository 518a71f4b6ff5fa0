"""Gates by kind: what a pack may say of them, and what an office adds by data only."""

import shutil
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ethics_desk.domain.errors import BadInput
from ethics_desk.rules.loader import load_rule_book
from ethics_desk.rules.packs.kinds import Concern, Confidence, GateKind, Unit

RESOURCES = Path(__file__).parents[2] / "resources"
GATES = "rules/kz-civil-service/gates.toml"
WORDS = '{ kk = "қазақша", ru = "по-русски", en = "in English" }'
OWN = f"""
[[version]]
code = "own"
title = {WORDS}
citation = {WORDS}
source = "law-290"
rows = ["VR-02"]
confidence = "S"
valid_from = 2026-07-01
status = "seen"
replaces = "290-VIII-2026-07-01"
carries_over_from = "416-V-2025-01-21"

[[gate]]
code = "lawyer"
title = {WORDS}
citation = {WORDS}
source = "law-290"
rows = ["VR-02"]
confidence = "S"
valid_from = 2026-07-01
rule = "own-1"
text = {WORDS}
kind = "paper"
"""


@pytest.fixture
def resources(tmp_path):
    """The rules and calendars, to be spoilt."""
    for name in ("rules", "calendars"):
        shutil.copytree(RESOURCES / name, tmp_path / name)
    return tmp_path


def gates(book, decided, committed="2026-01-12"):
    facts = book.read_facts(
        {
            "decision_date": decided,
            "misconduct": {
                "item": "csl-50-1-6",
                "committed": committed,
                "discovered": committed,
            },
        }
    )
    return {gate.id: gate.entry for gate in book.evaluate(facts).gates}


def change(resources, old, new):
    file = resources / GATES
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), "utf-8")


def test_every_shipped_gate_has_a_kind(rule_book):
    assert {code: rule.kind for code, rule in gates(rule_book, "2026-03-02").items()} == {
        "materials-shown": GateKind.SHOWN,
        "written-explanation": GateKind.EXPLANATION,
        "authority": GateKind.TO_CHECK,
        "commission": GateKind.TO_CHECK,
        "whistle-blower": GateKind.RECOMMENDATION,
    }


def test_the_terms_of_the_whistle_blower_gate_are_data(rule_book):
    rule = gates(rule_book, "2026-03-02")["whistle-blower"]

    assert rule.only_for is Concern.WHISTLE_BLOWER
    assert (rule.invites, rule.days_before, rule.copy_within) == (True, 3, 3)
    assert rule.unit is Unit.WORKING_DAYS


def test_how_long_an_explanation_is_waited_for_is_told_with_its_confidence(rule_book):
    rule = gates(rule_book, "2026-03-02")["written-explanation"]

    assert [(wait.amount, wait.confidence) for wait in rule.waits] == [
        (3, Confidence.RECALLED),
        (2, Confidence.SEEN),
    ]


def test_whistle_blowers_have_their_gate_since_the_law_protects_them(rule_book):
    """Row VR-18: Law No. 188-VII of 03.01.2023, in force 60 days after publication."""
    before = gates(rule_book, "2023-03-05", committed="2023-01-16")
    after = gates(rule_book, "2023-03-06", committed="2023-01-16")

    assert "whistle-blower" not in before
    assert "whistle-blower" in after


def test_a_law_not_replaced_in_2026_is_carried_over_without_an_assumption(rule_book):
    later = gates(rule_book, "2026-07-02", committed="2026-06-01")

    assert later["whistle-blower"].confidence is Confidence.SEEN
    assert later["whistle-blower"].assumption is None
    assert later["materials-shown"].confidence is Confidence.RECALLED
    assert later["materials-shown"].assumption is not None


def test_an_office_adds_a_gate_by_data_only(tmp_path):
    folder = tmp_path / "office/rules/kz-civil-service"
    folder.mkdir(parents=True)
    (folder / "own.toml").write_text(OWN, "utf-8")

    book = load_rule_book(RESOURCES, folder.parent)

    added = gates(book, "2026-07-02", committed="2026-06-01")
    assert added["lawyer"].kind is GateKind.PAPER
    assert set(added) == {*gates(book, "2026-03-02"), "lawyer"}


@pytest.mark.parametrize(
    ("old", "new", "code", "entry", "key"),
    [
        (
            'kind = "shown-to-official"',
            'kind = "sworn-oath"',
            "rules.unknown-word",
            "gate materials-shown",
            "kind",
        ),
        ('kind = "explanation"\n', "", "rules.missing-key", "gate written-explanation", "kind"),
        (
            'kind = "explanation"\n',
            'kind = "explanation"\ndays_before = 3\n',
            "rules.unknown-key",
            "gate written-explanation",
            "days_before",
        ),
        (
            '\nonly_for = "whistle-blower"',
            '\nonly_for = "everybody"',
            "rules.unknown-word",
            "gate whistle-blower",
            "only_for",
        ),
        (
            'copy_within = 3\nunit = "working-days"',
            'copy_within = 3\nunit = "months"',
            "rules.unknown-word",
            "gate whistle-blower",
            "unit",
        ),
    ],
)
def test_a_gate_the_program_does_not_understand_is_refused_by_name(
    resources, old, new, code, entry, key
):
    change(resources, old, new)

    with pytest.raises(BadInput) as refusal:
        load_rule_book(resources)

    details = refusal.value.details
    assert refusal.value.code == code
    assert (details["file"], details["entry"], details["key"]) == ("gates.toml", entry, key)


def test_the_hold_on_resignation_names_traits_of_the_pack(resources):
    file = resources / "rules/kz-civil-service/holds.toml"
    text = file.read_text("utf-8")
    file.write_text(text.replace('["discrediting"]', '["invented"]'), "utf-8")

    with pytest.raises(BadInput) as refusal:
        load_rule_book(resources)

    assert refusal.value.code == "rules.unknown-reference"
    assert refusal.value.details["reference"] == "invented"


@given(
    day=st.dates(date(2016, 1, 1), date(2027, 11, 30)),
    amount=st.integers(min_value=1, max_value=15),
)
def test_so_many_working_days_lie_between_a_day_and_the_one_counted_back(rule_book, day, amount):
    calendar = rule_book.calendar

    first = calendar.working_days_before(day, amount)

    between = [first + timedelta(days=n) for n in range((day - first).days)]
    assert calendar.is_working_day(first)
    assert len([one for one in between if calendar.is_working_day(one)]) == amount


@given(day=st.dates(date(2016, 1, 1), date(2027, 11, 30)))
def test_counting_on_and_back_from_a_working_day_meet(rule_book, day):
    calendar = rule_book.calendar
    start = calendar.next_working_day(day)

    there = calendar.working_days_after(start, 3)

    assert calendar.working_days_before(there, 3) == start
