"""Whether suffixes after a Kazakh word are hard or soft.

Source: the rules of Kazakh spelling - a suffix follows the last syllable; и and у are neither hard
nor soft by themselves.
"""

import re
from typing import Final

HARD: Final = "аоұыёя"
SOFT: Final = "әөүіеэ"
_NEITHER: Final = "иую"

_BY_THE_END: Final = (
    ("ль", True),
    ("ь", None),
    ("ә", None),
    ("қ", False),
    ("ғ", False),
    ("их", False),
)
"""Ends that decide before the vowels do. Words in -ә take both: күнәнің, күнәға."""

_SURNAME = re.compile("(?P<stem>.+)(?:[ое]в|ёв)$")
_KAZAKH_STEM = re.compile("[әғқңөұүһі]|(?:бек|ген|мет|ден|сен)$")
_SURELY_SOFT_END = re.compile(f"[{SOFT}]$")


def is_soft(word: str) -> bool | None:
    """Whether a word, written small, takes soft suffixes; None where its letters do not tell."""
    for end, soft in _BY_THE_END:
        if word.endswith(end):
            return soft
    vowels = [letter for letter in word if letter in HARD + SOFT + _NEITHER]
    match vowels[-1] if vowels else "":
        case "" | "ё" | "ю":
            return None
        case "и":
            return _after_i(word, vowels)
        case "у":
            return _after_u(word, vowels)
        case last:
            return last in SOFT


def is_soft_surname(word: str) -> bool | None:
    """The same of a man's surname in -ов and -ев: what stands before the ending decides.

    Әуезов takes soft suffixes, Мұқанов and Назарбаев hard ones. Where the stem is soft and nothing
    shows that it is Kazakh, usage is divided.
    """
    found = _SURNAME.match(word)
    if found is None:
        return is_soft(word)
    stem, ending = found["stem"], word[-2:]
    before = is_soft(stem)
    if before is False:
        return None if stem.endswith("и") else False
    if before is None:
        return None
    if ending == "ев" and _SURELY_SOFT_END.search(stem):
        return True
    return True if _KAZAKH_STEM.search(stem) else None


def _after_i(word: str, vowels: list[str]) -> bool | None:
    """A syllable closed after и is soft: министр, Ғабит; an open one follows the former."""
    if not word.endswith("и"):
        return True
    former = [letter for letter in vowels[:-1] if letter not in _NEITHER]
    return former[-1] in SOFT if former else None


def _after_u(word: str, vowels: list[str]) -> bool:
    """A syllable closed after у is hard, as in институт; an open one follows the former: келу."""
    former = [letter for letter in vowels[:-1] if letter not in _NEITHER]
    if not word.endswith("у") or not former:
        return False
    return former[-1] in SOFT
