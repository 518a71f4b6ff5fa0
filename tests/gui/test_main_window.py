"""The window: pages made when seen, wishes granted, refusals told, looks changed."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QFrame, QLabel

from ethics_desk.domain.errors import DeskError
from ethics_desk.domain.language import Language
from ethics_desk.gui.case_file.check_dialog import CheckCaseFileDialog
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.jobs import Job
from ethics_desk.gui.look import Look
from ethics_desk.gui.main_window import Doorplate, MainWindow
from ethics_desk.gui.page import Deed, Page, PageEntry
from ethics_desk.gui.start import Desktop
from ethics_desk.gui.theme import Scheme
from ethics_desk.gui.tone import Tone
from ethics_desk.gui.wishes import OpenInquiry, Tell
from ethics_desk.services.desk import Outcome

LOOK = Look(language=Language.EN)


class Figures(Page):
    """Counts how often it asked."""

    def __init__(self, gateway, memory):
        super().__init__(gateway, memory)
        self.entitle("Figures")
        self.asked = 0
        self.exported = 0
        self.opened = []

    def refresh(self):
        self.asked += 1

    def fulfil(self, wish):
        self.opened.append(wish)

    def deeds(self):
        return {Deed.EXPORT: self.export}

    def export(self):
        self.exported += 1


class Journal(Page):
    """Shows nothing."""


ENTRIES = (
    PageEntry(name="journal", title=lambda: "Journal", icon="timeline", factory=Journal),
    PageEntry(
        name="figures",
        title=lambda: "Figures",
        icon="reports",
        factory=Figures,
        fulfils=(OpenInquiry,),
    ),
)


@pytest.fixture
def window(qtbot, gateway, memory):
    window = MainWindow(
        gateway,
        memory,
        ENTRIES,
        doorplate=Doorplate(office="Ethics office", specimen=True),
        look=LOOK,
    )
    qtbot.addWidget(window)
    window.show()
    return window


def touch(desk, command):
    return Outcome(None, touched=frozenset({"inquiry-1"}))


def menu_action(window, text):
    actions = window.menuBar().findChildren(QAction)
    return next(action for action in actions if action.text().replace("&", "") == text)


def test_the_demonstration_office_says_so(window):
    band = window.findChild(QFrame, "specimenBand")

    assert band.findChild(QLabel).text() == "Demonstration office – specimen data"


def test_a_page_asks_when_seen_and_when_something_changed_in_sight(window, gateway):
    figures = window.page("figures")
    assert figures.asked == 1

    gateway.perform(touch, None)
    assert figures.asked == 2

    window.page("journal")
    gateway.perform(touch, None)
    gateway.perform(touch, None)
    assert figures.asked == 2

    window.page("figures")
    assert figures.asked == 3


def test_a_wish_is_granted_by_the_page_that_fulfils_it(window):
    journal = window.page("journal")

    journal.wished.emit(OpenInquiry("inquiry-1"))

    figures = window.page("figures")
    assert figures.opened == [OpenInquiry("inquiry-1")]
    assert figures.isVisible()


def test_an_inquiry_taken_over_is_opened(window):
    menu_action(window, "Check or take over a case file…").trigger()
    dialog = window.findChild(CheckCaseFileDialog)

    dialog.taken_over.emit("inquiry-9")

    assert window.page("figures").opened == [OpenInquiry("inquiry-9")]
    dialog.reject()


def test_what_a_page_tells_stands_in_the_notice_bar(window):
    window.page("journal").wished.emit(Tell("Registered", Tone.GOOD))

    assert window.notice.text() == "Registered"


def test_a_refusal_is_told_in_words(window, gateway):
    gateway.problem.emit(DeskError("register.unreadable", file="people.csv", problem="empty"))

    assert "people.csv" in window.notice.text()


def test_the_menus_offer_what_the_page_in_sight_can_do(window):
    figures = window.page("figures")

    menu_action(window, "Export…").trigger()

    assert figures.exported == 1
    assert not menu_action(window, "Import…").isEnabled()
    window.page("journal")
    assert not menu_action(window, "Export…").isEnabled()


def test_keys_go_to_pages(qtbot, window):
    with qtbot.waitActive(window):
        window.activateWindow()

    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)

    assert window.navigation.currentRow() == 1


def test_the_last_page_and_the_size_are_found_again(qtbot, window, gateway, memory):
    window.page("figures")
    window.resize(700, 600)
    window.close()

    again = MainWindow(
        gateway, memory, ENTRIES, doorplate=Doorplate(office="Ethics office"), look=LOOK
    )
    qtbot.addWidget(again)

    assert again.navigation.currentRow() == 1
    assert (again.width(), again.height()) == (700, 600)


def test_help_opens_windows_that_do_not_stand_in_the_way(qtbot, window):
    window.menus.keyboard_wished.emit()
    window.menus.about_wished.emit()

    windows = [one for one in window.findChildren(QDialog) if one.isVisible()]
    assert len(windows) == 2
    assert not any(one.isModal() for one in windows)


def test_the_running_job_is_seen_and_can_be_stopped(qtbot, window, jobs):
    def work(progress):
        while True:
            progress(1, 2)

    job = Job("Yearly report", work, jobs)
    with qtbot.waitSignal(job.progressed):
        job.start()
    strip = window.statusBar().findChild(QLabel, "jobTitle")
    assert strip.text() == "Yearly report"
    assert strip.isVisible()

    with qtbot.waitSignal(job.ended):
        job.cancel()

    assert not strip.isVisible()


def test_another_look_makes_the_window_anew(qtbot, dressed, resources, desk, english, jobs, memory):
    kept = []

    def open_window(look):
        return MainWindow(
            Gateway(desk, english, jobs),
            memory,
            ENTRIES,
            doorplate=Doorplate(office="Ethics office"),
            look=look,
        )

    desktop = Desktop(dressed, resources, open_window, kept.append)
    first = desktop.show(LOOK)
    first.page("figures")
    wished = replace(LOOK, language=Language.KK, scheme=Scheme.DARK)

    first.menus.look_wished.emit(wished)

    second = desktop.window
    assert second is not first
    assert kept == [wished]
    assert second.navigation.currentRow() == 1
    assert not first.isVisible()
    desktop.change(LOOK, specimen=False)
    desktop.window.closed.disconnect()
    desktop.window.close()
    desktop.fall_silent()
