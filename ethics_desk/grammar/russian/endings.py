"""The endings of Russian names: what is taken off a name and what is put on, form by form.

Source: the norms of Russian for names of persons - a woman's name ending in a consonant and names
ending in -о, -е, -и, -у stay as they are; -ов and -ин are half adjectives; -ский is one.
"""

import re
from dataclasses import dataclass
from enum import Enum

from ethics_desk.domain.word_form import NounForm


class Gender(Enum):
    """Whether a name is a man's or a woman's."""

    MALE = "male"
    FEMALE = "female"


class NamePart(Enum):
    """What part of a full name a word is."""

    SURNAME = "surname"
    GIVEN = "given"
    PATRONYMIC = "patronymic"


@dataclass(frozen=True, slots=True)
class Change:
    """How many letters are taken off the end, and what is put there."""

    off: int
    on: str

    def of(self, word: str) -> str:
        """The word after the change."""
        return word[: len(word) - self.off] + self.on


_FORMS = (
    NounForm.GENITIVE,
    NounForm.DATIVE,
    NounForm.ACCUSATIVE,
    NounForm.INSTRUMENTAL,
    NounForm.PREPOSITIONAL,
)
_HARD = ("а", "у", "а", "ом", "е")
_HISSING = ("а", "у", "а", "ем", "е")
_SOFT = ("я", "ю", "я", "ем", "е")
_SOFT_AFTER_I = ("я", "ю", "я", "ем", "и")
_HALF_ADJECTIVE = ("а", "у", "а", "ым", "е")
_HALF_OR_NOUN = ("а", "у", "а", None, "е")
"""Шин is Шином, Тұрсын may be either."""

_ADJECTIVE = ("ого", "ому", "ого", "ым", "ом")
_ADJECTIVE_AFTER_K = ("ого", "ому", "ого", "им", "ом")
_WOMAN_OV = ("ой", "ой", "у", "ой", "ой")
_WOMAN_ADJECTIVE = ("ой", "ой", "ую", "ой", "ой")
_YA = ("и", "е", "ю", "ей", "е")
_IYA = ("и", None, "ю", "ей", None)
"""Whether -ия gives -ии or -ие hangs on the stress, which is not written."""

_STAYS = re.compile("[оеэиыуюөүұі]$")
_CONSONANT = re.compile("[бвгғджзкқлмнңпрстфхһцчшщ]$")
_FLEETING = re.compile("(?:ец|ок|ёк|ень|ель|(?<!б)ек)$")
"""Surnames that may lose a vowel: Кравец is Кравца, Швец is Швеца."""

_HALF = re.compile("(?:(?<=..)(?:ов|ев|ёв)|(?<=...)ин|[цжшчщ]ын)$")
"""Шин and Лев are short, and none of these."""

_HALF_WOMAN = re.compile("(?:ов|ев|ёв|ин|[цжшчщ]ын)а$")
_PATRONYMIC_STAYS = re.compile("(?:[ұу]лы|[қкг]ызы|ог?лы|оглу|ұғлы)$")


def own_change(word: str, part: NamePart, gender: Gender, form: NounForm) -> Change | None:
    """What our rules change; None where they are not sure."""
    small = word.lower()
    match part:
        case NamePart.PATRONYMIC:
            found = _patronymic(small, gender)
        case NamePart.GIVEN:
            found = _given(small, gender)
        case NamePart.SURNAME:
            found = _surname(small, gender)
    return None if found is None else _pick(found, form)


_Endings = tuple[int, tuple[str | None, ...]]
_AS_IT_IS: _Endings = (0, ("",) * len(_FORMS))


_MEN: tuple[tuple[re.Pattern[str], _Endings | None], ...] = (
    (_HALF, (0, _HALF_ADJECTIVE)),
    (re.compile("[сц]к[ио]й$"), (2, _ADJECTIVE_AFTER_K)),
    (re.compile("ый$"), (2, _ADJECTIVE)),
    (re.compile("[иы]н$"), (0, _HALF_OR_NOUN)),
    (re.compile("(?:ая|ой|ий|[ое]в)$"), None),
    (_HALF_WOMAN, None),
    (_FLEETING, None),
)
"""Men's surnames by their end, the first that fits; None for those no rule is sure of."""


def _pick(found: _Endings, form: NounForm) -> Change | None:
    off, endings = found
    ending = endings[_FORMS.index(form)]
    return None if ending is None else Change(off, ending)


def _patronymic(word: str, gender: Gender) -> _Endings | None:
    if _PATRONYMIC_STAYS.search(word):
        return _AS_IT_IS
    if gender is Gender.MALE and word.endswith("ич"):
        return 0, _HISSING
    if gender is Gender.FEMALE and word.endswith(("вна", "чна", "шна")):
        return 1, ("ы", "е", "у", "ой", "е")
    return None


def _given(word: str, gender: Gender) -> _Endings | None:
    if _STAYS.search(word):
        return _AS_IT_IS
    if word.endswith(("а", "я")):
        return _in_a(word)
    if gender is Gender.FEMALE:
        return None if word.endswith("ь") and not word.endswith("гуль") else _AS_IT_IS
    return _like_a_noun(word)


def _surname(word: str, gender: Gender) -> _Endings | None:
    if _PATRONYMIC_STAYS.search(word) or _STAYS.search(word):
        return _AS_IT_IS
    if re.search("[ыи]х$", word) and len(word) > len("ких"):
        return _AS_IT_IS
    return _woman(word) if gender is Gender.FEMALE else _man(word)


def _woman(word: str) -> _Endings | None:
    if _HALF_WOMAN.search(word):
        return 1, _WOMAN_OV
    if re.search("(?:[сц]к|[нлрт])ая$", word):
        return 2, _WOMAN_ADJECTIVE
    if word.endswith(("а", "я")):
        return _in_a(word)
    return _AS_IT_IS


def _man(word: str) -> _Endings | None:
    for pattern, endings in _MEN:
        if pattern.search(word):
            return endings
    return _in_a(word) if word.endswith(("а", "я")) else _like_a_noun(word)


def _like_a_noun(word: str) -> _Endings | None:
    """A man's name that ends in a consonant, -й or -ь."""
    if word.endswith("ий"):
        return 1, _SOFT_AFTER_I
    if word.endswith(("й", "ь")):
        return 1, _SOFT
    if _CONSONANT.search(word):
        return 0, _HISSING if word[-1] in "жчшщц" else _HARD
    return None


def _in_a(word: str) -> _Endings | None:
    """A name in -а or -я, a man's or a woman's."""
    if word.endswith("ия"):
        return 1, _IYA
    if word.endswith("я"):
        return 1, _YA
    before = word[-2:-1]
    if not _CONSONANT.search(before) and before not in "йь":
        return None
    genitive = "и" if before in "гкхжчшщ" else None if before in "қғһ" else "ы"
    instrumental = "ей" if before in "жчшщц" else "ой"
    return 1, (genitive, "е", "у", instrumental, "е")
