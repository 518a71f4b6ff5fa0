"""Domain values as JSON and back, by their own fields: what is written is read again as it was."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time
from enum import StrEnum
from types import NoneType, UnionType
from typing import Any, TypeAlias, Union, get_args, get_origin, get_type_hints

from ethics_desk.domain.language import Trilingual
from ethics_desk.domain.person import PersonName

Json: TypeAlias = Any
"""Whatever JSON can say."""

_PARTS = (Trilingual, PersonName)
_DAYS: tuple[type[date] | type[datetime] | type[time], ...] = (datetime, date, time)


def plain(value: object) -> Json:
    """A field of a domain value as JSON: days in ISO 8601, names and translations part by part."""
    match value:
        case StrEnum():
            return value.value
        case date() | time():
            return value.isoformat()
        case tuple():
            return [plain(part) for part in value]
        case _ if is_dataclass(value):
            return {one.name: plain(getattr(value, one.name)) for one in fields(value)}
        case _:
            return value


def hints_of(kind: type[Any]) -> Mapping[str, Any]:
    """What each field of a domain type holds."""
    return get_type_hints(kind)


def read(hint: Any, document: Json) -> Any:  # noqa: ANN401 - a type is only known when it is read
    """A field's value from JSON; raises `ValueError` for what it cannot hold."""
    kind = getattr(hint, "__supertype__", hint)
    if get_origin(kind) in (Union, UnionType):
        if document is None:
            return None
        (kind,) = (one for one in get_args(kind) if one is not NoneType)
        return read(kind, document)
    if get_origin(kind) is tuple:
        return tuple(read(get_args(kind)[0], part) for part in _checked(list, document))
    return _read_one(kind, document)


def _read_one(kind: type[Any], document: Json) -> Any:  # noqa: ANN401 - as above
    if kind in _PARTS:
        return _read_parts(kind, _checked(dict, document))
    if kind in _DAYS:
        return kind.fromisoformat(_checked(str, document))
    if issubclass(kind, StrEnum):
        return kind(_checked(str, document))
    return _checked(kind, document)


def _read_parts(kind: type[Any], parts: Mapping[str, Json]) -> Any:  # noqa: ANN401 - as above
    if set(parts) != set(hints_of(kind)):
        raise ValueError(f"not the parts of a {kind.__name__}")
    return kind(**{name: _checked(str, part) for name, part in parts.items()})


def _checked(kind: type[Any], document: Json) -> Any:  # noqa: ANN401 - as above
    if type(document) is not kind:
        raise ValueError(f"no {kind.__name__}: {document!r:.40}")
    return document
