"""Encrypted records at the front door, and the lock of their window."""

import shutil
from datetime import UTC, datetime, timedelta

import pytest
from front_door import OFFICE, window_of
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPushButton
from window_fixtures import release_keys

from ethics_desk.app.assembly import opened_desk
from ethics_desk.app.opening import found_office
from ethics_desk.app.window_lock import WindowLock
from ethics_desk.domain.account import MemberRole
from ethics_desk.domain.errors import StoreUnavailable
from ethics_desk.domain.inquiry import Channel
from ethics_desk.domain.language import Trilingual
from ethics_desk.gui.inquiry.evidence.copies import Copies
from ethics_desk.gui.inquiry.evidence.outside_dialog import OutsideDialog
from ethics_desk.gui.keys.former_dialog import FormerDialog
from ethics_desk.gui.keys.idle import IdleWatch, minutes_of
from ethics_desk.gui.keys.unlock_pane import Unlocking
from ethics_desk.gui.office.founding_step import NewOffice
from ethics_desk.gui.wishes import EncryptRecords, LockAfter, LockWindow
from ethics_desk.services.evidence import TakeInFile, list_evidence, take_in_file
from ethics_desk.services.inquiries import RegisterInquiry, register_inquiry
from ethics_desk.services.keys.encryption import new_secret
from ethics_desk.services.keys.opening import unlock
from ethics_desk.services.keys.passphrases import AddKey, add_key, list_keys
from ethics_desk.services.members import (
    AddMember,
    EditMember,
    add_member,
    edit_member,
    list_members,
)
from ethics_desk.services.office import office_of
from ethics_desk.store.inspection import inspect, is_encrypted
from ethics_desk.store.keys import companions, key_file_beside
from ethics_desk.store.wrapping import Cost

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

CHEAP = Cost(memory_kibibytes=64, passes=1, lanes=1)
WORDS = "төрт жылқы сегіз алма"
OTHERS = "жеті қарға бір терезе"


@pytest.fixture(scope="module")
def secret():
    return new_secret(WORDS, CHEAP)


@pytest.fixture(scope="module")
def locked_once(tmp_path_factory, texts, secret):
    """An office whose records are encrypted: making them takes longer than most tests."""
    path = tmp_path_factory.mktemp("founded") / "office.edesk"
    found_office(path, OFFICE, texts, secret).close()
    return path


@pytest.fixture
def locked(paths, locked_once):
    """Such records at the usual place; nobody has them open."""
    for part in companions(locked_once):
        shutil.copy(part, paths.data)
    return paths.default_store


@pytest.fixture
def opened(qtbot, door, locked):
    """The window on them."""
    door.begin(None)
    qtbot.waitUntil(lambda: door.start is not None and door.start.unlock.isVisible())
    door.start.unlock_wished.emit(Unlocking(path=locked, passphrase=WORDS))
    return window_of(qtbot, door, locked)


@pytest.fixture
def screen(opened):
    return opened.findChild(WindowLock).screen


def deputy_of(office):
    return AddMember(
        agency_id=office.agency_id,
        role=MemberRole.DEPUTY,
        name=Trilingual(kk="О. Орынбасар", ru="О. Орынбасар", en="O. Deputy"),
        post=Trilingual(kk="орынбасар", ru="заместитель", en="deputy"),
    )


def evidence_of(records, folder):
    """A file other programs have to read, among the evidence of an inquiry."""
    file = folder / "акт.docx"
    file.write_bytes(b"PK")
    desk, today = records.desk, records.desk.today()
    arrival = RegisterInquiry(
        agency_id=records.office.agency_id,
        received_on=today,
        channel=Channel.PRESS,
        subject="Хабар",
    )
    inquiry = register_inquiry(desk, arrival).value
    take_in_file(desk, TakeInFile(inquiry_id=inquiry, path=file, received_on=today))
    return list_evidence(desk, inquiry)[0]


def say(screen, words):
    screen.pane.passphrase.set_text(words)
    screen.pane.send()


def test_a_new_office_is_encrypted_from_its_first_byte(qtbot, door, paths, secret):
    door.begin(None)

    door.start.office_wished.emit(
        NewOffice(path=paths.default_store, command=OFFICE, secret=secret)
    )

    window_of(qtbot, door, paths.default_store)
    assert is_encrypted(paths.default_store)
    assert key_file_beside(paths.default_store).exists()


