"""The derivation in words: who established each fact, on which evidence; what would change it."""

import json
from dataclasses import replace
from datetime import date

import pytest
from builders import (
    COMMITTED,
    RECEIVED,
    given_circumstances,
    given_finding,
    given_inquiry,
    given_item,
    given_official,
    given_substantiated,
)
from sample_office import DEPUTY, TODAY, on, second

from ethics_desk.domain.finding import FindingOutcome
from ethics_desk.domain.inquiry import InquiryStage
from ethics_desk.domain.language import Language
from ethics_desk.services.allegations import (
    AddAllegation,
    AllegationMade,
    EditAllegation,
    add_allegation,
    edit_allegation,
)
from ethics_desk.services.circumstances import (
    AddPause,
    RecordCircumstances,
    add_pause,
    record_circumstances,
)
from ethics_desk.services.decisions import RecordDecision, record_decision
from ethics_desk.services.derivation.derivations import derivation_page, told_derivation
from ethics_desk.services.findings import RecordFinding, record_finding
from ethics_desk.services.prior_sanctions import RecordPriorSanction, record_prior_sanction
from ethics_desk.services.sanctions import ProposeSanction, propose_sanction

EN = Language.EN
MADE = AllegationMade(
    item="csl-50-1-6",
    text="Told a bidder the estimate before it was published.",
    committed_on=COMMITTED,
    discovered_on=RECEIVED,
)


def allegation_of(desk, key):
    with desk.store.read() as work:
        return work.allegations.get(key)


@pytest.fixture
def allegation(desk):
    """An allegation written down and corrected by two members, found on evidence 3."""
    inquiry = given_inquiry(desk)
    party = given_official(desk, inquiry)
    wrong = replace(MADE, committed_on=date(2026, 1, 9))
    key = add_allegation(desk, AddAllegation(party_id=party.id, made=wrong)).value
    deputy = replace(on(desk, date(2026, 3, 4)), member=DEPUTY)
    edit_allegation(deputy, EditAllegation(allegation_id=key, version=1, made=MADE))
    found = allegation_of(desk, key)
    evidence = given_item(desk, inquiry, number=3, source="a colleague who asked not to be named")
    with desk.store.write() as work:
        standing = work.inquiries.get(inquiry.id)
        work.inquiries.replace(replace(standing, stage=InquiryStage.FINDINGS))
    record_finding(
        on(desk, date(2026, 3, 5)),
        RecordFinding(
            allegation_id=key,
            outcome=FindingOutcome.SUBSTANTIATED,
            reasoning="The messages and the log agree.",
            evidence_ids=(evidence.id,),
            found_on=date(2026, 3, 5),
        ),
    )
    return found


def sources(page):
    return {fact.path: fact.source for fact in page.facts}


def test_a_fact_of_the_act_is_established_by_its_finding_on_its_evidence(desk, allegation):
    told = sources(derivation_page(on(desk, date(2026, 3, 6)), allegation.id, EN))

    found = "evidence 3; established by commissioner C. C. en, 05.03.2026"
    assert told["misconduct.committed"] == told["misconduct.discovered"] == found
    assert told["misconduct.item"] == found
    assert told["decision_date"] == ""


def test_a_fact_without_a_finding_is_only_noted(desk):
    inquiry = given_inquiry(desk)
    party = given_official(desk, inquiry)
    key = add_allegation(desk, AddAllegation(party_id=party.id, made=MADE)).value

    told = sources(derivation_page(desk, key, EN))

    assert told["misconduct.committed"] == "noted by commissioner C. C. en, 02.03.2026"


def test_a_fact_corrected_after_its_finding_is_only_noted(desk, allegation):
    moved = replace(MADE, committed_on=date(2026, 1, 13))
    later = replace(on(desk, date(2026, 3, 9)), member=DEPUTY)
    edit_allegation(later, EditAllegation(allegation_id=allegation.id, version=2, made=moved))

    told = sources(derivation_page(later, allegation.id, EN))

    assert told["misconduct.committed"] == "noted by deputy C. C. en, 09.03.2026"
    assert told["misconduct.discovered"].startswith("evidence 3; established by")


