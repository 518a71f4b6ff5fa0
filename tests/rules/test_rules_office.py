"""An office adds versions, items, clocks and whole jurisdictions by files of its own."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from ethics_desk.domain.errors import BadInput
from ethics_desk.rules.checks import check_packs
from ethics_desk.rules.judging.clocks import read_clock_facts
from ethics_desk.rules.loader import load_rule_book
from ethics_desk.rules.packs.kinds import Confidence, Outcome, Status

RESOURCES = Path(__file__).parents[2] / "resources"
WORDS = '{ kk = "қазақша", ru = "по-русски", en = "in English" }'
COMMON = f"""title = {WORDS}
citation = {WORDS}
source = "law-290"
rows = ["VR-02"]
confidence = "S"
"""
CONFIRMED = f"""
[[version]]
code = "290-VIII-confirmed"
{COMMON}
valid_from = 2026-07-01
status = "seen"
replaces = "290-VIII-2026-07-01"
carries_over_from = "416-V-2025-01-21"
drops = ["csl-50-1-7"]
"""
LONGER_TERM = f"""
[[term]]
code = "csl-45-1"
{COMMON}
valid_from = 2026-07-01
discovery_months = 2
cap_months = 9
"""
NEW_ITEM = f"""
[[item]]
code = "law-290-new"
{COMMON}
valid_from = 2026-07-01
group = "csl-44-7"
term = "csl-45-2"
traits = ["discrediting"]
"""


def office(tmp_path, text, pack="kz-civil-service"):
    folder = tmp_path / "office" / "rules"
    (folder / pack).mkdir(parents=True)
    (folder / pack / "own.toml").write_text(text, "utf-8")
    return folder


def judged(book, item, day):
    facts = book.read_facts(
        {
            "decision_date": day,
            "misconduct": {"item": item, "committed": "2026-07-10", "discovered": "2026-08-03"},
            "post": {"lower_vacancy": True, "meets_lower_requirements": True},
        }
    )
    return book.evaluate(facts)


def test_lawyers_confirm_the_version_that_was_not_seen(tmp_path):
    book = load_rule_book(RESOURCES, office(tmp_path, CONFIRMED + LONGER_TERM + NEW_ITEM))

    ordinary = judged(book, "csl-44-1", "2026-09-10")
    new = judged(book, "law-290-new", "2026-09-10")
    dropped = judged(book, "csl-50-1-7", "2026-09-10")

    assert ordinary.terms_version == "290-VIII-confirmed"
    assert ordinary.status is Status.SEEN
    assert ordinary.last_days.discovery_term == date(2026, 10, 3)
    assert {step.confidence for step in ordinary.derivation} != {Confidence.RECALLED}
    assert new.sanctions == ("dismissal",)
    assert dropped.outcome is Outcome.NOT_COVERED


def test_a_version_after_the_shipped_ones_ends_them(tmp_path):
    later = CONFIRMED.replace('replaces = "290-VIII-2026-07-01"\n', "").replace(
        "valid_from = 2026-07-01", "valid_from = 2027-01-01"
    )
    book = load_rule_book(RESOURCES, office(tmp_path, later))

    pack = book.default

    assert pack.version_on(date(2026, 12, 31)).code == "290-VIII-2026-07-01"
    assert pack.version_on(date(2027, 1, 1)).code == "290-VIII-confirmed"


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ('replaces = "290-VIII-2026-07-01"', 'replaces = "x"', "rules.unknown-reference"),
        ('replaces = "290-VIII-2026-07-01"\n', "", "rules.overlap"),
        ('status = "seen"', 'status = "unverified"', "rules.no-assumption"),
    ],
)
def test_a_version_that_does_not_fit_is_refused(tmp_path, old, new, code):
    folder = office(tmp_path, CONFIRMED.replace(old, new))

    faults = check_packs([RESOURCES / "rules", folder])

    assert code in {fault.code for fault in faults}
    assert {fault.details["file"] for fault in faults} == {"own.toml"}


def test_a_disabled_version_covers_nothing(tmp_path):
    text = CONFIRMED.replace('"seen"', '"disabled"') + f"assumption = {WORDS}\n"
    book = load_rule_book(RESOURCES, office(tmp_path, text))

    answer = judged(book, "csl-44-1", "2026-08-10")

    assert answer.outcome is Outcome.NOT_COVERED
    assert answer.status is Status.DISABLED
    assert [one.code for one in answer.warnings] == ["version-disabled"]


def test_a_later_milder_version_is_a_warning_and_is_not_applied(tmp_path):
    milder = f"""
