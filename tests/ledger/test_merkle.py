"""Heads and proofs by the book: the definitions of RFC 6962, written down once more."""

from hashlib import sha256

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ethics_desk.ledger.hashing import leaf_hash
from ethics_desk.ledger.proofs import grew, includes
from ethics_desk.ledger.tree import appended, audit_path, consistency_proof, root

EMPTY = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
PUBLISHED = {
    1: "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    2: "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    3: "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    4: "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    5: "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    6: "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    7: "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    8: "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
}
"""The heads of the reference log of Certificate Transparency's own tests."""

REFERENCE = [
    bytes.fromhex(one)
    for one in (
        "", "00", "10", "2021", "3031", "40414243",
        "5051525354555657", "606162636465666768696a6b6c6d6e6f",
    )
]  # fmt: skip


class Log:
    """A log in memory."""

    def __init__(self, entries=()):
        self.nodes, self.size = {}, 0
        for entry in entries:
            self.add(entry)

    def add(self, entry):
        self.nodes.update(appended(entry, self.size, self.nodes.__getitem__))
        self.size += 1

    def head(self, size=None):
        return root(self.size if size is None else size, self.nodes.__getitem__)


def by_the_book(entries):
    """MTH of RFC 6962, 2.1, word by word."""
    if not entries:
        return sha256().digest()
    if len(entries) == 1:
        return sha256(b"\x00" + entries[0]).digest()
    half = 1
    while half * 2 < len(entries):
        half *= 2
    halves = by_the_book(entries[:half]) + by_the_book(entries[half:])
    return sha256(b"\x01" + halves).digest()


def numbered(count):
    return [str(number).encode() for number in range(count)]


def test_the_head_of_nothing_is_the_hash_of_nothing():
    assert Log().head().hex() == EMPTY


@pytest.mark.parametrize("size", PUBLISHED)
def test_the_published_heads_are_met(size):
    assert Log(REFERENCE[:size]).head().hex() == PUBLISHED[size]


@pytest.mark.parametrize("size", range(1, 70))
def test_every_head_is_the_one_of_the_definition(size):
    log = Log(numbered(70))

    assert log.head(size) == by_the_book(numbered(size))


@pytest.mark.parametrize("size", range(1, 34))
def test_every_entry_of_every_log_can_be_proved(size):
    log = Log(numbered(40))

    for index, entry in enumerate(numbered(size)):
        path = audit_path(index, size, log.nodes.__getitem__)
        assert includes(leaf_hash(entry), index, size, path, log.head(size))


@pytest.mark.parametrize("size", range(34))
def test_every_growth_can_be_proved(size):
    log = Log(numbered(40))

    for old in range(size + 1):
        proof = consistency_proof(old, size, log.nodes.__getitem__)
        assert grew(old, log.head(old), size, log.head(size), proof)


def forged(proof):
    """Every way to spoil a proof by one thing."""
    for place, one in enumerate(proof):
        yield [*proof[:place], bytes([one[0] ^ 1]) + one[1:], *proof[place + 1 :]]
        yield [*proof[:place], *proof[place + 1 :]]
        yield [*proof[: place + 1], one, *proof[place + 1 :]]
    yield [*proof, bytes(32)]
    if len(set(proof)) > 1:
        yield proof[::-1]


@settings(max_examples=80, deadline=None)
@given(st.integers(1, 40), st.data())
def test_a_spoilt_path_proves_nothing(size, data):
    log = Log(numbered(size))
    index = data.draw(st.integers(0, size - 1))
    path = audit_path(index, size, log.nodes.__getitem__)
    leaf = leaf_hash(numbered(size)[index])

    assert not any(includes(leaf, index, size, one, log.head()) for one in forged(path))
    assert not includes(leaf_hash(b"other"), index, size, path, log.head())
    assert not includes(leaf, index, size, path, bytes(32))
    assert not includes(leaf, size, size, path, log.head())


@settings(max_examples=80, deadline=None)
@given(st.integers(2, 40), st.data())
def test_a_spoilt_growth_proves_nothing(size, data):
    log = Log(numbered(size))
    old = data.draw(st.integers(1, size - 1))
    proof = consistency_proof(old, size, log.nodes.__getitem__)
    heads = log.head(old), log.head(size)

    assert not any(grew(old, heads[0], size, heads[1], one) for one in forged(proof))
    assert not grew(old, bytes(32), size, heads[1], proof)
    assert not grew(old, heads[0], size, bytes(32), proof)
    assert not grew(size, heads[0], old, heads[1], proof)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.binary(max_size=8), min_size=2, max_size=40), st.data())
def test_an_earlier_entry_that_was_changed_breaks_the_growth(entries, data):
    old = data.draw(st.integers(1, len(entries) - 1))
    place = data.draw(st.integers(0, old - 1))
    honest = Log(entries)
    rewritten = Log([*entries[:place], entries[place] + b"!", *entries[place + 1 :]])
    proof = consistency_proof(old, len(entries), rewritten.nodes.__getitem__)

    assert not grew(old, honest.head(old), len(entries), rewritten.head(), proof)


@pytest.mark.parametrize(("index", "size"), [(-1, 3), (3, 3), (0, 0)])
def test_no_path_leads_from_an_entry_that_is_not_there(index, size):
    with pytest.raises(ValueError, match="has no entry"):
        audit_path(index, size, Log(numbered(3)).nodes.__getitem__)


@pytest.mark.parametrize(("old", "size"), [(4, 3), (-1, 3)])
def test_a_log_did_not_grow_from_a_longer_one(old, size):
    with pytest.raises(ValueError, match="did not grow"):
        consistency_proof(old, size, Log(numbered(3)).nodes.__getitem__)
