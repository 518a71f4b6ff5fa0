"""Checking proofs with nothing but hashes: what an auditor does without the log.

Source: RFC 9162, 2.1.3.2 and 2.1.4.2, whose algorithms check the proofs of RFC 6962.
"""

from collections.abc import Sequence

from ethics_desk.ledger.hashing import node_hash


def includes(digest: bytes, index: int, size: int, path: Sequence[bytes], head: bytes) -> bool:
    """Whether a path leads from the leaf hash at `index` to the head of a log of `size`."""
    if not 0 <= index < size:
        return False
    place, last = index, size - 1
    for sibling in path:
        if last == 0:
            return False
        if place % 2 or place == last:
            digest = node_hash(sibling, digest)
            while place and not place % 2:
                place, last = place // 2, last // 2
        else:
            digest = node_hash(digest, sibling)
        place, last = place // 2, last // 2
    return last == 0 and digest == head


def grew(old: int, old_head: bytes, size: int, head: bytes, proof: Sequence[bytes]) -> bool:
    """Whether a log of `size` with this head begins with the log of `old` entries."""
    if old == size:
        return old_head == head and not proof
    if old == 0:
        return not proof
    if not 0 < old < size or not proof:
        return False
    hashes = list(proof) if old & (old - 1) else [old_head, *proof]
    return _grew(old - 1, size - 1, hashes, (old_head, head))


def _grew(place: int, last: int, hashes: list[bytes], heads: tuple[bytes, bytes]) -> bool:
    while place % 2:
        place, last = place // 2, last // 2
    before = after = hashes[0]
    for sibling in hashes[1:]:
        if last == 0:
            return False
        if place % 2 or place == last:
            before, after = node_hash(sibling, before), node_hash(sibling, after)
            while place and not place % 2:
                place, last = place // 2, last // 2
        else:
            after = node_hash(after, sibling)
        place, last = place // 2, last // 2
    return last == 0 and (before, after) == heads
