"""The gates before a sanction: how each stands, what would close it, what to know of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from ethics_desk.domain.gate_record import GateRecord, GateRecordId
from ethics_desk.domain.sanction import Circumstances
from ethics_desk.rules.judging.evaluation import Gate
from ethics_desk.rules.packs.calendar import WorkingCalendar
from ethics_desk.rules.packs.kinds import Confidence, GateKind, Unit
from ethics_desk.services.law_words import source_in
from ethics_desk.texts import In

COPY_DUE: Final = "copy-due"
"""The remark that a copy is still to be sent."""


class GateStanding(StrEnum):
    """What the records say about a gate."""

    CLOSED = "closed"
    OPEN = "open"
    TO_CHECK = "to-check"
    NOT_CONCERNED = "not-concerned"


@dataclass(frozen=True, slots=True)
class Remark:
    """A sentence of the catalogue with its facts; its words stand under `gate.<code>`."""

    code: str
    facts: tuple[tuple[str, object], ...] = ()

    def in_(self, words: In) -> str:
        """The sentence in one language."""
        return words.say(f"gate.{self.code}", **{key: _named(words, f) for key, f in self.facts})


def _named(words: In, fact: object) -> object:
    match fact:
        case Unit():
            return words.say(f"gate.unit.{fact}")
        case Confidence():
            return words.say(f"paper.confidence.{fact}")
        case _:
            return fact


@dataclass(frozen=True, slots=True, kw_only=True)
class GateState:
    """A gate, what the records say about it, and the day it was closed if it was.

    `record` is what was written down for it; `missing` is what would close it, `notes` what whoever
    decides should know. A gate to be checked is one the records cannot answer: whoever decides has
    to.
    """

    gate: Gate
    record: GateRecord
    standing: GateStanding
    closed_on: date | None = None
    missing: tuple[Remark, ...] = ()
    notes: tuple[Remark, ...] = ()

    @property
    def secret(self) -> bool:
        """Whether telling how it stands would tell who reported corruption.

        Source: ACL art 24(4), rows WB-02 and WB-08.
        """
        return self.gate.entry.only_for is not None

    @property
    def standing_on_paper(self) -> GateStanding:
        """What may be printed.

        What the records cannot answer stays to be checked, also once it was: were every other gate
        printed as met, a reason for deciding with one open would tell which.
        """
        left_to_others = self.secret or self.gate.entry.kind is GateKind.TO_CHECK
        return GateStanding.TO_CHECK if left_to_others else self.standing

    @property
    def awaits_copy(self) -> bool:
        """Whether a copy of what a body decided is still to be sent."""
        return any(note.code == COPY_DUE for note in self.notes)

    def open_on(self, day: date, words: In) -> str:
        """The gate with its source and why it stood open on a day, in one line."""
        late = self.closed_on is not None and self.closed_on > day
        why = (Remark("met-later", (("day", self.closed_on),)),) if late else self.missing
        return words.say(
            "gate.line",
            gate=self.gate.entry.title,
            source=source_in(words, self.gate.entry),
            missing="; ".join(one.in_(words) for one in why),
        )

    def stops_on(self, day: date) -> bool:
        """Whether it stood open on a day and so stops a sanction without a written reason."""
        if self.standing is GateStanding.CLOSED:
            left_to_others = self.gate.entry.kind is GateKind.TO_CHECK
            return not left_to_others and (self.closed_on is None or self.closed_on > day)
        return self.standing is GateStanding.OPEN


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """What the records say about the gates of one official; `records` stand by code of the gate."""

    known: Circumstances
    records: Mapping[str, GateRecord]
    calendar: WorkingCalendar

    def record(self, gate: str) -> GateRecord:
        """What was written down for a gate; nothing, in version 0, when nothing was."""
        blank = GateRecord(
            id=GateRecordId(""),
            inquiry_id=self.known.inquiry_id,
            party_id=self.known.id,
            gate=gate,
            version=0,
        )
        return self.records.get(gate, blank)