def test_a_wrong_passphrase_opens_nothing_and_the_right_one_does(qtbot, door, locked):
    door.begin(None)
    qtbot.waitUntil(lambda: door.start is not None and door.start.unlock.isVisible())

    door.start.unlock_wished.emit(Unlocking(path=locked, passphrase=OTHERS))
    qtbot.waitUntil(lambda: door.start.unlock.form.problems() != {})
    assert door.records is None

    door.start.unlock_wished.emit(Unlocking(path=locked, passphrase=WORDS))
    window_of(qtbot, door, locked)
    assert door.start is None


def test_without_its_key_file_the_paper_key_opens_the_office(qtbot, door, locked, secret):
    key_file_beside(locked).unlink()
    door.begin(None)
    qtbot.waitUntil(lambda: door.start is not None and door.start.unlock.isVisible())
    assert not door.start.unlock.passphrase.isVisible()
    assert "Put the key file back" in door.start.notice.text()

    paper = " ".join(secret.recovery.groups).lower()
    door.start.unlock_wished.emit(Unlocking(path=locked, passphrase=OTHERS, recovery=paper))

    window_of(qtbot, door, locked)
    assert [one.member.name.en for one in list_keys(door.records.desk)] == ["A.Uly"]
    assert key_file_beside(locked).exists()


def test_a_mistyped_paper_key_is_told_beside_it(qtbot, door, locked):
    door.begin(None)
    qtbot.waitUntil(lambda: door.start is not None and door.start.unlock.isVisible())
    door.start.unlock.other_button.click()

    door.start.unlock_wished.emit(Unlocking(path=locked, passphrase=OTHERS, recovery="0000"))

    qtbot.waitUntil(lambda: "recovery" in door.start.unlock.form.problems())


def test_records_in_clear_are_encrypted_from_the_settings(qtbot, door, paths, texts, secret):
    found_office(paths.default_store, OFFICE, texts).close()
    door.begin(None)
    window = window_of(qtbot, door, paths.default_store)
    assert window.findChild(WindowLock) is None

    window.grant(EncryptRecords(secret))

    qtbot.waitUntil(lambda: door.records is not None and door.records.former is not None)
    window = door.desktop.window
    assert is_encrypted(paths.default_store)
    assert door.records.former.exists()
    assert "readable by everybody" in window.notice.text()
    assert window.findChild(WindowLock) is not None
    window.notice.findChild(QPushButton).click()
    dialog = window.findChild(FormerDialog)
    dialog.deed.click()
    assert not door.records.former.exists()


def test_records_are_encrypted_anew_from_the_settings(qtbot, door, opened, locked):
    opened.grant(EncryptRecords(new_secret(OTHERS, CHEAP)))

    qtbot.waitUntil(lambda: door.records is not None and door.records.former is not None)
    assert door.records.path.name == "office-2.edesk"
    assert door.records.former == locked
    assert "old passphrases open them" in door.desktop.window.notice.text()
    shutil.copy(key_file_beside(locked), key_file_beside(door.records.path))
    kept = unlock(door.records.path, WORDS, datetime.now(UTC))
    with pytest.raises(StoreUnavailable, match=r"keys\.other-records"):
        inspect(door.records.path, key=kept.key)


