"""The steps of a letter ask what its kind wants to know, with a field of the right kind."""

from dataclasses import replace
from datetime import date

import pytest
from documents.paper_reading import running_text
from letter_with_questions import ANSWERS, ASKED, KIND, TOLD, resources_with_questions
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from services.builders import given_inquiry

from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.inquiry.letters.draft import Draft
from ethics_desk.gui.inquiry.letters.issue import IssueDialog
from ethics_desk.services.letters.drafts import kinds_of_letters
from ethics_desk.services.letters.letters import letter_content, list_letters

PATIENCE = 60_000


@pytest.fixture
def gateway(desk, english, jobs, tmp_path):
    """The door to the desk of an office with one more kind of letter."""
    return Gateway(replace(desk, resources=resources_with_questions(tmp_path)), english, jobs)


@pytest.fixture
def inquiry(desk):
    return given_inquiry(desk)


@pytest.fixture
def dialog(qtbot, gateway, inquiry):
    """The steps of a letter, at what only the writer knows."""
    kinds = gateway.ask(kinds_of_letters)
    dialog = IssueDialog(gateway, Draft(inquiry_id=inquiry.id, kinds=kinds))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.kind_step.kind.choose(KIND)
    dialog.kind_step.language.choose("en")
    dialog.go_on()
    return dialog


def fill(asked):
    told = dict(ANSWERS)
    for name in ("subject", "grounds", "amount", "copies"):
        asked.field(name).set_text(told[name])
    asked.field("questions").set_rows([(line,) for line in told["questions"].split("\n")])
    asked.field("until").set_day(date.fromisoformat(told["until"]))
    asked.field("way").choose(told["way"])


def on_to_the_preview(qtbot, gateway, dialog):
    """Wait until the letter is drawn as it stands now."""
    dialog.preview_step.renew()
    while gateway.jobs.busy:
        with qtbot.waitSignal(gateway.jobs.ended, timeout=PATIENCE):
            pass


def test_a_kind_added_as_files_is_issued_with_its_answers(qtbot, gateway, dialog, desk, inquiry):
    fill(dialog.writer_step.asked)
    on_to_the_preview(qtbot, gateway, dialog)
    assert dialog.preview_step.issuable

    with qtbot.waitSignal(gateway.jobs.ended, timeout=PATIENCE):
        dialog.go_on()

    (letter,) = list_letters(desk, inquiry.id)
    written = running_text(letter_content(desk, letter.id))
    for words in TOLD:
        assert words in written


def test_what_is_required_is_asked_for_beside_its_field(dialog):
    dialog.go_on()

    asked = dialog.writer_step.asked
    assert dialog.place == 1
    for name in ASKED:
        wrong = asked.field(name).editor.property("problem") == "true"
        assert wrong is (name != "remark")


def test_answers_stay_while_one_goes_back_and_forth(dialog):
    step = dialog.writer_step
    fill(step.asked)
    written = step.asked.written()

    dialog.go_back()
    dialog.kind_step.kind.choose("memo-to-head")
    dialog.go_on()
    assert step.command().asked == ()
    assert not step.asked.isVisible()
    dialog.go_back()
    dialog.kind_step.kind.choose(KIND)
    dialog.go_on()

    assert step.command().asked == written
    assert dict(written) == dict(ANSWERS)


def test_a_refused_answer_is_said_beside_its_field(qtbot, gateway, dialog):
    fill(dialog.writer_step.asked)
    dialog.writer_step.asked.field("amount").set_text("0")

    on_to_the_preview(qtbot, gateway, dialog)

    assert "amount en" in dialog.preview_step.missing.text()
    dialog.go_on()
    assert dialog.writer_step.asked.field("amount").editor.property("problem") == "true"


def test_the_keyboard_comes_to_the_answers_before_the_rest(qtbot, dialog):
    step = dialog.writer_step
    remark = step.asked.field("remark").editor
    remark.setFocus()

    qtbot.keyClick(remark, Qt.Key.Key_Tab)

    assert QApplication.focusWidget() in (step.annexes.table, step.signs.table)
