"""The page of state bodies: found, added, corrected, renamed, dissolved, restored."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from ethics_desk.domain.agency import AgencyId, AgencyType
from ethics_desk.domain.language import Trilingual
from ethics_desk.gui.agencies.agency_form import AgencyDialog
from ethics_desk.gui.agencies.fate import DissolveDialog, RenameDialog
from ethics_desk.gui.agencies.page import AgenciesPage
from ethics_desk.gui.matter.reason_dialog import ReasonDialog
from ethics_desk.gui.wishes import OpenAgency
from ethics_desk.services.agencies import AddAgency, add_agency
from ethics_desk.services.agency_directory import agency_of


@pytest.fixture
def page(qtbot, gateway, memory):
    page = AgenciesPage(gateway, memory)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    return page


def given_agency(desk, name, **over):
    words = Trilingual(kk=f"{name} kk", ru=f"{name} ru", en=name)
    facts = {"name": words, "type": AgencyType.COMMITTEE} | over
    return add_agency(desk, AddAgency(**facts)).value


def texts(page, name):
    place = [column.name for column in page.model.columns].index(name)
    return [page.model.index(row, place).data() for row in range(page.model.rowCount())]


def dialog_of(parent, kind):
    (dialog,) = [one for one in parent.findChildren(QDialog) if isinstance(one, kind)]
    return dialog


def shown(page, key, deed, kind):
    page.fulfil(OpenAgency(key))
    deed()
    return dialog_of(page.window(), kind)


def test_a_body_wished_for_is_found_and_its_card_shown(desk, page):
    given_agency(desk, "Committee of Roads")
    key = given_agency(desk, "Committee of Rivers")

    page.fulfil(OpenAgency(key))

    assert texts(page, "name") == ["Committee of Rivers"]
    assert page.card.heading.text() == "Committee of Rivers"


def test_a_new_body_is_written_down_and_shown(page):
    page.add()
    dialog = dialog_of(page, AgencyDialog)
    dialog.name.fill([["Өзендер комитеті"], ["Комитет рек"], ["Committee of Rivers"]])
    dialog.type.choose(AgencyType.COMMITTEE)
    dialog.above.choose("agency-1")

    dialog.go_on()

    assert page.card.heading.text() == "Committee of Rivers"
    assert texts(page, "parent") == ["Ministry of Tests en"]


def test_a_wrong_bin_is_refused_beside_its_field(page):
    page.add()
    dialog = dialog_of(page, AgencyDialog)
    dialog.name.fill([["Комитет"], ["Комитет"], ["Committee"]])
    dialog.type.choose(AgencyType.COMMITTEE)
    dialog.bin.set_text("123")

    dialog.go_on()

    assert list(dialog.form.problems()) == ["bin"]
    dialog.settle()
    dialog.reject()


def test_a_missing_language_is_said_beside_the_name(page):
    page.add()
    dialog = dialog_of(page, AgencyDialog)
    dialog.name.fill([["Комитет"], [""], [""]])
    dialog.type.choose(AgencyType.COMMITTEE)

    dialog.go_on()

    assert list(dialog.form.problems()) == ["name"]
    dialog.settle()
    dialog.reject()


def test_a_correction_keeps_what_was_not_touched(desk, page):
    key = given_agency(desk, "Committee", region="71", phone="123", email="a@b.kz")
    dialog = shown(page, key, page.card.correct, AgencyDialog)
    dialog.phone.set_text("456")

    dialog.go_on()

    agency, names = agency_of(desk, key)
    assert (agency.phone, agency.email, agency.region) == ("456", "a@b.kz", "71")
    assert names[-1].name.en == "Committee"


def test_a_body_renamed_keeps_its_old_name(desk, page):
    key = given_agency(desk, "Committee")
    dialog = shown(page, key, page.card.rename, RenameDialog)
    dialog.name.fill([["Агенттік"], ["Агентство"], ["Authority"]])
    dialog.from_day.set_day(date(2026, 2, 1))

    dialog.go_on()

    _, names = agency_of(desk, key)
    assert [name.name.en for name in names] == ["Committee", "Authority"]
    assert page.card.names.view.model().rowCount() == 2


def test_a_dissolved_body_names_its_last_day_and_comes_back_for_a_reason(desk, page):
    key = given_agency(desk, "Committee")
    heir = given_agency(desk, "Heir")
    dialog = shown(page, key, page.card.dissolve, DissolveDialog)
    dialog.last_day.set_day(date(2026, 2, 1))
    dialog.successor.choose(heir)
    dialog.go_on()
    name = page.model.index(0, 0)
    assert name.data(Qt.ItemDataRole.FontRole).strikeOut()
    assert texts(page, "exists_to") == ["01.02.2026"]
    assert page.card.restore_button.isVisible()

    page.card.restore()
    asking = dialog_of(page.window(), ReasonDialog)
    asking.reason.set_text("The order was withdrawn")
    asking.go_on()

    assert agency_of(desk, AgencyId(key))[0].exists_to is None
