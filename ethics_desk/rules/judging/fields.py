"""One object of a JSON document, read field by field; refuses what it does not know.

Every refusal is a `BadInput` whose `field` is the path of the field, such as `pauses[0].from`.
"""

from collections.abc import Mapping
from datetime import date, datetime
from typing import NoReturn

from ethics_desk.domain.errors import BadInput

FIRST_YEAR, LAST_YEAR = 1900, 2199


class Fields:
    """An object being read; null counts as left out, and `close` refuses unknown keys."""

    def __init__(self, document: object, path: str = "") -> None:
        """Start reading; what is not an object is refused."""
        self._path = path
        if not isinstance(document, Mapping):
            self._refuse_shape("", "object")
        self._document = document
        self._read: set[str] = set()

    def path(self, key: str) -> str:
        """Where a key stands in the whole document."""
        if not key:
            return self._path
        return f"{self._path}.{key}" if self._path else key

    def text(self, key: str) -> str:
        """A text that must stand there."""
        value = self._required(key)
        if not isinstance(value, str):
            self._refuse_shape(key, "string")
        return value

    def optional_text(self, key: str) -> str | None:
        """A text that may be left out."""
        return None if self._value(key) is None else self.text(key)

    def day(self, key: str) -> date:
        """A calendar day, written YYYY-MM-DD."""
        value = self._required(key)
        day = _as_day(value)
        if day is None:
            raise BadInput("rules.facts-not-a-date", field=self.path(key), value=str(value))
        return day

    def optional_day(self, key: str) -> date | None:
        """A calendar day that may be left out."""
        return None if self._value(key) is None else self.day(key)

    def switch(self, key: str) -> bool:
        """True or false; false when left out."""
        value = self._value(key)
        if value is None:
            return False
        if not isinstance(value, bool):
            self._refuse_shape(key, "boolean")
        return value

    def inner(self, key: str) -> "Fields":
        """An object that must stand there."""
        return Fields(self._required(key), self.path(key))

    def optional_inner(self, key: str) -> "Fields | None":
        """An object that may be left out."""
        value = self._value(key)
        return None if value is None else Fields(value, self.path(key))

    def inners(self, key: str) -> tuple["Fields", ...]:
        """A list of objects; empty when left out."""
        return tuple(
            Fields(one, f"{self.path(key)}[{place}]") for place, one in enumerate(self._list(key))
        )

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts; empty when left out."""
        texts: list[str] = []
        for place, one in enumerate(self._list(key)):
            if not isinstance(one, str):
                self._refuse_shape(f"{key}[{place}]", "string")
            texts.append(one)
        return tuple(texts)

    def close(self) -> None:
        """Refuse keys that nobody read."""
        for key in self._document:
            if key not in self._read:
                raise BadInput("rules.facts-unknown-key", field=self.path(key))

    def _list(self, key: str) -> list[object]:
        value = self._value(key)
        if value is None:
            return []
        if not isinstance(value, list):
            self._refuse_shape(key, "array")
        return value

    def _value(self, key: str) -> object:
        self._read.add(key)
        return self._document.get(key)

    def _required(self, key: str) -> object:
        value = self._value(key)
        if value is None:
            raise BadInput("rules.facts-missing", field=self.path(key))
        return value

    def _refuse_shape(self, key: str, wanted: str) -> NoReturn:
        field = self.path(key) or "document"
        raise BadInput("rules.facts-wrong-shape", field=field, wanted=wanted)


def _as_day(value: object) -> date | None:
    """A day from its text; none outside the years the office's calendar can reach."""
    if isinstance(value, date) and not isinstance(value, datetime):
        day = value
    elif isinstance(value, str):
        try:
            day = date.fromisoformat(value)
        except ValueError:
            return None
        if day.isoformat() != value:  # ISO 8601 also knows 20260101 and 2026-W01-4
            return None
    else:
        return None
    return day if FIRST_YEAR <= day.year <= LAST_YEAR else None
