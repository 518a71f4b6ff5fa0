"""Slips, letters to persons and reminders from a terminal."""

import json

import pytest
from documents.paper_reading import running_text


@pytest.fixture
def matter(base, ethics_desk, tmp_path):
    """The number of an appeal about an official, registered by the commands of a file."""
    name = {"surname": "Серикова", "given": "Айгуль", "patronymic": "Болатовна"}
    commands = [
        {"command": "add-person", "as": "source", "kk": name, "ru": name},
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
        {"command": "add-party", "inquiry_id": "@one", "person_id": "@source", "role": "applicant"},
    ]
    path = tmp_path / "commands.json"
    path.write_text(json.dumps(commands), "utf-8")
    status, told, _ = ethics_desk("do", path, "--json")
    assert status == 0
    return next(one["number"] for one in json.loads(told) if "number" in one)


def test_a_slip_is_printed(ethics_desk, matter, tmp_path):
    out = tmp_path / "slip.pdf"

    status, told, _ = ethics_desk("slip", matter, "--lang", "ru", "--out", out, "--sheets", "2")

    assert (status, str(out) in told) == (0, True)
    text = running_text(out.read_bytes())
    assert "Количество листов 2" in text
    assert "Серик" not in text


def test_a_letter_to_a_guarded_source_needs_a_reason(ethics_desk, matter, tmp_path):
    out = tmp_path / "letter.pdf"
    asked = (
        "letter", matter, "--kind", "answer-to-applicant", "--lang", "ru", "--out", out,
        "--to-party", "серикова", "--fact", "result=explained", "--fact", "reasons=Нарушений нет.",
    )  # fmt: skip

    status, _, refused = ethics_desk(*asked)
    assert status == 2
    assert "whistle-blower" in refused
    assert not out.exists()

    status, _, _ = ethics_desk(*asked, "--source-reason", "Asked for in writing")
    assert status == 0
    assert "Сериковой Айгуль Болатовне" in running_text(out.read_bytes())


@pytest.mark.parametrize(
    ("more", "said"),
    [
        (("--to-party", "Иванов"), "exactly one such party"),
        (("--reminds", "7-2026"), "no letter No. 7-2026"),
    ],
)
def test_what_is_named_and_not_there_is_refused(ethics_desk, matter, tmp_path, more, said):
    out = tmp_path / "letter.pdf"

    status, _, refused = ethics_desk(
        "letter", matter, "--kind", "reminder", "--lang", "en", "--out", out, *more
    )

    assert status == 2
    assert said in refused
