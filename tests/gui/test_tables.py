"""Short and long lists: order, search, copying, columns."""

from dataclasses import dataclass
from datetime import date

import pytest
from PySide6.QtCore import QLocale, QModelIndex, Qt
from PySide6.QtGui import QGuiApplication

from ethics_desk.domain.rows import ListRequest, Window
from ethics_desk.gui.tables.column import RIGHT, ROW_ROLE, Column
from ethics_desk.gui.tables.model import SortedTable, TableModel
from ethics_desk.gui.tables.paged import PAGES_KEPT, ROWS_PER_PAGE, PagedTable
from ethics_desk.gui.tables.view import ListView
from ethics_desk.gui.tone import Tone
from ethics_desk.gui.wording import short_date


@dataclass(frozen=True, slots=True)
class Line:
    surname: str
    opened: date | None
    sanctions: int = 0


COLUMNS = (
    Column(
        name="surname",
        title=lambda: "Surname",
        text=lambda row: row.surname,
        sort_key=lambda row: row.surname,
    ),
    Column(
        name="opened",
        title=lambda: "Opened",
        text=lambda row: short_date(row.opened),
        sort_key=lambda row: row.opened,
    ),
    Column(
        name="sanctions",
        title=lambda: "Sanctions",
        text=lambda row: str(row.sanctions),
        sort_key=lambda row: row.sanctions,
        align=RIGHT,
        tone=lambda row: Tone.ALARM if row.sanctions else Tone.PLAIN,
    ),
)
LINES = (
    Line("Яковлев", date(2026, 1, 10), 1),
    Line("Әбенов", date(2025, 12, 31)),
    Line("Бекова", None, 2),
)


@pytest.fixture
def short_list(qtbot):
    model = TableModel(COLUMNS)
    model.show(LINES)
    return model


def surnames(model):
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def lines_from(total):
    asked = []

    def window(request, offset, limit):
        asked.append((request, offset, limit))
        rows = tuple(Line(f"N{n}", None) for n in range(offset, min(total, offset + limit)))
        return Window(rows, total)

    return window, asked


def test_a_short_list_is_a_sound_model(short_list, qtmodeltester):
    qtmodeltester.check(short_list, force_py=True)
    qtmodeltester.check(SortedTable(short_list), force_py=True)


def test_a_long_list_is_a_sound_model(qtbot, qtmodeltester):
    model = PagedTable(COLUMNS, lines_from(30)[0])
    model.reload()

    qtmodeltester.check(model, force_py=True)


def test_a_cell_gives_its_words_its_row_and_its_name_for_screen_readers(short_list):
    cell = short_list.index(1, 1)

    assert cell.data() == "31.12.2025"
    assert cell.data(ROW_ROLE) is LINES[1]
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == "Opened: 31.12.2025"
    assert cell.data(Qt.ItemDataRole.ForegroundRole) is None
    assert short_list.index(0, 2).data(Qt.ItemDataRole.ForegroundRole) is not None


def test_days_are_ordered_as_days_and_no_day_comes_first(short_list):
    ordered = SortedTable(short_list)

    ordered.sort(1)

    assert surnames(ordered) == ["Бекова", "Әбенов", "Яковлев"]


def test_names_are_ordered_by_the_kazakh_alphabet(short_list):
    QLocale.setDefault(QLocale("kk_KZ"))
    ordered = SortedTable(short_list)
    QLocale.setDefault(QLocale("en_GB"))

    ordered.sort(0)

    assert surnames(ordered) == ["Әбенов", "Бекова", "Яковлев"]


def test_equal_rows_keep_their_order(qtbot):
    model = TableModel(COLUMNS)
    model.show([Line(f"N{n}", date(2026, 1, 1), n % 2) for n in range(50)])
    ordered = SortedTable(model)

    ordered.sort(2)

    assert surnames(ordered)[:3] == ["N0", "N2", "N4"]


def test_a_short_list_is_narrowed_by_words_in_any_letter_case(short_list):
    ordered = SortedTable(short_list)

    ordered.narrow("әБЕН 2025")

    assert surnames(ordered) == ["Әбенов"]


