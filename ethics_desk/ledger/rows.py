"""What the log holds: after each change, the digest of every row it touched.

An entry is canonical JSON (sorted keys, no blanks, UTF-8), so that anybody can hash it again with
the standard library alone. Rows are told by table and id; a row that was taken out has no digest.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256
from typing import NamedTuple, TypeAlias

Value: TypeAlias = str | int | float | bytes | None
"""What a column of the records file holds."""


class Touched(NamedTuple):
    """A row after a change; without a digest it is gone."""

    table: str
    id: str
    digest: str | None


class Entry(NamedTuple):
    """One entry read again: the rows it seals, or the columns that are sealed from here on."""

    rows: tuple[Touched, ...] = ()
    shape: Mapping[str, Sequence[str]] | None = None


def row_digest(columns: Sequence[str], values: Sequence[Value]) -> str:
    """The digest of a row's columns, in whatever order they were read."""
    pairs = sorted(zip(columns, map(_plain, values), strict=True))
    return sha256(_canonical(pairs)).hexdigest()


def rows_entry(rows: Iterable[Touched]) -> bytes:
    """The entry that seals rows."""
    return _canonical({"rows": sorted(list(row) for row in rows)})


def shape_entry(shape: Mapping[str, Sequence[str]]) -> bytes:
    """The entry that says which columns are sealed."""
    return _canonical({"shape": {table: sorted(columns) for table, columns in shape.items()}})


def read_entry(content: bytes) -> Entry:
    """An entry of the log; raises `ValueError` for bytes that are none."""
    try:
        found = json.loads(content)
        if "shape" in found:
            return Entry(shape=found["shape"])
        return Entry(rows=tuple(Touched(*row) for row in found["rows"]))
    except (KeyError, TypeError, UnicodeDecodeError) as fault:
        raise ValueError("not an entry of the log") from fault


def _plain(value: Value) -> str | int | float | list[str] | None:
    return ["sha256", sha256(value).hexdigest()] if isinstance(value, bytes) else value


def _canonical(document: object) -> bytes:
    return json.dumps(document, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
