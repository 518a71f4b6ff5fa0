"""Notices pass or stay, boxes ask before loss, our own mistakes can be copied."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QMessageBox, QPushButton, QToolButton, QWidget

from ethics_desk.gui.filter_bar import FilterBar
from ethics_desk.gui.forms.choice_field import Choice
from ethics_desk.gui.notices import NoticeBar
from ethics_desk.gui.problems import BugWindow, ask_to_discard
from ethics_desk.gui.tone import Tone


def test_a_warning_stays_until_it_is_closed(qtbot):
    bar = NoticeBar()
    qtbot.addWidget(bar)

    bar.say("The rule forbids it", Tone.WARNING)
    assert bar.text() == "The rule forbids it"
    assert bar.property("tone") == "warning"
    bar.findChild(QToolButton).click()

    assert bar.text() == ""


def test_a_notice_can_offer_a_deed(qtbot):
    bar, done = NoticeBar(), []
    qtbot.addWidget(bar)

    bar.say("Voided", Tone.GOOD, "Undo", lambda: done.append("undone"))
    bar.findChild(QPushButton).click()

    assert done == ["undone"]
    assert bar.text() == ""


def test_entries_are_discarded_only_when_the_user_agrees(qtbot):
    window, lost = QWidget(), []
    qtbot.addWidget(window)
    window.show()

    box = ask_to_discard(window, lambda: lost.append(1))
    assert box.defaultButton() is box.button(QMessageBox.StandardButton.Cancel)
    box.button(QMessageBox.StandardButton.Cancel).click()
    assert lost == []

    box = ask_to_discard(window, lambda: lost.append(1))
    box.button(QMessageBox.StandardButton.Discard).click()
    assert lost == [1]


def test_the_trace_of_a_mistake_can_be_copied(qtbot):
    window = BugWindow("Traceback: ZeroDivisionError")
    qtbot.addWidget(window)
    window.show()

    window.copy()
    window.close()

    assert QGuiApplication.clipboard().text() == "Traceback: ZeroDivisionError"


def test_a_list_is_narrowed_by_words_and_choices_together(qtbot, type_text):
    bar = FilterBar("Number, name or words")
    qtbot.addWidget(bar)
    bar.offer("stage", "All stages", [Choice("open", "Open"), Choice("decided", "Decided")])
    bar.findChild(QComboBox).setFocus(Qt.FocusReason.TabFocusReason)

    with qtbot.waitSignal(bar.changed) as changed:
        type_text(bar.search, "Әбенов")
    assert changed.args == ["Әбенов", ()]

    with qtbot.waitSignal(bar.changed) as changed:
        bar.choose("stage", "decided")
    assert changed.args == ["Әбенов", (("stage", "decided"),)]
