"""What a letter takes over in another language is named, and nothing the letter does not tell."""

import pytest
from builders import (
    given_allegation,
    given_circumstances,
    given_finding,
    given_inquiry,
    given_item,
    given_official,
)
from referral_office import given_referable, wish

from ethics_desk.domain.language import Language
from ethics_desk.domain.letter_paper import Annex
from ethics_desk.domain.paper import CitedText
from ethics_desk.services.letters.advice import letter_advice
from ethics_desk.services.letters.drafts import draft_letter
from ethics_desk.services.letters.letters import IssueLetter
from ethics_desk.services.letters.mixed_languages import ForeignText, ForeignTexts

SAID = "Служащий передал участнику торгов смету до её опубликования."
FOUND = "Переписка и журнал доступа совпадают полностью."
NAMED = "Выписка из журнала доступа к файлам"


@pytest.fixture
def inquiry(desk):
    """An inquiry kept in Russian."""
    inquiry = given_inquiry(desk)
    party = given_official(desk, inquiry)
    item = given_item(desk, inquiry, title=NAMED)
    allegation = given_allegation(desk, party, text=SAID)
    given_finding(desk, allegation, reasoning=FOUND, evidence_ids=(item.id,))
    given_circumstances(desk, party)
    return inquiry


def foreign(desk, inquiry, language, kind="memo-to-head"):
    draft = draft_letter(desk, IssueLetter(inquiry_id=inquiry.id, kind=kind, language=language))
    assert draft.problem is None
    return [text for one in draft.advice if isinstance(one, ForeignTexts) for text in one.texts]


@pytest.mark.parametrize("language", [Language.KK, Language.EN])
def test_each_text_in_another_language_is_named(desk, inquiry, language):
    with desk.store.read() as work:
        (item,) = work.evidence.of(inquiry_id=inquiry.id)

    assert foreign(desk, inquiry, language) == [
        ForeignText("allegation", 1),
        ForeignText("finding", 1),
        ForeignText("evidence", item.number),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (Language.KK, "A share of the contract was promised to the official"),
        (Language.RU, "A share of the contract was promised to the official"),
        (Language.EN, "Служащему обещана доля от договора"),
    ],
)
def test_what_the_writer_typed_in_another_language_is_named_too(desk, language, text):
    inquiry = given_referable(desk)
    command = wish(
        inquiry,
        "crime-message",
        language,
        crime_signs=(CitedText(text=text, citation="cc-366"),),
        annexes=(Annex(title=text),),
    )

    told = [
        kind.kind
        for one in letter_advice(desk, command)
        if isinstance(one, ForeignTexts)
        for kind in one.texts
    ]
    assert {"sign", "annex"} <= set(told)


def test_a_letter_in_the_language_of_the_records_is_no_matter_of_warning(desk, inquiry):
    assert foreign(desk, inquiry, Language.RU) == []


@pytest.mark.parametrize("spoken", list(Language))
@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize(
    "kind",
    ["allegation", "finding", "override", "evidence", "redirection", "sign", "annex", "asked"],
)
def test_the_warning_names_the_texts_and_says_what_to_do(desk, spoken, language, kind):
    words = desk.texts.in_(spoken)

    said = ForeignTexts(language, (ForeignText(kind, 7),)).in_(words)

    assert words.say(f"letter.foreign-{kind}", place="7") in said
    assert "7" in said
