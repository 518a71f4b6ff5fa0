"""What a letter must not say: notes for the office, unknown facts as law, one thing twice."""

from dataclasses import replace
from datetime import date

import pytest
from builders import (
    given_allegation,
    given_circumstances,
    given_finding,
    given_inquiry,
    given_official,
)

from ethics_desk.domain.language import Language
from ethics_desk.services.letters.letters import IssueLetter, draft_page

NOTES = {
    Language.RU: ("проверьте", "авторы программы", "Взыскание: "),
    Language.KK: ("тексеріңіз", "бағдарлама авторлары", "Тәртіптік жаза: "),
    Language.EN: ("check ", "authors of the program", "Sanction: "),
}


@pytest.fixture
def allegation(desk):
    inquiry = given_inquiry(desk)
    party = given_official(desk, inquiry)
    allegation = given_allegation(desk, party, item="csl-44-2-coi")
    given_finding(desk, allegation)
    given_circumstances(desk, party)
    return allegation


def page(desk, allegation, language, kind="materials-to-commission"):
    wish = IssueLetter(inquiry_id=allegation.inquiry_id, kind=kind, language=language, annexes=())
    return draft_page(desk, wish)


@pytest.mark.parametrize("language", Language)
def test_a_letter_holds_no_note_for_the_office(desk, allegation, language):
    facts = page(desk, allegation, language).facts
    told = " ".join(
        [
            *(one.text for one in facts.gates),
            *(one.text for one in facts.consequences),
            *(one.conclusion for one in facts.findings),
        ]
    )

    assert [one for one in NOTES[language] if one in told] == []


def test_a_fact_nobody_wrote_down_is_no_bar_of_the_law(desk, allegation):
    barred = {one.sanction for one in page(desk, allegation, Language.EN).facts.barred}

    assert barred
    assert not any("dismissal" in one for one in barred)


def test_that_a_law_was_not_read_is_said_once_with_its_name(desk, allegation):
    august = replace(desk, today=lambda: date(2026, 8, 3))
    law = page(august, allegation, Language.RU, "memo-to-head").facts.law

    assert "Закон № 290-VIII от 19.05.2026; текст Закона № 290-VIII не изучен" in law
    assert "авторы программы" not in law
