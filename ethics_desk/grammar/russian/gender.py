"""Whether a name is a man's or a woman's, as its words tell.

A wrong guess would address a woman as a man on an issued letter, so only what is sure counts: the
patronymic, else a surname whose ending tells and a given name of the table that do not contradict.
The dictionary is not asked: it takes Kazakh names of women for men's.
"""

import re

from ethics_desk.grammar.exceptions import WordTable
from ethics_desk.grammar.russian.endings import Gender, NamePart

_MALE_PATRONYMIC = re.compile("(?:ич|[ұу]лы|оглы|оглу|ұғлы)$")
_FEMALE_PATRONYMIC = re.compile("(?:вна|ична|шна|[қкг]ызы)$")
_MALE_SURNAME = re.compile("(?:(?<=..)(?:ов|ев|ёв)|(?<=...)ин|[сц]кий)$")
_FEMALE_SURNAME = re.compile("(?:(?<=..)(?:ова|ева|ёва)|(?<=...)ина|[сц]кая)$")
"""Шин, Мин, Сова and Лев are short, and tell nothing."""


def gender_of(parts: tuple[tuple[str, NamePart | None], ...], table: WordTable) -> Gender | None:
    """The gender of a name; None where its words do not tell it, or tell two."""
    words = {part: word.lower() for word, part in parts if part is not None}
    patronymic = words.get(NamePart.PATRONYMIC, "")
    if told := _told(patronymic, _MALE_PATRONYMIC, _FEMALE_PATRONYMIC):
        return told
    surname = _told(words.get(NamePart.SURNAME, ""), _MALE_SURNAME, _FEMALE_SURNAME)
    given = _by_given(words.get(NamePart.GIVEN, ""), table)
    known = {surname, given} - {None}
    return known.pop() if len(known) == 1 else None


def _told(word: str, male: re.Pattern[str], female: re.Pattern[str]) -> Gender | None:
    if male.search(word):
        return Gender.MALE
    return Gender.FEMALE if female.search(word) else None


def _by_given(word: str, table: WordTable) -> Gender | None:
    """What a given name tells: only the table's, which one gender alone bears."""
    return next((one for one in Gender if table.has(f"given-names-{one.value}", word)), None)
