"""The records since a data cut lived through again: which entry changed which count.

Each inquiry is lived through by itself, in memory, entry by entry; what its cells are made of is
compared before and after each. Only cells that are made of something else in the end are told.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from ethics_desk.domain.differences import Cell
from ethics_desk.domain.progress import Progress
from ethics_desk.services.reports.moves import Root, by_root, lasting, steps
from ethics_desk.services.reports.tallying import Made, Tallying
from ethics_desk.store.former import WATCHED, Change, Memory, rows_where
from ethics_desk.store.work import Work


@dataclass(frozen=True, slots=True)
class Effect:
    """What one entry changed: records of one inquiry, and the counts that differ by it."""

    changes: tuple[Change, ...]
    cells: frozenset[Cell]
    number: str


def effects(
    then: Work, changes: tuple[Change, ...], tallied: Tallying, progress: Progress
) -> Iterator[Effect]:
    """The effects of all entries since the cut, inquiry by inquiry; `then` are the records at it."""
    lasted = lasting(changes)
    posts = [change for change in lasted if change.table == "post"]
    roots = _roots(then, lasted, posts)
    with Memory() as memory:
        for done, (root, own) in enumerate(roots.items()):
            progress(done, len(roots))
            life = sorted((*own, *_posts_of(then, root, own, posts)), key=lambda one: one.place)
            yield from _lived(memory, then, root, life, tallied)


def _lived(
    memory: Memory, then: Work, root: Root, life: list[Change], tallied: Tallying
) -> Iterator[Effect]:
    memory.clear()
    _begin(memory, then, root, life)
    states, taken = [tallied(memory.work)], []
    for step in steps(life):
        for change in step:
            memory.put(change.table, change.record_id, change.after)
        taken.append(step)
        states.append(tallied(memory.work))
    lasted = _differing(states[0], states[-1])
    for step, before, after in zip(taken, states, states[1:], strict=False):
        if cells := _differing(before, after) & lasted:
            yield Effect(step, cells, _number(memory, root))


def _begin(memory: Memory, then: Work, root: Root, life: list[Change]) -> None:
    """Put the inquiry into memory as it stood at the cut, with the posts of its officials."""
    for table in WATCHED:
        column = "inquiry_id" if "inquiry_id" in WATCHED[table] else "id"
        if table != "post" and (column == "inquiry_id" or table == root.table):
            for row in rows_where(then, table, column, root.record_id):
                memory.put(table, row["id"], row)
    posts = {row["post_id"] for row in rows_where(then, "party", "inquiry_id", root.record_id)}
    posts |= {one.after["post_id"] for one in life if one.table == "party" and one.after}
    for key in posts - {None}:
        for row in rows_where(then, "post", "id", key):
            memory.put("post", key, row)


def _differing(before: Made, after: Made) -> frozenset[Cell]:
    return frozenset(
        cell for cell in before.keys() | after.keys() if before.get(cell) != after.get(cell)
    )


def _roots(then: Work, lasted: list[Change], posts: list[Change]) -> dict[Root, list[Change]]:
    roots = {root: own for root, own in by_root(lasted).items() if root.table != "post"}
    for change in posts:
        for row in rows_where(then, "party", "post_id", change.record_id):
            roots.setdefault(Root("inquiry", row["inquiry_id"]), [])
    return roots


def _posts_of(then: Work, root: Root, own: list[Change], posts: list[Change]) -> list[Change]:
    """The changes of the posts of an inquiry's officials, then and since."""
    if root.table != "inquiry" or not posts:
        return []
    held = {row["post_id"] for row in rows_where(then, "party", "inquiry_id", root.record_id)}
    held |= {one.after["post_id"] for one in own if one.table == "party" and one.after}
    return [one for one in posts if one.record_id in held]


def _number(memory: Memory, root: Root) -> str:
    if root.table != "inquiry":
        return ""
    rows = list(rows_where(memory.work, "inquiry", "id", root.record_id))
    return str(rows[0]["number"]) if rows else ""
