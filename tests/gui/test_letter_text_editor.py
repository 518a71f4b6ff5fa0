"""Texts of letters in the window: edited, checked where they are wrong, seen, saved, reset."""

import pytest
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget
from sample_office import AGENCY

from ethics_desk.domain.language import Language, Trilingual
from ethics_desk.domain.letter_template import TextState
from ethics_desk.gui.letter_texts.editor import TextEditor
from ethics_desk.gui.office.texts_section import TextsSection
from ethics_desk.services.letter_texts.listing import editable_texts, list_letter_texts
from ethics_desk.services.office import list_offices

KIND = "memo-to-head"
GREETING = {
    Language.KK: "Құрметті басшы!\n\n",
    Language.RU: "Уважаемый!\n\n",
    Language.EN: "Dear!\n\n",
}


@pytest.fixture
def section(qtbot, gateway, desk):
    section = TextsSection(gateway)
    qtbot.addWidget(section)
    section.show_office(list_offices(desk)[0])
    return section


@pytest.fixture
def editor(qtbot, gateway):
    over = QWidget()
    qtbot.addWidget(over)
    editor = TextEditor(gateway, AGENCY, KIND, over)
    editor.open()
    yield editor
    for box in editor.findChildren(QMessageBox):
        box.reject()
    editor.done(0)


def test_on_a_small_screen_the_text_keeps_more_room_than_what_stands_beside_it(editor):
    editor.resize(720, 560)

    pane = editor.panes[editor.language]
    assert editor.width() == 720
    assert pane.text.width() > editor.side.width()
    assert pane.heading.width() >= pane.width() // 2


def greet(editor):
    for language, pane in editor.panes.items():
        pane.go_to(1)
        pane.insert(GREETING[language])
    editor.look_through()


def state(desk):
    return next(row.state for row in list_letter_texts(desk, AGENCY) if row.kind == KIND)


def test_every_kind_is_listed_and_only_a_copy_can_be_reset(section):
    view = section.kinds.view
    assert view.model().rowCount() >= 3
    assert section.kinds.row().state is TextState.SHIPPED
    offered = [button.isEnabled() for button in section.kinds.findChildren(QPushButton)]
    assert offered[-3:] == [True, True, False]


def test_what_is_typed_is_saved_as_the_offices_own(editor, desk):
    assert not editor.save.isEnabled()

    greet(editor)
    assert editor.save.isEnabled()
    editor.keep()

    assert state(desk) is TextState.COPY
    assert editable_texts(desk, AGENCY, KIND).text.ru.startswith("Уважаемый!")
    assert not editor.save.isEnabled()
    greet(editor)
    editor.keep()
    assert editable_texts(desk, AGENCY, KIND).version == 2


def test_a_problem_is_shown_with_its_place_and_stops_saving(editor, desk):
    editor.tabs.setCurrentWidget(editor.panes[Language.KK])
    pane = editor.panes[Language.RU]
    pane.go_to(3)
    pane.insert("{{ applicant }}")
    editor.look_through()

    rows = editor.problems.model.rows
    assert [(row.language, row.line) for row in rows] == [(Language.RU, 3)]
    assert "applicant" in rows[0].words
    assert not editor.save.isEnabled()
    editor.problems.chosen.emit(rows[0])
    assert editor.language is Language.RU
    assert pane.text.textCursor().blockNumber() == 2

    editor.keep()
    assert state(desk) is TextState.SHIPPED


def test_a_fact_is_inserted_where_the_cursor_stands_and_taken_back(editor):
    pane = editor.panes[editor.language]
    before = pane.text.toPlainText()
    pane.go_to(1)
    editor.facts.view.setCurrentIndex(editor.facts.view.model().index(0, 0))

    editor.facts.insert()

    assert pane.text.toPlainText().startswith("{{ inquiry_number }}")
    pane.text.undo()
    assert pane.text.toPlainText() == before


def test_differences_follow_what_is_typed(editor):
    greet(editor)

    assert [line.text for line in editor.differences.model.rows] == ["Dear!", ""]
    editor.differences.whole.setChecked(True)
    assert len(editor.differences.model.rows) > 50


def test_the_letter_is_seen_as_it_would_be(editor, qtbot):
    greet(editor)
    editor.side.setCurrentWidget(editor.preview)

    qtbot.waitUntil(lambda: editor.preview.paper.view is not None, timeout=10_000)

    assert editor.preview.paper.missing.text() == ""


def test_typing_is_not_lost_without_a_question(editor):
    greet(editor)

    editor.reject()

    assert editor.isVisible()
    (box,) = editor.findChildren(QMessageBox)
    box.reject()


def test_what_was_saved_comes_back(editor):
    greet(editor)

    editor.revert()
    (box,) = editor.findChildren(QMessageBox)
    box.button(QMessageBox.StandardButton.Discard).click()

    assert not editor.panes[Language.EN].text.toPlainText().startswith("Dear!")
    assert not editor.undo.isEnabled()


def test_the_offices_text_is_dropped_after_a_question(section, editor, desk):
    greet(editor)
    editor.keep()
    section.show_office(list_offices(desk)[0])
    for place in range(section.kinds.view.model().rowCount()):
        section.kinds.view.selectRow(place)
        if section.kinds.row().kind == KIND:
            break

    box = section.reset()
    box.button(QMessageBox.StandardButton.Reset).click()

    assert state(desk) is TextState.SHIPPED


def test_a_new_kind_is_begun_and_opened(section, desk):
    dialog = section.copy_kind()
    dialog.title.set_value(Trilingual(kk="Қ", ru="Р", en="E"))

    dialog.go_on()

    (editor,) = section.findChildren(TextEditor)
    assert editor.texts().title.en == "E"
    assert any(row.state is TextState.OWN for row in list_letter_texts(desk, AGENCY))
    editor.done(0)
