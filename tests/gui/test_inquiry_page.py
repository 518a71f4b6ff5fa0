"""One inquiry on one page: its next step, its parties, its chronology, its notes."""

from datetime import date

import pytest
from PySide6.QtWidgets import QDialog, QMessageBox, QPushButton
from services.builders import at_stage, given_allegation, given_inquiry, given_official

from ethics_desk.domain.agency import Agency, AgencyId, AgencyName, AgencyType
from ethics_desk.domain.inquiry import InquiryStage, PartyRole
from ethics_desk.domain.language import Trilingual
from ethics_desk.gui.inquiry.chronology_tab import ChronologyTab
from ethics_desk.gui.inquiry.handler_dialogs import HandOverOneDialog, ReassignDialog
from ethics_desk.gui.inquiry.matter_dialogs import EditDialog
from ethics_desk.gui.inquiry.page import InquiryPage
from ethics_desk.gui.inquiry.parties_tab import PartiesTab
from ethics_desk.gui.inquiry.step_dialog import StepDialog
from ethics_desk.gui.inquiry.summary_tab import SummaryTab
from ethics_desk.gui.inquiry.terms.change_dialogs import ExtendClockDialog
from ethics_desk.gui.inquiry.transfer_dialogs import A_PART, JoinDialog, RedirectDialog
from ethics_desk.gui.matter.allegation_dialog import AllegationDialog
from ethics_desk.gui.matter.person_dialog import PersonDialog
from ethics_desk.gui.matter.reason_dialog import ReasonDialog
from ethics_desk.gui.wishes import OpenInquiry, OpenPerson, ShowInquiries
from ethics_desk.services.chronology import chronology
from ethics_desk.services.inquiry_card import inquiry_card
from ethics_desk.services.notes import SaveNote, list_notes, save_note


@pytest.fixture
def page(qtbot, gateway, memory):
    page = InquiryPage(gateway, memory)
    page.wishes = []
    page.wished.connect(page.wishes.append)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    return page


def tab(page, kind):
    (found,) = page.findChildren(kind)
    page.tabs.setCurrentWidget(found)
    return found


def menu(page, words):
    texts = {action.text().replace("&", ""): action for action in page.header.menu.actions()}
    return texts[words]


def dialog(page, kind):
    return [one for one in page.findChildren(QDialog) if isinstance(one, kind)][-1]


def test_without_an_inquiry_the_page_points_to_the_register(qtbot, page):
    button = next(one for one in page.findChildren(QPushButton) if "register" in one.text())

    button.click()

    assert page.wishes == [ShowInquiries()]


def test_a_wish_opens_the_inquiry_with_its_next_step(desk, page):
    inquiry = given_inquiry(desk, stage=InquiryStage.REGISTERED, subject="Gifts")

    page.fulfil(OpenInquiry(inquiry.id))

    assert page.header.title.text() == f"{inquiry.number}  Gifts"
    assert page.header.button.text() == "Start the preliminary review"
    page.header.button.click()
    assert inquiry_card(desk, inquiry.id).inquiry.stage is InquiryStage.PRELIMINARY_REVIEW


def test_the_inquiry_seen_last_is_open_in_the_next_window(qtbot, desk, page, gateway, memory):
    inquiry = given_inquiry(desk)
    page.fulfil(OpenInquiry(inquiry.id))

    again = InquiryPage(gateway, memory)
    qtbot.addWidget(again)
    again.show()

    assert inquiry.number in again.header.title.text()


def test_an_inquiry_these_records_do_not_have_is_not_opened(qtbot, page, gateway, memory):
    memory.keep("inquiry.opened", "of-another-office")
    told = []
    gateway.problem.connect(told.append)

    again = InquiryPage(gateway, memory)
    qtbot.addWidget(again)
    again.show()

    assert again.findChildren(QPushButton)
    assert told == []


