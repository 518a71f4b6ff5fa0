"""Letters to other bodies: the recipient of the day, what the law gives them, whom they hide."""

import re
from dataclasses import replace
from datetime import date

import pytest
from builders import last_entry
from documents.paper_reading import running_text
from referral_office import (
    BODY,
    GONE,
    LAST_DAY,
    MATERIALS,
    OFFENCE,
    REDIRECT,
    arrived,
    given_referable,
    page,
    wish,
)
from sample_office import TODAY, on, words

from ethics_desk.domain.errors import DeskError, NotFound, RuleViolation
from ethics_desk.domain.inquiry import Channel, PartyRole
from ethics_desk.domain.language import Language
from ethics_desk.domain.letter_paper import AddresseeKind, Annex
from ethics_desk.domain.paper import CitedText
from ethics_desk.services.letters.drafts import suggested_annexes
from ethics_desk.services.letters.letters import (
    issue_letter,
    letter_content,
    list_letters,
    preview_letter,
)
from ethics_desk.services.letters.recipients import OtherBody
from ethics_desk.services.letters.recipients_offered import recipients_of

KINDS = {
    "information-to-civil-service-agency": "civil-service-agency",
    "information-to-ethics-council": "ethics-council",
    OFFENCE: "anti-corruption-service",
    "letter-to-prosecutor": "prosecutor",
    "information-to-asset-recovery": "asset-recovery-committee",
    REDIRECT: "competent-body",
}
COMPARED = {
    Language.KK: "мәтінмен салыстырылмаған",
    Language.RU: "не сверена с официально опубликованным текстом",
    Language.EN: "has not been compared with its officially published text",
}
BEFORE = date(2025, 6, 1)
TYPED = OtherBody(name="служба ru", addressed="Службе города Образцова")


@pytest.fixture
def inquiry(desk):
    return given_referable(desk)


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("kind", list(KINDS))
def test_every_letter_to_a_body_is_issued_without_who_reported(desk, inquiry, kind, language):
    letter_id = issue_letter(desk, wish(inquiry, kind, language)).value

    (letter,) = list_letters(desk, inquiry.id)
    content = letter_content(desk, letter_id)
    assert letter.addressee_kind == KINDS[kind]
    assert "Серик" not in running_text(content)
    told = str((letter, last_entry(desk, inquiry.id)))
    assert "Серик" not in told
    assert "Серикова".encode("utf-16-be") not in content


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("kind", [*KINDS, MATERIALS, "crime-message", "memo-to-head"])
def test_no_letter_carries_a_row_of_the_legal_base(desk, inquiry, kind, language):
    signs = () if kind in (MATERIALS, "memo-to-head") else (CitedText(text="", citation="cc-364"),)
    command = wish(inquiry, kind, language, crime_signs=signs)
    for day in (TODAY, date(2026, 3, 30)):
        text = running_text(preview_letter(on(desk, day), command))
        assert re.findall(r"\b[A-Z]{2,3}-\d{2}\b", text) == []


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize(
    "kind", ["information-to-ethics-council", "memo-to-head", "request-for-explanation"]
)
def test_that_the_law_was_not_compared_is_said_once_in_the_words_of_the_letter(
    desk, inquiry, kind, language
):
    later = on(desk, date(2026, 7, 2))
    command = wish(inquiry, kind, language, reply_by=date(2026, 7, 9))
    text = running_text(preview_letter(later, command))

    assert text.count(COMPARED[language]) == 1
    assert desk.texts.in_(language).say("paper.unverified") not in text


def test_the_usual_recipient_is_offered_first_and_the_central_one_after(desk, inquiry):
    offered = recipients_of(desk, inquiry.id, "letter-to-prosecutor")

    assert [one.id for one in offered] == ["prosecutor-71", "prosecutor-general"]
    assert page(desk, wish(inquiry, "letter-to-prosecutor")).receiver.name == offered[0].name.ru


def test_an_offence_may_go_to_either_body_that_draws_up_protocols(desk, inquiry):
    kinds = {one.kind for one in recipients_of(desk, inquiry.id, OFFENCE)}

    assert kinds == {AddresseeKind.ANTI_CORRUPTION_SERVICE, AddresseeKind.CIVIL_SERVICE_AGENCY}
    command = wish(inquiry, OFFENCE, to="civil-service-department-71")
    assert page(desk, command).receiver.kind is AddresseeKind.CIVIL_SERVICE_AGENCY


