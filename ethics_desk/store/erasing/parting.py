"""Parting an erased inquiry from persons other inquiries still need.

Their records stay; what is erased no longer points at them but at persons without a name, so that
counts of persons and posts stay as they were.
"""

import json
from collections.abc import Callable, Sequence

from sqlalchemy import Connection

from ethics_desk.store.erasing.blanking import blank, rewrite_former
from ethics_desk.store.erasing.plan import OF_PERSON
from ethics_desk.store.erasing.subjects import marks, parts


def part_from(
    connection: Connection,
    persons: set[str],
    inquiry_ids: Sequence[str],
    new_id: Callable[[], str],
) -> list[str]:
    """Put nameless persons in the place of these; returns the new persons."""
    strangers: dict[str, str] = {}
    posts: dict[str, str] = {}
    for party, person, post in _parties(connection, inquiry_ids):
        if person not in persons:
            continue
        if person not in strangers:
            strangers[person] = _copied(connection, "person", person, new_id())
        if post and post not in posts:
            posts[post] = _copied(connection, "post", post, new_id(), person_id=strangers[person])
        connection.exec_driver_sql(
            "UPDATE party SET person_id = ?, post_id = ? WHERE id = ?",
            (strangers[person], posts[post] if post else None, party),
        )
        _part_former(connection, party, strangers, posts)
    blank(connection, "person", list(strangers.values()), OF_PERSON["person"])
    blank(connection, "post", list(posts.values()), OF_PERSON["post"])
    return list(strangers.values())


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


def _part_former(
    connection: Connection, party: str, strangers: dict[str, str], posts: dict[str, str]
) -> None:
    told = connection.exec_driver_sql(
        "SELECT id, before FROM record_change"
        " WHERE subject = 'party' AND record_id = ? AND before IS NOT NULL",
        (party,),
    ).all()
    for key, before in told:
        kept = json.loads(before)
        better = {
            **kept,
            "person_id": strangers.get(kept["person_id"], kept["person_id"]),
            "post_id": posts.get(kept["post_id"], kept["post_id"]),
        }
        rewrite_former(connection, key, kept, better)
