"""Factors of likeness, and how they are counted, read from a pack's files."""

from collections.abc import Callable, Mapping
from itertools import pairwise
from types import MappingProxyType

from ethics_desk.rules.packs.entries import Entry
from ethics_desk.rules.packs.factors import Band, Comparing, Factor
from ethics_desk.rules.packs.kinds import Trait
from ethics_desk.rules.reading.entry_reading import common
from ethics_desk.rules.reading.tables import Table


def _factor(table: Table) -> Entry:
    factor = Factor(
        **common(table),
        trait=table.word("trait", Trait),
        weight=table.whole("weight"),
        bands=tuple(_band(one) for one in table.tables("band")),
    )
    starts = [band.starts for band in factor.bands]
    if starts[:1] != [0] or any(before >= after for before, after in pairwise(starts)):
        _refuse(table, "band", "bands from 0 upwards")
    if factor.weight < 1:
        _refuse(table, "weight", "integer from 1")
    return factor


def _band(table: Table) -> Band:
    band = Band(starts=table.whole("starts"), title=table.trilingual("title"))
    table.close()
    return band


def _comparing(table: Table) -> Entry:
    comparing = Comparing(
        **common(table),
        nearest=table.whole("nearest"),
        fewest=table.whole("fewest"),
        no_sanction=table.trilingual("no_sanction"),
    )
    if not 1 <= comparing.fewest <= comparing.nearest:
        _refuse(table, "fewest", "integer from 1 up to nearest")
    return comparing


def _refuse(table: Table, key: str, wanted: str) -> None:
    raise table.refusal("rules.wrong-kind", key, wanted=wanted)


FACTOR_READERS: Mapping[str, Callable[[Table], Entry]] = MappingProxyType(
    {"factor": _factor, "comparing": _comparing}
)
