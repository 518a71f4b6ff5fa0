"""Rows blanked column by column, and what was kept of their former values."""

import json
from collections.abc import Sequence

from sqlalchemy import Connection

from ethics_desk.domain.retention import ERASED
from ethics_desk.store import records
from ethics_desk.store.erasing.plan import OF_INQUIRY, Fate
from ethics_desk.store.erasing.subjects import Rows, marks, parts
from ethics_desk.store.records.columns import blank_name


def blank(connection: Connection, table: str, ids: Sequence[str], fate: Fate) -> None:
    """Let the rows meet their fate; each loses its salt, so that no former seal of it opens.

    Rows of which everything is kept stay as they are, with their seal.
    """
    if not (fate.row_goes or fate.words or fate.names or fate.emptied):
        return
    for part in parts(ids):
        chosen = f"id IN ({marks(part)})"
        if fate.row_goes:
            connection.exec_driver_sql(f"DELETE FROM {table} WHERE {chosen}", tuple(part))  # noqa: S608 - our own names
        else:
            _replace(connection, table, chosen, part, fate)
        forget_salts(connection, table, part)


def forget_salts(connection: Connection, table: str, ids: Sequence[str]) -> None:
    """Let no former digest of these rows be opened again."""
    for part in parts(ids):
        connection.exec_driver_sql(
            f"DELETE FROM row_salt WHERE name = ? AND id IN ({marks(part)})",  # noqa: S608 - our own names
            (table, *part),
        )


def _replace(
    connection: Connection, table: str, chosen: str, ids: Sequence[str], fate: Fate
) -> None:
    columns = records.metadata.tables[table].c
    changes = [f"{name} = CASE {name} WHEN '' THEN '' ELSE '{ERASED}' END" for name in fate.words]
    changes += [f"{name} = '{blank_name(columns[name].type)}'" for name in fate.names]
    changes += [
        f"{name} = {'NULL' if columns[name].nullable else repr('')}" for name in fate.emptied
    ]
    if "version" in columns:
        changes.append("version = version + 1")
    connection.exec_driver_sql(
        f"UPDATE {table} SET {', '.join(changes)} WHERE {chosen}",  # noqa: S608 - our own names
        tuple(ids),
    )


def blank_former_values(connection: Connection, rows: Rows, since: int) -> None:
    """Forget what the erasure itself would have kept, and blank what was kept before."""
    connection.exec_driver_sql("DELETE FROM record_change WHERE id > ?", (since,))
    for table, ids in rows.items():
        fate = OF_INQUIRY.get(table)
        for part in parts(ids) if fate and fate.words else ():
            told = connection.exec_driver_sql(
                "SELECT id, before FROM record_change WHERE subject = ? AND before IS NOT NULL"  # noqa: S608 - our own names
                f" AND record_id IN ({marks(part)})",
                (table, *part),
            ).all()
            for key, before in told:
                _rewrite(connection, key, before, fate)


def _rewrite(connection: Connection, key: int, before: str, fate: Fate | None) -> None:
    kept = json.loads(before)
    blanked = {
        name: ERASED if value and fate and name in fate.words else value
        for name, value in kept.items()
    }
    rewrite_former(connection, key, kept, blanked)


def rewrite_former(
    connection: Connection, key: int, kept: dict[str, object], better: dict[str, object]
) -> None:
    """Keep another former value in place of one, if it differs."""
    if better == kept:
        return
    connection.exec_driver_sql(
        "UPDATE record_change SET before = ? WHERE id = ?",
        (json.dumps(better, ensure_ascii=False, separators=(",", ":")), key),
    )
    forget_salts(connection, "record_change", [str(key)])
