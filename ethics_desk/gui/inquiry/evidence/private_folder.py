"""A folder for files in clear that other programs have to read: in memory where there is room.

It goes when it is no longer needed; one a killed program left behind is removed at the next start.
"""

import os
from pathlib import Path

from PySide6.QtCore import QDir, QLockFile, QStorageInfo, QTemporaryDir

PREFIX = "ethics-desk-copies-"
IN_MEMORY = b"tmpfs"
LOCK = ".lock"
MEMORY_PLACE = "XDG_RUNTIME_DIR"
"""Where Linux says which folder is the user's own for as long as they are logged in."""


class PrivateFolder:
    """Readable by its owner only. `in_memory` says whether nothing of it reaches a disk."""

    def __init__(self) -> None:
        """Make the folder."""
        place = _memory_place()
        self.in_memory = place is not None
        self._folder = QTemporaryDir(f"{place or QDir.tempPath()}/{PREFIX}XXXXXX")
        self.path = Path(self._folder.path())
        self._lock = _lock_of(self.path)
        self._lock.tryLock(0)

    def remove(self) -> None:
        """Remove it with everything in it, read-only files too."""
        self._lock.unlock()
        _remove(self.path)


def is_memory_at_hand() -> bool:
    """Whether such a folder would lie in memory."""
    return _memory_place() is not None


def remove_left_folders() -> int:
    """Remove the folders of programs that are no more; returns how many there were."""
    removed = 0
    for place in {_memory_place(), QDir.tempPath()} - {None}:
        for folder in Path(str(place)).glob(f"{PREFIX}*"):
            lock = _lock_of(folder)
            if folder.is_dir() and not folder.is_symlink() and lock.tryLock(0):
                lock.unlock()
                _remove(folder)
                removed += 1
    return removed


def _memory_place() -> str | None:
    """The user's own folder in memory; Linux has one."""
    place = os.environ.get(MEMORY_PLACE)
    if place and QStorageInfo(place).fileSystemType().data() == IN_MEMORY:
        return place
    return None


def _lock_of(folder: Path) -> QLockFile:
    """It stands beside the folder and grows old only when its process ends."""
    lock = QLockFile(f"{folder}{LOCK}")
    lock.setStaleLockTime(0)
    return lock


def _remove(folder: Path) -> None:
    for file in folder.glob("*"):
        file.chmod(0o600)
    QDir(str(folder)).removeRecursively()
