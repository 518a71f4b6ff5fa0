"""Gates an office brings by a file of its own: asked for, recorded, closing, by their kind only."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from builders import (
    given_allegation,
    given_circumstances,
    given_finding,
    given_inquiry,
    given_official,
)
from hypothesis import given
from hypothesis import strategies as st
from sample_office import RESOURCES, on, second

from ethics_desk.domain.errors import RuleViolation
from ethics_desk.domain.gate_record import GateRecord, GateRecordId
from ethics_desk.domain.inquiry import InquiryStage
from ethics_desk.domain.language import Language
from ethics_desk.domain.sanction import Circumstances
from ethics_desk.rules.judging.evaluation import Gate
from ethics_desk.rules.loader import load_rule_book
from ethics_desk.services.decisions import RecordDecision, record_decision
from ethics_desk.services.gates.gate_judging import gate_state
from ethics_desk.services.gates.gate_records import RecordGate, record_gate
from ethics_desk.services.gates.gate_states import Done, GateStanding
from ethics_desk.services.rule_shelf import RuleShelf
from ethics_desk.services.sanction_page import sanction_page
from ethics_desk.services.sanctions import ProposeSanction, propose_sanction

DAY = date(2026, 7, 20)
TEXT = '{{ kk = "{0} қазақша", ru = "{0} по-русски", en = "{0} in English" }}'


def entry(table, code, title, /, **terms):
    """An entry of an office's own file."""
    words = TEXT.format(title)
    lines = [
        f"[[{table}]]",
        f'code = "{code}"',
        f"title = {words}",
        f"citation = {words}",
        'source = "law-290"',
        'rows = ["VR-02"]',
        'confidence = "S"',
        "valid_from = 2026-07-01",
        *(f"{name} = {value}" for name, value in terms.items()),
    ]
    return "\n".join(lines)


OWN = "\n\n".join(
    (
        entry(
            "version",
            "own",
            "Confirmed",
            status='"seen"',
            replaces='"290-VIII-2026-07-01"',
            carries_over_from='"416-V-2025-01-21"',
        ),
        entry(
            "gate", "lawyer", "Legal opinion", kind='"paper"', rule='"own-1"', text=TEXT.format("x")
        ),
        entry(
            "gate",
            "council",
            "Ethics council",
            kind='"collegial-recommendation"',
            days_before=5,
            unit='"calendar-days"',
            rule='"own-2"',
            text=TEXT.format("x"),
        ),
    )
)


@pytest.fixture
def own_desk(desk, tmp_path):
    """A desk whose office asks for a legal opinion and the council before every sanction."""
    folder = tmp_path / "office/rules/kz-civil-service"
    folder.mkdir(parents=True)
    (folder / "own.toml").write_text(OWN, "utf-8")
    book = load_rule_book(RESOURCES, folder.parent)
    return on(replace(desk, shelf=RuleShelf(desk.store, book)), DAY)


def given_proposal(desk):
    inquiry = given_inquiry(desk, stage=InquiryStage.PROPOSAL)
    party = given_official(desk, inquiry)
    day = date(2026, 7, 6)
    allegation = given_allegation(desk, party, committed_on=date(2026, 7, 2), discovered_on=day)
    given_finding(desk, allegation, found_on=day)
    shown = ("materials_shown_on", "explanation_requested_on", "explanation_given_on")
    given_circumstances(desk, party, **dict.fromkeys(shown, day))
    command = ProposeSanction(
        allegation_id=allegation.id, sanction="demotion", reason="Grave", proposed_on=day
    )
    return allegation, propose_sanction(desk, command).value


def test_own_gates_stop_a_decision_until_what_they_ask_for_is_recorded(own_desk):
    allegation, proposal_id = given_proposal(own_desk)
    decision = RecordDecision(
        proposal_id=proposal_id,
        sanction="demotion",
        decided_on=DAY,
        decided_by="Minister",
        order_number="12",
    )
    with pytest.raises(RuleViolation) as refusal:
        record_decision(second(own_desk), decision)
    told = own_desk.texts.in_(Language.EN).error(refusal.value)
    assert "Legal opinion in English (Legal opinion in English): record the day" in told
    assert "Ethics council in English" in told
    assert "calendar days at least: 5" in told
    assert "invite" not in told

    party = {"party_id": allegation.party_id}
    record_gate(own_desk, RecordGate(gate="lawyer", met_on=DAY, paper="Opinion 3", **party))
    record_gate(
        own_desk,
        RecordGate(
            gate="council",
            materials_sent_on=DAY - timedelta(days=5),
            meets_on=DAY,
            met_on=DAY,
            agrees=True,
            paper="Minutes 1",
            **party,
        ),
    )

    record_decision(second(own_desk), decision)


def test_own_gates_are_told_on_the_page_like_all_others(own_desk):
    allegation, _ = given_proposal(own_desk)

    page = sanction_page(own_desk, allegation.id, DAY)

    standing = {one.gate.id: one.standing for one in page.gates}
    assert standing["lawyer"] is GateStanding.OPEN
    assert standing["council"] is GateStanding.OPEN
    assert not any(one.secret for one in page.gates if one.gate.id in {"lawyer", "council"})


@given(
    meets=st.dates(date(2023, 4, 1), date(2026, 6, 30)),
    ahead=st.integers(min_value=0, max_value=25),
)
def test_materials_in_time_are_those_with_the_working_days_after_them(rule_book, meets, ahead):
    """Sent on a day, counted on by the calendar: the third working day after it is not too late.

    Counting on from the sending and back from the meeting must agree on every day of the year.
    """
    calendar, sent = rule_book.calendar, meets - timedelta(days=ahead)
    pack = rule_book.default
    rule = pack.version_on(meets).gates["whistle-blower"]
    record = GateRecord(
        id=GateRecordId("one"),
        inquiry_id="inquiry",
        party_id="party",
        gate=rule.code,
        met_on=meets,
        agrees=True,
        invited_on=sent,
        materials_sent_on=sent,
        meets_on=meets,
    )
    known = Circumstances(id="party", inquiry_id="inquiry", whistle_blower=True)

    state = gate_state(
        Gate(entry=rule), Done(known=known, records={rule.code: record}, calendar=calendar)
    )

    days = [sent + timedelta(days=n) for n in range((meets - sent).days)]
    in_time = sum(calendar.is_working_day(day) for day in days) >= 3
    assert (state.standing is GateStanding.CLOSED) is in_time
