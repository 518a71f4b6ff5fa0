"""What is exported can be imported again and says the same, whatever it says."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ethics_desk.domain.finding import FindingOutcome
from ethics_desk.domain.inquiry import Channel, InquiryStage
from ethics_desk.domain.language import Language
from ethics_desk.domain.progress import Cancelled
from ethics_desk.domain.register import ColumnKind, RegisterRow
from ethics_desk.domain.sheet_text import tidy_text
from ethics_desk.exports.inquiry_register import (
    RegisterWriting,
    inquiry_register_csv,
    inquiry_register_xlsx,
)
from ethics_desk.imports.inquiry_register import read_inquiry_register
from ethics_desk.names.iin import specimen_iin

MADE = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
HOSTILE = st.sampled_from(
    [
        "=cmd|' /C calc'!A0",
        "'=1",
        "''-",
        "'",
        '"',
        '";"',
        "a\nb",
        "+7",
        "-",
        "–",
        "'–",
        "@x",
        "\u202eабв\u202c",
        "א\u200f",
        "Әғқңөұүһі",
        "a,b;c\td",
        "31.12.2025",
        "1e5",
        "007",
        "TRUE",
        "#N/A",
        "#SPILL!",
        "\ufeffx",
        "＝1",
        "[x]",
        "<b>&amp;",
        "{0}",
        "👍🏽",
    ]
)
LETTERS = st.characters(exclude_categories=["Cs"])
TEXTS = st.one_of(HOSTILE, st.text(LETTERS, max_size=30)).map(tidy_text)
DAYS = st.dates(date(1990, 1, 1), date(2099, 12, 31))
SANCTIONS = ["", "remark", "reprimand", "severe-reprimand", "warning", "demotion", "dismissal"]
IINS = st.builds(
    specimen_iin,
    st.dates(date(1800, 1, 1), date(1899, 12, 31)),
    male=st.booleans(),
    serial=st.integers(0, 20),
)


@st.composite
def register_rows(draw, number):
    happened, received, discovered, registered, ordered = sorted(draw(DAYS) for _ in range(5))
    return RegisterRow(
        number=f"{number}/{draw(TEXTS)}".strip(),
        agency="akimat",
        received=received,
        registered=registered,
        happened=draw(st.sampled_from([None, happened])),
        discovered=discovered,
        channel=draw(st.sampled_from(Channel)),
        subject=draw(TEXTS.filter(bool)),
        surname=draw(TEXTS),
        given=draw(TEXTS),
        patronymic=draw(TEXTS),
        iin=draw(st.one_of(st.just(""), IINS)),
        post=draw(TEXTS),
        unit=draw(TEXTS),
        item=draw(st.sampled_from(["", "csl-50-1-6"])),
        handler=draw(TEXTS),
        stage=draw(st.sampled_from([None, *InquiryStage])),
        finding=draw(st.sampled_from([None, *FindingOutcome])),
        sanction=draw(st.sampled_from(SANCTIONS)),
        order_number=draw(TEXTS),
        order_date=draw(st.sampled_from([None, ordered])),
        note=draw(TEXTS),
    )


REGISTERS = st.integers(0, 4).flatmap(
    lambda count: st.tuples(*(register_rows(number) for number in range(count)))
)


@pytest.mark.parametrize("language", list(Language))
@given(rows=REGISTERS)
@settings(max_examples=15, deadline=None)
def test_a_workbook_is_read_back_equal(names, language, rows):
    writing = RegisterWriting(
        form=names.form, language=language, agencies={"akimat": "Әкім аппараты"}
    )

    reading = read_inquiry_register(
        inquiry_register_xlsx(rows, writing, "Register", MADE), "r.xlsx", names
    )

    assert reading.problems == reading.warnings == ()
    assert reading.rows == rows
    assert reading.heading_language is language


@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
@pytest.mark.parametrize("language", list(Language))
@given(rows=REGISTERS)
@settings(max_examples=15, deadline=None)
def test_a_csv_file_is_read_back_equal(names, language, delimiter, rows):
    writing = RegisterWriting(form=names.form, language=language)

    reading = read_inquiry_register(inquiry_register_csv(rows, writing, delimiter), "r.csv", names)

    assert reading.problems == reading.warnings == ()
    assert reading.rows == rows
    assert reading.delimiter == delimiter
    assert reading.heading_language is language


def test_every_field_of_a_row_has_a_column_and_every_code_its_words(register_form):
    fields = set(RegisterRow.__dataclass_fields__) - {"row"}
    choices = {
        column.key: {choice.code for choice in column.choices}
        for column in register_form.columns
        if column.kind is ColumnKind.CHOICE
    }

    assert {column.key for column in register_form.written} == fields
    assert choices == {
        "channel": set(Channel),
        "stage": set(InquiryStage),
        "finding": set(FindingOutcome),
        "sanction": set(SANCTIONS) - {""},
    }


def test_writing_reports_progress_and_can_be_stopped(names):
    def stop(done, total):
        raise Cancelled

    writing = RegisterWriting(form=names.form, language=Language.EN)

    with pytest.raises(Cancelled):
        inquiry_register_csv([], writing, progress=stop)