@pytest.mark.parametrize("to", ["disciplinary-commission", "unified-disciplinary-commission"])
def test_materials_go_to_the_commission_the_writer_chose(desk, inquiry, to):
    written = page(desk, wish(inquiry, MATERIALS, to=to))

    assert written.page.facts.recipient == to
    assert to in [one.id for one in recipients_of(desk, inquiry.id, MATERIALS)]


def test_a_body_that_is_gone_is_refused_with_its_last_day_and_its_successor(desk, inquiry):
    with pytest.raises(RuleViolation) as refusal:
        page(desk, wish(inquiry, "crime-message", to="anti-corruption-agency-department-71"))

    problem = refusal.value
    assert (problem.code, problem.details["field"]) == ("agency.dissolved", "to")
    assert problem.details["ended"] == LAST_DAY
    assert "Комитета национальной безопасности" in problem.details["successor"].ru


def test_a_body_not_there_yet_is_refused_with_its_first_day(desk, inquiry):
    command = wish(inquiry, "crime-message", to="anti-corruption-service-department-71")

    with pytest.raises(RuleViolation) as refusal:
        page(on(desk, BEFORE), command)
    assert (refusal.value.code, refusal.value.details["begins"]) == (
        "agency.not-yet",
        date(2025, 6, 30),
    )


@pytest.mark.parametrize(
    ("kind", "over", "code"),
    [
        (MATERIALS, {"to": "nobody"}, "addressee.unknown"),
        (MATERIALS, {"to": "prosecutor-general"}, "addressee.other-kind"),
        (MATERIALS, {"other_body": TYPED}, "addressee.fixed"),
        (REDIRECT, {"to": "kz-nothing"}, "agency.no-such-code"),
        (REDIRECT, {"to": GONE}, "agency.dissolved"),
        (REDIRECT, {"other_body": replace(TYPED, addressed=" ")}, "text.missing"),
        (REDIRECT, {"other_body": replace(TYPED, name="А\u202eб")}, "text.hostile"),
        (REDIRECT, {"other_body": replace(TYPED, name="А" * 3000)}, "text.too-long"),
        (
            REDIRECT,
            {"other_body": replace(TYPED, name="Акимат (для Сериковой А. Б.)")},
            "letter.body-names-source",
        ),
        (MATERIALS, {"annexes": (Annex(title="Приказ", pages=-2),)}, "letter.annex-sheets"),
        (MATERIALS, {"annexes": (Annex(title="Приказ", pages=0),)}, "letter.annex-sheets"),
        (REDIRECT, {"annexes": (Annex(title="Жалоба Сериковой"),)}, "letter.annex-names-source"),
    ],
)
def test_what_does_not_fit_is_refused_by_name(desk, inquiry, kind, over, code):
    with pytest.raises(DeskError) as refusal:
        issue_letter(desk, wish(inquiry, kind, **over))

    assert refusal.value.code == code
    assert "Серик" not in str(refusal.value)
    assert list_letters(desk, inquiry.id) == ()


def test_a_body_typed_by_hand_is_addressed_as_typed(desk, inquiry):
    written = page(desk, wish(inquiry, REDIRECT, to="", other_body=TYPED))

    assert written.page.addressee == (TYPED.addressed,)
    assert written.receiver.name == TYPED.name


def test_a_typed_name_does_not_bring_a_dead_body_back(desk, inquiry):
    typed = replace(TYPED, name="ПРЕЖНЕЕ агентство ru")

    with pytest.raises(RuleViolation) as refusal:
        page(desk, wish(inquiry, REDIRECT, other_body=typed))
    assert refusal.value.code == "agency.dissolved"
    assert refusal.value.details["successor"] == words("Служба")


def test_what_a_whistle_blower_reported_is_not_redirected(desk, inquiry):
    arrived(desk, inquiry.id, Channel.WHISTLE_BLOWER)

    with pytest.raises(RuleViolation) as refusal:
        page(desk, wish(inquiry, REDIRECT))
    assert refusal.value.code == "letter.redirect-tells-source"


