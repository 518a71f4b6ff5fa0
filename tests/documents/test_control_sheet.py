"""Control sheets on paper: every day accounted for, the result in large type, room to sign."""

from datetime import date
from pathlib import Path

import pytest
from paper_reading import fonts_without_a_file, page_texts, running_text, text_of
from sample_control import long_term, short_clock

from ethics_desk.documents.law.control_sheet import control_sheet_pdf
from ethics_desk.domain.language import Language

GOLDEN = Path(__file__).parent.parent / "golden" / "control"
KINDS = {"short-clock": short_clock, "long-term": long_term}


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("kind", KINDS)
def test_a_control_sheet_reads_as_it_was_accepted(press, kind, language):
    accepted = (GOLDEN / f"{kind}.{language}.txt").read_text("utf-8")

    assert text_of(control_sheet_pdf(KINDS[kind](language), press)) == accepted


@pytest.mark.parametrize("language", Language)
def test_fifteen_working_days_are_listed_on_one_page(press, language):
    page = short_clock(language)

    pages = page_texts(control_sheet_pdf(page, press))

    assert len(pages) == 1
    assert all(f"{one.day:%d.%m.%Y}" in pages[0] for one in page.days)
    assert all(one.name in " ".join(pages[0].split()) for one in page.days)


def test_a_year_takes_few_pages_and_leaves_out_no_day(press):
    page = long_term(Language.RU)
    paper = control_sheet_pdf(page, press)

    written = running_text(paper)

    assert len(page_texts(paper)) <= 3
    assert all(f"{one.day:%d.%m} –" in written for one in page.days)
    assert "24.07.2026, Пт – праздничный день: День столицы" in written


def test_an_unseen_rule_is_framed_with_its_rows_and_assumption(press):
    written = running_text(control_sheet_pdf(long_term(Language.EN), press))

    assert "not fully read the text of this rule" in written
    assert "[AP-03, AP-22]" in written
    assert "Assumption: illness" in written


def test_a_day_that_cannot_be_said_says_why(press):
    page = short_clock(Language.EN, due=None, days=(), unknown="A pause still runs.")

    assert "A pause still runs." in running_text(control_sheet_pdf(page, press))


def test_a_control_sheet_carries_its_fonts_its_anchor_and_the_same_bytes(press):
    page = short_clock(Language.KK, anchor="a1b2c3", specimen=True)
    paper = control_sheet_pdf(page, press)

    assert fonts_without_a_file(paper) == []
    assert "a1b2c3" in running_text(paper)
    assert "SPECIMEN" in running_text(paper)
    assert paper == control_sheet_pdf(page, press)


def test_the_result_stands_above_the_days(press):
    page = short_clock(Language.RU)

    written = running_text(control_sheet_pdf(page, press))

    assert written.index("17 июля 2026 г., пятница") < written.index(
        f"{date(2026, 6, 29):%d.%m.%Y}"
    )
