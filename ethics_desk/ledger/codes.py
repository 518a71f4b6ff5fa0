"""A head of the log as a short code that is printed, typed in again, and read from a QR picture.

`128-7K3M9-QWX4T-…`: the number of entries, then 120 bits of the head in Crockford's base 32, whose
last character checks the others. Who wants a second log under the same code needs 2^120 tries.
"""

from typing import NamedTuple

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
READ_AS = str.maketrans({"O": "0", "I": "1", "L": "1"})
_BYTES = 15
_SIGNS = _BYTES * 8 // 5
_GROUP = 5
_CHECK = 31
"""A prime: one wrong sign, or two neighbours that changed places, is noticed (but 0 for Z)."""


class Code(NamedTuple):
    """A code taken apart: how many entries the log had, and how its head begins."""

    size: int
    beginning: bytes

    def fits(self, root: bytes) -> bool:
        """Whether it is the code of a head."""
        return root.startswith(self.beginning)


def written(size: int, root: bytes) -> str:
    """The code of a head."""
    number = int.from_bytes(root[:_BYTES], "big")
    signs = "".join(ALPHABET[number >> 5 * place & 31] for place in reversed(range(_SIGNS)))
    signs += _check_sign(size, signs)
    groups = [signs[start : start + _GROUP] for start in range(0, len(signs), _GROUP)]
    return "-".join([str(size), *groups])


def read(code: str) -> Code:
    """A code as typed; blanks, dashes, case and confused letters do not matter.

    Raises `ValueError` for anything that is not a code or was mistyped.
    """
    size, _, rest = code.strip().upper().replace("–", "-").partition("-")
    signs = "".join(rest.replace("-", " ").split()).translate(READ_AS)
    known = len(signs) == _SIGNS + 1 and set(signs) <= set(ALPHABET)
    if not (size.isascii() and size.isdecimal() and known):
        raise ValueError("not a code of a head")
    if signs[-1] != _check_sign(int(size), signs[:-1]):
        raise ValueError("a sign of the code is wrong")
    number = 0
    for sign in signs[:-1]:
        number = number << 5 | ALPHABET.index(sign)
    return Code(int(size), number.to_bytes(_BYTES, "big"))


def _check_sign(size: int, signs: str) -> str:
    places = [*map(int, str(size)), *map(ALPHABET.index, signs)]
    weighed = sum((place % (_CHECK - 1) + 1) * sign for place, sign in enumerate(places))
    return ALPHABET[weighed % _CHECK]
