"""Individual identification numbers (ЖСН, ИИН): what they say and whether they can be right.

Six digits of birth, one of century and sex, four serial ones, one check digit: Government
Resolution 406 of 22.05.2007 (legal-base ID-01). The seventh digit may surprise: a foreigner's is 0
(confidence R), so what it says is a warning, never a refusal (ID-05).
"""

from dataclasses import dataclass
from datetime import date

from ethics_desk.domain.errors import BadInput
from ethics_desk.names.check_digit import check_digit, ends_rightly, twelve_digits

_CENTURIES = {"1": 1800, "2": 1800, "3": 1900, "4": 1900, "5": 2000, "6": 2000}
_SERIALS = 10_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Iin:
    """A person's number as read; `birth` and `male` are None where the number does not tell.

    `warnings` are keys of the catalogues: the number may still be the person's own.
    """

    number: str
    right: bool
    birth: date | None = None
    male: bool | None = None
    warnings: tuple[str, ...] = ()


def read_iin(text: str, today: date | None = None) -> Iin:
    """Read a number; a wrong check digit shows in `right`.

    Raises `BadInput` when it is not twelve digits. `today` lets a birth in the future be noticed.
    """
    number = twelve_digits(text, "iin.not-twelve-digits")
    century = _CENTURIES.get(number[6])
    birth = _birth(number, century)
    return Iin(
        number=number,
        right=ends_rightly(number),
        birth=birth,
        male=None if century is None else number[6] in "135",
        warnings=tuple(_warnings(number, birth, today)),
    )


def accept_iin(text: str, override: str = "") -> Iin:
    """Read a number that is to be kept.

    Raises `BadInput` for a wrong check digit, unless `override` says why it is kept all the same;
    the journal then holds the reason (ID-05).
    """
    iin = read_iin(text)
    if not iin.right and not override.strip():
        raise BadInput("iin.wrong-check-digit")
    return iin


def specimen_iin(birth: date, *, male: bool, serial: int) -> str:
    """A number for an invented person: well made, and of a century nobody living was born in.

    Equal birthdays and sexes with different serials give different numbers. Serials that have no
    check digit are passed over, so `serial` counts the usable ones. Raises `ValueError` past the
    last of them.
    """
    start = f"{birth:%m%d}"
    start = f"{birth.year % 100:02d}{start}{1 if male else 2}"
    usable = (
        f"{start}{four:04d}{digit}"
        for four in range(_SERIALS)
        if (digit := check_digit(f"{start}{four:04d}")) is not None
    )
    for place, number in enumerate(usable):
        if place == serial:
            return number
    raise ValueError("there are not that many numbers for one day of birth")


def _birth(number: str, century: int | None) -> date | None:
    if century is None:
        return None
    try:
        return date(century + int(number[:2]), int(number[2:4]), int(number[4:6]))
    except ValueError:
        return None


def _warnings(number: str, birth: date | None, today: date | None) -> list[str]:
    """Keys of what is odd about a number."""
    warnings = []
    if number[6] == "0":
        warnings.append("warning.iin.foreigner")
    elif number[6] not in _CENTURIES:
        warnings.append("warning.iin.century-unknown")
    elif birth is None:
        warnings.append("warning.iin.birth-impossible")
    elif number[6] in "12":
        warnings.append("warning.iin.born-long-ago")
    if birth and today and birth > today:
        warnings.append("warning.iin.birth-in-future")
    return warnings
