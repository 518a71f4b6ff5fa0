"""The short code of a head: printed, typed in again, mistyped."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ethics_desk.ledger.codes import ALPHABET, read, written

ROOT = bytes(range(32))
CODE = written(128, ROOT)
HEADS = st.tuples(st.integers(0, 10**9), st.binary(min_size=32, max_size=32))


@given(HEADS)
def test_a_code_is_read_as_it_was_written(head):
    size, root = head

    code = read(written(size, root))

    assert code.size == size
    assert code.fits(root)


def test_a_code_fits_no_other_head():
    assert not read(CODE).fits(ROOT[::-1])


@pytest.mark.parametrize(
    "typed",
    [
        CODE.lower(),
        CODE.replace("0", "O").replace("1", "l"),
        CODE.replace("-", "–", 1),
        f" {CODE} ",
    ],
    ids=["small", "confused", "dash", "blanks"],
)
def test_how_it_is_typed_does_not_matter(typed):
    first, _, rest = CODE.partition("-")
    size, _, signs = typed.strip().partition("–" if "–" in typed else "-")

    assert read(f"{first}-{signs}") == read(f"{first}-{rest}")
    assert size


@given(HEADS, st.data())
def test_one_wrong_sign_is_noticed(head, data):
    code = written(*head)
    signs = [
        place for place, sign in enumerate(code) if sign in ALPHABET and place > code.index("-")
    ]
    place = data.draw(st.sampled_from(signs))
    other = data.draw(st.sampled_from([sign for sign in ALPHABET if sign != code[place]]))
    # 0 and Z weigh alike: the check counts to a prime.
    if ALPHABET.index(other) % 31 == ALPHABET.index(code[place]) % 31:
        return

    with pytest.raises(ValueError, match="sign"):
        read(f"{code[:place]}{other}{code[place + 1 :]}")


@pytest.mark.parametrize("typed", ["", "128", "128-ABC", "x-" + CODE, CODE + "Z", "²-" + CODE[4:]])
def test_what_is_no_code_is_refused(typed):
    with pytest.raises(ValueError, match="code"):
        read(typed)
