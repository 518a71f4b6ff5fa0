"""A report for other programs: the workbook and the document withhold what the paper withholds."""

import io
import json

import pytest
from builders import given_allegation, given_inquiry, given_official
from jsonschema import Draft202012Validator, FormatChecker
from openpyxl import load_workbook
from sample_office import AGENCY, RESOURCES, on
from test_reports import AFTERWARDS, QUARTER, arrived, decided

from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.inquiry import Channel
from ethics_desk.domain.language import Language
from ethics_desk.domain.report_table import WITHHELD_MARK, CellMark, TableCell
from ethics_desk.services.reports.asking import AskReport
from ethics_desk.services.reports.narrative import WriteReportText, write_report_text
from ethics_desk.services.reports.report_files import (
    ExportReport,
    ReportFormat,
    export_report,
    report_file,
    report_schema,
)
from ethics_desk.services.reports.reports import report_page

HOSTILE = "=HYPERLINK(1)"


@pytest.fixture
def busy(desk):
    """Two officials sanctioned, one report of a whistle-blower, words of the office."""
    day = QUARTER.starts_on
    arrived(desk, "W-1", day, Channel.WHISTLE_BLOWER)
    for name, sanction in (("A-1", "remark"), ("A-2", "reprimand")):
        inquiry = arrived(desk, name, day, Channel.AUDIT)
        allegation = given_allegation(desk, given_official(desk, inquiry))
        decided(desk, allegation, sanction, day)
    for section, published in (("causes", True), ("other", False)):
        write_report_text(
            desk,
            WriteReportText(
                period=QUARTER.code,
                section=section,
                language=Language.RU,
                text=f"{HOSTILE}\n@SUM(1)",
                agency_id=AGENCY,
                published=published,
            ),
        )
    return desk


def page_of(desk, *, public=False, language=Language.RU):
    asked = AskReport(period=QUARTER, agency_id=AGENCY, language=language, public=public)
    return report_page(on(desk, AFTERWARDS), asked)


def document(desk, **settings):
    return json.loads(report_file(desk, page_of(desk, **settings), ReportFormat.JSON))


def workbook(desk, **settings):
    content = report_file(desk, page_of(desk, **settings), ReportFormat.XLSX)
    return load_workbook(io.BytesIO(content))


def rows_of(sheet):
    return [[cell.value for cell in row] for row in sheet.iter_rows()]


@pytest.mark.parametrize("public", [False, True])
@pytest.mark.parametrize("language", Language)
def test_every_document_keeps_to_the_published_schema(busy, language, public):
    schema = report_schema(RESOURCES)
    Draft202012Validator.check_schema(schema)

    told = document(busy, language=language, public=public)

    Draft202012Validator(schema, format_checker=FormatChecker()).validate(told)
    assert told["period"]["from"] == "2026-01-01"
    assert told["language"] == language


def test_the_document_counts_and_traces(busy):
    figures = {one["code"]: one for one in document(busy)["figures"]}

    audit = next(row for row in figures["received"]["rows"] if row["code"] == "audit")
    assert audit["value"] == {"count": 2, "small": False, "withheld": False}
    assert figures["received"]["numbers_withheld"]
    remark = next(row for row in figures["sanctions"]["rows"] if row["code"] == "remark")
    assert (remark["value"]["count"], remark["value"]["small"]) == (1, True)
    assert remark["inquiries"] == ["A-1"]
    assert figures["sanctions"]["total"]["value"]["count"] == 2
    assert figures["gifts"]["missing"]
    assert figures["gifts"]["rows"] == []


def test_the_public_document_names_no_inquiry_and_no_small_count(busy):
    told = document(busy, public=True)

    assert "A-1" not in json.dumps(told)
    for figure in told["figures"]:
        for row in figure["rows"]:
            if figure["unit"] == "persons" and figure["code"] != "participants":
                assert row["value"]["count"] in (0, None) or row["value"]["count"] >= 3
    assert "appeals" not in {one["code"] for one in told["figures"]}
    assert [one["code"] for one in told["sections"] if one["paragraphs"]] == ["causes"]


