"""One table of a TOML file, read key by key; refuses what it does not know.

Every refusal is a `BadInput` that names file, entry and key.
"""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from enum import StrEnum
from typing import NoReturn, TypeVar

from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.language import Trilingual

E = TypeVar("E", bound=StrEnum)

LANGUAGES = ("kk", "ru", "en")

WHOLE_FILE = "file"
"""What a table is called that is a whole file."""

NUMBERS = range(1_000_000_000)
MONTHS = range(1, 601)
"""Months of a term: half a century is more than any law gives."""
DAYS = range(3_661)
"""Days of a term: at most ten years."""
YEARS = range(101)


class Table:
    """A table being read; `close` refuses the keys nobody asked for."""

    def __init__(
        self, file: str, kind: str, data: Mapping[str, object], outer: "Table | None" = None
    ) -> None:
        """Start reading an entry called by its kind and, where it has one, its code.

        A table within an entry belongs to it; `inner_of` is then the key it stands under.
        """
        code = str(data.get("code", ""))
        called = f"{kind} {code}".strip()
        self.file = file
        self.data = data
        self.entry, self.kind, self.code, self.inner_of = called, kind, code, ""
        if outer is not None:
            self.entry = f"{outer.entry} {called}"
        if outer is not None and outer.kind != WHOLE_FILE:
            self.kind, self.code, self.inner_of = outer.kind, outer.code, outer.inner_of or kind
        self._read: set[str] = set()

    def refusal(self, code: str, key: str, **facts: object) -> BadInput:
        """What is wrong with a key: file and entry in words, and apart for a program to find."""
        return BadInput(
            code,
            file=self.file,
            entry=self.entry,
            key=key,
            entry_kind=self.kind,
            entry_code=self.code,
            entry_key=self.inner_of or key.partition(".")[0],
            **facts,
        )

    def has(self, key: str) -> bool:
        """Whether the table has the key."""
        return key in self.data

    def text(self, key: str) -> str:
        """A text that must stand there and not be empty."""
        value = self._required(key)
        if not isinstance(value, str) or not value.strip():
            _refuse_kind(self, key, "string")
        return value

    def optional_text(self, key: str) -> str | None:
        """A text that may be left out."""
        return self.text(key) if self.has(key) else None

    def whole(self, key: str, within: range = NUMBERS) -> int:
        """A whole number that can be meant."""
        value = self._required(key)
        if not isinstance(value, int) or isinstance(value, bool) or value < 0:
            _refuse_kind(self, key, "integer")
        if value not in within:
            raise self.refusal("rules.out-of-range", key, least=within[0], most=within[-1])
        return value

    def switch(self, key: str, *, default: bool) -> bool:
        """True or false; the default when left out."""
        value = self._required(key) if self.has(key) else default
        if not isinstance(value, bool):
            _refuse_kind(self, key, "boolean")
        return value

    def day(self, key: str) -> date:
        """A calendar day."""
        value = self._required(key)
        if not isinstance(value, date) or isinstance(value, datetime):
            _refuse_kind(self, key, "date")
        return value

    def optional_day(self, key: str) -> date | None:
        """A calendar day that may be left out."""
        return self.day(key) if self.has(key) else None

    def texts(self, key: str, *, required: bool = False) -> tuple[str, ...]:
        """A list of texts; empty when left out and not required."""
        if not self.has(key) and not required:
            return ()
        value = self._required(key)
        if not isinstance(value, list):
            _refuse_kind(self, key, "array of strings")
        texts = tuple(text for text in value if isinstance(text, str))
        if len(texts) < len(value) or (required and not texts):
            _refuse_kind(self, key, "array of strings")
        return texts

    def word(self, key: str, words: type[E]) -> E:
        """One of the words the program understands."""
        return _as_word(self, key, self.text(key), words)

    def words(self, key: str, words: type[E]) -> frozenset[E]:
        """Some of the words the program understands."""
        return frozenset(_as_word(self, key, text, words) for text in self.texts(key))

    def trilingual(self, key: str) -> Trilingual:
        """A text in all three languages."""
        return _as_trilingual(self, key, self._required(key))

    def trilinguals(self, key: str) -> tuple[Trilingual, ...]:
        """A list of texts in all three languages; empty when left out."""
        value = self._required(key) if self.has(key) else []
        if not isinstance(value, list):
            _refuse_kind(self, key, "array of tables")
        return tuple(_as_trilingual(self, key, one) for one in value)

    def optional_trilingual(self, key: str) -> Trilingual | None:
        """A text in all three languages that may be left out."""
        return self.trilingual(key) if self.has(key) else None

    def tables(self, key: str) -> tuple["Table", ...]:
        """Tables within this one; none when left out."""
        if not self.has(key):
            return ()
        value = self._required(key)
        if not isinstance(value, Sequence) or isinstance(value, str):
            _refuse_kind(self, key, "array of tables")
        return tuple(_inner(self, key, one) for one in value)

    def table(self, key: str) -> "Table | None":
        """A table within this one, if it is there."""
        return _inner(self, key, self._required(key)) if self.has(key) else None

    def mapping(self, key: str) -> Mapping[str, object]:
        """A table whose keys somebody else checks."""
        value = self._required(key)
        if not isinstance(value, Mapping):
            _refuse_kind(self, key, "table")
        return value

    def close(self) -> None:
        """Refuse keys that nobody read."""
        for key in self.data:
            if key not in self._read:
                _refuse_key(self, key)

    def _required(self, key: str) -> object:
        self._read.add(key)
        if key not in self.data:
            raise self.refusal("rules.missing-key", key)
        return self.data[key]


def optional_whole(table: Table, key: str, within: range = NUMBERS) -> int | None:
    """A whole number that may be left out."""
    return table.whole(key, within) if table.has(key) else None


def _inner(table: Table, key: str, value: object) -> Table:
    if not isinstance(value, Mapping):
        _refuse_kind(table, key, "table")
    return Table(table.file, key, value, table)


def _as_trilingual(table: Table, key: str, value: object) -> Trilingual:
    if not isinstance(value, Mapping):
        _refuse_kind(table, key, "table")
    for language in LANGUAGES:
        text = value.get(language)
        if not isinstance(text, str) or not text.strip():
            raise table.refusal("rules.missing-language", key, language=language)
    for language in value:
        if language not in LANGUAGES:
            _refuse_key(table, f"{key}.{language}")
    return Trilingual(kk=value["kk"], ru=value["ru"], en=value["en"])


def _as_word(table: Table, key: str, text: str, words: type[E]) -> E:
    try:
        return words(text)
    except ValueError:
        raise table.refusal("rules.unknown-word", key, word=text) from None


def _refuse_kind(table: Table, key: str, wanted: str) -> NoReturn:
    raise table.refusal("rules.wrong-kind", key, wanted=wanted)


def _refuse_key(table: Table, key: str) -> NoReturn:
    raise table.refusal("rules.unknown-key", key)
