"""A long form keeps what was entered, and asks before it is lost."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QMessageBox

from ethics_desk.domain.errors import BadInput
from ethics_desk.gui.forms.form import Form
from ethics_desk.gui.forms.text_field import TextField
from ethics_desk.gui.steps import Step, StepsDialog


class OneField(Step):
    """Asks for one word."""

    def __init__(self, title, words, field_name):
        super().__init__(title, "Why it is asked")
        self.field = TextField()
        self.form = Form(words)
        self.form.add(field_name, title, self.field, required=True)
        self.column.addWidget(self.form)
        self.entered = 0

    def enter(self):
        self.entered += 1

    def complete(self):
        return self.form.complete()

    def has_entries(self):
        return self.form.has_entries()

    def show_problem(self, problem):
        return self.form.show_problem(problem)


class Words:
    """Speaks codes."""

    def error(self, problem):
        return problem.code


@pytest.fixture
def finished():
    return []


@pytest.fixture
def dialog(qtbot, finished):
    steps = [OneField("Subject", Words(), "subject"), OneField("Handler", Words(), "handler")]
    dialog = StepsDialog(steps, "Register", lambda: finished.append(1) or True, None)
    dialog.steps = steps
    qtbot.addWidget(dialog)
    dialog.show()
    yield dialog
    dialog.done(0)


def test_a_step_is_left_only_when_complete(qtbot, dialog):
    dialog.go_on()
    assert dialog.place == 0
    assert dialog.steps[0].form.problems() == {"subject": "Please fill this in."}

    dialog.steps[0].field.set_text("A gift")
    dialog.go_on()

    assert dialog.place == 1
    assert dialog.next.text() == "Register"


def test_going_back_keeps_what_was_entered(dialog):
    dialog.steps[0].field.set_text("A gift")
    dialog.go_on()
    dialog.steps[1].field.set_text("Әбенов")

    dialog.go_back()
    dialog.go_on()

    assert dialog.steps[1].field.text() == "Әбенов"
    assert not dialog.back.isHidden()


def test_the_last_step_does_the_deed_and_closes(qtbot, dialog, finished):
    dialog.steps[0].field.set_text("A gift")
    dialog.go_on()
    dialog.steps[1].field.set_text("Әбенов")

    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)

    assert finished == [1]


def test_a_refusal_leads_back_to_the_step_of_its_field(dialog):
    dialog.steps[0].field.set_text("A gift")
    dialog.go_on()

    shown = dialog.show_problem(BadInput("inquiry.subject-too-long", field="subject"))

    assert shown
    assert dialog.place == 0
    assert dialog.steps[0].form.problems() == {"subject": "inquiry.subject-too-long"}
    assert not dialog.show_problem(BadInput("store.full-disk"))


def test_escape_leaves_at_once_when_nothing_was_entered(qtbot, dialog):
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def test_escape_asks_before_entries_are_lost(qtbot, dialog):
    dialog.steps[0].field.set_text("A gift")

    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    box = dialog.findChild(QMessageBox)
    assert dialog.isVisible()

    with qtbot.waitSignal(dialog.rejected):
        box.button(QMessageBox.StandardButton.Discard).click()
    assert dialog.result() == QDialog.DialogCode.Rejected


def test_keeping_on_loses_nothing(qtbot, dialog):
    dialog.steps[0].field.set_text("A gift")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)

    dialog.findChild(QMessageBox).button(QMessageBox.StandardButton.Cancel).click()

    assert dialog.isVisible()
    assert dialog.steps[0].field.text() == "A gift"


def test_each_step_begins_at_its_first_field(qtbot, dialog):
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    first, second = (step.field for step in dialog.steps)
    assert dialog.focusWidget() is first.line

    dialog.go_to(1)
    assert dialog.focusWidget() is second.line

    dialog.go_back()
    assert dialog.focusWidget() is first.line


def test_a_step_without_a_field_begins_at_the_next_one(qtbot):
    dialog = StepsDialog([Step("Look"), Step("Look again")], "Do", lambda: True, None)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.go_on()

    assert dialog.focusWidget() is dialog.next


def test_a_refusal_of_a_former_step_leads_to_its_field(qtbot):
    class TwoFields(OneField):
        def __init__(self, title, words, field_name):
            super().__init__(title, words, field_name)
            self.other = TextField()
            self.form.add("other", "Other", self.other)

    step = TwoFields("Subject", Words(), "subject")
    dialog = StepsDialog([step, Step("Look")], "Do", lambda: True, None)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.go_to(1)

    dialog.show_problem(BadInput("text.hostile", field="other"))

    assert dialog.place == 0
    assert dialog.focusWidget() is step.other.line
