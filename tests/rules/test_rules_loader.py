"""Packs are read whole or refused by file and entry; an office adds and replaces by data only."""

import re
import shutil
from datetime import date
from pathlib import Path

import pytest

from ethics_desk.domain.errors import BadInput
from ethics_desk.rules.checks import check_folder, check_packs
from ethics_desk.rules.loader import load_rule_book
from ethics_desk.rules.packs.kinds import Confidence, Status

RESOURCES = Path(__file__).parents[2] / "resources"
PACK = "rules/kz-civil-service"
LATIN_IN_CYRILLIC = re.compile(r"[Ѐ-ӿ][A-Za-z]|[A-Za-z][Ѐ-ӿ]")


SPOILT = [
    (
        "terms.toml",
        "cap_months = 6",
        "cap_months = 6\ncap_days = 1",
        "rules.unknown-key",
        "term csl-45-1",
    ),
    ("terms.toml", "cap_months = 6\n", "", "rules.missing-key", "term csl-45-1"),
    ("terms.toml", "cap_months = 6", 'cap_months = "6"', "rules.wrong-kind", "term csl-45-1"),
    ("terms.toml", "cap_months = 6", "cap_months = -6", "rules.wrong-kind", "term csl-45-1"),
    (
        "gates.toml",
        ', en = "materials shown" }',
        " }",
        "rules.missing-language",
        "gate materials-shown",
    ),
    (
        "gates.toml",
        ', en = "materials shown" }',
        ', en = " " }',
        "rules.missing-language",
        "gate materials-shown",
    ),
    (
        "gates.toml",
        ', en = "materials shown" }',
        ', en = "materials shown", de = "x" }',
        "rules.unknown-key",
        "gate materials-shown",
    ),
    ("terms.toml", 'source = "csl"\n', "", "rules.no-source", "term csl-45-1"),
    ("terms.toml", 'source = "csl"', 'source = "x"', "rules.unknown-reference", "csl-45-1"),
    (
        "terms.toml",
        'confidence = "S"',
        'confidence = "Z"',
        "rules.unknown-word",
        "term csl-45-1",
    ),
    ("terms.toml", 'rows = ["LP-01"]', "rows = []", "rules.wrong-kind", "term csl-45-1"),
    ("factors.toml", "fewest = 3", "fewest = 8", "rules.wrong-kind", "comparing like-cases"),
    ("factors.toml", "weight = 3", "weight = 0", "rules.wrong-kind", "factor prior-sanctions"),
    ("factors.toml", "starts = 0", "starts = 1", "rules.wrong-kind", "factor prior-sanctions"),
    ("factors.toml", "starts = 2", "starts = 1", "rules.wrong-kind", "factor prior-sanctions"),
    (
        "factors.toml",
        'trait = "prior-sanctions"',
        'trait = "age"',
        "rules.unknown-word",
        "factor prior-sanctions",
    ),
    (
        "terms.toml",
        "valid_until = 2026-06-30",
        "valid_until = 2024-01-01",
        "rules.dates-reversed",
        "term csl-45-1",
    ),
    (
        "terms.toml",
        "valid_until = 2026-06-30",
        "valid_until = 2025-06-30",
        "rules.entry-cuts-version",
        "csl-45-1",
    ),
    (
        "terms.toml",
        "valid_from = 2024-09-08\nvalid_until = 2026-06-30",
        "valid_from = 2001-01-01\nvalid_until = 2002-01-01",
        "rules.entry-without-version",
        "csl-45-1",
    ),
    (
        "misconduct.toml",
        'group = "csl-44-5"',
        'group = "csl-44-9"',
        "rules.unknown-reference",
        "csl-50-1-1",
    ),
    (
        "groups.toml",
        'sanctions = ["dismissal"]',
        'sanctions = ["exile"]',
        "rules.unknown-reference",
        "csl-44-5",
    ),
    (
        "groups.toml",
        'en = "repeated within a year of {imposed}"',
        'en = "repeated within a year of {day}"',
        "rules.unknown-word",
        "group csl-44-5 repeat csl-44-5-repeat",
    ),
    (
        "principles.toml",
        'kind = "safe-day"',
        'kind = "one-sanction"',
        "rules.incomplete",
        "416-V-2016-01-01",
    ),
    (
        "pack.toml",
        "valid_until = 2025-01-20",
        "valid_until = 2025-01-10",
        "rules.gap",
        "416-V-2025-01-21",
    ),
    (
        "pack.toml",
        "valid_until = 2025-01-20",
        "valid_until = 2025-01-31",
        "rules.overlap",
        "416-V-2025-01-21",
    ),
    (
        "pack.toml",
        'carries_over_from = "416-V-2025-01-21"',
        'carries_over_from = "x"',
        "rules.unknown-reference",
        "290-VIII-2026-07-01",
    ),
    (
        "stages.toml",
        'to = "inquiry"',
        'to = "prison"',
        "rules.unknown-word",
        "step open-inquiry",
    ),
    (
        "stages.toml",
        'guards = ["handler-assigned"]',
        'guards = ["moon-full"]',
        "rules.unknown-reference",
        "start-review",
    ),
    (
        "clocks.toml",
        'extended_by = "appeal-extension"',
        'extended_by = "x"',
        "rules.unknown-reference",
        "appeal-decision",
    ),
    (
        "consequences.toml",
        'for_traits = ["discrediting", "ethics"]',
        'for_traits = ["discredit"]',
        "rules.unknown-reference",
        "csl-37-3",
    ),
    (
        "pack.toml",
        'carries_over_from = "416-V-2025-01-21"',
        'carries_over_from = "416-V-2025-01-21"\ndrops = ["x"]',
        "rules.unknown-reference",
        "290-VIII-2026-07-01",
    ),
    ("clocks.toml", "[[clock]]", "[[alarm]]", "rules.unknown-table", "alarm"),
    ("pauses.toml", "[[pause]]", "[[pause", "rules.not-toml", None),
]


