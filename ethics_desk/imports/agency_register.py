"""The shipped register of state bodies: `resources/agencies/kz.toml` as frozen values."""

import re
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from pathlib import Path

from ethics_desk.domain.agency import AgencyType
from ethics_desk.domain.language import Trilingual
from ethics_desk.imports.toml_entries import TomlEntry, read_entries
from ethics_desk.names.bin_number import accept_bin

_KEYS = frozenset(
    {
        "code", "type", "region", "parent", "bin", "exists_from", "exists_to", "successor",
        "names", "confidence", "note",
    }
)  # fmt: skip
_NAME_KEYS = frozenset({"valid_from", "valid_to", "kk", "ru", "en"})
_CODE = re.compile(r"[a-z]{2}(-[a-z0-9]+)+")
_REGION = re.compile(r"[0-9]{2}")


@dataclass(frozen=True, slots=True, kw_only=True)
class AgencyNaming:
    """What a body is called from one day to another, both included."""

    name: Trilingual
    valid_from: date | None = None
    valid_to: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AgencyEntry:
    """One body of the register; `parent` and `successor` are codes of others, or empty.

    `region` holds the first two KATO digits; `confidence` is S, 2, R or D as in the legal base.
    """

    code: str
    type: AgencyType
    names: tuple[AgencyNaming, ...]
    confidence: str
    region: str = ""
    parent: str = ""
    bin: str = ""
    exists_from: date | None = None
    exists_to: date | None = None
    successor: str = ""
    note: str = ""


def read_agency_register(path: Path) -> tuple[AgencyEntry, ...]:
    """All bodies of a register, in the order of the file; raises `BadInput` naming the entry."""
    read = [(entry, _agency(entry)) for entry in read_entries(path, "agency", "code")]
    by_code = {agency.code: agency for _, agency in read}
    for entry, agency in read:
        for key, other in (("parent", agency.parent), ("successor", agency.successor)):
            if other and other not in by_code:
                raise entry.refusal("register.unknown-agency", key=key, value=other)
            if other and _leads_back(agency, key, by_code):
                raise entry.refusal("register.circle", key=key)
    return tuple(agency for _, agency in read)


def _agency(entry: TomlEntry) -> AgencyEntry:
    entry.allow(_KEYS)
    exists_from, exists_to = entry.period("exists_from", "exists_to")
    number = entry.text_or_empty("bin")
    return AgencyEntry(
        code=_matching(entry, "code", _CODE),
        type=entry.choice("type", AgencyType),
        names=_names(entry),
        confidence=entry.confidence(),
        region=_matching(entry, "region", _REGION) if "region" in entry.facts else "",
        parent=entry.text_or_empty("parent"),
        bin=accept_bin(number).number if number else "",
        exists_from=exists_from,
        exists_to=exists_to,
        successor=entry.text_or_empty("successor"),
        note=entry.text_or_empty("note"),
    )


def _matching(entry: TomlEntry, key: str, pattern: re.Pattern[str]) -> str:
    value = entry.text(key)
    if not pattern.fullmatch(value):
        raise entry.refusal("register.unknown-value", key=key, value=value)
    return value


def _names(entry: TomlEntry) -> tuple[AgencyNaming, ...]:
    """The names in the order of time; they must not overlap."""
    names = tuple(_naming(one) for one in entry.several("names"))
    for earlier, later in pairwise(names):
        if not earlier.valid_to or not later.valid_from or later.valid_from <= earlier.valid_to:
            raise entry.refusal("register.names-overlap")
    return names


def _naming(entry: TomlEntry) -> AgencyNaming:
    entry.allow(_NAME_KEYS)
    valid_from, valid_to = entry.period("valid_from", "valid_to")
    return AgencyNaming(name=entry.words(), valid_from=valid_from, valid_to=valid_to)


def _leads_back(agency: AgencyEntry, key: str, by_code: dict[str, AgencyEntry]) -> bool:
    """Whether going from parent to parent, or successor to successor, never ends."""
    seen = {agency.code}
    at: AgencyEntry | None = agency
    while at is not None:
        other = at.parent if key == "parent" else at.successor
        if other in seen:
            return True
        seen.add(other)
        at = by_code.get(other)
    return False
