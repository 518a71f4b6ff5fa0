"""The records since a data cut lived through again: which entry changed which count.

Each inquiry is lived through by itself, in memory, entry by entry; what its cells are made of is
compared before and after each. Only cells that are made of something else in the end are told.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ethics_desk.domain.differences import Cell
from ethics_desk.domain.progress import Progress
from ethics_desk.services.reports.moves import Root, by_root, lasting, steps
from ethics_desk.services.reports.tallying import Column, Made, Tallying, differing
from ethics_desk.store.former import Change, Memory, rows_of_inquiry, rows_where
from ethics_desk.store.work import Work

NO_NUMBER = ""
"""Of what is counted without naming an inquiry."""


@dataclass(frozen=True, slots=True)
class Effect:
    """What one entry changed: records of one inquiry, and the counts that differ by it."""

    changes: tuple[Change, ...]
    cells: frozenset[Cell]
    number: str


@dataclass(frozen=True, slots=True)
class Replay:
    """The records at the cut and now, and what happened between."""

    then: Work
    now: Work
    changes: tuple[Change, ...]
    tallying: Tallying

    def effects(self, progress: Progress) -> Iterator[Effect]:
        """The effects of all entries since the cut, inquiry by inquiry."""
        columns = _columns_by_number(self.tallying.made(self.then), self.tallying.made(self.now))
        lasted = lasting(self.changes)
        posts = [change for change in lasted if change.table == "post"]
        roots = self._roots(lasted, posts)
        with Memory() as memory:
            for done, (root, own) in enumerate(roots.items()):
                progress(done, len(roots))
                life = sorted((*own, *self._posts_of(root, own, posts)), key=lambda one: one.place)
                wanted = columns[NO_NUMBER] | columns[self._number(root)]
                if life and wanted:
                    yield from self._lived(memory, root, life, wanted)

    def _lived(
        self, memory: Memory, root: Root, life: list[Change], columns: set[Column]
    ) -> Iterator[Effect]:
        self._begin(memory, root, life)
        states, taken = [self.tallying.made(memory.work, columns)], list(steps(life))
        for step in taken:
            for change in step:
                memory.put(change.table, change.record_id, change.after)
            states.append(self.tallying.made(memory.work, columns))
        lasted = differing(states[0], states[-1])
        for step, before, after in zip(taken, states, states[1:], strict=False):
            if cells := differing(before, after) & lasted:
                yield Effect(step, cells, self._number(root))

    def _begin(self, memory: Memory, root: Root, life: list[Change]) -> None:
        """Put the inquiry into memory as it stood at the cut, with the posts of its officials."""
        memory.clear()
        if root.table == "inquiry":
            for table, row in rows_of_inquiry(self.then, root.record_id):
                memory.put(table, row["id"], row)
        else:
            for row in rows_where(self.then, root.table, "id", root.record_id):
                memory.put(root.table, root.record_id, row)
        for key in self._posts(root, life):
            for row in rows_where(self.then, "post", "id", key):
                memory.put("post", key, row)

    def _roots(self, lasted: list[Change], posts: list[Change]) -> dict[Root, list[Change]]:
        """Inquiries and events with their own changes, and those whose official's post changed."""
        roots = {root: own for root, own in by_root(lasted).items() if root.table != "post"}
        for change in posts:
            for row in rows_where(self.then, "party", "post_id", change.record_id):
                roots.setdefault(Root("inquiry", row["inquiry_id"]), [])
        return roots

    def _posts_of(self, root: Root, own: list[Change], posts: list[Change]) -> list[Change]:
        """The changes of the posts of an inquiry's officials."""
        if not posts:
            return []
        held = self._posts(root, own)
        return [one for one in posts if one.record_id in held]

    def _posts(self, root: Root, own: list[Change]) -> set[str]:
        """The posts of an inquiry's officials, then and since."""
        held = rows_where(self.then, "party", "inquiry_id", root.record_id)
        since = [one.after for one in own if one.table == "party" and one.after]
        return {row["post_id"] for row in (*held, *since) if row["post_id"] is not None}

    def _number(self, root: Root) -> str:
        if root.table != "inquiry":
            return NO_NUMBER
        rows = list(rows_where(self.now, "inquiry", "id", root.record_id))
        return str(rows[0]["number"]) if rows else NO_NUMBER


def _columns_by_number(then: Made, now: Made) -> Mapping[str, set[Column]]:
    """For each number of an inquiry the columns in which something of it differs."""
    found: defaultdict[str, set[Column]] = defaultdict(set)
    for cell in differing(then, now):
        before, after = then.get(cell, Counter()), now.get(cell, Counter())
        for thing in before.keys() | after.keys():
            if before[thing] != after[thing]:
                found[thing.number].add((cell.figure, cell.place))
    return found
