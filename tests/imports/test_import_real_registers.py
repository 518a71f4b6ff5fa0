"""Registers as files: one a spreadsheet program wrote, and three in the old encodings."""

from datetime import UTC, datetime

import pytest

from ethics_desk.domain.language import Language
from ethics_desk.exports.inquiry_register import (
    RegisterWriting,
    inquiry_register_csv,
    inquiry_register_xlsx,
)
from ethics_desk.imports.inquiry_register import read_inquiry_register
from ethics_desk.imports.table import FileKind, Hints

MADE = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def reading(request, names):
    path = request.path.parent / "files" / "register_2000.xlsx"
    return read_inquiry_register(path.read_bytes(), path.name, names)


def test_two_thousand_rows_of_a_spreadsheet_program_are_read_and_ten_bad_ones_named(reading):
    assert reading.kind is FileKind.XLSX
    assert reading.heading_language is Language.RU
    assert reading.unknown_columns == ("Количество листов",)
    assert [(problem.row, problem.column, problem.code) for problem in reading.problems] == [
        (103, "number", "missing-value"),
        (303, "received", "day-not-understood"),
        (503, "registered", "day-does-not-exist"),
        (703, "channel", "unknown-choice"),
        (903, "iin", "iin-wrong-check-digit"),
        (1103, "number", "number-twice"),
        (1303, "registered", "registered-before-received"),
        (1504, "discovered", "discovered-before-happened"),
        (1703, "agency", "unknown-agency"),
        (1903, "item", "unknown-item"),
    ]
    assert len(reading.rows) == 1990


def test_identification_numbers_the_program_had_made_numbers_of_are_whole_again(reading):
    assert {len(row.iin) for row in reading.rows} == {12}
    assert {warning.code for warning in reading.warnings} == {"iin-zeros-restored"}


@pytest.mark.parametrize("language", list(Language))
def test_exported_and_imported_again_the_register_is_equal(reading, names, language):
    agencies = {"akimat": "Аппарат акима"}
    writing = RegisterWriting(form=names.form, language=language, agencies=agencies)
    xlsx = inquiry_register_xlsx(reading.rows, writing, "Register", MADE)
    csv = inquiry_register_csv(reading.rows, writing)

    for content in (xlsx, csv):
        again = read_inquiry_register(content, "again", names)
        assert again.problems == again.warnings == ()
        assert again.rows == reading.rows


@pytest.mark.parametrize(
    ("encoding", "delimiter", "language", "surnames"),
    [
        ("cp1251", ",", Language.RU, ["Ёлкина", "Цой"]),
        ("kz1048", ";", Language.KK, ["Ғабитов", "Һәкімова"]),
        ("ptcp154", "\t", Language.KK, ["Ғабитов", "Һәкімова"]),
    ],
)
def test_a_register_in_an_old_encoding_is_read(
    register_files, names, encoding, delimiter, language, surnames
):
    content = (register_files / f"register_{encoding}.csv").read_bytes()

    reading = read_inquiry_register(content, "old.csv", names)

    assert reading.problems == ()
    assert (reading.encoding, reading.delimiter) == (encoding, delimiter)
    assert reading.heading_language is language
    assert [row.surname for row in reading.rows] == surnames


def test_the_user_may_overrule_the_encoding(register_files, names):
    content = (register_files / "register_cp1251.csv").read_bytes()

    reading = read_inquiry_register(content, "old.csv", names, Hints(encoding="kz1048"))

    assert reading.encoding == "kz1048"
