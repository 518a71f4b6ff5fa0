"""The head on paper, and a check of the records against codes of earlier papers."""

import pytest
from builders import given_inquiry, given_substantiated

from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.language import Language
from ethics_desk.domain.ledger import FaultKind
from ethics_desk.ledger.codes import written
from ethics_desk.services.ledger import anchor_in, verify_paper, verify_path, verify_records
from ethics_desk.services.letters.letters import (
    IssueLetter,
    issue_letter,
    letter_content,
    list_letters,
)
from ethics_desk.store.sealing import seal_whole


def code_of(desk):
    with desk.store.read() as work:
        return anchor_in(work)


@pytest.fixture
def letter(desk):
    inquiry_id = given_substantiated(desk).inquiry_id
    issue_letter(
        desk, IssueLetter(inquiry_id=inquiry_id, kind="memo-to-head", language=Language.EN)
    )
    return list_letters(desk, inquiry_id)[0]


def test_records_that_went_on_fit_every_code_that_was_printed(desk):
    codes = []
    for _ in range(4):
        given_inquiry(desk)
        codes.append(code_of(desk))

    found = verify_records(desk, codes)

    assert found.faults == ()
    assert [one.size for one in found.growths] == [int(one.split("-")[0]) for one in codes]


def test_a_code_of_other_records_does_not_fit(desk):
    given_inquiry(desk)
    other = written(3, bytes(range(32)))

    (fault,) = verify_records(desk, [other]).faults

    assert (fault.kind, fault.position) == (FaultKind.LOG_REBUILT, 3)


def test_a_mistyped_code_is_refused_beside_its_field(desk):
    with pytest.raises(BadInput, match=r"ledger\.bad-code") as refused:
        verify_records(desk, ["128-ABC"])

    assert refused.value.details["field"] == "code"


def test_a_file_is_checked_where_it_lies(desk):
    code = code_of(desk)
    path = desk.store.path

    assert verify_path(path, [code]).faults == ()


def test_an_issued_letter_is_proved_by_the_ledger(desk, letter):
    found = verify_paper(desk, letter_content(desk, letter.id))

    assert (found.number, found.faults) == (letter.number, ())
    assert found.inclusion is not None


def test_a_letter_of_which_a_byte_changed_is_none_the_office_issued(desk, letter):
    content = bytearray(letter_content(desk, letter.id))
    content[100] ^= 1

    (fault,) = verify_paper(desk, bytes(content)).faults

    assert fault.kind is FaultKind.PAPER_UNKNOWN


def test_what_was_done_to_a_row_behind_the_back_is_told_with_the_letter(desk, letter):
    content = letter_content(desk, letter.id)
    with desk.store.write() as work:
        work.connection.exec_driver_sql("DROP TRIGGER temp.changed_letter")
        work.connection.exec_driver_sql("UPDATE letter SET addressee = 'Another'")

    kinds = {fault.kind for fault in verify_paper(desk, content).faults}

    assert kinds == {FaultKind.ROW_ALTERED}


def test_the_head_a_letter_carries_exposes_a_log_rebuilt_after_it(desk, letter):
    content = letter_content(desk, letter.id)
    with desk.store.write() as work:
        work.connection.exec_driver_sql("DELETE FROM ledger_entry")
        work.connection.exec_driver_sql("DELETE FROM ledger_node")
        seal_whole(work.connection, work.shape)

    kinds = {fault.kind for fault in verify_paper(desk, content).faults}

    assert kinds & {FaultKind.LOG_REBUILT, FaultKind.LOG_CUT}
