"""Entries as tables: what a version holds, written as its files would write it."""

from collections.abc import Mapping, Sequence
from copy import deepcopy

from ethics_desk.domain.language import Trilingual
from ethics_desk.rules.book import RuleBook
from ethics_desk.rules.packs.entries import Clock, Entry, Version
from ethics_desk.rules.packs.pack import Pack, PackVersion
from ethics_desk.rules.reading.layers import Layer, Placed
from ethics_desk.rules.reading.versions import covers

CLOCK = "clock"

Raw = dict[str, object]


def entries_by_kind(pack: Pack, version: PackVersion) -> dict[str, tuple[Entry, ...]]:
    """Everything that holds in a version, by kind: its entries, and the clocks of its first day."""
    found = {kind: tuple(row.values()) for kind, row in version.by_kind.items() if row}
    clocks = tuple(one for one in pack.clocks if _runs_in(one, version.info))
    return {**found, CLOCK: clocks} if clocks else found


def _runs_in(clock: Clock, version: Version) -> bool:
    return clock.in_force_on(version.valid_from) or (
        version.in_force_on(clock.valid_from) and clock.valid_until is None
    )


def entry_table(book: RuleBook, pack: Pack, version: PackVersion, entry: Entry) -> Raw:
    """An entry of a version as a table, its days left out: they are those of the version.

    What was carried over says so here too: with its assumption and what it is worth.
    """
    layers = book.layers.get(pack.code, ())
    kind = kind_of(pack, version, entry)
    table = deepcopy(dict(_written(layers, version.code, kind, entry.code)))
    for key in ("valid_from", "valid_until", "assumption"):
        table.pop(key, None)
    table["confidence"] = entry.confidence.value
    if entry.assumption is not None:
        table["assumption"] = as_table(entry.assumption)
    return table


def as_table(text: Trilingual) -> Raw:
    """A text in three languages as a table."""
    return {"kk": text.kk, "ru": text.ru, "en": text.en}


def kind_of(pack: Pack, version: PackVersion, entry: Entry) -> str:
    """What kind an entry is, by the name of its tables."""
    for kind, row in entries_by_kind(pack, version).items():
        if any(one is entry for one in row):
            return kind
    raise LookupError(entry.code)


def _version(layers: Sequence[Layer], code: str) -> tuple[Layer, Placed[Version]] | None:
    for layer in reversed(layers):
        for version in layer.versions:
            if version.what.code == code:
                return layer, version
    return None


def _written(
    layers: Sequence[Layer], version: str | None, kind: str, code: str
) -> Mapping[str, object]:
    """The table an entry of a version was read from: its folder's own, or what it carries over."""
    if kind == CLOCK:
        return _clock(layers, code)
    while version is not None:
        found = _version(layers, version)
        if found is None:
            break
        layer, placed = found
        for one in layer.entries.get(kind, []):
            if one.what.code == code and covers(one.what, placed.what):
                return one.raw
        version = placed.what.carries_over_from
    raise LookupError(code)


def _clock(layers: Sequence[Layer], code: str) -> Mapping[str, object]:
    for layer in reversed(layers):
        for one in reversed(layer.entries.get(CLOCK, [])):
            if one.what.code == code:
                return one.raw
    raise LookupError(code)
