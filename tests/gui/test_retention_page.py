"""The page of terms of keeping: holds, terms, lists of erasure and their carrying out."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QLabel, QPushButton
from sample_office import COMMISSIONER, DEPUTY, TODAY, on
from services.builders import given_inquiry

from ethics_desk.domain.account import MemberRole
from ethics_desk.domain.inquiry import InquiryStage
from ethics_desk.domain.retention import KeepState, RetentionOutcome
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.inquiry.header import InquiryHeader
from ethics_desk.gui.inquiry.standing import why_closed
from ethics_desk.gui.matter.reason_dialog import ReasonDialog
from ethics_desk.gui.page import Deed
from ethics_desk.gui.retention.dialogs import CarryOutDialog, ProposeDialog, TermDialog
from ethics_desk.gui.retention.page import RetentionPage
from ethics_desk.gui.tone import Tone
from ethics_desk.gui.wishes import OpenInquiry, ShowPaper, Tell
from ethics_desk.services.inquiry_card import inquiry_card
from ethics_desk.services.retention.erasing import (
    CarryOutErasure,
    ProposeErasure,
    carry_out_erasure,
    list_erasures,
    propose_erasure,
)
from ethics_desk.services.retention.terms import SetRetentionTerm, set_retention_term

ENDED, LONG_AGO = date(2019, 6, 17), date(2026, 1, 12)


@pytest.fixture
def inquiry(desk):
    command = SetRetentionTerm(
        outcome=RetentionOutcome.NOT_CONFIRMED, years=5, basis="Item 12", valid_from=date.min
    )
    set_retention_term(desk, command)
    return given_inquiry(desk, stage=InquiryStage.CLOSED, finished_on=ENDED)


@pytest.fixture
def kept(desk):
    """One whose term is not over."""
    return given_inquiry(desk, stage=InquiryStage.CLOSED, finished_on=TODAY)


@pytest.fixture
def page(qtbot, gateway, memory, inquiry):
    page = RetentionPage(gateway, memory)
    page.wishes = []
    page.wished.connect(page.wishes.append)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    with qtbot.waitSignal(gateway.jobs.ended):
        page.show()
    return page


@pytest.fixture
def proposed(desk, inquiry):
    """A list the second member proposed, whose days of grace are over."""
    command = ProposeErasure(inquiry_ids=(inquiry.id,), reason="The term is over")
    return propose_erasure(replace(on(desk, LONG_AGO), member=DEPUTY), command).value


def dialog_of(parent, kind):
    return next(one for one in parent.findChildren(kind) if one.isVisible())


def again(qtbot, gateway, deed):
    """Do something after which the list is asked for again."""
    with qtbot.waitSignal(gateway.jobs.ended):
        return deed()


def test_the_list_says_how_long_each_is_kept(page, inquiry):
    (row,) = page.kept.model.rows

    cells = [page.kept.view.model().index(0, place).data() for place in range(7)]
    assert row.state is KeepState.DUE
    assert cells == [
        inquiry.number,
        "term over",
        "17.06.2024",
        "not confirmed",
        "17.06.2019",
        "5 years",
        "Item 12",
    ]


def test_words_and_states_narrow_the_list(qtbot, gateway, page, kept, inquiry):
    again(qtbot, gateway, page.refresh)
    assert len(page.kept.model.rows) == 2

    page.kept.bar.choose("state", "due")
    assert [row.number for row in page.kept.model.rows] == [inquiry.number]

    page.kept.bar.choose("state", None)
    page.kept.bar.search.setText(kept.number)
    qtbot.waitUntil(lambda: [row.number for row in page.kept.model.rows] == [kept.number])


def test_a_hold_is_placed_and_lifted(qtbot, gateway, page):
    dialog = page.kept.place()
    assert isinstance(dialog, ReasonDialog)
    dialog.reason.set_text("A court")
    again(qtbot, gateway, dialog.go_on)

    (row,) = page.kept.model.rows
    assert (row.state, row.hold) == (KeepState.HELD, "A court")
    assert not page.kept.propose.isEnabled()
    assert not page.kept.hold.isEnabled()

    dialog = page.kept.lift_it()
    dialog.reason.set_text("The court is done")
    again(qtbot, gateway, dialog.go_on)
    assert page.kept.model.rows[0].state is KeepState.DUE


def test_only_what_is_due_can_be_proposed(qtbot, gateway, page, kept):
    again(qtbot, gateway, page.refresh)
    both = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    model = page.kept.view.model()

    for place in range(model.rowCount()):
        page.kept.view.selectionModel().select(model.index(place, 0), both)

    assert len(page.kept.due()) == 1
    assert not page.kept.propose.isEnabled()


def test_a_list_is_proposed_after_a_look_for_names_elsewhere(qtbot, desk, gateway, page, inquiry):
    assert page.kept.propose.isEnabled()
    again(qtbot, gateway, page.kept.propose.click)
    dialog = dialog_of(page, ProposeDialog)
    told = " ".join(label.text() for label in dialog.sheet.findChildren(QLabel))
    assert "No name of these inquiries was found" in told
    assert inquiry.number in told
    dialog.go_on()
    assert dialog.form.problems().keys() == {"reason"}

    dialog.reason.set_text("The term is over")
    again(qtbot, gateway, dialog.go_on)

    (erasure,) = list_erasures(desk)
    assert erasure.inquiry_ids == (inquiry.id,)
    assert page.kept.model.rows[0].state is KeepState.PROPOSED
    assert page.lists.lists.row().state == "waits until 01.04.2026"
    assert page.lists.carry_out() is None


def test_a_list_is_carried_out_after_a_tick_and_certified(qtbot, gateway, page, proposed):
    again(qtbot, gateway, page.refresh)
    assert page.lists.lists.row().state == "waits for the second member"
    dialog = page.lists.carry_out()
    assert isinstance(dialog, CarryOutDialog)
    dialog.go_on()
    assert dialog.form.problems().keys() == {"sure"}

    dialog.sure.tick(on=True)
    dialog.go_on()
    qtbot.waitUntil(lambda: any(isinstance(one, ShowPaper) for one in page.wishes), timeout=20_000)

    told = next(one for one in page.wishes if isinstance(one, Tell))
    assert told.tone is Tone.GOOD
    assert "inquiries 1" in told.text
    assert page.lists.lists.row().state == "carried out"
    assert page.lists.carry_out() is None


def test_an_erasure_is_repeated_in_a_copy(qtbot, desk, gateway, page, proposed, tmp_path):
    copy = tmp_path / "copy" / "office.edesk"
    copy.parent.mkdir()
    with closing(sqlite3.connect(desk.store.path)) as source, closing(sqlite3.connect(copy)) as to:
        source.backup(to)
    second = replace(desk, member=COMMISSIONER)
    carry_out_erasure(second, CarryOutErasure(erasure_id=proposed, version=1))
    chooser = page.lists.repeat()

    again(qtbot, gateway, lambda: chooser.fileSelected.emit(str(copy)))
    chooser.reject()

    assert page.wishes[-1].text == "Inquiries erased in office.edesk: 1."


def test_an_erased_inquiry_says_so_on_its_page(qtbot, desk, gateway, memory, inquiry, proposed):
    second = replace(desk, member=COMMISSIONER)
    carry_out_erasure(second, CarryOutErasure(erasure_id=proposed, version=1))
    card = inquiry_card(desk, inquiry.id)
    header = InquiryHeader(gateway)
    qtbot.addWidget(header)

    header.show_card(card, (), TODAY)

    assert "Personal data erased 02.03.2026" in header.facts.text()
    assert "erased" in why_closed(card)


def test_who_proposed_is_told_in_the_window_that_another_has_to(
    qtbot, desk, gateway, page, inquiry
):
    command = ProposeErasure(inquiry_ids=(inquiry.id,), reason="The term is over")
    propose_erasure(on(desk, LONG_AGO), command)
    again(qtbot, gateway, page.refresh)
    dialog = page.lists.carry_out()
    dialog.sure.tick(on=True)

    again(qtbot, gateway, dialog.go_on)

    assert "A second member does it" in dialog.notice.text()
    assert dialog.deed.isEnabled()
    dialog.reject()


def test_a_list_is_taken_back(qtbot, gateway, page, proposed):
    again(qtbot, gateway, page.refresh)
    dialog = page.lists.take_back()
    dialog.reason.set_text("Too early")

    again(qtbot, gateway, dialog.go_on)

    assert page.lists.lists.row().state == "taken back"
    assert page.kept.model.rows[0].state is KeepState.DUE


def test_a_term_is_entered_and_withdrawn(qtbot, gateway, page):
    terms = page.terms.terms
    assert not terms.row().known

    dialog = page.terms.enter()
    assert isinstance(dialog, TermDialog)
    assert dialog.outcome.code() == terms.row().outcome
    dialog.years.set_number(3)
    dialog.basis.set_text("Item 40")
    again(qtbot, gateway, dialog.go_on)
    assert (terms.row().years, terms.row().known) == (3, True)

    dialog = page.terms.withdraw()
    dialog.reason.set_text("A slip")
    again(qtbot, gateway, dialog.go_on)
    assert not terms.row().known
    assert page.terms.withdraw() is None


def test_the_page_leads_to_the_inquiry_and_to_paper(qtbot, gateway, page, inquiry):
    page.kept.open.click()
    assert page.wishes == [OpenInquiry(inquiry.id)]

    again(qtbot, gateway, page.deeds()[Deed.PRINT])

    assert page.wishes[-1].pdf.startswith(b"%PDF")
    page.deeds()[Deed.FIND]()


def test_who_may_only_read_sees_no_deeds(qtbot, desk, english, jobs, memory, inquiry):
    with desk.store.write() as work:
        auditor = replace(work.members.get(DEPUTY), id="auditor", role=MemberRole.AUDITOR)
        work.members.add(auditor)
    gateway = Gateway(replace(desk, member=auditor.id), english, jobs)
    page = RetentionPage(gateway, memory)
    qtbot.addWidget(page)
    with qtbot.waitSignal(gateway.jobs.ended):
        page.show()

    assert len(page.kept.model.rows) == 1
    for button in (page.kept.hold, page.kept.lift, page.kept.propose):
        assert not button.isVisible()
    texts = {button.text().replace("&", "") for button in page.findChildren(QPushButton)}
    assert not texts & {"Carry out…", "Take back…", "Enter a term…", "Withdraw…"}
