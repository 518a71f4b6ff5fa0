"""Issued reports in the window: issued, opened, compared, withdrawn."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from services.builders import given_inquiry

from ethics_desk.domain.inquiry import Channel
from ethics_desk.gui.reports.differences import DifferencesDialog
from ethics_desk.gui.reports.page import ReportsPage
from ethics_desk.gui.wishes import OpenInquiry, ShowPaper
from ethics_desk.services.inquiries import RegisterInquiry, register_inquiry
from ethics_desk.services.reports.frozen import issued_report_pdf

AGENCY = "agency-1"


@pytest.fixture
def page(qtbot, gateway, memory):
    page = ReportsPage(gateway, memory)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    return page


@pytest.fixture
def issued(qtbot, page, desk, jobs):
    """The page with one report issued through its dialog."""
    given_inquiry(desk)
    page.show()
    qtbot.waitUntil(lambda: page.panel.view is not None and not jobs.busy, timeout=20_000)
    dialog = page.issue()
    dialog.go_on()
    qtbot.waitUntil(lambda: bool(page.kept.issued.rows()) and not jobs.busy, timeout=20_000)
    return page


def test_the_report_in_sight_is_issued_and_shown_in_its_list(issued):
    (row,) = issued.kept.issued.rows()

    assert (row.number, row.state) == ("01/2026", "issued")
    assert issued.tabs.currentWidget() is issued.kept.issued
    assert issued.kept.issued.compare.isEnabled()


def test_an_issued_report_is_opened_as_it_was_issued(qtbot, issued, desk):
    (row,) = issued.kept.issued.rows()

    with qtbot.waitSignal(issued.wished) as wished:
        issued.kept.issued.read.click()

    (paper,) = wished.args
    assert isinstance(paper, ShowPaper)
    assert paper.pdf == issued_report_pdf(desk, row.id)
    assert paper.file_name == "report-01-2026.pdf"


def test_the_differences_lead_to_the_late_entry(qtbot, issued, desk, jobs):
    command = RegisterInquiry(
        agency_id=AGENCY, received_on=date(2026, 2, 3), channel=Channel.PRESS, subject="Late"
    )
    key = register_inquiry(desk, command).value

    dialog = issued.kept.issued.show_differences()
    qtbot.waitUntil(lambda: dialog.entries.model().rowCount() == 1, timeout=20_000)

    assert dialog.lines.model().rowCount() > 1
    assert dialog.entries.model().index(0, 2).data().startswith("№ ")
    with qtbot.waitSignal(issued.wished) as wished:
        dialog.entries.setCurrentIndex(dialog.entries.model().index(0, 0))
        qtbot.keyClick(dialog.entries, Qt.Key.Key_Return)
    assert wished.args == [OpenInquiry(key)]


def test_the_page_of_differences_is_offered_in_each_language(qtbot, issued, jobs):
    dialog = issued.kept.issued.show_differences()
    qtbot.waitUntil(lambda: not jobs.busy, timeout=20_000)

    with qtbot.waitSignal(issued.wished, timeout=20_000) as wished:
        dialog.printing.menu().actions()[0].trigger()

    assert wished.args[0].pdf.startswith(b"%PDF-")
    dialog.reject()


def test_a_comparison_that_fails_says_why_in_its_place(qtbot, issued, gateway):
    (row,) = issued.kept.issued.rows()

    dialog = DifferencesDialog(gateway, replace(row, id="gone"))
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: "Comparing" not in dialog.state.text(), timeout=20_000)

    assert "no such thing in the records" in dialog.state.text()
    assert not dialog.printing.isEnabled()


def test_a_withdrawn_report_says_so_and_stays(qtbot, issued, jobs):
    dialog = issued.kept.issued.ask_to_withdraw()
    dialog.reason.set_text("Counted too early")
    dialog.go_on()

    (row,) = issued.kept.issued.rows()
    assert (row.state, row.withdrawn_reason) == ("withdrawn", "Counted too early")
    tab = issued.kept.issued
    assert not tab.send.isEnabled()
    assert tab.send.toolTip() == tab.said.text() == "A withdrawn report is not returned."
    qtbot.waitUntil(lambda: not jobs.busy, timeout=20_000)


def test_a_standing_report_of_the_period_is_offered_to_be_replaced(qtbot, issued, jobs):
    dialog = issued.issue()
    (row,) = issued.kept.issued.rows()
    assert dialog.replaces.code() == row.id
    dialog.go_on()
    qtbot.waitUntil(lambda: len(issued.kept.issued.rows()) == 2 and not jobs.busy, timeout=20_000)

    newest, former = issued.kept.issued.rows()
    assert (newest.number, former.state, former.replaced_by) == ("02/2026", "replaced", "02/2026")
