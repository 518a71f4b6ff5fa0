"""The gates before a sanction: which are closed by what the records say, and since when."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Final

from ethics_desk.domain.sanction import Circumstances
from ethics_desk.rules.evaluation import Evaluation, Gate
from ethics_desk.rules.kinds import Confidence
from ethics_desk.services.clauses import in_words
from ethics_desk.services.desk import Desk

WHISTLE_BLOWER_GATE: Final = "whistle-blower-commission"
"""ACL art 24-2, row WB-04: it concerns the person, not the act, so no pack asks for it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GateState:
    """A gate and the day it was closed; None while it is open."""

    gate: Gate
    closed_on: date | None

    def open_on(self, day: date) -> bool:
        """Whether it still stood open on a day."""
        return self.closed_on is None or self.closed_on > day


def gate_states(desk: Desk, evaluation: Evaluation, known: Circumstances) -> tuple[GateState, ...]:
    """The gates of the law with the days that closed them.

    A gate the program does not know stays open until a written reason overrides it. So does the
    one of an official who is a whistle-blower: the records have no field for the commission's
    recommendation, and the reason is where it is named.
    """
    days = _closing_days(known)
    gates = [GateState(gate=gate, closed_on=days.get(gate.id)) for gate in evaluation.gates]
    if known.whistle_blower:
        gates.append(GateState(gate=_whistle_blower_gate(desk), closed_on=None))
    return tuple(gates)


def _closing_days(known: Circumstances) -> Mapping[str, date | None]:
    return MappingProxyType(
        {
            "materials-shown": known.materials_shown_on,
            "written-explanation": _earlier(
                known.explanation_given_on, known.explanation_refused_on
            ),
        }
    )


def _earlier(one: date | None, other: date | None) -> date | None:
    return min((day for day in (one, other) if day is not None), default=None)


def _whistle_blower_gate(desk: Desk) -> Gate:
    return Gate(
        id=WHISTLE_BLOWER_GATE,
        rule="acl-24-2",
        text=in_words(desk, "gate.whistle-blower-commission"),
        citation=in_words(desk, "citation.acl-24-2"),
        confidence=Confidence.SEEN,
        assumption=None,
    )
