"""How each kind of gate is closed by what the records say."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from types import MappingProxyType

from ethics_desk.domain.sanction import Circumstances
from ethics_desk.rules.judging.evaluation import Gate
from ethics_desk.rules.packs.calendar import WorkingCalendar
from ethics_desk.rules.packs.entries import GateRule, Wait
from ethics_desk.rules.packs.kinds import Concern, GateKind, Unit
from ethics_desk.services.gates.gate_states import Done, GateStanding, GateState, Remark
from ethics_desk.services.gates.recommendations import judge_recommendation


def gate_state(gate: Gate, done: Done) -> GateState:
    """How a gate stands; one that is for others only does not concern this official."""
    if not concerns(gate.entry, done.known):
        return _state(gate, done, GateStanding.NOT_CONCERNED)
    return _JUDGES[gate.entry.kind](gate, done)


def concerns(rule: GateRule, known: Circumstances) -> bool:
    """Whether a gate concerns an official; most concern everybody."""
    return rule.only_for is not Concern.WHISTLE_BLOWER or known.whistle_blower


def _shown(gate: Gate, done: Done) -> GateState:
    # An act that the official refused to look serves as well as the showing itself.
    known = done.known
    day = _earlier(known.materials_shown_on, known.materials_declined_on)
    return _closed_by(gate, done, day, Remark("show"))


def _explanation(gate: Gate, done: Done) -> GateState:
    # Row PR-06: an act of refusal serves as well as the explanation itself.
    known = done.known
    day = _earlier(known.explanation_given_on, known.explanation_refused_on)
    wanting = "request" if known.explanation_requested_on is None else "explain"
    state = _closed_by(gate, done, day, Remark(wanting))
    return replace(state, notes=tuple(_waits(gate.entry, done)))


def _waits(rule: GateRule, done: Done) -> Iterator[Remark]:
    """How long the answer is waited for, while it is, and when the act of refusal came sooner."""
    known = done.known
    asked, refused = known.explanation_requested_on, known.explanation_refused_on
    if asked is None or known.explanation_given_on is not None:
        return
    for wait in rule.waits:
        until = _last_of(wait, asked, done.calendar)
        if refused is None or refused <= until:
            yield Remark(
                "waits" if refused is None else "refused-soon",
                (
                    ("asked", asked),
                    ("refused", refused),
                    ("days", wait.amount),
                    ("unit", wait.unit),
                    ("until", until),
                    ("citation", wait.citation),
                    ("confidence", wait.confidence),
                    ("rows", wait.rows),
                ),
            )


def _last_of(wait: Wait, asked: date, calendar: WorkingCalendar) -> date:
    if wait.unit is Unit.WORKING_DAYS:
        return calendar.working_days_after(asked, wait.amount)
    return asked + timedelta(days=wait.amount)


def _paper(gate: Gate, done: Done) -> GateState:
    return _closed_by(gate, done, done.record(gate.id).met_on, Remark("paper"))


def _checked(gate: Gate, done: Done) -> GateState:
    day = done.record(gate.id).met_on
    state = _closed_by(gate, done, day, Remark("check"))
    return state if day is not None else replace(state, standing=GateStanding.TO_CHECK)


def _closed_by(gate: Gate, done: Done, day: date | None, wanting: Remark) -> GateState:
    if day is None:
        return replace(_state(gate, done, GateStanding.OPEN), missing=(wanting,))
    return replace(_state(gate, done, GateStanding.CLOSED), closed_on=day)


def _state(gate: Gate, done: Done, standing: GateStanding) -> GateState:
    return GateState(gate=gate, record=done.record(gate.id), standing=standing)


def _earlier(one: date | None, other: date | None) -> date | None:
    return min((day for day in (one, other) if day is not None), default=None)


_JUDGES: Mapping[GateKind, Callable[[Gate, Done], GateState]] = MappingProxyType(
    {
        GateKind.SHOWN: _shown,
        GateKind.EXPLANATION: _explanation,
        GateKind.RECOMMENDATION: judge_recommendation,
        GateKind.PAPER: _paper,
        GateKind.TO_CHECK: _checked,
    }
)
