"""The register of inquiries: found, narrowed, opened; taking in from end to end."""

from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from services.builders import given_allegation, given_inquiry, given_official, given_person

from ethics_desk.domain.agency import Agency, AgencyId, AgencyName, AgencyType
from ethics_desk.domain.inquiry import Channel, InquiryStage, PartyRole
from ethics_desk.domain.language import Trilingual
from ethics_desk.domain.person import PersonId
from ethics_desk.gui.inquiries.hand_over import HandOverDialog
from ethics_desk.gui.inquiries.hand_overs import HandOversDialog
from ethics_desk.gui.inquiries.page import InquiriesPage
from ethics_desk.gui.inquiries.row_menu import row_menu
from ethics_desk.gui.inquiries.take_in import TakeInDialog
from ethics_desk.gui.matter.allegation_dialog import AllegationDialog
from ethics_desk.gui.matter.person_dialog import NEW_POST, PersonDialog
from ethics_desk.gui.page import Deed
from ethics_desk.gui.wishes import (
    ImportInquiries,
    OpenInquiry,
    ShowInquiries,
    ShowPaper,
    Tell,
)
from ethics_desk.services.inquiries import VoidInquiry, void_inquiry
from ethics_desk.services.inquiry_card import inquiry_card

FRIDAY = date(2026, 2, 27)


@pytest.fixture
def page(qtbot, gateway, memory):
    page = InquiriesPage(gateway, memory)
    page.wishes = []
    page.wished.connect(page.wishes.append)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    return page


def texts(page, name):
    place = [column.name for column in page.model.columns].index(name)
    return [page.model.index(row, place).data() for row in range(page.model.rowCount())]


def dialogs(parent, kind):
    return [one for one in parent.findChildren(QDialog) if isinstance(one, kind)]


def test_the_register_counts_and_shows_what_is_recorded(desk, page):
    given_inquiry(desk, subject="Gifts")
    given_inquiry(desk, subject="A relative hired")

    page.refresh()

    assert sorted(texts(page, "subject")) == ["A relative hired", "Gifts"]
    assert page.bar.findChild(type(page.bar.search)) is page.bar.search
    assert page.model.total == 2


def test_words_narrow_the_register_and_open_a_row(qtbot, desk, page):
    inquiry = given_inquiry(desk, subject="Gifts from a supplier")
    with desk.store.write() as work:
        work.index_inquiry(inquiry.id)
    given_inquiry(desk, subject="A relative hired")
    page.refresh()

    with qtbot.waitSignal(page.bar.search.searched):
        page.bar.search.setText("gift")
    page.view.setCurrentIndex(page.model.index(0, 0))
    qtbot.keyClick(page.view, Qt.Key.Key_Return)

    assert texts(page, "subject") == ["Gifts from a supplier"]
    assert page.wishes == [OpenInquiry(inquiry.id)]


def test_an_overdue_inquiry_says_so_in_words(desk, page):
    given_inquiry(desk, due_on=date(2026, 2, 20))
    given_inquiry(desk, due_on=date(2026, 2, 20), stage=InquiryStage.CLOSED)

    page.refresh()

    assert sorted(texts(page, "due")) == ["20.02.2026", "20.02.2026, 10 day(s) late"]


def test_the_wish_for_what_is_overdue_narrows_the_register(desk, page):
    late = given_inquiry(desk, due_on=date(2026, 2, 20))
    given_inquiry(desk, due_on=date(2026, 3, 20))

    page.fulfil(ShowInquiries("overdue"))

    assert texts(page, "number") == [late.number]


def test_a_voided_number_stays_and_is_struck_through(desk, page):
    inquiry = given_inquiry(desk)
    void_inquiry(desk, VoidInquiry(inquiry_id=inquiry.id, reason="Entered twice"))

    page.refresh()

    number = page.model.index(0, 0)
    assert number.data(Qt.ItemDataRole.FontRole).strikeOut()
    assert texts(page, "stage") == ["voided"]


def test_importing_is_wished_of_the_window(page):
    page.deeds()[Deed.IMPORT]()

    assert page.wishes == [ImportInquiries()]


def test_the_list_as_shown_is_written_to_a_spreadsheet(qtbot, desk, page, tmp_path, jobs):
    given_inquiry(desk, subject="Gifts")
    page.refresh()
    dialog = page.export()
    with qtbot.waitSignal(jobs.ended):
        dialog.fileSelected.emit(str(tmp_path / "list.csv"))
    dialog.close()

    assert "Gifts" in (tmp_path / "list.csv").read_text("utf-8-sig")
    assert isinstance(page.wishes[-1], Tell)


@pytest.fixture
def wizard(qtbot, gateway):
    dialog = TakeInDialog(gateway, None)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    dialog.news = []
    dialog.registered.connect(lambda key, number: dialog.news.append((key, number)))
    qtbot.addWidget(dialog)
    dialog.show()
    yield dialog
    dialog.done(0)


