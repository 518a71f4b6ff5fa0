"""Whether a name is a man's or a woman's, as its words tell."""

import re

from ethics_desk.grammar.exceptions import WordTable
from ethics_desk.grammar.russian.dictionary import readings
from ethics_desk.grammar.russian.endings import Gender, NamePart

_MALE_PATRONYMIC = re.compile("(?:ич|[ұу]лы|оглы|оглу|ұғлы)$")
_FEMALE_PATRONYMIC = re.compile("(?:вна|ична|шна|[қкг]ызы)$")
_MALE_SURNAME = re.compile("(?:[ое]в|ёв|ин|[сц]кий)$")
_FEMALE_SURNAME = re.compile("(?:[ое]ва|ёва|ина|[сц]кая)$")


def gender_of(parts: tuple[tuple[str, NamePart | None], ...], table: WordTable) -> Gender | None:
    """The gender of a name; None where its words do not tell it, or tell two."""
    words = {part: word.lower() for word, part in parts if part is not None}
    patronymic = words.get(NamePart.PATRONYMIC, "")
    told = _told(patronymic, _MALE_PATRONYMIC, _FEMALE_PATRONYMIC)
    told = told or _told(words.get(NamePart.SURNAME, ""), _MALE_SURNAME, _FEMALE_SURNAME)
    return told or _by_given(words.get(NamePart.GIVEN, ""), table)


def _told(word: str, male: re.Pattern[str], female: re.Pattern[str]) -> Gender | None:
    if male.search(word):
        return Gender.MALE
    return Gender.FEMALE if female.search(word) else None


def _by_given(word: str, table: WordTable) -> Gender | None:
    """What a given name tells by the table, else by the dictionary."""
    for gender in Gender:
        if table.has(f"given-names-{gender.value}", word):
            return gender
    tags = {
        gender
        for one in (readings(word) if word else ())
        for gender, tag in ((Gender.MALE, "masc"), (Gender.FEMALE, "femn"))
        if {"Name", "nomn", "sing", tag} <= set(one.tag.grammemes)
    }
    return tags.pop() if len(tags) == 1 else None