[[item]]
code = "csl-50-1-9"
{COMMON}
valid_from = 2026-07-01
group = "csl-44-5"
term = "csl-45-2"
traits = ["discrediting"]
"""
    book = load_rule_book(RESOURCES, office(tmp_path, CONFIRMED + milder))
    facts = book.read_facts(
        {
            "decision_date": "2026-07-10",
            "misconduct": {
                "item": "csl-50-1-9",
                "committed": "2026-06-10",
                "discovered": "2026-06-15",
            },
            "post": {"lower_vacancy": True, "meets_lower_requirements": True},
        }
    )

    answer = book.evaluate(facts)

    assert answer.sanctions == ("dismissal",)
    assert [one.code for one in answer.warnings] == ["later-milder"]


def test_a_clock_is_replaced_only_when_it_says_so(tmp_path):
    clock = f"""
[[clock]]
code = "recusal-notice"
{COMMON}
valid_from = 2026-07-01
unit = "working-days"
amount = 5
"""
    silent = check_packs([RESOURCES / "rules", office(tmp_path / "a", clock)])
    spoken = load_rule_book(
        RESOURCES, office(tmp_path / "b", clock + 'replaces = "recusal-notice"\n')
    )

    due = spoken.count(read_clock_facts({"clock": "recusal-notice", "start": "2026-07-13"})).due

    assert [fault.code for fault in silent] == ["rules.overlap"]
    assert due == date(2026, 7, 20)


def test_another_jurisdiction_is_data_only(tmp_path):
    folder = tmp_path / "office" / "rules" / "elsewhere"
    shutil.copytree(RESOURCES / "rules" / "kz-civil-service", folder)
    shutil.rmtree(folder / "examples")
    calendars = tmp_path / "office" / "calendars"
    calendars.mkdir()
    kz = (RESOURCES / "calendars" / "kz.toml").read_text("utf-8")
    (calendars / "ca.toml").write_text(
        kz.replace('code = "kz"', 'code = "ca"').replace('"KZ"', '"CA"'), "utf-8"
    )
    head = folder / "pack.toml"
    text = head.read_text("utf-8").replace("default = true", "default = false")
    text = text.replace('code = "kz-civil-service"', 'code = "elsewhere"')
    head.write_text(text.replace('calendar = "kz"', 'calendar = "ca"'), "utf-8")

    book = load_rule_book(RESOURCES, folder.parent)

    facts = book.read_facts(
        {
            "pack": "elsewhere",
            "decision_date": "2025-06-25",
            "misconduct": {
                "item": "csl-44-1",
                "committed": "2025-05-01",
                "discovered": "2025-06-01",
            },
        }
    )
    assert book.packs()[0].code == "kz-civil-service"
    assert "elsewhere" in book.by_code
    assert book.evaluate(facts).last_days.safe == date(2025, 6, 30)


def test_facts_of_a_pack_nobody_has_are_refused(rule_book):
    with pytest.raises(BadInput) as refusal:
        rule_book.read_facts({"pack": "elsewhere"})

    assert refusal.value.code == "rules.facts-unknown-pack"


@pytest.mark.parametrize("key", ["extended_by", "extension_starts"])
def test_a_clock_that_names_one_that_is_not_there_is_refused(tmp_path, key):
    clock = f"""
[[clock]]
code = "answer-to-press"
{COMMON}
valid_from = 2026-07-01
unit = "working-days"
amount = 5
rolls = "back"
{key} = "moon"
"""

    (fault,) = check_packs([RESOURCES / "rules", office(tmp_path, clock)])

    assert (fault.code, fault.details["key"], fault.details["reference"]) == (
        "rules.unknown-reference", key, "moon",
    )  # fmt: skip


def test_a_new_clock_is_added_by_data_alone(tmp_path):
    clock = f"""
[[clock]]
code = "answer-to-press"
{COMMON}
valid_from = 2026-07-01
unit = "calendar-days"
amount = 7
rolls = "back"
warn_before = 2
starts_with = {WORDS}
fulfilled_by = {WORDS}
"""
    book = load_rule_book(RESOURCES, office(tmp_path, clock))

    result = book.count(read_clock_facts({"clock": "answer-to-press", "start": "2026-07-04"}))

    assert (result.last, result.due) == (date(2026, 7, 11), date(2026, 7, 10))
    assert (result.clock.warn_before, result.clock.starts_with.ru) == (2, "по-русски")
