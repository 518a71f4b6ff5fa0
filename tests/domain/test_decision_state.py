"""What became of a decision."""

from datetime import date
from itertools import count

import pytest

from ethics_desk.domain.decision_state import (
    DecisionState,
    annulled_on,
    check_events,
    decision_state,
)
from ethics_desk.domain.errors import BadInput, DeskError
from ethics_desk.domain.sanction import (
    NO_SANCTION,
    Decision,
    DecisionEvent,
    DecisionEventKind,
    Delivery,
)

DECIDED = date(2026, 3, 2)
K = DecisionEventKind
_ids = count(1)


def decision(sanction="demotion"):
    return Decision(
        id="decision-1",
        inquiry_id="inquiry-1",
        party_id="party-1",
        allegation_id="allegation-1",
        proposal_id="proposal-1",
        sanction=sanction,
        decided_on=DECIDED,
        decided_by="Minister",
        order_number="12-к",
        order_date=DECIDED,
        facts="{}",
        evaluation="{}",
    )


def event(kind, day, delivery=None):
    if kind is K.MADE_KNOWN and delivery is None:
        delivery = Delivery.SIGNATURE
    return DecisionEvent(
        id=f"event-{next(_ids)}",
        inquiry_id="inquiry-1",
        decision_id="decision-1",
        kind=kind,
        happened_on=date(2026, 3, day),
        delivery=delivery,
    )


@pytest.mark.parametrize(
    ("events", "state"),
    [
        ([], DecisionState.IN_FORCE),
        ([(K.MADE_KNOWN, 3)], DecisionState.IN_FORCE),
        ([(K.APPEALED, 4)], DecisionState.UNDER_APPEAL),
        ([(K.APPEALED, 4), (K.APPEAL_REJECTED, 9)], DecisionState.IN_FORCE),
        ([(K.APPEALED, 4), (K.APPEAL_GRANTED, 9)], DecisionState.ANNULLED),
        ([(K.ANNULLED_BY_COURT, 9)], DecisionState.ANNULLED),
        ([(K.LIFTED_EARLY, 9)], DecisionState.LIFTED),
        ([(K.EXPIRED, 9)], DecisionState.EXPIRED),
        ([(K.LIFTED_EARLY, 9), (K.ANNULLED_BY_COURT, 10)], DecisionState.ANNULLED),
        ([(K.APPEALED, 4), (K.EXPIRED, 9), (K.APPEAL_REJECTED, 10)], DecisionState.EXPIRED),
        ([(K.ANNULLED_BY_COURT, 29)], DecisionState.IN_FORCE),
    ],
)
def test_the_state_on_a_day_follows_from_the_events_up_to_it(events, state):
    followed = [event(kind, day) for kind, day in events]

    assert decision_state(decision(), followed, date(2026, 3, 20)) is state


def test_before_its_day_a_decision_does_not_exist_yet():
    assert decision_state(decision(), [], date(2026, 3, 1)) is DecisionState.NOT_YET


def test_events_count_by_their_days_whatever_the_order_they_were_recorded_in():
    late = [event(K.APPEAL_REJECTED, 9), event(K.APPEALED, 4)]

    assert decision_state(decision(), late, date(2026, 3, 20)) is DecisionState.IN_FORCE


def test_the_day_of_annulment_is_the_first_annulling_event():
    followed = [event(K.APPEALED, 4), event(K.APPEAL_GRANTED, 9)]

    assert annulled_on(followed) == date(2026, 3, 9)
    assert annulled_on(followed[:1]) is None


@pytest.mark.parametrize(
    ("events", "code"),
    [
        ([(K.MADE_KNOWN, 1)], "decision-event.before-decision"),
        ([(K.MADE_KNOWN, 3), (K.MADE_KNOWN, 4)], "decision-event.known-already"),
        ([(K.APPEAL_REJECTED, 4)], "decision-event.no-appeal"),
        ([(K.APPEAL_GRANTED, 4)], "decision-event.no-appeal"),
        ([(K.APPEALED, 4), (K.APPEALED, 5)], "decision-event.appeal-pending"),
        (
            [(K.APPEALED, 4), (K.APPEAL_REJECTED, 5), (K.APPEAL_REJECTED, 6)],
            "decision-event.no-appeal",
        ),
        ([(K.ANNULLED_BY_COURT, 4), (K.APPEALED, 5)], "decision-event.after-annulment"),
        ([(K.ANNULLED_BY_COURT, 4), (K.MADE_KNOWN, 5)], "decision-event.after-annulment"),
        (
            [(K.ANNULLED_BY_COURT, 4), (K.ANNULLED_BY_COURT, 5)],
            "decision-event.after-annulment",
        ),
        ([(K.LIFTED_EARLY, 4), (K.EXPIRED, 5)], "decision-event.over-already"),
        ([(K.EXPIRED, 4), (K.EXPIRED, 5)], "decision-event.over-already"),
    ],
)
def test_what_cannot_follow_is_refused(events, code):
    followed = [event(kind, day) for kind, day in events]

    with pytest.raises(DeskError) as refusal:
        check_events(decision(), followed)

    assert refusal.value.code == code


@pytest.mark.parametrize("kind", [K.LIFTED_EARLY, K.EXPIRED])
def test_what_was_not_imposed_does_not_end(kind):
    with pytest.raises(DeskError) as refusal:
        check_events(decision(NO_SANCTION), [event(kind, 9)])

    assert refusal.value.code == "decision-event.no-sanction"


def test_making_known_needs_the_way_and_nothing_else_has_one():
    unsaid = DecisionEvent(
        id="event-x",
        inquiry_id="inquiry-1",
        decision_id="decision-1",
        kind=K.MADE_KNOWN,
        happened_on=DECIDED,
    )

    with pytest.raises(BadInput, match="delivery-missing"):
        check_events(decision(), [unsaid])
    with pytest.raises(BadInput, match="delivery-not-here"):
        check_events(decision(), [event(K.APPEALED, 4, Delivery.SIGNATURE)])


def test_an_appeal_may_go_on_to_the_next_instance():
    followed = [
        event(K.MADE_KNOWN, 3),
        event(K.APPEALED, 4),
        event(K.APPEAL_REJECTED, 9),
        event(K.APPEALED, 10),
        event(K.APPEAL_GRANTED, 20),
    ]

    check_events(decision(), followed)
