"""Tables as TOML text, always in the same way; the standard library only reads TOML.

A table's plain values come first, in their order, then its inner tables. A table whose values are
plain (a text in three languages) stands in one line; lists of tables become arrays of tables.
What is written reads back as the same tables.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, time
from typing import TypeAlias

Tables: TypeAlias = Mapping[str, object]

_BARE = re.compile(r"[A-Za-z0-9_-]+")


def write_toml(tables: Tables) -> str:
    """A whole file of tables and arrays of tables."""
    blocks = ["\n".join(block) for block in _blocks("", tables) if block]
    return "\n\n".join(blocks) + "\n"


def write_entry(kind: str, entry: Tables) -> str:
    """One entry as it stands in a file."""
    return write_toml({kind: [entry]})


def _blocks(path: str, table: Tables) -> Iterator[list[str]]:
    """The lines of a table without its head, then its inner tables with theirs."""
    plain = {key: value for key, value in table.items() if not _has_head(value)}
    yield [f"{_key(key)} = {_value(value)}" for key, value in plain.items()]
    for key, value in table.items():
        if key in plain:
            continue
        inner = f"{path}.{_key(key)}" if path else _key(key)
        if isinstance(value, Mapping):
            yield from _headed(f"[{inner}]", inner, value)
        elif isinstance(value, Sequence):
            for one in value:
                yield from _headed(f"[[{inner}]]", inner, one)


def _headed(head: str, path: str, table: Tables) -> Iterator[list[str]]:
    first, *rest = _blocks(path, table)
    yield [head, *first]
    yield from rest


def _has_head(value: object) -> bool:
    """Whether a value stands under a head of its own: it is, or lists, a table of more than texts.

    An empty table and a table of plain values go into the line of their key.
    """
    match value:
        case Mapping():
            return not all(isinstance(one, str) for one in value.values())
        case [Mapping(), *_]:
            return all(isinstance(one, Mapping) for one in value)
        case _:
            return False


def _key(key: str) -> str:
    return key if _BARE.fullmatch(key) else _text(key)


def _text(text: str) -> str:
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _value(value: object) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case str():
            return _text(value)
        case int() | float():
            return repr(value)
        case datetime() | date() | time():
            return value.isoformat()
        case Mapping():
            inner = ", ".join(f"{_key(key)} = {_value(one)}" for key, one in value.items())
            return f"{{ {inner} }}" if inner else "{}"
        case Sequence():
            return f"[{', '.join(_value(one) for one in value)}]"
        case _:
            raise TypeError(f"TOML has no value like {value!r}")
