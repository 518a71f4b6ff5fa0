"""A derivation replayed: the result that follows from its conclusions alone."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from ethics_desk.rules.judging.conclusions import (
    Conclusion,
    DayKind,
    LastDayFound,
    OutcomeReached,
    SanctionBarred,
    SanctionsAllowed,
    TimeStanding,
)
from ethics_desk.rules.judging.derivation import DerivationStep
from ethics_desk.rules.judging.evaluation import Evaluation, LastDays
from ethics_desk.rules.packs.kinds import Outcome, TimeStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class Replayed:
    """The part of an answer that decides: `excluded` are sanctions with the barring clause."""

    outcome: Outcome
    sanctions: tuple[str, ...] = ()
    excluded: tuple[tuple[str, str], ...] = ()
    time_status: TimeStatus | None = None
    last_days: LastDays = field(default_factory=LastDays)


def replay(steps: Iterable[DerivationStep]) -> Replayed:
    """The result, from what the applied steps conclude; without an outcome nothing is covered."""
    outcome = Outcome.NOT_COVERED
    allowed: tuple[str, ...] = ()
    barred: list[tuple[str, str]] = []
    status: TimeStatus | None = None
    days: dict[DayKind, LastDayFound] = {}
    for conclusion in _conclusions(steps):
        match conclusion:
            case OutcomeReached():
                outcome = conclusion.outcome
            case SanctionsAllowed():
                allowed = conclusion.sanctions
            case SanctionBarred():
                barred.append((conclusion.sanction, conclusion.rule))
            case TimeStanding():
                status = conclusion.status
            case LastDayFound():
                days[conclusion.name] = conclusion
            case _:
                continue
    return Replayed(
        outcome=outcome,
        sanctions=allowed,
        excluded=tuple(barred),
        time_status=status,
        last_days=LastDays(**{str(name): found.day for name, found in days.items()}),
    )


def result_of(evaluation: Evaluation) -> Replayed:
    """What a replay of its derivation must give."""
    return Replayed(
        outcome=evaluation.outcome,
        sanctions=evaluation.sanctions,
        excluded=tuple((one.sanction, one.rule) for one in evaluation.excluded),
        time_status=evaluation.time_status,
        last_days=evaluation.last_days,
    )


def _conclusions(steps: Iterable[DerivationStep]) -> Iterable[Conclusion]:
    return (one for step in steps if step.applied for one in step.concludes)
