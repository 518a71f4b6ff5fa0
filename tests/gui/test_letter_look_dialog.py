"""The look of letters in the window: seen at once, refused beside its field, saved."""

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget
from sample_office import AGENCY

from ethics_desk.domain.letter_look import EmblemPlace, NamesPlace
from ethics_desk.gui.office.look_dialog import LetterLookDialog
from ethics_desk.gui.office.look_form import drawn_as_png
from ethics_desk.services.letter_texts.office_look import letter_look

SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"><circle r="4"/></svg>'


@pytest.fixture
def dialog(qtbot, gateway):
    over = QWidget()
    qtbot.addWidget(over)
    dialog = LetterLookDialog(gateway, AGENCY, over)
    dialog.open()
    yield dialog
    for box in dialog.findChildren(QMessageBox):
        box.reject()
    if dialog.isVisible():
        dialog.done(0)


def test_a_changed_look_is_saved(dialog, desk):
    assert not dialog.save.isEnabled()
    dialog.look.names.choose(NamesPlace.ABOVE.value)
    dialog.look.margins["left"].set_number(25)

    dialog.keep()

    look = letter_look(desk, AGENCY)
    assert (look.names, look.left, look.version) == (NamesPlace.ABOVE, 25, 1)
    assert not dialog.isVisible()


def test_a_margin_outside_its_limits_is_refused_beside_its_field(dialog, desk):
    dialog.look.margins["left"].set_number(5)

    dialog.keep()

    assert dialog.isVisible()
    said = dialog.look.form.first_problem().findChild(QLabel, "problem")
    assert "20" in said.text()
    assert letter_look(desk, AGENCY).version == 0


def test_the_letter_is_seen_as_it_would_be_and_what_is_wrong_is_said(dialog, qtbot):
    qtbot.waitUntil(lambda: dialog.paper.view is not None, timeout=10_000)
    former = dialog.paper.view

    dialog.look.margins["left"].set_number(5)
    qtbot.waitUntil(lambda: bool(dialog.paper.missing.text()), timeout=10_000)

    assert dialog.paper.view is former


def test_a_picture_is_asked_for_only_where_one_is_wanted(dialog):
    assert dialog.look.picture.isHidden() or not dialog.look.picture.isVisible()

    dialog.look.emblem.choose(EmblemPlace.PICTURE.value)

    assert dialog.look.picture.isVisible()


def test_an_svg_is_drawn_as_png(dialog, desk, tmp_path):
    file = tmp_path / "emblem.svg"
    file.write_text(SVG, "utf-8")
    dialog.look.emblem.choose(EmblemPlace.PICTURE.value)
    dialog.look.picture.set_path(file)

    dialog.keep()

    image = QImage.fromData(letter_look(desk, AGENCY).picture)
    assert (image.width(), image.height()) == (1000, 500)


def test_what_is_no_svg_is_not_drawn(dressed, tmp_path):
    file = tmp_path / "emblem.svg"
    file.write_text('<svg xmlns="http://www.w3.org/2000/svg" width="0"/>', "utf-8")

    assert drawn_as_png(file, tmp_path) is None


def test_leaving_asks_about_what_was_changed(dialog):
    dialog.look.margins["left"].set_number(25)

    dialog.reject()

    assert dialog.isVisible()
    assert dialog.findChildren(QMessageBox)
