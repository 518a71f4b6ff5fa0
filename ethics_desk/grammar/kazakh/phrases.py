"""The forms of Kazakh names, posts and bodies: the last word takes the suffix, the rest stays."""

import re
from dataclasses import dataclass
from pathlib import Path

from ethics_desk.domain.word_form import FormSource, NounForm, WordKind
from ethics_desk.grammar.exceptions import WordTable, read_table
from ethics_desk.grammar.found import Found
from ethics_desk.grammar.kazakh.figures import decline_figures
from ethics_desk.grammar.kazakh.harmony import is_soft, is_soft_surname
from ethics_desk.grammar.kazakh.suffixes import Sound, last_sound, suffix
from ethics_desk.grammar.spelling import CYRILLIC, is_word

_POSSESSED_NAME = re.compile("(?:[ұу]лы|[қкг]ызы)$")
_POSSESSED = re.compile("[ыі]$")
_DOER = re.compile("ш[ыі]$")
_SURNAME = re.compile("(?:[ое]в|ёв)$")
_UNCERTAIN = re.compile("(?:ст|зд|нд|нк|нг|рк|рг|ск|нкт|фт|пт|мп|[жшчщцрнтмдзсвбпк]ь)$")
_LINKED = re.compile("(?<=[аеиоуэ])кт$")


@dataclass(frozen=True)
class KazakhForms:
    """Declines Kazakh; `table` holds words whose letters do not tell how they end."""

    table: WordTable

    @staticmethod
    def read(folder: Path) -> "KazakhForms":
        """With the exceptions of a folder."""
        return KazakhForms(read_table(folder / "kk_words.toml"))

    def decline(self, text: str, form: NounForm, kind: WordKind) -> Found | None:
        """A text in one form; None where it is not certain."""
        before, space, last = text.rpartition(" ")
        if last[:1].isdecimal() and before[-1:].isdecimal():
            return None
        if not all(_readable(word, kind) for word in before.split()):
            return None
        found = self._last(last, form, kind, alone=not before)
        return None if found is None else Found(before + space + found.form, found.source)

    def _last(self, word: str, form: NounForm, kind: WordKind, *, alone: bool) -> Found | None:
        written = self.table.form("word", word, form)
        if written is not None:
            return Found(word + written[len(word) :], FormSource.EXCEPTION)
        if word.isdecimal() and word.isascii() and (word == "0" or word[0] != "0"):
            figures = decline_figures(word, form)
            return None if figures is None else Found(figures)
        if not is_word(word) or (len(word) > 1 and word.isupper()):
            return None
        put = self._suffix(word.lower(), form, kind, alone=alone)
        return None if put is None else Found(word + put)

    def _suffix(self, word: str, form: NounForm, kind: WordKind, *, alone: bool) -> str | None:
        linked = "і" if _LINKED.search(word) else ""
        if not linked and _UNCERTAIN.search(word):
            return None
        word += linked
        sound = Sound.VOWEL if linked else self._sound(word, kind, alone=alone)
        man = kind is WordKind.PERSON and _SURNAME.search(word)
        soft = is_soft_surname(word) if man else is_soft(word)
        if sound is None or soft is None:
            return None
        put = suffix(form, sound, soft=soft)
        return None if put is None else linked + put

    def _sound(self, word: str, kind: WordKind, *, alone: bool) -> Sound | None:
        """The last sound; a word that belongs to another, «бөлімі», is told from «кісі».

        The last of several words that ends in -ы or -і is one that belongs to those before it.
        """
        if kind is WordKind.PERSON:
            return Sound.POSSESSED if _POSSESSED_NAME.search(word) else last_sound(word)
        if not _POSSESSED.search(word) or self.table.has("plain", word):
            return last_sound(word)
        if self.table.has("possessed", word) or re.search("[ыі]с[ыі]$|[аәеоөя]с[ыі]$", word):
            return Sound.POSSESSED
        if _DOER.search(word):
            return Sound.VOWEL if kind is WordKind.POST else None
        return None if alone else Sound.POSSESSED


def _readable(word: str, kind: WordKind) -> bool:
    """Whether a word that stays as it is may stand before the one that takes the suffix."""
    if kind is WordKind.PERSON:
        return is_word(word) or re.fullmatch(f"(?:[{CYRILLIC}]\\.-?)+", word) is not None
    return bool(re.fullmatch(f'[{CYRILLIC}0-9.,№()–/«»“”"-]+', word))
