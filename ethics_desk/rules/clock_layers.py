"""The clocks of a pack put together from its folders: an office's replace shipped ones by name."""

from collections.abc import Iterator, Sequence
from typing import TypeVar

from ethics_desk.domain.errors import BadInput
from ethics_desk.rules.entries import Clock
from ethics_desk.rules.layers import Layer, Placed
from ethics_desk.rules.provisions import Provision

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
    """A folder's own rules over the earlier folders', without those they replace by name."""
    replaced = {one.what.replaces for one in own}
    kept: list[Placed[R]] = [one for one in below if one.what.code not in replaced]
    taken = {one.what.code for one in kept}
    faults.extend(
        BadInput("rules.overlap", file=one.file, entry=one.what.code, key="replaces")
        for one in own
        if one.what.code in taken
    )
    return kept + own


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
                yield BadInput(
                    "rules.unknown-reference",
                    file=one.file,
                    entry=one.what.code,
                    key=key,
                    reference=other,
                )
