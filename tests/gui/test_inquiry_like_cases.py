"""Like cases in the window: the nearest, the scale, the arithmetic, the reason when it departs."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from services.builders import given_substantiated
from services.like_office import WHY, given_alike, given_past, propose

from ethics_desk.domain.language import Language
from ethics_desk.domain.period import read_period
from ethics_desk.gui.facts import FactSheet
from ethics_desk.gui.inquiry.sanction.like_cases import LikeCasesView
from ethics_desk.gui.inquiry.sanction.proposing import ProposeDialog
from ethics_desk.gui.inquiry.sanction.tab import SanctionTab
from ethics_desk.gui.reports.figures import FigureList
from ethics_desk.services.reports.reports import AskReport, report_page
from ethics_desk.services.sanctions import list_proposals


@pytest.fixture
def allegation(desk):
    given_past(desk, "remark", "reprimand", "reprimand")
    return given_alike(desk)


@pytest.fixture
def tab(qtbot, gateway, memory, allegation):
    tab = SanctionTab(gateway, memory)
    qtbot.addWidget(tab)
    tab.resize(1000, 700)
    tab.show()
    tab.show_inquiry(allegation.inquiry_id)
    return tab


@pytest.fixture
def dialog(qtbot, gateway, allegation):
    def make(code="demotion", title="demotion"):
        dialog = ProposeDialog(gateway, allegation.id, (code, title))
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return make


def leave(dialog):
    dialog.settle()
    dialog.reject()


def cells(view):
    model = view.nearest.model()
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def choose(tab, title):
    next(one for one in tab.answer.choices.buttons() if one.text() == title).click()


def test_the_dialog_lists_the_nearest_and_says_the_arithmetic(dialog):
    shown = dialog()

    rows = cells(shown.like)
    assert sorted(row[1] for row in rows) == ["remark", "reprimand", "reprimand"]
    assert {row[2] for row in rows} == {"02.03.2026"}
    assert {row[3] for row in rows} == {"9 of 9, weight 17"}
    said = shown.like.arithmetic.text()
    assert "all weight 17" in said
    assert "Usual range: remark – reprimand, middle: reprimand." in said
    assert "distance: 5 – 2 = 3" in said
    assert shown.like.scale.accessibleName() == said.replace("\n", " ")
    leave(shown)


def test_a_departing_proposal_asks_for_its_reason(desk, dialog, allegation):
    shown = dialog()
    assert "distance: 5 – 2 = 3" in shown.departing.text()
    shown.reason.set_text("It follows.")
    shown.go_on()
    assert shown.form.problems().keys() == {"departure_reason"}

    shown.departure.set_text(WHY)
    shown.go_on()

    assert list_proposals(desk, allegation.inquiry_id)[0].departure_reason == WHY


def test_a_usual_proposal_asks_for_none(desk, dialog, allegation):
    shown = dialog("remark", "remark")
    assert not shown.departing.isVisible()
    assert not shown.departure.isVisible()

    shown.reason.set_text("It follows.")
    shown.go_on()

    assert list_proposals(desk, allegation.inquiry_id)[0].departure_reason == ""


def test_the_comparison_follows_the_day(dialog):
    shown = dialog()

    shown.proposed.set_day(date(2026, 3, 1))

    assert "nothing to compare with" in shown.like.found.text()
    assert not shown.like.scale.isVisible()
    assert not shown.departure.isVisible()
    leave(shown)


def test_enter_in_the_list_signs_nothing(qtbot, desk, dialog, allegation):
    shown = dialog("remark", "remark")
    shown.reason.set_text("It follows.")
    shown.like.nearest.setCurrentIndex(shown.like.nearest.model().index(0, 0))

    qtbot.keyClick(shown.like.nearest, Qt.Key.Key_Return)

    assert shown.isVisible()
    assert list_proposals(desk, allegation.inquiry_id) == ()
    leave(shown)


def test_the_list_can_be_reached_and_walked_by_keyboard(qtbot, qtmodeltester, dialog):
    shown = dialog()
    qtmodeltester.check(shown.like.nearest.model())
    shown.like.nearest.setCurrentIndex(shown.like.nearest.model().index(0, 0))

    qtbot.keyClick(shown.like.nearest, Qt.Key.Key_Down)

    assert shown.like.nearest.currentIndex().row() == 1
    leave(shown)


def test_the_tab_compares_what_is_chosen_while_it_is_chosen(tab):
    view = tab.answer.like
    assert view.isVisible()
    assert "Proposed" not in view.arithmetic.text()

    choose(tab, "remark")
    assert "Proposed: remark (step 1). Inside the usual range" in view.arithmetic.text()

    choose(tab, "no sanction")
    assert "Milder than the usual range, distance: 1 – 0 = 1." in view.arithmetic.text()


def test_after_proposing_the_tab_shows_what_was_compared_and_why_it_departs(desk, tab, allegation):
    propose(desk, allegation, "demotion", WHY)
    tab.refresh()
    given_past(desk, "severe-reprimand")
    tab.refresh()

    assert len(cells(tab.answer.like)) == 3
    assert "distance: 5 – 2 = 3" in tab.answer.like.arithmetic.text()
    sheet = tab.answer.standing.findChild(FactSheet)
    names = {label.accessibleName() for label in sheet.children() if hasattr(label, "setText")}
    assert f"Why outside the usual range: {WHY}" in names


def test_the_scale_is_drawn(qtbot, dialog):
    shown = dialog()

    drawn = shown.like.scale.grab().toImage()

    accents = {drawn.pixelColor(x, y).name() for x in range(drawn.width()) for y in (40, 41, 42)}
    assert len(accents) > 1
    leave(shown)


def test_a_law_without_a_choice_is_said_even_with_nothing_to_compare(qtbot, desk, gateway):
    allegation = given_substantiated(desk, item="csl-50-1-9")
    dialog = ProposeDialog(gateway, allegation.id, ("dismissal", "dismissal"))
    qtbot.addWidget(dialog)
    dialog.show()

    assert "nothing to compare with" in dialog.like.found.text()
    assert "it allows only: dismissal" in dialog.like.arithmetic.text()
    assert dialog.like.arithmetic.isVisible()
    leave(dialog)


def test_nothing_compared_is_said_in_words(qtbot, english):
    view = LikeCasesView(english)
    qtbot.addWidget(view)
    view.show()

    view.show_like(None, "remark")

    assert "No comparison was made" in view.found.text()
    assert not view.nearest.isVisible()


def test_the_figures_of_a_report_list_the_dispersion(qtbot, desk, english, memory):
    given_past(desk, "remark", "reprimand")
    page = report_page(desk, AskReport(period=read_period("2026-Q1"), language=Language.EN))
    figures = FigureList(english, memory)
    qtbot.addWidget(figures)

    figures.show_page(page)

    model = figures.view.model()
    lines = [model.index(row, 1).data() for row in range(model.rowCount())]
    assert any(line.endswith(": remark – reprimand (remark)") for line in lines)
