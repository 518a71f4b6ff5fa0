"""Suspension from duties within its month; requests to resign while liability is considered."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from builders import (
    RECEIVED,
    at_stage,
    given_allegation,
    given_inquiry,
    given_official,
    given_substantiated,
    last_entry,
    verbs,
)
from sample_office import TODAY, on, second

from ethics_desk.domain.duties import SuspensionGround
from ethics_desk.domain.errors import Conflict, DeskError
from ethics_desk.domain.inquiry import InquiryStage, PartyRole
from ethics_desk.domain.language import NO_WORDS
from ethics_desk.rules.judging.clocks import ClockFacts
from ethics_desk.rules.packs.kinds import HoldKind
from ethics_desk.services.circumstances import (
    as_recorded,
    circumstances_of,
    record_circumstances,
)
from ethics_desk.services.decisions import RecordDecision, record_decision
from ethics_desk.services.docket.docket import docket
from ethics_desk.services.docket.due_lines import AskDocket
from ethics_desk.services.gates.duties import duties_in, duties_of
from ethics_desk.services.gates.gate_records import RecordGate, record_gate
from ethics_desk.services.gates.resignations import (
    RecordResignation,
    RemoveResignation,
    record_resignation,
    remove_resignation,
)
from ethics_desk.services.gates.suspensions import (
    CLOCK,
    RecordSuspension,
    RemoveSuspension,
    ShortenSuspension,
    record_suspension,
    remove_suspension,
    shorten_suspension,
)
from ethics_desk.services.parties import RemoveParty, remove_party
from ethics_desk.services.sanctions import ProposeSanction, propose_sanction

ORDINARY = "csl-44-1"


@pytest.fixture
def allegation(desk):
    return given_substantiated(desk)


@pytest.fixture
def suspension(allegation):
    return RecordSuspension(
        party_id=allegation.party_id,
        starts_on=TODAY,
        ends_on=date(2026, 4, 2),
        act="Order 5 of 02.03.2026",
        ordered_by="Minister",
    )


@pytest.fixture
def request_to_resign(allegation):
    return RecordResignation(party_id=allegation.party_id, requested_on=TODAY, paper="No 7")


def refused(do, *args):
    with pytest.raises(DeskError) as refusal:
        do(*args)
    return refusal.value


def about(desk, **over):
    """An official under inquiry for one allegation."""
    inquiry = given_inquiry(desk)
    return given_allegation(desk, given_official(desk, inquiry), **over)


def test_a_suspension_lasts_a_month_at_most_by_the_rule(desk, suspension):
    refusal = refused(record_suspension, desk, replace(suspension, ends_on=date(2026, 4, 3)))

    assert refusal.code == "suspension.too-long"
    assert refusal.details["last"] == date(2026, 4, 2)
    assert "art. 48(2)" in refusal.details["rule"].en
    record_suspension(desk, suspension)


def test_after_july_2026_the_limit_says_that_it_is_carried_over(desk):
    later = on(desk, date(2026, 7, 2))
    allegation = about(later)
    command = RecordSuspension(
        party_id=allegation.party_id,
        starts_on=date(2026, 7, 2),
        ends_on=date(2026, 8, 3),
        act="Order 9",
        ordered_by="Minister",
    )

    refusal = refused(record_suspension, later, command)

    assert "not seen, row PR-04" in refusal.details["rule"].en


@pytest.mark.parametrize(
    ("starts", "last"),
    [
        (date(2026, 3, 2), date(2026, 4, 2)),
        (date(2026, 3, 31), date(2026, 4, 30)),
        (date(2026, 4, 9), date(2026, 5, 9)),
    ],
)
def test_the_last_day_is_that_of_the_clock_and_never_moves_on(desk, suspension, starts, last):
    """The 31st ends with a shorter month; 9 May 2026 is a holiday and a Saturday."""
    refusal = refused(
        record_suspension,
        desk,
        replace(suspension, starts_on=starts, ends_on=last + timedelta(days=1)),
    )

    assert refusal.details["last"] == last
    assert desk.rules.count(ClockFacts(clock=CLOCK, start=starts)).due == last
    record_suspension(desk, replace(suspension, starts_on=starts, ends_on=last))


def test_a_second_suspension_does_not_renew_the_month(desk, suspension):
    record_suspension(desk, replace(suspension, ends_on=date(2026, 3, 20)))

    refusal = refused(
        record_suspension,
        desk,
        replace(suspension, starts_on=date(2026, 3, 25), ends_on=date(2026, 4, 10)),
    )

    assert refusal.code == "suspension.too-long"
    record_suspension(
        desk, replace(suspension, starts_on=date(2026, 3, 25), ends_on=date(2026, 4, 2))
    )


def test_criminal_procedure_has_terms_of_its_own(desk, suspension):
    record_suspension(
        desk,
        replace(
            suspension,
            ground=SuspensionGround.CRIMINAL_PROCEDURE,
            ends_on=date(2026, 6, 30),
        ),
    )


@pytest.mark.parametrize(
    ("over", "code", "field"),
    [
        ({"ends_on": TODAY - timedelta(days=1)}, "suspension.reversed", "ends_on"),
        ({"starts_on": RECEIVED - timedelta(days=1)}, "day.too-early", "starts_on"),
        ({"act": " "}, "text.missing", "act"),
        ({"ordered_by": ""}, "text.missing", "ordered_by"),
    ],
)
def test_an_impossible_suspension_is_refused_with_its_field(desk, suspension, over, code, field):
    refusal = refused(record_suspension, desk, replace(suspension, **over))

    assert (refusal.code, refusal.details["field"]) == (code, field)


def test_an_official_is_suspended_once_at_a_time(desk, suspension):
    record_suspension(desk, suspension)

    assert refused(record_suspension, desk, suspension).code == "suspension.twice"


def test_a_suspension_ends_earlier_and_is_taken_out_with_reasons(desk, allegation, suspension):
    key = record_suspension(desk, suspension).value
    shorter = ShortenSuspension(
        suspension_id=key, version=1, ends_on=date(2026, 3, 20), reason="Found innocent"
    )
    later = replace(shorter, ends_on=date(2026, 4, 2))
    assert refused(shorten_suspension, desk, later).code == "suspension.not-shorter"

    shorten_suspension(desk, shorter)
    with pytest.raises(Conflict):
        remove_suspension(desk, RemoveSuspension(suspension_id=key, version=1, reason="Slip"))
    remove_suspension(desk, RemoveSuspension(suspension_id=key, version=2, reason="Slip"))

    line = last_entry(desk, allegation.inquiry_id)
    assert duties_of(desk, allegation.party_id).suspensions == ()
    assert ("ends_on", "2026-03-20", "") in line.changes
    assert verbs(desk, allegation.inquiry_id)[-3:] == [
        "suspension.recorded",
        "suspension.shortened",
        "suspension.removed",
    ]


def test_a_request_to_resign_is_held_while_discrediting_misconduct_is_considered(
    desk, allegation, request_to_resign
):
    record_resignation(desk, request_to_resign)

    (duties,) = duties_in(desk, allegation.inquiry_id)
    assert duties.hold.certain
    assert duties.hold.rule.rows == ("SN-20",)
    assert "61(1)(1)" in duties.hold.rule.citation.en
    assert duties.held_until == date(2026, 5, 4)


def test_ordinary_misconduct_does_not_hold_a_request(desk):
    allegation = about(desk, item=ORDINARY)

    assert duties_of(desk, allegation.party_id).hold is None


@pytest.mark.parametrize("sign", ["signs_of_crime", "signs_of_offence"])
def test_signs_of_an_offence_are_to_be_checked_for_corruption(desk, sign):
    allegation = about(desk, item=ORDINARY, **{sign: True})

    assert not duties_of(desk, allegation.party_id).hold.certain


def test_where_dismissal_for_negative_motives_threatens_resigning_is_told_to_be_misconduct(desk):
    restriction = given_substantiated(desk, item="csl-44-1-restriction")
    record_circumstances(
        desk,
        replace(
            as_recorded(circumstances_of(desk, restriction.party_id)),
            dismissal_grounds=("csl-61-1-8",),
        ),
    )

    hold = duties_of(desk, restriction.party_id).hold

    assert hold.rule.kind is HoldKind.RESIGNATION_IS_MISCONDUCT
    assert not hold.certain
    assert "art. 44(2)" in hold.rule.citation.en


def test_the_hold_ends_with_the_decision(desk, allegation):
    proposal_id = propose_sanction(
        desk,
        ProposeSanction(allegation_id=allegation.id, sanction="demotion", reason="Grave"),
    ).value
    held = duties_of(desk, allegation.party_id).hold

    record_decision(
        second(desk),
        RecordDecision(
            proposal_id=proposal_id,
            sanction="demotion",
            decided_on=TODAY,
            decided_by="Minister",
            order_number="12",
        ),
    )

    assert held is not None
    assert duties_of(desk, allegation.party_id).hold is None


@pytest.mark.parametrize(
    ("stage", "held"),
    [
        (InquiryStage.REFERRED, True),
        (InquiryStage.CLOSED, False),
        (InquiryStage.DISCONTINUED, False),
    ],
)
def test_the_hold_ends_with_the_inquiry(desk, allegation, stage, held):
    at_stage(desk, allegation.inquiry_id, stage)

    assert (duties_of(desk, allegation.party_id).hold is not None) is held


def test_a_request_is_recorded_once_and_taken_out_with_a_reason(
    desk, allegation, request_to_resign
):
    key = record_resignation(desk, request_to_resign).value
    again = refused(record_resignation, desk, request_to_resign)
    withdrawn = RemoveResignation(resignation_id=key, version=1, reason="Withdrawn")
    with pytest.raises(Conflict):
        remove_resignation(desk, replace(withdrawn, version=3))

    remove_resignation(desk, withdrawn)

    assert again.code == "resignation.twice"
    assert duties_in(desk, allegation.inquiry_id) == ()
    assert last_entry(desk, allegation.inquiry_id).reason == "Withdrawn"


def test_only_officials_are_suspended_and_resign(desk, suspension, request_to_resign):
    witness = given_official(desk, given_inquiry(desk), role=PartyRole.WITNESS)

    for do, command in (
        (record_suspension, suspension),
        (record_resignation, request_to_resign),
    ):
        refusal = refused(do, desk, replace(command, party_id=witness.id))
        assert refusal.code == "party.not-official"


def test_the_desk_shows_what_ends_what_is_held_and_what_is_to_be_sent(
    desk, allegation, suspension, request_to_resign
):
    record_suspension(desk, suspension)
    record_resignation(desk, request_to_resign)
    known = circumstances_of(desk, allegation.party_id)
    record_circumstances(desk, replace(as_recorded(known), whistle_blower=True))
    record_gate(
        desk,
        RecordGate(
            party_id=allegation.party_id,
            gate="whistle-blower",
            invited_on=date(2026, 2, 16),
            materials_sent_on=date(2026, 2, 16),
            meets_on=date(2026, 2, 27),
            met_on=date(2026, 2, 27),
            agrees=True,
            paper="Minutes 4",
        ),
    )

    lying = docket(desk, AskDocket())

    assert [(row.what, row.due) for row in lying.today] == [("resignation.held", TODAY)]
    assert [(row.what, row.due) for row in lying.this_week] == [("copy", date(2026, 3, 4))]
    assert [(row.what, row.due) for row in lying.later] == [("suspension", date(2026, 4, 2))]
    assert {row.official for row in (*lying.today, *lying.later)} == {"Жиһангеров С. М."}
    assert "art. 48(2)" in lying.later[0].citation.en
    assert "61(1)(1)" in lying.today[0].citation.en
    (copy,) = lying.this_week
    assert (copy.official, copy.citation) == ("", NO_WORDS)
    others = (*lying.today, *lying.later)
    assert [copy.secret, *(row.secret for row in others)] == [True, False, False]


def test_an_official_suspended_or_resigning_is_not_taken_out(desk, suspension):
    inquiry = given_inquiry(desk)
    party = given_official(desk, inquiry)
    record_gate(
        desk, RecordGate(party_id=party.id, gate="authority", met_on=TODAY, paper="Regulation")
    )
    key = record_suspension(desk, replace(suspension, party_id=party.id)).value
    removing = RemoveParty(party_id=party.id, reason="By mistake")

    refusal = refused(remove_party, desk, removing)
    remove_suspension(desk, RemoveSuspension(suspension_id=key, version=1, reason="Slip"))
    remove_party(desk, removing)

    assert refusal.code == "party.has-allegations"
    with desk.store.read() as work:
        assert work.gate_records.of(party_id=party.id) == ()
