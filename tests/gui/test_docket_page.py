"""The first page: what is due, what is waited for, what is new."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from services.builders import given_allegation, given_copy_due, given_inquiry, given_official

from ethics_desk.gui.docket.choices import MINE, WHOLE_OFFICE
from ethics_desk.gui.docket.page import DocketPage
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.page import Deed
from ethics_desk.gui.wishes import OpenInquiry, ShowInquiries, TakeIn

TODAY = date(2026, 3, 2)
CLOCK = "appeal-decision"


@pytest.fixture
def page(qtbot, gateway, memory):
    page = DocketPage(gateway, memory)
    page.wishes = []
    page.wished.connect(page.wishes.append)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    return page


def shown(qtbot, page, jobs):
    with qtbot.waitSignal(jobs.ended):
        page.show()
    return page


def cells(page, name):
    model = page.groups.sections[name].view.model()
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_lines_stand_in_their_groups_with_counts_and_words(qtbot, desk, page, jobs):
    late = given_inquiry(desk, due_on=date(2026, 2, 27), clock=CLOCK)
    given_inquiry(desk, due_on=TODAY, clock=CLOCK)
    given_inquiry(desk, due_on=date(2026, 3, 5), clock=CLOCK)
    given_inquiry(desk, due_on=date(2026, 4, 1), clock=CLOCK)

    shown(qtbot, page, jobs)

    sections = page.groups.sections
    assert [name for name, one in sections.items() if one.isVisible()] == [
        "overdue",
        "today",
        "this-week",
        "later",
    ]
    assert sections["overdue"].heading.text() == "Overdue: 1"
    (line,) = cells(page, "overdue")
    assert line[:3] == ["3 day(s) late", "27.02.2026", late.number]
    assert line[3] != CLOCK
    assert cells(page, "today")[0][0] == "today"


def test_limitation_days_join_when_they_are_worked_out(qtbot, desk, page, jobs):
    inquiry = given_inquiry(desk)
    given_allegation(desk, given_official(desk, inquiry))

    shown(qtbot, page, jobs)

    lines = [line for name in ("this-week", "later") for line in cells(page, name)]
    assert [line[2] for line in lines] == [inquiry.number, inquiry.number]
    assert [line[3] for line in lines] == [
        "Safe last day for a sanction", "Disputed last day for a sanction",
    ]  # fmt: skip


def test_the_desk_says_how_far_it_reaches_and_what_a_choice_leaves_out(qtbot, desk, page, jobs):
    given_inquiry(desk, due_on=TODAY, clock=CLOCK)
    shown(qtbot, page, jobs)
    assert page.groups.until.text().startswith("Days up to 01.05.2026 are listed")
    assert not page.groups.sections["today"].view.horizontalHeader().isHidden()

    page.choices.kinds.setCurrentIndex(page.choices.kinds.findData("answer"))

    assert page.empty.isVisible()
    said = [label.text() for label in page.empty.findChildren(QLabel)]
    assert "Nothing of the kind chosen lies on the desk." in said


def test_a_term_that_has_passed_stands_apart_from_what_is_overdue(qtbot, desk, page, jobs):
    inquiry = given_inquiry(desk, due_on=date(2026, 2, 27), clock=CLOCK)
    long_ago = {"committed_on": date(2024, 1, 10), "discovered_on": date(2024, 1, 12)}
    given_allegation(desk, given_official(desk, inquiry), **long_ago)

    shown(qtbot, page, jobs)

    assert len(cells(page, "overdue")) == 1
    assert [line[0] for line in cells(page, "passed")] == ["passed"]


def test_limitation_days_stay_in_sight_while_they_are_worked_out_anew(qtbot, desk, page, jobs):
    given_allegation(desk, given_official(desk, given_inquiry(desk)))
    shown(qtbot, page, jobs)
    before = [cells(page, name) for name in page.groups.sections]

    with qtbot.waitSignal(jobs.ended):
        page.refresh()
        assert [cells(page, name) for name in page.groups.sections] == before

    assert [cells(page, name) for name in page.groups.sections] == before


def test_when_a_new_day_begins_the_desk_is_asked_anew(qtbot, desk, english, jobs, memory):
    given_inquiry(desk, due_on=TODAY, clock=CLOCK)
    days = [TODAY]
    page = DocketPage(Gateway(replace(desk, today=lambda: days[-1]), english, jobs), memory)
    qtbot.addWidget(page)
    shown(qtbot, page, jobs)
    assert len(cells(page, "today")) == 1

    days.append(date(2026, 3, 3))
    with qtbot.waitSignal(jobs.ended):
        page.note_the_day()

    assert [line[0] for line in cells(page, "overdue")] == ["1 day(s) late"]


def test_enter_opens_the_inquiry(qtbot, desk, page, jobs):
    late = given_inquiry(desk, due_on=date(2026, 2, 27), clock=CLOCK)
    shown(qtbot, page, jobs)
    view = page.groups.sections["overdue"].view

    view.setCurrentIndex(view.model().index(0, 0))
    qtbot.keyClick(view, Qt.Key.Key_Return)

    assert page.wishes == [OpenInquiry(late.id)]


def test_my_inquiries_or_those_of_the_whole_office(qtbot, desk, page, jobs, memory):
    given_inquiry(desk, due_on=TODAY, clock=CLOCK, handler_id="member-2")
    shown(qtbot, page, jobs)
    assert page.choices.whose.currentData() == MINE
    assert cells(page, "today") == []

    with qtbot.waitSignal(jobs.ended):
        page.choices.whose.setCurrentIndex(page.choices.whose.findData(WHOLE_OFFICE))

    assert len(cells(page, "today")) == 1
    assert memory.recall("docket.whose") == WHOLE_OFFICE


def test_an_empty_desk_offers_to_take_in(qtbot, page, jobs):
    shown(qtbot, page, jobs)
    assert page.empty.isVisible()

    page.empty.wished.emit()

    assert page.wishes == [TakeIn()]


def test_what_is_overdue_can_be_seen_in_the_register(qtbot, desk, page, jobs):
    given_inquiry(desk, due_on=date(2026, 2, 27), clock=CLOCK)
    shown(qtbot, page, jobs)

    page.groups.overdue_wished.emit()

    assert page.wishes == [ShowInquiries("overdue")]


def test_the_desk_is_exported_with_its_groups(qtbot, desk, page, jobs, tmp_path):
    given_inquiry(desk, due_on=date(2026, 2, 27), clock=CLOCK)
    given_inquiry(desk, due_on=TODAY, clock=CLOCK, registered_on=TODAY)
    shown(qtbot, page, jobs)
    dialog = page.deeds()[Deed.EXPORT]()

    with qtbot.waitSignal(jobs.ended):
        dialog.fileSelected.emit(str(tmp_path / "desk.csv"))
    dialog.close()

    lines = (tmp_path / "desk.csv").read_text("utf-8-sig").splitlines()
    assert lines[0].startswith("Group;Time left;Day;Number")
    assert [line.split(";")[0] for line in lines[1:]] == [
        "Overdue: 1",
        "Due today: 1",
        "New today: 1",
    ]


def test_what_would_tell_who_reported_stays_in_the_window(qtbot, desk, page, jobs, tmp_path):
    given_copy_due(desk, given_official(desk, given_inquiry(desk)))
    shown(qtbot, page, jobs)
    assert [line[3] for line in cells(page, "this-week")] == ["A copy to be sent"]
    dialog = page.deeds()[Deed.EXPORT]()

    with qtbot.waitSignal(jobs.ended):
        dialog.fileSelected.emit(str(tmp_path / "desk.csv"))
    dialog.close()

    assert "copy" not in (tmp_path / "desk.csv").read_text("utf-8-sig").casefold()
