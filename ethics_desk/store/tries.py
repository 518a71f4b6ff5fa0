"""Wrong passphrases are slowed: a wait that grows, and is kept beside the records over restarts.

It slows whoever sits at the program. Who takes the file away is slowed by Argon2 alone.
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from ethics_desk.domain.errors import StoreUnavailable
from ethics_desk.store.keys import replace_durably

ENDING = ".tries"
FREE_TRIES = 3
LONGEST_WAIT = timedelta(minutes=5)
"""Nobody is locked out for ever: who forgot has all day, who guesses has 288 tries of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tries:
    """How often in a row a passphrase was wrong, and when last."""

    failed: int
    last: datetime


def wait_before(records: Path, now: datetime) -> timedelta:
    """How long nobody may try; nothing when it may be tried now.

    A clock set back makes nobody wait longer than the wait itself.
    """
    tries = _read(records)
    if tries is None or tries.failed < FREE_TRIES:
        return timedelta(0)
    wait = min(LONGEST_WAIT, timedelta(seconds=2 ** min(tries.failed - FREE_TRIES + 1, 16)))
    return max(timedelta(0), min(wait, tries.last + wait - now))


@contextmanager
def one_try(records: Path, now: datetime) -> Iterator[None]:
    """One passphrase is tried: it counts as wrong until the block ends well.

    So a program that is killed in between has not tried for nothing. Raises `StoreUnavailable`
    `keys.wait` while it is too early.
    """
    wait = wait_before(records, now)
    if wait:
        seconds = -(-wait // timedelta(seconds=1))
        raise StoreUnavailable("keys.wait", field="passphrase", seconds=seconds)
    before = _read(records)
    failed = 1 if before is None else before.failed + 1
    content = json.dumps({"failed": failed, "last": now.isoformat()}).encode()
    replace_durably(_beside(records), content)
    yield
    _beside(records).unlink(missing_ok=True)


def _beside(records: Path) -> Path:
    return records.with_name(records.name + ENDING)


def _read(records: Path) -> Tries | None:
    """What was kept; a file nobody can read keeps nothing."""
    try:
        kept = json.loads(_beside(records).read_bytes())
        last = datetime.fromisoformat(kept["last"])
        tries = Tries(failed=int(kept["failed"]), last=last)
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return tries if last.tzinfo is not None else None
