"""Several files taken in one after another: each whole or refused by name."""

from datetime import date
from hashlib import sha256

import pytest
from builders import at_stage, given_inquiry

from ethics_desk.domain.inquiry import InquiryStage
from ethics_desk.domain.progress import Cancelled
from ethics_desk.services.evidence import list_evidence
from ethics_desk.services.evidence_intake import (
    OpenCopy,
    TakeInFiles,
    open_evidence_copy,
    take_in_files,
)

TODAY = date(2026, 3, 2)


def files(folder, *names):
    paths = []
    for name in names:
        path = folder / name
        path.write_text(f"content of {name}", encoding="utf-8")
        paths.append(path)
    return tuple(paths)


def command(inquiry, paths, **over):
    return TakeInFiles(inquiry_id=inquiry.id, paths=paths, received_on=TODAY, **over)


def test_a_refused_file_does_not_stop_those_after_it(desk, tmp_path):
    inquiry = given_inquiry(desk)
    first, last = files(tmp_path, "a.txt", "c.txt")
    paths = (first, tmp_path / "gone.txt", last)

    outcome = take_in_files(desk, command(inquiry, paths))

    assert [piece.file_name for piece in list_evidence(desk, inquiry.id)] == ["a.txt", "c.txt"]
    (refused,) = outcome.value.refused
    assert (refused.name, refused.problem.code) == ("gone.txt", "evidence.file-gone")
    assert outcome.touched == {inquiry.id}


def test_a_title_names_a_single_file_only(desk, tmp_path):
    inquiry = given_inquiry(desk)
    one, two, three = files(tmp_path, "a.txt", "b.txt", "c.txt")

    take_in_files(desk, command(inquiry, (one,), title="The act"))
    take_in_files(desk, command(inquiry, (two, three), title="The act"))

    titles = [piece.title for piece in list_evidence(desk, inquiry.id)]
    assert titles == ["The act", "b.txt", "c.txt"]


def test_stopped_half_way_what_was_taken_in_stays(desk, tmp_path):
    inquiry = given_inquiry(desk)
    paths = files(tmp_path, "a.txt", "b.txt")

    def stop_after_one(done, total):
        if done == 1:
            raise Cancelled

    with pytest.raises(Cancelled):
        take_in_files(desk, command(inquiry, paths), stop_after_one)

    assert [piece.title for piece in list_evidence(desk, inquiry.id)] == ["a.txt"]


def test_a_copy_is_what_was_taken_in_and_touches_the_inquiry(desk, tmp_path):
    inquiry = given_inquiry(desk)
    (path,) = files(tmp_path, "a.txt")
    (key,) = take_in_files(desk, command(inquiry, (path,))).value.taken
    opening = OpenCopy(evidence_id=key, inquiry_id=inquiry.id, folder=tmp_path / "copies")

    outcome = open_evidence_copy(desk, opening)

    (piece,) = list_evidence(desk, inquiry.id)
    assert sha256(outcome.value.read_bytes()).hexdigest() == piece.sha256
    assert outcome.touched == {inquiry.id}


def test_an_ended_inquiry_refuses_every_file(desk, tmp_path):
    inquiry = given_inquiry(desk)
    at_stage(desk, inquiry.id, InquiryStage.CLOSED)

    outcome = take_in_files(desk, command(inquiry, files(tmp_path, "a.txt", "b.txt")))

    assert [one.problem.code for one in outcome.value.refused] == ["inquiry.stage-refuses"] * 2
