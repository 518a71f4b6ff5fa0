"""Evidence is taken in whole, kept unaltered, opened as copies, and never numbered twice."""

import signal
import subprocess
import sys
from dataclasses import replace
from datetime import date, timedelta
from hashlib import sha256

import pytest
from builders import at_stage, given_inquiry, given_item, last_entry, verbs
from sample_office import TODAY

from ethics_desk.domain.errors import BadInput, Conflict, DeskError, NotFound, StoreUnavailable
from ethics_desk.domain.finding import Finding, FindingOutcome
from ethics_desk.domain.inquiry import InquiryStage
from ethics_desk.services.evidence import (
    EditEvidence,
    MoveItem,
    TakeInFile,
    TakeInItem,
    WithdrawEvidence,
    edit_evidence,
    list_evidence,
    move_item,
    open_copy,
    take_in_file,
    take_in_item,
    withdraw_evidence,
)

CONTENT = b"%PDF-1.7 not really"


@pytest.fixture
def inquiry(desk):
    return given_inquiry(desk)


@pytest.fixture
def scan(tmp_path):
    file = tmp_path / "Акт №5.pdf"
    file.write_bytes(CONTENT)
    return file


def take(desk, inquiry, path, **over):
    command = TakeInFile(inquiry_id=inquiry.id, path=path, received_on=TODAY)
    return take_in_file(desk, replace(command, **over)).value


def item(inquiry, **over):
    facts = {"title": "A watch", "place": "Safe 1", "received_on": TODAY}
    return TakeInItem(inquiry_id=inquiry.id, **(facts | over))


def code_of(refused, *args):
    with pytest.raises(DeskError) as refusal:
        refused(*args)
    return refusal.value.code


def test_a_file_is_kept_with_its_hash_and_the_chronology_tells(desk, inquiry, scan):
    outcome = take_in_file(
        desk,
        TakeInFile(
            inquiry_id=inquiry.id,
            path=scan,
            title="Act of the check",
            source="HR",
            received_on=TODAY,
        ),
    )

    (piece,) = list_evidence(desk, inquiry.id)
    with desk.store.read() as work:
        assert work.evidence_content.get(outcome.value).content == CONTENT
    assert (piece.id, piece.number, piece.title) == (outcome.value, 1, "Act of the check")
    assert (piece.size, piece.sha256) == (len(CONTENT), sha256(CONTENT).hexdigest())
    assert outcome.touched == {inquiry.id}
    assert verbs(desk, inquiry.id) == ["evidence.taken-in"]


def test_without_a_title_a_file_is_called_by_its_name(desk, inquiry, scan):
    take(desk, inquiry, scan)

    assert list_evidence(desk, inquiry.id)[0].title == "Акт №5.pdf"


def test_a_file_that_cannot_be_read_leaves_nothing_behind(desk, inquiry, tmp_path):
    assert code_of(take, desk, inquiry, tmp_path) == "evidence.is-folder"
    assert code_of(take, desk, inquiry, tmp_path / "gone") == "evidence.file-gone"

    assert list_evidence(desk, inquiry.id) == ()
    assert verbs(desk, inquiry.id) == []


def test_numbers_count_on_within_an_inquiry_even_after_a_withdrawal(desk, inquiry, scan):
    other = given_inquiry(desk)
    first = take(desk, inquiry, scan)
    withdraw_evidence(desk, WithdrawEvidence(evidence_id=first, version=1, reason="a copy"))

    take_in_item(desk, item(inquiry))
    take_in_item(desk, item(other))

    assert [piece.number for piece in list_evidence(desk, inquiry.id)] == [1, 2]
    assert [piece.number for piece in list_evidence(desk, other.id)] == [1]


@pytest.mark.parametrize("stage", [InquiryStage.CLOSED, InquiryStage.REFERRED])
def test_an_inquiry_that_ended_takes_no_more_evidence(desk, inquiry, scan, stage):
    at_stage(desk, inquiry.id, stage)

    assert code_of(take, desk, inquiry, scan) == "inquiry.stage-refuses"
    assert code_of(take_in_item, desk, item(inquiry)) == "inquiry.stage-refuses"


