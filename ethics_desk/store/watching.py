"""Noticing that somebody else saved into the records: a command on a terminal, another program."""

from pathlib import Path

from ethics_desk.store.data_key import DataKey
from ethics_desk.store.database import connect, disk_failures_named


class Watch:
    """Looks at the number SQLite counts the saves of others by; a look reads no page."""

    def __init__(self, path: Path, key: DataKey | None = None) -> None:
        """Begin with what there is now."""
        self._path = path
        with disk_failures_named(path):
            self._connection = connect(path, key)
        self._seen = self._number()

    def changed(self) -> bool:
        """Whether anything was saved since the last look."""
        before, self._seen = self._seen, self._number()
        return self._seen != before

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def _number(self) -> int:
        with disk_failures_named(self._path):
            return int(self._connection.execute("PRAGMA data_version").fetchone()[0])
