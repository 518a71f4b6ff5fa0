"""The page of reports: counted in the background, read on paper, traced to inquiries."""

from datetime import date

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton
from services.builders import given_inquiry

from ethics_desk.domain.inquiry import Channel
from ethics_desk.domain.language import Language
from ethics_desk.domain.period import Period, PeriodKind
from ethics_desk.domain.report_form import Comparison
from ethics_desk.domain.report_table import WITHHELD_MARK
from ethics_desk.gui.page import Deed
from ethics_desk.gui.paper.sheets import Sheets
from ethics_desk.gui.reports.page import ReportsPage
from ethics_desk.gui.tables.column import ROW_ROLE
from ethics_desk.gui.wishes import OpenInquiry
from ethics_desk.services.reports.layout import section_choices
from ethics_desk.services.reports.narrative import narrative_texts
from ethics_desk.services.reports.reports import report_bytes, traced_inquiries


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


def test_figures_that_begin_alike_are_told_apart_where_they_are_cut(qtbot, page, jobs):
    shown(qtbot, page, jobs)
    view = page.figures.view
    titles = {line.figure for line in lines(page) if line.figure.startswith("Preventive work")}

    room = view.fontMetrics().horizontalAdvance("Preventive work: …")
    seen = {view.fontMetrics().elidedText(one, view.textElideMode(), room) for one in titles}

    assert len(titles) == len(seen) == 2


def test_another_period_makes_another_report(qtbot, page, jobs, tmp_path):
    shown(qtbot, page, jobs)
    before = page.panel.view

    page.form.show_period(Period(PeriodKind.YEAR, 2025, 1))

    qtbot.waitUntil(lambda: page.panel.view is not before and not jobs.busy, timeout=20_000)
    assert page.form.asked().period == Period(PeriodKind.YEAR, 2025, 1)
    assert page.panel.save(tmp_path / "report.pdf")
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF-")


def test_the_report_in_sight_is_saved_in_three_formats(qtbot, page, jobs, tmp_path):
    shown(qtbot, page, jobs)
    dialog = page.ask_to_save()
    assert [one.rpartition("*.")[2].rstrip(")") for one in dialog.nameFilters()] == [
        "pdf",
        "xlsx",
        "json",
    ]
    dialog.filterSelected.emit(dialog.nameFilters()[1])
    assert dialog.defaultSuffix() == "xlsx"

    with qtbot.waitSignal(page.wished) as wished:
        dialog.fileSelected.emit(str(tmp_path / "report.xlsx"))

    assert wished.args[0].text.endswith("report.xlsx")
    assert load_workbook(tmp_path / "report.xlsx").sheetnames[1] == "Figures"
    dialog.close()


def test_an_office_arranges_its_sections_in_the_window(qtbot, page, jobs, desk):
    shown(qtbot, page, jobs)
    dialog = page.arrange()
    first = dialog.sections.codes()[0]
    dialog.down.click()
    assert dialog.sections.codes()[1] == first
    dialog.sections.tick(dialog.sections.codes()[:2])
    before = page.panel.view

    qtbot.mouseClick(dialog.deed, Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: page.panel.view is not before and not jobs.busy, timeout=20_000)
    choices = section_choices(desk, page.form.agency_id(), Language.EN)
    assert [one.code for one in choices if one.on] == ["appeals", first]


def test_no_section_at_all_is_said_beside_the_list(qtbot, page):
    dialog = page.arrange()
    dialog.sections.tick(())

    dialog.go_on()

    assert dialog.isVisible()
    assert dialog.form.problems().keys() == {"sections"}
    dialog.settle()
    dialog.reject()


