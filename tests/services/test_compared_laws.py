"""One act under two laws in words and on paper; a later milder law on the derivation."""

from datetime import date
from io import BytesIO

import pytest
from builders import given_substantiated
from law_of_two_days import LATER, changed_book, later_version, under
from pypdf import PdfReader

from ethics_desk.domain.language import Language
from ethics_desk.rules.comparing.law_choice import OWN_LAW, LawChoice
from ethics_desk.services.derivation.derivations import derivation_page, derivation_pdf
from ethics_desk.services.law.comparison_paper import AskComparison, comparison_page, comparison_pdf
from ethics_desk.services.law.law_on import LawSubject

KK, RU, EN = Language.KK, Language.RU, Language.EN
DAY = date(2026, 8, 3)
UNSEEN = LawChoice(version="416-V-2016-01-01")


@pytest.fixture
def later(desk, tmp_path):
    """The office after a later law has made group B milder."""
    return under(desk, changed_book(tmp_path, later_version(milder_group=True)), DAY)


@pytest.fixture
def allegation(desk):
    return given_substantiated(
        desk, item="csl-50-1-2", committed_on=date(2026, 6, 10), discovered_on=date(2026, 7, 15)
    )


def asked(allegation, language=EN, right=LawChoice(version=LATER)):  # noqa: B008 - it is frozen
    subject = LawSubject(allegation_id=allegation.id, day=DAY)
    return AskComparison(subject=subject, left=OWN_LAW, right=right, language=language)


def words_of(pdf):
    text = " ".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages)
    return " ".join(text.split())


def test_the_page_tells_whose_act_it_is_and_both_answers(later, allegation):
    page = comparison_page(later, asked(allegation))

    assert page.official == "Жихангеров Сакен Муратович"
    assert page.left.asked == "the law of the days of act and decision"
    assert page.left.versions == (
        "sanctions: Law No. 416-V, from 21 January 2025; terms and gates: the later law"
    )
    assert page.right.versions == "the later law"
    assert page.left.sanctions[-1] == "dismissal from the civil-service post held"
    assert page.right.sanctions[0] == "severe reprimand"
    assert not page.unverified


def test_a_version_that_was_not_seen_is_told_with_its_assumption(later, allegation):
    page = comparison_page(later, asked(allegation, right=UNSEEN))

    assert page.unverified
    assert "the text of this wording was not seen" in page.right.notes[0]
    standing = page.differences[-1]
    assert standing.matter == "Standing of the text"
    assert standing.right_articles[0].endswith("carried over as an assumption")


def test_a_day_without_law_is_told_by_its_reason(later, allegation):
    page = comparison_page(later, asked(allegation, right=LawChoice(day=date(2014, 1, 1))))

    assert page.right.versions == "no version in force"
    assert page.right.notes == ("the pack has no version in force on 2014-01-01",)
    assert page.differences[0].right_articles == ("no such clause was found",)


@pytest.mark.parametrize(
    ("language", "title", "standing"),
    [
        (KK, "Заңның екі редакциясы бойынша", "бұл теріс қылық үшін көзделмеген"),
        (RU, "Сравнение ответов по двум редакциям", "за этот проступок не предусмотрено"),
        (EN, "One act under two versions", "not provided for this item"),
    ],
)
def test_the_paper_is_printed_in_three_languages(later, allegation, language, title, standing):
    written = words_of(comparison_pdf(later, asked(allegation, language)))

    assert title in written
    assert standing in written


@pytest.mark.parametrize(
    ("language", "question", "heading"),
    [
        (KK, "Ол осы әрекетке қолданыла ма?", "Кейінгі заң"),
        (RU, "Применяется ли она к этому деянию?", "Более поздний закон"),
        (EN, "Does it apply to this act?", "A later law"),
    ],
)
def test_a_later_milder_law_stands_on_the_derivation_with_both_results(
    later, allegation, language, question, heading
):
    written = words_of(derivation_pdf(later, allegation.id, language, DAY))

    assert heading in written
    assert question in written


def test_both_results_of_a_later_milder_law_are_told(later, allegation):
    [line] = derivation_page(later, allegation.id, EN, DAY).later_law

    act, back = line.split("Under the law of the act: ")[1].split(" If the later version applies: ")
    assert "dismissal from the civil-service post held" in act
    assert back.startswith("a sanction can be imposed: severe reprimand")


def test_a_law_that_was_not_seen_is_named_with_the_row_that_says_so(desk, allegation):
    [line] = derivation_page(under(desk, desk.rules, DAY), allegation.id, RU, DAY).later_law

    assert line.startswith("сравнение с более поздней редакцией основано на предположении")
