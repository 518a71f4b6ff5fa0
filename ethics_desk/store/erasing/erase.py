"""The erasure itself: one transaction, after which no row tells of anybody.

Every leaf of the log keeps its hash. Rows that may change are sealed anew as they are now; of the
lines of the journal one half is erased with its salt, and their first seal still fits. What the
digests in the log said of the former rows nobody can find out: the salts are gone.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from ethics_desk.ledger.rows import erased_entry
from ethics_desk.store.erasing.blanking import blank, blank_former_values
from ethics_desk.store.erasing.names import form_lines_naming, forms_naming
from ethics_desk.store.erasing.parting import part_from
from ethics_desk.store.erasing.plan import OF_INQUIRY, OF_PERSON
from ethics_desk.store.erasing.subjects import (
    Rows,
    ids_where,
    persons_of,
    rows_of_inquiries,
)
from ethics_desk.store.sealed_rows import close_half
from ethics_desk.store.sealing import append
from ethics_desk.store.work import Work

_INDEXES = ("inquiry_words", "person_words")


@dataclass(frozen=True, slots=True, kw_only=True)
class Erased:
    """What was erased: by number only. `kept_persons` other inquiries still need."""

    persons: int
    kept_persons: int
    evidence: int
    letters: int
    lines: int


def erase_inquiries(work: Work, inquiry_ids: Sequence[str], new_id: Callable[[], str]) -> Erased:
    """Erase all personal data of some inquiries, in the transaction that tells of it."""
    connection = work.connection
    since = _last_change(connection)
    rows = rows_of_inquiries(connection, inquiry_ids)
    gone, needed = persons_of(connection, inquiry_ids)
    personal = _rows_of_persons(connection, gone)
    on_forms = form_lines_naming(connection, sorted(gone))
    strangers = part_from(connection, needed, inquiry_ids, new_id)
    # Content goes before what it belongs to, copies before letters: the plan names parents first.
    for table in reversed(tuple(OF_INQUIRY)):
        blank(connection, table, rows[table], OF_INQUIRY[table])
    for table, fate in OF_PERSON.items():
        blank(connection, table, personal[table], fate)
    blank_former_values(connection, rows, since)
    _index_anew(work, inquiry_ids, [*gone, *strangers])
    lines = _close_lines(connection, inquiry_ids, [rows, personal], on_forms)
    return Erased(
        persons=len(gone) + len(needed),
        kept_persons=len(needed),
        evidence=len(rows["evidence"]),
        letters=len(rows["letter"]),
        lines=lines,
    )


def _last_change(connection: Connection) -> int:
    found = connection.exec_driver_sql("SELECT max(id) FROM record_change").scalar()
    return int(found or 0)


def _rows_of_persons(connection: Connection, persons: set[str]) -> Rows:
    keys = sorted(persons)
    return {
        "person": keys,
        "post": ids_where(connection, "post", "person_id", keys),
        "prior_sanction": ids_where(connection, "prior_sanction", "person_id", keys),
        "word_form": forms_naming(connection, keys),
        "kinship": sorted(
            {
                *ids_where(connection, "kinship", "person_id", keys),
                *ids_where(connection, "kinship", "relative_id", keys),
            }
        ),
        "sealed_identity": ids_where(connection, "sealed_identity", "id", keys),
        "sealed_name": ids_where(connection, "sealed_name", "id", keys),
        "sealed_line": ids_where(connection, "sealed_line", "person_id", keys),
        "identity_opening": ids_where(connection, "identity_opening", "person_id", keys),
    }


def _index_anew(work: Work, inquiry_ids: Sequence[str], persons: Sequence[str]) -> None:
    """Search words and order keys of what is left; the indexes keep no trace of former words."""
    for key in persons:
        work.index_person(key)
    for key in inquiry_ids:
        work.index_inquiry(key)
    for index in _INDEXES:
        work.connection.exec_driver_sql(f"INSERT INTO {index} ({index}) VALUES ('rebuild')")  # noqa: S608 - our own names


def _close_lines(
    connection: Connection,
    inquiry_ids: Sequence[str],
    erased: Sequence[Rows],
    others: Sequence[str],
) -> int:
    """Erase half of every line of the journal that tells of the inquiries or of their persons."""
    subjects = [key for rows in erased for ids in rows.values() for key in ids]
    lines = {
        *ids_where(connection, "journal", "inquiry_id", inquiry_ids),
        *ids_where(connection, "journal", "subject_id", subjects),
        *others,
    }
    for key in sorted(lines):
        close_half(connection, "journal", key)
    if lines:
        append(connection, erased_entry(("journal", key) for key in lines))
    return len(lines)
