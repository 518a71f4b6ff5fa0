"""The clocks of a pack put together from its folders: an office's replace shipped ones by name.

A clock that is replaced from a later day on ends the day before: old terms keep their clock.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ethics_desk.domain.errors import BadInput
from ethics_desk.rules.entries import Clock
from ethics_desk.rules.layers import Layer, Placed
from ethics_desk.rules.periods import ONE_DAY


def clocks_of(layers: Sequence[Layer], faults: list[BadInput]) -> tuple[Clock, ...]:
    """All clocks; one whose code is taken, or whose limit is not there, goes to the faults."""
    clocks: list[Placed[Clock]] = []
    for layer in layers:
        own = list(_own(layer))
        replaced = {one.what.replaces for one in own}
        taken = {one.what.code for one in clocks} - replaced
        clocks = [left for one in clocks if (left := _left(one, own)) is not None]
        faults.extend(
            BadInput("rules.overlap", file=one.file, entry=one.what.code, key="replaces")
            for one in own
            if one.what.code in taken
        )
        clocks.extend(own)
    faults.extend(_without_limit(clocks))
    return tuple(one.what for one in clocks)


def _left(clock: Placed[Clock], later: Sequence[Placed[Clock]]) -> Placed[Clock] | None:
    """What is left of a clock when the later ones replace it from their first day on."""
    starts = [one.what.valid_from for one in later if one.what.replaces == clock.what.code]
    if not starts or not clock.what.in_force_on(min(starts)):
        return None if starts and min(starts) <= clock.what.valid_from else clock
    if min(starts) == clock.what.valid_from:
        return None
    ended = replace(clock.what, valid_until=min(starts) - ONE_DAY)
    return Placed(clock.file, ended, clock.raw)


def _own(layer: Layer) -> Iterator[Placed[Clock]]:
    for one in layer.entries.get("clock", []):
        if isinstance(one.what, Clock):
            yield Placed(one.file, one.what)


def _without_limit(clocks: Sequence[Placed[Clock]]) -> Iterator[BadInput]:
    """Clocks extended by one that does not exist."""
    known = {one.what.code for one in clocks}
    for one in clocks:
        limit = one.what.extended_by
        if limit is not None and limit not in known:
            yield BadInput(
                "rules.unknown-reference",
                file=one.file,
                entry=one.what.code,
                key="extended_by",
                reference=limit,
            )
