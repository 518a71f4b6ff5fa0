"""The chain of custody, terms of keeping and erasure from a terminal."""

import json
import re
import shutil
from dataclasses import replace
from datetime import date

import pytest
from documents.paper_reading import running_text
from sample_office import DEPUTY, RESOURCES, on

from ethics_desk.app.assembly import opened_desk
from ethics_desk.services.retention.erasing import ProposeErasure, propose_erasure
from ethics_desk.texts import Texts

DAY = "2026-03-02"
LONG_AGO = date(2022, 1, 3)


@pytest.fixture
def store(base):
    return base / "data" / "office.edesk"


@pytest.fixture
def matter(ethics_desk, written, tmp_path):
    """The number of an inquiry with a file and a thing."""
    scan = tmp_path / "act.txt"
    scan.write_text("what was said", "utf-8")
    commands = [
        {
            "command": "register-inquiry",
            "as": "one",
            "agency_id": "@agency:kz-test",
            "received_on": DAY,
            "received_at": "10:00",
            "discovered_on": DAY,
            "channel": "complaint",
            "subject": "A gift",
        },
        {"command": "take-in-file", "inquiry_id": "@one", "path": str(scan), "received_on": DAY},
        {
            "command": "take-in-item",
            "inquiry_id": "@one",
            "title": "A watch",
            "place": "Safe 1",
            "received_on": DAY,
        },
    ]
    status, told, _ = ethics_desk("do", written(commands), "--json")
    assert status == 0
    return next(one["number"] for one in json.loads(told) if "number" in one)


@pytest.fixture
def voided(matter, ethics_desk, written):
    """The same inquiry voided, under a term of one year that is over next year."""
    void = {"command": "void-inquiry", "inquiry_id": f"@inquiry:{matter}", "reason": "Twice"}
    assert ethics_desk("do", written([void]))[0] == 0
    told = ethics_desk("retention", "set", "voided", "--basis", "Item 12", "--years", "1")
    assert told[0] == 0
    return matter


def proposed_by(store, number, member=None):
    """A list of one inquiry, proposed long ago by a member, or by whoever acts on a terminal."""
    with opened_desk(store, Texts(RESOURCES)) as desk:
        with desk.store.write() as work:
            (inquiry,) = work.inquiries.of(number=number)
            work.inquiries.replace(replace(inquiry, registered_on=date(2020, 1, 9)))
        command = ProposeErasure(inquiry_ids=(inquiry.id,), reason="The term is over")
        acting = replace(on(desk, LONG_AGO), member=member or desk.member)
        return propose_erasure(acting, command).value


@pytest.fixture
def listed(store, voided):
    """The list of that inquiry, proposed by the second member."""
    return proposed_by(store, voided, DEPUTY)


def test_the_chain_of_custody_is_told_line_by_line(ethics_desk, matter, tmp_path):
    out = tmp_path / "court"
    export = ("evidence", "export", matter, 1, "--reason", "A court", "--out", out)
    assert ethics_desk(*export)[0] == 0
    assert (out / "1 act.txt").exists() or any(out.iterdir())

    _, told, _ = ethics_desk("evidence", "custody", matter, "--item", 1)
    _, document, _ = ethics_desk("evidence", "custody", matter, "--json")

    assert "Evidence exported" in told
    assert "A court · matches" in told
    assert [one["deed"] for one in json.loads(document)] == [
        "evidence.taken-in",
        "evidence.taken-in",
        "evidence.exported",
    ]


def test_an_item_goes_out_and_comes_back(ethics_desk, matter):
    give = (
        *("evidence", "hand-out", matter, 2, "--to", "Expert E.", "--purpose", "Expertise"),
        *("--back", "2036-03-20"),
    )
    assert ethics_desk(*give)[:2] == (
        0,
        "Item no. 2 handed out to Expert E., due back 20.03.2036\n",
    )
    assert ethics_desk(*give)[0] == 2
    assert "Expert E." in ethics_desk("evidence", "out", matter)[1]

    back = ethics_desk("evidence", "take-back", matter, 2, "--condition", "Whole")

    assert back[0] == 0
    assert ethics_desk("evidence", "out", matter)[1] == ""


