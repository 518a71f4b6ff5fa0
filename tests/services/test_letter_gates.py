"""What a letter tells of gates: never who reported corruption, always why it was decided so."""

from datetime import date

import pytest
from builders import (
    given_allegation,
    given_circumstances,
    given_finding,
    given_inquiry,
    given_official,
)
from pypdf import PdfReader
from sample_office import TODAY, second

from ethics_desk.domain.inquiry import InquiryStage
from ethics_desk.domain.language import Language
from ethics_desk.services.decisions import RecordDecision, record_decision
from ethics_desk.services.gates.gate_records import RecordGate, record_gate
from ethics_desk.services.letters.facts import letter_facts
from ethics_desk.services.letters.judgements import LetterWish
from ethics_desk.services.letters.letters import IssueLetter, preview_letter
from ethics_desk.services.sanctions import ProposeSanction, propose_sanction

REASON = "By the order of the court."
RECOMMENDED = {
    "invited_on": date(2026, 2, 17),
    "materials_sent_on": date(2026, 2, 17),
    "meets_on": date(2026, 2, 27),
    "met_on": date(2026, 2, 27),
    "agrees": True,
    "paper": "Minutes 4",
}


def matter(desk, *officials):
    """An inquiry about officials with the circumstances given, each with a proposal."""
    inquiry = given_inquiry(desk, stage=InquiryStage.PROPOSAL)
    proposals = []
    for known in officials:
        party = given_official(desk, inquiry)
        allegation = given_allegation(desk, party)
        given_finding(desk, allegation)
        given_circumstances(desk, party, **known)
        command = ProposeSanction(allegation_id=allegation.id, sanction="demotion", reason="Grave")
        proposals.append((party, propose_sanction(desk, command).value))
    return inquiry, proposals


def facts(desk, inquiry, language=Language.EN):
    with desk.store.read() as work:
        return letter_facts(desk, work, inquiry, LetterWish(language=language, day=TODAY))


def decide(desk, proposal_id, **over):
    command = RecordDecision(
        proposal_id=proposal_id,
        sanction="demotion",
        decided_on=TODAY,
        decided_by="Minister",
        order_number="12",
        **over,
    )
    record_decision(second(desk), command)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("done", [{}, RECOMMENDED])
def test_a_letter_never_tells_who_reported_corruption(desk, done, language):
    others, _ = matter(desk, {})
    reporters, ((party, _),) = matter(desk, {"whistle_blower": True})
    if done:
        record_gate(desk, RecordGate(party_id=party.id, gate="whistle-blower", **done))

    assert facts(desk, reporters, language).gates == facts(desk, others, language).gates


def test_a_letter_about_two_does_not_tell_which_of_them_reported_corruption(desk):
    inquiry, _ = matter(desk, {"whistle_blower": True}, {})

    told = [gate.text for gate in facts(desk, inquiry).gates if "corruption" in gate.text]

    assert len(told) == 1
    assert told[0].startswith("if the servant reported corruption")


@pytest.mark.parametrize("known", [{"whistle_blower": True}, {"materials_shown_on": None}])
def test_the_reason_for_deciding_with_a_gate_open_stands_in_the_memo(desk, tmp_path, known):
    inquiry, ((_, proposal_id),) = matter(desk, known)
    decide(desk, proposal_id, override=REASON)

    for language in Language:
        command = IssueLetter(inquiry_id=inquiry.id, kind="memo-to-head", language=language)
        path = tmp_path / "letter.pdf"
        path.write_bytes(preview_letter(desk, command))
        text = " ".join(page.extract_text() for page in PdfReader(path).pages)
        assert REASON in " ".join(text.split())


@pytest.mark.parametrize("known", [{"materials_shown_on": None}, {"whistle_blower": True}])
def test_beside_such_a_reason_every_gate_is_listed(desk, known):
    """What is met for the other official is listed too: nothing is found by leaving out."""
    inquiry, ((_, first), _) = matter(desk, known, {})
    alone, _ = matter(desk, {"materials_shown_on": None, "explanation_given_on": None})
    decide(desk, first, override=REASON)

    texts = {gate.text.rpartition(": ")[2] for gate in facts(desk, inquiry).gates}

    assert texts == {gate.text.rpartition(": ")[2] for gate in facts(desk, alone).gates}


def test_of_several_each_reason_tells_whose_it_is(desk):
    inquiry, ((_, first), (_, second)) = matter(desk, {"materials_shown_on": None}, {})
    decide(desk, first, override=REASON)
    decide(desk, second)

    (told,) = facts(desk, inquiry).overrides
    assert told.endswith(f"(1): {REASON}")
