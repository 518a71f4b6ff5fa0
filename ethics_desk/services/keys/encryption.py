"""Encrypting an office's records: the secret of new ones, and those that still lie in clear."""

from dataclasses import dataclass, field
from glob import escape
from itertools import count
from pathlib import Path
from uuid import uuid4

from ethics_desk.domain.account import MemberId
from ethics_desk.domain.errors import RuleViolation, StoreUnavailable
from ethics_desk.domain.progress import Progress, silent
from ethics_desk.services.desk import Desk
from ethics_desk.services.journal import entry
from ethics_desk.services.keys.strength import check_passphrase
from ethics_desk.store.backups.shelf import first_place
from ethics_desk.store.data_key import DataKey
from ethics_desk.store.encrypting import encrypt_file, former_place, renew_file
from ethics_desk.store.inspection import inspect, is_encrypted
from ethics_desk.store.keys import KeyFile, companions, key_file_beside, new_key_file
from ethics_desk.store.office_file import create_store
from ethics_desk.store.recovery import RecoveryKey, new_recovery_key
from ethics_desk.store.wrapping import USUAL_COST, Cost


@dataclass(frozen=True, slots=True, kw_only=True)
class Secret:
    """What encrypts records: the recovery key their data key follows from, and a passphrase."""

    recovery: RecoveryKey
    passphrase: str = field(repr=False)
    cost: Cost = USUAL_COST


@dataclass(frozen=True, slots=True, kw_only=True)
class Encrypted:
    """What came of encrypting: where the former file stays, and other files in clear beside it."""

    key: DataKey
    former: Path
    others: tuple[Path, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Renewed:
    """Records that were encrypted under a new key, and where they lie now."""

    path: Path
    key: DataKey


def new_secret(passphrase: str, cost: Cost = USUAL_COST) -> Secret:
    """A secret with a fresh recovery key; raises `keys.weak`."""
    check_passphrase(passphrase)
    return Secret(recovery=new_recovery_key(), passphrase=passphrase, cost=cost)


def lock_of(secret: Secret, account: MemberId) -> tuple[DataKey, KeyFile]:
    """The data key and a key file that one member's passphrase opens; takes half a second."""
    key = secret.recovery.data_key
    return key, new_key_file().with_wrap(key, account, secret.passphrase, secret.cost)


def new_records(path: Path, secret: Secret) -> None:
    """Make records without an office, encrypted from their first byte.

    Whoever opens the office in them has the passphrase. Raises what `create_store` refuses.
    """
    create_store(path, lock=lock_of(secret, MemberId(uuid4().hex))).close()


ENCRYPTING = "encrypt-records"
"""What encrypting is called among the deeds: who begins it asks `Desk.permit` first."""


def encrypt_records(
    path: Path, secret: Secret, account: MemberId, progress: Progress = silent
) -> Encrypted:
    """Encrypt records nobody has open; they are checked before they take their place.

    The former file stays beside them until `remove_former`. Raises `keys.encrypted-already` and
    whatever `store.encrypting` refuses.
    """
    if path.is_file() and is_encrypted(path):
        raise RuleViolation("keys.encrypted-already", path=str(path))
    inspect(path)
    key, keys = lock_of(secret, account)
    former = encrypt_file(path, key, keys, progress)
    others = tuple(one for one in _in_clear_beside(path) if one != former)
    return Encrypted(key=key, former=former, others=others)


def renew_records(
    path: Path, former: DataKey, secret: Secret, account: MemberId, progress: Progress = silent
) -> Renewed:
    """Encrypt records nobody has open under a new key, in a file beside them.

    Only the new passphrase and the new recovery key open it, whatever old key files are about. The
    former file and its key file stay until `remove_former`.
    """
    key, keys = lock_of(secret, account)
    target = next_place(path)
    renew_file(path, former, target, (key, keys), progress)
    return Renewed(path=target, key=key)


def next_place(path: Path) -> Path:
    """The next name beside records that is not taken: `office-2.edesk`."""
    stem, _, number = path.stem.rpartition("-")
    named = stem if stem and number.isdecimal() else path.stem
    places = (path.with_stem(f"{named}-{place}") for place in count(2))
    return next(one for one in places if not one.exists() and not key_file_beside(one).exists())


def tell_of_encryption(desk: Desk) -> None:
    """Write into the chronology of records just encrypted that they were."""
    with desk.store.write() as work:
        work.journal.add(entry(desk, "records.encrypted", desk.member))


def remove_former(former: Path) -> None:
    """Remove the file that stayed, and its key file; traces of it may stay on the disk."""
    try:
        for part in companions(former):
            part.unlink(missing_ok=True)
    except OSError as fault:
        raise StoreUnavailable("store.no-permission", path=str(former)) from fault


def former_in_clear(desk: Desk) -> Path | None:
    """The file that stayed when these records were encrypted, while it is there."""
    former = former_place(desk.store.path)
    return former if former in copies_in_clear(desk) else None


def copies_in_clear(desk: Desk) -> tuple[Path, ...]:
    """Copies of encrypted records that lie on their disk and can be read by everybody."""
    return () if desk.store.key is None else _in_clear_beside(desk.store.path)


def _in_clear_beside(path: Path) -> tuple[Path, ...]:
    """Copies of these records that still lie in clear: from before an upgrade, backups."""
    beside = path.parent.glob(f"{escape(path.stem)}.*{path.suffix}")
    copies = (*beside, *first_place(path).glob(f"*{path.suffix}"))
    return tuple(sorted(one for one in copies if one.is_file() and not is_encrypted(one)))
