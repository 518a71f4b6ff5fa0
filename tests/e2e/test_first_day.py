"""The first day: a new office, something taken in, and all of it there the next morning."""

from contextlib import contextmanager

import pytest
from e2e.hands import PATIENCE, Hands
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from sample_office import RESOURCES

from ethics_desk.app.front_door import FrontDoor
from ethics_desk.app.keeping import Keeping
from ethics_desk.app.paths import paths_under
from ethics_desk.domain.language import Language
from ethics_desk.texts import Texts

COMMISSIONER = ("Жиһангерова С. М.", "Жихангерова С. М.", "Zhikhangerova S. M.")
MINISTRY = "Ministry of Finance of the Republic of Kazakhstan"
GROUPS = 8
PASSPHRASE = "төрт жылқы сегіз алма"  # noqa: S105 - of the test
SUBJECT = "Хат: тендер шарттары туралы"

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def program(qapp, tmp_path):
    """Starts the program of somebody who never started it before; quits it at the end."""
    paths = paths_under(tmp_path)
    paths.make_folders()

    @contextmanager
    def running():
        keeping = Keeping(paths.settings)
        door = FrontDoor(qapp, paths, Texts(RESOURCES), keeping)
        door.begin(None)
        try:
            yield door
        finally:
            for window in (door.start, door.desktop.window):
                if window is not None:
                    window.close()
                    window.deleteLater()
            door.close()
            keeping.save()
            door.desktop.deleteLater()
            door.deleteLater()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    return running


def test_what_was_taken_in_on_the_first_day_is_there_on_the_next(qtbot, program):
    with program() as door:
        found_office(Hands(qtbot, door.start))
        hands = at_the_window(qtbot, door)
        take_in(hands)
        told = door.desktop.window.notice.text()
        hands.pick_from_bar("Office", "Quit")
        assert not door.desktop.window.isVisible()

    with program() as door:
        qtbot.waitUntil(lambda: door.start is not None, timeout=PATIENCE)
        unlock(Hands(qtbot, door.start))
        hands = at_the_window(qtbot, door)
        hands.go_to("Inquiries")
        (line,) = hands.lines("Inquiries")
        office, commissioner = door.records.office, door.records.desk.member
        with door.records.desk.store.read() as work:
            member = work.members.get(commissioner)
        hands.pick_from_bar("Office", "Quit")

    assert SUBJECT in line
    assert line[0] in told
    assert office.name.en == MINISTRY
    assert (member.name.kk, member.name.ru, member.name.en) == COMMISSIONER


def at_the_window(qtbot, door):
    qtbot.waitUntil(lambda: door.desktop.window is not None, timeout=PATIENCE)
    return Hands(qtbot, door.desktop.window)


def found_office(hands):
    hands.press("English")
    hands.press("Open a new office…")
    hands.choose("Agency", MINISTRY)
    hands.write_each("Ethics commissioner", *COMMISSIONER)
    hands.write("Phone", "+7 7172 000000")
    hands.press("Next")
    hands.write("Passphrase", PASSPHRASE)
    hands.write("Once more", PASSPHRASE)
    hands.press("Next")
    type_back(hands)
    hands.press("Open the office")


def type_back(hands):
    """Type the two groups of the recovery key that are asked for, as the window shows them."""
    told = hands.told()
    groups = dict(line.split(".  ") for line in told if ".  " in line)
    assert len(groups) == GROUPS
    for asked in [line for line in told if line.startswith("Group ")]:
        hands.write(asked.removesuffix(" *"), groups[asked.split()[1]])


def unlock(hands):
    """Say the passphrase at the door."""
    hands.write("Passphrase", PASSPHRASE)
    hands.press("Open")


def take_in(hands):
    hands.go_to("Inquiries")
    hands.press("Take in…")
    hands.choose("Channel", Texts(RESOURCES).in_(Language.EN).say("channel.paper"))
    hands.write("Subject", SUBJECT)
    for _ in range(3):
        hands.press("Next")
    hands.press("Register")
