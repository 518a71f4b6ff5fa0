"""Letters before they are issued: what a kind needs, how it would look, what it lacks."""

import pytest
from builders import (
    given_allegation,
    given_circumstances,
    given_finding,
    given_inquiry,
    given_item,
    given_official,
)

from ethics_desk.domain.language import Language
from ethics_desk.services.letters.drafts import draft_letter, kinds_of_letters, suggested_annexes
from ethics_desk.services.letters.letters import IssueLetter, draft_page, list_letters


@pytest.fixture
def inquiry(desk):
    inquiry = given_inquiry(desk)
    party = given_official(desk, inquiry)
    given_finding(desk, given_allegation(desk, party))
    given_circumstances(desk, party)
    return inquiry


@pytest.mark.parametrize(("language", "said"), [(Language.KK, "(жоба)"), (Language.RU, "(проект)")])
def test_a_draft_is_no_number(desk, inquiry, language, said):
    wished = IssueLetter(inquiry_id=inquiry.id, kind="memo-to-head", language=language)

    assert draft_page(desk, wished).number == said


def letter(inquiry, kind):
    return IssueLetter(inquiry_id=inquiry.id, kind=kind, language=Language.KK)


def test_a_kind_says_what_it_needs(desk):
    needs = {one.kind: one.needs for one in kinds_of_letters(desk)}

    assert "crime_signs" in needs["crime-message"]
    assert {"safe_day", "latest_day"} <= needs["materials-to-commission"]
    assert "crime_signs" not in needs["memo-to-head"]


@pytest.mark.parametrize("language", list(Language))
def test_every_fact_a_letter_may_lack_has_words(desk, language):
    words = desk.texts.in_(language)
    needed = {fact for one in kinds_of_letters(desk) for fact in one.needs}

    without = [f for f in needed if f != "latest_day" and not words.knows(f"letter-fact.{f}")]

    assert without == []


def test_a_draft_is_a_whole_letter_and_keeps_nothing(desk, inquiry):
    draft = draft_letter(desk, letter(inquiry, "memo-to-head"))

    assert draft.problem is None
    assert draft.pdf.startswith(b"%PDF")
    assert list_letters(desk, inquiry.id) == ()


def test_what_a_draft_lacks_is_an_answer(desk, inquiry):
    draft = draft_letter(desk, letter(inquiry, "crime-message"))

    assert draft.pdf == b""
    assert draft.problem.code == "letter.fact-missing"
    assert draft.problem.details["fact"] == "crime_signs"


def test_physical_items_are_not_annexed(desk, inquiry):
    given_item(desk, inquiry)

    assert suggested_annexes(desk, inquiry.id, "memo-to-head", Language.RU) == ()
