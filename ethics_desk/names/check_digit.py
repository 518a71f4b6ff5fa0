"""The check digit that ends the identification numbers of persons and of organisations."""

from ethics_desk.domain.errors import BadInput

LENGTH = 12

_FIRST_WEIGHTS = (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)
_SECOND_WEIGHTS = (3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2)
_NO_DIGIT = 10


def check_digit(first_eleven: str) -> int | None:
    """The twelfth digit that goes with eleven others; None when such a number is never issued.

    Government Resolution 406 of 22.05.2007, as libraries apply it (legal-base ID-03).
    """
    for weights in (_FIRST_WEIGHTS, _SECOND_WEIGHTS):
        total = sum(
            int(digit) * weight for digit, weight in zip(first_eleven, weights, strict=True)
        )
        if total % 11 != _NO_DIGIT:
            return total % 11
    return None


def ends_rightly(number: str) -> bool:
    """Whether the last of twelve digits is the check digit of the others."""
    return check_digit(number[:-1]) == int(number[-1])


def twelve_digits(text: str, code: str) -> str:
    """The digits of a number typed with spaces or dashes; raises `BadInput(code)` otherwise."""
    bare = "".join(sign for sign in text if not sign.isspace() and sign not in "-–‑")
    if len(bare) != LENGTH or not (bare.isascii() and bare.isdigit()):
        raise BadInput(code, digits=len(bare))
    return bare
