"""The page of reports: counted in the background, read on paper, traced to inquiries."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from services.builders import given_inquiry

from ethics_desk.domain.period import Period, PeriodKind
from ethics_desk.gui.page import Deed
from ethics_desk.gui.reports.page import ReportsPage
from ethics_desk.gui.tables.column import ROW_ROLE
from ethics_desk.gui.wishes import OpenInquiry
from ethics_desk.services.reports.reports import traced_inquiries


@pytest.fixture
def page(qtbot, gateway, memory, desk):
    page = ReportsPage(gateway, memory)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    return page


def shown(qtbot, page, jobs):
    page.show()
    qtbot.waitUntil(lambda: page.panel.view is not None and not jobs.busy, timeout=20_000)


def lines(page):
    model = page.figures.view.model()
    return [model.index(place, 0).data(ROW_ROLE) for place in range(model.rowCount())]


def test_the_running_quarter_is_counted_and_shown(qtbot, page, jobs):
    shown(qtbot, page, jobs)

    assert page.form.period() == Period(PeriodKind.QUARTER, 2026, 1)
    assert {line.figure for line in lines(page)} > {"Inquiries received, by channel"}
    assert set(page.deeds()) >= {Deed.PRINT, Deed.EXPORT}


def test_another_period_makes_another_report(qtbot, page, jobs, tmp_path):
    shown(qtbot, page, jobs)
    before = page.panel.view

    page.form.show_period(Period(PeriodKind.YEAR, 2025, 1))

    qtbot.waitUntil(lambda: page.panel.view is not before and not jobs.busy, timeout=20_000)
    assert page.form.asked().period == Period(PeriodKind.YEAR, 2025, 1)
    assert page.panel.save(tmp_path / "report.pdf")
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF-")


def test_a_report_for_the_public_asks_for_it(qtbot, page):
    page.form.public.tick(on=True)
    page.form.remarks.set_text("First.\n\n Second. ")

    asked = page.form.asked()

    assert asked.public
    assert asked.remarks == ("First.", "Second.")
    page.panel.put_away()


def test_a_figure_leads_to_its_inquiries(qtbot, page, jobs, desk):
    inquiry = given_inquiry(desk)
    shown(qtbot, page, jobs)
    traced = [line for line in lines(page) if line.row.inquiries == (inquiry.number,)]

    dialog = page.trace(traced[0])
    with qtbot.waitSignal(page.wished) as wished:
        qtbot.keyClick(dialog.view, Qt.Key.Key_Return)

    assert wished.args == [OpenInquiry(inquiry.id)]
    assert not [one for one in page.findChildren(QDialog) if one.isVisible()]


def test_numbers_are_traced_within_the_agency_asked_for(desk):
    inquiry = given_inquiry(desk)

    assert [one.id for one in traced_inquiries(desk, [inquiry.number])] == [inquiry.id]
    assert traced_inquiries(desk, [inquiry.number], "another-agency") == []
