"""What the log holds: after each change, the digest of every row it touched.

An entry is canonical JSON (sorted keys, no blanks, UTF-8), so that anybody can hash it again with
the standard library alone. Rows are told by table and id; a row that was taken out has no digest.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256
from typing import Any, NamedTuple, TypeAlias

Value: TypeAlias = str | int | float | bytes | None
"""What a column of the records file holds."""


_ENCODER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))


class Touched(NamedTuple):
    """A row after a change; without a digest it is gone."""

    table: str
    id: str
    digest: str | None


class Scope(NamedTuple):
    """What is sealed from here on: columns by table, and the digests of the file's own triggers."""

    columns: Mapping[str, Sequence[str]]
    triggers: Mapping[str, str]


class Entry(NamedTuple):
    """One entry read again: the rows it seals, or what is sealed from here on."""

    rows: tuple[Touched, ...] = ()
    scope: Scope | None = None


def row_digest(columns: Sequence[str], values: Sequence[Value]) -> str:
    """The digest of a row's columns, in whatever order they were read."""
    pairs = sorted(zip(columns, map(_plain, values), strict=True))
    return sha256(_canonical(pairs)).hexdigest()


def rows_entry(rows: Iterable[Touched]) -> bytes:
    """The entry that seals rows."""
    return _canonical({"rows": sorted(list(row) for row in rows)})


def text_digest(text: str) -> str:
    """The digest of a statement the file keeps."""
    return sha256(text.encode()).hexdigest()


def scope_entry(scope: Scope) -> bytes:
    """The entry that says what is sealed."""
    columns = {table: sorted(names) for table, names in scope.columns.items()}
    return _canonical({"shape": columns, "triggers": dict(scope.triggers)})


def read_entry(content: bytes) -> Entry:
    """An entry of the log; raises `ValueError` for bytes that are none."""
    try:
        found = json.loads(content)
        if "shape" in found:
            return Entry(scope=_read_scope(found))
        return Entry(rows=tuple(_read_row(*row) for row in found["rows"]))
    except (AttributeError, KeyError, RecursionError, TypeError) as fault:
        raise ValueError("not an entry of the log") from fault


def _read_row(table: object, key: object, digest: object) -> Touched:
    if not (isinstance(table, str) and isinstance(key, str)):
        raise TypeError("a row is told by words")
    if not (digest is None or isinstance(digest, str)):
        raise TypeError("a digest is a word")
    return Touched(table, key, digest)


def _read_scope(found: Mapping[str, Any]) -> Scope:
    columns = {table: tuple(map(_word, names)) for table, names in found["shape"].items()}
    triggers = {name: _word(digest) for name, digest in found["triggers"].items()}
    return Scope(columns, triggers)


def _word(found: object) -> str:
    if not isinstance(found, str):
        raise TypeError("names and digests are words")
    return found


def _plain(value: Value) -> str | int | float | list[str] | None:
    return ["sha256", sha256(value).hexdigest()] if isinstance(value, bytes) else value


def _canonical(document: object) -> bytes:
    return _ENCODER.encode(document).encode()
