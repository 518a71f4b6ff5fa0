"""The forms of a person's name in Russian: surname, given name, patronymic, initials.

A form is certain when the table of exceptions has it, or when two of three witnesses agree: our own
rules, pytrovich, the dictionary. Whose name it is, a man's or a woman's, the patronymic tells, else
the surname, else the given name; where nothing tells, both must give the same form.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ethics_desk.domain.word_form import FormSource, NounForm
from ethics_desk.grammar.exceptions import WordTable, read_table
from ethics_desk.grammar.found import Found, joined
from ethics_desk.grammar.russian.endings import Change, Gender, NamePart, own_change
from ethics_desk.grammar.russian.gender import gender_of
from ethics_desk.grammar.russian.witnesses import by_dictionary, by_rules_of_names, changed
from ethics_desk.grammar.spelling import CYRILLIC, is_word, written_like

_INITIAL = re.compile(f"(?:[{CYRILLIC}]\\.-?)+")
_PATRONYMIC = re.compile(
    "(?:[ео]вич|[ео]вна|ич|ична|инична|[ұу]лы|[қкг]ызы|оглы|оглу|ұғлы)$", re.IGNORECASE
)
_APART = re.compile("(?:[ұу]лы|[қкг]ызы|оглы|оглу)$", re.IGNORECASE)
_LONGEST = 3
_NAMED = frozenset({NounForm.LOCATIVE, NounForm.ABLATIVE})


@dataclass(frozen=True)
class RussianNames:
    """Declines names of persons; `table` holds what no rule gives."""

    table: WordTable

    @staticmethod
    def read(folder: Path) -> "RussianNames":
        """With the exceptions of a folder."""
        return RussianNames(read_table(folder / "ru_names.toml"))

    def decline(self, name: str, form: NounForm) -> Found | None:
        """A whole name in one form; None where it is not certain."""
        parts = parts_of(name)
        if parts is None or form in _NAMED:
            return None
        gender = gender_of(parts, self.table)
        genders = (gender,) if gender else tuple(Gender)
        made = {self._whole(parts, one, form) for one in genders}
        return made.pop() if len(made) == 1 else None

    def _whole(
        self, parts: tuple[tuple[str, NamePart | None], ...], gender: Gender, form: NounForm
    ) -> Found | None:
        found = []
        for word, part in parts:
            one = Found(word) if part is None else self._hyphened(word, part, gender, form)
            if one is None:
                return None
            found.append(one)
        return joined(found, " ")

    def _hyphened(self, word: str, part: NamePart, gender: Gender, form: NounForm) -> Found | None:
        """A word or a double one, each piece by itself."""
        pieces = [self._word(piece, part, gender, form) for piece in word.split("-")]
        known = [piece for piece in pieces if piece is not None]
        return joined(known, "-") if len(known) == len(pieces) else None

    def _word(self, word: str, part: NamePart, gender: Gender, form: NounForm) -> Found | None:
        written = self.table.form(f"{part.value}-{gender.value}", word, form)
        if written is not None:
            return Found(written_like(written, word), FormSource.EXCEPTION)
        change = next(iter(_agreed(word, part, gender, form)), None)
        return None if change is None else Found(written_like(change.of(word.lower()), word))


def _agreed(word: str, part: NamePart, gender: Gender, form: NounForm) -> Iterator[Change]:
    """What two witnesses say alike; the dictionary is asked only where the others differ."""
    own = own_change(word, part, gender, form)
    ours = None if own is None else changed(word.lower(), own.of(word.lower()))
    theirs = by_rules_of_names(word, part, gender, form)
    if ours is not None and ours == theirs:
        yield ours
        return
    third = by_dictionary(word, part, gender, form)
    if third is not None and third in (ours, theirs):
        yield third


def parts_of(name: str) -> tuple[tuple[str, NamePart | None], ...] | None:
    """The words of a name, each with what part it is; initials are no part.

    A name is written surname first, as documents do, or after the initials.
    """
    words = _together(name.split(" "))
    spelt = [word for word in words if not _INITIAL.fullmatch(word)]
    if (
        not spelt
        or len(spelt) > _LONGEST
        or not all(is_word(word.replace(" ", "")) for word in spelt)
    ):
        return None
    if len(spelt) < len(words):
        if len(spelt) > 1:
            return None
        return tuple((word, NamePart.SURNAME if word in spelt else None) for word in words)
    return _full(spelt)


def _full(words: list[str]) -> tuple[tuple[str, NamePart | None], ...] | None:
    surname, given, patronymic = NamePart.SURNAME, NamePart.GIVEN, NamePart.PATRONYMIC
    order: tuple[NamePart, ...]
    if len(words) < _LONGEST:
        last = patronymic if _PATRONYMIC.search(words[-1]) and len(words) > 1 else given
        order = (surname, last)[: len(words)]
    elif _PATRONYMIC.search(words[2]):
        order = (surname, given, patronymic)
    elif _PATRONYMIC.search(words[1]):
        order = (given, patronymic, surname)
    else:
        return None
    return tuple(zip(words, order, strict=True))


def _together(words: list[str]) -> list[str]:
    """A patronymic written in two words, «Иса оглы», is one."""
    if len(words) > _LONGEST and _APART.fullmatch(words[-1]):
        return [*words[:-2], f"{words[-2]} {words[-1]}"]
    return words
