"""Case files from a terminal: written, verified, taken over; exit 0, 2 or 3."""

import json

import pytest

REGISTERED = [
    {
        "command": "register-inquiry",
        "as": "one",
        "agency_id": "@agency:kz-test",
        "received_on": "2026-03-02",
        "received_at": "10:00",
        "discovered_on": "2026-03-02",
        "channel": "hotline",
        "subject": "A gift",
    },
    {"command": "take-in-file", "inquiry_id": "@one", "path": "scan.png",
     "received_on": "2026-03-02"},
]  # fmt: skip


@pytest.fixture
def number(ethics_desk, written, tmp_path):
    (tmp_path / "scan.png").write_bytes(b"\x89PNG")
    status, told, said = ethics_desk("do", written(REGISTERED), "--json")
    assert status == 0, said
    return next(one["number"] for one in json.loads(told) if "number" in one)


def exported(ethics_desk, number, out, *more):
    status, told, said = ethics_desk("export", "case-file", number, "--out", out, "--json", *more)
    return status, json.loads(told) if status == 0 else told, said


def test_it_is_written_and_verified(ethics_desk, number, tmp_path):
    status, told, said = exported(ethics_desk, number, tmp_path / "bag")
    assert status == 0
    assert "cannot read evidence No. 1" in said

    status, out, _ = ethics_desk("verify", tmp_path / "bag", "--json")

    found = json.loads(out)
    assert (status, found["intact"], found["code"]) == (0, True, told["code"])
    assert found["faults"] == []


def test_an_altered_one_is_told_with_exit_three(ethics_desk, number, tmp_path):
    exported(ethics_desk, number, tmp_path / "bag")
    (tmp_path / "bag" / "data" / "evidence" / "001-scan.png").write_bytes(b"\x89PNX")

    status, out, _ = ethics_desk("verify", tmp_path / "bag")

    assert status == 3
    assert "A file was altered: data/evidence/001-scan.png" in out


def test_a_single_file_is_found_in_it(ethics_desk, number, tmp_path):
    exported(ethics_desk, number, tmp_path / "bag.zip")

    status, out, _ = ethics_desk(
        "verify", tmp_path / "bag.zip", "--file", tmp_path / "scan.png", "--json"
    )
    assert (status, json.loads(out)["enclosed_as"]) == (0, ["data/evidence/001-scan.png"])

    (tmp_path / "scan.png").write_bytes(b"another")
    status, out, _ = ethics_desk("verify", tmp_path / "bag.zip", "--file", tmp_path / "scan.png")
    assert status == 3


def test_what_cannot_be_asked_is_refused_in_words(ethics_desk, number, tmp_path):
    (tmp_path / "taken").mkdir()
    (tmp_path / "taken" / "mine.txt").write_text("mine", "utf-8")
    for arguments, words in (
        (("export", "case-file", number, "--out", tmp_path / "taken"), "Choose another name"),
        (("export", "case-file", "none", "--out", tmp_path / "x"), "none"),
        (
            ("export", "case-file", number, "--out", tmp_path / "x", "--leave-out", 7),
            "no evidence No. 7",
        ),
        (("verify", tmp_path / "gone.zip"), "no file or folder"),
        (("import", "case-file", tmp_path / "taken"), "faults: "),
    ):
        status, out, said = ethics_desk(*arguments)
        assert (status, out) == (2, ""), arguments
        assert words in said
        assert said.count("\n") == 1, said
    assert not (tmp_path / "x").exists()


def test_it_is_taken_over_by_an_office_that_does_not_have_it(
    ethics_desk, base, empty_records, number, tmp_path
):
    exported(ethics_desk, number, tmp_path / "bag")
    (base / "data" / "office.edesk").write_bytes(empty_records.read_bytes())

    status, out, _ = ethics_desk("import", "case-file", tmp_path / "bag", "--json")

    assert (status, json.loads(out)) == (0, {"inquiry": number})
    status, _, said = ethics_desk("import", "case-file", tmp_path / "bag")
    assert status == 2
    assert "not taken over twice" in said
