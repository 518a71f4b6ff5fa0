"""The headings and choices of registers in three languages: `resources/registers/*.toml`."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import fields
from pathlib import Path
from typing import Any

from ethics_desk.domain.language import Trilingual
from ethics_desk.domain.register import (
    ColumnKind,
    RegisterChoice,
    RegisterColumn,
    RegisterForm,
    Synonyms,
)

_KNOWN_KEYS = frozenset(
    {"choice" if part.name == "choices" else part.name for part in fields(RegisterColumn)}
)


def load_register_form(resources: Path, name: str = "inquiries") -> RegisterForm:
    """A form under the folder of resources: of the register of inquiries, or another by name.

    A mistake in the file is a mistake of ours: `ValueError` or `KeyError`.
    """
    path = resources / "registers" / f"{name}.toml"
    with path.open("rb") as file:
        entries = tomllib.load(file)["column"]
    form = RegisterForm(columns=tuple(_column(entry) for entry in entries))
    _refuse_twins(form)
    return form


def _column(entry: Mapping[str, Any]) -> RegisterColumn:
    unknown = set(entry) - _KNOWN_KEYS
    if unknown:
        raise ValueError(f"column {entry.get('key')}: unknown keys {sorted(unknown)}")
    kind = ColumnKind(entry["kind"])
    choices = tuple(_choice(choice) for choice in entry.get("choice", ()))
    if (kind is ColumnKind.CHOICE) != bool(choices):
        raise ValueError(
            f"column {entry['key']}: choices belong to a choice column, and only there"
        )
    return RegisterColumn(
        key=entry["key"],
        kind=kind,
        required=entry["required"],
        heading=Trilingual(**entry["heading"]),
        synonyms=Synonyms(**{name: tuple(words) for name, words in entry["synonyms"].items()}),
        choices=choices,
        reading_only=entry.get("reading_only", False),
        width=entry["width"],
    )


def _choice(entry: Mapping[str, Any]) -> RegisterChoice:
    return RegisterChoice(
        code=entry["code"], words=Trilingual(**entry["words"]), synonyms=tuple(entry["synonyms"])
    )


def _refuse_twins(form: RegisterForm) -> None:
    """Refuse a heading of two columns, and a word of two choices of one column."""
    owners: dict[str, str] = {}
    for key, spelling in _spellings(form):
        if owners.setdefault(spelling.casefold(), key) != key:
            raise ValueError(f"“{spelling}” stands for {owners[spelling.casefold()]} and for {key}")


def _spellings(form: RegisterForm) -> Iterator[tuple[str, str]]:
    for column in form.columns:
        heading, more = column.heading, column.synonyms
        for words in (heading.kk, heading.ru, heading.en, *more.kk, *more.ru, *more.en):
            yield column.key, words
        for choice in column.choices:
            for words in choice.spellings:
                yield f"{column.key}/{choice.code}", f"{column.key}: {words}"
