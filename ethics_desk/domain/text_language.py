"""Whether a text is plainly written in another language than a paper; a doubt is no finding.

Only letters are looked at. A word counts from three letters on, so that initials, numbers and
abbreviations say nothing. Whoever wants to know the language of a text asks a reader, not this.
"""

import re

from ethics_desk.domain.language import Language

_WORD = re.compile(r"[^\W\d_]{3,}")
_CYRILLIC = re.compile(r"[а-яёәғқңөұүһі]", re.IGNORECASE)
_KAZAKH = re.compile(r"[әғқңөұүһі]", re.IGNORECASE)

_ENOUGH = 4
"""Words: fewer may be read as either of two languages of one script."""
_QUOTED = 10
"""Of so many Russian words one may be a Kazakh name and the text Russian still."""
_PLAINLY_KAZAKH = 4
"""Every so many words of a Kazakh text one at least has a letter Russian lacks."""


def plainly_other(text: str, language: Language) -> bool:
    """Whether a text plainly belongs to another language.

    By its script: more Cyrillic than Latin words in an English paper, or the other way round. In
    Cyrillic by the letters only Kazakh has: a Russian paper meets two words and a quarter of all
    with them, a Kazakh paper four words or more of which fewer than one in ten has any.
    """
    words = _WORD.findall(text)
    cyrillic = [word for word in words if _CYRILLIC.search(word)]
    latin = len(words) - len(cyrillic)
    if language is Language.EN:
        return len(cyrillic) > latin
    if latin > len(cyrillic):
        return True
    kazakh = sum(_KAZAKH.search(word) is not None for word in cyrillic)
    if language is Language.RU:
        return kazakh > 1 and kazakh * _PLAINLY_KAZAKH >= len(cyrillic)
    return len(cyrillic) >= _ENOUGH and kazakh * _QUOTED < len(cyrillic)
