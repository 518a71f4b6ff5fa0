import io
import zipfile
from datetime import date, datetime

import openpyxl
import pytest
import xlsxwriter

from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.progress import Cancelled
from ethics_desk.imports.sheet_parts import MOST_UNPACKED
from ethics_desk.imports.table import MOST_BYTES, BrokenCell, FileKind, Hints
from ethics_desk.imports.table_file import read_table

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def nobody(done):
    """Nobody watches."""


def read(content, **hints):
    return read_table(content, Hints(**hints), nobody)


def cells(content, **hints):
    return [line.cells for line in read(content, **hints).lines]


def workbook(fill, options=None):
    output = io.BytesIO()
    book = xlsxwriter.Workbook(output, {"in_memory": True, **(options or {})})
    fill(book)
    book.close()
    return output.getvalue()


def archive(**parts):
    output = io.BytesIO()
    with zipfile.ZipFile(output, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in parts.items():
            made.writestr(name, content)
    return output.getvalue()


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_the_delimiter_is_found(delimiter):
    content = f'a{delimiter}"b, c; d\te"{delimiter}c\r\n1{delimiter}2{delimiter}3\r\n'.encode()

    table = read(content)

    assert table.delimiter == delimiter
    assert [line.cells for line in table.lines] == [("a", "b, c; d\te", "c"), ("1", "2", "3")]


def test_a_delimiter_announced_by_the_spreadsheet_program_is_believed():
    table = read(b"sep=,\r\na;b,c\r\n1;2,3\r\n")

    assert table.delimiter == ","
    assert table.lines[0].number == 2
    assert table.lines[0].cells == ("a;b", "c")


def test_excel_unicode_text_is_read():
    table = read("Тегі\tАты\r\nӘлиев\tҒалым\r\n".encode("utf-16"))

    assert (table.encoding, table.delimiter) == ("utf-16", "\t")
    assert table.lines[1].cells == ("Әлиев", "Ғалым")


def test_a_quoted_cell_may_hold_several_lines_and_rows_keep_their_numbers():
    table = read(b'a;b\r\n"1\r\n2";x\r\n\r\n;;\r\n3;y\r\n')

    assert [(line.number, line.cells) for line in table.lines] == [
        (1, ("a", "b")),
        (2, ("1\r\n2", "x")),
        (5, ("3", "y")),
    ]


def test_a_quote_left_open_is_named_with_its_row_and_does_not_swallow_the_rest():
    with pytest.raises(BadInput) as refusal:
        read(b'a;b\r\n1;2\r\n3;"4\r\n5;6\r\n')

    assert refusal.value.code == "register.quotes-broken"
    assert refusal.value.details["row"] == 3


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "register.empty"),
        (b"\xef\xbb\xbf \r\n", "register.empty"),
        (OLE + "Workbook".encode("utf-16-le") + b"\0\0", "register.old-workbook"),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "register.password-protected"),
        (OLE + "WordDocument".encode("utf-16-le"), "register.not-a-table"),
        (b"\x09\x08\x10\x00\x00\x06\x05\x00", "register.not-a-table"),
        (b"%PDF-1.7\n1;2;3", "register.not-a-table"),
        (b"<html><table><tr><td>1</td></tr></table></html>", "register.web-page"),
        (b'<?xml version="1.0"?><Workbook/>', "register.web-page"),
        (bytes(range(256)) * 20, "register.not-a-table"),
        (b"PK\x03\x04 and nothing more", "register.damaged"),
        (archive(**{"content.xml": "<x/>"}), "register.open-document"),
        (archive(**{"xl/workbook.bin": "x"}), "register.binary-workbook"),
        (archive(**{"word/document.xml": "<x/>"}), "register.not-a-table"),
    ],
)
def test_a_file_that_holds_no_table_is_named_for_what_it_is(content, code):
    with pytest.raises(BadInput) as refusal:
        read(content)

    assert refusal.value.code == code


def test_a_file_that_is_too_large_is_refused_before_it_is_read():
    with pytest.raises(BadInput) as refusal:
        read(bytes(MOST_BYTES + 1))

    assert refusal.value.code == "register.file-too-large"


def test_a_workbook_that_would_unpack_to_too_much_is_refused_before_it_is_unpacked():
    bomb = archive(
        **{
            "[Content_Types].xml": "<Types/>",
            "xl/workbook.xml": "<workbook/>",
            "xl/worksheets/sheet1.xml": bytes(MOST_UNPACKED),
        }
    )

    with pytest.raises(BadInput) as refusal:
        read(bomb)

    assert len(bomb) < 1024 * 1024
    assert refusal.value.code == "register.unpacks-to-too-much"


