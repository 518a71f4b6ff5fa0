"""How words are written: which letters they may hold, large and small letters."""

import re

CYRILLIC = "А-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі"
"""Russian and Kazakh letters; nothing else is declined."""

_WORD = re.compile(f"[{CYRILLIC}]+(?:-[{CYRILLIC}]+)*")


def is_word(text: str) -> bool:
    """Whether a text is one word in Cyrillic letters, perhaps with hyphens."""
    return _WORD.fullmatch(text) is not None


def written_like(form: str, pattern: str) -> str:
    """A form with large letters where the word it comes from has them."""
    if len(pattern) > 1 and pattern.isupper():
        return form.upper()
    kept = 0
    while kept < min(len(form), len(pattern)) and form[kept] == pattern[kept].lower():
        kept += 1
    return pattern[:kept] + form[kept:]
