"""The derivation on paper: from the records as they are, or as they were when it was decided."""

import json
from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest
from builders import (
    given_allegation,
    given_circumstances,
    given_finding,
    given_inquiry,
    given_official,
    given_substantiated,
)
from pypdf import PdfReader
from sample_office import TODAY, on, second

from ethics_desk.domain.inquiry import InquiryStage
from ethics_desk.domain.language import Language
from ethics_desk.domain.sanction import Pause, PriorSanction
from ethics_desk.services.decisions import RecordDecision, record_decision
from ethics_desk.services.derivation.derivations import derivation_page, derivation_pdf
from ethics_desk.services.gates.gate_records import RecordGate, record_gate
from ethics_desk.services.gates.gate_states import GateStanding
from ethics_desk.services.sanctions import ProposeSanction, propose_sanction

KK, RU, EN = Language.KK, Language.RU, Language.EN


@pytest.fixture
def allegation(desk):
    return given_substantiated(desk)


def propose(desk, allegation):
    command = ProposeSanction(allegation_id=allegation.id, sanction="demotion", reason="it follows")
    return propose_sanction(desk, command).value


def decide(desk, proposal_id, **over):
    record_decision(
        second(desk),
        RecordDecision(
            proposal_id=proposal_id,
            sanction="demotion",
            decided_on=TODAY,
            decided_by="Minister",
            order_number="12",
            **over,
        ),
    )


def values(page):
    return {fact.label: fact.value for fact in page.facts}


def words_of(pdf):
    text = " ".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages)
    return " ".join(text.split())


def test_the_page_tells_facts_answer_and_reasons(desk, allegation):
    page = derivation_page(desk, allegation.id, EN)

    facts = values(page)
    assert page.official == "Жихангеров Сакен Муратович"
    assert page.agency == "Ministry of Tests en"
    assert page.sanctions == ("demotion in civil-service post",)
    assert "art. 44(4)" in page.barred[0].citation
    assert page.law == "Law No. 416-V, from 21 January 2025"
    assert not page.unverified
    assert "art. 50(1)(6)" in facts["Misconduct"]
    assert facts["Committed on"] == "12.01.2026"
    assert facts["Elected servant"] == "no"
    assert [day.day for day in page.last_days if day.label == "Last safe day"] == [
        date(2026, 4, 30)
    ]
    assert any(gate.text.endswith("met on 02.02.2026") for gate in page.gates)
    assert {rule.confidence for rule in page.reasoning.rules} <= {"S", "2", "R", "D"}


def test_every_fact_of_the_records_is_told(desk):
    inquiry = given_inquiry(desk)
    party = given_official(desk, inquiry)
    allegation = given_allegation(
        desk,
        party,
        continuing=True,
        ended_on=date(2026, 1, 20),
        closed_kind="criminal",
        closed_on=date(2026, 2, 16),
    )
    given_circumstances(desk, party, lower_vacancy=None, dismissal_grounds=("csl-61-1-7",))
    with desk.store.write() as work:
        for key, ends in (("pause-1", date(2026, 2, 20)), ("pause-2", None)):
            work.pauses.add(
                Pause(
                    id=key,
                    inquiry_id=inquiry.id,
                    party_id=party.id,
                    reason="prosecutor-review",
                    starts_on=date(2026, 2, 16),
                    ends_on=ends,
                )
            )
        for key, annulled in (("prior-1", None), ("prior-2", date(2025, 12, 1))):
            work.prior_sanctions.add(
                PriorSanction(
                    id=key,
                    person_id=party.person_id,
                    item="csl-50-1-8",
                    sanction="demotion",
                    imposed_on=date(2025, 9, 2),
                    annulled_on=annulled,
                )
            )

    told = [(fact.label, fact.value) for fact in derivation_page(desk, allegation.id, EN).facts]

    assert ("Continuing act", "ended on 20.01.2026") in told
    assert ("Criminal proceedings closed on", "16.02.2026") in told
    assert ("Lower post", "not established") in told
    assert sum(label == "Pause of the terms" for label, _ in told) == 2
    assert any(value.endswith("from 16.02.2026, not ended") for _, value in told)
    assert any(value.endswith("annulled on 01.12.2025") for _, value in told)
    assert any(label == "Ground of dismissal" for label, _ in told)


