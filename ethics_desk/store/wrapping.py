"""A data key wrapped by a passphrase: Argon2id (RFC 9106) makes a key of it, AES-256-GCM wraps."""

import os
import unicodedata
from dataclasses import dataclass

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from ethics_desk.domain.account import MemberId
from ethics_desk.store.data_key import KEY_BYTES, DataKey

SALT_BYTES = 16
NONCE_BYTES = 12

_PURPOSE = "ethics-desk wrap 1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """What trying one passphrase costs; kept with each wrap, so that it may grow with computers."""

    memory_kibibytes: int = 256 * 1024
    passes: int = 3
    lanes: int = 2


USUAL_COST = Cost()
"""0.6 s and 256 MiB on an office PC of 2026 (technology.md, 3.5)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wrap:
    """The data key of one file as one member's passphrase opens it."""

    account: MemberId
    cost: Cost
    salt: bytes
    nonce: bytes
    wrapped: bytes


def wrap_key(key: DataKey, file_id: str, account: MemberId, passphrase: str, cost: Cost) -> Wrap:
    """Wrap the key for a member."""
    salt, nonce = os.urandom(SALT_BYTES), os.urandom(NONCE_BYTES)
    cipher = AESGCM(_stretched(passphrase, salt, cost))
    wrapped = cipher.encrypt(nonce, key.reveal(), _bound_to(file_id, account))
    return Wrap(account=account, cost=cost, salt=salt, nonce=nonce, wrapped=wrapped)


def unwrap_key(wrap: Wrap, file_id: str, passphrase: str) -> DataKey | None:
    """The key, or None when the passphrase is another one or the wrap was tampered with."""
    cipher = AESGCM(_stretched(passphrase, wrap.salt, wrap.cost))
    try:
        content = cipher.decrypt(wrap.nonce, wrap.wrapped, _bound_to(file_id, wrap.account))
    except InvalidTag:
        return None
    return DataKey(content)


def _stretched(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    """The same letters are the same passphrase, however the keyboard composes them."""
    kdf = Argon2id(
        salt=salt,
        length=KEY_BYTES,
        iterations=cost.passes,
        lanes=cost.lanes,
        memory_cost=cost.memory_kibibytes,
    )
    return kdf.derive(unicodedata.normalize("NFC", passphrase).encode())


def _bound_to(file_id: str, account: MemberId) -> bytes:
    """A wrap moved to another file or another member opens nothing."""
    return f"{_PURPOSE}\0{file_id}\0{account}".encode()
