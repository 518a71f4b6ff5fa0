"""What a gate has besides the fields of every entry; each kind has its own keys."""

from datetime import date
from typing import TypedDict

from ethics_desk.rules.packs.entries import Wait
from ethics_desk.rules.packs.kinds import Concern, Confidence, GateKind, Unit
from ethics_desk.rules.reading.tables import DAYS, Table, optional_whole


class GateTerms(TypedDict):
    """The terms of a gate; those that do not belong to its kind are empty."""

    kind: GateKind
    since: date | None
    only_for: Concern | None
    invites: bool
    unit: Unit
    days_before: int | None
    copy_within: int | None
    waits: tuple[Wait, ...]


def gate_terms(table: Table) -> GateTerms:
    """The kind of a gate and its terms; a key that belongs to another kind stays unknown."""
    kind = table.word("kind", GateKind)
    advised = kind is GateKind.RECOMMENDATION
    return GateTerms(
        kind=kind,
        since=table.optional_day("since"),
        only_for=table.word("only_for", Concern) if table.has("only_for") else None,
        invites=advised and table.switch("invites", default=False),
        unit=_unit(table) if advised and table.has("unit") else Unit.WORKING_DAYS,
        days_before=_days(table, "days_before") if advised else None,
        copy_within=_days(table, "copy_within") if advised else None,
        waits=_waits(table) if kind is GateKind.EXPLANATION else (),
    )


def _days(table: Table, key: str) -> int | None:
    return optional_whole(table, key, DAYS)


def _waits(table: Table) -> tuple[Wait, ...]:
    return tuple(_wait(one) for one in table.tables("wait"))


def _wait(table: Table) -> Wait:
    wait = Wait(
        amount=table.whole("amount", DAYS),
        unit=_unit(table),
        citation=table.trilingual("citation"),
        rows=table.texts("rows", required=True),
        confidence=table.word("confidence", Confidence),
    )
    table.close()
    return wait


def _unit(table: Table) -> Unit:
    """Working or calendar days; a gate is not counted in months."""
    unit = table.word("unit", Unit)
    if unit is Unit.MONTHS:
        raise table.refusal("rules.unknown-word", "unit", word=unit.value)
    return unit