def test_a_blocked_step_says_why_with_the_article(desk, page):
    inquiry = given_inquiry(desk, stage=InquiryStage.PRELIMINARY_REVIEW)

    page.fulfil(OpenInquiry(inquiry.id))

    assert not page.header.button.isEnabled()
    assert "no official" in page.header.obstacle.text()
    assert "416-V" in page.header.button.accessibleDescription()


def test_a_blocked_step_of_the_menu_only_explains_itself(desk, page):
    inquiry = given_inquiry(desk, stage=InquiryStage.PRELIMINARY_REVIEW)
    page.fulfil(OpenInquiry(inquiry.id))

    menu(page, "Open the inquiry – not yet…").trigger()

    asking = dialog(page, StepDialog)
    assert not asking.deed.isEnabled()
    asking.reject()


def test_discontinuing_asks_for_the_reason(desk, page):
    inquiry = given_inquiry(desk)
    page.fulfil(OpenInquiry(inquiry.id))
    menu(page, "Discontinue…").trigger()
    asking = dialog(page, StepDialog)

    asking.go_on()
    assert list(asking.form.problems()) == ["reason"]
    asking.reason.set_text("The complaint was withdrawn")
    asking.go_on()

    assert inquiry_card(desk, inquiry.id).inquiry.stage is InquiryStage.DISCONTINUED
    assert chronology(desk, inquiry.id)[-1].reason == "The complaint was withdrawn"


def test_the_details_are_corrected(desk, page):
    inquiry = given_inquiry(desk)
    page.fulfil(OpenInquiry(inquiry.id))
    menu(page, "Correct the details…").trigger()
    form = dialog(page, EditDialog)
    form.subject.set_text("Gifts from two suppliers")

    form.go_on()

    assert "two suppliers" in page.header.title.text()


def test_a_stale_correction_is_refused_above_the_form(desk, page):
    inquiry = given_inquiry(desk)
    page.fulfil(OpenInquiry(inquiry.id))
    menu(page, "Correct the details…").trigger()
    form = dialog(page, EditDialog)
    at_stage(desk, inquiry.id, InquiryStage.FINDINGS)

    form.go_on()

    assert form.notice.text()
    form.settle()
    form.reject()


def test_the_handler_changes_and_one_inquiry_is_handed_over(desk, page):
    inquiry = given_inquiry(desk)
    page.fulfil(OpenInquiry(inquiry.id))
    menu(page, "Change the handler…").trigger()
    form = dialog(page, ReassignDialog)
    form.handler.choose("member-2")
    form.reason.set_text("Knows the matter")
    form.go_on()
    assert inquiry_card(desk, inquiry.id).inquiry.handler_id == "member-2"

    menu(page, "Hand over…").trigger()
    form = dialog(page, HandOverOneDialog)
    form.taker.choose("member-1")
    form.reason.set_text("Leave")
    form.go_on()

    assert inquiry_card(desk, inquiry.id).inquiry.handler_id == "member-1"


def other_agency(desk):
    with desk.store.write() as work:
        work.agencies.add(Agency(id=AgencyId("other"), code="kz-other", type=AgencyType.MINISTRY))
        name = Trilingual(kk="Басқа", ru="Другое", en="Ministry of Others")
        work.agency_names.add(AgencyName(id="other-1", agency_id=AgencyId("other"), name=name))
        work.index_agency_name("other-1")


def test_a_part_is_redirected_and_taken_back(desk, page):
    other_agency(desk)
    inquiry = given_inquiry(desk, stage=InquiryStage.REGISTERED)
    page.fulfil(OpenInquiry(inquiry.id))
    menu(page, "Redirect…").trigger()
    form = dialog(page, RedirectDialog)
    form.agency.choose("other")
    form.extent.choose(A_PART)
    form.part.set_text("The second request")
    form.reason.set_text("Not ours")
    form.go_on()
    transfers = tab(page, SummaryTab).transfers

    back = next(one for one in transfers.findChildren(QPushButton) if one.isVisible())
    back.click()
    asking = dialog(page, ReasonDialog)
    asking.reason.set_text("Ours after all")
    asking.go_on()

    (row,) = inquiry_card(desk, inquiry.id).redirections
    assert row.redirection.part == "The second request"
    assert row.redirection.reverse_reason == "Ours after all"


