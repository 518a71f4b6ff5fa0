"""The fields of an entry in words, whatever its kind: codes by the titles of what they name."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import Field, dataclass, fields, is_dataclass
from types import MappingProxyType
from typing import Any, ClassVar, Final, Protocol, TypeGuard

from ethics_desk.domain.language import NO_WORDS, Trilingual
from ethics_desk.rules.packs.entries import Entry
from ethics_desk.rules.packs.pack import PackVersion
from ethics_desk.rules.packs.wording import Say, Wording, joined, same

NOT_SHOWN: Final = frozenset({"code", "valid_from", "valid_until", "never_read"})
"""What says which entry it is, and its days, which are those of the version."""

NAMED: Final[Mapping[str, str]] = MappingProxyType(
    {
        "group": "groups",
        "term": "terms",
        "sanction": "sanctions",
        "sanctions": "sanctions",
        "only_without": "sanctions",
        "for_sanctions": "sanctions",
    }
)
"""Fields that name other entries, and where a version keeps those."""

INNER_NAMES: Final = ("sanction", "kind", "code", "rule")
"""By which field an inner table is told from its neighbours."""


class Row(Protocol):
    """An entry or a table within one."""

    __dataclass_fields__: ClassVar[dict[str, Field[Any]]]


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryField:
    """One field of an entry: its value, and the value in words.

    `name` is the key of the pack's files, that of an inner table after a point; `about` names the
    inner table, and `place` tells all fields of one entry apart.
    """

    name: str
    place: tuple[str, str]
    about: Trilingual
    value: object
    words: Trilingual


def fields_of(entry: Entry, version: PackVersion, wording: Wording) -> tuple[EntryField, ...]:
    """The fields of an entry that say something, those of its inner tables one by one."""
    return tuple(_fields("", "", NO_WORDS, entry, _Told(version, wording)))


@dataclass(frozen=True, slots=True)
class _Told:
    """Where values find their words."""

    version: PackVersion
    wording: Wording

    def words(self, name: str, value: object) -> Trilingual:
        """A value in words; one that names an entry by its title."""
        match value:
            case Trilingual():
                return value
            case bool():
                return self.wording.say(Say.YES if value else Say.NO)
            case tuple() | frozenset():
                return joined(self.words(name, one) for one in self._ordered(name, value))
            case _:
                return self._title(name, str(value))

    def _title(self, name: str, code: str) -> Trilingual:
        entry = self._entries(name).get(code)
        return same(code) if entry is None else entry.title

    def _ordered(self, name: str, values: Iterable[object]) -> Iterable[object]:
        """What has no order of its own: entries in that of the files, other codes by letters."""
        if isinstance(values, tuple):
            return values
        known = list(self._entries(name))
        rest = len(known)
        return sorted(
            values, key=lambda one: (known.index(one) if one in known else rest, str(one))
        )

    def _entries(self, name: str) -> Mapping[str, Entry]:
        where = NAMED.get(name)
        found: Mapping[str, Entry] = {} if where is None else getattr(self.version, where)
        return found


def _fields(
    outer: str, place: str, about: Trilingual, table: Row, told: _Told
) -> Iterator[EntryField]:
    for one in fields(table):
        value = getattr(table, one.name)
        name = f"{outer}.{one.name}" if outer else one.name
        if (not outer and one.name in NOT_SHOWN) or value is None or value in ((), frozenset()):
            continue
        inner = _inner_tables(value)
        for row in inner:
            called = _called(row, told) if isinstance(value, tuple) else ("", NO_WORDS)
            yield from _fields(name, *called, row, told)
        if not inner:
            yield EntryField(
                name=name,
                place=(name, place),
                about=about,
                value=value,
                words=told.words(one.name, value),
            )


def _inner_tables(value: object) -> tuple[Row, ...]:
    """The tables within a field; none where it is a plain value."""
    rows = value if isinstance(value, tuple) else (value,)
    return tuple(row for row in rows if _is_table(row))


def _is_table(value: object) -> TypeGuard[Row]:
    return is_dataclass(value) and not isinstance(value, Trilingual)


def _called(row: Row, told: _Told) -> tuple[str, Trilingual]:
    """By which code and in which words an inner table is told from its neighbours."""
    for name in INNER_NAMES:
        code = getattr(row, name, None)
        if code is not None:
            return str(code), told.words(name, code)
    return "", NO_WORDS
