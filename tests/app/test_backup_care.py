"""Backups while an office is open: of the day, on closing, restored, warned of when old."""

import shutil

import pytest
from front_door import OFFICE, window_of
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPushButton

from ethics_desk.app.assembly import opened_desk
from ethics_desk.app.opening import found_office
from ethics_desk.domain.backup import BackupPlan, Occasion, written_plan
from ethics_desk.domain.office import Office
from ethics_desk.gui.office.leaving import LeavingWindow
from ethics_desk.gui.wishes import RestoreRecords
from ethics_desk.services.backups import (
    MakeBackup,
    RestoreBackup,
    list_backups,
    make_backup,
    use_second_place,
)
from ethics_desk.services.keys.encryption import new_secret
from ethics_desk.store.keys import companions, key_file_beside
from ethics_desk.store.wrapping import Cost

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

PLAN = BackupPlan()
CHEAP = Cost(memory_kibibytes=64, passes=1, lanes=1)


@pytest.fixture
def opened(qtbot, door, paths, founded):
    founded(paths.default_store)
    door.begin(None)
    return window_of(qtbot, door, paths.default_store)


@pytest.fixture
def stick(tmp_path, keeping):
    place = tmp_path / "stick"
    place.mkdir()
    use_second_place(place)
    for name, text in written_plan(BackupPlan(second_place=place)).items():
        keeping.keep(name, text)
    return place


def done(qtbot, job):
    with qtbot.waitSignal(job.ended, timeout=20_000):
        pass


def backups(paths):
    return list_backups(paths.default_store, PLAN)


def change(door):
    """Something is saved: the phone of the office."""
    with door.records.desk.store.write() as work:
        office: Office = work.offices.of()[0]
        work.offices.replace(office)


def test_the_first_look_of_a_day_makes_its_backup_and_the_next_none(qtbot, door, paths, opened):
    done(qtbot, door.care.look())
    done(qtbot, door.care.look())

    assert [one.occasion for one in backups(paths)] == [Occasion.DAILY]
    assert opened.notice.text() == ""


def test_closing_the_window_makes_a_backup_of_what_changed_and_only_then(door, paths, opened):
    opened.close()
    door.take_leave()
    change(door)
    door.take_leave()
    door.take_leave()

    assert [one.occasion for one in backups(paths)] == [Occasion.CLOSE, Occasion.CLOSE]


def test_an_unplugged_stick_is_warned_of_with_the_deed_beside_it(qtbot, door, paths, opened, stick):
    shutil.rmtree(stick)

    done(qtbot, door.care.look())

    assert "Plug the drive in" in opened.notice.text()
    assert len(backups(paths)) == 1
    stick.mkdir()
    use_second_place(stick)
    opened.notice.findChild(QPushButton).click()
    qtbot.waitUntil(lambda: list(stick.glob("*/*.edesk")) != [], timeout=20_000)


def test_a_stick_that_comes_back_gets_the_backup_it_lacks(qtbot, door, paths, opened, stick):
    marker = next(stick.iterdir())
    away = marker.rename(stick.parent / marker.name)
    done(qtbot, door.care.look())
    away.rename(marker)

    done(qtbot, door.care.look())

    assert len(backups(paths)) == 1
    assert len(list(stick.glob("*/*.edesk"))) == 1


def test_a_backup_that_cannot_be_made_on_closing_is_told_and_left_to_the_user(
    qtbot, door, paths, opened
):
    opened.close()
    (paths.data / "backups").write_text("in the way")
    said = []

    def look():
        for window in QApplication.topLevelWidgets():
            if isinstance(window, LeavingWindow) and window.again.isVisible():
                said.append(window.told())
                window.leave.click()
                return
        QTimer.singleShot(20, look)

    look()
    door.take_leave()

    assert len(said) == 1
    assert "backups" in said[0]


def test_a_restore_from_the_window_opens_the_records_again_and_tells(qtbot, door, paths, opened):
    done(qtbot, door.care.look())
    backup = backups(paths)[0]
    change(door)
    former = door.records

    opened.grant(RestoreRecords(RestoreBackup(backup=backup, reason="Trial")))

    qtbot.waitUntil(lambda: door.records not in (None, former), timeout=20_000)
    assert backup.number in door.desktop.window.notice.text()
    with door.records.desk.store.read() as work:
        assert len(work.journal.of(verb="records.restored")) == 1
        assert work.offices.of()[0].version == 1
    assert len(list(paths.data.glob("*before-restore*"))) == 1


