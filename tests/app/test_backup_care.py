"""Backups while an office is open: of the day, on closing, restored, warned of when old."""

import shutil

import pytest
from front_door import window_of
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPushButton

from ethics_desk.domain.backup import BackupPlan, Occasion, written_plan
from ethics_desk.domain.office import Office
from ethics_desk.gui.office.leaving import LeavingWindow
from ethics_desk.gui.wishes import RestoreRecords
from ethics_desk.services.backups import RestoreBackup, list_backups, use_second_place

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

PLAN = BackupPlan()


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
