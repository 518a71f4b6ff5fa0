"""Redacted copies from a terminal: opened, proposed, accepted, handed over, verified."""

import json

import pytest
from redacted_papers import IIN, PLANTED, STATEMENT


@pytest.fixture
def layer(ethics_desk, base, tmp_path):
    """The id of a layer over a statement taken in as evidence."""
    (tmp_path / "statement.txt").write_text(STATEMENT, "utf-8")
    name = {"surname": "Таскынбаева", "given": "Гульжамал", "patronymic": "Оразкызы"}
    matter = {
        "command": "register-inquiry",
        "as": "one",
        "agency_id": "@agency:kz-test",
        "received_on": "2026-03-02",
        "received_at": "10:00",
        "discovered_on": "2026-03-02",
        "channel": "hotline",
        "subject": "A gift",
    }
    commands = [
        {"command": "add-person", "as": "source", "kk": name, "ru": name},
        matter,
        {"command": "add-party", "inquiry_id": "@one", "person_id": "@source", "role": "applicant"},
        {
            "command": "take-in-file",
            "inquiry_id": "@one",
            "path": "statement.txt",
            "received_on": "2026-03-02",
        },
    ]
    path = tmp_path / "commands.json"
    path.write_text(json.dumps(commands), "utf-8")
    status, told, _ = ethics_desk("do", path, "--json")
    assert status == 0
    number = next(one["number"] for one in json.loads(told) if "number" in one)
    status, told, _ = ethics_desk("redact", "open", number, "--evidence", "1")
    assert status == 0
    return told.strip()


def test_a_copy_is_made_and_verified(ethics_desk, layer, tmp_path):
    out, sheet = tmp_path / "copy.pdf", tmp_path / "copy.json"

    status, told, _ = ethics_desk("redact", "propose", layer, "--json")
    assert (status, IIN in told) == (0, True)
    assert ethics_desk("redact", "accept", layer)[0] == 0
    assert ethics_desk("redact", "issue", layer, "--lang", "ru", "--out", out)[0] == 0
    assert not any(word in sheet.read_text("utf-8") for word in PLANTED)

    assert ethics_desk("redact", "again", layer, "--out", tmp_path / "again.pdf")[0] == 0
    assert (tmp_path / "again.pdf").read_bytes() == out.read_bytes()
    (row,) = json.loads(ethics_desk("redact", "list", "2026/0001", "--json")[1])
    assert (row["id"], len(row["copies"])) == (layer, 1)
    assert layer in ethics_desk("redact", "list", "2026/0001")[1]
    status, told, _ = ethics_desk("redact", "verify", out, sheet, "--json")
    assert (status, json.loads(told)["intact"]) == (0, True)
    assert ethics_desk("redact", "verify", out, sheet)[0] == 0
    assert ethics_desk("redact", "verify", out, out)[0] == 3


def test_words_and_areas_are_withheld_and_lifted(ethics_desk, layer):
    status, told, _ = ethics_desk(
        "redact", "words", layer, "кабинете 412", "--ground", "own-words", "--note", "Просьба"
    )
    assert (status, "1" in told) == (0, True)
    status, told, _ = ethics_desk("redact", "show", layer, "--json")
    assert [one["kind"] for one in json.loads(told)] == ["words"]
    assert ethics_desk("redact", "lift", layer)[0] == 0

    box = ("redact", "area", layer, "--page", "9", "--ground", "personal-data", "--box")
    assert ethics_desk(*box, "1,2,3,4")[0] == 2
    assert ethics_desk(*box, "1,2,x")[0] == 2


def test_a_copy_that_leaks_is_not_written(ethics_desk, layer, tmp_path):
    assert ethics_desk("redact", "accept", layer)[0] == 0
    out = tmp_path / "Таскынбаева.pdf"

    status, _, told = ethics_desk("redact", "issue", layer, "--lang", "en", "--out", out)

    assert (status, "name of the file" in told) == (2, True)
    assert not out.exists()


def test_without_a_copy_none_is_written_again(ethics_desk, layer, tmp_path):
    assert ethics_desk("redact", "again", layer, "--out", tmp_path / "again.pdf")[0] == 2
    assert ethics_desk("redact", "show", "no-such-layer")[0] == 2


def test_grounds_are_told_with_their_articles(ethics_desk, layer):
    status, told, _ = ethics_desk("redact", "grounds", "2026/0001")

    assert status == 0
    assert "Law No. 410-V, arts. 24(4) and 24-3" in told
    assert "WB-02" in told
    assert "own-words" in told
