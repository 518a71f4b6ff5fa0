"""Two people change the same thing: the later save is refused, with both versions shown."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from sample_office import AGENCY, COMMISSIONER, DEPUTY

from ethics_desk.domain.language import Language
from ethics_desk.gui.look import Look
from ethics_desk.gui.main_window import Doorplate, MainWindow
from ethics_desk.gui.office.member_dialog import MemberDialog
from ethics_desk.gui.page import Page
from ethics_desk.gui.pages import PageEntry
from ethics_desk.gui.stale_dialog import StaleDialog
from ethics_desk.gui.theme import Scheme
from ethics_desk.services.members import EditMember, edit_member, list_members


class Empty(Page):
    """Shows nothing."""


@pytest.fixture
def window(qtbot, gateway, memory):
    window = MainWindow(
        gateway,
        memory,
        [PageEntry(name="empty", title=lambda: "Empty", icon="timeline", factory=Empty)],
        doorplate=Doorplate(office="Ethics office", specimen=False),
        look=Look(language=Language.EN, scheme=Scheme.LIGHT, percent=100),
    )
    qtbot.addWidget(window)
    window.show()
    return window


def deputy(desk):
    return next(one for one in list_members(desk) if one.id == DEPUTY)


def change_elsewhere(desk, phone):
    """Somebody else saves another phone."""
    now = deputy(desk)
    edit_member(
        desk,
        EditMember(
            member_id=now.id,
            version=now.version,
            role=now.role,
            name=now.name,
            post=now.post,
            phone=phone,
        ),
    )


@pytest.fixture
def form(window, gateway, desk):
    """The form somebody has open while somebody else is quicker."""
    form = MemberDialog(gateway, AGENCY, deputy(desk), window)
    form.open()
    form.phone.set_text("mine")
    change_elsewhere(desk, "theirs")
    return form


def shown():
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, StaleDialog)]


def test_the_later_save_is_refused_and_both_versions_are_shown(form, desk):
    form.go_on()

    (dialog,) = shown()
    assert dialog.told()[-2:] == ["theirs", "mine"]
    assert deputy(desk).phone == "theirs"
    assert form.isVisible()
    assert form.phone.text() == "mine"
    assert "changed this in the meantime" in form.notice.text()


def test_who_changed_it_is_told(form, desk):
    form.go_on()

    words = "\n".join(label.text() for label in shown()[0].findChildren(QLabel))
    who = next(one for one in list_members(desk) if one.id == COMMISSIONER)
    assert f"{who.name.en} changed it on" in words


def test_leaving_the_comparison_changes_nothing_and_the_next_save_is_refused_again(form, desk):
    form.go_on()
    shown()[0].reject()

    form.go_on()

    assert deputy(desk).phone == "theirs"
    assert len([one for one in shown() if one.isVisible()]) == 1


def test_who_goes_on_may_still_correct_and_replaces_what_was_seen(form, desk):
    form.go_on()
    shown()[0].go_on()
    form.phone.set_text("both agreed")

    form.go_on()

    assert deputy(desk).phone == "both agreed"
    assert not form.isVisible()


def test_what_was_not_seen_is_not_replaced(form, desk):
    form.go_on()
    shown()[0].go_on()
    change_elsewhere(desk, "later still")

    form.go_on()

    dialog = next(one for one in shown() if one.isVisible())
    assert dialog.told()[-2:] == ["later still", "mine"]
    assert deputy(desk).phone == "later still"


def test_the_agreement_holds_for_that_thing_only(form, gateway, window, desk):
    form.go_on()
    shown()[0].go_on()
    commissioner = next(one for one in list_members(desk) if one.id == COMMISSIONER)

    other = MemberDialog(gateway, AGENCY, replace(commissioner, version=0), window)
    other.open()
    other.phone.set_text("other")
    other.go_on()

    assert list_members(desk)[0].phone == commissioner.phone
    assert len([one for one in shown() if one.isVisible()]) == 1
