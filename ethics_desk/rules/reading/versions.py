"""Versions of a pack put together from dated entries: carried over, replaced, free of gaps."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise
from types import MappingProxyType
from typing import TypeVar

from ethics_desk.domain.errors import BadInput
from ethics_desk.rules.packs.entries import (
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
from ethics_desk.rules.packs.kinds import Confidence
from ethics_desk.rules.packs.pack import PackVersion
from ethics_desk.rules.packs.periods import ONE_DAY
from ethics_desk.rules.reading.faults import fault_of
from ethics_desk.rules.reading.layers import Layer, Placed

E = TypeVar("E", bound=Entry)
ByKind = Mapping[str, Mapping[str, Entry]]


def assemble(
    layers: Sequence[Layer], faults: list[BadInput]
) -> tuple[tuple[PackVersion, ...], tuple[PackVersion, ...]]:
    """The versions of a pack in order of time, then those that others replaced.

    Gaps, overlaps and loose ends go to the faults.
    """
    made: dict[str, ByKind] = {}
    timeline: dict[str, tuple[int, Placed[Version]]] = {}
    for place, layer in enumerate(layers):
        _check_periods(layer, faults)
        for version in sorted(layer.versions, key=_own_wording_first):
            made[version.what.code] = _entries_of(version, layer, made, faults)
            _enter(timeline, place, version, faults)
    ordered = _in_time(list(timeline.values()), faults)
    judging = {one.code for one in ordered}
    replaced = {
        one.what.code: one.what
        for layer in layers
        for one in layer.versions
        if one.what.code not in judging
    }
    return (
        tuple(_version(one, made[one.code]) for one in ordered),
        tuple(_version(one, made[one.code]) for one in replaced.values()),
    )


def _own_wording_first(version: Placed[Version]) -> tuple[bool, date]:
    """Versions with entries of their own come before those that carry them over."""
    return version.what.carries_over_from is not None, version.what.valid_from


def _enter(
    timeline: dict[str, tuple[int, Placed[Version]]],
    place: int,
    version: Placed[Version],
    faults: list[BadInput],
) -> None:
    """Put a version into the timeline, in the place of the one it replaces."""
    code, replaced = version.what.code, version.what.replaces
    if replaced is not None and timeline.pop(replaced, None) is None:
        faults.append(_fault("rules.unknown-reference", version, "replaces", reference=replaced))
    if code in timeline:
        faults.append(_fault("rules.duplicate", version, "code"))
    timeline[code] = (place, version)


def _in_time(timeline: list[tuple[int, Placed[Version]]], faults: list[BadInput]) -> list[Version]:
    """The versions in order; an endless one ends where one of a later folder begins."""
    timeline.sort(key=lambda one: one[1].what.valid_from)
    ordered: list[Version] = []
    for place, (layer, version) in enumerate(timeline):
        info = version.what
        if place + 1 < len(timeline):
            next_layer, following = timeline[place + 1]
            starts = following.what.valid_from
            if info.valid_until is None and info.valid_from < starts and layer < next_layer:
                info = replace(info, valid_until=starts - ONE_DAY)
            _check_border(info.valid_until, following, faults)
        ordered.append(info)
    return ordered


def _check_border(until: date | None, following: Placed[Version], faults: list[BadInput]) -> None:
    starts = following.what.valid_from
    if until is None or until >= starts:
        faults.append(_fault("rules.overlap", following, "valid_from", day=starts))
    elif until + ONE_DAY < starts:
        faults.append(_fault("rules.gap", following, "valid_from", day=until + ONE_DAY))


def _entries_of(
    version: Placed[Version], layer: Layer, made: Mapping[str, ByKind], faults: list[BadInput]
) -> ByKind:
    """The folder's entries of the version's period, over those carried over from another one."""
    info = version.what
    base: ByKind = {}
    if info.carries_over_from is not None:
        if info.carries_over_from not in made:
            key, reference = "carries_over_from", info.carries_over_from
            faults.append(_fault("rules.unknown-reference", version, key, reference=reference))
        base = made.get(info.carries_over_from, {})
        there = {code for entries in base.values() for code in entries}
        faults.extend(
            _fault("rules.unknown-reference", version, "drops", reference=code)
            for code in info.drops
            if code not in there
        )
    kinds = {*base, *layer.entries}
    return {
        kind: {
            **{
                code: _carried(entry, info)
                for code, entry in base.get(kind, {}).items()
                if code not in info.drops
            },
            **{
                one.what.code: one.what
                for one in layer.entries.get(kind, [])
                if covers(one.what, info)
            },
        }
        for kind in kinds
    }


def _carried(entry: E, version: Version) -> E:
    """An entry of another version; where that is an assumption it says so and loses its ground."""
    dated = replace(entry, valid_from=version.valid_from, valid_until=version.valid_until)
    concerned = not version.assumed_sources or entry.source in version.assumed_sources
    if version.assumption is None or not concerned:
        return dated
    return replace(dated, assumption=version.assumption, confidence=Confidence.RECALLED)


def covers(entry: Entry, version: Version) -> bool:
    """Whether an entry holds all through a version's period."""
    ends = entry.valid_until or date.max
    return entry.valid_from <= version.valid_from and (version.valid_until or date.max) <= ends


