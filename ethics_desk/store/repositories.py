"""Domain objects in and out of the records."""

from dataclasses import dataclass, fields, replace
from functools import cache, lru_cache
from typing import Any, ClassVar, Generic, Protocol, TypeVar

import sqlalchemy as sa
from sqlalchemy import Connection, Table

from ethics_desk.domain.errors import Conflict, NotFound


class Recorded(Protocol):
    """What every recorded thing has."""

    __dataclass_fields__: ClassVar[dict[str, Any]]

    @property
    def id(self) -> str:
        """The key of its record."""


T = TypeVar("T", bound=Recorded)


_KEY, _SEEN = "key_of_record", "version_seen"


@dataclass(frozen=True, slots=True)
class _Statements:
    """The statements of one table, built once: building them costs more than running them."""

    names: tuple[str, ...]
    every: sa.Select[Any]
    one: sa.Select[Any]
    insert: sa.Insert
    update: sa.Update
    delete: sa.Delete


@cache
def _statements(table: Table, kind: type[Recorded]) -> _Statements:
    names = tuple(field.name for field in fields(kind))
    every = sa.select(*(table.c[name] for name in names))
    key = table.c["id"] == sa.bindparam(_KEY)
    seen = table.c["version"] == sa.bindparam(_SEEN) if "version" in names else sa.true()
    return _Statements(
        names=names,
        every=every,
        one=every.where(key),
        insert=sa.insert(table),
        update=sa.update(table).where(key, seen),
        delete=sa.delete(table).where(key),
    )


@lru_cache(maxsize=4096)
def _those_with(
    table: Table, kind: type[Recorded], names: tuple[str, ...], empty: frozenset[str]
) -> sa.Select[Any]:
    """The things some of whose fields have values to be given; those of the `empty` have none."""
    wanted = _statements(table, kind).every.order_by(sa.text("rowid"))
    for name in names:
        column = table.c[name]
        equal = column.is_(None) if name in empty else column == sa.bindparam(name)
        wanted = wanted.where(equal)
    return wanted


class Repository(Generic[T]):
    """The things of one kind, as one transaction sees them. Never commits.

    Every field of the domain type is a column of the table by the same name; the table may have
    more columns, for search and order, which `add` and `replace` take as keywords.
    """

    def __init__(self, connection: Connection, table: Table, kind: type[T]) -> None:
        """Bind one table to one domain type for one transaction."""
        self._connection = connection
        self.table = table
        self.kind = kind
        self._statements = _statements(table, kind)

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns that hold the fields of the domain type."""
        return self._statements.names

    def add(self, thing: T, **derived: str) -> None:
        """Record a new thing."""
        self._connection.execute(self._statements.insert, {**self._values(thing), **derived})

    def find(self, key: str) -> T | None:
        """The thing with this id, if there is one."""
        row = self._connection.execute(self._statements.one, {_KEY: key}).one_or_none()
        return None if row is None else self._thing(row)

    def get(self, key: str) -> T:
        """The thing with this id; raises `NotFound`."""
        thing = self.find(key)
        if thing is None:
            raise NotFound("store.not-found", kind=self.table.name, id=key)
        return thing

    def holds(self, key: str) -> bool:
        """Whether there is a thing with this id; its content is not read."""
        one = sa.select(sa.literal(1)).select_from(self.table).where(self.table.c["id"] == key)
        return self._connection.execute(one).first() is not None

    def of(self, **equal: object) -> tuple[T, ...]:
        """All things whose fields equal the given values, in the order they were recorded."""
        empty = frozenset(name for name, value in equal.items() if value is None)
        wanted = _those_with(self.table, self.kind, tuple(equal), empty)
        return tuple(self._thing(row) for row in self._connection.execute(wanted, equal))

    def replace(self, thing: T, **derived: str) -> T:
        """Record a changed thing and return it with its new version.

        Raises `Conflict` when somebody changed it since it was read, `NotFound` when it is gone.
        """
        values = self._values(thing)
        asked = {_KEY: thing.id}
        if "version" in values:
            asked[_SEEN] = values["version"]
            values["version"] += 1
        done = self._connection.execute(self._statements.update, {**values, **derived, **asked})
        if done.rowcount != 1:
            theirs = self.get(thing.id)
            raise Conflict(
                "store.stale", kind=self.table.name, id=thing.id, mine=thing, theirs=theirs
            )
        return replace(thing, version=values["version"]) if "version" in values else thing

    def remove(self, key: str, *, version: int | None = None) -> None:
        """Take a thing out of the records, in the version that was read where one is given.

        Raises `Conflict` when somebody changed it since it was read, `NotFound` when it is gone.
        """
        statement = self._statements.delete
        if version is not None:
            statement = statement.where(self.table.c.version == version)
        done = self._connection.execute(statement, {_KEY: key})
        if done.rowcount != 1:
            theirs = self.get(key)
            raise Conflict("store.stale", kind=self.table.name, id=key, theirs=theirs)

    def _values(self, thing: T) -> dict[str, Any]:
        return {name: getattr(thing, name) for name in self._statements.names}

    def _thing(self, row: sa.Row[Any]) -> T:
        return self.kind(**dict(zip(self._statements.names, row, strict=True)))
