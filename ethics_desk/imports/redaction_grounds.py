"""Grounds on which something is withheld from a reader: `resources/redaction/grounds.toml`."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import TypeVar

from ethics_desk.domain.redaction import Ground, Reader, Withheld
from ethics_desk.imports.toml_entries import TomlEntry, read_entries

_KEYS = frozenset(
    {
        "code", "pack", "readers", "proposes", "citation", "rows", "confidence", "seen_until",
        "note", "kk", "ru", "en",
    }
)  # fmt: skip

Choice = TypeVar("Choice", Reader, Withheld)


def read_grounds(path: Path) -> tuple[Ground, ...]:
    """The grounds in the order of the file; raises `BadInput` naming the entry.

    Whoever cites an article says from which rows it is known and how.
    """
    return tuple(_ground(entry) for entry in read_entries(path, "ground", "code"))


def _ground(entry: TomlEntry) -> Ground:
    entry.allow(_KEYS)
    cites = "citation" in entry.facts
    rows = entry.texts_or_empty("rows") if cites else ()
    if cites and not rows:
        raise entry.refusal("register.missing-key", key="rows")
    return Ground(
        code=entry.text("code"),
        pack=entry.text_or_empty("pack"),
        title=entry.words(),
        readers=frozenset(_chosen(entry, "readers", Reader)),
        proposes=frozenset(_chosen(entry, "proposes", Withheld)),
        citation=entry.inner("citation").words() if cites else None,
        rows=rows,
        confidence=entry.confidence() if cites else "",
        seen_until=entry.day("seen_until") or date.max,
    )


def _chosen(entry: TomlEntry, key: str, kind: type[Choice]) -> Iterable[Choice]:
    known = {one.value for one in kind}
    for value in entry.texts_or_empty(key):
        if value not in known:
            raise entry.refusal("register.unknown-value", key=key, value=value)
        yield kind(value)
