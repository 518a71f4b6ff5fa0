"""What became of a decision: in force, appealed, annulled, lifted, expired.

Pure functions over a decision and the dated events that followed it. Events of one day stand in
the order in which they were recorded.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ethics_desk.domain.errors import BadInput, RuleViolation
from ethics_desk.domain.sanction import NO_SANCTION, Decision, DecisionEvent, DecisionEventKind


class DecisionState(StrEnum):
    """Where a decision stands on a day."""

    NOT_YET = "not-yet"
    IN_FORCE = "in-force"
    UNDER_APPEAL = "under-appeal"
    ANNULLED = "annulled"
    LIFTED = "lifted"
    EXPIRED = "expired"


_AFTER = {
    DecisionEventKind.APPEALED: DecisionState.UNDER_APPEAL,
    DecisionEventKind.APPEAL_GRANTED: DecisionState.ANNULLED,
    DecisionEventKind.ANNULLED_BY_COURT: DecisionState.ANNULLED,
    DecisionEventKind.LIFTED_EARLY: DecisionState.LIFTED,
    DecisionEventKind.EXPIRED: DecisionState.EXPIRED,
}
_OVER = frozenset({DecisionState.LIFTED, DecisionState.EXPIRED})


def decision_state(decision: Decision, events: Iterable[DecisionEvent], on: date) -> DecisionState:
    """Where the decision stands at the end of the day `on`.

    A decision appealed against is in force meanwhile, unless a later event ends it; a sanction
    that was lifted or has expired stays so when an appeal is rejected.
    """
    if on < decision.decided_on:
        return DecisionState.NOT_YET
    course = _Course(decision)
    for event in in_order(events):
        if event.happened_on <= on:
            course = course.after(event)
    return course.state


def annulled_on(events: Iterable[DecisionEvent]) -> date | None:
    """The day from which the sanction counts as never imposed, if there is one."""
    return next((event.happened_on for event in in_order(events) if event.kind.annuls), None)


def in_order(events: Iterable[DecisionEvent]) -> tuple[DecisionEvent, ...]:
    """The events by day, those of one day as they were recorded."""
    return tuple(sorted(events, key=lambda event: event.happened_on))


def check_events(decision: Decision, events: Iterable[DecisionEvent]) -> None:
    """Refuse events that cannot all have happened in this order.

    Raises `RuleViolation` for the first one that does not fit, by its own code for each reason,
    and `BadInput` for a delivery that is missing or belongs to another kind of event.
    """
    course = _Course(decision)
    for event in in_order(events):
        _check_delivery(event)
        course.check(event)
        course = course.after(event)


def _check_delivery(event: DecisionEvent) -> None:
    made_known = event.kind is DecisionEventKind.MADE_KNOWN
    if made_known and event.delivery is None:
        raise BadInput("decision-event.delivery-missing", field="delivery")
    if not made_known and event.delivery is not None:
        raise BadInput("decision-event.delivery-not-here", field="delivery")


@dataclass(frozen=True, slots=True)
class _Course:
    """A decision after some of its events."""

    decision: Decision
    made_known: bool = False
    appeal_open: bool = False
    annulled: bool = False
    over: DecisionState | None = None

    @property
    def state(self) -> DecisionState:
        """Where it stands now."""
        if self.annulled:
            return DecisionState.ANNULLED
        if self.over is not None:
            return self.over
        return DecisionState.UNDER_APPEAL if self.appeal_open else DecisionState.IN_FORCE

    def after(self, event: DecisionEvent) -> "_Course":
        """The course with one more event."""
        kind = event.kind
        answered = kind in (DecisionEventKind.APPEAL_REJECTED, DecisionEventKind.APPEAL_GRANTED)
        appealed = kind is DecisionEventKind.APPEALED
        reached = _AFTER.get(kind)
        return _Course(
            self.decision,
            made_known=self.made_known or kind is DecisionEventKind.MADE_KNOWN,
            appeal_open=appealed or (self.appeal_open and not answered),
            annulled=self.annulled or kind.annuls,
            over=reached if reached in _OVER else self.over,
        )

    def check(self, event: DecisionEvent) -> None:
        """Refuse the event when it cannot come now."""
        day = event.happened_on
        if day < self.decision.decided_on:
            raise RuleViolation(
                "decision-event.before-decision",
                field="happened_on",
                decided=self.decision.decided_on,
            )
        if self.annulled:
            raise RuleViolation("decision-event.after-annulment", field="kind", day=day)
        match event.kind:
            case DecisionEventKind.MADE_KNOWN:
                self._check_made_known()
            case DecisionEventKind.APPEALED:
                self._check_no_appeal_open()
            case DecisionEventKind.APPEAL_REJECTED | DecisionEventKind.APPEAL_GRANTED:
                self._check_appeal_open()
            case DecisionEventKind.LIFTED_EARLY | DecisionEventKind.EXPIRED:
                self._check_in_force()
            case DecisionEventKind.ANNULLED_BY_COURT:
                pass

    def _check_made_known(self) -> None:
        if self.made_known:
            raise RuleViolation("decision-event.known-already", field="kind")

    def _check_no_appeal_open(self) -> None:
        if self.appeal_open:
            raise RuleViolation("decision-event.appeal-pending", field="kind")

    def _check_appeal_open(self) -> None:
        if not self.appeal_open:
            raise RuleViolation("decision-event.no-appeal", field="kind")

    def _check_in_force(self) -> None:
        if self.decision.sanction == NO_SANCTION:
            raise RuleViolation("decision-event.no-sanction", field="kind")
        if self.over is not None:
            raise RuleViolation("decision-event.over-already", field="kind")
