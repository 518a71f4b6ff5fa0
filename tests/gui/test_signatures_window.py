"""Signing a letter, checking a received PDF and the authorities relied on, through the window."""

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from services.builders import (
    given_allegation,
    given_circumstances,
    given_finding,
    given_inquiry,
    given_official,
)
from signing_keys import PASSPHRASE, Authority

from ethics_desk.domain.language import Language
from ethics_desk.gui.letters.take_out_button import TakeOutButton
from ethics_desk.gui.office.page import SettingsPage
from ethics_desk.gui.signatures.check_dialog import CheckDialog
from ethics_desk.gui.signatures.sign_dialog import SignDialog
from ethics_desk.gui.wishes import ShowPaper, Tell
from ethics_desk.services.letters.letters import IssueLetter, issue_letter, list_letters
from ethics_desk.services.signatures.signing import signed_content, signed_copies
from ethics_desk.services.signatures.trust import trusted_certificates

PATIENCE = 60_000


@pytest.fixture(scope="module")
def authority():
    return Authority()


@pytest.fixture
def key(authority, tmp_path):
    path = tmp_path / "key.p12"
    path.write_bytes(authority.key_file())
    return path


@pytest.fixture
def letter(desk):
    inquiry = given_inquiry(desk)
    party = given_official(desk, inquiry)
    given_finding(desk, given_allegation(desk, party))
    given_circumstances(desk, party)
    issue_letter(
        desk, IssueLetter(inquiry_id=inquiry.id, kind="memo-to-head", language=Language.EN)
    )
    return list_letters(desk, inquiry.id)[0]


@pytest.fixture
def desktop(qtbot):
    """Something windows may stand over; it takes them with it when the test ends."""
    desktop = QWidget()
    qtbot.addWidget(desktop)
    return desktop


@pytest.fixture
def signing(gateway, letter, desktop):
    dialog = SignDialog(gateway, letter, desktop)
    dialog.show()
    return dialog


@pytest.fixture
def checking(gateway, desktop):
    dialog = CheckDialog(gateway, desktop)
    dialog.show()
    return dialog


@pytest.fixture
def settings(qtbot, gateway, memory):
    page = SettingsPage(gateway, memory)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    return page


def words_on(widget):
    return " ".join(label.text() for label in widget.findChildren(QLabel))


def test_a_letter_is_signed_with_a_key_from_a_file(qtbot, desk, signing, letter, key):
    signing.key.set_path(key)
    signing.passphrase.set_text(PASSPHRASE)

    with qtbot.waitSignal(signing.signed, timeout=PATIENCE) as told:
        signing.go_on()

    (copy,) = signed_copies(desk, letter.id)
    assert told.args == [copy.id]


def test_a_wrong_passphrase_is_said_beside_it_and_can_be_typed_again(
    qtbot, desk, gateway, signing, letter, key
):
    signing.key.set_path(key)
    signing.passphrase.set_text("wrong")

    with qtbot.waitSignal(gateway.jobs.ended, timeout=PATIENCE):
        signing.go_on()

    assert "does not fit" in words_on(signing.form)
    assert signing.deed.isEnabled()
    assert signed_copies(desk, letter.id) == ()


def test_nothing_is_signed_without_key_and_passphrase(desk, signing, letter):
    signing.go_on()

    assert signing.isVisible()
    assert signed_copies(desk, letter.id) == ()


def test_who_signed_before_is_told(qtbot, gateway, signing, letter, key, desktop):
    signing.key.set_path(key)
    signing.passphrase.set_text(PASSPHRASE)
    with qtbot.waitSignal(signing.signed, timeout=PATIENCE):
        signing.go_on()

    again = SignDialog(gateway, letter, desktop)

    assert "Әлімова Гүлнар" in words_on(again)


def test_a_signed_pdf_is_checked_and_its_signer_named(
    qtbot, desk, gateway, signing, checking, letter, key, tmp_path
):
    signing.key.set_path(key)
    signing.passphrase.set_text(PASSPHRASE)
    with qtbot.waitSignal(signing.signed, timeout=PATIENCE):
        signing.go_on()
    path = tmp_path / "received.pdf"
    path.write_bytes(signed_content(desk, signed_copies(desk, letter.id)[0].id))

    checking.path.set_path(path)
    with qtbot.waitSignal(gateway.jobs.ended, timeout=PATIENCE):
        checking.go_on()

    assert "Әлімова Гүлнар" in words_on(checking.found)
    assert "who vouches for the signer is not known" in words_on(checking.found)


def test_a_letter_is_signed_from_its_menu_and_the_copy_shown(qtbot, gateway, letter, key, desktop):
    wishes = []
    button = TakeOutButton(gateway, lambda: (letter.id, letter.number), wishes.append, desktop)

    button.show_signed()
    dialog = button.sign()
    dialog.key.set_path(key)
    dialog.passphrase.set_text(PASSPHRASE)
    with qtbot.waitSignal(dialog.signed, timeout=PATIENCE):
        dialog.go_on()

    assert [type(one) for one in wishes] == [Tell, ShowPaper]
    assert wishes[1].file_name == "0001-2026-signed.pdf"


def test_what_is_no_pdf_is_said_beside_the_field(qtbot, gateway, checking, tmp_path):
    path = tmp_path / "letter.pdf"
    path.write_text("not a PDF", "utf-8")

    checking.path.set_path(path)
    with qtbot.waitSignal(gateway.jobs.ended, timeout=PATIENCE):
        checking.go_on()

    assert "not a PDF, or it is damaged" in words_on(checking.form)


def test_an_authority_is_taken_in_and_taken_away_with_a_reason(desk, settings, authority, tmp_path):
    path = tmp_path / "centre.cer"
    path.write_bytes(authority.der)
    taking_in = settings.signatures.take_in()
    taking_in.path.set_path(path)
    taking_in.note.set_text("By telephone")
    taking_in.go_on()
    (kept,) = trusted_certificates(desk)
    assert kept.name == authority.name

    settings.refresh()
    settings.signatures.authorities.view.selectRow(0)
    asking = settings.signatures.take_away()
    asking.reason.set_text("Closed")
    asking.go_on()

    assert trusted_certificates(desk) == ()
