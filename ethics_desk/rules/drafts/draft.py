"""A version being written: its own table, the entries that differ, acts and examples.

A draft is a value; every change gives a new one. Entries carry no days of their own: written down,
they all hold from the first to the last day of the version.
"""

from collections.abc import Mapping
from copy import deepcopy
from dataclasses import dataclass, replace
from datetime import date

from ethics_desk.domain.errors import BadInput
from ethics_desk.rules.drafts.entry_fields import SOURCE, VERSION
from ethics_desk.rules.drafts.raw_entries import Raw
from ethics_desk.rules.reading.calendar_reading import parse_toml
from ethics_desk.rules.reading.layers import EXAMPLE
from ethics_desk.rules.reading.signatures import SIGNED, content_hash
from ethics_desk.rules.reading.toml_writing import write_toml

DAYS = ("valid_from", "valid_until")
_UNDATED = frozenset({VERSION, SOURCE, EXAMPLE})


@dataclass(frozen=True, slots=True)
class Draft:
    """Tables by kind; `version` is the one of the version itself."""

    version: Raw
    tables: Mapping[str, tuple[Raw, ...]]

    @property
    def drops(self) -> tuple[str, ...]:
        """The codes of entries not carried over."""
        dropped = self.version.get("drops", [])
        return tuple(str(code) for code in dropped) if isinstance(dropped, list | tuple) else ()

    def own(self, kind: str, code: str) -> Raw | None:
        """The draft's own entry of a kind and code, to be changed freely."""
        for entry in self.tables.get(kind, ()):
            if entry.get("code") == code:
                return deepcopy(entry)
        return None

    def with_version(self, table: Raw) -> "Draft":
        """The draft under another head; what it drops stays dropped."""
        drops = {"drops": list(self.drops)} if self.drops else {}
        return replace(self, version={**table, **drops})

    def keeping(self, kind: str, entry: Raw, former: str | None = None) -> "Draft":
        """The draft with an entry, in the place of the one of its code (or of a former code)."""
        place = former or str(entry.get("code"))
        row = self.tables.get(kind, ())
        codes = [str(one.get("code")) for one in row]
        bare = {key: value for key, value in entry.items() if key not in DAYS or kind in _UNDATED}
        if place in codes:
            at = codes.index(place)
            changed = (*row[:at], bare, *row[at + 1 :])
        else:
            changed = (*row, bare)
        return self._with(kind, changed).restoring(str(entry.get("code")))

    def without(self, kind: str, code: str) -> "Draft":
        """The draft without its own entry; the base's holds again, if it has one."""
        return self._with(
            kind, tuple(one for one in self.tables.get(kind, ()) if one.get("code") != code)
        )

    def dropping(self, code: str) -> "Draft":
        """The draft that does not carry an entry of its base over."""
        return self._dropping((*self.restoring(code).drops, code))

    def restoring(self, code: str) -> "Draft":
        """The draft that carries an entry of its base over again."""
        return self._dropping(tuple(one for one in self.drops if one != code))

    @property
    def examples(self) -> tuple[Raw, ...]:
        """The examples of the draft."""
        return self.tables.get(EXAMPLE, ())

    def with_examples(self, examples: tuple[Raw, ...]) -> "Draft":
        """The draft with other examples."""
        return self._with(EXAMPLE, examples)

    def as_tables(self) -> Raw:
        """The whole draft as tables, every entry with the days of the version."""
        dated: Raw = {VERSION: [self.version]}
        for kind, row in self.tables.items():
            dated[kind] = [entry if kind in _UNDATED else self._dated(entry) for entry in row]
        return dated

    def text(self) -> str:
        """The draft in the format of the pack files."""
        return write_toml(self.as_tables())

    def sha256(self) -> str:
        """The hash of the draft as it stands, unsigned."""
        return content_hash(self.as_tables())

    def _dated(self, entry: Raw) -> Raw:
        days = {key: self.version[key] for key in DAYS if isinstance(self.version.get(key), date)}
        return {**entry, **days}

    def _with(self, kind: str, row: tuple[Raw, ...]) -> "Draft":
        tables = {**self.tables, kind: row}
        return replace(self, tables={key: value for key, value in tables.items() if value})

    def _dropping(self, codes: tuple[str, ...]) -> "Draft":
        version = {key: value for key, value in self.version.items() if key != "drops"}
        return replace(self, version={**version, "drops": list(codes)} if codes else version)


def read_draft(name: str, text: str) -> Draft:
    """A draft from its text; raises `BadInput` for what is no list of tables."""
    tables = parse_toml(name, text)
    rows = {kind: _row(name, kind, found) for kind, found in tables.items() if kind != SIGNED}
    versions = rows.pop(VERSION, ())
    if len(versions) != 1:
        raise BadInput("rules.one-version", file=name, entry=VERSION, key=VERSION)
    bare = {kind: tuple(_bare(kind, one) for one in row) for kind, row in rows.items()}
    return Draft(version=versions[0], tables=bare)


def _row(name: str, kind: str, found: object) -> tuple[Raw, ...]:
    if not isinstance(found, list) or not all(isinstance(one, dict) for one in found):
        raise BadInput(
            "rules.wrong-kind", file=name, entry=kind, key=kind, wanted="array of tables"
        )
    return tuple(found)


def _bare(kind: str, entry: Raw) -> Raw:
    if kind in _UNDATED:
        return entry
    return {key: value for key, value in entry.items() if key not in DAYS}
