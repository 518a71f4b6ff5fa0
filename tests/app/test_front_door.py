"""From starting the program to a window on an office, and from one office to another."""

import subprocess
import sys
from datetime import date

import pytest
from front_door import OFFICE, window_of
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QFrame

from ethics_desk.app.defects import DefectWatch
from ethics_desk.app.front_door import SEAT
from ethics_desk.app.keeping import Keeping
from ethics_desk.app.opening import found_office, open_demonstration, open_records, seated
from ethics_desk.app.settings import read_settings
from ethics_desk.domain.errors import BadInput, NotFound, StoreUnavailable
from ethics_desk.domain.language import Language, Trilingual
from ethics_desk.domain.progress import Cancelled
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.look import Look
from ethics_desk.gui.office.founding_step import NewOffice
from ethics_desk.gui.problems import BugWindow
from ethics_desk.gui.theme import Scheme
from ethics_desk.services.members import AddMember, EditMember, add_member, edit_member
from ethics_desk.services.office import OpenOffice
from ethics_desk.store.occupancy import sole_window
from ethics_desk.store.office_file import create_store

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_without_records_the_start_window_asks(door):
    door.begin(None)

    assert door.start.isVisible()
    assert door.desktop.window is None


def test_records_at_the_usual_place_are_opened(qtbot, door, paths, founded):
    founded(paths.default_store)

    door.begin(None)

    window = window_of(qtbot, door, paths.default_store)
    assert window.windowTitle().startswith("Office")
    assert door.start is None


def test_a_file_that_was_asked_for_and_is_not_there_is_told(qtbot, door, paths):
    door.begin(paths.data / "lost.edesk")

    qtbot.waitUntil(lambda: door.start is not None)
    assert "was not found" in door.start.notice.text()


def test_a_new_office_is_opened_and_found_again(qtbot, door, paths, keeping):
    door.begin(None)

    door.start.office_wished.emit(NewOffice(path=paths.default_store, command=OFFICE))

    window = window_of(qtbot, door, paths.default_store)
    assert window.findChild(QFrame, "specimenBand") is None
    assert door.records.office.name.en == "Office"
    window.close()
    assert read_settings(paths.settings)[0].last_store is None
    keeping.save()
    assert read_settings(paths.settings)[0].last_store == paths.default_store


def test_from_one_office_to_another_with_a_backup_of_the_one_left(qtbot, door, paths, founded):
    first = founded(paths.data / "first.edesk")
    second = founded(paths.data / "second.edesk")
    door.begin(first)
    window = window_of(qtbot, door, first)
    window.menus.open_office_wished.emit()

    door.start.file_wished.emit(second)

    again = window_of(qtbot, door, second)
    assert again is not window
    assert door.start is None
    door.open_file(first)
    window_of(qtbot, door, first)
    assert len(list((paths.data / "backups" / "first").glob("*.edesk"))) == 1


def test_a_new_office_is_wished_from_the_menu(qtbot, door, paths, founded):
    founded(paths.default_store)
    door.begin(None)
    window_of(qtbot, door, paths.default_store).menus.new_office_wished.emit()

    assert door.start.founding.isVisible()
    door.start.close()
    assert door.start is None
    assert door.desktop.window.isVisible()


def test_the_language_chosen_at_the_start_is_kept(door, keeping):
    door.begin(None)

    door.start.language_wished.emit(Language.KK)

    assert keeping.look.language is Language.KK
    assert door.start.founding.agency.combo.itemText(0).startswith("Қазақстан")


def test_a_refused_office_leaves_no_file(paths, texts):
    unnamed = OpenOffice(
        agency=OFFICE.agency,
        name=Trilingual(kk="", ru="", en=""),
        commissioner=OFFICE.commissioner,
        post=OFFICE.post,
    )

    with pytest.raises(BadInput):
        found_office(paths.default_store, unnamed, texts)

    assert list(paths.data.iterdir()) == []


def test_records_without_an_office_are_refused_and_let_go(paths, texts):
    create_store(paths.default_store).close()

    for _ in range(2):
        with pytest.raises(NotFound):
            open_records(paths.default_store, texts)


def test_a_second_window_on_the_same_records_is_told(paths, texts, founded):
    founded(paths.default_store)
    first = open_records(paths.default_store, texts)

    with pytest.raises(StoreUnavailable) as refusal:
        open_records(paths.default_store, texts)

    assert refusal.value.code == "store.in-use"
    first.close()
    open_records(paths.default_store, texts).close()


def test_a_lock_left_by_a_process_that_is_no_more_does_not_count(paths):
    program = (
        "import os, sys; from pathlib import Path; "
        "from ethics_desk.store.occupancy import sole_window;"
        "taken = sole_window(Path(sys.argv[1])); taken.__enter__(); os._exit(0)"
    )
    subprocess.run(  # noqa: S603  # a fixed program
        [sys.executable, "-c", program, str(paths.default_store)], check=True
    )
    assert paths.default_store.with_name("office.edesk.lock").exists()

    with sole_window(paths.default_store):
        pass


