"""Which rows an erasure concerns: those of the inquiries, and of persons nobody else needs."""

import json
from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from sqlalchemy import Connection

from ethics_desk.store.erasing.plan import OF_INQUIRY

Rows = Mapping[str, Sequence[str]]
"""Ids by table."""

_BY: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "inquiry": ("inquiry", "id"),
        "evidence_content": ("evidence", "id"),
        "deadline_pause": ("deadline", "deadline_id"),
        "letter_content": ("letter", "id"),
        "letter_wording": ("letter", "id"),
        "letter_enclosure": ("letter", "letter_id"),
        "signed_content": ("signed_copy", "id"),
        "redaction_secret": ("redaction_root", "id"),
        "redaction_mark": ("redaction_layer", "layer_id"),
        "redacted_content": ("redacted_copy", "id"),
    }
)
"""What does not name its inquiry itself: through which table, and by which column."""

_PER_QUESTION = 500


def rows_of_inquiries(connection: Connection, inquiry_ids: Sequence[str]) -> Rows:
    """Every row that tells of these inquiries, by table; the plan's order holds."""
    found: dict[str, list[str]] = {"inquiry": list(inquiry_ids)}
    for table in OF_INQUIRY:
        if table not in _BY:
            found[table] = ids_where(connection, table, "inquiry_id", inquiry_ids)
    for table, (through, column) in _BY.items():
        if table != "inquiry":
            found[table] = ids_where(connection, table, column, found[through])
    return found


def ids_where(connection: Connection, table: str, column: str, values: Sequence[str]) -> list[str]:
    """The ids of the rows of a table whose column has one of some values."""
    return [
        str(key)
        for part in parts(values)
        for (key,) in connection.exec_driver_sql(
            f"SELECT id FROM {table} WHERE {column} IN ({marks(part)})",  # noqa: S608 - our own names
            tuple(part),
        )
    ]


def persons_of(connection: Connection, inquiry_ids: Sequence[str]) -> tuple[set[str], set[str]]:
    """The persons of these inquiries: those nobody else needs, and those needed elsewhere too.

    Those taken out of them again are among them. Needed are parties of other inquiries, and who
    works in the office.
    """
    concerned = set(_persons(connection, inquiry_ids))
    everywhere = connection.exec_driver_sql(
        "SELECT person_id, inquiry_id FROM party WHERE inquiry_id NOT IN"
        " (SELECT id FROM erased_inquiry)"
    )
    chosen = set(inquiry_ids)
    needed = {person for person, inquiry in everywhere if inquiry not in chosen}
    needed |= {
        person for (person,) in connection.exec_driver_sql("SELECT person_id FROM own_person")
    }
    return concerned - needed, concerned & needed


def former_parties(
    connection: Connection, inquiry_ids: Sequence[str]
) -> Iterable[tuple[int, dict[str, Any]]]:
    """What is kept of parties as they were before they were changed or taken out."""
    for part in parts(inquiry_ids):
        told = connection.exec_driver_sql(
            "SELECT id, before FROM record_change WHERE subject = 'party' AND before IS NOT NULL"  # noqa: S608 - our own names
            f" AND json_extract(before, '$.inquiry_id') IN ({marks(part)})",
            tuple(part),
        ).all()
        for key, before in told:
            yield key, json.loads(before)


def _persons(connection: Connection, inquiry_ids: Sequence[str]) -> Iterable[str]:
    for part in parts(inquiry_ids):
        question = f"SELECT person_id FROM party WHERE inquiry_id IN ({marks(part)})"  # noqa: S608 - our own names
        for (key,) in connection.exec_driver_sql(question, tuple(part)):
            yield key
    for _, former in former_parties(connection, inquiry_ids):
        yield former["person_id"]


def parts(values: Sequence[str]) -> Iterable[Sequence[str]]:
    """Values in portions a statement can hold."""
    for start in range(0, len(values), _PER_QUESTION):
        yield values[start : start + _PER_QUESTION]


def marks(values: Sequence[str]) -> str:
    """As many question marks."""
    return ", ".join("?" for _ in values)
