"""A version of the law on a terminal: begun, signed, written as a file, checked, taken in."""

import json

import pytest

from ethics_desk.cli.session import FAULT_FOUND

TITLE = {"kk": "Заң 290", "ru": "Закон 290", "en": "Law 290"}
TERM = (
    '[[term]]\ncode = "csl-45-1"\ntitle = { kk = "т", ru = "т", en = "t" }\n'
    'citation = { kk = "б", ru = "ст.", en = "art." }\nsource = "law-290"\nrows = ["office"]\n'
    'confidence = "S"\ndiscovery_months = 2\ncap_months = 9\n'
)
COMMANDS = [
    {
        "command": "start-rule-edition",
        "as": "edition",
        "pack": "kz-civil-service",
        "based_on": "290-VIII-2026-07-01",
        "replaces": "290-VIII-2026-07-01",
        "code": "290-office",
        "title": TITLE,
        "starts": "2026-07-01",
        "citation": TITLE,
        "act": "csl",
    },
    {"command": "edit-rule-entry", "edition_id": "@edition", "version": 1, "entry": TERM},
    {
        "command": "sign-rule-edition",
        "edition_id": "@edition",
        "version": 2,
        "name": "Lawyer L.",
        "signed_on": "2026-03-02",
        "source": "adilet",
    },
]


@pytest.fixture
def file(ethics_desk, written, tmp_path):
    """The file of a version signed by commands."""
    assert ethics_desk("do", written(COMMANDS))[0] == 0
    path = tmp_path / "290.edrules"
    status, out, err = ethics_desk("rules", "export", "290-office", path)
    assert (status, err) == (0, "")
    assert out.strip() in path.read_text("utf-8")
    return path


def test_a_signed_file_is_sound_until_somebody_changes_it(ethics_desk, file):
    assert ethics_desk("rules", "check", file)[0] == 0

    file.write_text(file.read_text("utf-8").replace("cap_months = 9", "cap_months = 8"), "utf-8")

    status, _, err = ethics_desk("rules", "check", file)
    assert status == FAULT_FOUND
    assert "290.edrules" in err
    assert "hash" in err


def test_an_unknown_version_is_not_exported(ethics_desk, tmp_path):
    status, _, err = ethics_desk("rules", "export", "none", tmp_path / "x.edrules")

    assert status == 2
    assert "none" in err


def test_what_was_replaced_is_still_compared(ethics_desk, written, base):
    records = ("--store", base / "data" / "office.edesk", "rules")
    assert ethics_desk("do", written(COMMANDS))[0] == 0
    shipped, own = "290-VIII-2026-07-01", "290-office"

    changes = ethics_desk(*records, "changes", own, "--json")
    compared = ethics_desk(*records, "compare", "kz-civil-service", shipped, own, "--json")
    listed = ethics_desk(*records, "list")[1]

    (change,) = json.loads(changes[1])
    assert (changes[0], change["code"]) == (0, "csl-45-1")
    assert (compared[0], json.loads(compared[1])) == (0, [change])
    assert f"  {shipped}  2026-07-01 – …  unverified  replaced, judges no more" in listed


def test_bytes_the_program_would_not_write_are_told_without_a_fault(ethics_desk, file):
    file.write_text(f"# read me\n{file.read_text('utf-8')}", "utf-8")

    status, out, err = ethics_desk("rules", "check", file)

    assert (status, out.strip()) == (0, "The rule packs are sound")
    assert "290.edrules" in err
