"""Figures nobody can mean, and texts that deceive, are faults by file, entry and key."""

import shutil
from datetime import date

import pytest
from sample_office import RESOURCES

from ethics_desk.rules.checks import check_file, check_packs
from ethics_desk.rules.editions import EditionText, lay_over
from ethics_desk.rules.packs.periods import plus_months
from ethics_desk.rules.reading.toml_writing import write_toml

PACK = "kz-civil-service"
WORDS = {"kk": "қазақша", "ru": "по-русски", "en": "in English"}
FOUNDED = {
    "title": WORDS,
    "citation": WORDS,
    "source": "law-290",
    "rows": ["VR-02"],
    "confidence": "S",
    "valid_from": date(2026, 7, 1),
}
SHIPPED = "290-VIII-2026-07-01"
VERSION = {
    "code": "290-office",
    **FOUNDED,
    "status": "seen",
    "replaces": SHIPPED,
    "carries_over_from": SHIPPED,
}
TERM = {"code": "csl-45-1", **FOUNDED, "discovery_months": 2, "cap_months": 9}
ITEM = {"code": "csl-44-1", **FOUNDED, "group": "csl-44-3", "term": "csl-45-1"}
SANCTION = {"code": "remark", **FOUNDED, "severity": 1}
CLOCK = {"code": "office-clock", **FOUNDED, "unit": "working-days", "amount": 5}
OFFER = {"sanction": "remark"}
REPEAT = {
    "code": "again",
    "within_months": 12,
    "sanctions": ["remark"],
    "citation": WORDS,
    "reason": WORDS,
}
LATE = {"within_months": 601}
GROUP = {"code": "csl-44-3", **FOUNDED, "offer": [OFFER], "repeat": REPEAT}


def faults_of(rule_book, version=VERSION, **tables):
    text = write_toml({"version": [version], **{kind: [one] for kind, one in tables.items()}})
    return lay_over(rule_book, EditionText(name="office", text=text, pack=PACK)).faults


def test_what_can_be_meant_is_sound(rule_book):
    tables = {"term": TERM, "item": ITEM, "group": GROUP, "sanction": SANCTION, "clock": CLOCK}

    assert faults_of(rule_book, **tables) == ()


@pytest.mark.parametrize(
    ("kind", "entry", "code", "key"),
    [
        ("term", TERM | {"cap_months": 100_000}, "rules.out-of-range", "cap_months"),
        ("term", TERM | {"discovery_months": 0}, "rules.out-of-range", "discovery_months"),
        ("term", TERM | {"discovery_months": 10}, "rules.beyond-cap", "discovery_months"),
        ("clock", CLOCK | {"amount": 3661}, "rules.out-of-range", "amount"),
        ("clock", CLOCK | {"unit": "months", "amount": 601}, "rules.out-of-range", "amount"),
        ("sanction", SANCTION | {"severity": 101}, "rules.out-of-range", "severity"),
        ("group", GROUP | {"repeat": REPEAT | LATE}, "rules.out-of-range", "repeat"),
        ("item", ITEM | {"rows": ["two rows"]}, "rules.odd-row", "rows"),
        ("item", ITEM | {"code": "Статья 44"}, "rules.odd-code", "code"),
        ("item", ITEM | {"title": WORDS | {"ru": "я" * 1001}}, "rules.text-too-long", "title"),
        ("item", ITEM | {"title": WORDS | {"ru": "cрок"}}, "rules.two-scripts", "title"),
        ("item", ITEM | {"note": WORDS | {"ru": "а\u202eб"}}, "rules.hostile-sign", "note"),
        ("item", ITEM | {"note": WORDS | {"ru": "а\x00б"}}, "rules.hostile-sign", "note"),
    ],
)  # fmt: skip
def test_an_absurd_figure_or_text_is_refused_by_entry_and_key(rule_book, kind, entry, code, key):
    (fault,) = faults_of(rule_book, **{kind: entry})

    assert fault.code == code
    place = {name: fault.details[name] for name in ("entry_kind", "entry_code", "entry_key")}
    assert place == {"entry_kind": kind, "entry_code": entry["code"], "entry_key": key}


def test_a_file_to_be_checked_is_read_for_deceiving_signs_too(tmp_path):
    text = write_toml({"version": [VERSION], "term": [TERM | {"title": WORDS | {"ru": "cрок"}}]})
    file = tmp_path / "office.toml"
    file.write_text(text, "utf-8")

    assert next(one.code for one in check_file(file, RESOURCES)) == "rules.two-scripts"


@pytest.mark.parametrize(
    ("months", "day"), [(100_000, date.max), (-100_000, date.min), (1, date(2026, 8, 31))]
)
def test_months_beyond_the_calendar_end_with_it(months, day):
    assert plus_months(date(2026, 7, 31), months) == day


def test_versions_that_overlap_are_told_before_and_instead_of_what_follows(rule_book):
    late = date(2026, 9, 1)
    version = {key: value for key, value in VERSION.items() if key != "replaces"}
    (fault,) = faults_of(rule_book, version, term=TERM | {"valid_from": late})

    assert (fault.code, fault.details["entry_kind"]) == ("rules.overlap", "version")


def test_a_shortened_term_is_told_and_not_the_items_that_name_it(rule_book):
    short = TERM | {"code": "new-term", "valid_until": date(2026, 9, 1)}

    (fault,) = faults_of(rule_book, term=short, item=ITEM | {"term": "new-term"})

    assert (fault.code, fault.details["entry_code"]) == ("rules.entry-cuts-version", "new-term")


def test_an_unknown_act_is_told_once_however_many_versions_carry_it(tmp_path):
    folder = tmp_path / "rules"
    shutil.copytree(RESOURCES / "rules", folder)
    items = folder / PACK / "misconduct.toml"
    items.write_text(items.read_text("utf-8").replace('"csl"', '"cls"', 1), "utf-8")

    faults = check_packs([folder], [RESOURCES / "calendars"])

    assert [(one.code, one.details["key"]) for one in faults] == [
        ("rules.unknown-reference", "source")
    ]
