"""A Merkle tree that grows: only nodes over full halves are kept, and they never change.

The node at (level, number) stands over the 2^level leaves that begin with leaf number * 2^level. A
tree of any size hangs together from such nodes, so a log keeps each once, and every earlier head
and every proof can be told again later.
"""

from collections.abc import Callable, Iterator
from hashlib import sha256
from typing import NamedTuple

from ethics_desk.ledger.hashing import EMPTY_ROOT, leaf_hash, node_hash


class Place(NamedTuple):
    """Where a kept node stands."""

    level: int
    number: int


class Node(NamedTuple):
    """A kept node with its hash."""

    place: Place
    digest: bytes


Kept = Callable[[Place], bytes]
"""Gives the hash kept at a place, or raises for a node that is not there."""


def appended(entry: bytes, size: int, kept: Kept) -> list[Node]:
    """The nodes an entry adds to a log of `size` entries: its leaf, and each half it fills."""
    place, digest = Place(0, size), leaf_hash(entry)
    nodes = [Node(place, digest)]
    while place.number % 2:
        digest = node_hash(kept(Place(place.level, place.number - 1)), digest)
        place = Place(place.level + 1, place.number // 2)
        nodes.append(Node(place, digest))
    return nodes


def halves(leaves: list[bytes]) -> list[list[bytes]]:
    """The kept nodes over leaf hashes, level by level: all that `appended` adds, in one go."""
    levels = [leaves]
    while len(levels[-1]) > 1:
        below = levels[-1]
        # The hash of a node, written out: a call for each would cost as much as the hash.
        levels.append(
            [
                sha256(b"\x01" + left + right).digest()
                for left, right in zip(below[::2], below[1::2], strict=False)
            ]
        )
    return levels


def root(size: int, kept: Kept) -> bytes:
    """The head of the log when it had `size` entries."""
    return _hash_over(0, size, kept) if size else EMPTY_ROOT


def audit_path(index: int, size: int, kept: Kept) -> list[bytes]:
    """The hashes that lead from one entry to the head (RFC 6962, 2.1.1); from the leaf upwards.

    Raises `ValueError` for an entry the log did not have.
    """
    if not 0 <= index < size:
        raise ValueError(f"a log of {size} has no entry {index}")
    path = []
    start, end = 0, size
    while end - start > 1:
        middle = start + _split(end - start)
        if index < middle:
            path.append(_hash_over(middle, end, kept))
            end = middle
        else:
            path.append(_hash_over(start, middle, kept))
            start = middle
    return path[::-1]


def consistency_proof(old: int, size: int, kept: Kept) -> list[bytes]:
    """The hashes that show a log to have grown from an earlier one (RFC 6962, 2.1.2).

    Empty for an empty or the same log. Raises `ValueError` when the earlier one is the longer.
    """
    if not 0 <= old <= size:
        raise ValueError(f"a log of {size} did not grow from one of {old}")
    if old in (0, size):
        return []
    proof = []
    start, end, known = 0, size, True
    while old != end:
        middle = start + _split(end - start)
        if old <= middle:
            proof.append(_hash_over(middle, end, kept))
            end = middle
        else:
            proof.append(_hash_over(start, middle, kept))
            start, known = middle, False
    if not known:
        proof.append(_hash_over(start, end, kept))
    return proof[::-1]


def _hash_over(start: int, end: int, kept: Kept) -> bytes:
    """The hash over a stretch of leaves that begins where the tree is split."""
    digest: bytes | None = None
    for place in reversed(list(_full_halves(start, end))):
        found = kept(place)
        digest = found if digest is None else node_hash(found, digest)
    if digest is None:
        raise ValueError("there is no hash over nothing")
    return digest


def _full_halves(start: int, end: int) -> Iterator[Place]:
    """The kept nodes a stretch is put together from, the largest first."""
    while start < end:
        level = (end - start).bit_length() - 1
        yield Place(level, start >> level)
        start += 1 << level


def _split(size: int) -> int:
    """The largest power of two smaller than a size of two or more."""
    return 1 << ((size - 1).bit_length() - 1)
