"""Gates in words: how one stands, what is still open before a decision."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from ethics_desk.gui.tone import Tone
from ethics_desk.gui.wording import sentence
from ethics_desk.services.gates.gate_states import GateStanding, GateState
from ethics_desk.texts import In

translate = QCoreApplication.translate

GATE_TONES = {
    GateStanding.CLOSED: Tone.GOOD,
    GateStanding.OPEN: Tone.ALARM,
    GateStanding.TO_CHECK: Tone.WARNING,
    GateStanding.NOT_CONCERNED: Tone.QUIET,
}


def standing_told(state: GateState, words: In) -> str:
    """How a gate stands."""
    return sentence(words.say(f"gate-standing.{state.standing}", day=state.closed_on))


def wanting_told(state: GateState, words: In) -> str:
    """What would close a gate; nothing when it is closed."""
    if not state.missing:
        return ""
    return words.say("gate.to-do", missing="; ".join(one.in_(words) for one in state.missing))


def open_gates_told(gates: Sequence[GateState], day: date | None, words: In) -> str:
    """The gates that stand open on a day, one to a line; nothing when none does."""
    stopping = [state for state in gates if day is not None and state.stops_on(day)]
    if day is None or not stopping:
        return ""
    lines = [translate("DecisionDialog", "Not done before a sanction:")]
    lines += [f"– {state.open_on(day, words)}" for state in stopping]
    if any(state.secret for state in stopping):
        lines.append(words.say("gate.keep-secret"))
    return "\n".join(lines)