def test_the_workbook_holds_numbers_as_numbers_and_text_as_text(busy):
    book = workbook(busy)

    figures = rows_of(book["Показатели"])
    audit = next(row for row in figures if row[4] == "аудит")
    assert audit[5:8] == [2, 0, 0]
    texts = rows_of(book["Тексты"])
    assert texts[1][1] == HOSTILE
    assert all(cell.data_type != "f" for sheet in book for row in sheet.iter_rows() for cell in row)
    assert {sheet.freeze_panes for sheet in book} == {"A2"}
    assert "A-1" in {row[3] for row in rows_of(book["Материалы"])}
    assert "W-1" not in {
        row[3] for row in rows_of(book["Материалы"]) if row[1] == "Поступило материалов по каналам"
    }


def test_the_public_workbook_shows_marks_instead_of_counts(busy):
    book = workbook(busy, public=True)

    assert "Материалы" not in book.sheetnames
    figures = rows_of(book["Показатели"])
    remark = next(row for row in figures if row[4] == "замечание")
    assert remark[5] == WITHHELD_MARK
    assert [row[1] for row in rows_of(book["Тексты"])[1:]] == [HOSTILE, "@SUM(1)"]
    assert not any("A-1" in str(value) for sheet in book for row in rows_of(sheet) for value in row)


def test_what_the_paper_hides_no_other_format_tells(busy):
    page = page_of(busy, public=True)
    hidden = {
        (figure["code"], row["code"])
        for figure in document(busy, public=True)["figures"]
        for row in figure["rows"]
        if row["value"]["withheld"]
    }

    marks = {
        row[9]
        for row in rows_of(workbook(busy, public=True)["Показатели"])
        if row[5] == WITHHELD_MARK and "/" in str(row[9])
    }

    assert page.public
    assert marks == {f"{figure}/{row}" for figure, row in hidden}


def test_the_same_report_gives_the_same_bytes(busy):
    page = page_of(busy)

    for kind in ReportFormat:
        assert report_file(busy, page, kind) == report_file(busy, page, kind)


def test_a_withheld_cell_cannot_carry_its_count():
    with pytest.raises(ValueError, match="withheld"):
        TableCell(count=1, mark=CellMark.WITHHELD)


@pytest.mark.parametrize("kind", ReportFormat)
def test_a_report_is_written_by_the_ending_of_its_file(desk, tmp_path, kind):
    given_inquiry(desk)
    path = tmp_path / f"report.{kind}"

    export_report(desk, ExportReport(page=page_of(desk), path=path))

    assert path.read_bytes() == report_file(desk, page_of(desk), kind)


def test_another_ending_is_refused(desk, tmp_path):
    with pytest.raises(BadInput) as refusal:
        export_report(desk, ExportReport(page=page_of(desk), path=tmp_path / "report.doc"))

    assert refusal.value.code == "report.unknown-ending"
    assert not list(tmp_path.glob("report*"))


def test_the_annex_traces_one_inquiry_as_it_traces_many(busy):
    figures = {one["code"]: one for one in document(busy)["figures"]}

    sanctions = figures["sanctions"]
    assert not sanctions["numbers_withheld"]
    assert [row["inquiries"] for row in sanctions["rows"] if row["value"]["count"]] == [
        ["A-1"],
        ["A-2"],
    ]


def test_a_figure_that_counts_what_a_secret_one_counts_names_no_inquiry(desk):
    """All that is in hand was reported by a whistle-blower: its number would say which one."""
    arrived(desk, "W-1", QUARTER.starts_on, Channel.WHISTLE_BLOWER)

    told = document(desk)
    (_, *rows) = rows_of(workbook(desk)[_sheet(desk, "inquiries")])

    assert all(one["numbers_withheld"] for one in told["figures"] if one["code"] == "in-hand")
    assert "W-1" not in json.dumps(told)
    assert "W-1" not in {value for row in rows for value in row}


def test_the_workbook_names_its_totals_by_their_short_titles(busy):
    page = page_of(busy)
    briefs = {one.total_title for one in page.figures if one.code in page.headlines}

    (_, *rows) = rows_of(workbook(busy)[_sheet(busy, "summary")])

    assert briefs <= {row[0] for row in rows}


def _sheet(desk, name):
    return desk.texts.in_(Language.RU).say(f"report-sheet.{name}")
