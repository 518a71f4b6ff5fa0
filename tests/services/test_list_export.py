"""Any list as a spreadsheet."""

from pathlib import Path

import openpyxl
import pytest

from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.progress import Cancelled
from ethics_desk.domain.rows import Window
from ethics_desk.services.law_titles import clock_titles, item_titles, sanction_titles
from ethics_desk.services.list_export import ROWS_AT_ONCE, ExportList, export_list


def numbered(total, asked):
    def lines(desk, offset, limit):
        asked.append(offset)
        rows = range(offset, min(offset + limit, total))
        return Window(rows=tuple((f"Row {row}", "=1+1") for row in rows), total=total)

    return lines


def command(path, lines):
    return ExportList(
        path=path, title="Persons", captions=("Name", "Note"), widths=(20, 10), lines=lines
    )


def test_a_long_list_is_asked_for_stretch_by_stretch(desk, tmp_path):
    asked, steps = [], []
    path = tmp_path / "list.csv"
    total = ROWS_AT_ONCE * 2 + 7

    outcome = export_list(
        desk, command(path, numbered(total, asked)), lambda done, all_: steps.append((done, all_))
    )

    lines = path.read_text("utf-8-sig").splitlines()
    assert outcome.value == total
    assert asked == [0, ROWS_AT_ONCE, ROWS_AT_ONCE * 2]
    assert steps[-1] == (total, total)
    assert len(lines) == total + 1
    assert lines[:2] == ["Name;Note", "Row 0;'=1+1"]


def test_a_workbook_holds_captions_and_rows_and_no_formula(desk, tmp_path):
    path = tmp_path / "list.xlsx"

    export_list(desk, command(path, numbered(2, [])))

    sheet = openpyxl.load_workbook(path).active
    assert sheet.title == "Persons"
    assert [cell.value for cell in sheet[1]] == ["Name", "Note"]
    assert sheet["B2"].data_type == "s"


def test_an_empty_list_is_a_table_with_headings_only(desk, tmp_path):
    path = tmp_path / "list.csv"

    outcome = export_list(desk, command(path, numbered(0, [])))

    assert outcome.value == 0
    assert path.read_text("utf-8-sig") == "Name;Note\n"


def test_stopping_leaves_no_file(desk, tmp_path):
    def stop(done, total):
        raise Cancelled

    with pytest.raises(Cancelled):
        export_list(desk, command(tmp_path / "list.csv", numbered(5, [])), stop)

    assert list(tmp_path.glob("list*")) == []


@pytest.mark.parametrize(
    ("name", "code"),
    [("list.doc", "register.unknown-ending"), ("none/list.csv", "register.cannot-write")],
)
def test_a_file_that_cannot_be_is_refused(desk, tmp_path, name, code):
    with pytest.raises(BadInput) as refusal:
        export_list(desk, command(tmp_path / Path(name), numbered(1, [])))

    assert refusal.value.code == code


def test_everything_the_packs_know_has_a_title(desk):
    assert all(title.kk for title in clock_titles(desk).values())
    assert "csl-50-1-6" in item_titles(desk)
    assert all(title.ru for title in sanction_titles(desk).values())
