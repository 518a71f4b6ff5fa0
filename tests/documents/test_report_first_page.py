"""The first page of a report stays one page; a trend draws no line that withholds a point."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from paper_reading import page_texts, running_text
from public_figures import published
from sample_report import report

from ethics_desk.documents.reports.report import report_pdf
from ethics_desk.domain.figures import Figure, FigureRow, Unit
from ethics_desk.domain.issued_report import Issue
from ethics_desk.domain.language import Language
from ethics_desk.domain.paper import Signatory
from ethics_desk.domain.report_page import (
    CheckSum,
    ReportSection,
    SectionKind,
    Trend,
    TrendLine,
)

LONG = "Министерство цифрового развития, инноваций и аэрокосмической промышленности "
NUMBERS = ", ".join(f"ӘУ-2026/{number:04d}" for number in range(12))


@pytest.mark.parametrize("language", Language)
def test_the_page_for_the_head_is_one_page_at_its_fullest(press, language):
    words = press.texts.in_(language)
    page = report(
        language,
        agency=LONG * 4,
        made_on=date(2025, 9, 30),
        unverified=True,
        specimen=True,
        told=tuple(f"{LONG}{LONG}." for _ in range(3)),
        warnings=(f"{LONG}: {NUMBERS}, …", *[LONG * 2] * 3),
        head=Signatory(post=LONG * 2, name="Ә. Қ. Жиһангерова-Нұрмұхамбетова"),
        issue=Issue(
            number="07/2025",
            issued_on=date(2025, 9, 30),
            cut_at=datetime(2025, 9, 30, 4, 0, tzinfo=UTC),
            cut_entry=120_415,
            replaces="06/2025",
        ),
    )

    first, second, *_ = page_texts(report_pdf(page, press))

    assert words.say("report.read-by-head") in first
    assert "Нұрмұхамбетова" in first.replace("\n", "")
    assert "1.1." in second


def test_a_head_who_is_not_known_still_has_room_to_sign(press):
    first = page_texts(report_pdf(report(Language.RU), press))[0]

    assert "Руководитель органа" in first


def point(*counts):
    rows = tuple(
        FigureRow(code=str(place), label=str(place), value=count, persons=True)
        for place, count in enumerate(counts)
    )
    figure = Figure(code="t", title="T", unit=Unit.PERSONS, section="trend", rows=rows)
    return published((figure,))[0]


def with_trend(*, public):
    trend = Trend(
        periods=("Q1 2025", "Q2 2025"),
        lines=(
            TrendLine(code="open", title="Open line", points=(point(4, 5), point(3, 0))),
            TrendLine(code="few", title="Few persons", points=(point(4, 5), point(2, 0))),
        ),
    )
    sections = (ReportSection(code="trend", title="Trend", kind=SectionKind.TREND),)
    return report(
        Language.EN, public=public, trend=trend, sections=sections, figures=(), headlines=()
    )


def test_a_trend_is_a_table_and_small_charts(press):
    written = running_text(report_pdf(with_trend(public=False), press))

    assert "Open line 9 3" in written
    assert "Few persons 9 2" in written
    assert written.count("Few persons") == 2


def test_in_public_a_line_that_withholds_a_point_has_no_chart(press):
    written = running_text(report_pdf(with_trend(public=True), press))

    assert "Few persons 9 ×" in written
    assert written.count("Few persons") == 1
    assert written.count("Open line") == 2


def test_a_trend_has_a_point_for_every_period():
    line = TrendLine(code="t", title="T", points=(point(1),))

    with pytest.raises(ValueError, match="point per period"):
        Trend(periods=("Q1", "Q2"), lines=(line,))


@pytest.mark.parametrize(
    ("check", "said"),
    [
        (CheckSum(left="sample-channel", right="sample-month"), "they agree"),
        (CheckSum(left="sample-channel", right="sample-sanctions"), "THEY DO NOT AGREE"),
        (
            CheckSum(left="sample-channel", right="sample-sanctions", note="others are counted"),
            "they need not agree: others are counted",
        ),
        (CheckSum(left="sample-channel", right="sample-none"), "not shown"),
    ],
)
def test_totals_are_compared_before_the_reader(press, check, said):
    page = replace(report(Language.EN), checks=(check,))

    assert said in running_text(report_pdf(page, press))


def test_a_report_that_compares_with_nothing_has_no_such_columns(press):
    page = replace(report(Language.EN), previous="", year_before="")

    written = running_text(report_pdf(page, press))

    assert "Hotline 14" in written
    assert "Hotline 14 9" not in written
    assert "Compared with" not in written


def test_a_figure_of_a_section_that_is_missing_is_a_mistake():
    with pytest.raises(ValueError, match="sections that are missing"):
        replace(report(Language.EN), sections=())


def test_what_is_not_kept_has_no_count():
    with pytest.raises(ValueError, match="not kept"):
        replace(point(1), missing="No register")
