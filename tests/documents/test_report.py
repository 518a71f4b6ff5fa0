"""The quarterly report on paper: figures, comparison, annex, and what the public may not see."""

from dataclasses import replace
from datetime import date

import pytest
from paper_reading import fonts_without_a_file, page_texts, running_text
from sample_report import numbers, report

from ethics_desk.documents.reports.report import report_pdf
from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.figures import Figure, FigureRow, Unit
from ethics_desk.domain.language import Language


@pytest.mark.parametrize("language", Language)
def test_a_report_says_whose_form_it_is_and_compares(press, language):
    form = {
        Language.KK: "Есептің нысаны осы органның өзінікі",
        Language.RU: "утверждённая форма отчёта уполномоченного по этике в законодательстве не",
        Language.EN: "no approved form of an ethics commissioner’s report was found in law",
    }
    paper = report_pdf(report(language), press)

    written = running_text(paper)

    assert form[language] in written
    assert "14 9 11 +5" in written
    assert "20 17 12 +3" in written
    assert fonts_without_a_file(paper) == []


def test_an_average_of_days_is_not_added_up(press):
    written = running_text(report_pdf(report(Language.RU), press))

    assert "1.3. Длительность рассмотрения, дней" in written
    assert "средняя 12,5 14 – –1,5" in written


def test_every_counted_row_traces_to_its_inquiries(press):
    pages = page_texts(report_pdf(report(Language.EN), press))

    annex = " ".join(pages[-1].split())
    assert annex.count("2025-0014") == 1
    assert "1.2 Received by month July" in annex
    assert ", ".join(numbers(8)) in annex


def test_small_cells_of_persons_are_marked_inside_the_office(press):
    written = running_text(report_pdf(report(Language.RU), press))

    assert "выговор 1* 3 0 –2" in written
    assert "Менее трёх лиц: не подлежит публикации" in written


def test_the_public_version_hides_small_cells_what_betrays_them_and_the_annex(press):
    written = running_text(report_pdf(report(Language.EN, public=True), press))

    assert "reprimand × 3 × ×" in written
    assert "warning of incomplete official compliance × 0 × ×" in written
    assert "Total 10 7 5 +3" in written
    assert "No chart is given" in written
    assert "2025-0001" not in written
    assert "Annex" not in written


@pytest.mark.parametrize("language", Language)
def test_a_quarter_without_inquiries_prints_properly(press, language):
    empty = {
        Language.KK: "Осы кезеңде материалдар болған жоқ.",
        Language.RU: "В этом периоде материалов не было.",
        Language.EN: "No inquiries in this period.",
    }
    rows = (FigureRow(label="А", value=0, previous=2), FigureRow(label="Б", value=None))
    nothing = Figure(
        code="sample-channel",
        title="Каналы",
        unit=Unit.INQUIRIES,
        section="sample-inquiries",
        rows=rows,
        chart=True,
    )
    page = report(language, figures=(nothing,), headlines=("sample-channel",))

    written = running_text(report_pdf(page, press))

    assert empty[language] in written
    assert "0 2 – –2" in written


def test_a_report_without_figures_prints_too(press):
    page = report(Language.KK, figures=(), headlines=())

    assert "Осы кезеңде материалдар болған жоқ." in running_text(report_pdf(page, press))


@pytest.mark.parametrize("public", [True, False])
def test_the_same_report_gives_the_same_bytes(press, public):
    page = report(Language.KK, public=public, specimen=True)

    assert report_pdf(page, press) == report_pdf(page, press)


def test_every_page_of_a_specimen_says_so_and_counts(press):
    pages = page_texts(report_pdf(report(Language.EN, specimen=True), press))

    for number, text in enumerate(pages, start=1):
        assert "ҮЛГІ / ОБРАЗЕЦ / SPECIMEN" in text
        assert f"Page {number} of {len(pages)}" in text


@pytest.mark.parametrize("language", Language)
def test_a_report_made_before_its_period_ended_says_so(press, language):
    said = {
        Language.KK: "Есепті кезең әлі аяқталған жоқ",
        Language.RU: "Отчётный период ещё не закончился",
        Language.EN: "The period has not ended yet",
    }[language]
    early = report(language, made_on=date(2025, 9, 30))

    assert said in running_text(report_pdf(early, press))
    assert said not in running_text(report_pdf(report(language), press))


def test_rules_nobody_saw_are_named_on_the_first_page(press):
    first = page_texts(report_pdf(report(Language.RU, unverified=True), press))[0]

    assert "Внимание: текст применённой редакции закона" in first


def test_a_row_of_a_thousand_inquiries_flows_over_pages(press):
    row = FigureRow(label="<i>Все</i> & прочие", value=1000, inquiries=numbers(1000))
    many = Figure(
        code="sample-channel",
        title="Каналы",
        unit=Unit.INQUIRIES,
        section="sample-inquiries",
        rows=(row,),
    )
    page = report(Language.RU, figures=(many,), headlines=("sample-channel",))

    written = running_text(report_pdf(page, press))

    assert "<i>Все</i> & прочие" in written
    assert "2025-1000" in written


def test_a_hostile_label_of_a_chart_is_refused(press):
    sample = report(Language.RU)
    row = replace(sample.figures[0].rows[0], label="канал\u202e")
    spoilt = replace(sample.figures[0], rows=(row,))

    with pytest.raises(BadInput) as refusal:
        report_pdf(replace(sample, figures=(spoilt,), headlines=()), press)

    assert refusal.value.code == "paper.unprintable-in"


def test_a_summary_of_a_figure_that_is_missing_is_a_mistake():
    with pytest.raises(ValueError, match="sample-none"):
        replace(report(Language.RU), figures=(), headlines=("sample-none",))


def test_a_period_ends_after_it_starts():
    sample = report(Language.RU)

    with pytest.raises(ValueError, match="period"):
        replace(sample, ends_on=sample.starts_on.replace(year=2024))


def test_a_figure_counts_from_nought():
    with pytest.raises(ValueError, match="nought"):
        FigureRow(label="x", value=-1)


def test_a_figure_with_more_rows_than_a_picture_takes_keeps_its_table(press):
    rows = tuple(FigureRow(label=f"канал {n}", value=n + 1, previous=1) for n in range(60))
    many = Figure(
        code="sample-channel",
        title="Каналы",
        unit=Unit.INQUIRIES,
        section="sample-inquiries",
        rows=rows,
        chart=True,
    )
    page = report(Language.RU, figures=(many,), headlines=())

    assert "канал 59 60 1 – +59" in running_text(report_pdf(page, press))