def _meets(entry: Entry, version: Version) -> bool:
    starts = max(entry.valid_from, version.valid_from)
    return starts <= min(entry.valid_until or date.max, version.valid_until or date.max)


def _check_periods(layer: Layer, faults: list[BadInput]) -> None:
    """Each entry serves whole versions of its folder, and one code does so once, without gaps."""
    for kind, entries in layer.entries.items():
        by_code: dict[str, list[Placed[Entry]]] = {}
        for one in entries:
            by_code.setdefault(one.what.code, []).append(one)
            if kind != "clock":
                _check_versions(layer, one, faults)
        for row in by_code.values():
            check_row(sorted(row, key=lambda one: one.what.valid_from), faults)


def _check_versions(layer: Layer, one: Placed[Entry], faults: list[BadInput]) -> None:
    met = [version.what for version in layer.versions if _meets(one.what, version.what)]
    if not met:
        faults.append(_fault("rules.entry-without-version", one, "valid_from"))
    faults.extend(
        _fault("rules.entry-cuts-version", one, "valid_from", version=version.code)
        for version in met
        if not covers(one.what, version)
    )


def check_row(row: Sequence[Placed[E]], faults: list[BadInput]) -> None:
    """Refuse gaps and overlaps between entries of one code, in order of time."""
    for earlier, later in pairwise(row):
        until, starts = earlier.what.valid_until, later.what.valid_from
        if until is None or until >= starts:
            faults.append(_fault("rules.overlap", later, "valid_from", day=starts))
        elif until + ONE_DAY < starts:
            faults.append(_fault("rules.gap", later, "valid_from", day=until + ONE_DAY))


def _fault(code: str, one: Placed[E], key: str, **facts: object) -> BadInput:
    return fault_of(code, one.file, one.what, key, **facts)


def _version(info: Version, entries: ByKind) -> PackVersion:
    principles = _of(entries, "principle", Principle)
    return PackVersion(
        info=info,
        sanctions=_of(entries, "sanction", SanctionType),
        groups=_of(entries, "group", Group),
        items=_of(entries, "item", Item),
        terms=_of(entries, "term", Term),
        pauses=_of(entries, "pause", PauseReason),
        grounds=_of(entries, "ground", Ground),
        gates=_of(entries, "gate", GateRule),
        holds=_of(entries, "hold", HoldRule),
        consequences=_of(entries, "consequence", ConsequenceRule),
        measures=_of(entries, "measure", MeasureRule),
        principles=MappingProxyType({one.kind: one for one in principles.values()}),
        factors=_of(entries, "factor", Factor),
        comparing=_of(entries, "comparing", Comparing),
        by_kind={kind: found for kind, found in entries.items() if kind != "clock"},
    )


def _of(entries: ByKind, kind: str, wanted: type[E]) -> Mapping[str, E]:
    """The entries of one kind by code."""
    found = entries.get(kind, {})
    return MappingProxyType(
        {code: entry for code, entry in found.items() if isinstance(entry, wanted)}
    )
