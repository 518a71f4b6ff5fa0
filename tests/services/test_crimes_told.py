"""Signs of a crime a writer names: by an article's code, or in words that are marked as such."""

import pytest
from builders import (
    given_allegation,
    given_circumstances,
    given_finding,
    given_inquiry,
    given_official,
)
from test_crime_signs import code_of

from ethics_desk.domain.language import Language
from ethics_desk.domain.letter_paper import Annex
from ethics_desk.domain.paper import CitedText
from ethics_desk.services.letters.crimes_told import crimes_offered
from ethics_desk.services.letters.letters import IssueLetter, draft_page
from ethics_desk.services.liability.crime_signs import NoteCrimeSign, note_crime_sign


@pytest.fixture
def allegation(desk):
    inquiry = given_inquiry(desk)
    party = given_official(desk, inquiry)
    allegation = given_allegation(desk, party)
    given_circumstances(desk, party)
    return allegation


def wish(allegation, *signs, language=Language.RU):
    return IssueLetter(
        inquiry_id=allegation.inquiry_id,
        kind="crime-message",
        language=language,
        crime_signs=signs,
        annexes=(Annex(title="Протокол"),),
    )


def told(desk, allegation, *signs, language=Language.RU):
    return draft_page(desk, wish(allegation, *signs, language=language)).facts.crime_signs


@pytest.mark.parametrize(
    ("language", "text", "article"),
    [
        (Language.RU, "получение взятки", "УК, ст. 366"),
        (Language.KK, "пара алу", "ҚК, 366-бап"),
        (Language.EN, "receiving a bribe", "Criminal Code, art. 366"),
    ],
)
def test_a_code_is_told_in_the_language_of_the_letter(desk, allegation, language, text, article):
    sign = CitedText(text="", citation="cc-366")

    assert told(desk, allegation, sign, language=language) == (
        CitedText(text=text, citation=article),
    )


def test_what_was_seen_goes_with_the_article_of_the_code(desk, allegation):
    sign = CitedText(text="Деньги в столе", citation="cc-366")

    assert told(desk, allegation, sign) == (
        CitedText(text="Деньги в столе", citation="УК, ст. 366"),
    )


def test_an_article_nobody_read_is_told_as_not_seen(desk, allegation):
    (sign,) = told(desk, allegation, CitedText(text="", citation="cc-364"))

    assert sign.citation == "УК, ст. 364: перенесено, действующая статья не изучена"


@pytest.mark.parametrize("article", ["УК, ст. 999", "УК, ст. 3661", "УК, ст. 366-1", "cc-999"])
def test_an_article_in_words_is_told_as_not_compared(desk, allegation, article):
    (sign,) = told(desk, allegation, CitedText(text="Подарок", citation=article))

    assert sign.citation.startswith(f"{article} – статья указана составителем")


def test_words_that_name_an_article_read_stand_as_they_are(desk, allegation):
    sign = CitedText(text="Подарок", citation="УК, ст. 366, ч. 2")

    assert told(desk, allegation, sign) == (sign,)


def test_a_sign_without_an_article_says_so(desk, allegation):
    (sign,) = told(desk, allegation, CitedText(text="Подарок", citation=""))

    assert sign.citation == "статья не указана"


@pytest.mark.parametrize("code", ["cc-999", "bill-bribe-promise", "Подарок"])
def test_an_unknown_code_alone_is_refused_with_those_known(desk, allegation, code):
    command = wish(allegation, CitedText(text="", citation=code))

    assert code_of(draft_page, desk, command) == "letter.crime-unknown"


def test_a_sign_noted_under_an_article_nobody_read_is_marked_once(desk, allegation):
    note_crime_sign(
        desk, NoteCrimeSign(allegation_id=allegation.id, crime="cc-364", part="1", seen="Доля")
    )
    given_finding(desk, allegation)
    marked = told(desk, allegation)

    assert marked[0].citation == "УК, ст. 364, ч. 1: перенесено, действующая статья не изучена"
    assert told(desk, allegation, *marked) == marked


def test_the_articles_offered_hold_no_bill(desk, allegation):
    codes = {one.code for one in crimes_offered(desk, allegation.inquiry_id)}

    assert "cc-366" in codes
    assert "bill-bribe-promise" not in codes