def test_a_voided_inquiry_takes_no_evidence(desk, scan):
    voided = given_inquiry(desk, void_reason="typed twice")

    assert code_of(take, desk, voided, scan) == "inquiry.voided"


@pytest.mark.parametrize(
    ("over", "code", "field"),
    [
        ({"title": ""}, "text.missing", "title"),
        ({"title": "a\x00b"}, "text.hostile", "title"),
        ({"title": "x" * 1001}, "text.too-long", "title"),
        ({"place": "  "}, "text.missing", "place"),
        ({"seal": "\x07"}, "text.hostile", "seal"),
        ({"received_on": TODAY + timedelta(days=1)}, "day.in-future", "received_on"),
    ],
)
def test_what_is_wrong_with_an_item_is_named_with_its_field(desk, inquiry, over, code, field):
    with pytest.raises(BadInput) as refusal:
        take_in_item(desk, item(inquiry, **over))

    assert (refusal.value.code, refusal.value.details["field"]) == (code, field)
    assert list_evidence(desk, inquiry.id) == ()


def test_what_is_written_about_evidence_can_be_corrected(desk, inquiry, scan):
    key = take(desk, inquiry, scan)

    edit_evidence(
        desk,
        EditEvidence(
            evidence_id=key, version=1, title="The act", source="HR", received_on=date(2026, 2, 27)
        ),
    )

    (piece,) = list_evidence(desk, inquiry.id)
    assert (piece.title, piece.source, piece.version) == ("The act", "HR", 2)
    assert ("title", "Акт №5.pdf", "The act") in last_entry(desk, inquiry.id).changes


def test_a_correction_of_an_older_state_is_refused(desk, inquiry, scan):
    key = take(desk, inquiry, scan)
    command = EditEvidence(evidence_id=key, version=1, title="One", received_on=TODAY)
    edit_evidence(desk, command)

    with pytest.raises(Conflict):
        edit_evidence(desk, replace(command, title="Two"))

    assert list_evidence(desk, inquiry.id)[0].title == "One"


def test_an_item_moves_with_a_reason(desk, inquiry):
    key = take_in_item(desk, item(inquiry)).value

    move_item(
        desk,
        MoveItem(evidence_id=key, version=1, place="Safe 2", seal="B-3", reason="expert took it"),
    )

    (piece,) = list_evidence(desk, inquiry.id)
    assert (piece.place, piece.seal) == ("Safe 2", "B-3")
    assert last_entry(desk, inquiry.id).reason == "expert took it"


def test_moving_needs_a_reason_a_change_and_a_thing_to_move(desk, inquiry, scan):
    file, thing = take(desk, inquiry, scan), take_in_item(desk, item(inquiry)).value
    move = MoveItem(evidence_id=thing, version=1, place="Safe 1", reason="why not")

    assert code_of(move_item, desk, replace(move, reason=" ")) == "reason.missing"
    assert code_of(move_item, desk, move) == "evidence.not-moved"
    assert code_of(move_item, desk, replace(move, evidence_id=file)) == "evidence.no-place"
    assert code_of(open_copy, desk, thing, scan.parent) == "evidence.no-file"


def test_evidence_on_which_a_finding_rests_cannot_be_withdrawn(desk, inquiry):
    piece = given_item(desk, inquiry)
    with desk.store.write() as work:
        work.findings.add(
            Finding(
                id="finding-1",
                inquiry_id=inquiry.id,
                allegation_id="allegation-1",
                outcome=FindingOutcome.SUBSTANTIATED,
                reasoning="It does.",
                evidence_ids=(piece.id,),
                found_on=TODAY,
            )
        )
    command = WithdrawEvidence(evidence_id=piece.id, version=1, reason="a copy")

    assert code_of(withdraw_evidence, desk, command) == "evidence.finding-rests-on-it"


