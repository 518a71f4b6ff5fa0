"""The people and matters of the demonstration office: `resources/demo/people.toml` as values."""

from dataclasses import dataclass
from pathlib import Path

from ethics_desk.domain.inquiry import Channel
from ethics_desk.domain.language import Trilingual
from ethics_desk.domain.person import PersonName
from ethics_desk.imports.toml_entries import TomlEntry, read_tables

_SCRIPTS = ("kk", "ru", "latin")
_TABLES = {
    "surname": "", "given_male": "", "given_female": "", "patronymic": "", "post": "key",
    "unit": "key", "source": "key", "address": "", "matter": "key",
}  # fmt: skip
_MATTER_KEYS = frozenset(
    {
        "key", "item", "source", "unit", "subject", "summary", "allegation", "finding", "evidence",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class InScripts:
    """A part of a name in Kazakh, Russian and Latin letters."""

    kk: str
    ru: str
    latin: str


@dataclass(frozen=True, slots=True, kw_only=True)
class InventedName:
    """A whole name in three scripts."""

    kk: PersonName
    ru: PersonName
    latin: PersonName


@dataclass(frozen=True, slots=True, kw_only=True)
class NameParts:
    """What invented names of one sex are made of."""

    surnames: tuple[InScripts, ...]
    given: tuple[InScripts, ...]
    patronymics: tuple[InScripts, ...]

    def name(self, serial: int) -> InventedName:
        """An invented name; equal serials give equal names, neighbours differ in every part.

        No name comes twice before every combination came once.
        """
        rounds, place = divmod(serial, len(self.surnames))
        surname = self.surnames[place]
        given = self.given[(rounds + serial) % len(self.given)]
        turns = rounds // len(self.given)
        patronymic = self.patronymics[(turns + serial) % len(self.patronymics)]
        parts = (surname, given, patronymic)
        return InventedName(
            kk=PersonName(**_named([part.kk for part in parts])),
            ru=PersonName(**_named([part.ru for part in parts])),
            latin=PersonName(**_named([part.latin for part in parts])),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class InventedPost:
    """A post many hold; `leading` ones have subordinates."""

    key: str
    title: Trilingual
    leading: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class InventedSource:
    """Where a matter comes from, and by which channel."""

    key: str
    channel: Channel
    words: Trilingual


@dataclass(frozen=True, slots=True, kw_only=True)
class InventedEvidence:
    """A paper of the demonstration: its title and what it says."""

    title: Trilingual
    text: Trilingual


@dataclass(frozen=True, slots=True, kw_only=True)
class InventedMatter:
    """An everyday matter; `item` is a misconduct item of the pack kz-civil-service.

    `source` and `unit` are keys of the entries they name.
    """

    key: str
    item: str
    source: str
    unit: str
    subject: Trilingual
    summary: Trilingual
    allegation: Trilingual
    finding: Trilingual
    evidence: tuple[InventedEvidence, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class InventedPeople:
    """Everything the demonstration office is made of; `units` and `sources` by their keys."""

    men: NameParts
    women: NameParts
    posts: tuple[InventedPost, ...]
    units: dict[str, Trilingual]
    sources: dict[str, InventedSource]
    addresses: tuple[Trilingual, ...]
    matters: tuple[InventedMatter, ...]


def read_invented_people(path: Path) -> InventedPeople:
    """Read the file of invented people; raises `BadInput` naming the entry."""
    tables = read_tables(path, _TABLES)
    units = {entry.label: _inner(entry, "name") for entry in tables["unit"]}
    sources = {entry.label: _source(entry) for entry in tables["source"]}
    for entry in tables["matter"]:
        for key, known in (("unit", units.keys()), ("source", sources.keys())):
            if entry.text(key) not in known:
                raise entry.refusal("register.unknown-value", key=key, value=entry.text(key))
    return InventedPeople(
        men=_parts(tables, "male"),
        women=_parts(tables, "female"),
        posts=tuple(_post(entry) for entry in tables["post"]),
        units=units,
        sources=sources,
        addresses=tuple(entry.words() for entry in tables["address"]),
        matters=tuple(_matter(entry) for entry in tables["matter"]),
    )


def _parts(tables: dict[str, tuple[TomlEntry, ...]], sex: str) -> NameParts:
    return NameParts(
        surnames=tuple(_scripts(entry.inner(sex)) for entry in tables["surname"]),
        given=tuple(_scripts(entry.inner("name")) for entry in tables[f"given_{sex}"]),
        patronymics=tuple(_scripts(entry.inner(sex)) for entry in tables["patronymic"]),
    )


def _scripts(entry: TomlEntry) -> InScripts:
    entry.allow(frozenset(_SCRIPTS))
    return InScripts(kk=entry.text("kk"), ru=entry.text("ru"), latin=entry.text("latin"))


def _named(parts: list[str]) -> dict[str, str]:
    return dict(zip(("surname", "given", "patronymic"), parts, strict=True))


def _inner(entry: TomlEntry, key: str) -> Trilingual:
    return entry.inner(key).words()


def _post(entry: TomlEntry) -> InventedPost:
    entry.allow(frozenset({"key", "leading", "title"}))
    return InventedPost(
        key=entry.label, title=_inner(entry, "title"), leading=entry.facts.get("leading") is True
    )


def _source(entry: TomlEntry) -> InventedSource:
    entry.allow(frozenset({"key", "channel", "words"}))
    return InventedSource(
        key=entry.label, channel=entry.choice("channel", Channel), words=_inner(entry, "words")
    )


def _matter(entry: TomlEntry) -> InventedMatter:
    entry.allow(_MATTER_KEYS)
    return InventedMatter(
        key=entry.label,
        item=entry.text("item"),
        source=entry.text("source"),
        unit=entry.text("unit"),
        subject=_inner(entry, "subject"),
        summary=_inner(entry, "summary"),
        allegation=_inner(entry, "allegation"),
        finding=_inner(entry, "finding"),
        evidence=tuple(
            InventedEvidence(title=_inner(one, "title"), text=_inner(one, "text"))
            for one in entry.several("evidence")
        ),
    )
