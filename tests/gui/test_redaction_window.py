"""Redacted copies in the window: boxes by mouse and keyboard, finds accepted, copies made."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLabel
from redacted_office import evidence, matter
from redacted_papers import STATEMENT, statement_pdf

from ethics_desk.domain.redaction import Withheld
from ethics_desk.gui.inquiry.redaction.dialog import RedactionDialog
from ethics_desk.gui.inquiry.redaction.hand_over import HandOverCopyDialog
from ethics_desk.gui.inquiry.redaction.opening import of_evidence
from ethics_desk.gui.office.copy_check_dialog import CopyCheckDialog
from ethics_desk.services.redaction.layers import list_layers, marks_of


@pytest.fixture
def opened(qtbot, gateway, desk, tmp_path):
    """Opens the workbench over a file and waits until it is read."""

    def open_over(name, content):
        inquiry = matter(desk)
        key = evidence(desk, inquiry, tmp_path, name, content)
        with desk.store.read() as work:
            piece = work.evidence.get(key)
        dialog = RedactionDialog(gateway, of_evidence(piece))
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitUntil(lambda: dialog.side.isEnabled() and dialog.bench is not None)
        return dialog

    return open_over


def marks(desk, dialog):
    return marks_of(desk, dialog.bench.layered.layer.id)


def settled(qtbot, dialog, count):
    qtbot.waitUntil(lambda: len(dialog.side.marks.rows) == count)


def test_a_box_is_drawn_with_the_mouse_and_with_the_keyboard(qtbot, desk, opened):
    dialog = opened("statement.pdf", statement_pdf())
    canvas = dialog.pages.canvas

    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(50, 60))
    qtbot.mouseMove(canvas, QPoint(150, 90))
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(150, 90))
    settled(qtbot, dialog, 1)
    qtbot.keyClick(canvas, Qt.Key.Key_Down)
    qtbot.keyClick(canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(canvas, Qt.Key.Key_Return)
    settled(qtbot, dialog, 2)

    found = marks(desk, dialog)
    assert {one.withheld for one in found} == {Withheld.AREA}
    assert {one.ground for one in found} == {"personal-data"}


def test_a_slip_of_the_hand_marks_nothing(qtbot, opened):
    dialog = opened("statement.pdf", statement_pdf())
    canvas = dialog.pages.canvas

    qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(50, 60))
    qtbot.keyClick(canvas, Qt.Key.Key_Down)
    qtbot.keyClick(canvas, Qt.Key.Key_Escape)

    assert canvas.place() is None
    assert dialog.isVisible()


def test_words_are_selected_and_finds_accepted_and_shown_again(qtbot, desk, opened):
    dialog = opened("statement.txt", STATEMENT.encode())
    start = STATEMENT.index("кабинете")
    cursor = dialog.text.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(start + 8, QTextCursor.MoveMode.KeepAnchor)
    dialog.text.setTextCursor(cursor)

    qtbot.keyClick(dialog.text, Qt.Key.Key_Return)
    settled(qtbot, dialog, 1)
    (mark,) = marks(desk, dialog)
    assert STATEMENT[mark.from_x : mark.to_x] == "кабинете"

    proposed = len(dialog.side.proposals.rows)
    dialog.side.accept_all.click()
    settled(qtbot, dialog, 1 + proposed)
    assert dialog.side.proposals.rows == ()

    dialog.side.withheld.selectAll()
    dialog.side.lift.click()
    settled(qtbot, dialog, 0)
    assert not dialog.deed.isEnabled()


def test_a_ground_without_an_article_must_be_named(qtbot, opened):
    dialog = opened("statement.txt", STATEMENT.encode())
    dialog.side.ground.choose("own-words")
    dialog.side.words.set_text("подарок")

    dialog.side.seek.click()
    qtbot.waitUntil(dialog.notice.isVisible)
    dialog.side.note.set_text("At the request of the witness")
    dialog.side.seek.click()
    settled(qtbot, dialog, 2)


def test_another_reader_has_another_layer(qtbot, desk, opened):
    dialog = opened("statement.txt", STATEMENT.encode())
    first = dialog.bench.layered.layer

    dialog.reader.choose("1")
    qtbot.waitUntil(lambda: dialog.bench.layered.layer.id != first.id)

    assert len(list_layers(desk, first.inquiry_id)) == 2
    assert {one.withheld for one in dialog.side.proposals.rows} == {Withheld.SOURCE}


def test_the_copy_is_handed_over(qtbot, gateway, opened, tmp_path):
    dialog = opened("statement.pdf", statement_pdf())
    dialog.side.accept_all.click()
    qtbot.waitUntil(dialog.deed.isEnabled)
    dialog.deed.click()
    ask = next(one for one in dialog.findChildren(HandOverCopyDialog) if one.isVisible())
    ask.path.set_path(tmp_path / "copy.pdf")

    with qtbot.waitSignal(gateway.jobs.ended, timeout=20_000):
        ask.go_on()
    assert dialog.notice.isVisible()

    assert (tmp_path / "copy.pdf").read_bytes().startswith(b"%PDF")
    assert (tmp_path / "copy.json").exists()

    dialog.again.save(tmp_path / "again.pdf")
    assert (tmp_path / "again.pdf").read_bytes() == (tmp_path / "copy.pdf").read_bytes()
    assert (tmp_path / "again.json").read_bytes() == (tmp_path / "copy.json").read_bytes()

    check = CopyCheckDialog(gateway, dialog)
    check.copy.set_path(tmp_path / "copy.pdf")
    check.sheet.set_path(tmp_path / "copy.json")
    for sheet, said in (("copy.json", "equals the original"), ("copy.pdf", "damaged")):
        check.sheet.set_path(tmp_path / sheet)
        with qtbot.waitSignal(gateway.jobs.ended, timeout=20_000):
            check.go_on()
        assert said in " ".join(label.text() for label in check.findChildren(QLabel))
    check.reject()


def test_a_copy_that_cannot_be_made_says_why(qtbot, opened, tmp_path):
    dialog = opened("statement.txt", STATEMENT.encode())
    dialog.side.accept_all.click()
    qtbot.waitUntil(dialog.deed.isEnabled)
    dialog.deed.click()
    ask = next(one for one in dialog.findChildren(HandOverCopyDialog) if one.isVisible())
    ask.path.set_path(tmp_path / "Таскынбаева.pdf")

    ask.go_on()
    qtbot.waitUntil(ask.notice.isVisible, timeout=20_000)
    assert not (tmp_path / "Таскынбаева.pdf").exists()
    ask.reject()


def test_signs_beyond_the_basic_plane_keep_their_places(qtbot, desk, opened):
    text = "😀😀 Сидоренко П. К. пришёл 😀 в кабинет"
    dialog = opened("faces.txt", text.encode())
    dialog.side.accept_all.click()
    settled(qtbot, dialog, 1)
    cursor = dialog.text.textCursor()
    cursor.setPosition(len(text.encode("utf-16-le")) // 2 - 7)
    cursor.setPosition(len(text.encode("utf-16-le")) // 2, QTextCursor.MoveMode.KeepAnchor)
    dialog.text.setTextCursor(cursor)
    qtbot.keyClick(dialog.text, Qt.Key.Key_Return)
    settled(qtbot, dialog, 2)

    withheld = [text[one.from_x : one.to_x] for one in marks(desk, dialog)]
    assert withheld == ["Сидоренко П. К.", "кабинет"]
    selections = dialog.text.extraSelections()
    assert selections[-1].cursor.selectedText() == "кабинет"


def test_a_page_is_zoomed_and_boxes_stay_in_their_place(qtbot, desk, opened):
    dialog = opened("statement.pdf", statement_pdf())
    canvas = dialog.pages.canvas
    before = canvas.width()

    qtbot.keyClick(canvas, Qt.Key.Key_Plus)
    assert canvas.width() > before
    for _ in range(9):
        canvas.zoom(1)
    assert canvas.width() == 2 * before
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(100, 120))
    qtbot.mouseMove(canvas, QPoint(300, 180))
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(300, 180))
    settled(qtbot, dialog, 1)
    (mark,) = marks(desk, dialog)
    assert abs(mark.from_x - 50 / before * dialog.bench.layered.original.sizes[0][0]) < 3
