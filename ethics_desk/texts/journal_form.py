"""The titles and columns of the paper journals: `resources/registers/journals/*.toml`."""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ethics_desk.domain.journal_paper import JournalColumn, JournalForm, JournalKind
from ethics_desk.domain.language import Trilingual

_KNOWN_KEYS = frozenset({"key", "heading", "share"})


def load_journal_form(resources: Path, kind: JournalKind) -> JournalForm:
    """How one journal is ruled; a mistake in the file is a mistake of ours: `ValueError`."""
    path = resources / "registers" / "journals" / f"{kind}.toml"
    with path.open("rb") as file:
        entry = tomllib.load(file)
    return JournalForm(
        title=Trilingual(**entry["title"]),
        columns=tuple(_column(column) for column in entry["column"]),
    )


def _column(entry: Mapping[str, Any]) -> JournalColumn:
    unknown = set(entry) - _KNOWN_KEYS
    if unknown:
        raise ValueError(f"column {entry.get('key')}: unknown keys {sorted(unknown)}")
    return JournalColumn(
        key=entry["key"], heading=Trilingual(**entry["heading"]), share=float(entry["share"])
    )
