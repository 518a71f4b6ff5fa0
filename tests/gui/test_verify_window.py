"""The check of the records through the window."""

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from services.builders import given_inquiry, given_substantiated

from ethics_desk.domain.language import Language
from ethics_desk.domain.ledger import LedgerHead
from ethics_desk.gui.office.verify_dialog import VerifyDialog
from ethics_desk.services.ledger import VerifiedFile, anchor_in, code_of_paper
from ethics_desk.services.letters.letters import (
    IssueLetter,
    issue_letter,
    letter_content,
    list_letters,
)

PATIENCE = 60_000


@pytest.fixture
def dialog(qtbot, gateway):
    desktop = QWidget()
    qtbot.addWidget(desktop)
    dialog = VerifyDialog(gateway, desktop)
    dialog.show()
    yield dialog
    dialog.settle()


def checked(qtbot, gateway, dialog):
    with qtbot.waitSignal(gateway.jobs.ended, timeout=PATIENCE):
        dialog.go_on()
    return " ".join(label.text() for label in dialog.findChildren(QLabel))


def test_intact_records_are_said_to_be_intact_with_the_code_of_their_head(
    qtbot, desk, gateway, dialog
):
    given_inquiry(desk)
    with desk.store.read() as work:
        code = anchor_in(work)
    dialog.code.set_text(code.lower())

    said = checked(qtbot, gateway, dialog)

    assert "The records are intact." in said
    assert code in said


def test_a_row_changed_behind_the_back_is_told(qtbot, desk, gateway, dialog):
    given_inquiry(desk)
    with desk.store.write() as work:
        work.connection.exec_driver_sql("DROP TRIGGER temp.changed_inquiry")
        work.connection.exec_driver_sql("UPDATE inquiry SET subject = 'Another'")

    said = checked(qtbot, gateway, dialog)

    assert "Faults: 1." in said
    assert "altered behind the program" in said


def test_an_issued_letter_is_named_with_the_code_it_carries(qtbot, desk, gateway, dialog, tmp_path):
    inquiry_id = given_substantiated(desk).inquiry_id
    issue_letter(
        desk, IssueLetter(inquiry_id=inquiry_id, kind="memo-to-head", language=Language.EN)
    )
    letter = list_letters(desk, inquiry_id)[0]
    paper = tmp_path / "letter.pdf"
    paper.write_bytes(letter_content(desk, letter.id))
    dialog.paper.set_path(paper)

    said = checked(qtbot, gateway, dialog)

    assert "The records are intact." in said
    assert f"№ {letter.number}, exactly as the office issued it." in said
    assert code_of_paper(paper.read_bytes()) in said


def test_a_paper_the_office_does_not_keep_is_told_apart_from_the_records(
    qtbot, gateway, dialog, tmp_path
):
    paper = tmp_path / "other.pdf"
    paper.write_bytes(b"%PDF-1.7 of others")
    dialog.paper.set_path(paper)

    said = checked(qtbot, gateway, dialog)

    assert "The records are intact." in said
    assert "keeps no PDF with these bytes" in said
    assert "None that can be read" in said


def test_a_paper_that_is_not_there_is_said_beside_its_field(qtbot, gateway, dialog, tmp_path):
    dialog.paper.set_path(tmp_path / "gone.pdf")

    assert "is not there" in checked(qtbot, gateway, dialog)


def test_a_mistyped_code_is_said_beside_its_field(qtbot, gateway, dialog):
    dialog.code.set_text("128-ABC")

    assert "not a code from the foot of a paper" in checked(qtbot, gateway, dialog)


def test_lines_whose_personal_data_were_erased_are_counted(dialog):
    head = LedgerHead(size=9, root=b"", code="9-AAAAA")

    dialog.show_found(VerifiedFile(head=head, faults=(), erased=44))

    said = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "Lines whose personal data were erased 44" in said
