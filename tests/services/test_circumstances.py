"""What the rules must know about an official, and the pauses of the terms."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from builders import (
    RECEIVED,
    at_stage,
    given_allegation,
    given_circumstances,
    given_inquiry,
    given_official,
    last_entry,
    pauses,
    verbs,
)
from sample_office import TODAY

from ethics_desk.domain.errors import BadInput, Conflict, DeskError
from ethics_desk.domain.inquiry import InquiryStage, PartyRole
from ethics_desk.services.circumstances import (
    AddPause,
    EndPause,
    RecordCircumstances,
    RemovePause,
    add_pause,
    as_recorded,
    circumstances_of,
    end_pause,
    record_circumstances,
    remove_pause,
)


@pytest.fixture
def inquiry(desk):
    return given_inquiry(desk)


@pytest.fixture
def party(desk, inquiry):
    official = given_official(desk, inquiry)
    given_allegation(desk, official)
    return official


@pytest.fixture
def leave(party):
    return AddPause(party_id=party.id, reason="leave", starts_on=RECEIVED)


def code_of(refused, *args):
    with pytest.raises(DeskError) as refusal:
        refused(*args)
    return refusal.value.code


def test_before_anything_is_recorded_nothing_is_established(desk, party):
    known = circumstances_of(desk, party.id)

    assert known.version == 0
    assert (known.lower_vacancy, known.meets_lower_requirements) == (None, None)


def test_circumstances_are_recorded_and_corrected(desk, inquiry, party):
    first = RecordCircumstances(
        party_id=party.id,
        lower_vacancy=True,
        dismissal_grounds=("csl-61-1-9", "csl-61-1-7", "csl-61-1-9"),
        explanation_requested_on=RECEIVED,
    )

    record_circumstances(desk, first)
    record_circumstances(
        desk,
        replace(
            first,
            version=1,
            lower_vacancy=False,
            explanation_refused_on=TODAY,
            refusal_paper="Act 3",
        ),
    )

    known = circumstances_of(desk, party.id)
    assert known.version == 2
    assert known.lower_vacancy is False
    assert known.dismissal_grounds == ("csl-61-1-7", "csl-61-1-9")
    assert verbs(desk, inquiry.id) == ["circumstances.recorded"] * 2
    assert ("lower_vacancy", "yes", "no") in last_entry(desk, inquiry.id).changes


@pytest.mark.parametrize("version", [0, 2])
def test_a_correction_of_an_older_state_is_refused(desk, party, version):
    record_circumstances(desk, RecordCircumstances(party_id=party.id))

    with pytest.raises(Conflict):
        record_circumstances(desk, RecordCircumstances(party_id=party.id, version=version))


def test_what_was_never_recorded_cannot_be_corrected(desk, party):
    with pytest.raises(Conflict):
        record_circumstances(desk, RecordCircumstances(party_id=party.id, version=1))


@pytest.mark.parametrize(
    ("facts", "code", "field"),
    [
        (
            {"dismissal_grounds": ("csl-99",)},
            "circumstances.unknown-ground",
            "dismissal_grounds",
        ),
        (
            {"materials_shown_on": TODAY + timedelta(days=1)},
            "day.in-future",
            "materials_shown_on",
        ),
        (
            {"materials_shown_on": RECEIVED - timedelta(days=1)},
            "day.too-early",
            "materials_shown_on",
        ),
        (
            {"explanation_given_on": TODAY},
            "circumstances.not-requested",
            "explanation_given_on",
        ),
        (
            {"explanation_refused_on": TODAY},
            "circumstances.not-requested",
            "explanation_refused_on",
        ),
        (
            {"explanation_requested_on": TODAY, "explanation_given_on": RECEIVED},
            "day.too-early",
            "explanation_given_on",
        ),
        (
            {
                "explanation_requested_on": RECEIVED,
                "explanation_given_on": date(2026, 2, 10),
                "explanation_refused_on": date(2026, 2, 11),
            },
            "circumstances.refused-after-given",
            "explanation_refused_on",
        ),
    ],
)
def test_what_cannot_be_is_named_with_its_field(desk, inquiry, party, facts, code, field):
    with pytest.raises(BadInput) as refusal:
        record_circumstances(desk, RecordCircumstances(party_id=party.id, **facts))

    assert (refusal.value.code, refusal.value.details["field"]) == (code, field)
    assert verbs(desk, inquiry.id) == []


def test_who_refused_at_first_may_explain_later(desk, party):
    record_circumstances(
        desk,
        RecordCircumstances(
            party_id=party.id,
            explanation_requested_on=RECEIVED,
            explanation_refused_on=date(2026, 2, 10),
            refusal_paper="Act 3",
            explanation_given_on=date(2026, 2, 11),
            explanation_paper="No 8",
        ),
    )


@pytest.mark.parametrize(
    ("day", "paper"),
    [
        ("materials_shown_on", "materials_paper"),
        ("materials_declined_on", "materials_paper"),
        ("explanation_given_on", "explanation_paper"),
        ("explanation_refused_on", "refusal_paper"),
    ],
)
def test_a_day_that_closes_a_gate_needs_its_paper(desk, inquiry, party, day, paper):
    command = RecordCircumstances(
        party_id=party.id, explanation_requested_on=RECEIVED, **{day: TODAY}
    )

    with pytest.raises(BadInput) as refusal:
        record_circumstances(desk, command)

    assert refusal.value.code == "circumstances.paper-missing"
    assert refusal.value.details["field"] == paper
    assert verbs(desk, inquiry.id) == []
    record_circumstances(desk, replace(command, **{paper: "Act 3"}))


def test_a_day_of_older_records_without_a_paper_stays_but_no_paper_is_taken_away(desk, party):
    known = given_circumstances(desk, party)

    record_circumstances(desk, replace(as_recorded(known), lower_vacancy=False))
    known = circumstances_of(desk, party.id)
    record_circumstances(desk, replace(as_recorded(known), materials_paper="Sheet 1"))
    known = circumstances_of(desk, party.id)

    assert known.materials_paper == "Sheet 1"
    for change in ({"materials_paper": ""}, {"explanation_given_on": TODAY}):
        with pytest.raises(BadInput):
            record_circumstances(desk, replace(as_recorded(known), **change))


def test_only_officials_have_circumstances_and_pauses(desk, inquiry):
    witness = given_official(desk, inquiry, role=PartyRole.WITNESS)
    pause = AddPause(party_id=witness.id, reason="leave", starts_on=RECEIVED)

    refused = code_of(record_circumstances, desk, RecordCircumstances(party_id=witness.id))

    assert refused == "party.not-official"
    assert code_of(add_pause, desk, pause) == "party.not-official"


def test_circumstances_are_recorded_as_long_as_a_decision_is_awaited(desk, inquiry, party):
    command = RecordCircumstances(party_id=party.id)
    at_stage(desk, inquiry.id, InquiryStage.CLOSED)
    refused = code_of(record_circumstances, desk, command)
    at_stage(desk, inquiry.id, InquiryStage.REFERRED)
    record_circumstances(desk, command)

    assert refused == "inquiry.stage-refuses"


def test_a_pause_is_opened_and_ended(desk, inquiry, party, leave):
    key = add_pause(desk, leave).value
    end_pause(desk, EndPause(pause_id=key, version=1, ends_on=TODAY))

    (pause,) = pauses(desk, party.id)
    assert (pause.starts_on, pause.ends_on, pause.version) == (RECEIVED, TODAY, 2)
    assert verbs(desk, inquiry.id) == ["pause.added", "pause.ended"]


def test_pauses_stand_in_the_order_of_their_days(desk, party, leave):
    add_pause(desk, replace(leave, ends_on=TODAY))
    earlier = date(2026, 1, 20)
    add_pause(desk, replace(leave, reason="training", starts_on=earlier, ends_on=earlier))

    assert [pause.reason for pause in pauses(desk, party.id)] == ["training", "leave"]


def test_an_impossible_pause_is_refused(desk, party, leave):
    day_before = RECEIVED - timedelta(days=1)

    assert code_of(add_pause, desk, replace(leave, reason="holiday")) == "pause.unknown-reason"
    assert code_of(add_pause, desk, replace(leave, ends_on=day_before)) == "pause.reversed"
    assert pauses(desk, party.id) == ()


def test_a_pause_stands_once(desk, leave):
    add_pause(desk, leave)

    assert code_of(add_pause, desk, leave) == "pause.twice"
    assert code_of(add_pause, desk, replace(leave, starts_on=TODAY)) == "pause.twice"


def test_a_pause_ends_once_and_not_before_it_began(desk, leave):
    key = add_pause(desk, leave).value
    end = EndPause(pause_id=key, version=1, ends_on=TODAY)
    too_early = replace(end, ends_on=RECEIVED - timedelta(days=1))

    assert code_of(end_pause, desk, too_early) == "pause.reversed"
    with pytest.raises(Conflict):
        end_pause(desk, replace(end, version=2))
    end_pause(desk, end)
    assert code_of(end_pause, desk, replace(end, version=2)) == "pause.ended-already"


def test_a_pause_is_removed_with_a_reason_and_the_chronology_keeps_it(desk, inquiry, party, leave):
    key = add_pause(desk, leave).value
    remove = RemovePause(pause_id=key, version=1, reason="another official's leave")

    assert code_of(remove_pause, desk, replace(remove, reason=" ")) == "reason.missing"
    with pytest.raises(Conflict):
        remove_pause(desk, replace(remove, version=7))
    remove_pause(desk, remove)

    told = last_entry(desk, inquiry.id)
    assert pauses(desk, party.id) == ()
    assert ("reason", "leave", "") in told.changes
    assert told.reason == "another official's leave"
