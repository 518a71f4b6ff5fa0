"""The names of persons, as other texts of the office may repeat them."""

import json
from collections.abc import Iterable, Sequence

from sqlalchemy import Connection

from ethics_desk.store.erasing.subjects import marks, parts

_SHORTEST = 4
_ENDING = 1


def stems_of(connection: Connection, persons: Sequence[str]) -> frozenset[str]:
    """How the surnames of persons begin in any form of theirs, in lower case."""
    return frozenset(_stem(name) for name in _surnames(connection, persons) if name)


def _surnames(connection: Connection, persons: Sequence[str]) -> Iterable[str]:
    """Of whom the name is sealed by its own table: the person's row holds a number only."""
    for part in parts(persons):
        chosen = f"id IN ({marks(part)})"
        question = (
            f"SELECT kk, ru, latin FROM person WHERE {chosen}"  # noqa: S608 - our own names
            " AND id NOT IN (SELECT id FROM sealed_name)"
            f" UNION ALL SELECT kk, ru, latin FROM sealed_name WHERE {chosen}"
        )
        for row in connection.exec_driver_sql(question, (*part, *part)):
            for name in row:
                yield json.loads(name)[0]


def _stem(surname: str) -> str:
    """A surname without the sign that changes when it is declined."""
    plain = surname.casefold()
    return plain[:-_ENDING] if len(plain) > _SHORTEST else plain


def numbers_of(connection: Connection, persons: Sequence[str]) -> frozenset[str]:
    """The personal numbers of persons."""
    return frozenset(
        number
        for part in parts(persons)
        for table in ("person", "sealed_name")
        for (number,) in connection.exec_driver_sql(
            f"SELECT iin FROM {table} WHERE id IN ({marks(part)})",  # noqa: S608 - our own names
            tuple(part),
        )
        if number
    )


def forms_naming(connection: Connection, persons: Sequence[str]) -> list[str]:
    """The forms of words the office wrote for these persons' names or posts."""
    stems = stems_of(connection, persons)
    titles = _titles(connection, persons)
    forms = connection.exec_driver_sql("SELECT id, text FROM word_form").all()
    return [
        key
        for key, text in forms
        if text in titles or any(stem in text.casefold() for stem in stems)
    ]


def form_lines_naming(connection: Connection, persons: Sequence[str]) -> list[str]:
    """The lines of the journal on forms of words that name these persons: the form may be gone."""
    stems = stems_of(connection, persons)
    lines = connection.exec_driver_sql(
        "SELECT id, changes FROM journal WHERE verb LIKE 'word-form.%'"
    ).all()
    return [key for key, told in lines if any(stem in told.casefold() for stem in stems)]


def _titles(connection: Connection, persons: Sequence[str]) -> set[str]:
    return {
        title
        for part in parts(persons)
        for row in connection.exec_driver_sql(
            f"SELECT title, unit FROM post WHERE person_id IN ({marks(part)})",  # noqa: S608 - our own names
            tuple(part),
        )
        for words in row
        for title in json.loads(words).values()
        if title
    }
