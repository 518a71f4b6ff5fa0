"""Signs of a crime, what courts made of them, and who is asked about then."""

import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from builders import (
    AGENCY,
    POST_TITLE,
    given_allegation,
    given_inquiry,
    given_official,
    given_person,
    given_substantiated,
    last_entry,
    verbs,
)
from sample_office import TODAY, on

from ethics_desk.domain.crime import CourtOutcomeKind, Punishment
from ethics_desk.domain.errors import DeskError
from ethics_desk.domain.language import Language
from ethics_desk.domain.official import Post, PostId, PostKind
from ethics_desk.rules.loader import load_rule_book
from ethics_desk.rules.packs.provision_kinds import BarTerm, CrimeRuleKind
from ethics_desk.services.letters.letters import IssueLetter
from ethics_desk.services.letters.page import LetterNumber, write_page
from ethics_desk.services.liability.consequences import bars_in_force
from ethics_desk.services.liability.convict_registry import registries_in_force, registry_candidates
from ethics_desk.services.liability.court_outcomes import (
    CorrectCourtOutcome,
    RecordCourtOutcome,
    correct_court_outcome,
    record_court_outcome,
)
from ethics_desk.services.liability.crime_signs import (
    NoteCrimeSign,
    WithdrawCrimeSign,
    crimes_on,
    list_crime_signs,
    note_crime_sign,
    suggested_crime_signs,
    withdraw_crime_sign,
)
from ethics_desk.services.liability.head_liability import head_questions
from ethics_desk.services.liability.registry_extract import registry_extract
from ethics_desk.services.rule_shelf import RuleShelf
from ethics_desk.services.sanctions import ProposeSanction, propose_sanction

RESOURCES = Path(__file__).parents[2] / "resources"
FINAL = date(2026, 2, 24)


@pytest.fixture
def allegation(desk):
    return given_allegation(desk, given_official(desk, given_inquiry(desk)))


def noted(allegation, **over):
    facts = {"crime": "cc-366", "part": "2", "seen": "Took money for a permit."}
    return NoteCrimeSign(allegation_id=allegation.id, **(facts | over))


def convicted(sign_id, **over):
    facts = {
        "kind": CourtOutcomeKind.CONVICTED,
        "final_on": FINAL,
        "document": "Judgment 1-15",
        "punishment": Punishment.IMPRISONMENT,
    }
    return RecordCourtOutcome(crime_sign_id=sign_id, **(facts | over))


def code_of(command, *arguments):
    with pytest.raises(DeskError) as refusal:
        command(*arguments)
    return refusal.value.code


def test_a_sign_makes_the_allegation_one_to_refer_first(desk, allegation):
    note_crime_sign(desk, noted(allegation))

    with desk.store.read() as work:
        assert work.allegations.get(allegation.id).signs_of_crime
    (row,) = list_crime_signs(desk, allegation.id)
    assert (row.article.en, row.sign.part) == ("Criminal Code, art. 366", "2")
    assert row.answer.gravity.code == "grave"
    assert last_entry(desk, allegation.inquiry_id).verb == "crime-sign.noted"


@pytest.mark.parametrize(
    ("over", "code"),
    [
        ({"crime": "bill-bribe-promise", "part": "offer"}, "crime-sign.bill"),
        ({"crime": "cc-999"}, "rules.facts-unknown-crime"),
        ({"part": "9"}, "rules.facts-unknown-part"),
        ({"seen": " "}, "text.missing"),
    ],
)
def test_what_cannot_be_a_sign_is_refused(desk, allegation, over, code):
    assert code_of(note_crime_sign, desk, noted(allegation, **over)) == code
    assert list_crime_signs(desk, allegation.id) == ()


def test_an_act_of_before_the_law_known_here_has_no_article(desk):
    old = given_allegation(
        desk, given_official(desk, given_inquiry(desk)), committed_on=date(2015, 5, 4)
    )

    assert code_of(note_crime_sign, desk, noted(old)) == "crime-sign.not-in-force"


def test_one_part_is_noted_once_until_it_is_withdrawn(desk, allegation):
    sign_id = note_crime_sign(desk, noted(allegation)).value
    withdraw = WithdrawCrimeSign(crime_sign_id=sign_id, version=1, reason="another article")

    assert code_of(note_crime_sign, desk, noted(allegation)) == "crime-sign.twice"
    withdraw_crime_sign(desk, withdraw)
    again = replace(withdraw, version=2)
    assert code_of(withdraw_crime_sign, desk, again) == "crime-sign.withdrawn"
    note_crime_sign(desk, noted(allegation))

    assert verbs(desk, allegation.inquiry_id) == [
        "crime-sign.noted", "crime-sign.withdrawn", "crime-sign.noted",
    ]  # fmt: skip


def test_a_standing_proposal_is_withdrawn_before_a_sign_is_noted(desk):
    proposed = given_substantiated(desk)
    command = ProposeSanction(allegation_id=proposed.id, sanction="demotion", reason="it follows")
    propose_sanction(desk, command)

    assert code_of(note_crime_sign, desk, noted(proposed)) == "allegation.proposed"


