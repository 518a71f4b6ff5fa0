"""What follows from a decision, what stands against a person, what ceases by itself."""

from dataclasses import replace
from datetime import date

import pytest
from builders import given_person, given_substantiated
from sample_office import TODAY, on, second

from ethics_desk.domain.language import Language
from ethics_desk.domain.sanction import DecisionEventKind
from ethics_desk.rules.following.aftermath import AftermathKind, DayDoubt
from ethics_desk.services.decision_events import RecordDecisionEvent, record_decision_event
from ethics_desk.services.decisions import RecordDecision, record_decision
from ethics_desk.services.docket.docket import AskDocket, docket
from ethics_desk.services.liability.consequence_words import in_words
from ethics_desk.services.liability.consequences import bars_in_force, only_general, what_follows
from ethics_desk.services.prior_sanctions import (
    AnnulPriorSanction,
    RecordPriorSanction,
    annul_prior_sanction,
    record_prior_sanction,
)
from ethics_desk.services.sanctions import ProposeSanction, evaluate_allegation, propose_sanction

K = AftermathKind


def decided(desk, sanction, **over):
    """An allegation on which a sanction was decided today, and the decision's id."""
    allegation = given_substantiated(desk, **over)
    proposal = ProposeSanction(allegation_id=allegation.id, sanction=sanction, reason="it follows")
    command = RecordDecision(
        proposal_id=propose_sanction(desk, proposal).value,
        sanction=sanction,
        decided_on=TODAY,
        decided_by="Minister H. H.",
        order_number="12-к",
    )
    return allegation, record_decision(second(desk), command).value


def days(desk, allegation):
    follows = what_follows(desk, allegation.id, TODAY)
    return [(one.aftermath.kind, one.aftermath.last_day) for one in follows]


def person_of(desk, allegation):
    with desk.store.read() as work:
        return work.parties.get(allegation.party_id).person_id


def recorded(desk, person, item, sanction, imposed_on, **over):
    command = RecordPriorSanction(
        person_id=person.id, item=item, sanction=sanction, imposed_on=imposed_on, **over
    )
    return record_prior_sanction(desk, command).value


def test_a_demotion_counts_half_a_year_and_bars_transfers_as_long(desk):
    allegation, _ = decided(desk, "demotion")

    assert days(desk, allegation) == [
        (K.COUNTS, date(2026, 9, 2)),
        (K.NO_TRANSFER, date(2026, 9, 2)),
    ]


def test_a_dismissal_bars_entry_two_years_and_five_for_a_leading_post(desk):
    allegation, _ = decided(desk, "dismissal", item="csl-50-1-17")

    assert days(desk, allegation) == [
        (K.NO_ENTRY, date(2028, 3, 2)),
        (K.NO_ENTRY_TO_LEADING_POST, date(2031, 3, 2)),
    ]


def test_before_a_decision_what_would_follow_is_told_for_each_sanction_allowed(desk):
    allegation = given_substantiated(desk, item="csl-50-1-2")

    follows = what_follows(desk, allegation.id, TODAY)

    assert {one.ground.en for one in follows} == {
        "warning of incomplete official compliance",
        "dismissal from the civil-service post held",
    }


@pytest.mark.parametrize(
    ("kind", "until"),
    [
        (DecisionEventKind.LIFTED_EARLY, TODAY),
        (DecisionEventKind.APPEALED, date(2026, 9, 2)),
    ],
)
def test_what_follows_ends_when_the_sanction_is_lifted(desk, kind, until):
    allegation, decision_id = decided(desk, "demotion")
    record_decision_event(
        desk, RecordDecisionEvent(decision_id=decision_id, kind=kind, happened_on=TODAY)
    )

    assert days(desk, allegation) == [(K.COUNTS, until), (K.NO_TRANSFER, until)]


def test_nothing_follows_from_an_annulled_decision(desk):
    allegation, decision_id = decided(desk, "dismissal", item="csl-50-1-17")
    kind = DecisionEventKind.ANNULLED_BY_COURT
    record_decision_event(
        desk, RecordDecisionEvent(decision_id=decision_id, kind=kind, happened_on=TODAY)
    )

    assert days(desk, allegation) == []
    assert bars_in_force(desk, person_of(desk, allegation)) == ()


def test_a_card_shows_what_stands_today_and_not_what_has_passed(desk):
    person = given_person(desk)
    recorded(desk, person, "csl-44-1-ethics", "dismissal", date(2024, 2, 5))
    recorded(desk, person, "csl-50-1-6", "demotion", date(2025, 12, 8))
    recorded(desk, person, "csl-50-1-6", "warning", date(2025, 3, 3))
    recorded(desk, person, "csl-50-1-17", "dismissal", date(2025, 5, 5), annulled_on=TODAY)

    standing = [
        (one.aftermath.kind, one.aftermath.last_day) for one in bars_in_force(desk, person.id)
    ]

    assert sorted(standing) == [
        (K.COUNTS, date(2026, 6, 8)),
        (K.NO_ENTRY_TO_LEADING_POST, date(2028, 2, 5)),
        (K.NO_TRANSFER, date(2026, 6, 8)),
    ]


