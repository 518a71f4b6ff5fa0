"""Findings rest on evidence, stand once per allegation, and are revised with a reason."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from builders import (
    at_stage,
    given_allegation,
    given_inquiry,
    given_item,
    given_official,
    last_entry,
    verbs,
)
from sample_office import TODAY

from ethics_desk.domain.errors import BadInput, Conflict, DeskError, NotFound
from ethics_desk.domain.finding import FindingOutcome
from ethics_desk.domain.inquiry import InquiryStage
from ethics_desk.domain.sanction import Proposal
from ethics_desk.services.findings import (
    RecordFinding,
    ReviseFinding,
    list_findings,
    record_finding,
    revise_finding,
)


@pytest.fixture
def inquiry(desk):
    return given_inquiry(desk)


@pytest.fixture
def allegation(desk, inquiry):
    return given_allegation(desk, given_official(desk, inquiry))


@pytest.fixture
def piece(desk, inquiry):
    return given_item(desk, inquiry)


@pytest.fixture
def finding(allegation, piece):
    return RecordFinding(
        allegation_id=allegation.id,
        outcome=FindingOutcome.SUBSTANTIATED,
        reasoning="The messages and the log agree.",
        evidence_ids=(piece.id,),
    )


def revision(key, piece, **over):
    facts = {
        "finding_id": key,
        "version": 1,
        "outcome": FindingOutcome.NOT_PROVABLE,
        "reasoning": "The log was kept by another.",
        "evidence_ids": (piece.id,),
        "reason": "a new witness",
    }
    return ReviseFinding(**(facts | over))


def code_of(refused, *args):
    with pytest.raises(DeskError) as refusal:
        refused(*args)
    return refusal.value.code


def test_a_finding_is_recorded_with_its_evidence(desk, inquiry, allegation, piece, finding):
    outcome = record_finding(desk, finding)

    (found,) = list_findings(desk, inquiry.id)
    assert found.allegation == allegation
    assert found.finding.id == outcome.value
    assert found.finding.evidence_ids == (piece.id,)
    assert found.finding.found_on == TODAY
    assert outcome.touched == {inquiry.id}
    assert verbs(desk, inquiry.id) == ["finding.recorded"]


def test_an_allegation_without_a_finding_is_listed_too(desk, inquiry, allegation):
    (found,) = list_findings(desk, inquiry.id)

    assert (found.allegation, found.finding) == (allegation, None)


def test_one_allegation_has_one_finding(desk, finding):
    record_finding(desk, finding)

    assert code_of(record_finding, desk, finding) == "finding.exists"


@pytest.mark.parametrize(
    ("over", "code", "field"),
    [
        ({"evidence_ids": ()}, "finding.no-evidence", "evidence_ids"),
        ({"reasoning": " \n"}, "text.missing", "reasoning"),
        ({"reasoning": "a\x00"}, "text.hostile", "reasoning"),
        ({"found_on": TODAY + timedelta(days=1)}, "day.in-future", "found_on"),
        ({"found_on": date(2026, 2, 1)}, "day.too-early", "found_on"),
    ],
)
def test_what_a_finding_lacks_is_named(desk, inquiry, finding, over, code, field):
    with pytest.raises(BadInput) as refusal:
        record_finding(desk, replace(finding, **over))

    assert (refusal.value.code, refusal.value.details["field"]) == (code, field)
    assert verbs(desk, inquiry.id) == []


def test_what_was_not_made_out_needs_no_evidence_but_a_reasoning(desk, finding):
    nothing = replace(finding, outcome=FindingOutcome.NOT_SUBSTANTIATED, evidence_ids=())

    assert code_of(record_finding, desk, replace(nothing, reasoning="")) == "text.missing"
    record_finding(desk, nothing)


def test_evidence_of_another_inquiry_or_withdrawn_carries_nothing(desk, inquiry, finding):
    foreign = given_item(desk, given_inquiry(desk))
    withdrawn = given_item(desk, inquiry, withdrawn_reason="a copy")

    def resting_on(key):
        return replace(finding, evidence_ids=(key,))

    assert code_of(record_finding, desk, resting_on(foreign.id)) == "finding.foreign-evidence"
    assert code_of(record_finding, desk, resting_on(withdrawn.id)) == "finding.withdrawn-evidence"
    with pytest.raises(NotFound):
        record_finding(desk, resting_on("nothing"))


@pytest.mark.parametrize(
    "stage",
    [stage for stage in InquiryStage if stage not in {InquiryStage.INQUIRY, InquiryStage.FINDINGS}],
)
def test_findings_have_their_stage(desk, inquiry, finding, stage):
    at_stage(desk, inquiry.id, stage)

    assert code_of(record_finding, desk, finding) == "inquiry.stage-refuses"


def test_a_revision_keeps_the_former_finding_in_the_chronology(desk, inquiry, piece, finding):
    key = record_finding(desk, finding).value
    at_stage(desk, inquiry.id, InquiryStage.FINDINGS)

    revise_finding(desk, revision(key, piece))

    (found,) = list_findings(desk, inquiry.id)
    told = last_entry(desk, inquiry.id)
    assert found.finding.outcome is FindingOutcome.NOT_PROVABLE
    assert found.finding.version == 2
    assert told.reason == "a new witness"
    assert ("outcome", "substantiated", "not-provable") in told.changes


def test_the_chronology_names_evidence_by_its_number(desk, inquiry, piece, finding):
    other = given_item(desk, inquiry)
    key = record_finding(desk, finding).value
    recorded = last_entry(desk, inquiry.id).changes

    revise_finding(desk, revision(key, other))

    first, second = f"№ {piece.number}", f"№ {other.number}"
    assert ("evidence_ids", "", first) in recorded
    assert ("evidence_ids", first, second) in last_entry(desk, inquiry.id).changes


def test_a_revision_needs_a_reason_and_the_newest_state(desk, piece, finding):
    key = record_finding(desk, finding).value

    assert code_of(revise_finding, desk, revision(key, piece, reason="")) == "reason.missing"
    with pytest.raises(Conflict):
        revise_finding(desk, revision(key, piece, version=2))


def test_a_finding_on_which_a_proposal_rests_is_not_revised(desk, allegation, piece, finding):
    key = record_finding(desk, finding).value
    proposal = Proposal(
        id="proposal-1",
        inquiry_id=allegation.inquiry_id,
        party_id=allegation.party_id,
        allegation_id=allegation.id,
        sanction="demotion",
        reason="it follows",
        proposed_on=TODAY,
        facts="{}",
        evaluation="{}",
    )
    with desk.store.write() as work:
        work.proposals.add(proposal)

    refused = code_of(revise_finding, desk, revision(key, piece))
    with desk.store.write() as work:
        work.proposals.replace(replace(proposal, withdrawn=True))
    revise_finding(desk, revision(key, piece))

    assert refused == "finding.proposal-rests-on-it"