@pytest.mark.parametrize("language", Language)
def test_it_is_printed_in_every_language_and_always_the_same(desk, allegation, language):
    page = derivation_page(desk, allegation.id, language)

    first, second = (derivation_pdf(desk, allegation.id, language) for _ in range(2))

    assert first == second
    assert page.official.split()[0] in words_of(first)


def test_a_decision_is_derived_from_the_facts_it_was_made_on(desk, allegation):
    decide(desk, propose(desk, allegation))
    later = on(desk, date(2026, 5, 25))

    decided = derivation_page(later, allegation.id, EN)
    asked_now = derivation_page(later, allegation.id, EN, date(2026, 5, 25))

    assert decided.outcome == "a sanction can be imposed"
    assert values(decided)["Day of decision"] == "02.03.2026"
    assert decided.warnings == ()
    assert asked_now.outcome == "this misconduct was sanctioned already"


def test_a_proposal_is_derived_from_the_facts_it_was_made_on(desk, allegation):
    propose(desk, allegation)

    page = derivation_page(on(desk, date(2026, 5, 25)), allegation.id, EN)

    assert values(page)["Day of decision"] == "02.03.2026"


def test_rules_changed_since_then_are_warned_of(desk, allegation):
    key = propose(desk, allegation)
    with desk.store.write() as work:
        proposal = work.proposals.get(key)
        kept = json.loads(proposal.evaluation)
        for answer in kept.values():
            answer["sanctions"] = ["reprimand"]
        work.proposals.replace(replace(proposal, evaluation=json.dumps(kept)))

    page = derivation_page(desk, allegation.id, EN)

    assert page.sanctions == ("reprimand",)
    assert any("Sanction, reprimand: then – allowed" in one for one in page.differences)
    assert "The rules were changed since" in words_of(derivation_pdf(desk, allegation.id, EN))


@pytest.mark.parametrize(
    ("language", "sentence"),
    [(KK, "көрмеген"), (RU, "не изучен"), (EN, "was not seen")],
)
def test_paper_says_in_words_that_the_law_was_not_seen(desk, language, sentence):
    august = on(desk, date(2026, 8, 3))
    allegation = given_substantiated(
        august, committed_on=date(2026, 7, 6), discovered_on=date(2026, 7, 8)
    )

    page = derivation_page(august, allegation.id, language)

    assert page.unverified
    assert sentence in words_of(derivation_pdf(august, allegation.id, language))


def test_the_demonstration_office_prints_specimens(desk, allegation):
    with desk.store.write() as work:
        office = work.offices.get("office-1")
        work.offices.replace(replace(office, specimen=True))

    assert derivation_page(desk, allegation.id, EN).specimen
    assert "SPECIMEN" in words_of(derivation_pdf(desk, allegation.id, EN))


RECOMMENDED = {
    "invited_on": date(2026, 2, 17),
    "materials_sent_on": date(2026, 2, 17),
    "meets_on": date(2026, 2, 27),
    "met_on": date(2026, 2, 27),
    "agrees": True,
    "paper": "Minutes 4",
}


@pytest.mark.parametrize("done", [{}, RECOMMENDED, RECOMMENDED | {"agrees": False}])
@pytest.mark.parametrize("language", Language)
def test_paper_never_tells_who_is_a_whistle_blower(desk, language, done):
    pages = []
    for whistle_blower in (True, False):
        inquiry = given_inquiry(desk)
        party = given_official(desk, inquiry)
        given_circumstances(desk, party, whistle_blower=whistle_blower)
        allegation = given_allegation(desk, party)
        if whistle_blower and done:
            record_gate(desk, RecordGate(party_id=party.id, gate="whistle-blower", **done))
        page = derivation_page(desk, allegation.id, language)
        pages.append(replace(page, inquiry_number="", anchor=""))

    assert pages[0] == pages[1]


