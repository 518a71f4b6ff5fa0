"""`verify` on a terminal: records against papers and codes, papers against records."""

import json
import shutil
import sqlite3

import pytest


@pytest.fixture(scope="module")
def kept_demonstration(tmp_path_factory):
    return tmp_path_factory.mktemp("kept") / "demo"


@pytest.fixture
def demonstration(ethics_desk, kept_demonstration, tmp_path):
    """The number of an inquiry that went the whole way, and a copy of its records."""
    told = kept_demonstration / "told.json"
    if not told.exists():
        arguments = ("--out", kept_demonstration, "--inquiries", 2, "--seed", 7, "--json")
        told.write_text(ethics_desk("demo", *arguments)[1], "utf-8")
    folder = shutil.copytree(kept_demonstration, tmp_path / "demo")
    return json.loads(told.read_text("utf-8"))["inquiry"], folder / "demo.edesk"


@pytest.fixture
def papers(ethics_desk, demonstration, tmp_path):
    """A letter, a control sheet and a report on paper, as printed one by one."""
    number, records = demonstration
    asked = {
        "letter": ("letter", number, "--kind", "memo-to-head", "--lang", "ru"),
        "control": ("control", number),
        "report": ("report", "2026-Q1"),
    }
    made = {name: tmp_path / f"{name}.pdf" for name in asked}
    for name, words in asked.items():
        status, _, err = ethics_desk("--store", records, *words, "--out", made[name])
        assert (name, status) == (name, 0), err
    return made


def behind_the_back(records, statement):
    attacker = sqlite3.connect(records)
    attacker.execute(statement)
    attacker.commit()
    attacker.close()


def test_records_fit_every_paper_printed_from_them(ethics_desk, demonstration, papers):
    named = [part for paper in papers.values() for part in ("--paper", paper)]

    status, out, _ = ethics_desk("verify", demonstration[1], *named, "--json")

    told = json.loads(out)
    assert (status, told["intact"], told["faults"]) == (0, True, [])
    assert told["growths"][-1]["until"] == told["entries"]
    assert all(one["entries"] < one["until"] and one["proof"] for one in told["growths"])


def test_a_code_typed_in_is_as_good_as_its_paper(ethics_desk, demonstration):
    _, out, _ = ethics_desk("verify", demonstration[1], "--json")
    code = json.loads(out)["code"]

    status, out, _ = ethics_desk("verify", demonstration[1], "--code", code.lower())

    assert status == 0
    assert code in out


def test_an_issued_letter_is_proved_and_one_of_others_is_not(
    ethics_desk, demonstration, papers, tmp_path
):
    store = ("--store", demonstration[1])
    status, out, _ = ethics_desk(*store, "verify", papers["letter"], "--json")
    told = json.loads(out)
    assert (status, told["intact"]) == (0, True)
    assert told["inclusion"]["position"] < told["entries"]

    altered = tmp_path / "altered.pdf"
    altered.write_bytes(papers["letter"].read_bytes() + b"\n")
    status, out, _ = ethics_desk(*store, "verify", altered)
    assert status == 3
    assert "altered afterwards" in out


def test_an_older_copy_of_the_records_does_not_fit_a_later_paper(
    ethics_desk, demonstration, papers, kept_demonstration
):
    status, out, _ = ethics_desk(
        "verify", kept_demonstration / "demo.edesk", "--paper", papers["report"]
    )

    assert status == 3
    assert "its end was cut off" in out


def test_every_fault_is_listed(ethics_desk, demonstration):
    records = demonstration[1]
    behind_the_back(records, "UPDATE journal SET reason = 'forged' WHERE rowid = 3")
    behind_the_back(records, "DROP TRIGGER journal_tells")
    behind_the_back(records, "DELETE FROM ledger_node WHERE level = 2")

    status, out, _ = ethics_desk("verify", records, "--json")

    kinds = {one["kind"] for one in json.loads(out)["faults"]}
    assert status == 3
    assert kinds == {"row-altered", "trigger-changed", "nodes-altered"}


@pytest.mark.parametrize("option", ["--code", "--paper"])
def test_what_is_no_code_and_what_carries_none_is_refused(ethics_desk, demonstration, option):
    status, _, err = ethics_desk("verify", demonstration[1], option, demonstration[1])

    assert status == 2
    assert err.startswith("error: ")
