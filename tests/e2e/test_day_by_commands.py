"""A whole day at the desk, scripted in `day_at_the_desk.json` and run by `do`.

The file is a list of service commands in the order of the day: take in, inquire, gather evidence,
find, propose, write to the commission, hear its answer, decide, make known, close. `"as"` keeps
what a command made and `"@name"` stands for it later; the day is Monday, 2 March 2026.
"""

import json
from contextlib import nullcontext
from datetime import date
from pathlib import Path

import pytest
from sample_office import RESOURCES, TODAY

from ethics_desk.cli.program import build, run
from ethics_desk.cli.session import Session
from ethics_desk.domain.inquiry import InquiryStage
from ethics_desk.domain.language import Language
from ethics_desk.domain.period import read_period
from ethics_desk.services.letters.letters import letter_content
from ethics_desk.services.reports.asking import AskReport
from ethics_desk.services.reports.reports import report_page

SCRIPT = Path(__file__).with_name("day_at_the_desk.json")


@pytest.fixture
def terminal(desk):
    """A terminal at the desk of the tests."""
    given = Session(
        language=Language.EN,
        texts=desk.texts,
        read_rules=lambda: desk.rules,
        resources=RESOURCES,
        office_rules=RESOURCES / "none",
        open_desk=lambda: nullcontext(desk),
        start_desk=lambda: nullcontext(desk),
        open_specimen=lambda path, day: nullcontext(desk),
    )
    return lambda *arguments: run(build(), [str(one) for one in arguments], given)


def test_a_whole_day_leaves_whole_records(desk, terminal, capsys):
    status = terminal("do", SCRIPT, "--json")

    told = json.loads(capsys.readouterr().out)
    assert status == 0
    assert [made["place"] for made in told] == list(range(1, len(told) + 1))
    numbers = {made["command"]: made.get("number") for made in told}
    assert numbers["register-inquiry"] == "2026/0001"
    assert numbers["issue-letter"] == "0001-2026"
    with desk.store.read() as work:
        inquiry = work.inquiries.of()[0]
        evidence = work.evidence.of(inquiry_id=inquiry.id)
        finding = work.findings.of(inquiry_id=inquiry.id)[0]
        decision = work.decisions.of(inquiry_id=inquiry.id)[0]
        letter = work.letters.of(inquiry_id=inquiry.id)[0]
        verbs = [entry.verb for entry in work.journal.of(inquiry_id=inquiry.id)]
        notes = [note.text for note in work.notes.of(inquiry_id=inquiry.id)]
    assert (inquiry.stage, inquiry.finished_on) == (InquiryStage.CLOSED, TODAY)
    assert [one.number for one in evidence] == [1, 2]
    assert finding.evidence_ids == tuple(one.id for one in evidence)
    assert (decision.sanction, decision.order_number) == ("demotion", "45-ж")
    assert (letter.number, letter.answer_number) == ("0001-2026", "17-ТК")
    assert letter_content(desk, letter.id).startswith(b"%PDF")
    assert notes == ["@Акимат: хат-хабарды сұрату"]
    assert verbs == [
        "inquiry.registered", "party.added", "party.added", "allegation.made", "note.saved",
        "inquiry.moved", "inquiry.moved", "evidence.taken-in", "evidence.taken-in",
        "measure.recorded", "finding.recorded", "inquiry.moved", "circumstances.recorded",
        "circumstances.recorded", "circumstances.recorded", "gate.recorded",
        "suspension.recorded", "resignation.recorded",
        "proposal.made", "inquiry.moved", "letter.issued", "letter.answered", "decision.recorded",
        "decision.followed", "inquiry.moved", "inquiry.moved",
    ]  # fmt: skip


def test_the_day_is_in_the_report_of_the_quarter(desk, terminal):
    terminal("do", SCRIPT)

    page = report_page(desk, AskReport(period=read_period("2026-Q1"), language=Language.EN))

    totals = {figure.code: sum(row.value or 0 for row in figure.rows) for figure in page.figures}
    counted = ("received", "opened", "finished", "overdue", "allegations", "sanctions",
               "measures", "referrals", "answers")  # fmt: skip
    assert [totals[code] for code in counted] == [1, 1, 1, 0, 1, 1, 1, 1, 1]
    assert page.made_on == date(2026, 3, 2)


def test_the_list_stops_at_the_first_refusal_and_names_its_place(desk, terminal, tmp_path, capsys):
    listed = json.loads(SCRIPT.read_text("utf-8"))[:4]
    listed[3]["channel"] = "pigeon"
    path = tmp_path / "day.json"
    path.write_text(json.dumps(listed), "utf-8")

    status = terminal("do", path)

    told = capsys.readouterr()
    assert status == 2
    assert [line.split()[0] for line in told.out.splitlines()] == ["1.", "2.", "3."]
    assert told.err.startswith("error: ")
    assert "4" in told.err
    assert len(told.err.splitlines()) == 1
    with desk.store.read() as work:
        assert len(work.persons.of()) == 2
        assert work.inquiries.of() == ()


@pytest.mark.parametrize(
    ("entry", "named"),
    [
        ({"command": "fly"}, "fly"),
        ({}, "None"),
        ({"command": "void-inquiry", "reason": "x"}, "inquiry_id"),
        ({"command": "void-inquiry", "inquiry_id": "@nobody", "reason": "x"}, "@nobody"),
        ({"command": "void-inquiry", "inquiry_id": "x", "reason": "x", "why": 1}, "why"),
        ({"command": "void-inquiry", "inquiry_id": "@inquiry:7/1", "reason": "x"}, "7/1"),
        ({"command": "void-inquiry", "inquiry_id": "@agency:moon", "reason": "x"}, "moon"),
        ({"command": "void-inquiry", "inquiry_id": "nothing", "reason": "x"}, "nothing"),
    ],
    ids=str,
)
def test_what_a_file_gets_wrong_is_named(terminal, tmp_path, capsys, entry, named):
    path = tmp_path / "wrong.json"
    path.write_text(json.dumps([entry]), "utf-8")

    status = terminal("do", path)

    told = capsys.readouterr()
    assert status == 2
    assert told.out == ""
    assert named in told.err


def test_a_file_is_looked_for_beside_the_list(terminal, tmp_path, capsys):
    listed = json.loads(SCRIPT.read_text("utf-8"))
    path = tmp_path / "day.json"
    path.write_text(json.dumps(listed), "utf-8")

    status = terminal("do", path)

    assert status == 2
    assert "10" in capsys.readouterr().err