def test_words_of_the_office_are_written_and_used_again(qtbot, page, jobs, desk):
    shown(qtbot, page, jobs)
    page.form.language.choose("en")
    dialog = page.write()
    dialog.editors[0].words.set_text("Too little training.")
    dialog.editors[0].published.tick(on=True)
    dialog.go_on()
    asked = page.form.asked()
    (causes, *_) = narrative_texts(desk, asked.period, asked.agency_id, Language.EN)
    assert (causes.text, causes.published) == ("Too little training.", True)

    page.form.show_period(Period(PeriodKind.QUARTER, 2026, 2))
    again = page.write()
    button = next(one for one in again.findChildren(QPushButton) if "period before" in one.text())
    button.click()

    assert again.editors[0].words.text() == "Too little training."
    assert not again.editors[1].changed
    again.settle()
    again.reject()
    qtbot.waitUntil(lambda: not jobs.busy, timeout=20_000)


def test_a_year_can_be_counted_from_its_beginning(qtbot, page):
    page.form.show_period(Period(PeriodKind.YEAR_TO_DATE, 2026, 9))

    assert page.form.asked().period.code == "2026-to-09"


def test_a_report_for_the_public_asks_for_it(qtbot, page):
    page.form.public.tick(on=True)
    page.form.compared.choose("year-before")

    asked = page.form.asked()

    assert asked.public
    assert asked.compared is Comparison.YEAR_BEFORE
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


def test_a_line_of_the_preview_leads_to_its_inquiries(qtbot, page, jobs, desk):
    inquiry = given_inquiry(desk, opened_on=date(2026, 2, 3))
    shown(qtbot, page, jobs)
    sheets = Sheets(report_bytes(desk, page.form.asked()))
    place = next(
        (number, y)
        for number in range(1, 8)
        for y in range(20, 820, 4)
        if sheets.text(number, y - 2, y + 2, 0.5).strip() == "inquiry begun"
    )
    sheets.close()

    dialog = page.trace_at(*place)

    assert dialog.view.model().index(0, 0).data(ROW_ROLE).number == inquiry.number
    dialog.reject()
    assert page.trace_at(0, 10.0) is None


def test_numbers_are_traced_within_the_agency_asked_for(desk):
    inquiry = given_inquiry(desk)

    assert [one.id for one in traced_inquiries(desk, [inquiry.number])] == [inquiry.id]
    assert traced_inquiries(desk, [inquiry.number], "another-agency") == []


def test_a_report_that_is_refused_leaves_no_paper_of_the_former_question(qtbot, page, jobs):
    shown(qtbot, page, jobs)
    page.form.show_period(Period(PeriodKind.MONTH, 2026, 1))
    page.form.public.tick(on=True)
    page.form.changed.emit()

    qtbot.waitUntil(lambda: page.panel.view is None and not jobs.busy, timeout=20_000)

    assert "2026-01" in page.refusal.text()
    assert page.refusal.isVisible()
    assert not page.panel.print_button.isEnabled()
    assert not page.panel.save_button.isEnabled()
    assert not page.kept.issue.isEnabled()
    assert (page.issue(), page.ask_to_save(), lines(page)) == (None, None, [])


def test_the_reason_goes_when_the_question_is_corrected(qtbot, page, jobs):
    page.form.show_period(Period(PeriodKind.MONTH, 2026, 1))
    page.form.public.tick(on=True)
    page.show()
    qtbot.waitUntil(lambda: page.refusal.isVisible() and not jobs.busy, timeout=20_000)

    page.form.public.tick(on=False)
    page.form.changed.emit()

    qtbot.waitUntil(lambda: page.panel.view is not None and not jobs.busy, timeout=20_000)
    assert page.refusal.isHidden()
    assert page.kept.issue.isEnabled()
    assert page.panel.print_button.isEnabled()


def test_for_the_public_the_figures_are_marked_as_on_its_paper(qtbot, page, jobs, desk):
    day = date(2025, 12, 1)
    given_inquiry(desk, channel=Channel.COMPLAINT, registered_on=day, received_on=day)
    page.form.show_period(Period(PeriodKind.QUARTER, 2025, 4))
    page.form.public.tick(on=True)

    shown(qtbot, page, jobs)

    counted = [line for line in lines(page) if line.row.persons and line.row.value]
    assert counted
    assert {line.seen.texts[0] for line in counted} == {WITHHELD_MARK}
    assert {line.seen.counts[0] for line in counted} == {None}
