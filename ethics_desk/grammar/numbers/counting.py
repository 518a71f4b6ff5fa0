"""Things with their number: 5 рабочих дней, 5 жұмыс күні, 5 working days."""

import re
from typing import Any

from ethics_desk.domain.language import Language
from ethics_desk.grammar.russian.dictionary import readings

_POS = frozenset({"ADJF", "PRTF", "NOUN"})


def counted(number: int, thing: str, language: Language) -> str | None:
    """What is counted in the form its number asks for; None where a word is not known.

    The thing is named in the first form of one. After a number Kazakh leaves it as it is.
    """
    match language:
        case Language.KK:
            return thing
        case Language.RU:
            return _russian(number, thing)
        case Language.EN:
            return thing if number == 1 else _several(thing)


def _russian(number: int, thing: str) -> str | None:
    words = thing.split(" ")
    made = [_agreeing(number, word, last=word is words[-1]) for word in words]
    known = [word for word in made if word is not None]
    return " ".join(known) if len(known) == len(words) else None


def _agreeing(number: int, word: str, *, last: bool) -> str | None:
    forms = {
        str(changed.word)
        for one in readings(word)
        if _first_of_one(one)
        and (one.tag.POS == "NOUN") is last
        and (changed := one.make_agree_with_number(number)) is not None
    }
    return forms.pop() if len(forms) == 1 else None


def _first_of_one(reading: Any) -> bool:  # noqa: ANN401 - the library has no types
    return reading.tag.POS in _POS and {"nomn", "sing"} <= set(reading.tag.grammemes)


def _several(thing: str) -> str:
    """The plural of an English noun that forms it regularly."""
    if re.search("(?:s|x|z|ch|sh)$", thing):
        return thing + "es"
    return thing[:-1] + "ies" if re.search("[^aeiou]y$", thing) else thing + "s"
