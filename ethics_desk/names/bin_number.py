"""Business identification numbers (БСН, БИН): what they say and whether they can be right.

Year and month of registration, a digit for the kind of entity, one for its unit, five serial ones,
one check digit: Government Resolution 406 of 22.05.2007 (legal-base ID-02, confidence 2).
"""

from dataclasses import dataclass
from enum import StrEnum

from ethics_desk.domain.errors import BadInput
from ethics_desk.names.check_digit import ends_rightly, twelve_digits

_MONTHS = 12


class EntityKind(StrEnum):
    """What the fifth digit says."""

    RESIDENT = "resident"
    NON_RESIDENT = "non-resident"
    JOINT_BUSINESS = "joint-business"


class EntityUnit(StrEnum):
    """What the sixth digit says."""

    HEAD = "head"
    BRANCH = "branch"
    REPRESENTATIVE = "representative"
    FARM = "farm"


_KINDS = {
    "4": EntityKind.RESIDENT,
    "5": EntityKind.NON_RESIDENT,
    "6": EntityKind.JOINT_BUSINESS,
}
_UNITS = {
    "0": EntityUnit.HEAD,
    "1": EntityUnit.BRANCH,
    "2": EntityUnit.REPRESENTATIVE,
    "3": EntityUnit.FARM,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Bin:
    """An organisation's number as read; kind and unit are None where it does not tell.

    `year` is the last two digits of the year of registration: the century is not in the number.
    `warnings` are keys of the catalogues.
    """

    number: str
    right: bool
    year: int
    month: int | None
    kind: EntityKind | None
    unit: EntityUnit | None
    warnings: tuple[str, ...] = ()


def read_bin(text: str) -> Bin:
    """Read a number; a wrong check digit shows in `right`.

    Raises `BadInput` when it is not twelve digits.
    """
    number = twelve_digits(text, "bin.not-twelve-digits")
    month = int(number[2:4])
    month_exists = 1 <= month <= _MONTHS
    kind, unit = _KINDS.get(number[4]), _UNITS.get(number[5])
    odd = {
        "warning.bin.month-impossible": not month_exists,
        "warning.bin.kind-unknown": kind is None,
        "warning.bin.unit-unknown": unit is None,
    }
    return Bin(
        number=number,
        right=ends_rightly(number),
        year=int(number[:2]),
        month=month if month_exists else None,
        kind=kind,
        unit=unit,
        warnings=tuple(key for key, is_so in odd.items() if is_so),
    )


def accept_bin(text: str) -> Bin:
    """Read a number that is to be kept; raises `BadInput` for a wrong check digit."""
    read = read_bin(text)
    if not read.right:
        raise BadInput("bin.wrong-check-digit")
    return read
