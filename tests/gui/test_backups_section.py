"""Backups in the settings: made, checked, asked for in the place of the records, kept by a plan."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from ethics_desk.domain.backup import BackupPlan, Occasion, read_plan
from ethics_desk.domain.errors import StoreUnavailable
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.jobs import Job
from ethics_desk.gui.office.backup_plan_dialog import BackupPlanDialog
from ethics_desk.gui.office.backups_section import BackupsSection
from ethics_desk.gui.office.leaving import LeavingWindow
from ethics_desk.gui.tone import Tone
from ethics_desk.gui.wishes import RestoreRecords
from ethics_desk.services.backups import (
    MakeBackup,
    list_backups,
    make_backup,
    use_second_place,
)
from ethics_desk.services.keys.encryption import encrypt_records, new_secret
from ethics_desk.services.office import list_offices
from ethics_desk.store.office_file import open_store
from ethics_desk.store.wrapping import Cost

CHEAP = Cost(memory_kibibytes=64, passes=1, lanes=1)


@pytest.fixture
def section(qtbot, desk, gateway, memory):
    section = BackupsSection(gateway, memory)
    section.wishes = []
    section.wished.connect(section.wishes.append)
    qtbot.addWidget(section)
    section.resize(1000, 700)
    section.show()
    section.show_office(list_offices(desk)[0])
    return section


@pytest.fixture
def stick(tmp_path):
    place = tmp_path / "stick"
    place.mkdir()
    return place


@pytest.fixture
def desktop(qtbot):
    """Something dialogs may stand over; it takes them with it when the test ends."""
    desktop = QWidget()
    qtbot.addWidget(desktop)
    return desktop


@pytest.fixture
def plan_dialog(gateway, memory, desktop):
    dialog = BackupPlanDialog(gateway, memory, desktop)
    dialog.open()
    return dialog


def made(qtbot, section, desk):
    section.back_up()
    qtbot.waitUntil(lambda: section.backups.row() is not None, timeout=20_000)
    return list_backups(desk.store.path, BackupPlan())[0]


def test_a_backup_is_made_listed_and_told(qtbot, section, desk):
    backup = made(qtbot, section, desk)

    assert backup.checked_at is not None
    assert backup.number in section.wishes[-1].text
    assert section.make.isEnabled()


def test_without_a_second_place_the_plan_says_what_that_means(section):
    told = "\n".join(label.text() for label in section.plan.findChildren(QLabel))
    assert "takes the records and their backups" in told


def test_a_backup_in_sight_is_checked(qtbot, section, desk):
    made(qtbot, section, desk)
    section.wishes.clear()

    section.check()

    qtbot.waitUntil(lambda: section.wishes != [], timeout=20_000)
    assert "is whole" in section.wishes[-1].text


def test_a_backup_that_rotted_is_told(qtbot, section, desk):
    backup = made(qtbot, section, desk)
    backup.path.write_bytes(b"rotten")
    section.wishes.clear()

    section.check()

    qtbot.waitUntil(lambda: section.wishes != [], timeout=20_000)
    assert section.wishes[-1].tone is Tone.WARNING


def test_restoring_asks_why_and_wishes_it(qtbot, section, desk):
    backup = made(qtbot, section, desk)

    dialog = section.restore()
    dialog.reason.set_text("A wrong import")
    dialog.go_on()

    command = section.wishes[-1].command
    assert isinstance(section.wishes[-1], RestoreRecords)
    assert (command.backup.number, command.reason) == (backup.number, "A wrong import")
    assert not command.altered


def test_altered_records_are_restored_only_after_it_was_said(qtbot, section, desk):
    backup = replace(made(qtbot, section, desk), faults=2)
    section.backups.show_rows([backup])

    dialog = section.restore()
    dialog.reason.set_text("Nothing older")
    dialog.go_on()

    assert dialog.deed.text() == "Restore &all the same"
    assert section.wishes[-1].command.altered


def test_the_plan_is_kept_and_the_place_made_ready(qtbot, plan_dialog, memory, stick):
    plan_dialog.place.set_path(stick)
    plan_dialog.numbers["daily"].set_number(3)
    told = []
    plan_dialog.same_disk.connect(told.append)

    with qtbot.waitSignal(plan_dialog.accepted, timeout=20_000):
        plan_dialog.go_on()

    plan = read_plan(memory.recall)
    assert (plan.second_place, plan.daily) == (stick, 3)
    assert told == [stick]
    use_second_place(stick)


def test_a_place_that_is_not_there_is_told_and_nothing_kept(qtbot, plan_dialog, memory, stick):
    plan_dialog.place.set_path(stick / "nowhere")

    plan_dialog.go_on()

    qtbot.waitUntil(lambda: "Plug the drive in" in plan_dialog.notice.text(), timeout=20_000)
    assert read_plan(memory.recall) == BackupPlan()
    assert plan_dialog.isVisible()


def test_a_number_out_of_bounds_is_told_beside_its_field(plan_dialog, memory):
    plan_dialog.numbers["weekly"].set_number(0)

    plan_dialog.go_on()

    assert "weekly" in plan_dialog.form.problems()
    assert read_plan(memory.recall) == BackupPlan()


def test_leaving_shows_progress_and_closes_by_itself(qtbot, gateway):
    window = LeavingWindow(gateway.words)
    qtbot.addWidget(window)
    job = Job("backup", lambda progress: progress(1, 2), gateway.jobs)
    job.finished.connect(window.accept)

    window.follow(job)
    with qtbot.waitSignal(window.accepted, timeout=20_000):
        job.start()


def test_leaving_without_a_backup_is_the_users_own_decision(qtbot, gateway):
    window = LeavingWindow(gateway.words)
    qtbot.addWidget(window)

    window.show_problem(StoreUnavailable("place.full", folder="D:/"))
    assert window.again.isVisible()
    assert "D:/" in window.told()

    with qtbot.waitSignal(window.rejected):
        window.leave.click()


def test_backups_in_clear_of_encrypted_records_are_marked_and_removed(
    qtbot, tmp_path, desk, memory, jobs, gateway, desktop
):
    made = make_backup(desk, MakeBackup(occasion=Occasion.DAILY, plan=BackupPlan())).here
    desk.store.close()
    secret = new_secret("төрт жылқы сегіз алма", CHEAP)
    encrypted = encrypt_records(desk.store.path, secret, desk.member)
    assert made.path in encrypted.others
    locked = replace(desk, store=open_store(desk.store.path, key=encrypted.key))
    section = BackupsSection(Gateway(locked, gateway.words, jobs), memory)
    section.setParent(desktop)
    section.show_office(list_offices(locked)[0])
    qtbot.waitUntil(lambda: section.backups.row() is not None, timeout=20_000)
    assert not section.clear.isHidden()

    dialog = section.remove_clear()
    dialog.go_on()
    qtbot.waitUntil(lambda: "no encrypted backup" in dialog.notice.text(), timeout=20_000)
    make_backup(locked, MakeBackup(occasion=Occasion.ASKED, plan=BackupPlan()))
    dialog.go_on()

    qtbot.waitUntil(section.clear.isHidden, timeout=20_000)
    assert [one.encrypted for one in list_backups(desk.store.path, BackupPlan())] == [True]
    locked.store.close()
