"""What follows a decision: made known, appealed, annulled, lifted, expired; each with its day."""

from dataclasses import dataclass
from datetime import date

from ethics_desk.domain.decision_state import check_events
from ethics_desk.domain.sanction import (
    DecisionEvent,
    DecisionEventId,
    DecisionEventKind,
    DecisionId,
    Delivery,
)
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.journal import entry, facts_of, taken_out, whose
from ethics_desk.services.line_checks import clean_line
from ethics_desk.services.stage_checks import day_past
from ethics_desk.services.standing import live_inquiry
from ethics_desk.services.wording_checks import clean, reason_given


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordDecisionEvent:
    """Write down what followed a decision; `delivery` belongs to making it known, and only there.

    `document` is the paper it rests on: the number of an act, of a court's judgement.
    """

    decision_id: DecisionId
    kind: DecisionEventKind
    happened_on: date
    delivery: Delivery | None = None
    document: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveDecisionEvent:
    """Take an event written down by mistake out again, with the reason."""

    event_id: DecisionEventId
    reason: str


def record_decision_event(desk: Desk, command: RecordDecisionEvent) -> Outcome[DecisionEventId]:
    """Check that it fits what happened before and after it, then write it down.

    It may be recorded at any stage: what follows a decision comes long after an inquiry is closed.
    """
    document = clean_line(command.document, "document")
    note = clean(command.note, "note")
    day_past(desk, command.happened_on, "happened_on")
    with desk.write(command) as work:
        decision = work.decisions.get(command.decision_id)
        live_inquiry(work, decision.inquiry_id)
        event = DecisionEvent(
            id=DecisionEventId(desk.new_id()),
            inquiry_id=decision.inquiry_id,
            decision_id=decision.id,
            kind=command.kind,
            happened_on=command.happened_on,
            delivery=command.delivery,
            document=document,
            note=note,
        )
        check_events(decision, (*work.decision_events.of(decision_id=decision.id), event))
        work.decision_events.add(event)
        work.journal.add(
            entry(
                desk,
                "decision.followed",
                event.id,
                inquiry_id=decision.inquiry_id,
                changes=(
                    *whose(work, decision.party_id),
                    *facts_of(event, "kind", "happened_on", "delivery", "document", "note"),
                ),
            )
        )
    return Outcome(event.id, touched=frozenset({decision.inquiry_id}))


def remove_decision_event(desk: Desk, command: RemoveDecisionEvent) -> Outcome[DecisionEventId]:
    """Take the event out; refused when what follows it could not have happened without it."""
    reason = reason_given(command.reason)
    with desk.write(command) as work:
        event = work.decision_events.get(command.event_id)
        live_inquiry(work, event.inquiry_id)
        decision = work.decisions.get(event.decision_id)
        others = work.decision_events.of(decision_id=decision.id)
        check_events(decision, (one for one in others if one.id != event.id))
        work.decision_events.remove(event.id)
        gone = facts_of(event, "kind", "happened_on", "delivery", "document", "note")
        work.journal.add(
            entry(
                desk,
                "decision.event-removed",
                event.id,
                inquiry_id=event.inquiry_id,
                changes=taken_out(gone),
                reason=reason,
            )
        )
    return Outcome(event.id, touched=frozenset({event.inquiry_id}))
