"""Values as canonical JSON and back, by their types: what is frozen reads the same for ever.

Keys are sorted and nothing is indented, so that equal values give equal text. A field that a later
program adds is left to its default when an older text is read.
"""

import json
import types
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time
from enum import StrEnum
from functools import cache
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

T = TypeVar("T")


def frozen_text(value: object) -> str:
    """A value as canonical JSON."""
    return json.dumps(as_document(value), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def thawed(kind: type[T], text: str) -> T:
    """The value again; raises `ValueError` for a text that is not one of its kind."""
    return value_of(kind, json.loads(text))


def value_of(kind: type[T], document: object) -> T:
    """The value a JSON document tells of; raises `ValueError` when it is not one of its kind."""
    try:
        value = _read(kind, document)
    except (KeyError, TypeError, AttributeError) as fault:
        raise ValueError(f"not a {kind.__name__}") from fault
    if not isinstance(value, kind):
        raise ValueError(f"not a {kind.__name__}")  # noqa: TRY004 - the document is wrong, not the call
    return value


def as_document(value: object) -> Any:  # noqa: ANN401 - what JSON knows
    """A value as what JSON knows: its fields by name, days and moments in ISO 8601."""
    if is_dataclass(value):
        return {field.name: as_document(getattr(value, field.name)) for field in fields(value)}
    match value:
        case StrEnum():
            return value.value
        case date() | time():
            return value.isoformat()
        case tuple() | list():
            return [as_document(one) for one in value]
        case None | bool() | int() | float() | str():
            return value
        case _:
            raise TypeError(f"{type(value).__name__} cannot be frozen")


def _read(kind: Any, document: Any) -> Any:  # noqa: ANN401 - any type, any JSON
    kind = getattr(kind, "__supertype__", kind)
    origin = get_origin(kind)
    if origin in (Union, types.UnionType):
        return _one_of(get_args(kind), document)
    if origin is tuple:
        return _several(get_args(kind), document)
    if is_dataclass(kind) and isinstance(kind, type):
        hints = _hints(kind)
        return kind(
            **{name: _read(hints[name], told) for name, told in document.items() if name in hints}
        )
    return _plain(kind, document)


def _plain(kind: Any, document: Any) -> Any:  # noqa: ANN401
    if kind in (date, datetime, time):
        return kind.fromisoformat(document)
    if issubclass(kind, StrEnum):
        return kind(document)
    if type(document) is not kind:
        raise TypeError(f"{kind.__name__} was expected")
    return document


def _one_of(kinds: tuple[Any, ...], document: Any) -> Any:  # noqa: ANN401
    """Of a choice of types: nothing, a number as it was written, or the only other one."""
    if document is None and type(None) in kinds:
        return None
    if type(document) in kinds:
        return document
    first, *_ = (kind for kind in kinds if kind is not type(None))
    return _read(first, document)


def _several(kinds: tuple[Any, ...], document: Any) -> tuple[Any, ...]:  # noqa: ANN401
    if kinds and kinds[-1] is Ellipsis:
        return tuple(_read(kinds[0], one) for one in document)
    return tuple(_read(kind, one) for kind, one in zip(kinds, document, strict=True))


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)
