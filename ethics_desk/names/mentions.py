"""Whether a text names a person: in any script, in any grammatical case, or by initials.

It errs on the side of secrecy: a word that only begins like a surname counts as the surname.
"""

import re
from collections.abc import Iterable, Sequence

from ethics_desk.domain.person import Person, PersonName
from ethics_desk.names.folding import soft
from ethics_desk.names.transliteration import latin_name

_WORD = re.compile(r"[^\W\d_]+")

# What a Russian case replaces at the end of a name, longest first; Kazakh cases only add.
_ENDINGS = ("aya", "iy", "yy", "oy", "ая", "яя", "ий", "ый", "ой", *"аеиоуыэюяйьaeiouy")
_SHORTEST_STEM = 3
_MOST_ADDED = 5
"""How many letters a grammatical ending may add: «Құпиябековтардың»."""


def forms_of(person: Person) -> tuple[PersonName, ...]:
    """The ways a person's name is written: as recorded, and as it would be in Latin letters."""
    forms = (person.kk, person.ru, person.latin, latin_name(person.kk), latin_name(person.ru))
    return tuple(dict.fromkeys(form for form in forms if form.full))


def mentions(text: str, names: Iterable[PersonName]) -> bool:
    """Whether a text holds one of the names: the surname, given name and patronymic, initials."""
    words = _words(text)
    return any(_mentions(words, name) for name in names)


def _mentions(words: Sequence[str], name: PersonName) -> bool:
    surname = _words(name.surname)
    given, patronymic = _words(name.given), _words(name.patronymic)
    return (
        any(_met(words, part) for part in surname)
        or _forenames_met(words, [*given, *patronymic], alone=not surname)
        or (
            bool(surname and given and patronymic)
            and _initials_met(words, (surname[0][0], given[0][0], patronymic[0][0]))
        )
    )


def _forenames_met(words: Sequence[str], forenames: Sequence[str], *, alone: bool) -> bool:
    """Whether all stand there; one alone names only who has no surname."""
    enough = len(forenames) >= (1 if alone else 2)
    return enough and all(_met(words, part) for part in forenames)


def _initials_met(words: Sequence[str], letters: tuple[str, str, str]) -> bool:
    family, first, second = letters
    wanted = {letters, (first, second, family)}
    return any(tuple(words[at : at + 3]) in wanted for at in range(len(words) - 2))


def _met(words: Sequence[str], part: str) -> bool:
    stem = stem_of(part)
    if len(stem) < _SHORTEST_STEM:
        return part in words
    longest = len(part) + _MOST_ADDED
    return any(word.startswith(stem) and len(word) <= longest for word in words)


def stem_of(part: str) -> str:
    """What stays of a folded part of a name in every grammatical case."""
    for ending in _ENDINGS:
        if part.endswith(ending) and len(part) - len(ending) >= _SHORTEST_STEM:
            return part.removesuffix(ending)
    return part


def _words(text: str) -> list[str]:
    return _WORD.findall(soft(text))
