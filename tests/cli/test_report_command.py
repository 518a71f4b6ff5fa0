"""`report` on a terminal: paper, workbook, document, schema."""

import json

from jsonschema import Draft202012Validator
from openpyxl import load_workbook


def test_all_three_files_are_written(ethics_desk, tmp_path):
    paper, book, document = (tmp_path / f"q.{ending}" for ending in ("pdf", "xlsx", "json"))

    status, out, err = ethics_desk(
        "report", "2026-to-03", "--lang", "en", "--out", paper, "--xlsx", book,
        "--json-file", document,
    )  # fmt: skip

    assert (status, err, len(out.splitlines())) == (0, "", 3)
    assert paper.read_bytes().startswith(b"%PDF")
    assert "Figures" in load_workbook(book).sheetnames
    _, schema, _ = ethics_desk("report", "--schema")
    told = json.loads(document.read_text("utf-8"))
    Draft202012Validator(json.loads(schema)).validate(told)
    assert told["period"]["title"] == "January–March 2026"
    assert told["period"]["previous"] is None


def test_sections_and_comparison_are_chosen(ethics_desk, tmp_path):
    document = tmp_path / "q.json"

    status, _, _ = ethics_desk(
        "report", "2026-Q1", "--sections", "trend, appeals", "--compared", "year-before",
        "--json-file", document,
    )  # fmt: skip

    told = json.loads(document.read_text("utf-8"))
    assert status == 0
    assert [one["code"] for one in told["sections"]] == ["trend", "appeals"]
    assert told["headlines"] == ["received"]
    assert (told["period"]["previous"], len(told["trend"]["periods"])) == (None, 8)


def test_what_cannot_be_is_refused_and_writes_nothing(ethics_desk, tmp_path):
    for arguments, named in (
        (["2026-Q1"], "--xlsx"),
        (["2026-Q1", "--sections", "moon", "--xlsx", tmp_path / "x.xlsx"], "moon"),
        (["2026-to-13", "--xlsx", tmp_path / "x.xlsx"], "2026-to-13"),
    ):
        status, out, err = ethics_desk("report", *arguments)

        assert (status, out) == (2, "")
        assert named in err
    assert not list(tmp_path.glob("*.xlsx"))
