"""The two hashes of a Merkle tree; a leaf can never be taken for a node (RFC 6962, 2.1)."""

from hashlib import sha256

EMPTY_ROOT = sha256().digest()
"""The head of a log without entries."""

_LEAF, _NODE = b"\x00", b"\x01"


def leaf_hash(entry: bytes) -> bytes:
    """The hash of one entry, 32 bytes."""
    return sha256(_LEAF + entry).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """The hash over two hashes, 32 bytes."""
    return sha256(_NODE + left + right).digest()