def test_two_inquiries_are_joined(desk, page):
    one, other = given_inquiry(desk), given_inquiry(desk)
    page.fulfil(OpenInquiry(one.id))
    menu(page, "Join to another…").trigger()
    form = dialog(page, JoinDialog)
    form.into.choose(other.id)
    form.reason.set_text("The same facts")
    form.go_on()

    assert inquiry_card(desk, one.id).inquiry.joined_to_id == other.id
    assert not page.header.button.isVisible()
    assert f"Goes on inside {other.number}" in page.header.facts.text()


def test_a_term_too_long_is_refused_beside_its_field(desk, page):
    inquiry = given_inquiry(desk, clock="appeal-decision", due_on=date(2026, 3, 10))
    page.fulfil(OpenInquiry(inquiry.id))
    menu(page, "Extend the term…").trigger()
    form = dialog(page, ExtendClockDialog)
    form.until.set_day(date(2027, 3, 1))
    form.paper.set_text("№ 12")
    form.reason.set_text("Expert opinion")

    form.go_on()

    assert list(form.form.problems()) in (["extension.until"], ["extension.decided"])
    form.settle()
    form.reject()


def test_a_voided_number_offers_no_step(desk, page):
    inquiry = given_inquiry(desk)
    page.fulfil(OpenInquiry(inquiry.id))
    menu(page, "Void the number…").trigger()
    asking = dialog(page, ReasonDialog)
    asking.reason.set_text("Entered twice")
    asking.go_on()

    assert page.header.menu.actions() == []
    assert "Entered twice" in page.header.facts.text()


def test_officials_and_allegations_are_added_in_the_parties_tab(desk, page):
    inquiry = given_inquiry(desk)
    witness = given_official(desk, inquiry, role=PartyRole.WITNESS)
    page.fulfil(OpenInquiry(inquiry.id))
    parties = tab(page, PartiesTab)
    parties.add_official.trigger()
    naming = next(one for one in page.findChildren(QDialog) if isinstance(one, PersonDialog))
    naming.picker.view.selectRow(0)
    naming.go_on()

    parties.add_item.trigger()
    alleging = dialog(page, AllegationDialog)
    alleging.fields.committed.set_day(date(2026, 1, 12))
    alleging.fields.discovered.set_day(date(2026, 2, 2))
    alleging.fields.item.choose("csl-50-1-6")
    alleging.fields.text.set_text("Told a bidder the estimate.")
    alleging.go_on()

    (official,) = inquiry_card(desk, inquiry.id).officials
    assert official.person.id == witness.person_id
    assert official.allegations[0].allegation.text == "Told a bidder the estimate."
    assert parties.tree.topLevelItemCount() == 2


def test_an_allegation_is_corrected_and_taken_back(desk, page):
    inquiry = given_inquiry(desk)
    party = given_official(desk, inquiry)
    given_allegation(desk, party)
    page.fulfil(OpenInquiry(inquiry.id))
    parties = tab(page, PartiesTab)
    parties.tree.setCurrentItem(parties.tree.topLevelItem(0).child(0))

    parties.change.click()
    form = dialog(page, AllegationDialog)
    form.fields.text.set_text("Told two bidders.")
    form.go_on()
    assert inquiry_card(desk, inquiry.id).officials[0].allegations[0].allegation.text == (
        "Told two bidders."
    )
    parties.remove.click()
    asking = dialog(page, ReasonDialog)
    asking.reason.set_text("Written down by mistake")
    asking.go_on()

    assert inquiry_card(desk, inquiry.id).officials[0].allegations == ()


def test_the_source_is_folded_in_until_it_is_asked_for(desk, page):
    inquiry = given_inquiry(desk)
    source = given_official(desk, inquiry, role=PartyRole.APPLICANT)
    page.fulfil(OpenInquiry(inquiry.id))
    tree = tab(page, PartiesTab).tree

    group = tree.topLevelItem(0)
    assert not group.isExpanded()
    tree.setCurrentItem(group.child(0))
    tab(page, PartiesTab).open_card.click()

    assert page.wishes == [OpenPerson(source.person_id)]


