"""The desk by kind and by month, ticked off, printed, and given to other calendars."""

from datetime import date, timedelta

import pytest
from icalendar import Calendar
from PySide6.QtCore import Qt
from services.builders import given_allegation, given_deadline, given_inquiry, given_official

from ethics_desk.domain.deadline import DeadlinePause, DeadlinePauseId
from ethics_desk.gui.docket.choices import MONTH
from ethics_desk.gui.docket.month_model import DAY_ROLE
from ethics_desk.gui.docket.page import DocketPage
from ethics_desk.gui.page import Deed
from ethics_desk.gui.wishes import OpenInquiry, ShowPaper, Tell

TODAY = date(2026, 3, 2)


@pytest.fixture
def page(qtbot, gateway, memory):
    page = DocketPage(gateway, memory)
    page.wishes = []
    page.wished.connect(page.wishes.append)
    qtbot.addWidget(page)
    page.resize(1100, 800)
    return page


def shown(qtbot, page, jobs):
    with qtbot.waitSignal(jobs.ended):
        page.show()
    return page


def rows(page, name):
    return page.groups.sections[name].view.model().rowCount()


def by_month(page):
    page.choices.month.click()
    return page.month.pane


def test_one_kind_at_a_time(qtbot, desk, page, jobs, memory):
    inquiry = given_inquiry(desk, due_on=TODAY + timedelta(days=30))
    given_allegation(desk, given_official(desk, inquiry))
    shown(qtbot, page, jobs)
    assert rows(page, "later") == 3

    page.choices.kinds.setCurrentIndex(page.choices.kinds.findData("clock"))

    assert rows(page, "later") == 1
    assert memory.recall("docket.kind") == "clock"


def test_a_deadline_that_stands_still_says_since_when(qtbot, desk, page, jobs):
    inquiry = given_inquiry(desk)
    deadline = given_deadline(desk, inquiry, due_on=None)
    with desk.store.write() as work:
        work.deadline_pauses.add(
            DeadlinePause(
                id=DeadlinePauseId("pause-1"),
                deadline_id=deadline.id,
                starts_on=date(2026, 2, 4),
                reason="appeal",
            )
        )

    shown(qtbot, page, jobs)

    model = page.groups.sections["still"].view.model()
    assert [model.index(0, place).data() for place in (0, 1, 2)] == [
        "stands still since",
        "04.02.2026",
        inquiry.number,
    ]


def test_a_deadline_is_ticked_off_at_the_desk(qtbot, desk, page, jobs):
    inquiry = given_inquiry(desk, due_on=TODAY)
    shown(qtbot, page, jobs)
    view = page.groups.sections["today"].view
    assert not page.done.isEnabled()
    view.setCurrentIndex(view.model().index(0, 0))

    dialog = page.done.ask()
    dialog.paper.set_text("ЖТ-17/1")
    with qtbot.waitSignal(jobs.ended):
        dialog.go_on()

    with desk.store.read() as work:
        (deadline,) = work.deadlines.of(inquiry_id=inquiry.id)
    assert (deadline.fulfilled_on, deadline.fulfilled_paper) == (TODAY, "ЖТ-17/1")
    assert rows(page, "today") == 0


def test_only_deadlines_can_be_ticked_off(qtbot, desk, page, jobs):
    given_inquiry(desk, registered_on=TODAY)
    shown(qtbot, page, jobs)
    view = page.groups.sections["new"].view

    view.setCurrentIndex(view.model().index(0, 0))

    assert not page.done.isEnabled()


def test_the_month_shows_what_is_due_and_why_nobody_works(
    qtbot, qtmodeltester, desk, page, jobs, memory
):
    given_inquiry(desk, due_on=date(2026, 3, 20))
    shown(qtbot, page, jobs)

    pane = by_month(page)

    grid = pane.grid.month
    qtmodeltester.check(grid)
    days = {
        grid.index(*place).data(DAY_ROLE).day: grid.index(*place)
        for place in ((row, column) for row in range(6) for column in range(7))
    }
    assert pane.heading.text() == "March 2026"
    assert days[date(2026, 3, 20)].data(DAY_ROLE).due == 1
    assert "1 thing(s) due" in days[date(2026, 3, 20)].data(Qt.ItemDataRole.ToolTipRole)
    assert "Weekend" in days[date(2026, 3, 14)].data(Qt.ItemDataRole.ToolTipRole)
    assert "Public holiday: Nauryz" in days[date(2026, 3, 23)].data(Qt.ItemDataRole.ToolTipRole)
    assert not days[date(2026, 4, 1)].data(DAY_ROLE).inside
    assert memory.recall("docket.view") == MONTH


def test_arrows_go_from_day_to_day_and_into_other_months(qtbot, page, jobs):
    shown(qtbot, page, jobs)
    pane = by_month(page)
    assert pane.grid.day() == TODAY

    qtbot.keyClick(pane.grid, Qt.Key.Key_Right)
    qtbot.keyClick(pane.grid, Qt.Key.Key_Down)
    assert pane.grid.day() == date(2026, 3, 10)

    for _ in range(2):
        qtbot.keyClick(pane.grid, Qt.Key.Key_Up)
    assert pane.grid.day() == date(2026, 2, 24)
    assert pane.heading.text() == "February 2026"

    qtbot.keyClick(pane.grid, Qt.Key.Key_PageDown)
    assert pane.grid.day() == date(2026, 3, 24)

    pane.go_to_today()
    assert pane.grid.day() == TODAY


def test_enter_opens_the_list_of_the_day_and_the_inquiry(qtbot, desk, page, jobs):
    inquiry = given_inquiry(desk, due_on=date(2026, 3, 3))
    shown(qtbot, page, jobs)
    pane = by_month(page)
    qtbot.keyClick(pane.grid, Qt.Key.Key_Right)

    qtbot.keyClick(pane.grid, Qt.Key.Key_Return)
    qtbot.keyClick(pane.list.view, Qt.Key.Key_Return)

    assert page.wishes == [OpenInquiry(inquiry.id)]
    assert page.done.isEnabled()


def test_the_days_go_into_a_calendar_without_names(qtbot, desk, page, jobs, tmp_path):
    inquiry = given_inquiry(desk, due_on=date(2026, 3, 20))
    given_allegation(desk, given_official(desk, inquiry))
    shown(qtbot, page, jobs)
    dialog = page.save_days()

    with qtbot.waitSignal(jobs.ended):
        dialog.fileSelected.emit(str(tmp_path / "days.ics"))
    dialog.close()

    content = (tmp_path / "days.ics").read_text("utf-8")
    summaries = [str(event["summary"]) for event in Calendar.from_ical(content).walk("VEVENT")]
    assert f"{inquiry.number} – decision on an appeal" in summaries
    assert f"{inquiry.number} – last safe day for a sanction" in summaries
    assert "Жиһангеров" not in content
    assert "Жихангеров" not in content
    assert page.wishes == [Tell("Days written to days.ics: 3.")]


def test_the_desk_is_printed_as_it_is_in_sight(qtbot, desk, page, jobs):
    given_inquiry(desk, due_on=TODAY)
    shown(qtbot, page, jobs)

    with qtbot.waitSignal(jobs.ended):
        page.deeds()[Deed.PRINT]()

    (wish,) = page.wishes
    assert isinstance(wish, ShowPaper)
    assert wish.pdf.startswith(b"%PDF")
