"""Whom a matter may be referred to on a given day: `resources/addressees/kz.toml` as values."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import combinations
from pathlib import Path

from ethics_desk.domain.errors import NotFound
from ethics_desk.domain.language import Trilingual
from ethics_desk.domain.letter_paper import AddresseeKind
from ethics_desk.imports.toml_entries import TomlEntry, read_entries

_KEYS = frozenset(
    {
        "id", "kind", "region", "agency", "own_agency", "valid_from", "valid_until", "source",
        "confidence", "note", "name", "addressed",
    }
)  # fmt: skip
_LANGUAGES = frozenset({"kk", "ru", "en"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Addressee:
    """A body letters go to, from one day until another, both included.

    `name` is the nominative, `addressed` the form at the upper right of a letter. `region` holds
    two KATO digits, empty for the central body; `agency` a code of the agency register or empty.
    With `own_agency` the letter writes the agency's own name below. `source` names rows of the
    legal base, `confidence` is S, 2, R or D.
    """

    id: str
    kind: AddresseeKind
    name: Trilingual
    addressed: Trilingual
    source: str
    confidence: str
    region: str = ""
    agency: str = ""
    own_agency: bool = False
    valid_from: date | None = None
    valid_until: date | None = None
    note: str = ""

    def receives_on(self, day: date) -> bool:
        """Whether letters of `day` go to this addressee."""
        begun = self.valid_from is None or self.valid_from <= day
        return begun and (self.valid_until is None or day <= self.valid_until)


def read_addressees(path: Path) -> tuple[Addressee, ...]:
    """All addressees in the order of the file; raises `BadInput` naming the entry.

    Bodies outside the agency must not share a kind, a region and a day: there would be two answers.
    A file is read again when it changed: reading takes longer than all else a letter gathers.
    """
    changed = path.stat().st_mtime_ns if path.exists() else 0
    return _read(path, changed)


@lru_cache(maxsize=4)
def _read(path: Path, _changed: int) -> tuple[Addressee, ...]:
    read = [(entry, _addressee(entry)) for entry in read_entries(path, "addressee", "id")]
    for (_, one), (entry, other) in combinations(read, 2):
        if _both_answer(one, other):
            raise entry.refusal("register.two-answers", other=one.id)
    return tuple(addressee for _, addressee in read)


def addressee_on(
    addressees: Iterable[Addressee], kind: AddresseeKind, day: date, region: str = ""
) -> Addressee:
    """Whom a letter of `day` goes to: the body of the region, else the central one.

    Raises `NotFound` when there is none on that day.
    """
    fitting = [one for one in addressees if one.kind is kind and one.receives_on(day)]
    for wanted in (region, ""):
        for one in fitting:
            if one.region == wanted:
                return one
    raise NotFound("addressee.none-on-day", kind=kind.value, day=day)


def _addressee(entry: TomlEntry) -> Addressee:
    entry.allow(_KEYS)
    valid_from, valid_until = entry.period("valid_from", "valid_until")
    own_agency = entry.facts.get("own_agency", False)
    if not isinstance(own_agency, bool):
        raise entry.refusal("register.wrong-kind", key="own_agency")
    return Addressee(
        id=entry.text("id"),
        kind=entry.choice("kind", AddresseeKind),
        name=_words(entry, "name"),
        addressed=_words(entry, "addressed"),
        source=entry.text("source"),
        confidence=entry.confidence(),
        region=entry.text_or_empty("region"),
        agency=entry.text_or_empty("agency"),
        own_agency=own_agency,
        valid_from=valid_from,
        valid_until=valid_until,
        note=entry.text_or_empty("note"),
    )


def _words(entry: TomlEntry, key: str) -> Trilingual:
    inner = entry.inner(key)
    inner.allow(_LANGUAGES)
    return inner.words()


def _both_answer(one: Addressee, other: Addressee) -> bool:
    """Whether two outside bodies could be meant by the same question on some day."""
    if one.own_agency or (one.kind, one.region) != (other.kind, other.region):
        return False
    first = max(one.valid_from or date.min, other.valid_from or date.min)
    last = min(one.valid_until or date.max, other.valid_until or date.max)
    return first <= last
