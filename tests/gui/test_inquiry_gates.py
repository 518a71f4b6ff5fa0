"""The gates in the window: each with its state, source and deed; duties; the decision's reason."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from services.builders import RECEIVED, at_stage, given_substantiated

from ethics_desk.domain.duties import SuspensionGround
from ethics_desk.domain.inquiry import InquiryStage
from ethics_desk.gui.inquiry.sanction.circumstances_dialog import CircumstancesDialog
from ethics_desk.gui.inquiry.sanction.decision_dialog import NONE_CODE, DecisionDialog
from ethics_desk.gui.inquiry.sanction.duty_dialogs import (
    RemoveDutyDialog,
    ResignationDialog,
    ShortenDialog,
    SuspensionDialog,
)
from ethics_desk.gui.inquiry.sanction.gate_dialogs import (
    ExplanationDialog,
    GatePaperDialog,
    ShownDialog,
)
from ethics_desk.gui.inquiry.sanction.proposing import ProposeDialog
from ethics_desk.gui.inquiry.sanction.recommendation_dialog import RecommendationDialog
from ethics_desk.gui.inquiry.sanction.tab import SanctionTab
from ethics_desk.gui.inquiry.summary_tab import SummaryTab
from ethics_desk.services.circumstances import circumstances_of
from ethics_desk.services.gates.duties import duties_of

TODAY = date(2026, 3, 2)


@pytest.fixture
def allegation(desk):
    allegation = given_substantiated(desk, stage=InquiryStage.PROPOSAL)
    with desk.store.write() as work:
        work.circumstances.remove(allegation.party_id)
    return allegation


@pytest.fixture
def tab(qtbot, gateway, memory, allegation):
    tab = SanctionTab(gateway, memory)
    qtbot.addWidget(tab)
    tab.resize(1000, 700)
    tab.show()
    tab.show_inquiry(allegation.inquiry_id)
    gateway.changed.connect(lambda _: tab.refresh())
    return tab


def dialog_in(tab, kind):
    return next(one for one in tab.findChildren(kind) if one.isVisible())


def gate(tab, code):
    return next(row for row in tab.answer.gates.rows if row.code == code)


def closing(tab, code, kind):
    gate(tab, code).deed.click()
    return dialog_in(tab, kind)


def report_corruption(tab):
    tab.answer.edit_known.click()
    dialog = dialog_in(tab, CircumstancesDialog)
    dialog.whistle_blower.tick(on=True)
    dialog.go_on()


def test_each_gate_says_how_it_stands_by_which_article_and_what_closes_it(tab):
    shown, explanation = gate(tab, "materials-shown"), gate(tab, "written-explanation")

    assert shown.standing.text() == "Not met"
    assert shown.source.text() == "Law No. 416-V, art. 46(1)"
    assert "act that the official refused to look" in shown.wanting.text()
    assert explanation.source.text() == "Decree No. 152: article not seen, row PR-06"
    assert shown.deed.accessibleName() == "Record what was done: materials shown"


def test_a_gate_that_does_not_concern_the_official_has_no_deed(tab):
    row = gate(tab, "whistle-blower")

    assert row.standing.text() == "Does not apply"
    assert not row.deed.isVisible()


def test_the_keyboard_comes_from_gate_to_gate_and_then_to_the_circumstances(qtbot, tab):
    tab.activateWindow()
    qtbot.waitUntil(tab.isActiveWindow)
    deeds = [row.deed for row in tab.answer.gates.rows if row.deed.isVisible()]
    deeds[0].setFocus()

    for stop in (*deeds[1:], tab.answer.edit_known):
        QTest.keyClick(tab.focusWidget(), Qt.Key.Key_Tab)
        assert stop.hasFocus()


def test_a_row_keeps_the_keyboard_when_its_gate_is_closed(qtbot, tab):
    tab.activateWindow()
    qtbot.waitUntil(tab.isActiveWindow)
    row = gate(tab, "materials-shown")
    row.deed.setFocus()
    dialog = closing(tab, "materials-shown", ShownDialog)
    dialog.shown.set_day(TODAY)
    dialog.paper.set_text("Sheet 1")
    dialog.go_on()

    assert gate(tab, "materials-shown") is row
    qtbot.waitUntil(row.deed.hasFocus)


def test_the_materials_shown_close_their_gate(desk, tab, allegation):
    dialog = closing(tab, "materials-shown", ShownDialog)
    dialog.declined.set_day(RECEIVED - timedelta(days=1))
    dialog.go_on()
    assert dialog.form.problems().keys() == {"materials_declined_on"}

    dialog.declined.set_day(TODAY)
    dialog.go_on()
    assert dialog.form.problems().keys() == {"materials_paper"}

    dialog.paper.set_text("Act 3")
    dialog.go_on()

    known = circumstances_of(desk, allegation.party_id)
    assert (known.materials_declined_on, known.materials_paper) == (TODAY, "Act 3")
    assert gate(tab, "materials-shown").standing.text() == "Met on 02.03.2026"


def test_an_explanation_asked_for_is_waited_for_by_the_row(desk, tab, allegation):
    dialog = closing(tab, "written-explanation", ExplanationDialog)
    dialog.asked.set_day(TODAY)
    dialog.request.set_text("No 4")
    dialog.go_on()

    row = gate(tab, "written-explanation")
    known = circumstances_of(desk, allegation.party_id)
    assert known.explanation_request_paper == "No 4"
    assert "05.03.2026" in row.notes.text()
    assert row.standing.text() == "Not met"


def test_a_check_is_written_down_with_what_shows_it(tab):
    dialog = closing(tab, "authority", GatePaperDialog)
    dialog.met.set_day(TODAY)
    dialog.go_on()
    assert dialog.form.problems().keys() == {"paper"}

    dialog.paper.set_text("Regulation, item 5")
    dialog.go_on()

    assert gate(tab, "authority").standing.text() == "Met on 02.03.2026"


def test_a_recommendation_says_while_it_is_typed_what_is_wanting(tab):
    report_corruption(tab)
    dialog = closing(tab, "whistle-blower", RecommendationDialog)
    assert "invite the representative" in dialog.told.text()

    dialog.meets.set_day(date(2026, 3, 12))
    assert "not later than 06.03.2026" in dialog.told.text()
    dialog.invited.set_day(TODAY)
    dialog.sent.set_day(TODAY)
    assert "in time for the meeting" in dialog.told.text()
    dialog.go_on()

    row = gate(tab, "whistle-blower")
    assert row.standing.text() == "Not met"
    assert "record the recommendation" in row.wanting.text()


def test_a_recommendation_needs_its_answer_and_its_day(tab):
    report_corruption(tab)
    dialog = closing(tab, "whistle-blower", RecommendationDialog)
    dialog.agrees.choose("yes")
    dialog.paper.set_text("Minutes 4")
    dialog.go_on()

    assert dialog.form.problems().keys() == {"met_on"}
    dialog.settle()
    dialog.reject()


def test_a_decision_lists_what_is_open_and_asks_for_the_reason_only_then(tab):
    report_corruption(tab)
    choice = next(one for one in tab.answer.choices.buttons() if one.isEnabled())
    choice.click()
    tab.next_step.propose.click()
    proposing = dialog_in(tab, ProposeDialog)
    assert "materials shown (Law No. 416-V, art. 46(1))" in proposing.gates.text()
    proposing.reason.set_text("It follows from the gravity.")
    proposing.go_on()
    tab.next_step.decide.click()
    dialog = dialog_in(tab, DecisionDialog)

    assert "row PR-06" in dialog.gates.text()
    assert "Do not write in it that the official reported corruption" in dialog.gates.text()
    assert dialog.override.isVisible()
    dialog.sanction.choose(NONE_CODE)
    assert not dialog.gates.isVisible()
    assert not dialog.override.isVisible()
    dialog.settle()
    dialog.reject()


def test_a_suspension_says_its_last_day_and_is_refused_beyond_it(desk, tab, allegation):
    tab.answer.duties.suspending.click()
    dialog = dialog_in(tab, SuspensionDialog)
    assert "02.04.2026" in dialog.longest.text()
    dialog.ends.set_day(date(2026, 4, 3))
    dialog.act.set_text("Order 5")
    dialog.ordered_by.set_text("Minister")
    dialog.go_on()
    assert "art. 48(2)" in dialog.form.problems()["ends_on"]

    dialog.ends.set_day(date(2026, 4, 2))
    dialog.go_on()
    tab.answer.duties.shortening.click()
    shortening = dialog_in(tab, ShortenDialog)
    shortening.ends.set_day(date(2026, 3, 20))
    shortening.reason.set_text("Came back")
    shortening.go_on()

    (suspension,) = duties_of(desk, allegation.party_id).suspensions
    assert suspension.ends_on == date(2026, 3, 20)


def test_criminal_procedure_has_no_last_day_here(tab):
    tab.answer.duties.suspending.click()
    dialog = dialog_in(tab, SuspensionDialog)

    dialog.ground.choose(SuspensionGround.CRIMINAL_PROCEDURE)

    assert dialog.longest.text() == ""
    dialog.settle()
    dialog.reject()


def test_a_request_to_resign_is_told_to_be_held_and_shown_on_the_inquiry(
    qtbot, desk, gateway, memory, tab, allegation
):
    tab.answer.duties.resigning.click()
    dialog = dialog_in(tab, ResignationDialog)
    dialog.paper.set_text("No 7")
    dialog.go_on()
    summary = SummaryTab(gateway, memory)
    qtbot.addWidget(summary)
    summary.show()
    summary.show_inquiry(allegation.inquiry_id)

    told = [one.text() for one in summary.duties.facts.children() if hasattr(one, "text")]
    assert any("may not be satisfied" in one and "61(1)(1)" in one for one in told)
    tab.answer.duties.removing.click()
    removal = dialog_in(tab, RemoveDutyDialog)
    removal.reason.set_text("Withdrawn")
    removal.go_on()
    assert duties_of(desk, allegation.party_id).resignations == ()


def test_after_the_end_nothing_is_recorded(desk, tab, allegation):
    at_stage(desk, allegation.inquiry_id, InquiryStage.CLOSED)

    tab.refresh()

    assert not gate(tab, "materials-shown").deed.isEnabled()
    assert not tab.answer.duties.suspending.isEnabled()
