"""Salted leaves: the open pieces and the hashes of the others give one head, and only that."""

from hypothesis import given
from hypothesis import strategies as st

from ethics_desk.ledger.hashing import leaf_hash
from ethics_desk.ledger.salted import head_over, new_secret, salt_of, salted_leaf
from ethics_desk.ledger.tree import Place, appended, root

PIECES = st.lists(st.binary(max_size=8), min_size=1, max_size=40)


@given(PIECES, st.binary(min_size=32, max_size=32))
def test_the_head_is_that_of_a_log_of_the_leaves(pieces, secret):
    contents = [salt_of(secret, at) + piece for at, piece in enumerate(pieces)]
    kept = {}
    for at, content in enumerate(contents):
        kept.update({node.place: node.digest for node in appended(content, at, kept.__getitem__)})

    leaves = [salted_leaf(salt_of(secret, at), piece) for at, piece in enumerate(pieces)]

    assert leaves == [leaf_hash(content) for content in contents]
    assert head_over(leaves) == root(len(leaves), kept.__getitem__)
    assert kept[Place(0, 0)] == leaves[0]


@given(PIECES, st.data())
def test_another_piece_gives_another_head(pieces, data):
    secret = bytes(32)
    leaves = [salted_leaf(salt_of(secret, at), piece) for at, piece in enumerate(pieces)]
    place = data.draw(st.integers(0, len(pieces) - 1))
    other = [*leaves]
    other[place] = salted_leaf(salt_of(secret, place), pieces[place] + b"x")

    assert head_over(other) != head_over(leaves)


def test_equal_pieces_have_unequal_leaves_and_secrets_differ():
    secret = new_secret()

    assert salted_leaf(salt_of(secret, 0), b"a") != salted_leaf(salt_of(secret, 1), b"a")
    assert new_secret() != secret
    assert len(salt_of(secret, 7)) == 16
