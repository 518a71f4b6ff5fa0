"""Evidence through its tab: taken in, opened as a copy, moved, withdrawn; alterations are told."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from services.builders import (
    at_stage,
    given_allegation,
    given_finding,
    given_inquiry,
    given_official,
)

from ethics_desk.domain.inquiry import InquiryStage
from ethics_desk.gui.inquiry.evidence.columns import evidence_columns
from ethics_desk.gui.inquiry.evidence.intake import TakeInFilesDialog, TakeInItemDialog
from ethics_desk.gui.inquiry.evidence.keeping import EditEvidenceDialog, MoveItemDialog
from ethics_desk.gui.inquiry.evidence.tab import EvidenceTab
from ethics_desk.gui.matter.reason_dialog import ReasonDialog
from ethics_desk.gui.tables.column import cell
from ethics_desk.gui.wishes import Tell
from ethics_desk.services.evidence import (
    TakeInFile,
    TakeInItem,
    list_evidence,
    take_in_file,
    take_in_item,
)

TODAY = date(2026, 3, 2)


@pytest.fixture
def inquiry(desk):
    return given_inquiry(desk)


@pytest.fixture
def wishes():
    return []


@pytest.fixture
def tab(qtbot, gateway, memory, inquiry, wishes):
    tab = EvidenceTab(gateway, memory)
    qtbot.addWidget(tab)
    tab.wished.connect(wishes.append)
    tab.show()
    tab.show_inquiry(inquiry.id)
    return tab


def a_file(folder, name="акт.txt", content="Қол қойылды"):
    path = folder / name
    path.write_text(content, encoding="utf-8")
    return path


def given_file(desk, inquiry, folder):
    command = TakeInFile(inquiry_id=inquiry.id, path=a_file(folder), received_on=TODAY)
    return take_in_file(desk, command).value


def given_watch(desk, inquiry):
    command = TakeInItem(
        inquiry_id=inquiry.id, title="A watch", place="Safe 1", seal="A-17", received_on=TODAY
    )
    return take_in_item(desk, command).value


def dialog_of(tab, kind):
    return next(one for one in tab.findChildren(kind) if one.isVisible())


def test_several_files_are_taken_in_and_a_refused_one_is_named(
    qtbot, desk, gateway, tab, inquiry, wishes, tmp_path
):
    tab.take_in([a_file(tmp_path), a_file(tmp_path, "empty.txt", ""), a_file(tmp_path, "b.txt")])
    dialog = dialog_of(tab, TakeInFilesDialog)
    dialog.source.set_text("Personnel department")

    with qtbot.waitSignal(gateway.jobs.ended):
        dialog.go_on()

    pieces = list_evidence(desk, inquiry.id)
    assert [piece.title for piece in pieces] == ["акт.txt", "b.txt"]
    assert {piece.source for piece in pieces} == {"Personnel department"}
    told = wishes[-1]
    assert isinstance(told, Tell)
    assert "2" in told.text.splitlines()[0]
    assert told.text.splitlines()[1].startswith("empty.txt: ")
    assert len(tab.model.rows) == 2


def test_dropped_files_are_asked_about(qtbot, tab, tmp_path):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(a_file(tmp_path)))])
    copy, button, no_key = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    entered = QDragEnterEvent(QPoint(5, 5), copy, mime, button, no_key)
    QApplication.sendEvent(tab, entered)
    QApplication.sendEvent(tab, QDropEvent(QPointF(5, 5), copy, mime, button, no_key))

    dialog = dialog_of(tab, TakeInFilesDialog)
    assert entered.isAccepted()
    dialog.reject()


def test_a_thing_is_taken_in_with_its_place_and_seal(tab):
    tab.item.click()
    dialog = dialog_of(tab, TakeInItemDialog)
    dialog.title_field.set_text("A watch in its box")
    dialog.go_on()
    assert dialog.form.problems().keys() == {"place"}

    dialog.place.set_text("Safe 2")
    dialog.seal.set_text("A-18")
    dialog.go_on()

    (piece,) = tab.model.rows
    assert (piece.title, piece.place, piece.seal) == ("A watch in its box", "Safe 2", "A-18")


def test_a_copy_is_written_outside_the_records_and_its_place_is_told(
    qtbot, desk, gateway, tab, inquiry, wishes, tmp_path
):
    given_file(desk, inquiry, tmp_path)
    tab.refresh()
    tab.view.selectRow(0)

    with qtbot.waitSignal(gateway.jobs.ended):
        tab.copy.click()

    # Without a screen no program opens files, so the window says where the copy lies.
    folder = Path(wishes[-1].text.removesuffix(".").rsplit(" ", 1)[-1])
    (copy,) = folder.iterdir()
    assert copy.read_text("utf-8") == "Қол қойылды"
    assert folder != tmp_path


def test_an_altered_file_is_told_and_not_opened(
    qtbot, desk, gateway, tab, inquiry, wishes, tmp_path
):
    key = given_file(desk, inquiry, tmp_path)
    with desk.store.write() as work:
        work.connection.exec_driver_sql(
            "UPDATE evidence_content SET content = ? WHERE id = ?", (b"otherwise", key)
        )
    tab.refresh()
    tab.view.selectRow(0)

    problems = []
    gateway.problem.connect(problems.append)

    with qtbot.waitSignal(gateway.jobs.ended):
        tab.copy.click()

    assert [problem.code for problem in problems] == ["evidence.altered"]
    assert wishes == []


def test_what_is_written_about_a_piece_is_corrected(desk, tab, inquiry):
    given_watch(desk, inquiry)
    tab.refresh()
    tab.view.selectRow(0)
    tab.edit.click()
    dialog = dialog_of(tab, EditEvidenceDialog)
    dialog.title_field.set_text("A silver watch")

    dialog.go_on()

    assert tab.model.rows[0].title == "A silver watch"


def test_a_thing_is_moved_with_the_reason(desk, tab, inquiry):
    given_watch(desk, inquiry)
    tab.refresh()
    tab.view.selectRow(0)
    tab.move_item.click()
    dialog = dialog_of(tab, MoveItemDialog)
    dialog.place.set_text("Safe 9")
    dialog.go_on()
    assert dialog.form.problems().keys() == {"reason"}

    dialog.reason.set_text("The office moved")
    dialog.go_on()

    assert tab.model.rows[0].place == "Safe 9"


def test_a_withdrawn_piece_stays_in_sight_struck_through(desk, tab, inquiry):
    given_watch(desk, inquiry)
    tab.refresh()
    tab.view.selectRow(0)
    tab.withdraw.click()
    dialog = dialog_of(tab, ReasonDialog)
    dialog.reason.set_text("Not his watch")
    dialog.go_on()

    (piece,) = tab.model.rows
    title = next(column for column in evidence_columns(tab.gateway.words) if column.name == "title")
    assert cell(title, piece, Qt.ItemDataRole.DisplayRole) == "A watch (withdrawn: Not his watch)"
    assert cell(title, piece, Qt.ItemDataRole.FontRole).strikeOut()
    assert not tab.withdraw.isEnabled()


def test_what_a_finding_rests_on_cannot_be_withdrawn_and_the_window_says_so(desk, tab, inquiry):
    key = given_watch(desk, inquiry)
    allegation = given_allegation(desk, given_official(desk, inquiry))
    given_finding(desk, allegation, evidence_ids=(key,))
    tab.refresh()
    tab.view.selectRow(0)
    tab.withdraw.click()
    dialog = dialog_of(tab, ReasonDialog)
    dialog.reason.set_text("No longer needed")

    dialog.go_on()

    assert dialog.isVisible()
    assert dialog.notice.text()
    dialog.settle()
    dialog.reject()


def test_an_ended_inquiry_takes_nothing_in(desk, tab, inquiry):
    at_stage(desk, inquiry.id, InquiryStage.CLOSED)

    tab.refresh()

    assert not tab.files.isEnabled()
    assert "Reopen" in tab.remark.text()