def test_a_restore_that_is_refused_opens_the_records_as_they_were(qtbot, door, paths, opened):
    done(qtbot, door.care.look())
    backup = backups(paths)[0]
    backup.path.write_bytes(b"rotten")
    former = door.records

    opened.grant(RestoreRecords(RestoreBackup(backup=backup)))

    qtbot.waitUntil(lambda: door.records not in (None, former), timeout=20_000)
    assert "damaged" in door.desktop.window.notice.text()
    assert list(paths.data.glob("*before-restore*")) == []


def lose(qtbot, door, paths):
    """The records are damaged: the program starts and cannot open them."""
    paths.default_store.write_bytes(b"nothing a program could read" * 400)
    door.begin(None)
    qtbot.waitUntil(lambda: door.start is not None, timeout=20_000)


def test_damaged_records_are_restored_from_the_start_window(qtbot, door, paths, texts, founded):
    founded(paths.default_store)
    with opened_desk(paths.default_store, texts) as desk:
        made = make_backup(desk, MakeBackup(occasion=Occasion.DAILY, plan=PLAN)).here
    lose(qtbot, door, paths)

    dialog = door.start.show_restore()
    assert dialog.records.path() == paths.default_store
    dialog.backup.set_path(made.path)
    dialog.reason.set_text("The disk failed")
    dialog.go_on()

    window = window_of(qtbot, door, paths.default_store)
    assert made.number in window.notice.text()
    assert len(list(paths.data.glob("*before-restore*"))) == 1
    with door.records.desk.store.read() as work:
        assert [line.reason for line in work.journal.of(verb="records.restored")] == [
            "The disk failed"
        ]


def test_a_backup_that_is_refused_is_told_in_the_form_that_stays(qtbot, door, paths, tmp_path):
    lose(qtbot, door, paths)
    rotten = tmp_path / "copied by hand.edesk"
    rotten.write_bytes(b"rotten")

    dialog = door.start.show_restore()
    dialog.backup.set_path(rotten)
    dialog.reason.set_text("Trial")
    dialog.go_on()

    qtbot.waitUntil(lambda: "damaged" in dialog.notice.text(), timeout=20_000)
    assert dialog.isVisible()
    assert dialog.deed.isEnabled()
    dialog.settle()
    dialog.reject()
    assert door.start.restoring is None


def test_an_encrypted_backup_asks_for_its_passphrase(qtbot, door, paths, texts):
    secret = new_secret("төрт жылқы сегіз алма", CHEAP)
    records = found_office(paths.default_store, OFFICE, texts, secret)
    made = make_backup(records.desk, MakeBackup(occasion=Occasion.DAILY, plan=PLAN)).here
    records.close()
    key_file_beside(paths.default_store).unlink()
    lose(qtbot, door, paths)

    dialog = door.start.show_restore()
    dialog.backup.set_path(made.path)
    dialog.reason.set_text("Trial")
    dialog.passphrase.set_text("wrong")
    dialog.go_on()
    qtbot.waitUntil(lambda: "passphrase" in dialog.form.problems(), timeout=20_000)
    dialog.passphrase.set_text("төрт жылқы сегіз алма")
    dialog.go_on()

    window_of(qtbot, door, paths.default_store)
    assert door.records.unlocked is not None


def test_the_recovery_key_on_paper_opens_a_backup_whose_key_file_is_lost(
    qtbot, door, paths, texts, tmp_path
):
    secret = new_secret("төрт жылқы сегіз алма", CHEAP)
    records = found_office(paths.default_store, OFFICE, texts, secret)
    made = make_backup(records.desk, MakeBackup(occasion=Occasion.DAILY, plan=PLAN)).here
    records.close()
    alone = tmp_path / "copied.edesk"
    made.path.rename(alone)
    for one in companions(paths.default_store):
        one.unlink()
    door.begin(None)

    dialog = door.start.show_restore()
    dialog.backup.set_path(alone)
    dialog.reason.set_text("Trial")
    dialog.passphrase.set_text(" ".join(secret.recovery.groups))
    dialog.go_on()

    window_of(qtbot, door, paths.default_store)
    assert door.records.desk.store.key == secret.recovery.data_key
