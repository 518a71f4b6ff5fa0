import csv
import io
from datetime import UTC, date, datetime
from decimal import Decimal

import openpyxl
import pytest

from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.sheet_text import restored
from ethics_desk.exports.sheet_csv import table_csv
from ethics_desk.exports.sheet_xlsx import MOST_LETTERS, SheetLook, table_xlsx

LOOK = SheetLook(name="Тізілім", made=datetime(2026, 3, 2, 9, 0, tzinfo=UTC), widths=(30,))
FORMULAS = ["=1+1", "+7 701", "-5", "@SUM(A1)", "=cmd|' /C calc'!A0", "＝1", "'=1"]


def sheet_of(content):
    return openpyxl.load_workbook(io.BytesIO(content)).active


def test_csv_has_the_mark_semicolons_and_days_as_written_here():
    content = table_csv(["Күні", "Саны"], [[date(2025, 12, 31), 5], [None, Decimal("1.5")]])

    assert content.decode("utf-8") == "\ufeffКүні;Саны\r\n31.12.2025;5\r\n;1.5\r\n"


@pytest.mark.parametrize("text", FORMULAS)
def test_no_text_in_a_csv_file_begins_like_a_formula(text):
    content = table_csv(["a"], [[text]]).decode("utf-8-sig")

    (cell,) = list(csv.reader(io.StringIO(content), delimiter=";"))[1]
    assert cell == "'" + text


def test_a_negative_number_stays_a_number_in_csv():
    assert table_csv(["a"], [[-5]]).endswith(b"\r\n-5\r\n")


@pytest.mark.parametrize("text", [*FORMULAS, "https://example.kz", "007", "{=1}"])
def test_text_in_a_workbook_stays_text(text):
    cell = sheet_of(table_xlsx(["a"], [[text]], LOOK))["A2"]

    assert (cell.data_type, cell.hyperlink) == ("s", None)
    assert restored(cell.value) == text


def test_days_and_numbers_in_a_workbook_are_real():
    sheet = sheet_of(table_xlsx(["a", "b"], [[date(2025, 12, 31), 5]], LOOK))

    assert sheet["A2"].is_date
    assert sheet["A2"].value.date() == date(2025, 12, 31)
    assert sheet["A2"].number_format == "dd.mm.yyyy"
    assert sheet["B2"].value == 5


def test_captions_stay_in_sight_and_carry_filters():
    sheet = sheet_of(table_xlsx(["a", "b"], [["x", "y"]], LOOK))

    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:B2"
    assert sheet.column_dimensions["A"].width > 25


def test_the_same_table_gives_the_same_bytes():
    rows = [["Әлиев", date(2025, 12, 31)]]

    assert table_xlsx(["a", "b"], rows, LOOK) == table_xlsx(["a", "b"], rows, LOOK)


def test_a_list_without_lines_is_a_sheet_with_captions():
    assert sheet_of(table_xlsx(["a"], [], LOOK))["A1"].value == "a"
    assert table_csv(["a"], []) == b"\xef\xbb\xbfa\r\n"


def test_a_day_before_1900_stays_readable():
    assert sheet_of(table_xlsx(["a"], [[date(1885, 3, 1)]], LOOK))["A2"].value == "1885-03-01"


def test_a_text_no_cell_can_hold_is_refused_with_its_row():
    with pytest.raises(BadInput) as refusal:
        table_xlsx(["a"], [["x"], ["x" * (MOST_LETTERS + 1)]], LOOK)

    assert refusal.value.code == "export.text-too-long"
    assert refusal.value.details["row"] == 3


@pytest.mark.parametrize("name", ["a/b:c*?[d]", "'x'", "я" * 50, "", "History"])
def test_any_title_makes_a_sheet(name):
    look = SheetLook(name=name, made=LOOK.made)

    assert sheet_of(table_xlsx(["a"], [], look)).title
