"""The recovery key: a secret that is printed once, in groups that can be read over the telephone.

Eight groups of four signs and a check sign, in Crockford's base 32 without I, L, O and U. The data
key follows from it, so it opens the records even when their key file is lost.
"""

import secrets
from collections.abc import Sequence

from typing_extensions import override

from ethics_desk.domain.errors import BadInput
from ethics_desk.ledger.codes import ALPHABET, READ_AS
from ethics_desk.store.data_key import DataKey, derived_key

GROUPS = 8
SIGNS = 5
_SECRET_BYTES = 20
_BITS = 5
_LAST = 31
_FIELD = 0b100101
"""x^5 + x^2 + 1: in the field of 32 elements every wrong sign and every swap of two is noticed."""


class RecoveryKey:
    """160 random bits. Printing and logging tell nothing of them."""

    __slots__ = ("_secret",)

    def __init__(self, secret: bytes) -> None:
        """Hold a secret; it must be whole."""
        if len(secret) != _SECRET_BYTES:
            raise ValueError("a recovery key of another length")
        self._secret = secret

    @property
    def data_key(self) -> DataKey:
        """The key of the records."""
        return derived_key(self._secret)

    @property
    def groups(self) -> tuple[str, ...]:
        """The key as it is printed."""
        number = int.from_bytes(self._secret, "big")
        count = GROUPS * (SIGNS - 1)
        signs = [number >> _BITS * place & _LAST for place in reversed(range(count))]
        parts = (signs[start : start + SIGNS - 1] for start in range(0, count, SIGNS - 1))
        return tuple(
            "".join(ALPHABET[sign] for sign in (*part, _check_sign(place, part)))
            for place, part in enumerate(parts, start=1)
        )

    @override
    def __repr__(self) -> str:
        return "RecoveryKey(…)"


def new_recovery_key() -> RecoveryKey:
    """A key nobody has had before."""
    return RecoveryKey(secrets.token_bytes(_SECRET_BYTES))


def read_recovery_key(typed: str) -> RecoveryKey:
    """The key as somebody typed it; blanks, dashes, case and confused letters do not matter.

    Raises `BadInput`: `keys.recovery-length`, `keys.recovery-group` with the number of the group.
    """
    signs = "".join(one for one in typed.upper() if one.isalnum()).translate(READ_AS)
    if len(signs) != GROUPS * SIGNS:
        raise BadInput("keys.recovery-length", field="recovery", groups=GROUPS, signs=SIGNS)
    number = 0
    for place in range(1, GROUPS + 1):
        group = signs[(place - 1) * SIGNS : place * SIGNS]
        places = [ALPHABET.find(sign) for sign in group]
        if min(places) < 0 or places[-1] != _check_sign(place, places[:-1]):
            raise BadInput("keys.recovery-group", field="recovery", group=place)
        for one in places[:-1]:
            number = number << _BITS | one
    return RecoveryKey(number.to_bytes(_SECRET_BYTES, "big"))


def _check_sign(place: int, signs: Sequence[int]) -> int:
    """What the signs of a group come to; the group's place counts, so that groups keep theirs."""
    weight, found = 1, place
    for sign in signs:
        weight = _times(weight, 2)
        found ^= _times(weight, sign)
    return found


def _times(one: int, other: int) -> int:
    """Multiplication in the field of 32 elements."""
    product = 0
    while other:
        if other & 1:
            product ^= one
        one <<= 1
        if one > _LAST:
            one ^= _FIELD
        other >>= 1
    return product
