"""Short lists on cards, columns that make room, and the export of a list in memory."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt

from ethics_desk.gui.exporting import export_view
from ethics_desk.gui.tables.column import Column
from ethics_desk.gui.tables.section import LINES_SHOWN, ListSection
from ethics_desk.gui.wishes import Tell


@dataclass(frozen=True)
class Line:
    id: str
    words: str


COLUMNS = (
    Column(name="day", title=lambda: "Day", text=lambda row: row.id, width=11),
    Column(
        name="words",
        title=lambda: "Words",
        text=lambda row: row.words,
        sort_key=lambda row: row.words,
        width=40,
    ),
    Column(name="more", title=lambda: "More", text=lambda row: row.words, width=30),
)


def lines(count):
    return [Line(f"{place:03}", f"Words {place}") for place in range(count)]


@pytest.fixture
def section(qtbot):
    section = ListSection("Lines", COLUMNS)
    section.name_it("Nothing here.")
    qtbot.addWidget(section)
    section.resize(900, 400)
    section.show()
    return section


def test_a_section_is_as_high_as_its_lines_up_to_a_limit(section):
    heights = []
    for count in (1, 3, LINES_SHOWN, LINES_SHOWN * 3):
        section.show_rows(lines(count))
        heights.append(section.view.height())

    assert heights[0] < heights[1] < heights[2] == heights[3]


def test_a_deed_is_offered_for_rows_it_fits(section):
    odd = section.add_deed("Odd", lambda: None, lambda row: row.id == "001")
    always = section.add_deed("Always", lambda: None)

    section.show_rows(lines(2))
    assert section.row() == lines(2)[0]
    assert (odd.isEnabled(), always.isEnabled()) == (False, True)

    section.view.setCurrentIndex(section.view.model().index(1, 0))
    assert odd.isEnabled()


def test_without_rows_nothing_is_in_sight(section):
    button = section.add_deed("Any", lambda: None, lambda _row: True)
    section.show_rows(lines(1))

    section.show_rows(())

    assert section.row() is None
    assert not button.isEnabled()
    assert section.view.empty.isVisible()


def test_when_room_is_missing_wide_columns_give_it_up_and_narrow_ones_stay_whole(section):
    header = section.view.header
    section.resize(1200, 400)
    day = header.sectionSize(0)

    section.resize(420, 400)

    assert header.sectionSize(0) == day
    assert header.length() <= section.view.viewport().width()
    assert header.sectionSize(1) > header.sectionSize(2)


def test_the_list_is_exported_in_the_order_and_columns_in_sight(
    qtbot, section, gateway, jobs, tmp_path
):
    section.show_rows(lines(3))
    section.view.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    section.view.header.hideSection(2)
    told = []
    dialog = export_view(section, gateway, section.view, told.append)

    with qtbot.waitSignal(jobs.ended):
        dialog.fileSelected.emit(str(tmp_path / "lines.csv"))
    dialog.close()

    written = (tmp_path / "lines.csv").read_text("utf-8-sig").splitlines()
    assert written == ["Day;Words", "002;Words 2", "001;Words 1", "000;Words 0"]
    assert isinstance(told[0], Tell)
