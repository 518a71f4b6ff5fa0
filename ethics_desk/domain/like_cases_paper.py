"""Like cases as the derivation prints them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class LikeCasesPaper:
    """The comparison with decided inquiries: inquiry numbers and sanctions, no names of officials.

    `opening` and `closing` are the sentences before and after the tables; `factors` are numbered
    factor, value and weight, the last row their sum; `inquiries` are number, decision, the numbers
    of the factors shared, and likeness.
    """

    opening: tuple[str, ...]
    factors: tuple[tuple[str, str, str], ...]
    inquiries: tuple[tuple[str, str, str, str], ...]
    closing: tuple[str, ...]
