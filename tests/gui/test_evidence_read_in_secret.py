"""Evidence of encrypted records: read inside the program, handed to others only when agreed."""

import os
import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from sample_office import COMMISSIONER
from services.builders import given_inquiry

from ethics_desk.domain.language import Language
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.inquiry.evidence.copies import Copies
from ethics_desk.gui.inquiry.evidence.outside_dialog import OutsideDialog
from ethics_desk.gui.inquiry.evidence.picture_window import PictureWindow
from ethics_desk.gui.inquiry.evidence.private_folder import (
    PREFIX,
    PrivateFolder,
    remove_left_folders,
)
from ethics_desk.services.evidence import TakeInFile, list_evidence, take_in_file
from ethics_desk.services.keys.encryption import encrypt_records, new_secret
from ethics_desk.services.keys.recovery_page import recovery_page
from ethics_desk.store.office_file import open_store
from ethics_desk.store.wrapping import Cost
from ethics_desk.texts import Texts

CHEAP = Cost(memory_kibibytes=64, passes=1, lanes=1)
SECRET = new_secret("төрт жылқы сегіз алма", CHEAP)
TODAY = date(2026, 3, 2)


@pytest.fixture
def locked(desk):
    path = desk.store.path
    desk.store.close()
    store = open_store(path, key=encrypt_records(path, SECRET, COMMISSIONER).key)
    yield replace(desk, store=store)
    store.close()


@pytest.fixture
def place(tmp_path, monkeypatch):
    """Where temporary files go."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    return folder


@pytest.fixture
def copies(qtbot, locked, resources, jobs, place):
    over = QWidget()
    qtbot.addWidget(over)
    over.show()
    gateway = Gateway(locked, Texts(resources).in_(Language.EN), jobs, over)
    return Copies(gateway, over)


@pytest.fixture
def given(locked, tmp_path):
    """Takes a file into the records."""

    def take_in(name, content):
        file = tmp_path / name
        file.write_bytes(content)
        inquiry = given_inquiry(locked)
        command = TakeInFile(inquiry_id=inquiry.id, path=file, received_on=TODAY)
        take_in_file(locked, command)
        return list_evidence(locked, inquiry.id)[0]

    return take_in


def a_picture():
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(0x336699)
    image.save(buffer, "PNG")
    return buffer.data().data()


def window_over(qtbot, copies, kind):
    over = copies.parent()
    qtbot.waitUntil(lambda: over.findChild(kind) is not None)
    return over.findChild(kind)


def test_a_paper_is_read_inside_and_written_nowhere(qtbot, copies, given, place, resources):
    pdf = recovery_page(SECRET, Path("office.edesk"), TODAY, resources)

    with qtbot.waitSignal(copies.paper) as shown:
        copies.open(given("акт.pdf", pdf))

    assert shown.args[0].pdf == pdf
    assert list(place.iterdir()) == []


def test_a_picture_is_seen_inside_and_written_nowhere(qtbot, copies, given, place):
    copies.open(given("сурет.png", a_picture()))

    window = window_over(qtbot, copies, PictureWindow)
    assert window.label.pixmap().width() == 40
    assert list(place.iterdir()) == []
    window.close()


@pytest.mark.parametrize(("name", "content"), [("акт.docx", b"PK"), ("бүлінген.pdf", b"%PDF-no")])
def test_other_files_wait_for_somebody_to_agree(qtbot, copies, given, place, name, content):
    copies.open(given(name, content))

    dialog = window_over(qtbot, copies, OutsideDialog)
    assert list(place.iterdir()) == []
    with qtbot.waitSignal(copies.nowhere_to_open) as told:
        dialog.deed.click()

    (copy,) = Path(told.args[0]).iterdir()
    assert copy.read_bytes() == content
    copies.forget()
    assert list(place.iterdir()) == []


def test_what_a_killed_program_left_is_removed_at_the_next_start(qtbot, place):
    program = (
        "import os; from ethics_desk.gui.inquiry.evidence.private_folder import PrivateFolder;"
        "folder = PrivateFolder(); (folder.path / 'name.docx').write_bytes(b'x'); os._exit(9)"
    )
    subprocess.run(  # noqa: S603 - a fixed program
        [sys.executable, "-c", program], check=False, env={**os.environ, "TMPDIR": str(place)}
    )
    alive = PrivateFolder()
    assert len(list(place.glob(f"{PREFIX}*/name.docx"))) == 1

    assert remove_left_folders() == 1

    assert alive.path.exists()
    alive.remove()
    assert list(place.iterdir()) == []
