"""Bytes that reached the disk, and in words what a disk refuses."""

import errno
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import TypeVar

from ethics_desk.domain.errors import StoreUnavailable

T = TypeVar("T")

BLOCK = 1 << 20
SHARING_VIOLATION, LOCK_VIOLATION = 32, 33
"""What Windows says of a file another program, such as an antivirus, holds open."""

SECONDS_BETWEEN = (0.1, 0.2, 0.4, 0.8, 1.6)

_CODES = {
    errno.ENOSPC: "place.full",
    errno.EDQUOT: "place.full",
    errno.EFBIG: "place.full",
    errno.EROFS: "place.read-only",
    errno.EACCES: "place.read-only",
    errno.EPERM: "place.read-only",
    errno.ENOENT: "place.missing",
    errno.ENOTDIR: "place.missing",
    errno.ENODEV: "place.missing",
    errno.ENXIO: "place.missing",
    errno.EBUSY: "place.locked",
    errno.ETXTBSY: "place.locked",
}


def refusal_of(fault: OSError, place: Path) -> StoreUnavailable:
    """What the operating system's own code says about a place, in a refusal that has words."""
    code = "place.locked" if held_by_another(fault) else _CODES.get(fault.errno or 0)
    return StoreUnavailable(code or "place.failed", folder=str(place))


def held_by_another(fault: OSError) -> bool:
    """Whether another program holds the file, so that waiting may help."""
    windows = getattr(fault, "winerror", None) in (SHARING_VIOLATION, LOCK_VIOLATION)
    return windows or fault.errno in (errno.EBUSY, errno.ETXTBSY)


@contextmanager
def place_named(place: Path) -> Iterator[None]:
    """Turn what the disk refuses inside the block into `StoreUnavailable` that names the place."""
    try:
        yield
    except OSError as fault:
        raise refusal_of(fault, place) from fault


def patiently(deed: Callable[[], T], wait: Callable[[float], object] = time.sleep) -> T:
    """Do something with a file; while another program holds it, try again for three seconds."""
    for seconds in SECONDS_BETWEEN:
        try:
            return deed()
        except OSError as fault:
            if not held_by_another(fault):
                raise
            wait(seconds)
    return deed()


def flush(path: Path) -> None:
    """Return when a file, or the names in a folder, are on the disk itself."""
    if os.name == "nt" and path.is_dir():
        return
    handle = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def copy_bytes(source: Path, target: Path, step: Callable[[int], object] = id) -> str:
    """Copy a file onto the disk; returns the SHA-256 of what was read.

    `step` is told how many bytes are done and may raise to stop.
    """
    digest, done = sha256(), 0
    with source.open("rb") as origin, target.open("wb") as copy:
        while block := origin.read(BLOCK):
            digest.update(block)
            copy.write(block)
            done += len(block)
            step(done)
        copy.flush()
        os.fsync(copy.fileno())
    return digest.hexdigest()


def digest_of(path: Path) -> str:
    """The SHA-256 of a file as the disk gives it back, where the system lets us ask the disk."""
    digest = sha256()
    with path.open("rb") as file:
        if hasattr(os, "posix_fadvise"):
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        while block := file.read(BLOCK):
            digest.update(block)
    return digest.hexdigest()


def put_in_place(unfinished: Path, target: Path) -> None:
    """Give a finished file its name, in one step that survives the loss of power."""
    patiently(lambda: unfinished.replace(target))
    flush(target.parent)
