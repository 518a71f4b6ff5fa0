"""What the log holds: after each change, the digest of every row it touched.

An entry is canonical JSON (sorted keys, no blanks, UTF-8), so that anybody can hash it again with
the standard library alone. Rows are told by table and id; a row that was taken out has no digest.

Every row is sealed together with a salt of its own, one more column called `SALT`. Whoever has only
the log cannot find out by trying what a row said: once a row and its salt are erased, its digest
fits nothing. Rows that may never change are sealed in two halves: what may be erased one day, with
the salt, by its own digest (`CLOSED`), and that digest with everything else. When the first half is
erased its digest stays, and the row is still proven to say when, who and what.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256
from types import MappingProxyType
from typing import Any, NamedTuple, TypeAlias

Value: TypeAlias = str | int | float | bytes | None
"""What a column of the records file holds."""


_ENCODER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))

SALT = "salt"
"""The column of the salt among the columns of a sealed row."""

CLOSED = "closed"
"""Stands for the columns that may be erased among the columns of a row sealed in two halves."""


class Touched(NamedTuple):
    """A row after a change; without a digest it is gone."""

    table: str
    id: str
    digest: str | None


class Scope(NamedTuple):
    """What is sealed from here on: columns by table, and the digests of the file's own triggers.

    `halved` are the columns that may be erased of rows that may otherwise never change, by table.
    """

    columns: Mapping[str, Sequence[str]]
    triggers: Mapping[str, str]
    halved: Mapping[str, Sequence[str]] = MappingProxyType({})


class Entry(NamedTuple):
    """One entry read again: the rows it seals, the rows of which one half was erased, or the scope.

    A row whose half was erased is told by table and id alone: its digest stays what it was.
    """

    rows: tuple[Touched, ...] = ()
    scope: Scope | None = None
    erased: tuple[tuple[str, str], ...] = ()


def row_digest(columns: Sequence[str], values: Sequence[Value]) -> str:
    """The digest of a row's columns, in whatever order they were read."""
    pairs = sorted(zip(columns, map(_plain, values), strict=True))
    return sha256(_canonical(pairs)).hexdigest()


def half_digest(columns: Sequence[str], values: Sequence[Value]) -> bytes:
    """The digest of the half of a row that may be erased, its salt among the columns."""
    return bytes.fromhex(row_digest(columns, values))


def rows_entry(rows: Iterable[Touched]) -> bytes:
    """The entry that seals rows."""
    return _canonical({"rows": sorted(list(row) for row in rows)})


def erased_entry(rows: Iterable[tuple[str, str]]) -> bytes:
    """The entry that tells of which rows one half was erased."""
    return _canonical({"erased": sorted(list(row) for row in rows)})


def text_digest(text: str) -> str:
    """The digest of a statement the file keeps."""
    return sha256(text.encode()).hexdigest()


def scope_entry(scope: Scope) -> bytes:
    """The entry that says what is sealed."""
    columns = {table: sorted(names) for table, names in scope.columns.items()}
    halved = {table: sorted(names) for table, names in scope.halved.items()}
    return _canonical({"shape": columns, "triggers": dict(scope.triggers), "halved": halved})


def read_entry(content: bytes) -> Entry:
    """An entry of the log; raises `ValueError` for bytes that are none."""
    try:
        found = json.loads(content)
        if "shape" in found:
            return Entry(scope=_read_scope(found))
        if "erased" in found:
            return Entry(erased=tuple((_word(table), _word(key)) for table, key in found["erased"]))
        return Entry(rows=tuple(_read_row(*row) for row in found["rows"]))
    except (AttributeError, KeyError, RecursionError, TypeError, ValueError) as fault:
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
    halved = {table: tuple(map(_word, names)) for table, names in found.get("halved", {}).items()}
    return Scope(columns, triggers, halved)


def _word(found: object) -> str:
    if not isinstance(found, str):
        raise TypeError("names and digests are words")
    return found


def _plain(value: Value) -> str | int | float | list[str] | None:
    return ["sha256", sha256(value).hexdigest()] if isinstance(value, bytes) else value


def _canonical(document: object) -> bytes:
    return _ENCODER.encode(document).encode()
