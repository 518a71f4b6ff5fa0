"""How long ended inquiries are kept: the law's terms, the office's own, holds, lists on paper."""

from datetime import date, timedelta

import pytest
from builders import given_inquiry, given_item, given_substantiated
from erased_office import given_term
from sample_office import RESOURCES, TODAY, on

from ethics_desk.domain.errors import DeskError
from ethics_desk.domain.inquiry import InquiryStage
from ethics_desk.domain.language import Language
from ethics_desk.domain.retention import KeepState, RetentionOutcome
from ethics_desk.services.custody.loans import HandOutItem, hand_out_item
from ethics_desk.services.inquiries import VoidInquiry, void_inquiry
from ethics_desk.services.retention.erasing import (
    ProposeErasure,
    erasure_with_id,
    list_erasures,
    propose_erasure,
    state_words,
)
from ethics_desk.services.retention.holds import LiftHold, PlaceHold, lift_hold, place_hold
from ethics_desk.services.retention.listing import keep_list
from ethics_desk.services.retention.outcomes import years_after
from ethics_desk.services.retention.terms import (
    SetRetentionTerm,
    WithdrawRetentionTerm,
    list_retention_terms,
    set_retention_term,
    withdraw_retention_term,
)

ENDED = date(2025, 6, 16)
OVER = date(2030, 6, 17)


def ended(desk, stage=InquiryStage.CLOSED, **over):
    return given_inquiry(desk, stage=stage, finished_on=ENDED, **over)


def rows(desk, day=TODAY):
    return {row.number: row for row in keep_list(on(desk, day), Language.EN)}


def code_of(refused, *args):
    with pytest.raises(DeskError) as refusal:
        refused(*args)
    return refusal.value.code


def propose(desk, *inquiries):
    return ProposeErasure(inquiry_ids=tuple(one.id for one in inquiries), reason="The term is over")


def test_no_term_of_the_law_was_seen_in_years_so_nothing_may_be_erased(desk):
    inquiry = ended(desk)

    row = rows(desk, date(2120, 1, 1))[inquiry.number]

    assert (row.state, row.years, row.until) == (KeepState.NO_TERM, None, None)
    assert "94-V" in row.basis
    assert code_of(propose_erasure, desk, propose(desk, inquiry)) == "retention.not-due"


def test_an_open_inquiry_is_on_no_list(desk):
    given_inquiry(desk)

    assert rows(desk) == {}


@pytest.mark.parametrize(
    ("day", "state"),
    [(date(2030, 6, 16), KeepState.KEPT), (OVER, KeepState.DUE)],
)
def test_the_term_begins_with_the_end_and_its_last_day_still_counts(desk, day, state):
    given_term(desk, RetentionOutcome.NOT_CONFIRMED, 5)
    inquiry = ended(desk)

    row = rows(desk, day)[inquiry.number]

    assert (row.until, row.state) == (date(2030, 6, 16), state)


def test_a_term_without_years_keeps_for_ever(desk):
    given_term(desk, RetentionOutcome.NOT_CONFIRMED, None)
    inquiry = ended(desk)

    assert rows(desk, date(2120, 1, 1))[inquiry.number].state is KeepState.PERMANENT


def test_a_new_term_counts_for_what_ended_since(desk):
    given_term(desk, RetentionOutcome.NOT_CONFIRMED, 5)
    set_retention_term(
        desk,
        SetRetentionTerm(
            outcome=RetentionOutcome.NOT_CONFIRMED,
            years=10,
            basis="Item 14",
            valid_from=ENDED + timedelta(days=1),
        ),
    )
    before, after = ended(desk), given_inquiry(desk, stage=InquiryStage.CLOSED, finished_on=TODAY)

    found = rows(desk)
    assert (found[before.number].years, found[after.number].years) == (5, 10)


@pytest.mark.parametrize(
    ("stage", "outcome"),
    [
        (InquiryStage.CLOSED, RetentionOutcome.NOT_CONFIRMED),
        (InquiryStage.REFERRED, RetentionOutcome.REFERRED),
        (InquiryStage.REDIRECTED, RetentionOutcome.REDIRECTED),
        (InquiryStage.DISCONTINUED, RetentionOutcome.DISCONTINUED),
    ],
)
def test_the_outcome_follows_from_how_it_ended(desk, stage, outcome):
    inquiry = ended(desk, stage)

    assert rows(desk)[inquiry.number].outcome is outcome


