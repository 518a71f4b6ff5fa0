"""What follows the head of a post or body: it stays, unless it is named beside the head."""

import re

from ethics_desk.grammar.russian.dictionary import readings
from ethics_desk.grammar.spelling import is_word

_JOINS = frozenset({"и", "или", "–", "-", "—", "/"})
_DEPENDENT = re.compile("(?:[оеё]го|о[йм]|[ыи]х|[ыи]м|ому|ему|ей)$")


def tail_stays(words: list[str]) -> bool:
    """Whether nothing in the tail would have to be declined with the head.

    «Директор, кандидат наук» and «начальник и главный бухгалтер» name two; «министр Асанов» names
    one twice.
    """
    if words and not _depends(words[0]):
        return False
    return all(
        _another(words[place + 1 :]) is False
        for place, word in enumerate(words)
        if word in _JOINS or word.endswith(",")
    )


def _depends(word: str) -> bool:
    """Whether the word right after the head depends on it: not a noun in its first form."""
    bare = word.strip("(),;")
    if not is_word(bare):
        return True
    found = readings(bare)
    if not found:
        return bare.isupper() or not bare[:1].isupper() or _DEPENDENT.search(bare) is not None
    if bare[:1].isupper() and any("Surn" in one.tag for one in found):
        return False
    return not all(_first_form_only(one) for one in found)


def _another(words: list[str]) -> bool:
    """Whether the next noun is named beside the head."""
    for word in words:
        found = readings(word.strip("(),;"))
        nouns = [one for one in found if one.tag.POS == "NOUN"]
        if nouns:
            return all(one.tag.case in ("nomn", "accs", "voct") for one in nouns)
        if not found or found[0].tag.POS not in ("ADJF", "PRTF"):
            return False
    return False


def _first_form_only(reading: object) -> bool:
    tag = getattr(reading, "tag", None)
    return tag is not None and tag.POS == "NOUN" and tag.case in ("nomn", "accs", "voct")