def test_a_locked_window_shows_and_does_nothing(qtbot, opened, screen):
    box = QDialog(opened)
    box.setWindowTitle("A name")
    box.open()

    screen.lock()

    assert opened.windowTitle() == "Ethics Desk"
    assert not box.isVisible()
    assert not opened.navigation.isVisible()
    assert not opened.notice.isVisible()
    assert not opened.menuBar().isVisible()
    shown = [one.text() for one in opened.findChildren(QLabel) if one.isVisible()]
    assert "Office" not in " ".join(shown)
    with qtbot.assertNotEmitted(opened.menus.open_office_wished):
        qtbot.keyClick(opened, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    release_keys()


def test_the_right_passphrase_brings_everything_back(qtbot, opened, screen):
    box = QDialog(opened)
    line = QLineEdit("half a sentence", box)
    box.open()
    screen.lock()

    say(screen, OTHERS)
    qtbot.waitUntil(lambda: screen.pane.form.problems() != {})
    assert screen.locked
    with qtbot.waitSignal(screen.unlocked):
        say(screen, WORDS)

    assert box.isVisible()
    assert box.windowModality() is Qt.WindowModality.WindowModal
    assert line.text() == "half a sentence"
    assert opened.windowTitle().startswith("Office")
    assert opened.navigation.isVisible()


def test_a_dialog_that_comes_up_behind_the_lock_stays_out_of_sight(qtbot, opened, screen):
    screen.lock()
    late, done = QDialog(opened), QDialog(opened)
    late.show()
    done.show()

    qtbot.waitUntil(lambda: not late.isVisible() and not done.isVisible())
    done.accept()
    with qtbot.waitSignal(screen.unlocked):
        say(screen, WORDS)

    assert late.isVisible()
    assert not done.isVisible()
    late.close()


def test_another_member_takes_over_in_their_own_name(qtbot, door, opened, locked):
    desk = door.records.desk
    deputy = add_member(desk, deputy_of(door.records.office)).value
    add_key(desk, AddKey(member_id=deputy, passphrase=OTHERS, cost=CHEAP))

    opened.menus.switch_wished.emit()

    qtbot.waitUntil(lambda: door.start is not None and door.start.unlock.isVisible())
    assert door.records is None
    assert not opened.isVisible()
    door.start.unlock_wished.emit(Unlocking(path=locked, passphrase=OTHERS))
    window_of(qtbot, door, locked)
    assert door.records.desk.member == deputy


def test_another_members_passphrase_does_not_open_my_window(qtbot, door, opened, screen):
    desk = door.records.desk
    deputy = add_member(desk, deputy_of(door.records.office)).value
    add_key(desk, AddKey(member_id=deputy, passphrase=OTHERS, cost=CHEAP))
    screen.lock()

    say(screen, OTHERS)

    qtbot.waitUntil(lambda: screen.pane.form.problems() != {})
    assert "another member" in screen.pane.form.problems()["passphrase-now"]
    assert screen.locked


def test_a_member_who_left_opens_nothing_and_acts_for_nobody(qtbot, locked, secret, texts):
    mine = unlock(locked, WORDS, datetime.now(UTC))
    with opened_desk(locked, texts, mine) as desk:
        deputy = add_member(desk, deputy_of(office_of(desk))).value
        add_key(desk, AddKey(member_id=deputy, passphrase=OTHERS, cost=CHEAP))
        (left,) = [one for one in list_members(desk) if one.id == deputy]
        facts = {name: getattr(left, name) for name in ("role", "name", "post", "phone")}
        edit_member(desk, EditMember(member_id=deputy, version=left.version, active=False, **facts))
    theirs = unlock(locked, OTHERS, datetime.now(UTC))

    with (
        pytest.raises(StoreUnavailable, match=r"keys\.member-left"),
        opened_desk(locked, texts, theirs),
    ):
        pass


def test_many_wrong_passphrases_make_the_window_wait(qtbot, opened, screen):
    screen.lock()
    for _ in range(3):
        say(screen, OTHERS)
        qtbot.waitUntil(screen.pane.isEnabled)
    say(screen, WORDS)

    qtbot.waitUntil(lambda: "Too many" in "".join(screen.pane.form.problems().values()))
    assert screen.locked


@pytest.mark.parametrize(
    "leave", [lambda window: window.grant(LockWindow()), lambda w: w.close()], ids=["lock", "close"]
)
def test_what_other_programs_were_given_goes_with_the_lock_and_the_window(
    qtbot, door, opened, tmp_path, monkeypatch, leave
):
    place = tmp_path / "temporary"
    place.mkdir()
    monkeypatch.setenv("TMPDIR", str(place))
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    copies = Copies(opened.page("settings").gateway, opened)
    copies.open(evidence_of(door.records, tmp_path))
    with qtbot.waitSignal(copies.nowhere_to_open) as told:
        opened.findChild(OutsideDialog).deed.click()
    assert len(list(place.rglob("*.docx"))) == 1

    leave(opened)

    assert told.args[0].startswith(str(place))
    assert list(place.iterdir()) == []


def test_the_menu_locks_encrypted_records_only(qtbot, door, opened):
    lock = next(one for one in opened.menus.actions() if one.shortcut().toString() == "Ctrl+L")

    lock.trigger()

    assert opened.findChild(WindowLock).screen.locked


class Clock:
    """A clock that is put on by hand."""

    def __init__(self):
        self.time = datetime(2026, 6, 15, 9, 0, tzinfo=UTC)

    def __call__(self):
        return self.time


def test_a_window_nobody_touches_locks_once(qtbot, opened):
    clock = Clock()
    watch = IdleWatch(clock, 10, parent=opened)
    told = []
    watch.idle.connect(lambda: told.append(clock.time))

    clock.time += timedelta(minutes=9)
    watch.look()
    QTest.mouseClick(opened.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(5, 300))
    clock.time += timedelta(minutes=9)
    watch.look()
    assert told == []
    clock.time += timedelta(minutes=10)
    watch.look()
    watch.look()
    assert len(told) == 1


def test_the_minutes_are_those_of_the_settings(opened, keeping):
    lock = opened.findChild(WindowLock)
    lock.grant(LockAfter(5))

    assert minutes_of("5") == 5
    assert minutes_of("7") == minutes_of(None) == 10
