"""A file of facts or commands that cannot be read is refused in one line, never a defect."""

import json
from pathlib import Path

import pytest

from ethics_desk.cli.program import build, run
from ethics_desk.cli.session import Session
from ethics_desk.domain.language import Language
from ethics_desk.texts import Texts

RESOURCES = Path(__file__).parents[2] / "resources"


@pytest.fixture(scope="module")
def texts():
    return Texts(RESOURCES)


@pytest.fixture
def given(desk, rule_book, texts):
    return Session(
        language=Language.EN,
        texts=texts,
        read_rules=lambda: rule_book,
        resources=RESOURCES,
        office_rules=RESOURCES / "none",
        open_desk=lambda: _Opened(desk),
        start_desk=lambda: _Opened(desk),
        open_specimen=lambda _path, _day: _Opened(desk),
    )


class _Opened:
    """A desk that is open already and stays so."""

    def __init__(self, desk):
        self.desk = desk

    def __enter__(self):
        return self.desk

    def __exit__(self, *_fault):
        return None


@pytest.mark.parametrize("command", ["sanction", "clock", "do"])
@pytest.mark.parametrize(
    "content",
    [
        b"",
        b'{"start": ',
        b'{"start": "2026-03-02"} {}',
        b"\xff\xfe\x00",
        b"[" * 100_000,
        b'{"start": ' + b"1" * 5_000 + b"}",
        b"\x00",
    ],
    ids=["empty", "cut short", "two documents", "no text", "too deep", "long number", "NUL"],
)
def test_a_file_that_is_no_json_is_refused_by_name(given, tmp_path, capsys, command, content):
    file = tmp_path / "facts.json"
    file.write_bytes(content)

    status = run(build(), [command, str(file), "--json"], given)

    printed = capsys.readouterr()
    assert status == 2
    assert printed.out == ""
    assert printed.err.startswith("error: ")
    assert "facts.json" in printed.err
    assert printed.err.count("\n") == 1


@pytest.mark.parametrize("day", ["2025-02-30", "20250610", "2025-W10-1", "10.06.2025"])
def test_a_day_is_written_with_year_month_and_day(given, capsys, day):
    status = run(build(), ["rules", "show", "kz-civil-service", "--on", day], given)

    printed = capsys.readouterr()
    assert (status, printed.out) == (2, "")
    assert day in printed.err


def test_a_clock_answers_with_one_document(given, tmp_path, capsys):
    file = tmp_path / "facts.json"
    file.write_text('{"clock": "appeal-decision", "start": "2026-03-02"}', "utf-8")

    status = run(build(), ["clock", str(file), "--json"], given)

    printed = capsys.readouterr()
    assert (status, printed.err) == (0, "")
    assert json.loads(printed.out)["due"] == "2026-03-27"
