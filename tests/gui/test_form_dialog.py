"""Small windows and the fields they brought: nothing is lost unasked, refusals stand in place."""

from datetime import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from ethics_desk.domain.errors import BadInput, NotFound
from ethics_desk.gui.forms.text_field import TextField
from ethics_desk.gui.forms.tick_field import TickField
from ethics_desk.gui.forms.time_field import TimeField, time_from
from ethics_desk.gui.matter.reason_dialog import ReasonDialog


@pytest.fixture
def given():
    return []


@pytest.fixture
def dialog(qtbot, english, given):
    def do(reason, on_problem):
        if reason == "refused":
            return not on_problem(BadInput("reason.missing", field="reason"))
        if reason == "gone":
            return not on_problem(NotFound("store.not-found", kind="inquiry", id="1"))
        given.append(reason)
        return True

    dialog = ReasonDialog("Void the number", "&Void", english, do)
    qtbot.addWidget(dialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    dialog.show()
    yield dialog
    dialog.done(0)


def test_a_missing_reason_is_asked_for(dialog, given):
    dialog.go_on()

    assert list(dialog.form.problems()) == ["reason"]
    assert given == []


def test_the_deed_is_done_and_the_window_closes(dialog, given):
    dialog.reason.set_text("Entered twice")

    dialog.go_on()

    assert given == ["Entered twice"]
    assert not dialog.isVisible()


@pytest.mark.parametrize(("reason", "beside"), [("refused", True), ("gone", False)])
def test_a_refusal_stands_beside_its_field_or_above_the_form(dialog, reason, beside):
    dialog.reason.set_text(reason)

    dialog.go_on()

    assert dialog.isVisible()
    assert bool(dialog.form.problems()) is beside
    assert bool(dialog.notice.text()) is not beside


def test_leaving_asks_before_words_are_lost(dialog):
    dialog.reason.set_text("Half a rea")

    dialog.reject()

    (asking,) = dialog.findChildren(QMessageBox)
    assert dialog.isVisible()
    asking.button(QMessageBox.StandardButton.Discard).click()
    assert not dialog.isVisible()


def test_the_window_grows_with_its_form(qtbot, dialog):
    former = dialog.height()
    for number in range(4):
        dialog.add(f"more-{number}", "More", TextField())

    def grown():
        dialog.fit()
        return dialog.height() > former

    qtbot.waitUntil(grown)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("9:05", time(9, 5)), ("0905", time(9, 5)), ("23.59", time(23, 59)), ("24:00", None)],
)
def test_a_time_is_typed_in_several_ways(typed, meant):
    assert time_from(typed) == meant


def test_a_time_field_knows_when_it_cannot_be_read(qtbot):
    field = TimeField()
    qtbot.addWidget(field)

    field.set_text("99:99")

    assert field.is_unreadable()
    field.set_text("14:30")
    assert field.at() == time(14, 30)


def test_a_tick_is_named_by_its_row_and_its_words(qtbot):
    field = TickField("Signs of a crime")
    qtbot.addWidget(field)

    field.introduce("Signs", "")
    field.tick(on=True)

    assert field.ticked()
    assert field.editor.accessibleName() == "Signs: Signs of a crime"


def tab_stops(dialog, count):
    """The widgets the keyboard comes to, the one it begins at first."""
    stops = [dialog.focusWidget()]
    for _ in range(count - 1):
        QTest.keyClick(stops[-1], Qt.Key.Key_Tab)
        stops.append(dialog.focusWidget())
    return stops


def test_the_keyboard_begins_at_the_first_field_and_comes_to_the_deed_last(qtbot, english):
    dialog = ReasonDialog("Void the number", "&Void", english, lambda *_: True)
    qtbot.addWidget(dialog)
    more = TextField()
    dialog.add("more", "More", more)

    dialog.show()
    qtbot.waitUntil(dialog.isActiveWindow)

    first, second, third, _leave, again = tab_stops(dialog, 5)
    assert (first, second) == (dialog.reason.box, more.line)
    assert third is dialog.deed
    assert again is dialog.reason.box