def test_a_long_list_knows_its_length_and_reads_only_what_is_seen(qtbot):
    window, asked = lines_from(1_000_000)
    model = PagedTable(COLUMNS, window)

    model.reload()
    last = model.index(999_999, 0).data()

    assert model.rowCount() == 1_000_000
    assert last == "N999999"
    assert [offset for _, offset, _ in asked] == [0, 1_000_000 - ROWS_PER_PAGE]


def test_a_long_list_keeps_few_pages(qtbot):
    window, asked = lines_from(ROWS_PER_PAGE * 100)
    model = PagedTable(COLUMNS, window)
    model.reload()
    for page in range(PAGES_KEPT + 1):
        model.index(page * ROWS_PER_PAGE, 0).data()
    asked.clear()

    model.index(PAGES_KEPT * ROWS_PER_PAGE, 0).data()
    model.index(0, 0).data()

    assert [offset for _, offset, _ in asked] == [0]


def test_a_long_list_is_sorted_and_narrowed_by_the_store(qtbot):
    window, asked = lines_from(3)
    model = PagedTable(COLUMNS, window)

    model.sort(1, Qt.SortOrder.DescendingOrder)
    model.narrow(" leave ", (("stage", "open"),))

    assert asked[-1][0] == ListRequest(
        search="leave", filters=(("stage", "open"),), order_by="opened", descending=True
    )
    assert model.request == asked[-1][0]


def test_a_list_that_cannot_be_read_is_empty(qtbot):
    model = PagedTable(COLUMNS, lambda request, offset, limit: None)

    model.reload()

    assert model.rowCount(QModelIndex()) == 0


def test_enter_chooses_the_row(qtbot, short_list):
    view = ListView(SortedTable(short_list))
    qtbot.addWidget(view)
    view.show()
    view.selectRow(1)

    with qtbot.waitSignal(view.chosen) as chosen:
        qtbot.keyClick(view, Qt.Key.Key_Return)

    assert chosen.args == [LINES[1]]


def test_selected_rows_are_copied_with_their_headings(qtbot, short_list):
    view = ListView(SortedTable(short_list))
    qtbot.addWidget(view)
    view.selectAll()

    view.copy()

    assert QGuiApplication.clipboard().text().splitlines() == [
        "Surname\tOpened\tSanctions",
        "Яковлев\t10.01.2026\t1",
        "Әбенов\t31.12.2025\t0",
        "Бекова\t–\t2",
    ]


def test_columns_hidden_and_moved_are_found_again(qtbot, short_list, memory):
    first = ListView(SortedTable(short_list))
    qtbot.addWidget(first)
    first.remember(memory, "people")
    first.header.moveSection(2, 0)
    first.header.menu().actions()[1].trigger()

    second = ListView(SortedTable(short_list))
    qtbot.addWidget(second)
    second.remember(memory, "people")

    assert second.header.isSectionHidden(1)
    assert second.header.visualIndex(2) == 0
    assert second.header.arrangement() == first.header.arrangement()


def test_an_empty_list_says_so_and_offers_what_would_fill_it(qtbot):
    model = TableModel(COLUMNS)
    view = ListView(SortedTable(model))
    qtbot.addWidget(view)
    view.name_it("People", "Nobody yet", "Add a person")
    view.show()
    assert view.empty.isVisible()

    model.show(LINES)

    assert not view.empty.isVisible()
    assert view.accessibleName() == "People"


def test_the_user_stays_at_a_row_when_the_list_is_read_again(qtbot, short_list):
    view = ListView(SortedTable(short_list))
    qtbot.addWidget(view)
    view.selectRow(2)

    short_list.show((Line("Ысқақ", date(2026, 3, 1)), *LINES))

    assert view.chosen_rows() == [LINES[2]]


def test_the_widest_column_gives_way_until_the_user_arranges_them(qtbot, short_list, memory):
    view = ListView(SortedTable(short_list))
    qtbot.addWidget(view)
    view.remember(memory, "people")
    view.show()

    view.resize(500, 300)

    assert view.header.length() == view.viewport().width()
    assert memory.kept == {}
    view.header.resizeSection(0, 90)
    view.resize(700, 300)
    assert view.header.sectionSize(0) == 90
    assert "columns.people" in memory.kept
