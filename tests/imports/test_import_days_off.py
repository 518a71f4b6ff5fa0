"""A decree on days off from a file: the days it names, or what is wrong with which row."""

import io
from datetime import date

import pytest
from openpyxl import Workbook
from sample_office import RESOURCES

from ethics_desk.domain.errors import BadInput
from ethics_desk.imports.days_off import read_days_off
from ethics_desk.texts.register_form import load_register_form

FORM = load_register_form(RESOURCES, "days-off")
HEADINGS = "date;worked;title_kk;title_ru;title_en;source"
MAY = "2026-05-08;false;Демалыс;Выходной;Day off;№ 5"
SATURDAY = "16.05.2026;да;Жұмыс күні;Рабочий день;;"


def read(text, name="decree.csv"):
    return read_days_off(text.encode("utf-8"), name, FORM)


def summary(reading):
    return [(one.day, one.worked, one.title.ru, one.source) for one in reading.days]


EXPECTED = [
    (date(2026, 5, 8), False, "Выходной", "№ 5"),
    (date(2026, 5, 16), True, "Рабочий день", ""),
]


def test_a_table_of_text_is_read():
    reading = read(f"{HEADINGS}\n{MAY}\n{SATURDAY}\n–;;;;;\n")

    assert (summary(reading), reading.problems) == (EXPECTED, ())


def test_headings_may_be_kazakh_or_russian():
    kazakh = "Күні;Жұмыс күні ме;Атауы (қазақша);Атауы (орысша)\n08.05.2026;жоқ;Демалыс;Выходной\n"
    russian = "Дата;Рабочий день;Название на казахском;Название на русском\n08.05.2026;нет;Д;В\n"

    assert [one.day for text in (kazakh, russian) for one in read(text).days] == [
        date(2026, 5, 8),
        date(2026, 5, 8),
    ]


def test_a_workbook_with_real_dates_is_read():
    book, content = Workbook(), io.BytesIO()
    sheet = book.active
    sheet.append(HEADINGS.split(";"))
    sheet.append([date(2026, 5, 8), "нет", "Демалыс", "Выходной", "Day off", "№ 5"])
    sheet.append([date(2026, 5, 16), "да", "Жұмыс күні", "Рабочий день", None, None])
    book.save(content)

    assert summary(read_days_off(content.getvalue(), "decree.xlsx", FORM)) == EXPECTED


def test_a_file_like_those_of_the_calendars_is_read():
    day = '[[day]]\ndate = 2026-05-08\ntitle = { kk = "Д", ru = "Выходной", en = "D" }\n'
    text = f'[calendar]\ncode = "kz"\n{day}source = "№ 5"\n'

    assert summary(read(text, "decree.toml")) == EXPECTED[:1]


@pytest.mark.parametrize(
    ("row", "column", "code"),
    [
        ("30.02.2026;нет;Д;В;;", "date", "day-does-not-exist"),
        ("весной;нет;Д;В;;", "date", "day-not-understood"),
        (";нет;Д;В;;", "date", "missing-value"),
        ("09.05.2026;может быть;Д;В;;", "worked", "unknown-choice"),
        ("09.05.2026;нет;;В;;", "title_kk", "missing-value"),
        ("08.05.2026;нет;Д;В;;", "date", "day-named-twice"),
    ],
)
def test_a_bad_row_is_named_with_its_column_and_reason(row, column, code):
    (problem,) = read(f"{HEADINGS}\n{MAY}\n{row}\n").problems

    assert (problem.row, problem.column, problem.code) == (3, column, code)


@pytest.mark.parametrize(
    ("text", "name", "code"),
    [
        ("", "decree.csv", "register.empty"),
        ("a;b\n1;2\n", "decree.csv", "register.no-headings"),
        ("date;worked\n08.05.2026;нет\n", "decree.csv", "register.missing-columns"),
        ("[[day]", "decree.toml", "rules.not-toml"),
        ("[[day]]\ndate = 2026-05-08\n", "decree.toml", "rules.missing-key"),
        ('[[night]]\na = "b"\n', "decree.toml", "rules.unknown-key"),
    ],
)
def test_a_file_that_is_no_decree_is_refused_by_name(text, name, code):
    with pytest.raises(BadInput) as refusal:
        read(text, name)

    assert (refusal.value.code, refusal.value.details["file"]) == (code, name)
