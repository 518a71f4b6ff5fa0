"""Opening encrypted records: from a passphrase or the recovery key to their data key."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from ethics_desk.domain.account import MemberId
from ethics_desk.domain.errors import BadInput
from ethics_desk.store.data_key import DataKey
from ethics_desk.store.inspection import inspect
from ethics_desk.store.keys import read_keys
from ethics_desk.store.recovery import read_recovery_key
from ethics_desk.store.tries import one_try


@dataclass(frozen=True, slots=True, kw_only=True)
class Unlocked:
    """The key of some records and whose passphrase gave it; the recovery key is nobody's."""

    key: DataKey
    account: MemberId | None = None


def unlock(
    path: Path,
    passphrase: str,
    now: datetime,
    first: MemberId | None = None,
    counted_at: Path | None = None,
) -> Unlocked:
    """Open records with a passphrase; the one of `first` is tried first.

    Wrong ones are counted beside the records, or beside those at `counted_at`.
    Raises `BadInput` `keys.wrong`, `StoreUnavailable` `keys.wait` when it is too early after wrong
    ones, `keys.missing` and `keys.damaged`.
    """
    keys = read_keys(path)
    with one_try(counted_at or path, now):
        opened = keys.opened(passphrase, first)
        if opened is None:
            raise BadInput("keys.wrong", field="passphrase")
    key, wrap = opened
    return Unlocked(key=key, account=wrap.account)


def unlock_as(path: Path, passphrase: str, now: datetime, member: MemberId) -> Unlocked:
    """Open records in the name of one member: nobody else's passphrase will do.

    Raises as `unlock` does, and `BadInput` `keys.another-member`.
    """
    opened = unlock(path, passphrase, now, member)
    if opened.account != member:
        raise BadInput("keys.another-member", field="passphrase")
    return opened


def open_with_recovery(path: Path, typed: str) -> Unlocked:
    """Open records with the recovery key as typed from its page; the key file is not needed.

    Raises `BadInput` for a mistyped key, `StoreUnavailable` `keys.other-records` for one of others.
    """
    key = read_recovery_key(typed).data_key
    inspect(path, key=key)
    return Unlocked(key=key)
