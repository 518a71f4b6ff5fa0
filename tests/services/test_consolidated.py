"""The report over own agencies and returns: added up, signed off, three formats, never public."""

import io
import json
from datetime import date
from functools import partial

import pytest
from builders import given_allegation, given_inquiry, given_official
from jsonschema import Draft202012Validator, FormatChecker
from openpyxl import load_workbook
from sample_office import RESOURCES
from sample_returns import given_centre, sent_return
from test_issued_reports import ASKED, text_of
from test_reports import decided

from ethics_desk.domain.errors import BadInput, RuleViolation
from ethics_desk.domain.inquiry import InquiryStage
from ethics_desk.domain.language import Language
from ethics_desk.domain.report_table import CellMark
from ethics_desk.services.reports.consolidated_files import (
    ExportConsolidated,
    consolidated_file,
    consolidated_schema,
    export_consolidated,
)
from ethics_desk.services.reports.consolidated_sources import AskConsolidated
from ethics_desk.services.reports.consolidating import consolidated_page
from ethics_desk.services.reports.report_files import ReportFormat
from ethics_desk.services.reports.returns import ImportReturn, import_return

QUARTER = ASKED.period


@pytest.fixture
def centre(new_desk):
    """The office that consolidates: two inquiries, two bodies under its agency."""
    return given_centre(new_desk())


@pytest.fixture
def sent(tmp_path):
    """Writes returns of the body kz-there as another office would."""
    return partial(sent_return, tmp_path)


@pytest.fixture
def gathered(centre, sent):
    """With the return taken in, and one official here who got a remark."""
    import_return(centre, ImportReturn(path=sent()))
    allegation = given_allegation(centre, given_official(centre, given_inquiry(centre)))
    decided(centre, allegation, "remark", QUARTER.starts_on)
    return centre


def page_of(desk, language=Language.EN):
    return consolidated_page(desk, AskConsolidated(period=QUARTER, language=language))


def told(row):
    return [cell.count for cell in (*row.counts, row.total)]


def figure(page, title):
    return next(one for one in page.figures if one.title == title)


def test_the_consolidated_report_adds_own_and_returned_figures(centre, sent):
    import_return(centre, ImportReturn(path=sent()))

    page = consolidated_page(centre, AskConsolidated(period=QUARTER, language=Language.EN))

    assert [one.name for one in page.agencies] == ["Ministry of Tests en", "kz-there en"]
    assert page.agencies[0].source == "these records"
    assert page.agencies[1].source == (
        "return of report No 01/2026, 06.04.2026; signed off by Commissioner T. T., 02.03.2026"
    )
    assert page.missing == ("kz-silent en",)
    received = figure(page, "Inquiries received, by channel").rows[0]
    assert told(received) == [2, 1, 3]


def test_an_average_is_taken_again_and_a_median_is_not_added(centre, sent):
    given_inquiry(centre, stage=InquiryStage.CLOSED, finished_on=date(2026, 2, 22))
    given_inquiry(centre, stage=InquiryStage.CLOSED, finished_on=date(2026, 2, 22))
    import_return(centre, ImportReturn(path=sent()))

    page = consolidated_page(centre, AskConsolidated(period=QUARTER, language=Language.EN))

    average, median = figure(page, "Time taken").rows
    assert told(average) == [20, 10, 16.7]
    assert told(median) == [20, 10, None]
    assert "weighted by their number" in figure(page, "Time taken").note


@pytest.mark.parametrize("language", list(Language))
def test_the_consolidated_report_is_printed(centre, sent, language):
    import_return(centre, ImportReturn(path=sent()))
    page = consolidated_page(centre, AskConsolidated(period=QUARTER, language=language))

    pdf = consolidated_file(centre, page, ReportFormat.PDF)

    text = " ".join(text_of(pdf).split())
    assert pdf == consolidated_file(centre, page, ReportFormat.PDF)
    assert "01/2026" in text
    assert page.missing[0] in text


def test_figures_are_numbered_by_section_and_added_over_lines_and_agencies(gathered):
    page = page_of(gathered)

    assert [one.number for one in page.sections] == list(range(1, len(page.sections) + 1))
    assert [one.number for one in page.sections[0].figures][:1] == ["1.1"]
    received = figure(page, "Inquiries received, by channel")
    assert told(received.total) == [3, 1, 4]
    assert page.together[0].count == 4


def test_few_persons_are_marked_in_every_format(gathered):
    page = page_of(gathered)
    sanctions = next(one for one in page.figures if one.code == "sanctions")
    remark = next(row for row in sanctions.rows if row.code == "remark")

    document = json.loads(consolidated_file(gathered, page, ReportFormat.JSON))
    book = load_workbook(io.BytesIO(consolidated_file(gathered, page, ReportFormat.XLSX)))

    assert (remark.counts[0].count, remark.counts[0].mark) == (1, CellMark.SMALL)
    assert "1*" in text_of(consolidated_file(gathered, page, ReportFormat.PDF))
    cells = [
        row["together"]
        for section in document["sections"]
        for one in section["figures"]
        for row in one["rows"]
        if (one["code"], row["code"]) == ("sanctions", "remark")
    ]
    assert cells == [{"count": 1, "small": True, "withheld": False}]
    lines = [[cell.value for cell in row] for row in book.worksheets[1].iter_rows()]
    (line,) = [one for one in lines if one[-1] == "sanctions/remark"]
    assert (line[5:7], line[-2].startswith("*")) == ([1, 1], True)


@pytest.mark.parametrize("language", list(Language))
def test_the_document_keeps_to_the_published_schema_and_says_who_signed(gathered, language):
    schema = consolidated_schema(RESOURCES)
    Draft202012Validator.check_schema(schema)

    page = page_of(gathered, language)
    document = json.loads(consolidated_file(gathered, page, ReportFormat.JSON))

    Draft202012Validator(schema, format_checker=FormatChecker()).validate(document)
    own, returned = document["agencies"]
    assert (own["standing"], own["signed_by"]) == ("own", None)
    assert (returned["signed_by"], returned["signed_on"]) == ("Commissioner T. T.", "2026-03-02")


@pytest.mark.parametrize("language", list(Language))
def test_the_workbook_names_who_signed_each_return_off(gathered, language):
    page = page_of(gathered, language)

    book = load_workbook(io.BytesIO(consolidated_file(gathered, page, ReportFormat.XLSX)))

    (_, own, returned, *_) = [
        [cell.value for cell in row] for row in book.worksheets[0].iter_rows()
    ]
    assert own[3] is None
    assert returned[3] == "Commissioner T. T."
    assert returned[4].date().isoformat() == "2026-03-02"


def test_there_is_none_for_the_public_and_the_reason_is_said(gathered):
    asked = AskConsolidated(period=QUARTER, language=Language.RU, public=True)

    with pytest.raises(RuleViolation) as refused:
        consolidated_page(gathered, asked)

    assert "Публикуйте отчёт каждого органа" in gathered.texts.in_(Language.RU).error(refused.value)


def test_it_is_written_by_the_ending_of_the_file(gathered, tmp_path):
    asked = AskConsolidated(period=QUARTER, language=Language.KK)

    for kind, start in ((ReportFormat.PDF, b"%PDF"), (ReportFormat.XLSX, b"PK")):
        path = tmp_path / f"all.{kind}"
        export_consolidated(gathered, ExportConsolidated(asked=asked, path=path))
        assert path.read_bytes().startswith(start)
    with pytest.raises(BadInput, match=r"report\.unknown-ending"):
        export_consolidated(gathered, ExportConsolidated(asked=asked, path=tmp_path / "all.doc"))
