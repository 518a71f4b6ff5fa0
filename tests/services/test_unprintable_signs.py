"""A sign no font of a letter has is named with the fact it stands in."""

import pytest
from builders import given_allegation, given_finding, given_inquiry, given_official
from referral_office import given_referable, wish

from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.language import Language
from ethics_desk.services.letters.letters import IssueLetter, issue_letter


def refusal(desk, command):
    with pytest.raises(BadInput) as found:
        issue_letter(desk, command)
    assert found.value.code == "letter.fact-unprintable"
    return found.value


@pytest.mark.parametrize("language", Language)
def test_the_fact_of_the_records_is_named(desk, language):
    inquiry = given_inquiry(desk)
    allegation = given_allegation(desk, given_official(desk, inquiry), text="A gift 😀 was taken")
    given_finding(desk, allegation)
    command = IssueLetter(inquiry_id=inquiry.id, kind="memo-to-head", language=language)

    found = refusal(desk, command)

    said = desk.texts.in_(language).error(found)
    assert desk.texts.in_(language).say("text-fact.allegations") in said
    assert "1F600" in said


def test_an_answer_of_the_writer_is_named_by_its_label(desk):
    inquiry = given_referable(desk)
    command = wish(inquiry, "answer-to-applicant", asked=(("result", "partly"), ("reasons", "😀")))

    found = refusal(desk, command)

    assert "Что установлено и почему" in desk.texts.in_(Language.RU).error(found)
