"""Bringing a records file up to date; a copy is made first."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlalchemy as sa
from sqlcipher3 import dbapi2 as sqlcipher

from ethics_desk.domain.errors import StoreUnavailable
from ethics_desk.store.data_key import DataKey, give_key
from ethics_desk.store.database import (
    APPLICATION_ID,
    connect,
    disk_failures_named,
    make_engine,
)
from ethics_desk.store.keys import key_file_beside, read_keys, write_keys

SCRIPTS = Path(__file__).parent / "migrations"
_VERSION_FILE = re.compile(r"v(\d{4})_\w+\.pyc?$")


def newest_revision(scripts: Path = SCRIPTS) -> int:
    """The number of the last migration this program knows."""
    numbers = [
        int(match[1])
        for file in (scripts / "versions").iterdir()
        if (match := _VERSION_FILE.match(file.name))
    ]
    return max(numbers)


def revision_of(path: Path, key: DataKey | None = None) -> int:
    """The number of the last migration that was run on a file; 0 for an empty one."""
    with disk_failures_named(path):
        connection = connect(path, key)
        try:
            return int(connection.execute("PRAGMA user_version").fetchone()[0])
        finally:
            connection.close()


def copy_records(source: Path, target: Path, key: DataKey | None = None) -> None:
    """Copy a records file while it may be in use, and check the copy.

    The copy is encrypted as its source is, and its key file is copied first. It appears under its
    name only when it is whole. Raises `StoreUnavailable`.
    """
    if key is not None and key_file_beside(source).exists():
        write_keys(target, read_keys(source))
    unfinished = target.with_name(target.name + ".unfinished")
    unfinished.unlink(missing_ok=True)
    with disk_failures_named(target):
        origin, copy = sqlcipher.connect(str(source)), sqlcipher.connect(str(unfinished))
        try:
            give_key(origin, key)
            give_key(copy, key)
            origin.backup(copy)
            verdict = copy.execute("PRAGMA integrity_check(1)").fetchone()[0]
        finally:
            copy.close()
            origin.close()
    if verdict != "ok":
        unfinished.unlink()
        raise StoreUnavailable("store.damaged", path=str(source))
    unfinished.replace(target)


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
