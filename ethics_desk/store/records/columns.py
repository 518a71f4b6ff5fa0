"""Column types of the records: values go in and come out as the domain knows them."""

import json
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Boolean, Column, Dialect, ForeignKey, Integer, Text
from sqlalchemy.types import TypeDecorator
from typing_extensions import override

from ethics_desk.domain.language import Trilingual
from ethics_desk.domain.person import PersonName
from ethics_desk.domain.retention import ERASED


class Coded(TypeDecorator[StrEnum]):
    """A `StrEnum` by its value."""

    impl = Text
    cache_ok = True

    def __init__(self, kind: type[StrEnum]) -> None:
        """Remember which enumeration the column holds."""
        super().__init__()
        self.kind = kind

    @override
    def process_bind_param(self, value: StrEnum | None, dialect: Dialect) -> str | None:
        return None if value is None else self.kind(value).value

    @override
    def process_result_value(self, value: str | None, dialect: Dialect) -> StrEnum | None:
        return None if value is None else self.kind(value)


class Instant(TypeDecorator[datetime]):
    """A point in time, kept as UTC in ISO 8601: SQLite forgets zones."""

    impl = Text
    cache_ok = True

    @override
    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a point in time needs a zone")
        return value.astimezone(UTC).isoformat(timespec="microseconds")

    @override
    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:
        return None if value is None else datetime.fromisoformat(value)


class Languages(TypeDecorator[Trilingual]):
    """A `Trilingual` as a JSON object."""

    impl = Text
    cache_ok = True

    @override
    def process_bind_param(self, value: Trilingual | None, dialect: Dialect) -> str | None:
        if value is None:
            return None
        return json.dumps({"kk": value.kk, "ru": value.ru, "en": value.en}, ensure_ascii=False)

    @override
    def process_result_value(self, value: str | None, dialect: Dialect) -> Trilingual | None:
        return None if value is None else Trilingual(**json.loads(value))


class NameParts(TypeDecorator[PersonName]):
    """A `PersonName` as a JSON array of surname, given name and patronymic."""

    impl = Text
    cache_ok = True

    @override
    def process_bind_param(self, value: PersonName | None, dialect: Dialect) -> str | None:
        if value is None:
            return None
        parts = (value.surname, value.given, value.patronymic)
        return json.dumps(parts, ensure_ascii=False)

    @override
    def process_result_value(self, value: str | None, dialect: Dialect) -> PersonName | None:
        if value is None:
            return None
        surname, given, patronymic = json.loads(value)
        return PersonName(surname=surname, given=given, patronymic=patronymic)


class Words(TypeDecorator[tuple[Any, ...]]):
    """A tuple of strings, or of tuples of strings, as a JSON array."""

    impl = Text
    cache_ok = True

    @override
    def process_bind_param(self, value: tuple[Any, ...] | None, dialect: Dialect) -> str | None:
        return None if value is None else json.dumps(value, ensure_ascii=False)

    @override
    def process_result_value(self, value: str | None, dialect: Dialect) -> tuple[Any, ...] | None:
        if value is None:
            return None
        return tuple(tuple(part) if isinstance(part, list) else part for part in json.loads(value))


def blank_name(kind: object) -> str:
    """What a column of names holds, as the file writes it, when the name was erased."""
    if isinstance(kind, NameParts):
        return json.dumps([ERASED, "", ""], ensure_ascii=False)
    return json.dumps({"kk": ERASED, "ru": ERASED, "en": ERASED}, ensure_ascii=False)


def key() -> Column[str]:
    """The primary key of every table: an id made by the program."""
    return Column("id", Text, primary_key=True)


def text(name: str) -> Column[str]:
    """A text that may be empty but is never missing."""
    return Column(name, Text, nullable=False, default="")


def refer(name: str, table: str, *, optional: bool = False) -> Column[str]:
    """A reference to another record."""
    return Column(name, Text, ForeignKey(f"{table}.id"), nullable=optional, index=True)


def flag(name: str) -> Column[bool]:
    """Yes or no."""
    return Column(name, Boolean, nullable=False, default=False)


def number(name: str) -> Column[int]:
    """A whole number."""
    return Column(name, Integer, nullable=False, default=0)


def version() -> Column[int]:
    """Counts the changes of a record, so that a stale change is noticed."""
    return Column("version", Integer, nullable=False, default=1)