def test_articles_offered_are_those_of_the_day_and_bills_last(desk):
    crimes = crimes_on(desk, "kz-civil-service", TODAY)

    assert crimes[-1].is_bill
    assert not any(one.is_bill for one in crimes[:-1])
    assert crimes_on(desk, "kz-civil-service", date(2015, 1, 1))[0].is_bill


@pytest.mark.parametrize(
    ("language", "citation"),
    [
        (Language.KK, "ҚК, 366-бап, 2-бөлік"),
        (Language.RU, "УК, ст. 366, ч. 2"),
        (Language.EN, "Criminal Code, art. 366, part 2"),
    ],
)
def test_a_letter_takes_the_signs_over_with_their_articles(desk, allegation, language, citation):
    note_crime_sign(desk, noted(allegation))

    (sign,) = suggested_crime_signs(desk, allegation.inquiry_id, language)

    assert (sign.text, sign.citation) == ("Took money for a permit.", citation)


@pytest.mark.parametrize(("kind", "told"), [("memo-to-head", 1), ("crime-message", 1)])
def test_what_was_noted_goes_along_by_itself(desk, allegation, kind, told):
    note_crime_sign(desk, noted(allegation))

    assert len(signs_told(desk, allegation, kind)) == told


def test_a_kind_that_tells_no_signs_is_given_none(desk, allegation):
    """So that it says itself why an allegation has to wait."""
    note_crime_sign(desk, noted(allegation))

    assert signs_told(desk, allegation, "materials-to-commission") == ()


def test_what_a_court_has_dealt_with_is_not_reported_again(desk, allegation):
    record_court_outcome(desk, convicted(note_crime_sign(desk, noted(allegation)).value))

    assert signs_told(desk, allegation, "memo-to-head") == ()


def signs_told(desk, allegation, kind):
    command = IssueLetter(inquiry_id=allegation.inquiry_id, kind=kind, language=Language.RU)
    with desk.store.read() as work:
        inquiry = work.inquiries.get(allegation.inquiry_id)
        page = write_page(desk, work, inquiry, command, LetterNumber("1", desk.today())).page
    return page.facts.crime_signs


def test_a_conviction_bars_for_life_on_the_card(desk, allegation):
    sign_id = note_crime_sign(desk, noted(allegation)).value
    record_court_outcome(desk, convicted(sign_id))
    with desk.store.read() as work:
        person_id = work.parties.get(allegation.party_id).person_id

    bars = bars_in_force(desk, person_id)

    assert {one.aftermath.rule.code for one in bars if one.aftermath.for_life} == {
        "csl-16-3-8",
        "csl-16-3-11",
    }
    assert BarTerm.WHILE_CONVICTED in {one.aftermath.rule.term for one in bars}


@pytest.mark.parametrize(
    ("over", "while_convicted"),
    [
        ({}, [None]),
        ({"punishment": Punishment.MILDER}, [None]),
        ({"punishment": Punishment.MILDER, "served_on": FINAL}, []),
        ({"kind": CourtOutcomeKind.RELEASED, "punishment": None}, []),
    ],
)
def test_the_bar_of_a_conviction_lasts_until_it_is_expunged(
    desk, allegation, over, while_convicted
):
    sign_id = note_crime_sign(desk, noted(allegation)).value
    record_court_outcome(desk, convicted(sign_id, **over))
    with desk.store.read() as work:
        person_id = work.parties.get(allegation.party_id).person_id

    bars = bars_in_force(desk, person_id)

    lasting = [
        one.aftermath.last_day for one in bars if one.aftermath.rule.term is BarTerm.WHILE_CONVICTED
    ]
    assert lasting == while_convicted
    assert "csl-16-3-8" in {one.aftermath.rule.code for one in bars}


def test_who_was_cleared_is_barred_from_nothing(desk, allegation):
    sign_id = note_crime_sign(desk, noted(allegation)).value
    cleared = convicted(sign_id, kind=CourtOutcomeKind.CLEARED, punishment=None)
    record_court_outcome(desk, cleared)
    with desk.store.read() as work:
        person_id = work.parties.get(allegation.party_id).person_id

    assert bars_in_force(desk, person_id) == ()
    assert head_questions(desk, allegation.inquiry_id) == ()


@pytest.mark.parametrize(
    ("over", "code"),
    [
        ({"punishment": None}, "court-outcome.punishment-missing"),
        ({"kind": CourtOutcomeKind.RELEASED}, "court-outcome.no-punishment"),
        (
            {"kind": CourtOutcomeKind.CLEARED, "punishment": None, "served_on": FINAL},
            "court-outcome.no-punishment",
        ),
        ({"served_on": date(2026, 2, 23)}, "day.too-early"),
        ({"final_on": date(2026, 3, 3)}, "day.in-future"),
        ({"document": ""}, "text.missing"),
    ],
)
def test_an_outcome_that_cannot_be_is_refused(desk, allegation, over, code):
    sign_id = note_crime_sign(desk, noted(allegation)).value

    assert code_of(record_court_outcome, desk, convicted(sign_id, **over)) == code
    (row,) = list_crime_signs(desk, allegation.id)
    assert row.outcome is None


