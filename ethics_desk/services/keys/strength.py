"""How hard a passphrase is to guess; a passphrase that is too easy is refused with advice."""

from enum import StrEnum
from typing import Final

from ethics_desk.domain.errors import BadInput

LEAST = 12
"""The fewest characters of a passphrase."""

_ROWS: Final = (
    "01234567890",
    "qwertyuiop",
    "asdfghjkl",
    "zxcvbnm",
    "abcdefghijklmnopqrstuvwxyz",
    "йцукенгшщзхъ",
    "фывапролджэ",
    "ячсмитьбю",
    "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
)
"""Keys and letters that follow each other: who guesses tries them first."""

_LEAST_SURPRISES = 8
_GOOD_SURPRISES = 16


class Strength(StrEnum):
    """What a passphrase is worth."""

    WEAK = "weak"
    FAIR = "fair"
    GOOD = "good"


def strength_of(passphrase: str) -> Strength:
    """Count the characters that do not follow from those before them."""
    letters = _unrepeated(passphrase.casefold())
    surprises = sum(
        not _follows(before, letter) for before, letter in zip(" " + letters, letters, strict=False)
    )
    if len(passphrase) < LEAST or surprises < _LEAST_SURPRISES:
        return Strength.WEAK
    return Strength.GOOD if surprises >= _GOOD_SURPRISES else Strength.FAIR


def check_passphrase(passphrase: str) -> None:
    """Refuse a passphrase that is too easy to guess: `BadInput` `keys.weak`."""
    if strength_of(passphrase) is Strength.WEAK:
        raise BadInput("keys.weak", field="passphrase", least=LEAST)


def _follows(before: str, letter: str) -> bool:
    """Whether a letter repeats the one before it or stands beside it in a row."""
    pairs = (before + letter, letter + before)
    return before == letter or any(pair in row for row in _ROWS for pair in pairs)


def _unrepeated(letters: str) -> str:
    """`almaalmaalma` is worth no more than `alma`."""
    turn = (letters + letters).find(letters, 1)
    return letters[:turn]
