"""Each handling of evidence is written down: who, what, how, when, why, with which result."""

import sqlite3
from contextlib import closing
from datetime import timedelta

import pytest
from builders import given_inquiry, given_item
from sample_office import TODAY, on

from ethics_desk.domain.custody import Handling, HashResult
from ethics_desk.domain.errors import DeskError
from ethics_desk.domain.inquiry import InquiryId
from ethics_desk.domain.language import Language
from ethics_desk.services.custody.chain import chain_of_custody, items_out
from ethics_desk.services.custody.handling import (
    CheckEvidence,
    CompareEvidence,
    ExportEvidence,
    NoteHandling,
    check_evidence,
    compare_evidence,
    export_evidence,
    note_handling,
)
from ethics_desk.services.custody.loans import (
    HandOutItem,
    TakeItemBack,
    hand_out_item,
    take_item_back,
)
from ethics_desk.services.docket.docket import docket
from ethics_desk.services.docket.due_lines import AskDocket
from ethics_desk.services.evidence import TakeInFile, list_evidence, open_copy, take_in_file

CONTENT = b"what was said"
BACK = TODAY + timedelta(days=5)


@pytest.fixture
def inquiry(desk):
    return given_inquiry(desk)


@pytest.fixture
def piece(desk, inquiry, tmp_path):
    path = tmp_path / "messages.txt"
    path.write_bytes(CONTENT)
    command = TakeInFile(inquiry_id=inquiry.id, path=path, received_on=TODAY)
    key = take_in_file(desk, command).value
    return next(one for one in list_evidence(desk, inquiry.id) if one.id == key)


@pytest.fixture
def watch(desk, inquiry):
    return given_item(desk, inquiry, number=7)


def altered(desk, piece):
    """The bytes of a piece changed by somebody behind the program's back."""
    desk.store.close()
    with closing(sqlite3.connect(desk.store.path)) as attacker:
        attacker.execute(
            "UPDATE evidence_content SET content = 'what was meant' WHERE id = ?", (piece.id,)
        )
        attacker.commit()


def out(watch, **over):
    facts = {"to_whom": "Expert E.", "purpose": "Expertise", "handed_on": TODAY, "due_back": BACK}
    return HandOutItem(evidence_id=watch.id, **(facts | over))


def back(watch, day=TODAY):
    return TakeItemBack(evidence_id=watch.id, returned_on=day, condition="Whole", seal="B-2")


def chain(desk, inquiry, number=None):
    return chain_of_custody(desk, inquiry.id, Language.EN, number)


def code_of(refused, *args):
    with pytest.raises(DeskError) as refusal:
        refused(*args)
    return refusal.value.code


def test_the_chain_tells_when_who_what_how_why_and_the_result(desk, inquiry, piece, tmp_path):
    open_copy(desk, piece.id, tmp_path / "copies")
    export_evidence(
        desk, ExportEvidence(evidence_id=piece.id, folder=tmp_path / "court", reason="A court")
    )

    taken, opened, exported = chain(desk, inquiry)
    assert (taken.deed, taken.number, taken.member) == (
        "evidence.taken-in",
        1,
        "commissioner C. C. en",
    )
    assert (opened.deed, opened.result) == ("evidence.opened", HashResult.MATCHES)
    assert (exported.deed, exported.reason, exported.result) == (
        "evidence.exported",
        "A court",
        HashResult.MATCHES,
    )
    assert ("folder", "", "court") in exported.facts
    assert taken.at < opened.at < exported.at


def test_bytes_that_differ_are_not_used_and_that_is_written_down(desk, inquiry, piece, tmp_path):
    altered(desk, piece)
    command = ExportEvidence(evidence_id=piece.id, folder=tmp_path / "court", reason="A court")

    assert code_of(open_copy, desk, piece.id, tmp_path / "copies") == "evidence.altered"
    assert code_of(export_evidence, desk, command) == "evidence.altered"

    assert not (tmp_path / "copies").exists()
    assert not (tmp_path / "court").exists()
    assert [row.result for row in chain(desk, inquiry)][1:] == [HashResult.DIFFERS] * 2


def test_a_check_of_every_file_names_those_that_differ(desk, inquiry, piece, watch):
    assert check(desk, inquiry).differing == ()

    altered(desk, piece)

    found = check(desk, inquiry)
    assert (found.matching, found.differing) == (0, (1,))
    assert [row.result for row in chain(desk, inquiry, 1)][1:] == ["matches", "differs"]
    assert chain(desk, inquiry, 7) == ()


def check(desk, inquiry):
    return check_evidence(desk, CheckEvidence(inquiry_id=inquiry.id)).value


@pytest.mark.parametrize(
    ("content", "result"), [(CONTENT, HashResult.MATCHES), (b"another", HashResult.DIFFERS)]
)
def test_a_file_from_outside_is_compared(desk, inquiry, piece, tmp_path, content, result):
    path = tmp_path / "from a court.txt"
    path.write_bytes(content)

    found = compare_evidence(desk, CompareEvidence(evidence_id=piece.id, path=path)).value

    assert found is result
    assert chain(desk, inquiry)[-1].result is result


def test_what_is_done_outside_the_program_is_written_down(desk, inquiry, watch):
    note_handling(
        desk,
        NoteHandling(
            evidence_id=watch.id, handling=Handling.SHOWN, how="In room 4", reason="He asked"
        ),
    )

    (row,) = chain(desk, inquiry)
    assert (row.number, row.deed, row.reason) == (7, "evidence.handled", "He asked")
    assert row.facts == (("handling", "", "shown"), ("how", "", "In room 4"))


def test_an_item_goes_out_and_comes_back(desk, inquiry, watch):
    hand_out_item(desk, out(watch, seal="A-1"))
    (loan,) = items_out(desk, inquiry.id)
    assert (loan.to_whom, loan.due_back, loan.seal) == ("Expert E.", BACK, "A-1")

    take_item_back(on(desk, BACK), back(watch, BACK))

    assert items_out(desk, inquiry.id) == ()
    assert [row.deed for row in chain(desk, inquiry)] == [
        "evidence.handed-out",
        "evidence.returned",
    ]


def test_an_item_is_out_once_and_comes_back_once(desk, watch):
    assert code_of(take_item_back, desk, back(watch)) == "evidence.is-here"

    hand_out_item(desk, out(watch))

    assert code_of(hand_out_item, desk, out(watch)) == "evidence.is-out"


def test_days_of_a_loan_follow_each_other(desk, watch):
    before = TODAY - timedelta(days=1)

    assert code_of(hand_out_item, desk, out(watch, due_back=before)) == "day.too-early"
    hand_out_item(desk, out(watch))
    assert code_of(take_item_back, desk, back(watch, before)) == "day.too-early"


def test_only_things_are_handed_out_and_only_files_have_bytes(desk, piece, watch, tmp_path):
    command = ExportEvidence(evidence_id=watch.id, folder=tmp_path, reason="A court")

    assert code_of(hand_out_item, desk, out(piece)) == "evidence.no-place"
    assert code_of(export_evidence, desk, command) == "evidence.no-file"


def test_the_desk_tells_what_is_due_back(desk, inquiry, watch):
    hand_out_item(desk, out(watch))

    shown = docket(desk, AskDocket(language=Language.EN))
    rows = [row for row in shown.this_week if row.what.startswith("custody.")]

    assert [(row.inquiry_id, row.due, row.warned) for row in rows] == [
        (InquiryId(inquiry.id), BACK, False)
    ]