@pytest.fixture
def resources(tmp_path):
    """A copy of the shipped packs that may be spoilt."""
    folder = tmp_path / "resources"
    shutil.copytree(RESOURCES / "rules", folder / "rules")
    shutil.copytree(RESOURCES / "calendars", folder / "calendars")
    return folder


def change(resources, file, old, new):
    path = resources / PACK / file
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


@pytest.mark.parametrize(
    ("file", "old", "new", "code", "entry"),
    SPOILT,
    ids=[f"{code}-{place}" for place, (*_, code, _) in enumerate(SPOILT)],
)
def test_a_spoilt_pack_is_refused_by_file_and_entry(resources, file, old, new, code, entry):
    change(resources, file, old, new)

    faults = check_packs([resources / "rules"])

    where = "pack.toml" if code == "rules.incomplete" else file
    assert (code, where, entry) in {
        (fault.code, fault.details["file"], fault.details.get("entry")) for fault in faults
    }
    with pytest.raises(BadInput):
        load_rule_book(resources)


def test_a_check_lists_every_fault(resources):
    change(resources, "terms.toml", "cap_months = 6\n", "")
    change(resources, "gates.toml", ', en = "materials shown" }', " }")

    faults = check_packs([resources / "rules"])

    assert {fault.code for fault in faults} == {"rules.missing-key", "rules.missing-language"}


def test_a_folder_without_packs_is_a_fault(tmp_path):
    (tmp_path / "rules").mkdir()
    shutil.copy(RESOURCES / "rules/wording.toml", tmp_path / "rules")

    with pytest.raises(BadInput) as refusal:
        load_rule_book(tmp_path)

    assert refusal.value.code == "rules.no-packs"


def test_a_missing_sentence_is_refused(resources):
    path = resources / "rules" / "wording.toml"
    text = path.read_text("utf-8").replace('code = "no-day"', 'code = "not-applied"')
    path.write_text(text, "utf-8")

    faults = check_packs([resources / "rules"])

    assert [(fault.code, fault.details["key"]) for fault in faults] == [
        ("rules.missing-key", "no-day")
    ]


def test_every_entry_is_cited_founded_and_dated(rule_book):
    for version in rule_book.default.versions:
        for entry in version.entries():
            assert entry.rows
            assert entry.source in rule_book.default.sources
            assert entry.in_force_on(version.info.valid_from)


def test_what_was_carried_over_unseen_says_so(rule_book):
    by_code = {version.code: version for version in rule_book.default.versions}
    carried = by_code["290-VIII-2026-07-01"]

    assert carried.info.status is Status.UNVERIFIED
    for entry in carried.entries():
        of_old_law = entry.source in carried.info.assumed_sources
        assert (entry.assumption == carried.info.assumption) is of_old_law
        assert entry.confidence is Confidence.RECALLED or not of_old_law
    assert {entry.source for entry in carried.entries() if entry.assumption is None} == {
        "acl",
        "derived",
        "lc",
    }


def test_no_cyrillic_word_holds_a_latin_letter():
    for path in sorted(RESOURCES.glob("rules/**/*.toml")):
        assert LATIN_IN_CYRILLIC.findall(path.read_text("utf-8")) == [], path.name


def test_the_catalogue_has_the_items_of_the_contract(rule_book):
    version = rule_book.default.version_on(date(2025, 6, 10))

    discrediting = {f"csl-50-1-{n}" for n in range(1, 20) if n != 15} | {"csl-50-2"}
    assert discrediting == {
        code for code, item in version.items.items() if "discrediting" in item.traits
    }
    assert set(version.items) - discrediting == {
        "csl-44-1", "csl-44-1-ethics", "csl-44-1-restriction", "csl-44-2-coi",
        "csl-44-2-supervision", "csl-44-2-resignation", "csl-44-2-appointment",
        "csl-44-2-sanctioning", "csl-44-2-tests", "csl-51-4", "csl-45-2-budget",
    }  # fmt: skip
    assert set(version.grounds) == {f"csl-61-1-{n}" for n in (7, 8, 9, 11, 12, 13, 15, 16)}


def test_one_pack_or_a_folder_of_packs_is_checked_where_somebody_points(resources):
    pack = resources / PACK
    copy = pack.rename(resources / "my copy")

    assert check_folder(copy, RESOURCES) == []
    assert check_folder(RESOURCES / "rules", RESOURCES) == []
    assert check_folder(RESOURCES / PACK, RESOURCES) == []
    assert [fault.code for fault in check_folder(resources / "nowhere", RESOURCES)] == [
        "rules.no-packs"
    ]


def test_an_addition_is_checked_over_the_shipped_pack(tmp_path):
    own = tmp_path / "kz-civil-service"
    own.mkdir()
    (own / "clocks.toml").write_text('[[clock]]\ncode = "x"\n', "utf-8")

    faults = [check_folder(tmp_path, RESOURCES), check_folder(own, RESOURCES)]

    assert [[fault.code for fault in row] for row in faults] == [["rules.missing-key"]] * 2
