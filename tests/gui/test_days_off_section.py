"""Decrees on days off in the settings: looked at before, taken in, taken back, printed."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from services.builders import given_deadline, given_inquiry

from ethics_desk.gui.office.days_off_section import DaysOffSection
from ethics_desk.gui.wishes import OpenInquiry, ShowPaper, Tell
from ethics_desk.services.office import list_offices

FILE = """\
Date;Worked;Title in Kazakh;Title in Russian;Title in English
05.03.2026;no;ауыстырылған;перенесённый день отдыха;moved day off
14.03.2026;yes;жұмыс күні;рабочий день;working day
"""


@pytest.fixture
def decree(tmp_path):
    path = tmp_path / "days.csv"
    path.write_text(FILE, "utf-8")
    return path


@pytest.fixture
def section(qtbot, desk, gateway):
    section = DaysOffSection(gateway)
    section.wishes = []
    section.wished.connect(section.wishes.append)
    gateway.changed.connect(lambda _touched: section.show_office(list_offices(desk)[0]))
    qtbot.addWidget(section)
    section.resize(1000, 900)
    section.show()
    section.show_office(list_offices(desk)[0])
    return section


@pytest.fixture
def inquiry(desk):
    inquiry = given_inquiry(desk)
    given_deadline(
        desk,
        inquiry,
        clock="recusal-decision",
        started_on=date(2026, 3, 2),
        due_on=date(2026, 3, 5),
    )
    return inquiry


def texts(section):
    model = section.view.model()
    return [
        [model.index(line, column).data() for column in range(model.columnCount())]
        for line in range(model.rowCount())
    ]


def taken_in(qtbot, section, decree, jobs):
    wizard = section.take_in()
    wizard.decree.file.set_path(decree)
    wizard.decree.decree.set_text("Decree No. 412")
    with qtbot.waitSignal(jobs.ended):
        wizard.go_on()
    return wizard


def test_what_moves_is_seen_before_anything_is_recorded(
    qtbot, desk, section, decree, jobs, inquiry
):
    wizard = taken_in(qtbot, section, decree, jobs)

    assert texts(wizard.preview.changes) == [
        [
            inquiry.number,
            "Decision on a recusal",
            "02.03.2026",
            "05.03.2026",
            "06.03.2026",
            "05.03.2026",
        ]
    ]
    assert [line[1] for line in texts(wizard.preview.days)] == ["day off", "working day"]
    assert texts(section.decrees) == []
    wizard.reject()


def test_a_decree_is_taken_in_and_its_changes_stay_to_be_read(
    qtbot, desk, section, decree, jobs, inquiry
):
    wizard = taken_in(qtbot, section, decree, jobs)
    with qtbot.waitSignal(jobs.ended):
        wizard.go_on()

    assert section.wishes == [Tell("Days taken in: 2. Dates that moved: 1.")]
    assert [line[0] for line in texts(section.decrees)] == ["Decree No. 412"]
    assert section.changes.heading.text() == "Dates moved by: Decree No. 412"
    assert texts(section.changes)[0][4] == "06.03.2026"
    days = {line[0]: line[1:] for line in texts(section.year.list)}
    assert days["Thursday, 5 March 2026"] == [
        "Day off",
        "Moved day off",
        "Decree No. 412",
    ]
    assert days["Saturday, 14 March 2026"][1] == "Working day"

    section.changes.view.selectRow(0)
    qtbot.keyClick(section.changes.view, Qt.Key.Key_Return)
    with qtbot.waitSignal(jobs.ended):
        section.changes.print_out()

    assert section.wishes[1] == OpenInquiry(inquiry.id)
    assert isinstance(section.wishes[2], ShowPaper)


def test_a_bad_file_is_refused_beside_its_field(qtbot, section, decree, jobs):
    decree.write_text(FILE.replace("05.03.2026", "yesterday"), "utf-8")
    wizard = taken_in(qtbot, section, decree, jobs)

    assert wizard.place == 0
    assert list(wizard.decree.form.problems()) == ["path"]
    wizard.reject()


def test_a_decree_is_withdrawn_with_its_reason(qtbot, section, decree, jobs, inquiry):
    wizard = taken_in(qtbot, section, decree, jobs)
    with qtbot.waitSignal(jobs.ended):
        wizard.go_on()

    with qtbot.waitSignal(jobs.ended):
        asking = section.withdraw()
    assert texts(asking.changes)[0][3:5] == ["06.03.2026", "05.03.2026"]
    assert texts(section.decrees)[0][-1] == "in force"
    asking.reason.set_text("Repealed")
    with qtbot.waitSignal(jobs.ended):
        asking.go_on()

    assert texts(section.decrees)[0][-1] == "withdrawn on 02.03.2026: Repealed"
    assert section.wishes[-1] == Tell("The decree is withdrawn. Dates that moved: 1.")
    assert texts(section.changes)[0][3:5] == ["06.03.2026", "05.03.2026"]
    assert section.changes.heading.text() == "Dates moved by withdrawing: Decree No. 412"
    assert section.former.heading.text() == "Dates moved by: Decree No. 412"
    assert texts(section.former)[0][3:5] == ["05.03.2026", "06.03.2026"]


def test_the_changes_are_exported(qtbot, section, decree, jobs, inquiry, tmp_path):
    wizard = taken_in(qtbot, section, decree, jobs)
    with qtbot.waitSignal(jobs.ended):
        wizard.go_on()

    dialog = section.changes.export()
    with qtbot.waitSignal(jobs.ended):
        dialog.fileSelected.emit(str(tmp_path / "dates.csv"))
    dialog.close()

    lines = (tmp_path / "dates.csv").read_text("utf-8-sig").splitlines()
    assert lines[0] == "Inquiry;What;Since when, whom;Old day;New day;Because of"
    assert lines[1].startswith(inquiry.number)


def test_the_year_turns_within_what_a_calendar_can_hold(section):
    year = section.year.year

    section.year.turn(1)
    assert section.year.year == year + 1
    assert section.year.list.heading.text().endswith(str(year + 1))


def test_a_row_that_changes_nothing_is_told_in_the_preview(qtbot, section, decree, jobs):
    decree.write_text(FILE.replace("14.03.2026", "13.03.2026"), "utf-8")
    wizard = taken_in(qtbot, section, decree, jobs)

    assert [line[1] for line in texts(wizard.preview.days)] == [
        "day off", "working day – it is that already, check the row",
    ]  # fmt: skip
    wizard.reject()
