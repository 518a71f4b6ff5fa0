"""Who works with a records file on this computer: one window at a time.

The lock is the operating system's own and ends with its process, however that ends. What is told
about whoever holds it lies in a file beside the lock, because a locked file cannot be read
everywhere.
"""

import getpass
import json
import os
import platform
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from filelock import FileLock, Timeout

from ethics_desk.domain.errors import StoreUnavailable

LOCK, TOLD = ".lock", ".open"


@contextmanager
def sole_window(path: Path) -> Iterator[None]:
    """The right to be the only window on a records file of this computer.

    One left behind by a process that is no more is taken over. Raises `StoreUnavailable`:
    `store.in-use` with who has it open and since when, `store.no-permission`.
    """
    # Records are opened by a worker and let go by the window: the lock belongs to the process.
    lock = FileLock(path.with_name(path.name + LOCK), mode=_allowed_as(path), thread_local=False)
    told = path.with_name(path.name + TOLD)
    try:
        lock.acquire(timeout=0)
    except Timeout as refusal:
        raise StoreUnavailable("store.in-use", path=str(path), **_holder(told)) from refusal
    except OSError as fault:
        raise StoreUnavailable("store.no-permission", path=str(path)) from fault
    try:
        _tell(told)
        yield
    finally:
        told.unlink(missing_ok=True)
        lock.release()


@contextmanager
def one_at_a_time(file: Path, code: str) -> Iterator[None]:
    """The right to do what only one may do at a time; raises `StoreUnavailable` with the code."""
    lock = FileLock(file)
    try:
        lock.acquire(timeout=0)
    except Timeout as refusal:
        raise StoreUnavailable(code, path=str(file)) from refusal
    except OSError as fault:
        raise StoreUnavailable("store.no-permission", path=str(file.parent)) from fault
    try:
        yield
    finally:
        lock.release()


def need_no_window(path: Path) -> None:
    """Refuse (`store.in-use`) to do what a window on the records must not live to see."""
    if path.with_name(path.name + LOCK).exists():
        with sole_window(path):
            return


def identity_of(path: Path) -> tuple[int, int] | None:
    """Which file bears the name now, None for none: a restore puts another one there."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _allowed_as(path: Path) -> int:
    """Whoever of this computer may write the records may take the lock somebody else left."""
    try:
        return path.stat().st_mode & 0o666
    except OSError:
        return 0o600


def _tell(file: Path) -> None:
    """Say who has the records open; where that cannot be said, they are open all the same."""
    told = {
        "process": str(os.getpid()),
        "computer": platform.node(),
        "user": _user(),
        "since": datetime.now(UTC).isoformat(timespec="seconds"),
    }
    try:
        file.write_text(json.dumps(told), "utf-8")
    except OSError:
        file.unlink(missing_ok=True)


def _holder(file: Path) -> dict[str, object]:
    """What is told about the window that has the records open."""
    names = ("process", "computer", "user")
    try:
        told = json.loads(file.read_text("utf-8"))
        since = datetime.fromisoformat(told["since"])
        return {"since": since, **{name: str(told[name]) for name in names}}
    except (OSError, ValueError, KeyError, TypeError):
        return dict.fromkeys((*names, "since"), "?")


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):  # a user without a name, as in containers
        return "?"
