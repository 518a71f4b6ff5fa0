"""The gates before a sanction: which are closed by what the records say, and since when."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from ethics_desk.domain.sanction import Circumstances
from ethics_desk.rules.evaluation import Evaluation, Gate

WHISTLE_BLOWER: Final = "whistle-blower"
"""The gate of an official who reported corruption (ACL art 24-2, row WB-04)."""


class GateStanding(StrEnum):
    """What the records say about a gate."""

    CLOSED = "closed"
    OPEN = "open"
    TO_CHECK = "to-check"
    NOT_CONCERNED = "not-concerned"


@dataclass(frozen=True, slots=True, kw_only=True)
class GateState:
    """A gate, what the records say about it, and the day it was closed if it was.

    A gate to be checked is one the records cannot answer: whoever decides has to.
    """

    gate: Gate
    standing: GateStanding
    closed_on: date | None = None

    def stops_on(self, day: date) -> bool:
        """Whether it stood open on a day and so stops a sanction without a written reason."""
        if self.standing is GateStanding.CLOSED:
            return self.closed_on is None or self.closed_on > day
        return self.standing is GateStanding.OPEN


def gate_states(evaluation: Evaluation, known: Circumstances) -> tuple[GateState, ...]:
    """The gates of the law with what the records say about them.

    A gate the program does not know, as an office's own pack may bring, counts as open.
    """
    return tuple(_state(gate, known) for gate in evaluation.gates)


def _state(gate: Gate, known: Circumstances) -> GateState:
    match gate.id:
        case "materials-shown":
            return _closed_by(gate, known.materials_shown_on)
        case "written-explanation":
            # Row PR-06: an act of refusal serves as well as the explanation itself.
            return _closed_by(
                gate, _earlier(known.explanation_given_on, known.explanation_refused_on)
            )
        case "whistle-blower":
            # Row WB-04: the records have no field for the commission's recommendation; the written
            # reason for deciding is where it is named.
            concerned = GateStanding.OPEN if known.whistle_blower else GateStanding.NOT_CONCERNED
            return GateState(gate=gate, standing=concerned)
        case "authority" | "commission":
            return GateState(gate=gate, standing=GateStanding.TO_CHECK)
        case _:
            return GateState(gate=gate, standing=GateStanding.OPEN)


def _closed_by(gate: Gate, day: date | None) -> GateState:
    standing = GateStanding.OPEN if day is None else GateStanding.CLOSED
    return GateState(gate=gate, standing=standing, closed_on=day)


def _earlier(one: date | None, other: date | None) -> date | None:
    return min((day for day in (one, other) if day is not None), default=None)