@pytest.mark.parametrize("known", [{"whistle_blower": True}, {"materials_shown_on": None}])
def test_the_reason_for_deciding_with_a_gate_open_is_printed_without_its_name(desk, known):
    inquiry = given_inquiry(desk, stage=InquiryStage.PROPOSAL)
    party = given_official(desk, inquiry)
    allegation = given_allegation(desk, party)
    given_finding(desk, allegation)
    given_circumstances(desk, party, **known)
    decide(desk, propose(desk, allegation), override="By the order of the court.")

    pages = [derivation_page(desk, allegation.id, language) for language in Language]

    assert {page.override for page in pages} == {"By the order of the court."}
    assert "By the order of the court." in words_of(derivation_pdf(desk, allegation.id, EN))


OPEN = [
    {"whistle_blower": True},
    {"materials_shown_on": None},
    {"explanation_given_on": None, "explanation_refused_on": None},
]


@pytest.mark.parametrize("language", Language)
def test_beside_such_a_reason_no_gate_is_left_over(desk, language):
    """Were the others printed as met, the reason would tell of the one that was not."""
    told = set()
    for known in OPEN:
        party = given_official(desk, given_inquiry(desk, stage=InquiryStage.PROPOSAL))
        allegation = given_allegation(desk, party)
        given_finding(desk, allegation)
        given_circumstances(desk, party, **known)
        decide(desk, propose(desk, allegation), override="By the order of the court.")
        told.add(derivation_page(desk, allegation.id, language).gates)

    (gates,) = told
    words = desk.texts.in_(language)
    standings = [words.say(f"gate-standing.{one}", day=TODAY) for one in GateStanding]
    assert len(gates) > 2
    assert not any(standing in gate.text for gate in gates for standing in standings)


def test_what_was_checked_is_still_to_be_checked_on_paper(desk, allegation):
    """Were every gate but one printed as met, a reason for deciding would tell of that one."""
    before = derivation_page(desk, allegation.id, EN)
    for gate in ("authority", "commission"):
        record_gate(
            desk, RecordGate(party_id=allegation.party_id, gate=gate, met_on=TODAY, paper="Order")
        )

    assert derivation_page(desk, allegation.id, EN).gates == before.gates


def test_an_article_nobody_saw_is_printed_as_such(desk, allegation):
    page = derivation_page(desk, allegation.id, EN)

    assert "Decree No. 152: article not seen, row PR-06" in {one.citation for one in page.gates}


def test_a_sanction_taken_over_from_a_register_is_derived_from_the_records_of_today(
    desk, allegation
):
    proposal = propose(desk, allegation)
    decide(desk, proposal)
    with desk.store.write() as work:
        (decision,) = work.decisions.of(proposal_id=proposal)
        work.decisions.replace(replace(decision, facts="", evaluation=""))

    page = derivation_page(desk, allegation.id, EN)

    assert page.outcome
    assert page.override == ""


def test_what_follows_by_a_law_not_read_says_so_and_what_was_never_read_as_well(desk):
    later = on(desk, date(2026, 7, 6))
    allegation = given_substantiated(
        later, committed_on=date(2026, 7, 2), discovered_on=date(2026, 7, 3)
    )

    page = derivation_page(later, allegation.id, Language.EN)

    general = [one.citation for one in page.consequences if "art. 44(7-1)" in one.citation]
    assert [one.endswith("row SN-16, VR-11") for one in general] == [True]
    assert "carried over" in general[0]
    gates = [one.citation for one in page.gates if one.citation.startswith("Decree No. 152")]
    assert all("text never seen" in one for one in gates)
    assert gates
