"""What is written down for one gate: a recommendation, a paper, a check."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from ethics_desk.domain.errors import BadInput, Conflict
from ethics_desk.domain.gate_record import GateRecord, GateRecordId
from ethics_desk.domain.inquiry import Inquiry, PartyId
from ethics_desk.rules.packs.entries import GateRule
from ethics_desk.rules.packs.kinds import GateKind
from ethics_desk.services.circumstances import first_discovery
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.journal import changes_between, entry, whose
from ethics_desk.services.line_checks import clean_line
from ethics_desk.services.stage_checks import AWAITED, day_past, inquiry_at, official_of
from ethics_desk.services.standing import by_itself, live_inquiry

_OF_RECOMMENDATIONS: Final = (
    "agrees",
    "invited_on",
    "materials_sent_on",
    "meets_on",
    "copy_sent_on",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordGate:
    """Write down what was done for one gate of an official; left empty, the gate is open again.

    `version` is 0 as long as nothing was recorded for it. `agrees` and the days of invitation,
    materials, meeting and copy belong to a recommendation only.
    """

    party_id: PartyId
    gate: str
    version: int = 0
    met_on: date | None = None
    paper: str = ""
    agrees: bool | None = None
    invited_on: date | None = None
    materials_sent_on: date | None = None
    meets_on: date | None = None
    copy_sent_on: date | None = None


def record_gate(desk: Desk, command: RecordGate) -> Outcome[GateRecordId]:
    """Check the days against each other, then write them down.

    After the end of the inquiry nothing is written but that the copy was sent.

    Raises `BadInput`: `gate.unknown`, `gate.recorded-elsewhere` for a gate closed by the
    circumstances, `gate.not-of-this-kind`, and one code for each order of days that cannot be.
    """
    with desk.write(command) as work:
        party = official_of(work, command.party_id)
        inquiry = by_itself(work, live_inquiry(work, party.inquiry_id))
        rule = _rule(desk, inquiry, command.gate)
        _check_kind(rule, command)
        _check_days(desk, command, first_discovery(work, party))
        before = next(iter(work.gate_records.of(party_id=party.id, gate=command.gate)), None)
        if before is None and command.version != 0:
            raise Conflict("store.stale", kind="gate", id=command.gate)
        blank = GateRecord(
            id=GateRecordId(desk.new_id()),
            inquiry_id=inquiry.id,
            party_id=party.id,
            gate=command.gate,
        )
        after = _record(before or blank, command)
        if replace(after, copy_sent_on=None) != replace(before or blank, copy_sent_on=None):
            inquiry_at(desk, work, party.inquiry_id, AWAITED)
        if before is None:
            work.gate_records.add(replace(after, version=1))
        else:
            work.gate_records.replace(after)
        told = ("gate", "", command.gate)
        changes = (*whose(work, party.id), told, *changes_between(before or blank, after))
        work.journal.add(
            entry(desk, "gate.recorded", after.id, inquiry_id=inquiry.id, changes=changes)
        )
    return Outcome(after.id, touched=frozenset({inquiry.id}))


def _record(before: GateRecord, command: RecordGate) -> GateRecord:
    return replace(
        before,
        met_on=command.met_on,
        paper=clean_line(command.paper, "paper"),
        agrees=command.agrees,
        invited_on=command.invited_on,
        materials_sent_on=command.materials_sent_on,
        meets_on=command.meets_on,
        copy_sent_on=command.copy_sent_on,
        version=command.version,
    )


def _rule(desk: Desk, inquiry: Inquiry, code: str) -> GateRule:
    """The gate as the newest version that has it says."""
    for version in reversed(desk.rules.pack(inquiry.pack).versions):
        if code in version.gates:
            return version.gates[code]
    raise BadInput("gate.unknown", field="gate", gate=code)


def _check_kind(rule: GateRule, command: RecordGate) -> None:
    if rule.kind in (GateKind.SHOWN, GateKind.EXPLANATION):
        raise BadInput("gate.recorded-elsewhere", field="gate", gate=rule.title)
    if rule.kind is not GateKind.RECOMMENDATION:
        for field in _OF_RECOMMENDATIONS:
            if getattr(command, field) is not None:
                raise BadInput("gate.not-of-this-kind", field=field, gate=rule.title)
    elif command.met_on is not None and command.agrees is None:
        raise BadInput("gate.agrees-missing", field="agrees")
    if command.met_on is None and (command.agrees is not None or command.copy_sent_on is not None):
        raise BadInput("gate.day-missing", field="met_on")
    if command.met_on is not None and not command.paper.strip():
        raise BadInput("text.missing", field="paper")


def _check_days(desk: Desk, command: RecordGate, earliest: date | None) -> None:
    """A meeting may be to come; all other days have come, each not before what it follows."""
    for field, day, since in _in_order(command, earliest):
        if day is not None:
            day_past(desk, day, field, earliest=since)
    if command.meets_on is None:
        return
    for field in ("invited_on", "materials_sent_on"):
        day = getattr(command, field)
        if day is not None and day > command.meets_on:
            raise BadInput("gate.after-meeting", field=field, day=day, meets=command.meets_on)


def _in_order(
    command: RecordGate, earliest: date | None
) -> Iterator[tuple[str, date | None, date | None]]:
    yield "invited_on", command.invited_on, earliest
    yield "materials_sent_on", command.materials_sent_on, earliest
    yield "met_on", command.met_on, command.meets_on or earliest
    yield "copy_sent_on", command.copy_sent_on, command.met_on