def test_a_dismissal_of_before_the_court_s_ruling_does_not_bar_for_life_today(desk):
    person = given_person(desk)
    recorded(desk, person, "csl-50-1-17", "dismissal", date(2020, 2, 3))

    assert bars_in_force(desk, person.id) == ()


def test_a_sanction_that_ceases_to_count_lies_on_the_docket_until_it_is_lifted(desk):
    allegation, decision_id = decided(desk, "demotion")
    august = on(desk, date(2026, 8, 3))

    due = docket(august, AskDocket(language=Language.EN)).later
    lifted = RecordDecisionEvent(
        decision_id=decision_id, kind=DecisionEventKind.LIFTED_EARLY, happened_on=TODAY
    )
    record_decision_event(desk, lifted)

    (line,) = [row for row in due if row.what == "sanction.expires"]
    assert (line.due, line.inquiry_id) == (date(2026, 9, 2), allegation.inquiry_id)
    assert line.detail == "demotion in civil-service post (text not seen)"
    assert line.citation.en == "Labour Code, art. 66(4) and (5)"
    after = docket(august, AskDocket())
    assert "sanction.expires" not in {row.what for row in (*after.later, *after.overdue)}


def test_a_sanction_imposed_elsewhere_lies_on_the_docket_while_it_is_in_force(desk):
    allegation = given_substantiated(desk)
    with desk.store.read() as work:
        person = work.persons.get(person_of(desk, allegation))
    key = recorded(desk, person, "csl-50-1-8", "demotion", TODAY)
    august = on(desk, date(2026, 8, 3))

    (line,) = [row for row in docket(august, AskDocket()).later if row.what == "sanction.expires"]
    annulled = AnnulPriorSanction(
        prior_sanction_id=key, version=1, annulled_on=TODAY, reason="By a court"
    )
    annul_prior_sanction(desk, annulled)

    assert (line.due, line.inquiry_id) == (date(2026, 9, 2), allegation.inquiry_id)
    left = docket(august, AskDocket()).later
    assert "sanction.expires" not in {row.what for row in left}


@pytest.mark.parametrize("language", Language)
def test_what_was_not_read_says_so_beside_its_day(desk, language):
    allegation, _ = decided(desk, "demotion")
    words = desk.texts.in_(language)

    counts, transfer = in_words(what_follows(desk, allegation.id, TODAY), words)

    assert counts.remark == words.say("aftermath.not-seen")
    assert transfer.remark == ""
    assert words.day(date(2026, 9, 2)) in counts.sentence


def test_the_same_line_is_told_once(desk):
    allegation, _ = decided(desk, "demotion")
    words = desk.texts.in_(Language.EN)
    follows = what_follows(desk, allegation.id, TODAY)

    assert in_words((*follows, *follows), words) == in_words(follows, words)


def test_a_dismissal_for_a_corruption_offence_is_followed_by_three_years_from_the_penalty(desk):
    allegation = given_substantiated(desk, item="csl-50-1-17")
    with desk.store.write() as work:
        known = work.circumstances.get(allegation.party_id)
        work.circumstances.replace(replace(known, dismissal_grounds=("csl-61-1-11",)))

    follows = what_follows(desk, allegation.id, TODAY)
    bars = [one for one in follows if one.aftermath.rule.code == "csl-16-3-7"]

    assert [(one.aftermath.kind, one.aftermath.years) for one in bars] == [
        (K.NO_ENTRY, 3),
        (K.NO_ENTRY_TO_LEADING_POST, 6),
    ]
    assert {one.aftermath.doubt for one in bars} == {DayDoubt.PENALTY_NOT_RECORDED}
    told = in_words(bars, desk.texts.in_(Language.EN))[0]
    assert "3 y. from the day of the administrative penalty" in told.until
    assert "for the first time" in told.remark


def test_a_bar_for_a_leading_post_cites_the_article_that_adds_the_years(desk):
    allegation, _ = decided(desk, "dismissal", item="csl-50-1-17")

    lines = in_words(what_follows(desk, allegation.id, TODAY), desk.texts.in_(Language.EN))

    assert lines[0].citation.endswith("art. 16(3)(6)")
    assert lines[1].citation.endswith("art. 16(3)(6); Law No. 416-V, art. 16(3-1)")


def test_what_is_told_with_its_days_is_not_told_in_general_again(desk):
    allegation = given_substantiated(desk, item="csl-50-1-17")
    evaluation = evaluate_allegation(desk, allegation.id, TODAY)

    general = only_general(evaluation, what_follows(desk, allegation.id, TODAY))

    told = {one.rule for one in evaluation.consequences}
    assert "csl-37-3" not in told
    assert told - {one.rule for one in general} == {"csl-16-3-6-discrediting", "csl-16-3-1"}
