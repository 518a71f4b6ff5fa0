"""Looking at a file before it is opened, without touching it."""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher

from ethics_desk.domain.errors import KeyNeeded, StoreUnavailable
from ethics_desk.store.data_key import DataKey, give_key
from ethics_desk.store.database import APPLICATION_ID, disk_failures_named
from ethics_desk.store.keys import key_file_beside

MAGIC = b"SQLite format 3\x00"
HEADER_BYTES = 100
PAGE_BYTES = 4096
KINDS_OF_BYTES_IN_NOISE = 200
"""Of the 256 kinds of bytes 4096 random ones hold nearly all; text and tables hold far fewer."""
NETWORK_FILESYSTEMS = frozenset(
    {
        "nfs",
        "nfs4",
        "cifs",
        "smb3",
        "smbfs",
        "fuse.sshfs",
        "afs",
        "afpfs",
        "webdav",
        "davfs",
        "ncpfs",
    }
)
DRIVE_REMOTE = 4

Mounts = Callable[[], tuple[tuple[str, str], ...]]


@dataclass(frozen=True, slots=True)
class Inspection:
    """What the header of an existing records file says."""

    revision: int
    closed_cleanly: bool
    encrypted: bool = False


def mounted_filesystems(platform: str = sys.platform) -> tuple[tuple[str, str], ...]:
    """(mount point, file system) pairs of this computer; empty on Windows."""
    if platform == "linux":
        try:
            text = Path("/proc/mounts").read_text(encoding="utf-8", errors="replace")
        except OSError:  # a root without /proc, where nobody mounts shares either
            return ()
        parts = [line.split() for line in text.splitlines()]
        return tuple((part[1].replace("\\040", " "), part[2]) for part in parts)
    if platform == "darwin":
        listing = subprocess.run(["/sbin/mount"], capture_output=True, text=True, check=True)
        pairs = [line.split(" on ", 1)[-1].rsplit(" (", 1) for line in listing.stdout.splitlines()]
        return tuple((pair[0], pair[-1].split(",")[0]) for pair in pairs)
    return ()


def is_on_network(path: Path, mounts: Mounts = mounted_filesystems) -> bool:
    """Whether the file lies on a share, where the write-ahead log cannot work."""
    if str(path).startswith(("\\\\", "//")):
        return True
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - windll exists on Windows only

        drive = path.resolve().anchor
        return bool(ctypes.windll.kernel32.GetDriveTypeW(drive) == DRIVE_REMOTE)
    place = path.resolve()
    holding = [
        (point, kind) for point, kind in mounts() if place.is_relative_to(Path(point).resolve())
    ]
    if not holding:
        return False
    nearest = max(holding, key=lambda pair: len(pair[0]))
    return nearest[1] in NETWORK_FILESYSTEMS


def inspect(
    path: Path, mounts: Mounts = mounted_filesystems, key: DataKey | None = None
) -> Inspection:
    """Read the header of a records file.

    Raises `StoreUnavailable` for a missing file, a directory, a file on a network share, a file
    without permission, and a file that is not ours; `KeyNeeded` for an encrypted one without its
    key. Nothing is written, not even a lock.
    """
    if path.is_dir():
        raise StoreUnavailable("store.directory", path=str(path))
    if is_on_network(path, mounts):
        raise StoreUnavailable("store.network-share", path=str(path))
    if not path.exists():
        raise StoreUnavailable("store.missing", path=str(path))
    if not os.access(path, os.R_OK | os.W_OK) or not os.access(path.parent, os.W_OK):
        raise StoreUnavailable("store.no-permission", path=str(path))
    encrypted = is_encrypted(path)
    application, revision = _marks_behind(path, key) if encrypted else _marks_of(path)
    if application != APPLICATION_ID:
        raise StoreUnavailable("store.not-records", path=str(path))
    log = path.with_name(path.name + "-wal")
    return Inspection(
        revision=revision,
        closed_cleanly=not (log.exists() and log.stat().st_size > 0),
        encrypted=encrypted,
    )


def is_encrypted(path: Path) -> bool:
    """Whether a file is no plain SQLite file but may well be an encrypted one.

    An encrypted file is noise from its first byte: only its key tells it from another's noise.
    """
    with path.open("rb") as file:
        beginning = file.read(PAGE_BYTES)
    if beginning.startswith(MAGIC) or len(beginning) < PAGE_BYTES:
        return False
    return key_file_beside(path).exists() or len(set(beginning)) >= KINDS_OF_BYTES_IN_NOISE


def _marks_of(path: Path) -> tuple[int, int]:
    """Whose file it is and its revision, from the header of a plain file."""
    with path.open("rb") as file:
        header = file.read(HEADER_BYTES)
    if len(header) < HEADER_BYTES or not header.startswith(MAGIC):
        raise StoreUnavailable("store.damaged", path=str(path))
    return int.from_bytes(header[68:72], "big"), int.from_bytes(header[60:64], "big")


def _marks_behind(path: Path, key: DataKey | None) -> tuple[int, int]:
    """Whose file it is and its revision, read with the key of an encrypted file."""
    if key is None:
        missing = not key_file_beside(path).exists()
        raise KeyNeeded("keys.missing" if missing else "keys.needed", path=str(path))
    with disk_failures_named(path):
        connection = read_only(path, key)
        try:
            application = connection.execute("PRAGMA application_id").fetchone()[0]
            revision = connection.execute("PRAGMA user_version").fetchone()[0]
        except sqlcipher.Error as fault:
            if getattr(fault, "sqlite_errorcode", None) == sqlite3.SQLITE_NOTADB:
                raise StoreUnavailable("keys.other-records", path=str(path)) from fault
            raise
        finally:
            connection.close()
    return int(application), int(revision)


def read_only(path: Path, key: DataKey | None) -> Any:  # noqa: ANN401 - the driver has no types
    """A driver connection that can change nothing, not even fold in the write-ahead log."""
    connection = sqlcipher.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
    give_key(connection, key)
    return connection


def check_integrity(path: Path, key: DataKey | None = None) -> None:
    """Read every page; raises `StoreUnavailable` when the file is damaged.

    It is opened for reading only: closing it must not fold the write-ahead log into damaged pages.
    """
    with disk_failures_named(path):
        connection = read_only(path, key)
        try:
            forged = key and connection.execute("PRAGMA cipher_integrity_check").fetchall()
            verdict = [row[0] for row in connection.execute("PRAGMA integrity_check(1)")]
            orphans = connection.execute("PRAGMA foreign_key_check").fetchall()
        finally:
            connection.close()
    if forged or verdict != ["ok"] or orphans:
        raise StoreUnavailable("store.damaged", path=str(path))
