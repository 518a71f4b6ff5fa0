"""A memo after the decision states it, counts from it, and asks for nothing that has happened."""

from datetime import date

import pytest
from builders import given_substantiated
from pypdf import PdfReader
from sample_office import TODAY, on, second

from ethics_desk.domain.language import Language
from ethics_desk.domain.sanction import NO_SANCTION
from ethics_desk.services.decisions import RecordDecision, record_decision
from ethics_desk.services.letters.facts import letter_facts
from ethics_desk.services.letters.judgements import LetterWish
from ethics_desk.services.letters.letters import IssueLetter, preview_letter
from ethics_desk.services.sanctions import ProposeSanction, propose_sanction

LATER = date(2026, 3, 9)
MUCH_LATER = date(2027, 3, 9)
REPLY = date(2026, 3, 20)


@pytest.fixture
def proposal(desk):
    """A substantiated allegation and the proposal on it."""
    allegation = given_substantiated(desk)
    command = ProposeSanction(allegation_id=allegation.id, sanction="demotion", reason="Grave")
    return allegation, propose_sanction(desk, command).value


@pytest.fixture
def decide(desk, proposal):
    def decided(sanction="demotion"):
        command = RecordDecision(
            proposal_id=proposal[1],
            sanction=sanction,
            decided_on=TODAY,
            decided_by="Министр",
            order_number="12-ж",
            departure="" if sanction else "Достаточно беседы",
        )
        record_decision(second(desk), command)
        return proposal[0]

    return decided


def told(desk, allegation, day, language=Language.RU):
    with desk.store.read() as work:
        inquiry = work.inquiries.get(allegation.inquiry_id)
        return letter_facts(desk, work, inquiry, LetterWish(language=language, day=day))


def text_of(desk, allegation, day, tmp_path, language=Language.RU):
    command = IssueLetter(
        inquiry_id=allegation.inquiry_id, kind="memo-to-head", language=language, reply_by=REPLY
    )
    path = tmp_path / "memo.pdf"
    path.write_bytes(preview_letter(on(desk, day), command))
    return " ".join(" ".join(page.extract_text() for page in PdfReader(path).pages).split())


def test_the_decision_is_stated_and_not_asked_for(desk, decide, tmp_path):
    text = text_of(desk, decide(), LATER, tmp_path)

    assert "Принятое решение" in text
    assert "решение от 02.03.2026 (Министр), приказ № 12-ж от 02.03.2026" in text
    assert "сообщить уполномоченному по этике о принятом решении" not in text
    assert "взыскание уже наложено" not in text
    assert "дисциплинарной комиссии" not in text


@pytest.mark.parametrize("language", Language)
def test_what_was_decided_not_to_be_imposed_is_not_proposed_again(desk, decide, language):
    facts = told(desk, decide(NO_SANCTION), LATER, language)

    assert len(facts.decisions) == 1
    assert facts.decided
    assert (facts.sanctions, facts.barred, facts.proposal, facts.gates) == ((), (), "", ())
    assert (facts.safe_day, facts.consequences) == (None, ())


def test_what_follows_is_counted_from_the_decision(desk, decide):
    allegation = decide()

    facts = told(desk, allegation, LATER)

    assert facts.consequences
    assert facts.consequences == told(desk, allegation, TODAY).consequences
    assert not any("09.03.2026" in one.text for one in facts.consequences)


def test_what_can_no_longer_be_imposed_promises_nothing(desk, proposal):
    assert told(desk, proposal[0], TODAY).consequences
    assert told(desk, proposal[0], MUCH_LATER).consequences == ()


def test_before_the_decision_it_is_asked_for(desk, proposal, tmp_path):
    text = text_of(desk, proposal[0], TODAY, tmp_path)

    assert "сообщить уполномоченному по этике о принятом решении" in text
    assert "Принятое решение" not in text
