"""The office's own words and sections in a report, its first page, and the trend."""

from dataclasses import replace
from datetime import date

import pytest
from sample_office import AGENCY, on
from test_reports import AFTERWARDS, QUARTER, arrived

from ethics_desk.domain.errors import BadInput, Conflict
from ethics_desk.domain.inquiry import Channel, InquiryStage
from ethics_desk.domain.language import Language
from ethics_desk.domain.period import read_period
from ethics_desk.domain.report_form import Comparison
from ethics_desk.domain.report_page import SectionKind
from ethics_desk.services.reports.asking import AskReport, compared_periods
from ethics_desk.services.reports.layout import ArrangeReport, arrange_report, section_choices
from ethics_desk.services.reports.narrative import (
    WriteReportText,
    narrative_texts,
    write_report_text,
)
from ethics_desk.services.reports.reports import report_bytes, report_page

WORDS = WriteReportText(
    period="2026-Q1",
    section="causes",
    language=Language.KK,
    text="Бірінші.\n\n Екінші. ",
    agency_id=AGENCY,
)


def asked(**settings):
    return AskReport(
        **({"period": QUARTER, "agency_id": AGENCY, "language": Language.KK} | settings)
    )


def written(desk, **settings):
    page = report_page(on(desk, AFTERWARDS), asked(**settings))
    return {one.code: one.paragraphs for one in page.sections if one.kind is SectionKind.NARRATIVE}


def test_words_stand_in_the_report_of_their_period_and_language(desk):
    write_report_text(desk, WORDS)

    assert written(desk) == {"causes": ("Бірінші.", "Екінші.")}
    assert written(desk, language=Language.RU) == {}
    assert written(desk, period=QUARTER.previous) == {}
    assert written(desk, agency_id=None) == {}


def test_a_sign_that_cannot_be_printed_is_told_with_its_section(desk):
    write_report_text(
        desk, replace(WORDS, text="Бірінші.\n\nӨсім \N{GREATER-THAN OR EQUAL TO} 10 %.")
    )

    with pytest.raises(BadInput) as refusal:
        report_bytes(desk, asked())

    assert refusal.value.code == "paper.unprintable-in"
    (section,) = (
        one.title for one in report_page(desk, asked()).sections if one.code == WORDS.section
    )
    said = desk.texts.in_(Language.KK).error(refusal.value)
    assert section in said
    assert "U+2265" in said


def test_the_public_reads_only_what_was_let_out(desk):
    write_report_text(desk, WORDS)
    assert written(desk, public=True) == {}

    write_report_text(desk, replace(WORDS, published=True, version=1))

    assert written(desk, public=True) == {"causes": ("Бірінші.", "Екінші.")}


def test_words_are_corrected_used_again_and_taken_out(desk):
    write_report_text(desk, WORDS)
    next_quarter = read_period("2026-Q2")

    (causes, *_) = narrative_texts(desk, next_quarter, AGENCY, Language.KK)
    assert (causes.section, causes.text, causes.former) == ("causes", "", "Бірінші.\n\n Екінші.")
    assert causes.prompt
    with pytest.raises(Conflict):
        write_report_text(desk, replace(WORDS, text="Кеш", version=0))
    write_report_text(desk, replace(WORDS, text="", version=1))

    assert written(desk) == {}
    with desk.store.read() as work:
        assert [one.verb for one in work.journal.of(verb="report.written")] == [
            "report.written"
        ] * 2
    with pytest.raises(Conflict):
        write_report_text(desk, replace(WORDS, version=1))


def test_nothing_is_written_into_a_section_of_figures(desk):
    with pytest.raises(BadInput) as refusal:
        write_report_text(desk, replace(WORDS, section="appeals"))

    assert refusal.value.code == "report.unknown-section"


def test_an_office_arranges_its_sections(desk):
    arrange_report(desk, ArrangeReport(sections=("trend", "appeals"), agency_id=AGENCY))
    arrange_report(desk, ArrangeReport(sections=("sanctions", "trend"), agency_id=AGENCY))

    page = report_page(desk, asked())

    assert [one.code for one in page.sections] == ["sanctions", "trend"]
    assert {one.section for one in page.figures} == {"sanctions"}
    assert page.headlines == ("sanctions",)
    assert page.dispersion == ()
    choices = section_choices(desk, AGENCY, Language.EN)
    assert [(one.code, one.on) for one in choices[:3]] == [
        ("sanctions", True),
        ("trend", True),
        ("prevention", False),
    ]
    assert len(report_page(desk, asked(agency_id=None)).sections) > 2


@pytest.mark.parametrize("sections", [(), ("appeals", "appeals"), ("moon",)])
def test_an_arrangement_that_cannot_be_is_refused(desk, sections):
    with pytest.raises(BadInput):
        arrange_report(desk, ArrangeReport(sections=sections, agency_id=AGENCY))


def test_the_first_page_tells_what_came_and_what_is_late(desk):
    for number in ("1", "2"):
        arrived(
            desk,
            number,
            date(2026, 1, 12),
            Channel.COMPLAINT,
            stage=InquiryStage.REGISTERED,
            due_on=date(2026, 2, 2),
        )
    arrived(desk, "0", date(2025, 12, 1), Channel.AUDIT)

    told = {
        language: report_page(on(desk, date(2026, 4, 1)), asked(language=language))
        for language in Language
    }

    assert told[Language.RU].told[0] == (
        "Поступило 2 материала; на 1 больше, чем в предыдущем периоде (IV квартал 2025 г.: 1)."
    )
    assert told[Language.RU].told[1] == "Завершённых материалов нет; с нарушением срока: 2."
    assert told[Language.KK].told[0] == (
        "2 материал түсті; алдыңғы кезеңмен салыстырғанда өсім – 1 (2025 жылғы IV тоқсан: 1)."
    )
    assert told[Language.EN].told[0].startswith("2 matters were received; 1 more than")
    assert told[Language.RU].warnings[0] == "Нарушен срок по 2 материалам (см. приложение)."
    assert told[Language.EN].head is not None


def test_the_trend_goes_over_eight_quarters_and_ends_with_this_one(desk):
    arrived(desk, "1", date(2026, 1, 12), Channel.AUDIT)
    arrived(desk, "2", date(2024, 5, 6), Channel.AUDIT)

    trend = report_page(desk, asked(language=Language.EN)).trend

    assert trend.periods == (
        "Q2 2024", "Q3 2024", "Q4 2024", "Q1 2025", "Q2 2025", "Q3 2025", "Q4 2025", "Q1 2026",
    )  # fmt: skip
    received = next(line for line in trend.lines if line.code == "received")
    assert [sum(row.value for row in one.rows) for one in received.points] == [
        1, 0, 0, 0, 0, 0, 0, 1,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("period", "compared", "previous", "year_before"),
    [
        ("2026-Q1", Comparison.BOTH, "2025-Q4", "2025-Q1"),
        ("2026-Q1", Comparison.PREVIOUS, "2025-Q4", None),
        ("2026-H1", Comparison.YEAR_BEFORE, None, "2025-H1"),
        ("2026-01", Comparison.NONE, None, None),
        ("2026", Comparison.BOTH, "2025", None),
        ("2026-to-09", Comparison.BOTH, None, "2025-to-09"),
    ],
)
def test_what_a_period_is_compared_with(period, compared, previous, year_before):
    question = asked(period=read_period(period), compared=compared)

    _, before, year = compared_periods(question)

    assert (before and before.code, year and year.code) == (previous, year_before)
