"""Settings: saved as records and journalled, refused beside the field, never half-kept."""

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from ethics_desk.domain.language import Language, Trilingual
from ethics_desk.gui.look import Look
from ethics_desk.gui.main_window import Doorplate, MainWindow
from ethics_desk.gui.office.another_office import AnotherOfficeDialog
from ethics_desk.gui.office.member_dialog import MemberDialog
from ethics_desk.gui.office.page import SETTINGS, SettingsPage
from ethics_desk.gui.tables.column import ROW_ROLE
from ethics_desk.gui.theme import Scheme
from ethics_desk.gui.wishes import ChangeLook, OpenRecords, Tell
from ethics_desk.services.agency_directory import agency_of
from ethics_desk.services.members import list_members
from ethics_desk.services.office import OpenOffice, list_offices, open_office


def three(text):
    return Trilingual(kk=f"{text} қ", ru=f"{text} р", en=f"{text} e")


@pytest.fixture
def page(qtbot, gateway, memory):
    page = SettingsPage(gateway, memory)
    page.wishes = []
    page.wished.connect(page.wishes.append)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    return page


@pytest.fixture
def desktop(qtbot):
    """Something dialogs may stand over; it takes them with it when the test ends."""
    desktop = QWidget()
    qtbot.addWidget(desktop)
    return desktop


def test_the_office_is_shown_and_saved(page, desk):
    assert page.details.name.value().en == "Ethics office en"
    assert not page.details.save_button.isEnabled()

    page.details.head_name.set_value(three("Head"))
    page.details.closes_at.set_text("17:45")
    page.details.save()

    office = list_offices(desk)[0]
    assert office.head_name == three("Head")
    assert f"{office.closes_at:%H:%M}" == "17:45"
    assert page.wishes == [Tell("Saved.")]
    assert not page.details.save_button.isEnabled()


def test_a_number_pattern_shows_what_it_makes(page):
    pattern = page.details.patterns["inquiry_pattern"]

    pattern.set_text("{agency}/{year}-{serial:03d}")
    assert page.details.examples["inquiry_pattern"].text() == "for example kz-test/2026-001"

    pattern.set_text("{year}")
    assert page.details.examples["inquiry_pattern"].text() == ""
    page.details.save()
    assert "{serial}" in page.details.form.problems()["inquiry_pattern"]
    assert page.details.save_button.isEnabled()


def test_a_time_that_is_none_is_told(page):
    page.details.closes_at.set_text("later")

    page.details.save()

    assert "closes_at" in page.details.form.problems()


def test_what_is_being_edited_is_not_overwritten(page, gateway):
    page.details.executor_phone.set_text("+7 111")

    gateway.changed.emit(frozenset())

    assert page.details.executor_phone.text() == "+7 111"


def test_the_letterhead_is_kept_with_the_agency(page, desk):
    page.letterhead.address.set_value(three("Abai street"))
    page.letterhead.email.set_text("office@example.kz")

    page.letterhead.save()

    agency, names = agency_of(desk, "agency-1")
    assert agency.address == three("Abai street")
    assert agency.email == "office@example.kz"
    assert names[-1].name.en == "Ministry of Tests en"


def test_a_wrong_address_is_refused_beside_its_field(page):
    page.letterhead.email.set_text("nowhere")

    page.letterhead.save()

    assert "email" in page.letterhead.form.problems()


def test_a_member_is_added(gateway, desktop, desk):
    dialog = MemberDialog(gateway, "agency-1", None, desktop)
    dialog.name.set_value(three("Registrar"))
    dialog.post.set_value(three("Clerk"))
    dialog.role.choose("registrar")

    dialog.go_on()

    assert list_members(desk)[-1].name == three("Registrar")


def test_a_member_leaves_and_stays_in_the_list(page, qtbot, desk):
    deputy = page.members.view.model().index(1, 0).data(ROW_ROLE)
    dialog = page.members.change(deputy)
    dialog.active.tick(on=False)

    dialog.go_on()

    model = page.members.view.model()
    assert model.rowCount() == 2
    assert [model.index(row, 4).data() for row in range(2)] == ["yes", "left"]


def test_the_last_member_cannot_leave(page, gateway):
    for name in (1, 0):
        member = page.members.view.model().index(name, 0).data(ROW_ROLE)
        dialog = page.members.change(member)
        dialog.active.tick(on=False)
        dialog.go_on()

    assert "active" in dialog.form.problems()
    dialog.settle()
    dialog.reject()


def test_an_unverified_version_says_what_it_assumes(page):
    page.tabs.setCurrentIndex(3)

    model = page.rules.view.model()
    words = "\n".join(label.text() for label in page.rules.sheet.findChildren(QLabel))

    assert model.index(model.rowCount() - 1, 3).data().startswith("unverified")
    assert "290-VIII" in words
    assert "rules" in page.rules.folder.text()


def test_another_look_is_wished(page):
    page.look.language.choose("kk")
    page.look.scheme.choose("dark")

    assert page.wishes[-1] == ChangeLook(Look(language=Language.KK, scheme=Scheme.DARK))


def test_other_records_are_wished(page):
    button = next(
        one
        for one in page.records.findChildren(type(page.records.another))
        if one.text() == "Open &other records…"
    )

    button.click()

    assert page.wishes == [OpenRecords()]


def test_the_office_of_another_agency_is_opened_and_chosen(page, gateway, desktop, desk):
    open_office(
        desk,
        OpenOffice(
            agency="kz-akimat-55",
            name=three("Second office"),
            commissioner=three("Second"),
            post=three("Commissioner"),
        ),
    )
    page.refresh()

    page.office.choose(list_offices(desk)[1].id)

    assert page.details.name.value() == three("Second office")
    assert page.members.view.model().rowCount() == 1


def test_an_agency_has_one_office(gateway, desktop):
    dialog = AnotherOfficeDialog(gateway, desktop)
    dialog.agency.choose("agency-1")
    assert dialog.name.value().en == "Ministry of Tests en"
    dialog.commissioner.set_value(three("Second"))
    dialog.post.set_value(three("Commissioner"))

    dialog.go_on()

    assert "agency" in dialog.form.problems()
    dialog.settle()
    dialog.reject()


def test_the_last_tab_is_found_again(qtbot, page, gateway, memory):
    page.tabs.setCurrentIndex(4)

    again = SettingsPage(gateway, memory)
    qtbot.addWidget(again)

    assert again.tabs.currentIndex() == 4


def test_the_window_passes_looks_and_records_on(qtbot, gateway, memory):
    window = MainWindow(
        gateway,
        memory,
        (SETTINGS,),
        doorplate=Doorplate(office="Office"),
        look=Look(language=Language.EN),
    )
    qtbot.addWidget(window)
    wished = Look(language=Language.RU)

    with qtbot.waitSignal(window.menus.look_wished) as look:
        window.grant(ChangeLook(wished))
    with qtbot.waitSignal(window.menus.open_office_wished):
        window.grant(OpenRecords())

    assert look.args == [wished]