def test_a_workbook_with_growing_entities_is_refused():
    laughs = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha">]><workbook/>'

    with pytest.raises(BadInput) as refusal:
        read(archive(**{"[Content_Types].xml": "<Types/>", "xl/workbook.xml": laughs}))

    assert refusal.value.code == "register.damaged"


def test_the_content_tells_the_kind_of_cells():
    def fill(book):
        sheet = book.add_worksheet()
        day = book.add_format({"num_format": "dd.mm.yyyy hh:mm"})
        sheet.write_row(0, 0, ["a", 12.0, 1.5, True])
        sheet.write_datetime(0, 4, datetime(2025, 12, 31, 14, 30), day)  # noqa: DTZ001 - sheets know no zones
        sheet.write_formula(0, 5, "=1/0", None, "#DIV/0!")
        sheet.write_formula(0, 6, "=1+1", None, 2)

    table = read(workbook(fill))

    assert table.kind is FileKind.XLSX
    assert table.lines[0].cells == (
        "a",
        "12",
        "1.5",
        "TRUE",
        date(2025, 12, 31),
        BrokenCell.ERROR_VALUE,
        "2",
    )


def test_a_formula_nobody_calculated_is_a_broken_cell_and_one_showing_nothing_is_empty():
    output = io.BytesIO()
    book = openpyxl.Workbook()
    book.active.append(["a", "=1+1", "b"])
    book.save(output)

    def fill(book):
        book.add_worksheet().write_formula(0, 0, '=""', None, "")
        book.worksheets()[0].write(0, 1, "b")

    assert cells(output.getvalue()) == [("a", BrokenCell.FORMULA_WITHOUT_VALUE, "b")]
    assert cells(workbook(fill))[0][1] == "b"


def test_a_workbook_counting_from_1904_gives_the_same_days():
    def fill(book):
        day = book.add_format({"num_format": "dd.mm.yyyy"})
        book.add_worksheet().write_datetime(0, 0, datetime(2025, 12, 31), day)  # noqa: DTZ001 - sheets know no zones

    table = read(workbook(fill, {"date_1904": True}))

    assert table.lines[0].cells == (date(2025, 12, 31),)
    assert table.serial_start == date(1904, 1, 1)


def test_the_first_sheet_that_holds_a_table_is_read_and_the_others_are_named():
    def fill(book):
        book.add_worksheet("Титул").write(0, 0, "Журнал")
        book.add_worksheet("Журнал").write_row(0, 0, ["a", "b"])
        book.add_worksheet("Скрытый").write_row(0, 0, ["c", "d"])
        book.worksheets()[2].hide()

    content = workbook(fill)
    table = read(content)

    assert (table.sheet, table.other_sheets) == ("Журнал", ("Титул",))
    assert cells(content, sheet="Титул") == [("Журнал",)]
    with pytest.raises(BadInput) as refusal:
        read(content, sheet="Отчёт")
    assert refusal.value.details["offered"] == ["Титул", "Журнал"]


def test_lines_that_are_one_merged_cell_are_told_apart():
    def fill(book):
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["a", "b", "c"])
        sheet.merge_range(1, 0, 1, 2, "2025 год")
        sheet.merge_range(2, 0, 2, 1, "1")

    assert read(workbook(fill)).merged_lines == {2}


def test_a_damaged_workbook_is_refused_or_read_but_never_breaks_the_program(register_files):
    content = (register_files / "register_2000.xlsx").read_bytes()
    for start in range(0, len(content), 9001):
        damaged = bytearray(content[: len(content) - start] if start % 2 else content)
        damaged[start : start + 40] = bytes(reversed(damaged[start : start + 40]))
        try:
            read(bytes(damaged))
        except BadInput as refusal:
            assert refusal.code.startswith("register.")  # noqa: PT017 - either outcome is right


def test_reading_can_be_stopped(register_files):
    def stop(done):
        raise Cancelled

    for name in ("register_2000.xlsx",):
        with pytest.raises(Cancelled):
            read_table((register_files / name).read_bytes(), Hints(), stop)


def test_a_table_is_read_up_to_its_greatest_length_and_no_further():
    line = b"a;b\n"

    with pytest.raises(BadInput) as refusal:
        read(line * 100_001)

    assert refusal.value.code == "register.too-many-rows"
    assert len(read(line * 100_000).lines) == 100_000


def test_an_unknown_delimiter_is_refused():
    with pytest.raises(BadInput) as refusal:
        read(b"a|b\n1|2\n", delimiter="|")

    assert refusal.value.code == "register.unknown-delimiter"