def test_a_demonstration_that_was_stopped_leaves_nothing(paths, texts):
    place = paths.data / "demonstration.edesk"

    def stop(done, total):
        if done > 1:
            raise Cancelled

    with pytest.raises(Cancelled):
        open_demonstration(place, texts, date(2026, 6, 15), Language.EN, stop)

    assert list(paths.data.iterdir()) == []


def test_a_real_office_is_never_taken_for_the_demonstration(paths, texts, founded):
    place = founded(paths.data / "demonstration.edesk")

    with pytest.raises(StoreUnavailable) as refusal:
        open_demonstration(place, texts, date(2026, 6, 15), Language.EN, print)

    assert refusal.value.code == "store.not-a-specimen"
    open_records(place, texts).close()


def test_what_the_window_remembers_is_found_again(qtbot, paths):
    keeping = Keeping(paths.settings)
    keeping.keep("window.page", "reports")
    keeping.keep_look(Look(language=Language.RU, scheme=Scheme.DARK, percent=130))
    keeping.save()

    again = Keeping(paths.settings)

    assert again.recall("window.page") == "reports"
    assert again.look == Look(language=Language.RU, scheme=Scheme.DARK, percent=130)


def test_a_defect_is_shown_once(qtbot):
    watch = DefectWatch()

    watch.told.emit("first trace")
    watch.told.emit("second trace")

    qtbot.waitUntil(lambda: watch.shown is not None)
    shown = [one for one in QApplication.topLevelWidgets() if isinstance(one, BugWindow)]
    assert [one.trace.toPlainText() for one in shown if one.isVisible()] == ["first trace"]
    watch.shown.close()
    assert watch.shown is None


class Stubborn(QObject):
    """Keeps a window from closing, as words that cannot be saved do."""

    asked = 0

    def eventFilter(self, watched, event):  # noqa: N802 - Qt's name
        if event.type() is QEvent.Type.Close:
            self.asked += 1
            event.ignore()
            return True
        return False


def test_another_office_waits_for_words_that_cannot_be_saved(qtbot, door, paths, texts, founded):
    first = founded(paths.data / "first.edesk")
    second = founded(paths.data / "second.edesk")
    door.begin(first)
    window = window_of(qtbot, door, first)
    unsaved = Stubborn()
    window.installEventFilter(unsaved)

    door.open_file(second)
    qtbot.waitUntil(lambda: unsaved.asked == 1)

    assert door.desktop.window is window
    assert window.isVisible()
    assert door.records.path == first
    open_records(second, texts).close()
    window.removeEventFilter(unsaved)


def test_the_look_waits_for_words_that_cannot_be_saved(qtbot, door, paths, keeping, founded):
    founded(paths.default_store)
    door.begin(None)
    window = window_of(qtbot, door, paths.default_store)

    unsaved = Stubborn()
    window.installEventFilter(unsaved)

    window.menus.look_wished.emit(Look(language=Language.KK))

    assert door.desktop.window is window
    assert window.isVisible()
    assert keeping.look.language is Language.EN
    window.removeEventFilter(unsaved)
    window.resize(900, 650)
    window.menus.look_wished.emit(Look(language=Language.KK))
    assert door.desktop.window is not window
    assert door.desktop.window.height() == window.height() == 650


def a_second(desk):
    """Somebody else who works at the desk."""
    with desk.store.read() as work:
        agency = work.members.of()[0].agency_id
    name = Trilingual(kk="Б.Ұлы", ru="Б.Улы", en="B.Uly")
    command = AddMember(agency_id=agency, role="auditor", name=name, post=name)
    return add_member(desk, command).value


def test_another_sits_down_and_sits_there_when_the_office_is_opened_again(
    qtbot, door, founded, paths, texts, keeping
):
    door.open_file(founded(paths.default_store))
    qtbot.waitUntil(lambda: door.desktop.window is not None)
    former = door.desktop.window
    auditor = a_second(door.records.desk)

    former.seat_taken.emit(auditor)

    qtbot.waitUntil(lambda: door.desktop.window is not former)
    assert door.records.desk.member == auditor
    assert door.desktop.window.seat.text() == "B.Uly – auditor"
    records = open_records(founded(paths.data / "again.edesk"), texts)
    assert seated(records, auditor).desk.member == records.desk.member, "not known there"
    records.close()
    assert keeping.recall(SEAT) == auditor


def test_the_window_is_made_anew_when_what_its_member_may_do_changed(qtbot, door, founded, paths):
    door.open_file(founded(paths.default_store))
    qtbot.waitUntil(lambda: door.desktop.window is not None)
    former = door.desktop.window
    second = a_second(door.records.desk)
    with door.records.desk.store.read() as work:
        member = work.members.get(second)
    made = EditMember(
        member_id=second, version=1, role="administrator", name=member.name, post=member.post
    )

    former.findChild(Gateway).perform(edit_member, made)

    qtbot.waitUntil(lambda: door.desktop.window is not former)
    gateway = door.desktop.window.findChild(Gateway)
    assert not gateway.may("add-member"), "another looks after accounts now"
