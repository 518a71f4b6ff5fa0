"""What a terminal saves while the window is open comes into sight by itself."""

from dataclasses import replace

import pytest
from front_door import window_of

from ethics_desk.app.assembly import opened_desk
from ethics_desk.app.elsewhere import Elsewhere

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def window(qtbot, door, paths, founded):
    founded(paths.default_store)
    door.begin(None)
    return window_of(qtbot, door, paths.default_store)


def save_a_phone(desk, phone):
    with desk.store.write() as work:
        office = work.offices.of()[0]
        work.offices.replace(replace(office, executor_phone=phone))


def test_what_a_command_saves_is_shown_in_the_open_window(qtbot, window, paths, texts):
    page = window.page("settings")
    with opened_desk(paths.default_store, texts) as desk:
        save_a_phone(desk, "+7 999")

    qtbot.waitUntil(lambda: page.details.executor_phone.text() == "+7 999", timeout=20_000)


def test_without_a_save_elsewhere_nothing_is_asked_again(qtbot, window, door):
    elsewhere = window.findChild(Elsewhere)
    asked = []
    gateway = window.page("settings").gateway
    gateway.changed.connect(asked.append)

    elsewhere.look()
    save_a_phone(door.records.desk, "+7 111")
    gateway.changed.emit(frozenset({"own"}))
    elsewhere.look()

    assert asked == [frozenset({"own"})]


def test_a_closed_window_lets_go_of_the_file(window, door, paths):
    window.close()
    door.close()

    assert [one.name for one in paths.data.glob("office.edesk-*")] == []
