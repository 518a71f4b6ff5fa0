"""Parting an erased inquiry from persons other inquiries still need.

Their records stay; what is erased no longer points at them but at persons without a name, so that
counts of persons and posts stay as they were.
"""

from collections.abc import Callable, Sequence

from sqlalchemy import Connection

from ethics_desk.store.erasing.blanking import blank, rewrite_former
from ethics_desk.store.erasing.plan import OF_PERSON
from ethics_desk.store.erasing.subjects import former_parties, marks, parts


def part_from(
    connection: Connection,
    persons: set[str],
    inquiry_ids: Sequence[str],
    new_id: Callable[[], str],
) -> list[str]:
    """Put nameless persons in the place of these; returns the new persons."""
    new = _Nameless(connection, new_id)
    for party, person, post in _parties(connection, inquiry_ids):
        if person in persons:
            connection.exec_driver_sql(
                "UPDATE party SET person_id = ?, post_id = ? WHERE id = ?",
                (*new.instead_of(person, post), party),
            )
    for key, former in former_parties(connection, inquiry_ids):
        if former["person_id"] in persons:
            person, post = new.instead_of(former["person_id"], former["post_id"])
            rewrite_former(
                connection, key, former, {**former, "person_id": person, "post_id": post}
            )
    blank(connection, "person", list(new.persons.values()), OF_PERSON["person"])
    blank(connection, "post", list(new.posts.values()), OF_PERSON["post"])
    return list(new.persons.values())


class _Nameless:
    """The persons and posts put in the place of others, each made once."""

    def __init__(self, connection: Connection, new_id: Callable[[], str]) -> None:
        """None yet."""
        self._connection = connection
        self._new_id = new_id
        self.persons: dict[str, str] = {}
        self.posts: dict[str, str] = {}

    def instead_of(self, person: str, post: str | None) -> tuple[str, str | None]:
        """Whom and which post to put in the place of these."""
        if person not in self.persons:
            self.persons[person] = _copied(self._connection, "person", person, self._new_id())
        stranger = self.persons[person]
        if post and post not in self.posts:
            self.posts[post] = _copied(
                self._connection, "post", post, self._new_id(), person_id=stranger
            )
        return stranger, self.posts[post] if post else None


def _parties(
    connection: Connection, inquiry_ids: Sequence[str]
) -> list[tuple[str, str, str | None]]:
    return [
        (party, person, post)
        for part in parts(inquiry_ids)
        for party, person, post in connection.exec_driver_sql(
            f"SELECT id, person_id, post_id FROM party WHERE inquiry_id IN ({marks(part)})",  # noqa: S608 - our own names
            tuple(part),
        )
    ]


def _copied(connection: Connection, table: str, key: str, new: str, **other: str) -> str:
    """A row once more under another id, some columns being others."""
    names = [
        name
        for (name,) in connection.exec_driver_sql("SELECT name FROM pragma_table_info(?)", (table,))
        if name != "id"
    ]
    values = ["?" if name in other else name for name in names]
    connection.exec_driver_sql(
        f"INSERT INTO {table} (id, {', '.join(names)})"  # noqa: S608 - our own names
        f" SELECT ?, {', '.join(values)} FROM {table} WHERE id = ?",
        (new, *(other[name] for name in names if name in other), key),
    )
    return new
