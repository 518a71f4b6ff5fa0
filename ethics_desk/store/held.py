"""Tables held in memory for a question about everything: one SELECT each instead of thousands."""

from collections import defaultdict
from functools import cached_property
from typing import TypeVar

from typing_extensions import override

from ethics_desk.store.repositories import Recorded, Repository
from ethics_desk.store.work import Work

T = TypeVar("T", bound=Recorded)


class HeldTable(Repository[T]):
    """A repository that reads its whole table at the first question, and answers from memory.

    What is written meanwhile is not seen: it is for units of work that only read.
    """

    @cached_property
    def _everything(self) -> tuple[T, ...]:
        return super().of()

    @cached_property
    def _by_key(self) -> dict[str, T]:
        return {thing.id: thing for thing in self._everything}

    @cached_property
    def _by_fields(self) -> dict[tuple[str, ...], dict[tuple[object, ...], tuple[T, ...]]]:
        return {}

    @override
    def find(self, key: str) -> T | None:
        return self._by_key.get(key)

    @override
    def of(self, **equal: object) -> tuple[T, ...]:
        if not equal:
            return self._everything
        names = tuple(equal)
        if names not in self._by_fields:
            self._by_fields[names] = self._sorted_by(names)
        return self._by_fields[names].get(tuple(equal.values()), ())

    def _sorted_by(self, names: tuple[str, ...]) -> dict[tuple[object, ...], tuple[T, ...]]:
        found: defaultdict[tuple[object, ...], list[T]] = defaultdict(list)
        for thing in self._everything:
            found[tuple(getattr(thing, name) for name in names)].append(thing)
        return {values: tuple(things) for values, things in found.items()}


def held(work: Work) -> Work:
    """The same unit of work, its tables held in memory as they are asked for."""
    for name, table in tuple(vars(work).items()):
        if isinstance(table, Repository):
            setattr(work, name, HeldTable(work.connection, table.table, table.kind))
    return work