def test_an_appeal_redirected_carries_the_appeal_itself(desk, inquiry):
    (annex,) = suggested_annexes(desk, inquiry.id, REDIRECT, Language.RU)

    assert annex.title == "обращение с приложенными к нему документами"
    assert page(desk, wish(inquiry, REDIRECT, annexes=None)).page.facts.annexes == (annex,)


def test_an_unknown_id_leaves_no_trace(desk, inquiry):
    with pytest.raises(NotFound):
        issue_letter(desk, wish(inquiry, MATERIALS, to="x"))
    assert list_letters(desk, inquiry.id) == ()


@pytest.mark.parametrize(
    ("written", "suggestion"),
    [("Жихангерoв", "Жихангеров"), ("Oмаров", "Омаров"), ("Ким", None), ("PDFке", None)],
)
def test_a_latin_letter_inside_a_cyrillic_name_stops_the_letter(desk, inquiry, written, suggestion):
    with desk.store.write() as work:
        (party,) = work.parties.of(inquiry_id=inquiry.id, role=PartyRole.OFFICIAL)
        person = work.persons.get(party.person_id)
        work.persons.replace(replace(person, ru=replace(person.ru, surname=written)))
    command = wish(inquiry, "letter-to-prosecutor")

    if suggestion is None:
        assert page(desk, command)
        return
    with pytest.raises(DeskError) as refusal:
        page(desk, command)
    assert refusal.value.code == "letter.mixed-script"
    assert refusal.value.details["suggestion"] == suggestion


@pytest.mark.parametrize("typed", ["Aкимат города", "Акимату гoрода"])
def test_a_latin_letter_inside_a_body_typed_by_hand_stops_the_letter(desk, inquiry, typed):
    body = OtherBody(name="Служба ru", addressed=typed)

    with pytest.raises(DeskError) as refusal:
        page(desk, wish(inquiry, REDIRECT, to="", other_body=body))
    assert refusal.value.code == "letter.mixed-script"


@pytest.mark.parametrize(
    ("name", "addressed"),
    [
        ("Высшая аудиторская палата Республики Казахстан", "Высшей аудиторской палате"),
        ("Управление земельных отношений", "Управлению земельных отношений"),
        ("Zzyx 17", "Zzyx 17"),
    ],
)
def test_a_body_of_the_register_is_addressed_in_the_dative_where_it_is_sure(
    desk, inquiry, name, addressed
):
    with desk.store.write() as work:
        (former,) = work.agency_names.of(agency_id="living")
        work.agency_names.replace(replace(former, name=replace(former.name, ru=name)))

    (line,) = page(desk, wish(inquiry, REDIRECT)).page.addressee
    assert line.startswith(addressed)


@pytest.mark.parametrize("kind", ["memo-to-head", "letter-to-prosecutor", OFFENCE, MATERIALS])
def test_a_free_text_that_names_who_reported_stops_a_letter_to_a_body(desk, inquiry, kind):
    with desk.store.write() as work:
        (allegation,) = work.allegations.of(inquiry_id=inquiry.id)
        work.allegations.replace(replace(allegation, text="Со слов Сериковой А. Б., взял часы"))

    with pytest.raises(DeskError) as refusal:
        page(desk, wish(inquiry, kind))
    assert (refusal.value.code, refusal.value.details["fact"]) == (
        "letter.fact-names-person",
        "allegations",
    )


def test_a_surname_an_official_bears_too_stops_nothing(desk, inquiry):
    with desk.store.write() as work:
        (party,) = work.parties.of(inquiry_id=inquiry.id, role=PartyRole.OFFICIAL)
        person = work.persons.get(party.person_id)
        work.persons.replace(replace(person, ru=replace(person.ru, surname="Серикова")))
        (allegation,) = work.allegations.of(inquiry_id=inquiry.id)
        work.allegations.replace(replace(allegation, text="Серикова взяла часы"))

    assert page(desk, wish(inquiry, "letter-to-prosecutor"))


@pytest.mark.parametrize("over", [{"to": BODY}, {"other_body": TYPED}])
def test_a_letter_to_a_person_takes_no_body(desk, inquiry, over):
    with pytest.raises(DeskError) as refusal:
        page(desk, wish(inquiry, "answer-to-applicant", **over))
    assert refusal.value.code == "letter.to-body-unasked"
