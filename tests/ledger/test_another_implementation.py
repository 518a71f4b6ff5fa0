"""Heads and proofs against another program that makes the same ones: `pymerkle`.

Its paths are ours hash by hash. Its proofs of growth name more hashes than RFC 6962 asks for, so
there each side is given the other's heads: what one proves the other proves, and nothing else.
"""

import pytest
from pymerkle import InmemoryTree, InvalidProof, verify_consistency, verify_inclusion

from ethics_desk.ledger.hashing import leaf_hash, node_hash
from ethics_desk.ledger.proofs import grew, includes
from ethics_desk.ledger.rows import Touched, rows_entry
from ethics_desk.ledger.tree import Place, audit_path, consistency_proof, halves, root

SIZE = 40
ENTRIES = [rows_entry([Touched("journal", str(one), f"{one:064x}")]) for one in range(SIZE)]


@pytest.fixture(scope="module")
def theirs():
    tree = InmemoryTree(algorithm="sha256")
    tree.append_entries(ENTRIES)
    return tree


@pytest.fixture(scope="module")
def kept():
    levels = halves([leaf_hash(one) for one in ENTRIES])
    return lambda place: levels[place.level][place.number]


def test_the_hashes_of_an_entry_and_of_two_are_the_same(theirs, kept):
    one, two = theirs.get_leaf(1), theirs.get_leaf(2)

    assert (one, two) == (leaf_hash(ENTRIES[0]), leaf_hash(ENTRIES[1]))
    assert theirs.get_root(2) == node_hash(one, two) == kept(Place(1, 0))


@pytest.mark.parametrize("size", range(SIZE + 1))
def test_every_head_is_the_same(theirs, kept, size):
    assert root(size, kept) == theirs.get_root(size)


@pytest.mark.parametrize("size", range(1, SIZE + 1))
def test_every_path_is_the_same_and_leads_to_the_others_head(theirs, kept, size):
    for index in range(size):
        leaf, proof = leaf_hash(ENTRIES[index]), theirs.prove_inclusion(index + 1, size)
        path = audit_path(index, size, kept)

        assert proof.path == [leaf, *path]
        assert includes(leaf, index, size, path, theirs.get_root(size))
        verify_inclusion(leaf, root(size, kept), proof, index=index + 1, size=size)


@pytest.mark.parametrize("size", range(1, SIZE + 1))
def test_every_growth_is_proved_by_both(theirs, kept, size):
    for old in range(1, size + 1):
        ours = consistency_proof(old, size, kept)

        assert grew(old, theirs.get_root(old), size, theirs.get_root(size), ours)
        verify_consistency(
            root(old, kept),
            root(size, kept),
            theirs.prove_consistency(old, size),
            prior_size=old,
            later_size=size,
        )


@pytest.mark.parametrize(("old", "size"), [(1, 2), (3, 7), (4, 8), (7, 32), (39, 40)])
def test_a_head_that_is_another_is_refused_by_both(theirs, kept, old, size):
    other = root(old, kept)[::-1]

    assert not grew(old, other, size, root(size, kept), consistency_proof(old, size, kept))
    with pytest.raises(InvalidProof):
        verify_consistency(other, root(size, kept), theirs.prove_consistency(old, size))
