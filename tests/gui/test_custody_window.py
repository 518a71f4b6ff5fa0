"""Evidence handled through its tab: handed out and back, noted, checked, compared, labelled."""

import sqlite3
from contextlib import closing
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel
from sample_office import TODAY
from services.builders import given_inquiry, given_item

from ethics_desk.gui.inquiry.custody.chain import ChainDialog
from ethics_desk.gui.inquiry.custody.dialogs import (
    HandOutDialog,
    NoteHandlingDialog,
    TakeBackDialog,
)
from ethics_desk.gui.inquiry.custody.label_dialog import LabelDialog
from ethics_desk.gui.inquiry.evidence.tab import EvidenceTab
from ethics_desk.gui.matter.reason_dialog import ReasonDialog
from ethics_desk.gui.tone import Tone
from ethics_desk.gui.wishes import ShowPaper, Tell
from ethics_desk.services.custody.chain import items_out
from ethics_desk.services.custody.labels import code_of
from ethics_desk.services.evidence import TakeInFile, list_evidence, take_in_file

BACK = TODAY + timedelta(days=5)


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


@pytest.fixture
def watch(desk, inquiry, tab):
    given_item(desk, inquiry, number=7)
    tab.refresh()


@pytest.fixture
def scan(desk, inquiry, tab, tmp_path):
    path = tmp_path / "act.txt"
    path.write_text("what was said", "utf-8")
    take_in_file(desk, TakeInFile(inquiry_id=inquiry.id, path=path, received_on=TODAY))
    tab.refresh()
    return path


def offered(tab):
    menu = tab.custody.menu()
    menu.aboutToShow.emit()
    return {action.data() for action in menu.actions() if action.isEnabled()}


def hand_out(tab):
    dialog = tab.custody.do("hand-out")
    assert isinstance(dialog, HandOutDialog)
    dialog.to_whom.set_text("Expert E.")
    dialog.purpose.set_text("Expertise")
    dialog.back.set_day(BACK)
    dialog.go_on()


def where(tab):
    view = tab.view.model()
    names = [column.name for column in tab.model.columns]
    return view.index(0, names.index("where")).data()


def test_without_evidence_only_the_whole_is_offered(tab):
    assert offered(tab) == {"chains", "check", "read", "labels"}


def test_a_thing_goes_out_is_shown_as_out_and_comes_back(desk, tab, inquiry, watch):
    assert offered(tab) == {
        *("chain", "chains", "check", "read", "label", "labels", "note", "hand-out"),
    }

    hand_out(tab)

    assert where(tab) == "Out until 07.03.2026: Expert E."
    assert "take-back" in offered(tab)
    assert "hand-out" not in offered(tab)

    dialog = tab.custody.do("take-back")
    assert isinstance(dialog, TakeBackDialog)
    dialog.go_on()
    assert dialog.form.problems().keys() == {"condition"}
    dialog.condition.set_text("Whole")
    dialog.go_on()

    assert items_out(desk, inquiry.id) == ()
    assert where(tab) == "Safe 1, seal A-17"


def test_a_day_before_the_handing_out_is_refused_beside_its_field(tab, watch):
    dialog = tab.custody.do("hand-out")
    dialog.to_whom.set_text("Expert E.")
    dialog.purpose.set_text("Expertise")
    dialog.back.set_day(TODAY - timedelta(days=1))

    dialog.go_on()

    assert dialog.form.problems().keys() == {"due_back"}
    dialog.reject()


def test_the_chain_of_a_piece_and_of_all(qtbot, tab, watch, scan):
    note = tab.custody.do("note")
    assert isinstance(note, NoteHandlingDialog)
    note.handling.choose("shown")
    note.how.set_text("In room 4")
    note.reason.set_text("He asked")
    note.go_on()

    one, every = tab.custody.do("chain"), tab.custody.do("chains")

    assert isinstance(one, ChainDialog)
    assert [row.deed for row in one.model.rows] == ["evidence.handled"]
    assert len(every.model.rows) == 2
    cells = [one.view.model().index(0, place).data() for place in range(7)]
    assert cells[1:] == [
        "7",
        "commissioner C. C. en",
        "Evidence handled",
        "–",
        "handling: shown; how: In room 4",
        "He asked",
    ]
    one.reject()
    every.reject()


def test_an_export_asks_for_its_reason_and_its_folder(qtbot, gateway, tab, scan, wishes, tmp_path):
    dialog = tab.custody.do("export")
    assert isinstance(dialog, ReasonDialog)
    dialog.reason.set_text("A court asked")
    dialog.go_on()
    folder = tmp_path / "court"
    folder.mkdir()
    (where_to,) = tab.findChildren(QFileDialog)

    with qtbot.waitSignal(gateway.jobs.ended):
        where_to.fileSelected.emit(str(folder))
    where_to.reject()

    (written,) = folder.iterdir()
    assert written.read_text("utf-8") == "what was said"
    assert written.name in wishes[-1].text


@pytest.mark.parametrize(("same", "tone"), [(True, Tone.GOOD), (False, Tone.ALARM)])
def test_a_file_from_outside_is_compared(qtbot, gateway, tab, scan, wishes, tmp_path, same, tone):
    other = tmp_path / "other.txt"
    other.write_text("what was said" if same else "what was meant", "utf-8")
    dialog = tab.custody.do("compare")

    with qtbot.waitSignal(gateway.jobs.ended):
        dialog.fileSelected.emit(str(other))
    dialog.reject()

    assert isinstance(wishes[-1], Tell)
    assert wishes[-1].tone is tone


def test_a_check_tells_which_files_differ(qtbot, desk, gateway, tab, inquiry, scan, wishes):
    (piece,) = list_evidence(desk, inquiry.id)
    desk.store.close()
    with closing(sqlite3.connect(desk.store.path)) as attacker:
        attacker.execute("UPDATE evidence_content SET content = x'00' WHERE id = ?", (piece.id,))
        attacker.commit()

    with qtbot.waitSignal(gateway.jobs.ended):
        tab.custody.do("check")

    assert wishes[-1].tone is Tone.ALARM
    assert "no. 1" in wishes[-1].text


def test_labels_are_shown_as_paper(qtbot, gateway, tab, watch, wishes):
    with qtbot.waitSignal(gateway.jobs.ended):
        tab.custody.do("labels")

    assert isinstance(wishes[-1], ShowPaper)
    assert wishes[-1].pdf.startswith(b"%PDF")


def test_a_label_is_read_again_and_a_foreign_one_is_told(qtbot, desk, tab, inquiry, scan):
    (piece,) = list_evidence(desk, inquiry.id)
    dialog = tab.custody.do("read")
    assert isinstance(dialog, LabelDialog)

    dialog.held.set_text("nonsense")
    dialog.go_on()
    assert dialog.form.problems().keys() == {"label"}

    dialog.held.set_text(f"{inquiry.number}|1|{code_of(piece)}")
    dialog.go_on()
    assert "It fits" in told(dialog)

    dialog.held.set_text(f"{inquiry.number}|1|00000-00000")
    dialog.go_on()
    assert "DOES NOT FIT" in told(dialog)
    dialog.settle()
    dialog.reject()


def told(dialog):
    return " ".join(label.text() for label in dialog.found.findChildren(QLabel))
