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
    try:
        value = from_document(kind, json.loads(text))
    except (KeyError, TypeError, AttributeError) as fault:
        raise ValueError(f"not a frozen {kind.__name__}") from fault
    if not isinstance(value, kind):
        raise TypeError(f"{kind.__name__} was expected")
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


def from_document(kind: Any, document: Any) -> Any:  # noqa: ANN401 - any type, any JSON
    """The value of a type that a document tells of."""
    kind = getattr(kind, "__supertype__", kind)
    origin = get_origin(kind)
    if origin in (Union, types.UnionType):
        return _one_of(get_args(kind), document)
    if origin is tuple:
        return _several(get_args(kind), document)
    if is_dataclass(kind) and isinstance(kind, type):
        hints = _hints(kind)
        known = {name: document[name] for name in hints if name in document}
        return kind(**{name: from_document(hints[name], told) for name, told in known.items()})
    return _plain(kind, document)


def _plain(kind: Any, document: Any) -> Any:  # noqa: ANN401
    if kind in (date, datetime, time):
        return kind.fromisoformat(document)
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return kind(document)
    return document


def _one_of(kinds: tuple[Any, ...], document: Any) -> Any:  # noqa: ANN401
    """Of a choice of types: nothing, or the one that is not nothing; numbers stay as written."""
    if document is None:
        return None
    (first, *_) = (kind for kind in kinds if kind is not type(None))
    return from_document(first, document)


def _several(kinds: tuple[Any, ...], document: Any) -> tuple[Any, ...]:  # noqa: ANN401
    if kinds and kinds[-1] is Ellipsis:
        return tuple(from_document(kinds[0], one) for one in document)
    return tuple(from_document(kind, one) for kind, one in zip(kinds, document, strict=True))


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)
