"""What happened to the records of one inquiry since a report was issued, step by step.

A column that is today what it was at the data cut was changed and changed back: it is held still,
so that nobody is sent after entries that no longer matter.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from ethics_desk.store.former import Change, Row

_OF_ITSELF = frozenset({"inquiry", "post", "preventive_work"})
"""Tables whose records belong to no inquiry but are one, or stand by themselves."""


@dataclass(frozen=True, slots=True)
class Root:
    """What changes are gathered under: an inquiry, or an event of preventive work."""

    table: str
    record_id: str


def lasting(changes: Iterable[Change]) -> list[Change]:
    """The changes without what was taken back since, oldest first."""
    chains: defaultdict[tuple[str, str], list[Change]] = defaultdict(list)
    for change in changes:
        chains[change.table, change.record_id].append(change)
    kept = [one for chain in chains.values() for one in _held(chain)]
    return sorted(kept, key=lambda one: one.place)


def by_root(changes: Iterable[Change]) -> dict[Root, list[Change]]:
    """The changes of each inquiry and of each event; those of posts are not among them."""
    found: defaultdict[Root, list[Change]] = defaultdict(list)
    for change in changes:
        if change.table in _OF_ITSELF:
            root = Root(change.table, change.record_id)
        else:
            root = Root("inquiry", str(change.row["inquiry_id"]))
        found[root].append(change)
    return dict(found)


def steps(changes: Sequence[Change]) -> Iterator[tuple[Change, ...]]:
    """The changes one entry of the journal tells of, entry by entry."""
    step: list[Change] = []
    for change in changes:
        if step and (change.entry is None or change.entry != step[-1].entry):
            yield tuple(step)
            step = []
        step.append(change)
    if step:
        yield tuple(step)


def _held(chain: list[Change]) -> Iterator[Change]:
    first, last = chain[0].before, chain[-1].after
    if first is None and last is None:
        return
    still: Row = {}
    if first is not None and last is not None:
        still = {name: value for name, value in last.items() if first[name] == value}
    for change in chain:
        before, after = _with(change.before, still), _with(change.after, still)
        if before != after:
            yield replace(change, before=before, after=after)


def _with(row: Row | None, still: Row) -> Row | None:
    return None if row is None else {**row, **still}
