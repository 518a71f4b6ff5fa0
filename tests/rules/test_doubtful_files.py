"""What the check says besides faults: doubts, files that count for nothing, bytes nobody signed."""

import shutil
from datetime import date

import pytest
from sample_office import RESOURCES

from ethics_desk.rules.checks import check_folder, check_packs, doubts_of_file
from ethics_desk.rules.editions import EditionText, lay_over
from ethics_desk.rules.examples import example_results
from ethics_desk.rules.loader import load_rule_book
from ethics_desk.rules.reading.signatures import Signature, signed_text
from ethics_desk.rules.reading.toml_writing import write_toml

PACK = "kz-civil-service"
SIGNATURE = Signature(name="Lawyer", day=date(2026, 7, 2), source="adilet, 01.07.2026", pack=PACK)
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
TABLES = {"version": [VERSION], "term": [TERM]}


def doubts(book, **tables):
    text = write_toml({"version": [VERSION], **{kind: [one] for kind, one in tables.items()}})
    laid = lay_over(book, EditionText(name="office", text=text, pack=PACK))
    assert laid.faults == ()
    return [(one.code, one.details["entry_code"], one.details["key"]) for one in laid.warnings]


def test_a_citation_of_the_former_act_is_doubted(rule_book):
    former = rule_book.pack(PACK).version(SHIPPED).terms["csl-45-1"].citation
    citation = {"kk": former.kk, "ru": former.ru, "en": former.en}

    found = doubts(rule_book, term=TERM | {"citation": citation})

    assert found == [("rules.former-citation", "csl-45-1", "citation")]
    assert doubts(rule_book, term=TERM | {"citation": citation, "source": "csl"}) == []
    assert doubts(rule_book, term=TERM) == []


def test_unknown_traits_and_an_item_without_a_group_are_doubted(rule_book):
    assert doubts(rule_book, item=ITEM | {"traits": ["discrediting", "foo"]}) == [
        ("rules.unknown-trait", "csl-44-1", "traits")
    ]
    bare = {key: value for key, value in ITEM.items() if key != "group"}
    assert doubts(rule_book, item=bare) == [("rules.item-without-group", "csl-44-1", "group")]


def test_bytes_the_program_would_not_write_are_told(tmp_path):
    file = tmp_path / "290.edrules"
    file.write_text(signed_text(TABLES, SIGNATURE), "utf-8")
    assert doubts_of_file(file, RESOURCES) == []

    file.write_text("# read me\n" + signed_text(TABLES, SIGNATURE), "utf-8")

    assert [one.code for one in doubts_of_file(file, RESOURCES)] == ["rules.other-bytes"]


def test_a_file_in_no_packs_folder_is_named(tmp_path):
    (tmp_path / "law.toml").write_text(write_toml(TABLES), "utf-8")

    faults = check_packs([RESOURCES / "rules", tmp_path])
    pointed_at = check_folder(RESOURCES / "rules", RESOURCES)

    assert [(one.code, one.details["file"]) for one in faults] == [("rules.loose-file", "law.toml")]
    assert pointed_at == []
    book = load_rule_book(RESOURCES, tmp_path)
    assert book.pack(PACK).version_on(date(2026, 8, 1)).code == SHIPPED


def test_a_signed_file_counts_wherever_it_stands(tmp_path):
    (tmp_path / "290.edrules").write_text(signed_text(TABLES, SIGNATURE), "utf-8")

    book = load_rule_book(RESOURCES, tmp_path)

    assert check_packs([RESOURCES / "rules", tmp_path]) == []
    assert book.pack(PACK).version_on(date(2026, 8, 1)).code == "290-office"
    assert book.pack(PACK).version_to_read(SHIPPED).code == SHIPPED


@pytest.mark.parametrize("broken", [False, True])
def test_each_example_of_a_pack_is_told_with_its_name(rule_book, tmp_path, broken):
    folder = tmp_path / "examples"
    shutil.copytree(RESOURCES / "rules" / PACK / "examples", folder)
    if broken:
        (folder / "zz.toml").write_text("[[example]\n", "utf-8")

    results = example_results(rule_book, folder)

    shipped = example_results(rule_book, RESOURCES / "rules" / PACK / "examples")
    assert len(results) == len(shipped) + broken > 0
    assert all(one.name for one in results)
    assert [one.name for one in results if one.faults] == ["zz.toml"] * broken
