"""Case files through the window: written with progress, checked, taken over."""

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from services.builders import given_inquiry, given_official, given_person

from ethics_desk.domain.inquiry import Channel, PartyRole
from ethics_desk.domain.language import Language
from ethics_desk.domain.person import PersonName
from ethics_desk.gui.case_file.check_dialog import CheckCaseFileDialog
from ethics_desk.gui.case_file.write_dialog import FOLDER, WriteCaseFileDialog
from ethics_desk.gui.wishes import Tell
from ethics_desk.services.case_file.checking import check_case_file
from ethics_desk.services.case_file.writing import ExportCaseFile, export_case_file
from ethics_desk.services.evidence import TakeInFile, take_in_file
from ethics_desk.services.inquiry_card import inquiry_card

PATIENCE = 60_000
SECRET = PersonName(surname="Құпиябеков", given="Тілеген", patronymic="Сапарұлы")


@pytest.fixture
def desktop(qtbot):
    """Something windows may stand over; it takes them with it when the test ends."""
    desktop = QWidget()
    qtbot.addWidget(desktop)
    return desktop


@pytest.fixture
def inquiry(desk, tmp_path):
    """An inquiry somebody reported, with a text and a scan."""
    inquiry = given_inquiry(desk, number="8/2026", channel=Channel.COMPLAINT)
    given_official(desk, inquiry)
    source = given_person(desk, kk=SECRET, ru=SECRET)
    given_official(desk, inquiry, person=source, role=PartyRole.APPLICANT)
    for name, content in (("Акт.txt", "Текст".encode()), ("Скан.png", b"\x89PNG")):
        path = tmp_path / name
        path.write_bytes(content)
        take_in_file(desk, TakeInFile(inquiry_id=inquiry.id, path=path, received_on=desk.today()))
    return inquiry


@pytest.fixture
def other_file(new_desk, tmp_path):
    """The case file of an inquiry these records do not have."""
    other = new_desk()
    inquiry = given_inquiry(other, number="99/2025")
    place = tmp_path / "other"
    command = ExportCaseFile(inquiry_id=inquiry.id, place=place, language=Language.EN)
    return export_case_file(other, command).value.place


def said(dialog):
    return " ".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def done(qtbot, gateway, deed):
    with qtbot.waitSignal(gateway.jobs.ended, timeout=PATIENCE):
        deed()


def test_a_case_file_is_written_and_its_place_is_told(
    qtbot, desk, gateway, desktop, inquiry, tmp_path
):
    wishes = []
    dialog = WriteCaseFileDialog(gateway, inquiry, wishes.append, desktop)
    dialog.show()
    dialog.place.set_path(tmp_path / "out.zip")

    done(qtbot, gateway, dialog.go_on)

    (told,) = wishes
    assert isinstance(told, Tell)
    assert "out.zip" in told.text
    assert check_case_file(desk.resources, tmp_path / "out.zip").faults == ()


def test_what_cannot_be_read_is_not_ticked_and_why_is_said(gateway, desktop, inquiry):
    dialog = WriteCaseFileDialog(gateway, inquiry, print, desktop)
    dialog.show()

    assert dialog.evidence.codes() == ("1",)
    assert "look whether they name who reported" in said(dialog)
    dialog.settle()


def test_a_folder_is_not_called_zip(gateway, desktop, inquiry):
    dialog = WriteCaseFileDialog(gateway, inquiry, print, desktop)
    assert dialog.place.path().name == "case-file-8-2026.zip"

    dialog.form_of_file.choose(FOLDER)

    assert dialog.place.path().name == "case-file-8-2026"
    dialog.settle()


def test_a_place_that_is_taken_is_said_beside_its_field(qtbot, gateway, desktop, inquiry, tmp_path):
    (tmp_path / "out.zip").write_text("mine", "utf-8")
    dialog = WriteCaseFileDialog(gateway, inquiry, print, desktop)
    dialog.show()
    dialog.place.set_path(tmp_path / "out.zip")

    done(qtbot, gateway, dialog.go_on)

    assert "Choose another name" in said(dialog)
    assert dialog.deed.isEnabled()
    dialog.settle()


def test_cancel_stops_the_writing_and_leaves_nothing(qtbot, gateway, desktop, inquiry, tmp_path):
    dialog = WriteCaseFileDialog(gateway, inquiry, print, desktop)
    dialog.show()
    out = tmp_path / "out"
    out.mkdir()
    dialog.place.set_path(out / "one.zip")

    def start_and_cancel():
        dialog.go_on()
        dialog.reject()

    done(qtbot, gateway, start_and_cancel)

    assert list(out.iterdir()) == []
    assert dialog.isVisible()
    dialog.settle()


def test_an_intact_case_file_is_taken_over_and_opened(qtbot, desk, gateway, desktop, other_file):
    dialog = CheckCaseFileDialog(gateway, desktop)
    dialog.show()
    dialog.path.set_path(other_file / "bagit.txt")
    done(qtbot, gateway, dialog.go_on)
    assert "Intact." in said(dialog)
    assert "№ 99/2025" in said(dialog)
    taken = []
    dialog.taken_over.connect(taken.append)

    done(qtbot, gateway, dialog.take_over.click)

    assert inquiry_card(desk, taken[0]).inquiry.number == "99/2025"


def test_faults_are_told_and_nothing_can_be_taken_over(qtbot, gateway, desktop, other_file):
    (other_file / "data" / "added.txt").write_text("new", "utf-8")
    dialog = CheckCaseFileDialog(gateway, desktop)
    dialog.show()
    dialog.path.set_path(other_file)

    done(qtbot, gateway, dialog.go_on)

    assert "Faults: 1." in said(dialog)
    assert "data/added.txt" in said(dialog)
    assert not dialog.take_over.isVisible()


def test_a_case_file_of_this_office_is_compared_with_its_records(
    qtbot, desk, gateway, desktop, inquiry, tmp_path
):
    command = ExportCaseFile(inquiry_id=inquiry.id, place=tmp_path / "own", language=Language.EN)
    export_case_file(desk, command)
    dialog = CheckCaseFileDialog(gateway, desktop)
    dialog.show()
    dialog.path.set_path(tmp_path / "own")

    done(qtbot, gateway, dialog.go_on)

    assert "agree with the case file" in said(dialog)
    assert not dialog.take_over.isVisible()
