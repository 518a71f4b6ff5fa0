"""Forms of words: asked for where nobody is sure, written once, kept for every later letter."""

from dataclasses import replace

import pytest
from builders import (
    given_allegation,
    given_circumstances,
    given_finding,
    given_inquiry,
    given_official,
    given_person,
)

from ethics_desk.domain.errors import BadInput, Conflict
from ethics_desk.domain.language import Language
from ethics_desk.domain.person import PersonName
from ethics_desk.domain.word_form import FormSource, NounForm, forms_of
from ethics_desk.services.letters.drafts import draft_letter
from ethics_desk.services.letters.letters import IssueLetter, issue_letter, list_letters
from ethics_desk.services.letters.word_forms import (
    RemoveWordForm,
    SetWordForm,
    forms_in_letter,
    list_word_forms,
    remove_word_form,
    set_word_form,
)

UNSURE = PersonName(surname="Назарбаева", given="Дариға", patronymic="Омарқызы")
WANTED = SetWordForm(
    language=Language.RU,
    text=UNSURE.full,
    noun_form=NounForm.GENITIVE,
    written="Назарбаевой Дариғи Омарқызы",
)


@pytest.fixture
def inquiry(desk):
    """An inquiry about somebody whose Russian genitive no rule is sure of."""
    inquiry = given_inquiry(desk)
    party = given_official(desk, inquiry, person=given_person(desk, kk=UNSURE, ru=UNSURE))
    given_finding(desk, given_allegation(desk, party))
    given_circumstances(desk, party)
    return inquiry


def memo(inquiry, language=Language.RU):
    return IssueLetter(inquiry_id=inquiry.id, kind="memo-to-head", language=language)


def journal(desk):
    with desk.store.read() as work:
        return [(one.verb, one.changes, one.reason) for one in work.journal.of()][-1]


def test_a_letter_asks_for_the_form_it_lacks_and_keeps_nothing(desk, inquiry):
    with pytest.raises(BadInput) as refusal:
        issue_letter(desk, memo(inquiry))

    assert refusal.value.code == "grammar.unknown-form"
    assert refusal.value.details["text"] == UNSURE.full
    assert refusal.value.details["noun_form"] is NounForm.GENITIVE
    assert list_letters(desk, inquiry.id) == ()

    draft = draft_letter(desk, memo(inquiry))
    assert draft.problem is not None
    assert FormSource.MISSING in {one.source for one in draft.forms}


def test_a_form_written_once_stands_in_every_later_letter(desk, inquiry):
    set_word_form(desk, WANTED)

    issue_letter(desk, memo(inquiry))
    asked = forms_in_letter(desk, memo(inquiry))

    assert asked.problem is None
    told = {one.text: (one.written, one.source) for one in asked.forms}
    assert told[UNSURE.full] == (WANTED.written, FormSource.OFFICE)


def test_a_form_of_the_office_comes_before_a_rule(desk, inquiry):
    set_word_form(desk, WANTED)
    rule = {one.text: one.written for one in forms_in_letter(desk, memo(inquiry)).forms}
    post = next(text for text in rule if text != UNSURE.full)

    set_word_form(desk, replace(WANTED, text=post, written="совсем иначе"))

    told = {one.text: one.written for one in forms_in_letter(desk, memo(inquiry)).forms}
    assert rule[post] != "совсем иначе"
    assert told[post] == "совсем иначе"


def test_writing_again_replaces_the_former_form(desk):
    key = set_word_form(desk, WANTED).value
    again = set_word_form(desk, replace(WANTED, written="  Иной   формы ")).value

    (form,) = list_word_forms(desk)
    assert (again, form.id, form.written, form.version) == (key, key, "Иной формы", 2)
    verb, changes, _ = journal(desk)
    assert verb == "word-form.set"
    assert ("written", WANTED.written, "Иной формы") in changes


def test_a_form_taken_out_leaves_the_word_to_the_rules(desk, inquiry):
    key = set_word_form(desk, WANTED).value

    remove_word_form(desk, RemoveWordForm(word_form_id=key, version=1, reason="A slip"))

    assert list_word_forms(desk) == ()
    verb, changes, reason = journal(desk)
    assert (verb, reason) == ("word-form.removed", "A slip")
    assert ("written", WANTED.written, "") in changes
    with pytest.raises(BadInput):
        issue_letter(desk, memo(inquiry))


def test_a_form_somebody_changed_meanwhile_is_not_taken_out(desk):
    key = set_word_form(desk, WANTED).value
    set_word_form(desk, replace(WANTED, written="Иначе"))

    with pytest.raises(Conflict):
        remove_word_form(desk, RemoveWordForm(word_form_id=key, version=1, reason="A slip"))


@pytest.mark.parametrize(
    ("change", "code", "field"),
    [
        ({"noun_form": NounForm.ABLATIVE}, "word-form.no-such-form", "noun_form"),
        ({"noun_form": NounForm.NOMINATIVE}, "word-form.no-such-form", "noun_form"),
        ({"language": Language.EN}, "word-form.no-such-form", "noun_form"),
        ({"text": " "}, "text.missing", "text"),
        ({"written": ""}, "text.missing", "written"),
        ({"written": "Назар\u202eбаевой"}, "text.hostile", "written"),
    ],
)
def test_what_cannot_be_a_form_is_refused_beside_its_field(desk, change, code, field):
    with pytest.raises(BadInput) as refusal:
        set_word_form(desk, replace(WANTED, **change))

    assert (refusal.value.code, refusal.value.details["field"]) == (code, field)
    for language in Language:
        assert desk.texts.in_(language).error(refusal.value)


def test_every_form_of_a_language_can_be_written(desk):
    for language in Language:
        for form in forms_of(language):
            set_word_form(desk, replace(WANTED, language=language, noun_form=form))

    assert len(list_word_forms(desk)) == 11


def test_an_english_letter_asks_for_no_form(desk, inquiry):
    assert forms_in_letter(desk, memo(inquiry, Language.EN)).forms == ()
    issue_letter(desk, memo(inquiry, Language.EN))
