"""Taking letters out: an editable copy, a folder with annexes, the list of enclosures."""

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from services.builders import given_substantiated

from ethics_desk.domain.language import Language
from ethics_desk.domain.letter_paper import Annex
from ethics_desk.gui.letters.copying import DraftCopyButton
from ethics_desk.gui.letters.take_out_button import TakeOutButton
from ethics_desk.gui.wishes import ShowPaper, Tell
from ethics_desk.services.letters.letters import IssueLetter, issue_letter


@pytest.fixture
def wish(desk):
    inquiry_id = given_substantiated(desk).inquiry_id
    return IssueLetter(
        inquiry_id=inquiry_id,
        kind="memo-to-head",
        language=Language.EN,
        annexes=(Annex(title="A copy", pages=1),),
    )


@pytest.fixture
def told():
    return []


@pytest.fixture
def button(qtbot, gateway, desk, wish, told):
    key = issue_letter(desk, wish).value
    over = QWidget()
    qtbot.addWidget(over)
    yield TakeOutButton(gateway, lambda: (key, "5/2026"), told.append, over)
    over.close()


def choose(dialog, path):
    dialog.fileSelected.emit(str(path))
    dialog.close()


def test_a_copy_is_written_where_the_user_says(button, told, qtbot, tmp_path):
    dialog = button.copy_out()
    assert dialog.selectedFiles()[0].endswith("5-2026.docx")

    choose(dialog, tmp_path / "copy.docx")
    qtbot.waitUntil(lambda: bool(told), timeout=10_000)

    assert told == [Tell("Saved: copy.docx")]
    assert (tmp_path / "copy.docx").read_bytes().startswith(b"PK")


def test_a_letter_goes_into_a_folder_of_its_own(button, told, qtbot, tmp_path):
    choose(button.write_folder(), tmp_path / "out")
    qtbot.waitUntil(lambda: bool(told), timeout=10_000)

    assert told == [Tell("Written: out")]
    assert len(list((tmp_path / "out").iterdir())) == 2


def test_the_list_is_shown(button, told, qtbot):
    button.show_enclosures()
    qtbot.waitUntil(lambda: bool(told), timeout=10_000)

    assert isinstance(told[0], ShowPaper)
    assert "5/2026" in told[0].title


def test_without_a_letter_nothing_is_asked(qtbot, gateway, told):
    over = QWidget()
    qtbot.addWidget(over)
    button = TakeOutButton(gateway, lambda: None, told.append, over)

    assert button.copy_out() is None
    assert button.write_folder() is None
    button.show_enclosures()
    assert told == []


def test_a_draft_is_copied_before_it_is_issued(qtbot, gateway, wish, tmp_path):
    part = DraftCopyButton(gateway, lambda: wish)
    qtbot.addWidget(part)
    dialog = part.copy_out()
    assert isinstance(dialog, QFileDialog)

    choose(dialog, tmp_path / "draft.docx")
    qtbot.waitUntil(lambda: bool(part.said.text()), timeout=10_000)

    assert (tmp_path / "draft.docx").exists()
