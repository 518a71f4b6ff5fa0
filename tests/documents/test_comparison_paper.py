"""One act under two laws, on paper."""

from pathlib import Path

import pytest
from paper_reading import fonts_without_a_file, running_text, text_of
from sample_comparison import comparison

from ethics_desk.documents.law.comparison import comparison_pdf
from ethics_desk.domain.language import Language

GOLDEN = Path(__file__).parent.parent / "golden" / "comparison"


@pytest.mark.parametrize("language", Language)
def test_a_comparison_is_printed_as_it_was_accepted(press, language):
    paper = comparison_pdf(comparison(language), press)

    accepted = (GOLDEN / f"comparison.{language}.txt").read_text("utf-8")

    assert text_of(paper) == accepted
    assert fonts_without_a_file(paper) == []


def test_several_articles_of_one_side_are_numbered(press):
    written = running_text(comparison_pdf(comparison(Language.EN), press))

    assert "1) the new law, art. 7" in written
    assert "2) Law No. 416-V, art. 44(6)" in written


def test_laws_that_answer_alike_are_said_to(press):
    page = comparison(Language.RU, differences=(), unverified=False, signatories=())

    written = running_text(comparison_pdf(page, press))

    assert "Оба закона отвечают одинаково." in written
    assert "нужна сверка" not in written


def test_the_same_comparison_gives_the_same_bytes(press):
    page = comparison(Language.KK)

    assert comparison_pdf(page, press) == comparison_pdf(page, press)
