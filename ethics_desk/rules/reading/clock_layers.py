"""The clocks of a pack put together from its folders: an office's replace shipped ones by name.

A clock that is replaced from a later day on ends the day before: old terms keep their clock.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import TypeVar

from ethics_desk.domain.errors import BadInput
from ethics_desk.rules.packs.entries import Clock
from ethics_desk.rules.packs.periods import ONE_DAY
from ethics_desk.rules.packs.provisions import Provision
from ethics_desk.rules.reading.faults import fault_of
from ethics_desk.rules.reading.layers import Layer, Placed

R = TypeVar("R", Clock, Provision)


def clocks_of(layers: Sequence[Layer], faults: list[BadInput]) -> tuple[Clock, ...]:
    """All clocks; one whose code is taken, or that names a missing one, goes to the faults."""
    clocks: list[Placed[Clock]] = []
    for layer in layers:
        clocks = laid_over(clocks, list(_own(layer)), faults)
    faults.extend(_without_other(clocks))
    return tuple(one.what for one in clocks)


def laid_over(
    below: list[Placed[R]], own: list[Placed[R]], faults: list[BadInput]
) -> list[Placed[R]]:
    """A folder's own rules over the earlier folders', of which those they replace end by name."""
    replaced = {one.what.replaces for one in own}
    taken = {one.what.code for one in below} - replaced
    faults.extend(
        fault_of("rules.overlap", one.file, one.what, "replaces")
        for one in own
        if one.what.code in taken
    )
    kept = [left for one in below if (left := _left(one, own)) is not None]
    return kept + own


def _left(rule: Placed[R], later: Sequence[Placed[R]]) -> Placed[R] | None:
    """What is left of a rule when the later ones replace it from their first day on."""
    starts = [one.what.valid_from for one in later if one.what.replaces == rule.what.code]
    if not starts or min(starts) > (rule.what.valid_until or date.max):
        return rule
    if min(starts) <= rule.what.valid_from:
        return None
    ended = replace(rule.what, valid_until=min(starts) - ONE_DAY)
    return Placed(rule.file, ended, rule.raw)


def _own(layer: Layer) -> Iterator[Placed[Clock]]:
    for one in layer.entries.get("clock", []):
        if isinstance(one.what, Clock):
            yield Placed(one.file, one.what)


def _without_other(clocks: Sequence[Placed[Clock]]) -> Iterator[BadInput]:
    """Clocks extended by one, or starting one, that does not exist."""
    known = {one.what.code for one in clocks}
    for one in clocks:
        named = {
            "extended_by": one.what.extended_by,
            "extension_starts": one.what.extension_starts,
        }
        for key, other in named.items():
            if other is not None and other not in known:
                yield fault_of("rules.unknown-reference", one.file, one.what, key, reference=other)