def arrived(wizard, *, on=FRIDAY, at=""):
    wizard.arrival.fields.channel.choose(Channel.COMPLAINT)
    wizard.arrival.fields.received.set_day(on)
    wizard.arrival.fields.at.set_text(at)
    wizard.arrival.fields.subject.set_text("Gifts from a supplier")


def test_the_wizard_says_at_once_when_it_is_registered(wizard):
    arrived(wizard, at="21:00")

    assert "02.03.2026" in wizard.arrival.registration.text()
    assert "next working day" in wizard.arrival.registration.text()


def test_a_time_that_is_none_is_refused_beside_its_field(wizard):
    arrived(wizard, at="99:99")

    wizard.go_on()

    assert wizard.place == 0
    assert "received_at" in wizard.arrival.form.problems()


def test_what_arrived_is_taken_in_with_an_official_and_an_allegation(desk, wizard):
    person = given_person(desk)
    arrived(wizard)
    wizard.go_on()

    wizard.officials.open_dialog()
    (naming,) = dialogs(wizard, PersonDialog)
    naming.picker.view.selectRow(0)
    naming.go_on()
    wizard.go_on()

    wizard.allegations.open_dialog()
    (alleging,) = dialogs(wizard, AllegationDialog)
    fields = alleging.fields
    fields.committed.set_day(date(2026, 1, 12))
    fields.discovered.set_day(FRIDAY)
    fields.item.choose("csl-50-1-6")
    fields.text.set_text("Told a bidder the estimate.")
    alleging.go_on()
    wizard.go_on()
    assert wizard.next.text() == "&Register"
    wizard.go_on()

    ((key, number),) = wizard.news
    card = inquiry_card(desk, key)
    assert card.inquiry.number == number
    assert card.inquiry.registered_on == FRIDAY
    (official,) = card.officials
    assert official.person.id == person.id
    assert official.allegations[0].allegation.item == "csl-50-1-6"


def test_an_impossible_allegation_is_refused_before_it_is_kept(desk, wizard):
    person = given_person(desk)
    arrived(wizard)
    wizard.go_on()
    wizard.officials.open_dialog()
    (naming,) = dialogs(wizard, PersonDialog)
    naming.picker.view.selectRow(0)
    naming.go_on()
    wizard.go_on()
    wizard.allegations.open_dialog()
    (alleging,) = dialogs(wizard, AllegationDialog)
    fields = alleging.fields
    fields.official.choose(person.id)
    fields.committed.set_day(FRIDAY)
    fields.discovered.set_day(date(2026, 1, 12))
    fields.item.choose("csl-50-1-6")
    fields.text.set_text("Told a bidder the estimate.")

    alleging.go_on()

    assert list(fields.problems()) == ["discovered_on"]
    alleging.settle()
    alleging.reject()


def test_a_new_person_and_post_are_recorded_and_named(desk, wizard):
    arrived(wizard)
    wizard.go_on()
    wizard.officials.open_dialog()
    (naming,) = dialogs(wizard, PersonDialog)
    naming.change_way()
    naming.person_form.name.fill(
        [["Жиһангеров", "Сәкен", ""], ["Жихангеров", "Сакен", ""], ["", "", ""]]
    )
    naming.post.choose(NEW_POST)
    naming.post_form.post_title.fill([["Бас сарапшы"], ["Главный эксперт"], [""]])

    naming.go_on()

    with desk.store.read() as work:
        (person,) = work.persons.of()
        (post,) = work.posts.of(person_id=person.id)
    assert person.kk.surname == "Жиһангеров"
    assert post.agency_id == "agency-1"
    assert wizard.officials.view.model().rowCount() == 1


def test_two_people_of_one_name_are_pointed_out(desk, wizard):
    person = given_person(desk)
    with desk.store.write() as work:
        work.index_person(person.id)
    arrived(wizard)
    wizard.go_on()
    wizard.officials.open_dialog()
    (naming,) = dialogs(wizard, PersonDialog)
    naming.change_way()

    naming.person_form.name.fill([["", "", ""], ["Жихангеров", "Сакен", ""], ["", "", ""]])

    assert "Perhaps recorded already" in naming.person_form.doubles.text()
    naming.settle()
    naming.reject()


def test_all_inquiries_of_a_member_pass_to_another_and_back(qtbot, desk, page, gateway):
    inquiry = given_inquiry(desk)
    party = given_official(desk, inquiry, role=PartyRole.OFFICIAL)
    given_allegation(desk, party)
    page.hand_over()
    (dialog,) = dialogs(page, HandOverDialog)
    assert dialog.view.model().rowCount() == 1
    dialog.taker.choose("member-2")
    dialog.reason.set_text("Leave until spring")
    dialog.go_on()
    assert inquiry_card(desk, inquiry.id).inquiry.handler_id == "member-2"

    page.show_hand_overs()
    (passed,) = dialogs(page, HandOversDialog)
    passed.view.selectRow(0)
    passed.take_back()
    asking = passed.findChildren(QDialog)[0]
    asking.reason.set_text("Back at the desk")
    asking.go_on()

    assert inquiry_card(desk, inquiry.id).inquiry.handler_id == "member-1"
    passed.reject()


