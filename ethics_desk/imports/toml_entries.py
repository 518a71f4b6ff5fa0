"""Reading shipped registers: entries of a TOML file, each fact checked and missed by name."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.language import Language, Trilingual

CONFIDENCES = frozenset({"S", "2", "R", "D"})
"""How a fact was known: seen in the act, in a secondary source, recalled, derived."""

_LANGUAGES = frozenset(language.value for language in Language)

Choice = TypeVar("Choice", bound=StrEnum)


@dataclass(frozen=True, slots=True, kw_only=True)
class TomlEntry:
    """One entry of a file; `label` names it in refusals. Every problem raises `BadInput`."""

    file: str
    label: str
    facts: Mapping[str, object]

    def refusal(self, code: str, **details: object) -> BadInput:
        """A refusal that names the file and the entry."""
        return BadInput(code, file=self.file, entry=self.label, **details)

    def allow(self, keys: frozenset[str]) -> None:
        """Refuse any other key."""
        unknown = sorted(self.facts.keys() - keys)
        if unknown:
            raise self.refusal("register.unknown-key", key=unknown[0])

    def text(self, key: str) -> str:
        """A text that must be there."""
        value = self.facts.get(key, "")
        if not isinstance(value, str):
            raise self.refusal("register.wrong-kind", key=key)
        if not value.strip():
            raise self.refusal("register.missing-key", key=key)
        return value

    def text_or_empty(self, key: str) -> str:
        """A text that may be left out."""
        return self.text(key) if self.facts.get(key, "") != "" else ""

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts that must be there; it may be empty, none of its texts may."""
        value = self.facts.get(key)
        if not isinstance(value, list) or not all(isinstance(one, str) and one for one in value):
            raise self.refusal("register.wrong-kind", key=key)
        return tuple(value)

    def texts_or_empty(self, key: str) -> tuple[str, ...]:
        """A list of texts that may be left out."""
        return self.texts(key) if key in self.facts else ()

    def flag(self, key: str) -> bool:
        """Yes or no; left out it is no."""
        value = self.facts.get(key, False)
        if not isinstance(value, bool):
            raise self.refusal("register.wrong-kind", key=key)
        return value

    def number(self, key: str) -> int:
        """A whole number, not below zero, that must be there."""
        value = self.facts.get(key)
        if isinstance(value, bool) or not isinstance(value, int) or value < 0:
            raise self.refusal("register.wrong-kind", key=key)
        return value

    def number_or_none(self, key: str) -> int | None:
        """A whole number that may be left out."""
        return self.number(key) if key in self.facts else None

    def day(self, key: str) -> date | None:
        """A day that may be left out."""
        value = self.facts.get(key)
        if value is None:
            return None
        if not isinstance(value, date) or isinstance(value, datetime):
            raise self.refusal("register.wrong-kind", key=key)
        return value

    def period(self, first: str, last: str) -> tuple[date | None, date | None]:
        """A first and a last day, either of which may be left out."""
        begin, end = self.day(first), self.day(last)
        if begin and end and end < begin:
            raise self.refusal("register.dates-reversed", key=last)
        return begin, end

    def choice(self, key: str, choices: type[Choice]) -> Choice:
        """One of a fixed set of words."""
        value = self.text(key)
        if value not in {choice.value for choice in choices}:
            raise self.refusal("register.unknown-value", key=key, value=value)
        return choices(value)

    def confidence(self) -> str:
        """How the entry was known."""
        value = self.text("confidence")
        if value not in CONFIDENCES:
            raise self.refusal("register.unknown-value", key="confidence", value=value)
        return value

    def words(self) -> Trilingual:
        """The texts `kk`, `ru` and `en` of this entry."""
        for language in sorted(_LANGUAGES):
            if not self.facts.get(language):
                raise self.refusal("register.missing-language", language=language)
        return Trilingual(kk=self.text("kk"), ru=self.text("ru"), en=self.text("en"))

    def inner(self, key: str) -> "TomlEntry":
        """A table inside this entry."""
        value = self.facts.get(key)
        if value is None:
            raise self.refusal("register.missing-key", key=key)
        if not isinstance(value, dict):
            raise self.refusal("register.wrong-kind", key=key)
        return TomlEntry(file=self.file, label=f"{self.label}.{key}", facts=value)

    def several(self, key: str) -> tuple["TomlEntry", ...]:
        """The tables inside this entry, at least one."""
        value = self.facts.get(key)
        if not value:
            raise self.refusal("register.missing-key", key=key)
        if not isinstance(value, list) or not all(isinstance(one, dict) for one in value):
            raise self.refusal("register.wrong-kind", key=key)
        return tuple(
            TomlEntry(file=self.file, label=f"{self.label}.{key}[{place}]", facts=facts)
            for place, facts in enumerate(value, 1)
        )


def read_entries(path: Path, table: str, labelled_by: str) -> tuple[TomlEntry, ...]:
    """The entries `[[table]]` of a file, which holds nothing else; at least one.

    `labelled_by` is the key whose text names an entry; no two bear the same.
    """
    return read_tables(path, {table: labelled_by})[table]


def read_tables(path: Path, labelled_by: Mapping[str, str]) -> dict[str, tuple[TomlEntry, ...]]:
    """The entries of a file that holds these tables and no others, at least one of each.

    Each table comes with the key whose text names its entries; empty means they are only counted.
    """
    whole = _whole(path, tuple(labelled_by))
    return {table: _labelled(whole.several(table), key) for table, key in labelled_by.items()}


def read_lines(path: Path, table: str) -> TomlEntry:
    """The one table `[table]` of a file that holds nothing else."""
    return _whole(path, (table,)).inner(table)


def _whole(path: Path, tables: tuple[str, ...]) -> TomlEntry:
    try:
        content = tomllib.loads(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as problem:
        raise BadInput("register.unreadable", file=path.name, problem=str(problem)) from problem
    whole = TomlEntry(file=path.name, label=", ".join(tables), facts=content)
    whole.allow(frozenset(tables))
    return whole


def _labelled(entries: tuple[TomlEntry, ...], key: str) -> tuple[TomlEntry, ...]:
    """The entries under their own names; no two bear the same."""
    if not key:
        return entries
    named: dict[str, TomlEntry] = {}
    for entry in entries:
        one = TomlEntry(file=entry.file, label=entry.text(key), facts=entry.facts)
        if one.label in named:
            raise one.refusal("register.duplicate")
        named[one.label] = one
    return tuple(named.values())
