"""Domain objects in and out of the records."""

from dataclasses import fields, replace
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


class Repository(Generic[T]):
    """The things of one kind, as one transaction sees them. Never commits.

    Every field of the domain type is a column of the table by the same name; the table may have
    more columns, for search and order, which `add` and `replace` take as keywords.
    """

    def __init__(self, connection: Connection, table: Table, kind: type[T]) -> None:
        """Bind one table to one domain type for one transaction."""
        self._connection = connection
        self._table = table
        self._kind = kind
        self._names = [field.name for field in fields(kind)]

    def add(self, thing: T, **derived: str) -> None:
        """Record a new thing."""
        self._connection.execute(sa.insert(self._table).values(**self._values(thing), **derived))

    def find(self, key: str) -> T | None:
        """The thing with this id, if there is one."""
        row = self._connection.execute(
            self._select().where(self._table.c["id"] == key)
        ).one_or_none()
        return None if row is None else self._thing(row)

    def get(self, key: str) -> T:
        """The thing with this id; raises `NotFound`."""
        thing = self.find(key)
        if thing is None:
            raise NotFound("store.not-found", kind=self._table.name, id=key)
        return thing

    def of(self, **equal: object) -> tuple[T, ...]:
        """All things whose fields equal the given values, in the order they were recorded."""
        wanted = self._select().order_by(sa.text("rowid"))
        for name, value in equal.items():
            wanted = wanted.where(self._table.c[name] == value)
        return tuple(self._thing(row) for row in self._connection.execute(wanted))

    def replace(self, thing: T, **derived: str) -> T:
        """Record a changed thing and return it with its new version.

        Raises `Conflict` when somebody changed it since it was read, `NotFound` when it is gone.
        """
        values = self._values(thing)
        seen = self._table.c["id"] == thing.id
        if "version" in values:
            seen &= self._table.c["version"] == values["version"]
            values["version"] += 1
        done = self._connection.execute(
            sa.update(self._table).where(seen).values(**values, **derived)
        )
        if done.rowcount != 1:
            self.get(thing.id)
            raise Conflict("store.stale", kind=self._table.name, id=thing.id)
        return replace(thing, version=values["version"]) if "version" in values else thing

    def remove(self, key: str) -> None:
        """Take a thing out of the records; raises `NotFound`."""
        done = self._connection.execute(sa.delete(self._table).where(self._table.c["id"] == key))
        if done.rowcount != 1:
            raise NotFound("store.not-found", kind=self._table.name, id=key)

    def _select(self) -> sa.Select[Any]:
        return sa.select(*(self._table.c[name] for name in self._names))

    def _values(self, thing: T) -> dict[str, Any]:
        return {name: getattr(thing, name) for name in self._names}

    def _thing(self, row: sa.Row[Any]) -> T:
        return self._kind(**dict(zip(self._names, row, strict=True)))
