"""A sheet of facts is read as captions and words, and never as markup."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLabel

from ethics_desk.gui.facts import Fact, FactSheet
from ethics_desk.gui.tone import Tone


def labels(sheet):
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return [label.text() for label in sheet.findChildren(QLabel)]


def test_facts_replace_the_former_ones(qtbot):
    sheet = FactSheet()
    qtbot.addWidget(sheet)
    sheet.show_facts([Fact("Number", "2026/1"), Fact("Handler", "")])
    assert labels(sheet) == ["Number", "2026/1", "Handler", "–"]

    sheet.show_facts([Fact("Due", "02.03.2026", Tone.ALARM)])

    assert labels(sheet) == ["Due", "02.03.2026"]
    assert sheet.findChildren(QLabel)[1].accessibleName() == "Due: 02.03.2026"


def test_words_with_markup_are_shown_as_they_are(qtbot):
    sheet = FactSheet()
    qtbot.addWidget(sheet)
    sheet.show_facts([Fact("Name", "<b>Dr.</b> M.")])
    words = sheet.findChildren(QLabel)[1]

    assert words.sizeHint().width() >= words.fontMetrics().horizontalAdvance("<b>Dr.</b> M.")
