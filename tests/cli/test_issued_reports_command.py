"""`reports` on a terminal: issued, listed, shown, checked, compared, returned, consolidated."""

import json
import shutil
from hashlib import sha256

import pytest
from openpyxl import load_workbook


@pytest.fixture(scope="module")
def kept_records(tmp_path_factory):
    """Where the records of the first report that is issued are kept for the other tests."""
    return tmp_path_factory.mktemp("kept") / "records"


@pytest.fixture
def issued(ethics_desk, base, kept_records):
    """The paper of a report that was issued."""
    paper = base / "data" / "q.pdf"
    if kept_records.exists():
        shutil.copytree(kept_records, base / "data", dirs_exist_ok=True)
        return paper
    arguments = ("report", "2026-Q1", "--agency", "kz-test", "--lang", "en", "--issue")
    status, _, err = ethics_desk(*arguments, "--out", paper)
    assert (status, err) == (0, "")
    shutil.copytree(base / "data", kept_records)
    return paper


def listed(ethics_desk):
    return json.loads(ethics_desk("reports", "list", "--json")[1])


def test_an_issued_report_is_listed_with_the_hash_of_its_paper(ethics_desk, issued):
    (row,) = listed(ethics_desk)

    assert (row["period"], row["state"], row["public"]) == ("2026-Q1", "issued", False)
    assert row["sha256"] == sha256(issued.read_bytes()).hexdigest()


def test_it_is_shown_again_byte_for_byte_and_as_tables(ethics_desk, issued, tmp_path):
    number = listed(ethics_desk)[0]["number"]
    again, book = tmp_path / "again.pdf", tmp_path / "again.xlsx"

    assert ethics_desk("reports", "show", number, "--out", again)[0] == 0
    assert ethics_desk("reports", "show", number, "--out", book)[0] == 0

    assert again.read_bytes() == issued.read_bytes()
    assert "Figures" in load_workbook(book).sheetnames


def test_a_check_says_that_it_prints_again_the_same(ethics_desk, issued):
    status, out, _ = ethics_desk("reports", "check")

    assert status == 0
    assert "unaltered, and prints again the same" in out


def test_nothing_differs_at_once(ethics_desk, issued, tmp_path):
    number = listed(ethics_desk)[0]["number"]
    page = tmp_path / "differences.pdf"

    status, out, _ = ethics_desk(
        "reports", "differences", number, "--lang", "kk", "--out", page, "--json"
    )

    told = json.loads(out)
    assert status == 0
    assert (told["report"], told["figures"], told["entries"]) == (number, [], [])
    assert page.read_bytes().startswith(b"%PDF")


def test_a_later_report_takes_its_place_and_can_be_withdrawn(ethics_desk, issued, tmp_path):
    first = listed(ethics_desk)[0]["number"]
    arguments = ("report", "2026-Q1", "--agency", "kz-test", "--replaces", first)
    assert ethics_desk(*arguments, "--out", tmp_path / "two.pdf")[0] == 0

    newest, former = listed(ethics_desk)
    assert (former["state"], former["replaced_by"]) == ("replaced", newest["number"])
    assert ethics_desk("reports", "withdraw", newest["number"], "--reason", "Wrong")[0] == 0
    assert listed(ethics_desk)[0]["withdrawn_reason"] == "Wrong"


def test_a_return_is_written_and_refused_where_it_came_from(ethics_desk, issued, tmp_path):
    report = listed(ethics_desk)[0]
    number, issued_on = report["number"], report["issued_on"]
    path = tmp_path / "q.return.json"

    command = ("reports", "return", number, "--out", path, "--signed-by", "Head", "--signed-on")
    assert ethics_desk(*command[:4])[0] != 0
    assert ethics_desk(*command, "2999-01-01")[0] != 0
    assert ethics_desk(*command, "2020-01-01")[0] != 0
    assert not path.exists()
    assert ethics_desk(*command, issued_on)[0] == 0
    status, _, err = ethics_desk("reports", "take-in", path)

    assert status == 2
    assert "kz-test" in err
    assert json.loads(ethics_desk("reports", "returns", "2026-Q1", "--json")[1])[0] == {
        "agency_code": "kz-test",
        "agency": "Ministry of Tests en",
        "standing": "own",
        "number": "",
        "issued_on": None,
        "signed_by": "",
        "signed_on": None,
        "taken_in_on": None,
        "former": 0,
    }


def test_the_consolidated_report_is_printed(ethics_desk, tmp_path):
    page = tmp_path / "all.pdf"

    status, out, _ = ethics_desk("reports", "consolidated", "2026-Q1", "--out", page, "--json")

    assert status == 0
    assert json.loads(out)["agencies"][0]["source"] == "these records"
    assert page.read_bytes().startswith(b"%PDF")


def test_an_unknown_number_is_refused(ethics_desk):
    status, _, err = ethics_desk("reports", "check")
    assert (status, err) == (0, "")

    status, _, err = ethics_desk("reports", "withdraw", "9/1999", "--reason", "x")

    assert status == 2
    assert "9/1999" in err
