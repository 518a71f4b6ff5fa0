"""A suggestion for the Latin form of a Kazakh or Russian name.

Plain letters in the manner of identity documents, near to ICAO Doc 9303 (zh, kh, ts, ch, sh, shch),
with the habits of Kazakhstan: й and ы as y, ю as yu, я as ya, е as ye at the start and after a
vowel, and the Kazakh letters as their nearest plain ones (қ k, ғ g, ң n, ә a, ө o, ұ and ү u, і i,
һ h). Recalled, not certified: the spelling in the person's own document always wins.
"""

import re

from ethics_desk.domain.person import PersonName
from ethics_desk.names.folding import clean
from ethics_desk.names.scripts import in_one_script

_ONE_TO_ONE = str.maketrans("абвгдезийклмнопрстуфыэәғқңөұүһі", "abvgdeziyklmnoprstufyeagknouuhi")
_SEVERAL = {
    "ё": "yo", "ж": "zh", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch",
    "ъ": "", "ь": "", "ю": "yu", "я": "ya",
}  # fmt: skip
_BEFORE_YE = frozenset("аеёиоуыэюяәөұүіьъ")
_CYRILLIC_WORD = re.compile(r"[\u0400-\u04ff]+")


def latin_name(name: PersonName) -> PersonName:
    """How a name would probably stand in a passport; a suggestion to be looked over."""
    return PersonName(
        surname=to_latin(name.surname),
        given=to_latin(name.given),
        patronymic=to_latin(name.patronymic),
    )


def to_latin(text: str) -> str:
    """The text with Cyrillic words in Latin letters; capitals stay capitals."""
    return _CYRILLIC_WORD.sub(lambda match: _word(match.group()), in_one_script(clean(text)))


def _word(word: str) -> str:
    lower = word.lower()
    letters = [_letter(lower, at) for at in range(len(lower))]
    if word.isupper() and len(word) > 1:
        return "".join(letters).upper()
    return "".join(
        latin.capitalize() if original.isupper() else latin
        for original, latin in zip(word, letters, strict=True)
    )


def _letter(word: str, at: int) -> str:
    if word[at] == "е" and (at == 0 or word[at - 1] in _BEFORE_YE):
        return "ye"
    return _SEVERAL.get(word[at], word[at].translate(_ONE_TO_ONE))