def test_an_outcome_is_corrected_with_a_reason_and_holds_its_sign(desk, allegation):
    sign_id = note_crime_sign(desk, noted(allegation)).value
    key = record_court_outcome(desk, convicted(sign_id)).value
    served = CorrectCourtOutcome(
        court_outcome_id=key,
        version=1,
        kind=CourtOutcomeKind.CONVICTED,
        final_on=FINAL,
        document="Judgment 1-15",
        punishment=Punishment.MILDER,
        served_on=TODAY,
        reason="a fine, paid today",
    )

    correct_court_outcome(desk, served)

    (row,) = list_crime_signs(desk, allegation.id)
    assert row.outcome.served_on == TODAY
    assert row.answer.last_day(CrimeRuleKind.EXPUNGEMENT) == TODAY
    assert last_entry(desk, allegation.inquiry_id).reason == "a fine, paid today"
    again = WithdrawCrimeSign(crime_sign_id=sign_id, version=1, reason="x")
    assert code_of(withdraw_crime_sign, desk, again) == "crime-sign.decided"
    assert code_of(record_court_outcome, desk, convicted(sign_id)) == "crime-sign.decided"


@pytest.mark.parametrize(
    ("kind", "rules"),
    [
        (PostKind.CORPS_A, {"csl-43-4": 2}),
        (PostKind.POLITICAL, {"csl-43-4": 2, "csl-60-3-1": 1}),
    ],
)
def test_the_direct_head_is_a_question_with_every_condition(desk, kind, rules):
    party = given_official(desk, given_inquiry(desk))
    head = given_person(desk)
    held = Post(
        id=PostId("post-of-head"), person_id=head.id, agency_id=AGENCY, title=POST_TITLE, kind=kind
    )
    with desk.store.write() as work:
        work.posts.add(held)
        work.posts.replace(replace(work.posts.get(party.post_id), direct_head_id=head.id))
    allegation = given_allegation(desk, party)
    sign_id = note_crime_sign(desk, noted(allegation)).value

    before = head_questions(desk, party.inquiry_id)
    record_court_outcome(desk, convicted(sign_id))
    after = head_questions(desk, party.inquiry_id)

    assert before == ()
    assert {one.head.id for one in after} == {head.id}
    assert {one.rule.code: len(one.rule.conditions) for one in after} == rules


def with_registry(desk, tmp_path):
    """The desk with the registry put into force by a date in the data."""
    for part in ("rules", "calendars"):
        shutil.copytree(RESOURCES / part, tmp_path / part)
    file = tmp_path / "rules/kz-civil-service/crime_rules.toml"
    text = file.read_text("utf-8")
    started = 'status = "seen"\nvalid_from = 2026-01-01'
    file.write_text(text.replace('status = "disabled"', started, 1), "utf-8")
    return replace(desk, shelf=RuleShelf(desk.store, load_rule_book(tmp_path)))


def test_no_registry_lists_anybody_while_it_is_a_bill(desk, allegation):
    record_court_outcome(desk, convicted(note_crime_sign(desk, noted(allegation)).value))

    assert registry_candidates(desk) == ()


def test_a_registry_in_force_lists_who_was_convicted_until_the_day_of_removal(
    desk, allegation, tmp_path
):
    sign_id = note_crime_sign(desk, noted(allegation)).value
    record_court_outcome(desk, convicted(sign_id, served_on=FINAL))
    started = with_registry(desk, tmp_path)

    (candidate,) = registry_candidates(started)
    later = registry_candidates(on(started, date(2032, 2, 24)))

    assert candidate.listing.removed_on == date(2032, 2, 24)
    assert candidate.sign.id == sign_id
    assert later == ()


def test_no_extract_is_made_of_a_bill(desk):
    assert registries_in_force(desk) == ()
    assert code_of(registry_extract, desk, Language.RU) == "registry.bill"


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (Language.KK, ["ҚК, 366-бап, 2-бөлік", "24.02.2032", "бас бостандығынан айыру"]),
        (Language.RU, ["УК, ст. 366, ч. 2", "24.02.2032", "лишение свободы"]),
        (Language.EN, ["Criminal Code, art. 366, part", "imprisonment", "Judgment 1-15"]),
    ],
)
def test_the_extract_of_a_registry_in_force_names_the_day_of_removal(
    desk, allegation, tmp_path, language, told
):
    sign_id = note_crime_sign(desk, noted(allegation)).value
    record_court_outcome(desk, convicted(sign_id, served_on=FINAL))

    pdf = registry_extract(with_registry(desk, tmp_path), language)

    with pdfium.PdfDocument(pdf) as document:
        text = " ".join(document[0].get_textpage().get_text_bounded().split())
    assert [one for one in told if one not in text] == []
