"""Bringing a records file up to date; a copy is made first."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlalchemy as sa

from ethics_desk.domain.errors import StoreUnavailable
from ethics_desk.store.copying import copy_records
from ethics_desk.store.data_key import DataKey
from ethics_desk.store.database import (
    APPLICATION_ID,
    connect,
    disk_failures_named,
    make_engine,
)
from ethics_desk.store.revisions import SCRIPTS, newest_revision


def revision_of(path: Path, key: DataKey | None = None) -> int:
    """The number of the last migration that was run on a file; 0 for an empty one."""
    with disk_failures_named(path):
        connection = connect(path, key)
        try:
            return int(connection.execute("PRAGMA user_version").fetchone()[0])
        finally:
            connection.close()


def upgrade(
    path: Path,
    scripts: Path = SCRIPTS,
    finish: Callable[[sa.Connection], None] | None = None,
    key: DataKey | None = None,
) -> Path | None:
    """Run the missing migrations in one transaction; returns the copy made before, if any.

    `finish` is what is left to do in that transaction.

    A file from a newer program is refused untouched (`store.newer`). A failing or interrupted step
    leaves the file as it was.
    """
    before, newest = revision_of(path, key), newest_revision(scripts)
    if before > newest:
        raise StoreUnavailable("store.newer", path=str(path), revision=before, known=newest)
    if before == newest:
        return None
    copy = None
    if before:
        copy = path.with_name(f"{path.stem}.before-v{newest:04d}{path.suffix}")
        copy_records(path, copy, key)
    with _steps(path, scripts, newest, key) as connection:
        if finish is not None:
            finish(connection)
    return copy


@contextmanager
def _steps(path: Path, scripts: Path, newest: int, key: DataKey | None) -> Iterator[sa.Connection]:
    """The transaction in which the missing migrations have run."""
    from alembic import command  # noqa: PLC0415 - half a second that most starts can save
    from alembic.config import Config  # noqa: PLC0415

    engine = make_engine(path, key, foreign_keys=False)
    exclusive = engine.execution_options(sqlite_begin="BEGIN EXCLUSIVE")
    try:
        with exclusive.begin() as connection:
            config = Config()
            config.set_main_option("script_location", str(scripts).replace("%", "%%"))
            config.set_main_option("sourceless", "true")
            config.attributes["connection"] = connection
            command.upgrade(config, f"v{newest:04d}")
            _seal(connection, path, newest)
            yield connection
    finally:
        engine.dispose()


def _seal(connection: sa.Connection, path: Path, newest: int) -> None:
    orphans = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    if orphans:
        raise StoreUnavailable("store.damaged", path=str(path))
    connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version={newest}")
