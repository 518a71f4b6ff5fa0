"""Bills are complete and in force on no day; data alone puts them into force."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.language import Language
from ethics_desk.rules import questions
from ethics_desk.rules.loader import load_rule_book, read_shelf, shelf_of

RESOURCES = Path(__file__).parents[2] / "resources"
PACK = "rules/kz-civil-service"
TODAY = date(2026, 11, 26)
BILLS = {"crimes.toml": "bill-bribe-promise", "crime_rules.toml": "bill-public-registry"}
PRISON = {"punishment": "imprisonment", "verdict": "2027-02-01", "committed": "2025-10-06"}
SPOILT = [
    ("crimes.toml", 'status = "disabled"', 'status = "disabled"\nvalid_from = 2027-01-01',
     "rules.bill-with-start"),
    ("crimes.toml", "max_years = 2 ", "max_years = 2, months = 1 ", "rules.unknown-key"),
    ("crime_rules.toml", "exceptions = [", "exemptions = [", "rules.parole-without-exceptions"),
    ("crime_rules.toml", 'gravities = ["especially-grave"]', 'gravities = ["huge"]',
     "rules.unknown-reference"),
    ("bars.toml", "valid_until = 2023-03-05", "valid_until = 2023-03-04", "rules.gap"),
    ("bars.toml", "valid_until = 2023-03-05", "valid_until = 2023-03-06", "rules.overlap"),
    ("bars.toml", 'source = "csl"', 'source = "x"', "rules.unknown-reference"),
    ("bars.toml", 'source = "csl"\n', "", "rules.no-source"),
    ("bars.toml", "years = 2\n", "", "rules.missing-key"),
    ("bars.toml", "valid_from = 2023-03-06\n", "", "rules.missing-key"),
    ("offences.toml", 'index = "mci"', 'index = "euro"', "rules.unknown-reference"),
    ("offences.toml", "valid_until = 2024-12-31", "valid_until = 2024-12-30", "rules.gap"),
    ("crime_rules.toml", ', en = "pregnant women" }', " }", "rules.missing-language"),
]  # fmt: skip


def copied(folder):
    for part in ("rules", "calendars"):
        shutil.copytree(RESOURCES / part, folder / part)
    return folder


@pytest.fixture
def resources(tmp_path):
    return copied(tmp_path)


def put(resources, file, old, new):
    path = resources / PACK / file
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


@pytest.fixture(scope="module")
def switched_on(tmp_path_factory):
    """The shipped data with a first day for each bill."""
    resources = copied(tmp_path_factory.mktemp("switched-on"))
    for file in BILLS:
        put(resources, file, 'status = "disabled"', 'status = "seen"\nvalid_from = 2027-01-01')
    return load_rule_book(resources)


def crime(book, **facts):
    return questions.answer(book, {"ask": "crime", **facts}, TODAY, Language.EN)


def test_bills_are_shipped_disabled_and_without_a_first_day(rule_book):
    bills = [one for one in rule_book.default.liability.provisions() if one.is_bill]

    assert {one.code for one in bills} == set(BILLS.values())
    for file in BILLS:
        text = (RESOURCES / PACK / file).read_text("utf-8")
        (entry,) = [one for one in text.split("\n[[") if 'status = "disabled"' in one]
        assert "valid_from" not in entry


def test_a_bill_is_answered_as_a_bill_on_every_day(rule_book):
    for committed in ("2020-01-06", "2026-11-26", "2199-12-31"):
        answer = crime(rule_book, crime="bill-bribe-promise", part="promise", committed=committed)

        assert (answer["outcome"], answer["following"]) == ("bill-not-in-force", [])


def test_the_promise_of_a_bribe_works_from_its_first_day_by_data_alone(switched_on):
    asked = {"crime": "bill-bribe-promise", "part": "promise"}

    before = crime(switched_on, **asked, committed="2026-12-31")
    after = crime(switched_on, **asked, committed="2027-01-01")

    assert before["outcome"] == "not-covered"
    assert after["outcome"] == "in-force"
    assert {one["kind"] for one in after["following"]} >= {"life-ban", "no-surety"}
    assert after["gravity"] is None


@pytest.mark.parametrize(
    ("part", "facts", "listed", "removed"),
    [
        ("2", {**PRISON, "served": "2030-05-12", "asked": "2030-06-03"}, True, "2036-05-12"),
        ("4", {**PRISON, "served": "2030-05-12", "asked": "2030-06-03"}, True, "2038-05-12"),
        ("2", {**PRISON, "served": "2030-05-12", "asked": "2036-05-11"}, True, "2036-05-12"),
        ("2", {**PRISON, "served": "2030-05-12", "asked": "2036-05-12"}, False, "2036-05-12"),
        ("2", {**PRISON, "asked": "2027-01-31"}, False, None),
        ("2", {**PRISON, "asked": "2027-02-01"}, True, None),
        ("1", {**PRISON, "served": "2030-05-12", "asked": "2030-06-03"}, False, None),
        (
            "2",
            {**PRISON, "punishment": "milder", "served": "2027-03-01", "asked": "2027-03-01"},
            False,
            "2027-03-01",
        ),
    ],
)
def test_the_registry_lists_grave_convictions_until_they_are_expunged(
    switched_on, part, facts, listed, removed
):
    answer = crime(switched_on, crime="cc-366", part=part, **facts)

    (registry,) = answer["registries"]
    assert registry["outcome"] == "in-force"
    assert (registry["listed"], registry["removed_on"]) == (listed, removed)


def test_an_office_switches_a_bill_on_from_a_folder_of_its_own(tmp_path):
    text = (RESOURCES / PACK / "crimes.toml").read_text("utf-8")
    start = text.index('[[crime]]\ncode = "bill-bribe-promise"')
    own = text[start:].replace(
        'status = "disabled"',
        'status = "seen"\nvalid_from = 2027-01-01\nreplaces = "bill-bribe-promise"',
    )
    folder = tmp_path / "office" / "kz-civil-service"
    folder.mkdir(parents=True)
    (folder / "own.toml").write_text(own, "utf-8")

    book = load_rule_book(RESOURCES, tmp_path / "office")

    answer = crime(book, crime="bill-bribe-promise", part="offer", committed="2027-05-03")
    assert answer["outcome"] == "in-force"


@pytest.mark.parametrize(("file", "old", "new", "code"), SPOILT)
def test_a_spoilt_provision_is_refused_by_file(resources, file, old, new, code):
    put(resources, file, old, new)

    _, faults = read_shelf(shelf_of([resources / "rules"]))

    assert code in [fault.code for fault in faults]
    assert {fault.details["file"] for fault in faults if fault.code == code} == {file}


def test_a_provision_of_a_taken_code_must_say_that_it_replaces(tmp_path):
    folder = tmp_path / "office" / "kz-civil-service"
    folder.mkdir(parents=True)
    text = (RESOURCES / PACK / "offences.toml").read_text("utf-8")
    (folder / "own.toml").write_text(text, "utf-8")

    with pytest.raises(BadInput) as refusal:
        load_rule_book(RESOURCES, tmp_path / "office")

    assert refusal.value.code == "rules.overlap"