def test_files_are_checked_and_compared_with_the_status_of_a_fault(ethics_desk, matter, tmp_path):
    other = tmp_path / "other.txt"
    other.write_text("something else", "utf-8")

    assert ethics_desk("evidence", "check", matter)[:2] == (0, "Checked: 1 match, 0 do not\n")
    status, told, _ = ethics_desk("evidence", "compare", matter, 1, other)

    assert (status, told) == (3, "No. 1: DOES NOT MATCH\n")


def test_a_label_is_printed_and_read_again(ethics_desk, matter, tmp_path):
    out = tmp_path / "labels.pdf"
    assert ethics_desk("evidence", "labels", matter, "--out", out, "--item", 1)[0] == 0
    code = re.search(r"(?<!-)\b[0-9A-Z]{5}-[0-9A-Z]{5}\b(?!-)", running_text(out.read_bytes()))[0]

    assert ethics_desk("evidence", "label", f"{matter}|1|{code}")[0] == 0
    assert ethics_desk("evidence", "label", f"{matter}|1|00000-00000")[0] == 3
    assert ethics_desk("evidence", "label", "something")[0] == 2
    assert ethics_desk("evidence", "labels", matter, "--out", out, "--item", 9)[0] == 2


def test_what_was_done_outside_is_noted(ethics_desk, matter):
    note = ("evidence", "note", matter, 2, "shown", "--how", "In room 4", "--reason", "He asked")

    assert ethics_desk(*note)[:2] == (0, "No. 2: shown\n")


def test_the_list_says_until_when_and_is_printed(ethics_desk, voided, tmp_path):
    out = tmp_path / "list.pdf"

    _, told, _ = ethics_desk("retention", "list")
    assert told.startswith(f"{voided} · number voided")
    assert "1 year · Item 12" in told
    assert ethics_desk("retention", "list", "--due")[1] == ""
    assert "number voided · 1 year" in ethics_desk("retention", "terms")[1]

    assert ethics_desk("retention", "list", "--out", out)[0] == 0
    assert voided in running_text(out.read_bytes())


def test_what_is_not_due_or_held_is_not_listed_for_erasure(ethics_desk, voided):
    reason = ("--reason", "The term is over")
    assert ethics_desk("retention", "propose", voided, *reason)[0] == 2

    assert ethics_desk("retention", "hold", voided, "--reason", "A court")[0] == 0
    assert "held: A court" in ethics_desk("retention", "list")[1]
    assert ethics_desk("retention", "lift", voided, "--reason", "Done")[0] == 0


def test_an_erasure_asks_and_is_carried_out_by_another_member(ethics_desk, store, listed, tmp_path):
    out = tmp_path / "certificate.pdf"
    certify = ("retention", "certificate", listed, "--out", out)
    assert listed in ethics_desk("retention", "lists")[1]
    assert ethics_desk(*certify)[0] == 2
    status, _, refused = ethics_desk("retention", "erase", listed)
    assert (status, "--yes" in refused) == (2, True)

    status, told, _ = ethics_desk("retention", "erase", listed, "--yes")

    assert (status, "Erased: inquiries 1, persons 0" in told) == (0, True)
    assert ethics_desk(*certify, "--lang", "ru")[0] == 0
    assert "Акт об уничтожении" in running_text(out.read_bytes())
    assert "personal data were erased" in ethics_desk("verify", store)[1]


def test_who_proposed_cannot_carry_out_and_may_take_back(ethics_desk, store, voided):
    key = proposed_by(store, voided)

    status, told, _ = ethics_desk("retention", "erase", key, "--yes")

    assert (status, told) == (2, "")
    assert ethics_desk("retention", "withdraw", key, "--reason", "Too early")[0] == 0


def test_an_erasure_is_repeated_in_a_copy(ethics_desk, store, listed, tmp_path):
    copy = tmp_path / "copy.edesk"
    shutil.copy(store, copy)
    assert ethics_desk("retention", "erase", listed, "--yes")[0] == 0

    assert ethics_desk("retention", "again", copy)[:2] == (0, "Inquiries erased in the copy: 1\n")