def test_withdrawn_evidence_stays_as_it_was(desk, inquiry, scan, tmp_path):
    key = take(desk, inquiry, scan)
    withdraw = WithdrawEvidence(evidence_id=key, version=1, reason="a copy")
    withdraw_evidence(desk, withdraw)
    again = replace(withdraw, version=2)
    edit = EditEvidence(evidence_id=key, version=2, title="New", received_on=TODAY)

    assert code_of(withdraw_evidence, desk, again) == "evidence.withdrawn"
    assert code_of(edit_evidence, desk, edit) == "evidence.withdrawn"
    assert code_of(withdraw_evidence, desk, replace(again, reason="")) == "reason.missing"
    assert open_copy(desk, key, tmp_path / "copies").read_bytes() == CONTENT
    assert list_evidence(desk, inquiry.id)[0].withdrawn_reason == "a copy"


def test_a_copy_is_opened_and_the_opening_is_noted(desk, inquiry, scan, tmp_path):
    key = take(desk, inquiry, scan)

    copy = open_copy(desk, key, tmp_path / "copies")

    assert copy.read_bytes() == CONTENT
    assert copy.name == "001-Акт №5.pdf"
    assert not copy.stat().st_mode & 0o222
    assert verbs(desk, inquiry.id) == ["evidence.taken-in", "evidence.opened"]


def test_altered_evidence_is_found_out_on_opening(desk, inquiry, scan, tmp_path):
    key = take(desk, inquiry, scan)
    with desk.store.write() as work:
        work.evidence_content.replace(
            replace(work.evidence_content.get(key), content=CONTENT + b" ")
        )

    with pytest.raises(StoreUnavailable) as refusal:
        open_copy(desk, key, tmp_path / "copies")

    assert refusal.value.code == "evidence.altered"
    assert not (tmp_path / "copies").exists()
    assert verbs(desk, inquiry.id) == ["evidence.taken-in", "evidence.hash-checked"]
    assert ("result", "", "differs") in last_entry(desk, inquiry.id).changes


def test_an_opening_that_cannot_be_written_is_not_noted(desk, inquiry, scan):
    key = take(desk, inquiry, scan)

    with pytest.raises(StoreUnavailable, match=r"evidence\.copy-failed"):
        open_copy(desk, key, scan)

    assert verbs(desk, inquiry.id) == ["evidence.taken-in"]


def test_what_breaks_half_way_leaves_neither_content_nor_line(desk, inquiry, scan):
    class Broken(Exception):
        pass

    def break_down():
        raise Broken

    with pytest.raises(Broken):
        take(replace(desk, now=break_down), inquiry, scan)

    with desk.store.read() as work:
        assert work.evidence_content.of() == ()
    assert list_evidence(desk, inquiry.id) == ()


KILLED = """
import os, signal, sys
from datetime import date
from pathlib import Path
from ethics_desk.services.desk import Desk
from ethics_desk.services.evidence import TakeInFile, take_in_file
from ethics_desk.store.office_file import open_store

desk = Desk(
    store=open_store(Path(sys.argv[1])),
    shelf=None,
    member="member-1",
    today=lambda: date(2026, 3, 2),
    now=lambda: os.kill(os.getpid(), signal.SIGKILL),
    new_id=lambda: "evidence-killed",
    texts=None,
    resources=Path(sys.argv[4]),
)
command = TakeInFile(
    inquiry_id=sys.argv[2], path=Path(sys.argv[3]), received_on=date(2026, 3, 2)
)
take_in_file(desk, command)
"""


def test_a_program_killed_while_taking_in_leaves_whole_records(desk, inquiry, scan):
    arguments = [str(desk.store.path), inquiry.id, str(scan), str(desk.resources)]

    done = subprocess.run(  # noqa: S603 - our own interpreter and script
        [sys.executable, "-c", KILLED, *arguments], check=False
    )

    assert done.returncode == -signal.SIGKILL
    with desk.store.read() as work:
        assert work.evidence_content.of() == ()
    take(desk, inquiry, scan)
    assert [piece.number for piece in list_evidence(desk, inquiry.id)] == [1]


def test_evidence_that_is_not_there_is_not_found(desk, tmp_path):
    with pytest.raises(NotFound):
        open_copy(desk, "nothing", tmp_path)