def test_the_timeline_tells_in_words_what_changed(desk, page):
    inquiry = given_inquiry(desk, stage=InquiryStage.REGISTERED)
    page.fulfil(OpenInquiry(inquiry.id))
    page.header.button.click()
    timeline = tab(page, ChronologyTab).timeline

    timeline.view.selectRow(0)

    assert "Stage changed" in timeline.detail.text()
    assert "stage: registered → preliminary review" in timeline.detail.text()


def test_the_timeline_is_narrowed_to_one_kind(desk, page):
    inquiry = given_inquiry(desk, stage=InquiryStage.REGISTERED)
    save_note(desk, SaveNote(inquiry_id=inquiry.id, text="Ask for the accounts"))
    page.fulfil(OpenInquiry(inquiry.id))
    page.header.button.click()
    timeline = tab(page, ChronologyTab).timeline
    assert timeline.view.model().rowCount() == 2

    timeline.kind.setCurrentText("Notes")

    assert timeline.view.model().rowCount() == 1


@pytest.fixture
def notes(desk, page):
    inquiry = given_inquiry(desk)
    page.fulfil(OpenInquiry(inquiry.id))
    editor = tab(page, ChronologyTab).notes
    editor.texts = lambda: [note.text for note in list_notes(desk, inquiry.id)]
    return editor


def test_a_note_is_saved_when_the_typing_rests(qtbot, notes):
    notes.box.setPlainText("Ask for the accounts")
    assert "Not saved" in notes.state.text()

    qtbot.waitUntil(lambda: notes.state.text() == "Saved.")

    assert notes.texts() == ["Ask for the accounts"]


def test_a_note_is_saved_on_leaving_the_tab(page, notes):
    notes.box.setPlainText("Ask for the accounts")

    tab(page, SummaryTab)

    assert notes.texts() == ["Ask for the accounts"]


def test_a_note_is_saved_before_another_inquiry_is_shown(desk, page, notes):
    other = given_inquiry(desk)
    notes.box.setPlainText("Ask for the accounts")

    page.fulfil(OpenInquiry(other.id))

    assert notes.texts() == ["Ask for the accounts"]


def test_a_text_that_cannot_be_kept_stays_in_the_editor(page, notes):
    notes.box.setPlainText("half a word \u0007")

    tab(page, SummaryTab)
    tab(page, ChronologyTab)

    assert notes.texts() == []
    assert "half a word" in notes.box.toPlainText()
    assert notes.state.text().startswith("Not saved; the text stays here.")


def test_writing_goes_on_while_the_note_is_saved(qtbot, notes):
    notes.box.setPlainText("Ask for the accounts")
    notes.save()
    notes.box.setPlainText("Ask for the accounts of 2025")
    notes.save()
    notes.begin()
    notes.box.setPlainText("A second note")
    notes.save()

    assert notes.texts() == ["Ask for the accounts of 2025", "A second note"]
    assert notes.list.currentRow() == 1


def test_what_somebody_else_wrote_meanwhile_is_kept_beside(desk, notes):
    notes.box.setPlainText("Mine")
    notes.save()
    with desk.store.read() as work:
        (note,) = work.notes.of()
    other = SaveNote(inquiry_id=note.inquiry_id, note_id=note.id, version=1, text="Theirs")
    save_note(desk, other)
    notes.box.setPlainText("Mine, longer")

    notes.save()

    assert notes.texts() == ["Theirs", "Mine, longer"]


def test_the_window_stays_while_a_text_cannot_be_saved(page, notes):
    notes.box.setPlainText("half a word \u0007")

    assert not page.close()

    (asking,) = page.findChildren(QMessageBox)
    assert page.isVisible()
    asking.button(QMessageBox.StandardButton.Discard).click()
    assert not page.isVisible()
