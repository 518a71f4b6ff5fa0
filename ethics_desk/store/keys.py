"""The key file beside the records: their data key, wrapped once per member who may open them.

`office.edesk.keys` is small JSON without a name in it. It goes wherever the records go: without it
only the recovery key on paper opens them.
"""

import json
import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from ethics_desk.domain.account import MemberId
from ethics_desk.domain.errors import StoreUnavailable
from ethics_desk.store.data_key import DataKey
from ethics_desk.store.wrapping import NONCE_BYTES, SALT_BYTES, Cost, Wrap, unwrap_key, wrap_key

ENDING = ".keys"
FORMAT = "ethics-desk-keys-1"
LARGEST = 1_000_000
"""The most bytes a key file can have: a few hundred wraps."""

_FILE_ID_BYTES = 16
_MOST_MEMORY_KIBIBYTES = 2 * 1024 * 1024
_MOST_PASSES = 64
_MOST_LANES = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyFile:
    """Who may open a records file, each with a passphrase of their own."""

    file_id: str
    wraps: tuple[Wrap, ...] = ()

    def with_wrap(self, key: DataKey, account: MemberId, passphrase: str, cost: Cost) -> "KeyFile":
        """The key file with this member's passphrase, instead of the one before if there was."""
        wrap = wrap_key(key, self.file_id, account, passphrase, cost)
        return replace(self, wraps=(*self.without(account).wraps, wrap))

    def without(self, account: MemberId) -> "KeyFile":
        """The key file without a member's wrap."""
        return replace(self, wraps=tuple(one for one in self.wraps if one.account != account))

    def wrap_of(self, account: MemberId) -> Wrap | None:
        """The wrap of a member, if there is one."""
        return next((one for one in self.wraps if one.account == account), None)

    def opened(self, passphrase: str, first: MemberId | None = None) -> tuple[DataKey, Wrap] | None:
        """The data key and whose passphrase it was, or None; the wrap of `first` is tried first."""
        for wrap in sorted(self.wraps, key=lambda one: one.account != first):
            key = unwrap_key(wrap, self.file_id, passphrase)
            if key is not None:
                return key, wrap
        return None


def key_file_beside(records: Path) -> Path:
    """Where the key file of a records file lies."""
    return records.with_name(records.name + ENDING)


def companions(records: Path) -> tuple[Path, ...]:
    """The records file and what must be copied with it: a copy without them opens nowhere."""
    beside = key_file_beside(records)
    return (records, beside) if beside.is_file() else (records,)


def new_key_file() -> KeyFile:
    """A key file with an id of its own, which nobody can open yet."""
    return KeyFile(file_id=secrets.token_hex(_FILE_ID_BYTES))


def read_keys(records: Path) -> KeyFile:
    """The key file of a records file.

    Raises `StoreUnavailable`: `keys.missing`, `keys.damaged`.
    """
    path = key_file_beside(records)
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except FileNotFoundError as fault:
        raise StoreUnavailable("keys.missing", path=str(path)) from fault
    except OSError as fault:
        raise StoreUnavailable("keys.damaged", path=str(path)) from fault
    if len(content) > LARGEST:
        raise StoreUnavailable("keys.damaged", path=str(path))
    try:
        return _key_file(json.loads(content))
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as fault:
        raise StoreUnavailable("keys.damaged", path=str(path)) from fault


def write_keys(records: Path, keys: KeyFile) -> None:
    """Write the key file whole, readable by its owner only; raises `keys.not-written`."""
    document = {
        "format": FORMAT,
        "file": keys.file_id,
        "wraps": [_document(wrap) for wrap in keys.wraps],
    }
    content = json.dumps(document, indent=1).encode() + b"\n"
    replace_durably(key_file_beside(records), content)


def replace_durably(path: Path, content: bytes) -> None:
    """A small file is the old one or the new one, whatever happens; raises `keys.not-written`."""
    unfinished = path.with_name(path.name + ".unfinished")
    try:
        unfinished.unlink(missing_ok=True)
        handle = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(path)
        sync_folder(path.parent)
    except OSError as fault:
        raise StoreUnavailable("keys.not-written", path=str(path)) from fault


def sync_file(path: Path) -> None:
    """Let the disk keep what was written into a file."""
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Let the disk keep the names in a folder; Windows does so by itself and opens no folder."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _document(wrap: Wrap) -> Mapping[str, object]:
    return {
        "account": wrap.account,
        "kdf": "argon2id",
        "memory_kibibytes": wrap.cost.memory_kibibytes,
        "passes": wrap.cost.passes,
        "lanes": wrap.cost.lanes,
        "salt": wrap.salt.hex(),
        "nonce": wrap.nonce.hex(),
        "wrapped": wrap.wrapped.hex(),
    }


def _key_file(document: Mapping[str, Any]) -> KeyFile:
    if document["format"] != FORMAT:
        raise ValueError(document["format"])
    return KeyFile(file_id=str(document["file"]), wraps=tuple(map(_wrap, document["wraps"])))


def _wrap(document: Mapping[str, Any]) -> Wrap:
    """One wrap; a cost nobody could pay is refused, for it would stop the computer."""
    cost = Cost(
        memory_kibibytes=_within(document["memory_kibibytes"], _MOST_MEMORY_KIBIBYTES),
        passes=_within(document["passes"], _MOST_PASSES),
        lanes=_within(document["lanes"], _MOST_LANES),
    )
    wrap = Wrap(
        account=MemberId(str(document["account"])),
        cost=cost,
        salt=bytes.fromhex(document["salt"]),
        nonce=bytes.fromhex(document["nonce"]),
        wrapped=bytes.fromhex(document["wrapped"]),
    )
    if document["kdf"] != "argon2id" or cost.memory_kibibytes < 8 * cost.lanes:
        raise ValueError("a derivation nobody knows")
    if (len(wrap.salt), len(wrap.nonce)) != (SALT_BYTES, NONCE_BYTES):
        raise ValueError("a salt or nonce of another length")
    return wrap


def _within(value: object, most: int) -> int:
    if type(value) is not int or not 0 < value <= most:
        raise ValueError(value)
    return value