def test_a_finding_that_substantiates_confirms(desk):
    allegation = given_substantiated(desk, stage=InquiryStage.CLOSED)

    (row,) = rows(desk).values()
    assert (row.inquiry_id, row.outcome) == (allegation.inquiry_id, RetentionOutcome.CONFIRMED)


def test_a_voided_number_has_a_term_of_its_own(desk):
    inquiry = given_inquiry(desk)
    void_inquiry(desk, VoidInquiry(inquiry_id=inquiry.id, reason="Twice"))

    assert rows(desk)[inquiry.number].outcome is RetentionOutcome.VOIDED


def test_what_was_joined_is_kept_and_listed_with_what_it_was_joined_to(desk):
    given_term(desk, RetentionOutcome.NOT_CONFIRMED, 5)
    main = ended(desk)
    inner = given_inquiry(desk, joined_to_id=main.id)
    innermost = given_inquiry(desk, joined_to_id=inner.id)
    later = on(desk, OVER)

    key = propose_erasure(later, propose(desk, innermost)).value

    assert set(erasure_with_id(desk, key).inquiry_ids) == {main.id, inner.id, innermost.id}
    assert rows(desk, OVER)[main.number].state is KeepState.PROPOSED


def test_an_item_that_is_out_holds_its_inquiry(desk):
    given_term(desk, RetentionOutcome.NOT_CONFIRMED, 1)
    inquiry = ended(desk)
    hand_out_item(
        desk,
        HandOutItem(
            evidence_id=given_item(desk, inquiry).id,
            to_whom="Expert E.",
            purpose="Expertise",
            handed_on=TODAY,
            due_back=TODAY,
        ),
    )

    assert rows(desk, OVER)[inquiry.number].state is KeepState.HELD


def test_a_hold_stands_once_and_is_lifted_once(desk):
    inquiry = ended(desk)
    place = PlaceHold(inquiry_id=inquiry.id, reason="A court")
    lift = LiftHold(inquiry_id=inquiry.id, reason="The court is done")

    assert code_of(lift_hold, desk, lift) == "retention.not-held"
    place_hold(desk, place)
    assert rows(desk)[inquiry.number].hold == "A court"
    assert code_of(place_hold, desk, place) == "retention.held"
    lift_hold(desk, lift)
    assert rows(desk)[inquiry.number].hold == ""


def test_one_inquiry_is_on_one_list(desk):
    given_term(desk, RetentionOutcome.NOT_CONFIRMED, 1)
    inquiry = ended(desk)
    later = on(desk, OVER)
    propose_erasure(later, propose(desk, inquiry))

    assert code_of(propose_erasure, later, propose(desk, inquiry)) == "retention.not-due"
    assert code_of(propose_erasure, later, propose(desk)) == "retention.nothing-chosen"
    assert len(list_erasures(desk)) == 1


def test_a_list_says_where_it_stands(desk):
    given_term(desk, RetentionOutcome.NOT_CONFIRMED, 1)
    later = on(desk, OVER)
    key = propose_erasure(later, propose(desk, ended(desk))).value
    erasure = erasure_with_id(desk, key)

    assert state_words(later, erasure, Language.EN) == "waits until 17.07.2030"
    over = on(desk, erasure.grace_until)
    assert state_words(over, erasure, Language.EN) == "waits for the second member"


def test_terms_need_their_basis_and_sensible_years(desk):
    command = SetRetentionTerm(
        outcome=RetentionOutcome.VOIDED, years=0, basis="Item 1", valid_from=ENDED
    )

    assert code_of(set_retention_term, desk, command) == "retention.years"


def test_a_withdrawn_term_counts_no_more(desk):
    key = given_term(desk, RetentionOutcome.VOIDED, 3)
    command = WithdrawRetentionTerm(term_id=key, version=1, reason="A slip")

    withdraw_retention_term(desk, command)

    terms = {one.outcome: one for one in list_retention_terms(desk, Language.EN)}
    assert not terms[RetentionOutcome.VOIDED].known
    assert code_of(withdraw_retention_term, desk, command) == "retention.term-withdrawn"


def test_every_outcome_has_a_shipped_rule(desk):
    terms = list_retention_terms(desk, Language.KK)

    assert [one.outcome for one in terms] == list(RetentionOutcome)
    assert all(one.basis and one.confidence for one in terms)
    assert (RESOURCES / "retention" / f"{desk.rules.default.code}.toml").exists()


def test_the_same_day_years_later_is_there_each_year():
    assert years_after(date(2024, 2, 29), 4) == date(2028, 2, 29)
    assert years_after(date(2024, 2, 29), 5) == date(2029, 2, 28)
