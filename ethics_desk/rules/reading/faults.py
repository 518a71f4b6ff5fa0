"""Faults of entries already read: file, entry and key, and the same apart for a program to find."""

from collections.abc import Collection, Iterable, Sequence

from ethics_desk.domain.errors import BadInput
from ethics_desk.rules.packs.entries import (
    Clock,
    ConsequenceRule,
    Entry,
    GateRule,
    Ground,
    Group,
    HoldRule,
    Item,
    MeasureRule,
    PauseReason,
    Principle,
    SanctionType,
    Term,
    Version,
)
from ethics_desk.rules.packs.factors import Comparing, Factor

_KINDS: dict[type[Entry], str] = {
    Version: "version",
    SanctionType: "sanction",
    Group: "group",
    Item: "item",
    Term: "term",
    PauseReason: "pause",
    Ground: "ground",
    GateRule: "gate",
    HoldRule: "hold",
    ConsequenceRule: "consequence",
    MeasureRule: "measure",
    Principle: "principle",
    Clock: "clock",
    Factor: "factor",
    Comparing: "comparing",
}


_CUT = frozenset({"rules.entry-cuts-version", "rules.entry-without-version"})


def told_once(faults: Iterable[BadInput]) -> list[BadInput]:
    """Causes first and each once: not again for every version, and nothing that only follows."""
    found = list(faults)
    versions = [one for one in found if one.details.get("entry_kind") == "version"]
    cut = {_place(one) for one in found if one.code in _CUT}
    kept = [
        one
        for one in found
        if one in versions or not ((one.code in _CUT and _misdated(versions)) or _follows(one, cut))
    ]
    first: dict[tuple[object, ...], BadInput] = {}
    for one in kept:
        first.setdefault(_told(one), one)
    return sorted(first.values(), key=lambda one: (one not in versions, one.code not in _CUT))


def _misdated(versions: Sequence[BadInput]) -> bool:
    """Whether the versions' own days are wrong, so that entries cannot fit them."""
    return any(one.details.get("key") == "valid_from" for one in versions)


def _follows(fault: BadInput, cut: Collection[tuple[object, object]]) -> bool:
    """Whether a fault is there only because an entry's days do not fit its version."""
    if fault.code == "rules.incomplete":
        return any(kind == fault.details.get("key") for kind, _ in cut)
    named = fault.details.get("reference")
    return fault.code == "rules.unknown-reference" and any(code == named for _, code in cut)


def _place(fault: BadInput) -> tuple[object, object]:
    return fault.details.get("entry_kind"), fault.details.get("entry_code")


def _told(fault: BadInput) -> tuple[object, ...]:
    details = sorted((key, str(value)) for key, value in fault.details.items() if key != "version")
    return fault.code, *details


def fault_of(code: str, file: str, what: Entry, key: str, **facts: object) -> BadInput:
    """A fault of an entry, with its kind, code and the key of its form apart."""
    return BadInput(
        code,
        file=file,
        entry=what.code,
        key=key,
        entry_kind=_KINDS.get(type(what), ""),
        entry_code=what.code,
        entry_key=key.partition(".")[0],
        **facts,
    )