def test_a_box_nobody_touched_says_that_nothing_is_recorded(desk, allegation):
    told = sources(derivation_page(desk, allegation.id, EN))

    assert told["signs_of_crime"] == "nothing recorded"
    marked = replace(MADE, signs_of_crime=True)
    for version, made in ((2, marked), (3, MADE)):
        edit_allegation(
            desk, EditAllegation(allegation_id=allegation.id, version=version, made=made)
        )
    told = sources(derivation_page(desk, allegation.id, EN))
    assert told["signs_of_crime"] == "noted by commissioner C. C. en, 02.03.2026"


def test_the_source_of_a_complaint_is_nowhere_in_it(desk, allegation):
    assert "not to be named" not in repr(derivation_page(desk, allegation.id, EN))


def test_circumstances_pauses_and_earlier_sanctions_are_traced(desk, allegation):
    party_id = allegation.party_id
    deputy = replace(on(desk, date(2026, 3, 3)), member=DEPUTY)
    add_pause(
        deputy,
        AddPause(party_id=party_id, reason="leave", starts_on=RECEIVED, ends_on=RECEIVED),
    )
    record_circumstances(
        deputy,
        RecordCircumstances(party_id=party_id, lower_vacancy=True, meets_lower_requirements=True),
    )
    with desk.store.read() as work:
        person_id = work.parties.get(party_id).person_id
    record_prior_sanction(
        desk,
        RecordPriorSanction(
            person_id=person_id,
            item="csl-50-1-8",
            sanction="demotion",
            imposed_on=date(2025, 9, 2),
        ),
    )

    told = sources(derivation_page(on(desk, date(2026, 3, 5)), allegation.id, EN))

    by_deputy = "noted by deputy C. C. en, 03.03.2026"
    assert told["pauses[0]"] == told["post.lower_vacancy"] == by_deputy
    assert told["prior[0]"] == "noted by commissioner C. C. en, 02.03.2026"


def test_circumstances_nobody_recorded_have_no_source(desk, allegation):
    assert sources(derivation_page(desk, allegation.id, EN))["post"] == ""


def test_a_repeat_names_the_inquiry_it_stands_in(desk):
    first = given_substantiated(desk)
    proposal = propose_sanction(
        desk, ProposeSanction(allegation_id=first.id, sanction="demotion", reason="it follows")
    ).value
    record_decision(
        second(desk),
        RecordDecision(
            proposal_id=proposal,
            sanction="demotion",
            decided_on=TODAY,
            decided_by="Minister",
            order_number="12",
        ),
    )
    with desk.store.read() as work:
        person = work.persons.get(work.parties.get(first.party_id).person_id)
        number = work.inquiries.get(first.inquiry_id).number
    later = on(desk, date(2026, 5, 4))
    party = given_official(later, given_inquiry(later), person=person)
    made = replace(MADE, committed_on=date(2026, 4, 6), discovered_on=date(2026, 4, 20))
    key = add_allegation(later, AddAllegation(party_id=party.id, made=made)).value

    told = sources(derivation_page(later, key, EN))

    assert told["prior[0]"].startswith(f"inquiry {number}; noted by")


def test_what_is_kept_can_be_followed_by_a_machine_and_is_told_in_each_language(desk):
    allegation = given_substantiated(desk)
    key = propose_sanction(
        desk, ProposeSanction(allegation_id=allegation.id, sanction="demotion", reason="so")
    ).value
    with desk.store.read() as work:
        kept = json.loads(work.proposals.get(key).evaluation)

    steps = {language: answer["derivation"] for language, answer in kept.items()}

    assert steps["en"][-1]["concludes"] == [{"kind": "outcome", "outcome": "sanctions"}]
    assert [step["rule"] for step in steps["kk"]] == [step["rule"] for step in steps["en"]]
    assert "concludes" not in steps["ru"][-1]


def test_a_fact_changed_after_the_decision_has_no_source_of_today(desk):
    allegation = given_substantiated(desk)
    propose_sanction(
        desk, ProposeSanction(allegation_id=allegation.id, sanction="demotion", reason="so")
    )
    with desk.store.write() as work:
        work.allegations.replace(replace(allegation, committed_on=date(2026, 1, 5)))

    page = derivation_page(desk, allegation.id, EN)

    assert {fact.value for fact in page.facts if fact.path == "misconduct.committed"} == {
        "12.01.2026"
    }
    assert sources(page)["misconduct.committed"] == ""


