"""Salted leaves: a head over the pieces of a document that hides each piece not shown.

Who gets the salts of the open pieces, and only the hashes of the others, reckons the same head: the
rest is proved to equal the original. A short piece cannot be guessed, because its salt is unknown:
16 bytes of HMAC-SHA256 over its number. The tree is that of RFC 6962, section 2.1.
"""

import hmac
import secrets
from collections.abc import Sequence
from hashlib import sha256

from ethics_desk.ledger.hashing import leaf_hash
from ethics_desk.ledger.tree import Place, halves, root

SALT = 16
"""Bytes of a salt."""


def new_secret() -> bytes:
    """What all salts of one document are made from."""
    return secrets.token_bytes(32)


def salt_of(secret: bytes, number: int) -> bytes:
    """The salt of one piece, counted from 0."""
    return hmac.digest(secret, number.to_bytes(8, "big"), sha256)[:SALT]


def salted_leaf(salt: bytes, piece: bytes) -> bytes:
    """The hash of a piece with its salt."""
    return leaf_hash(salt + piece)


def head_over(leaves: Sequence[bytes]) -> bytes:
    """The head over the hashes."""
    levels = halves(list(leaves))

    def kept(place: Place) -> bytes:
        return levels[place.level][place.number]

    return root(len(leaves), kept)
