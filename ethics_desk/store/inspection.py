"""Looking at a file before it is opened, without touching it."""

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from sqlcipher3 import dbapi2 as sqlcipher

from ethics_desk.domain.errors import StoreUnavailable
from ethics_desk.store.database import APPLICATION_ID, disk_failures_named

MAGIC = b"SQLite format 3\x00"
HEADER_BYTES = 100
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


def inspect(path: Path, mounts: Mounts = mounted_filesystems) -> Inspection:
    """Read the header of a records file.

    Raises `StoreUnavailable` for a missing file, a directory, a file on a network share, a file
    without permission, and a file that is not ours; nothing is written, not even a lock.
    """
    if path.is_dir():
        raise StoreUnavailable("store.directory", path=str(path))
    if is_on_network(path, mounts):
        raise StoreUnavailable("store.network-share", path=str(path))
    if not path.exists():
        raise StoreUnavailable("store.missing", path=str(path))
    if not os.access(path, os.R_OK | os.W_OK) or not os.access(path.parent, os.W_OK):
        raise StoreUnavailable("store.no-permission", path=str(path))
    with path.open("rb") as file:
        header = file.read(HEADER_BYTES)
    if len(header) < HEADER_BYTES or not header.startswith(MAGIC):
        raise StoreUnavailable("store.damaged", path=str(path))
    if int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise StoreUnavailable("store.not-records", path=str(path))
    log = path.with_name(path.name + "-wal")
    return Inspection(
        revision=int.from_bytes(header[60:64], "big"),
        closed_cleanly=not (log.exists() and log.stat().st_size > 0),
    )


def check_integrity(path: Path) -> None:
    """Read every page; raises `StoreUnavailable` when the file is damaged.

    It is opened for reading only: closing it must not fold the write-ahead log into damaged pages.
    """
    with disk_failures_named(path):
        connection = sqlcipher.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
        try:
            verdict = [row[0] for row in connection.execute("PRAGMA integrity_check(1)")]
            orphans = connection.execute("PRAGMA foreign_key_check").fetchall()
        finally:
            connection.close()
    if verdict != ["ok"] or orphans:
        raise StoreUnavailable("store.damaged", path=str(path))