def test_the_source_is_kept_as_the_applicant(desk, wizard):
    person = given_person(desk)
    arrived(wizard)
    wizard.arrival.fields.applicant.open_choice()
    (naming,) = dialogs(wizard, PersonDialog)
    naming.picker.view.selectRow(0)
    naming.go_on()
    for _ in range(4):
        wizard.go_on()

    ((key, _number),) = wizard.news
    (source,) = inquiry_card(desk, key).others
    assert source.person.id == PersonId(person.id)
    assert source.party.role is PartyRole.APPLICANT


def test_some_inquiries_of_one_handler_are_handed_over_from_the_list(desk, page):
    passes, stays = given_inquiry(desk), given_inquiry(desk)
    page.refresh()
    place = texts(page, "number").index(passes.number)
    page.view.selectRow(place)

    actions = {
        one.text().replace("&", ""): one
        for one in row_menu(page.view, page.gateway, page.wishes.append).actions()
    }
    actions["Hand over…"].trigger()
    (dialog,) = dialogs(page, HandOverDialog)
    dialog.taker.choose("member-2")
    dialog.reason.set_text("Knows the supplier")
    dialog.go_on()

    assert inquiry_card(desk, passes.id).inquiry.handler_id == "member-2"
    assert inquiry_card(desk, stays.id).inquiry.handler_id == "member-1"


def test_a_period_and_a_stage_narrow_the_register_together(desk, page):
    wanted = given_inquiry(desk, registered_on=date(2026, 2, 2), stage=InquiryStage.FINDINGS)
    given_inquiry(desk, registered_on=date(2025, 11, 3), stage=InquiryStage.FINDINGS)
    given_inquiry(desk, registered_on=date(2026, 2, 2), stage=InquiryStage.CLOSED)

    page.bar.choose("period", "2026-Q1")
    page.bar.choose("stage", "findings")

    assert texts(page, "number") == [wanted.number]


def test_with_several_agencies_one_is_chosen_on_taking_in(qtbot, desk, gateway, memory):
    with desk.store.write() as work:
        work.agencies.add(Agency(id=AgencyId("other"), code="kz-other", type=AgencyType.MINISTRY))
        name = Trilingual(kk="Басқа", ru="Другое", en="Ministry of Others")
        work.agency_names.add(AgencyName(id="other-1", agency_id=AgencyId("other"), name=name))
        office = work.offices.of()[0]
        work.offices.add(replace(office, id="office-2", agency_id=AgencyId("other")))
    page = InquiriesPage(gateway, memory)
    qtbot.addWidget(page)
    dialog = TakeInDialog(gateway, page)

    assert dialog.arrival.fields.agency.code() == "agency-1"
    dialog.arrival.fields.agency.choose("other")
    arrived(dialog)
    for _ in range(4):
        dialog.go_on()

    page.refresh()
    page.bar.choose("agency", "other")
    assert texts(page, "agency") == ["Ministry of Others"]


@pytest.fixture
def new_person(wizard):
    arrived(wizard)
    wizard.go_on()
    wizard.officials.open_dialog()
    (naming,) = dialogs(wizard, PersonDialog)
    naming.change_way()
    return naming


def test_a_number_with_a_wrong_check_digit_needs_a_reason(desk, new_person):
    form = new_person.person_form
    form.name.fill([["", "", ""], ["Жихангеров", "Сакен", ""], ["", "", ""]])
    form.iin.set_text("850101300123")

    new_person.go_on()

    assert list(form.problems()) == ["iin"]
    form.override.set_text("So in the passport")
    new_person.go_on()
    with desk.store.read() as work:
        assert work.persons.of()[0].iin_override == "So in the passport"


def test_a_name_of_mixed_letters_is_kept_only_when_confirmed(desk, new_person):
    form = new_person.person_form
    form.name.fill([["", "", ""], ["Жихангеpов", "Сакен", ""], ["", "", ""]])

    new_person.go_on()

    assert list(form.problems()) == ["name"]
    form.confirmed.tick(on=True)
    new_person.go_on()
    with desk.store.read() as work:
        assert work.persons.of()[0].ru.given == "Сакен"


def test_the_register_is_set_on_paper_as_it_is_shown(qtbot, desk, page):
    given_inquiry(desk, subject="A tender of one")
    page.refresh()

    job = page.offered()[Deed.PRINT]()
    with qtbot.waitSignal(job.ended, timeout=20_000):
        pass

    (paper,) = [wish for wish in page.wishes if isinstance(wish, ShowPaper)]
    text = "".join(sheet.extract_text() for sheet in PdfReader(BytesIO(paper.pdf)).pages)
    assert "A tender of one" in text
