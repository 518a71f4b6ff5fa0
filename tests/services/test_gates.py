"""Each gate open, closed, overridden; the days around them; what is told of them."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from builders import (
    RECEIVED,
    at_stage,
    given_allegation,
    given_circumstances,
    given_finding,
    given_inquiry,
    given_official,
    last_entry,
)
from sample_office import TODAY, on, second

from ethics_desk.domain.errors import BadInput, Conflict, DeskError
from ethics_desk.domain.inquiry import InquiryStage
from ethics_desk.domain.language import Language
from ethics_desk.services.decisions import RecordDecision, list_decisions, record_decision
from ethics_desk.services.gates.gate_records import RecordGate, record_gate
from ethics_desk.services.gates.gate_states import GateStanding
from ethics_desk.services.sanction_page import sanction_page
from ethics_desk.services.sanctions import ProposeSanction, propose_sanction

EN = Language.EN
WHISTLE = "whistle-blower"
THURSDAY = date(2026, 3, 26)
"""After Nauryz: 23, 24 and 25 March 2026 are off, the 21st and 22nd a weekend."""


def given_matter(desk, **known):
    """An allegation proposed on, of an official with every gate closed but for `known`."""
    inquiry = given_inquiry(desk, stage=InquiryStage.PROPOSAL)
    party = given_official(desk, inquiry)
    allegation = given_allegation(desk, party)
    given_finding(desk, allegation)
    given_circumstances(desk, party, **known)
    command = ProposeSanction(allegation_id=allegation.id, sanction="demotion", reason="Grave")
    return allegation, propose_sanction(desk, command).value


def recommended(allegation, **over):
    """A recommendation in order: invited and informed in time, agreeing on 27 February."""
    facts = {
        "party_id": allegation.party_id,
        "gate": WHISTLE,
        "invited_on": date(2026, 2, 17),
        "materials_sent_on": date(2026, 2, 17),
        "meets_on": date(2026, 2, 27),
        "met_on": date(2026, 2, 27),
        "agrees": True,
        "paper": "Minutes 4",
    }
    return RecordGate(**(facts | over))


def state(desk, allegation, code, day=TODAY):
    page = sanction_page(desk, allegation.id, day)
    return next(one for one in page.gates if one.gate.id == code)


def told(desk, remarks):
    words = desk.texts.in_(EN)
    return [one.in_(words) for one in remarks]


def decide(desk, proposal_id, day=TODAY, **over):
    command = RecordDecision(
        proposal_id=proposal_id,
        sanction="demotion",
        decided_on=day,
        decided_by="Minister",
        order_number="12",
        **over,
    )
    return record_decision(second(desk), command)


def refused(do, *args, **over):
    with pytest.raises(DeskError) as refusal:
        do(*args, **over)
    return refusal.value


def test_an_act_of_refusal_to_look_closes_the_gate(desk):
    allegation, proposal_id = given_matter(
        desk, materials_shown_on=None, materials_declined_on=RECEIVED
    )

    shown = state(desk, allegation, "materials-shown")

    assert (shown.standing, shown.closed_on) == (GateStanding.CLOSED, RECEIVED)
    decide(desk, proposal_id)


def test_a_decision_names_every_open_gate_with_article_or_row_and_what_closes_it(desk):
    _, proposal_id = given_matter(
        desk,
        materials_shown_on=None,
        explanation_requested_on=None,
        explanation_given_on=None,
        whistle_blower=True,
    )

    refusal = refused(decide, desk, proposal_id)

    sentence = desk.texts.in_(EN).error(refusal)
    assert refusal.code == "decision.gate-open"
    assert "materials shown (Law No. 416-V, art. 46(1)): record the day" in sentence
    assert "written explanation (Decree No. 152: article not seen, row PR-06)" in sentence
    assert "protection of a whistle-blower (Law No. 410-V, art. 24-2): invite" in sentence


def test_a_gate_met_after_the_decision_says_so(desk):
    _, proposal_id = given_matter(on(desk, date(2026, 2, 16)), materials_shown_on=TODAY)

    refusal = refused(decide, desk, proposal_id, day=date(2026, 2, 26))

    assert "recorded as met only on 02.03.2026" in desk.texts.in_(EN).error(refusal)


def test_the_gates_decided_without_are_kept_with_the_reason(desk):
    allegation, proposal_id = given_matter(desk, materials_shown_on=None, whistle_blower=True)

    decide(desk, proposal_id, override="The commission was dissolved.")

    (standing,) = list_decisions(desk, allegation.inquiry_id)
    line = last_entry(desk, allegation.inquiry_id)
    assert standing.decision.open_gates == ("materials-shown", WHISTLE)
    assert standing.decision.override == "The commission was dissolved."
    assert ("open_gates", "", "materials-shown, whistle-blower") in line.changes
    assert line.reason == "The commission was dissolved."


def test_a_reason_nobody_needs_names_no_gate(desk):
    allegation, proposal_id = given_matter(desk)

    decide(desk, proposal_id, override="Just in case.")

    (standing,) = list_decisions(desk, allegation.inquiry_id)
    assert (standing.decision.override, standing.decision.open_gates) == ("", ())


def test_an_article_carried_over_says_that_the_one_in_force_was_not_seen(desk):
    later = on(desk, date(2026, 7, 2))
    allegation, _ = given_matter(desk, materials_shown_on=None)

    day = date(2026, 7, 2)
    line = state(later, allegation, "materials-shown", day).open_on(day, desk.texts.in_(EN))

    assert "art. 46(1): carried over, the article now in force not seen, row PR-01" in line


def test_whoever_did_not_report_corruption_needs_no_recommendation(desk):
    allegation, _ = given_matter(desk)

    assert state(desk, allegation, WHISTLE).standing is GateStanding.NOT_CONCERNED


def test_a_recommendation_in_order_lets_it_be_decided(desk):
    allegation, proposal_id = given_matter(desk, whistle_blower=True)

    record_gate(desk, recommended(allegation))

    assert state(desk, allegation, WHISTLE).closed_on == date(2026, 2, 27)
    decide(desk, proposal_id)


@pytest.mark.parametrize(
    ("over", "wanting"),
    [
        ({"invited_on": None}, "invite the representative"),
        ({"materials_sent_on": None}, "send the representative the materials"),
        ({"meets_on": None}, "record the day of the meeting"),
        ({"met_on": None, "agrees": None}, "record the recommendation"),
        ({"agrees": False}, "did not recommend it on 27.02.2026"),
        ({"materials_sent_on": date(2026, 2, 25)}, "the last day to send them was 24.02.2026"),
    ],
)
def test_a_recommendation_lacking_something_stops_the_decision(desk, over, wanting):
    allegation, proposal_id = given_matter(desk, whistle_blower=True)
    record_gate(desk, recommended(allegation, **over))

    refusal = refused(decide, desk, proposal_id)

    assert refusal.code == "decision.gate-open"
    assert wanting in told(desk, state(desk, allegation, WHISTLE).missing)[0]
    decide(desk, proposal_id, override="Decided by the court's order.")


def test_a_recommendation_of_a_later_day_was_wanting_on_the_day_of_the_decision(desk):
    allegation, proposal_id = given_matter(on(desk, date(2026, 2, 16)), whistle_blower=True)
    record_gate(desk, recommended(allegation))

    refusal = refused(decide, desk, proposal_id, day=date(2026, 2, 26))

    assert refusal.details["gate"] == WHISTLE
    decide(desk, proposal_id, day=date(2026, 2, 27))


@pytest.mark.parametrize(
    ("sent", "stands"),
    [
        (date(2026, 3, 17), "sent-in-time"),
        (date(2026, 3, 18), "sent-on-last-day"),
        (date(2026, 3, 19), "sent-late"),
        (date(2026, 3, 22), "sent-late"),
    ],
)
def test_materials_are_counted_back_over_weekend_and_holidays(desk, sent, stands):
    later = on(desk, THURSDAY)
    allegation, _ = given_matter(desk, whistle_blower=True)

    record_gate(
        later,
        recommended(
            allegation,
            materials_sent_on=sent,
            invited_on=sent,
            meets_on=THURSDAY,
            met_on=THURSDAY,
        ),
    )

    gate = state(later, allegation, WHISTLE, THURSDAY)
    remark = next(one for one in (*gate.missing, *gate.notes) if one.code == stands)
    facts = dict(remark.facts)
    assert facts["last"] == date(2026, 3, 18)
    assert facts["counted"] == tuple(date(2026, 3, day) for day in (20, 19, 18))
    assert gate.standing is (GateStanding.OPEN if stands == "sent-late" else GateStanding.CLOSED)
    assert any(
        "25.03.2026, 24.03.2026" in line for line in told(desk, (*gate.missing, *gate.notes))
    )


def test_the_last_day_to_send_is_told_before_anything_is_sent(desk):
    allegation, _ = given_matter(desk, whistle_blower=True)
    record_gate(
        desk,
        RecordGate(party_id=allegation.party_id, gate=WHISTLE, meets_on=date(2026, 3, 12)),
    )

    notes = told(desk, state(desk, allegation, WHISTLE).notes)

    # 9 March is off: the 8th is a Sunday.
    assert "not later than 06.03.2026; days counted back: 11.03.2026, 10.03.2026" in notes[0]


def test_the_copy_of_what_was_decided_has_its_day(desk):
    allegation, _ = given_matter(desk, whistle_blower=True)
    record_gate(desk, recommended(allegation))
    due = told(desk, state(desk, allegation, WHISTLE).notes)[-1]

    record_gate(desk, recommended(allegation, version=1, copy_sent_on=TODAY))

    assert "by 04.03.2026" in due
    assert all("copy" not in one.code for one in state(desk, allegation, WHISTLE).notes)


def test_a_wait_for_the_explanation_is_told_and_never_stops(desk):
    allegation, _ = given_matter(
        desk, explanation_requested_on=date(2026, 2, 26), explanation_given_on=None
    )

    gate = state(desk, allegation, "written-explanation")

    recalled, analogue = told(desk, gate.notes)
    assert "asked for on 26.02.2026; working days: 3, the last of them 03.03.2026" in recalled
    assert "row PR-06" in recalled
    assert "02.03.2026" in analogue
    assert "Labour Code" in analogue


def test_an_act_of_refusal_before_the_wait_was_over_closes_the_gate_with_a_caution(desk):
    allegation, proposal_id = given_matter(
        desk,
        explanation_requested_on=date(2026, 2, 26),
        explanation_given_on=None,
        explanation_refused_on=date(2026, 2, 27),
    )

    gate = state(desk, allegation, "written-explanation")

    assert gate.standing is GateStanding.CLOSED
    assert [one.code for one in gate.notes] == ["refused-soon", "refused-soon"]
    decide(desk, proposal_id)


def test_a_check_is_recorded_and_opened_again(desk):
    allegation, _ = given_matter(desk)
    command = RecordGate(
        party_id=allegation.party_id, gate="authority", met_on=TODAY, paper="Regulation"
    )

    record_gate(desk, command)
    checked = state(desk, allegation, "authority")
    record_gate(desk, replace(command, version=1, met_on=None, paper=""))

    assert (checked.standing, checked.closed_on) == (GateStanding.CLOSED, TODAY)
    assert state(desk, allegation, "authority").standing is GateStanding.TO_CHECK


def test_what_has_to_be_checked_stops_nothing_whenever_it_was_checked(desk):
    allegation, proposal_id = given_matter(on(desk, date(2026, 2, 16)))
    record_gate(
        desk,
        RecordGate(
            party_id=allegation.party_id, gate="authority", met_on=TODAY, paper="Regulation"
        ),
    )

    decide(desk, proposal_id, day=date(2026, 2, 26))


@pytest.mark.parametrize(
    ("over", "code", "field"),
    [
        ({"gate": "oath"}, "gate.unknown", "gate"),
        ({"gate": "materials-shown"}, "gate.recorded-elsewhere", "gate"),
        ({"gate": "authority"}, "gate.not-of-this-kind", "agrees"),
        ({"agrees": None}, "gate.agrees-missing", "agrees"),
        ({"met_on": None}, "gate.day-missing", "met_on"),
        ({"paper": " "}, "text.missing", "paper"),
        ({"invited_on": RECEIVED - timedelta(days=1)}, "day.too-early", "invited_on"),
        ({"invited_on": TODAY}, "gate.after-meeting", "invited_on"),
        ({"materials_sent_on": TODAY}, "gate.after-meeting", "materials_sent_on"),
        ({"met_on": date(2026, 2, 26)}, "day.too-early", "met_on"),
        ({"met_on": TODAY + timedelta(days=1)}, "day.in-future", "met_on"),
        ({"copy_sent_on": date(2026, 2, 26)}, "day.too-early", "copy_sent_on"),
    ],
)
def test_what_cannot_be_is_refused_with_its_field(desk, over, code, field):
    allegation, _ = given_matter(desk, whistle_blower=True)

    refusal = refused(record_gate, desk, recommended(allegation, **over))

    assert isinstance(refusal, BadInput)
    assert (refusal.code, refusal.details["field"]) == (code, field)


@pytest.mark.parametrize("version", [0, 2])
def test_a_gate_is_recorded_from_what_was_last_seen(desk, version):
    allegation, _ = given_matter(desk, whistle_blower=True)
    record_gate(desk, recommended(allegation))

    with pytest.raises(Conflict):
        record_gate(desk, recommended(allegation, version=version))


def test_what_was_never_recorded_cannot_be_corrected(desk):
    allegation, _ = given_matter(desk)

    with pytest.raises(Conflict):
        record_gate(desk, recommended(allegation, version=1))


def test_after_the_end_only_the_copy_is_recorded(desk):
    allegation, _ = given_matter(desk, whistle_blower=True)
    record_gate(desk, recommended(allegation))
    at_stage(desk, allegation.inquiry_id, InquiryStage.CLOSED)

    refusal = refused(record_gate, desk, recommended(allegation, version=1, paper="Minutes 5"))
    record_gate(desk, recommended(allegation, version=1, copy_sent_on=TODAY))

    assert refusal.code == "inquiry.stage-refuses"
    assert not state(desk, allegation, WHISTLE).awaits_copy