@pytest.mark.parametrize("language", Language)
def test_every_kind_of_change_has_words(desk, language):
    inquiry = given_inquiry(desk)
    party = given_official(desk, inquiry)
    given_circumstances(desk, party, dismissal_grounds=("csl-61-1-7",))
    for starts, ends in ((RECEIVED, date(2026, 2, 6)), (date(2026, 2, 20), None)):
        add_pause(desk, AddPause(party_id=party.id, reason="leave", starts_on=starts, ends_on=ends))
    made = replace(
        MADE,
        continuing=True,
        ended_on=date(2026, 1, 20),
        closed_kind="criminal",
        closed_on=date(2026, 2, 16),
    )
    for imposed, annulled in ((date(2025, 9, 2), None), (date(2025, 10, 1), date(2025, 12, 1))):
        record_prior_sanction(
            desk,
            RecordPriorSanction(
                person_id=party.person_id,
                item="csl-50-1-8",
                sanction="demotion",
                imposed_on=imposed,
                annulled_on=annulled,
            ),
        )
    key = add_allegation(desk, AddAllegation(party_id=party.id, made=made)).value

    reasoning = told_derivation(desk, key, language, date(2026, 4, 6))

    assert len(reasoning.changes) > 5
    assert all(one.fact and one.result for one in reasoning.changes)
    numbers = [rule.number for rule in reasoning.rules]
    assert numbers == list(range(1, len(numbers) + 1))
    assert all(set(rule.rests_on) <= set(numbers) for rule in reasoning.rules)


def test_rules_not_applied_and_changes_are_told(desk, allegation):
    reasoning = told_derivation(desk, allegation.id, EN, TODAY)

    passed_over = {rule.rule: rule.because[-1] for rule in reasoning.passed_over}
    assert passed_over["csl-44-5-repeat"] == "there is no earlier sanction"
    changes = {one.fact: one.result for one in reasoning.changes}
    assert changes["Signs of a crime: yes"] == "the matter is referred first"
    possible = "Lower post: there is one, and the servant meets its requirements"
    assert changes[possible] == "a sanction can be imposed – demotion in civil-service post"
    late = [fact for fact in changes if fact.startswith("Day of decision: ")]
    assert late[0] == "Day of decision: 01.05.2026 – 04.05.2026"
    assert "the time is disputed" in changes[late[0]]
    assert late[1].startswith("Day of decision: 05.05.2026 or later (looked ahead to ")


@pytest.mark.parametrize("known", [{"materials_shown_on": None}, {"whistle_blower": True}])
def test_the_reason_for_an_open_gate_is_printed_whichever_gate_it_was(desk, known):
    inquiry = given_inquiry(desk, stage=InquiryStage.PROPOSAL)
    party = given_official(desk, inquiry)
    given_circumstances(desk, party, **known)
    key = add_allegation(desk, AddAllegation(party_id=party.id, made=MADE)).value
    given_finding(desk, allegation_of(desk, key))
    proposal = propose_sanction(
        desk, ProposeSanction(allegation_id=key, sanction="demotion", reason="it follows")
    ).value
    record_decision(
        second(desk),
        RecordDecision(
            proposal_id=proposal,
            sanction="demotion",
            decided_on=TODAY,
            decided_by="Minister",
            order_number="12",
            override="decided in writing all the same",
        ),
    )

    page = derivation_page(desk, key, EN)

    assert page.override == "decided in writing all the same"


def test_the_like_cases_and_the_departure_are_told_with_the_derivation(desk):
    allegation = given_substantiated(desk)
    proposal = propose_sanction(
        desk, ProposeSanction(allegation_id=allegation.id, sanction="demotion", reason="so")
    ).value
    record_decision(
        second(desk),
        RecordDecision(
            proposal_id=proposal,
            sanction="",
            decided_on=TODAY,
            decided_by="Minister",
            order_number="12",
            departure="the act was slight",
        ),
    )

    reasoning = told_derivation(desk, allegation.id, EN, TODAY)

    assert "the act was slight" in reasoning.departure
    assert reasoning.like_cases
