"""Forms no rule gives: `resources/grammar/*.toml`, words with their forms."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.word_form import NounForm

FORMS = frozenset(form.value for form in NounForm)

Forms = Mapping[NounForm, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class WordTable:
    """One file: words by section, each with its forms, and plain lists of words."""

    forms: Mapping[str, Mapping[str, Forms]] = field(default_factory=dict)
    lists: Mapping[str, frozenset[str]] = field(default_factory=dict)

    def form(self, section: str, word: str, form: NounForm) -> str | None:
        """The form of a word, written small; None when the table does not have it."""
        return self.forms.get(section, {}).get(word.lower(), {}).get(form)

    def has(self, name: str, word: str) -> bool:
        """Whether a list holds a word."""
        return word.lower() in self.lists.get(name, frozenset())


def read_table(path: Path) -> WordTable:
    """One file of words. Raises `BadInput` `grammar.table` naming what cannot be read.

    A section is an array of tables: `nominative` and every form of it that the rules do not give,
    or `unchanged = true` for a word that stays as it is. A list is an array of words.
    """
    try:
        content = tomllib.loads(path.read_text("utf-8"))
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError) as fault:
        raise BadInput("grammar.table", file=path.name, problem=str(fault)) from fault
    forms: dict[str, dict[str, Forms]] = {}
    lists: dict[str, frozenset[str]] = {}
    for name, entries in content.items():
        if not isinstance(entries, list):
            raise BadInput("grammar.table", file=path.name, problem=name)
        if all(isinstance(entry, str) for entry in entries):
            lists[name] = frozenset(entries)
        else:
            forms[name] = dict(_entry(path, entry) for entry in entries)
    return WordTable(forms=forms, lists=lists)


def _entry(path: Path, entry: object) -> tuple[str, Forms]:
    if not isinstance(entry, dict) or not isinstance(entry.get("nominative"), str):
        raise BadInput("grammar.table", file=path.name, problem=str(entry))
    word: str = entry["nominative"]
    if entry.get("unchanged") is True:
        return word, dict.fromkeys(NounForm, word)
    for key, value in entry.items():
        if key not in FORMS or not isinstance(value, str):
            raise BadInput("grammar.table", file=path.name, problem=f"{word}: {key}")
    return word, {NounForm(key): value for key, value in entry.items()}
