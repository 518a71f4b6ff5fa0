"""Two versions of a pack held against each other, entry by entry and field by field."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from ethics_desk.domain.language import NO_WORDS, Trilingual
from ethics_desk.rules.comparing.entry_words import EntryField, fields_of
from ethics_desk.rules.packs.entries import Entry
from ethics_desk.rules.packs.pack import PackVersion
from ethics_desk.rules.packs.wording import Wording, same

STANDING: Final = frozenset({"confidence", "assumption", "source", "rows", "note"})
"""The fields that say how well an entry is founded, not what it says."""


class EntryKind(StrEnum):
    """The kinds of entries a version is made of, called as the tables of its files."""

    SANCTION = "sanction"
    GROUP = "group"
    ITEM = "item"
    TERM = "term"
    PAUSE = "pause"
    GROUND = "ground"
    GATE = "gate"
    HOLD = "hold"
    CONSEQUENCE = "consequence"
    MEASURE = "measure"
    PRINCIPLE = "principle"
    COMPARING = "comparing"
    FACTOR = "factor"


class ChangeKind(StrEnum):
    """What became of an entry from one version to the other."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldChange:
    """One field of an entry: what stood there and what stands there now.

    `field` is the key of the pack's files (`citation`, `offers.reason`); `about` names the inner
    table meant where an entry has several, such as the sanction of an offer. Empty words mean that
    the field was, or is, left out. Codes (confidence, kinds) are the same in all languages.
    """

    field: str
    about: Trilingual
    before: Trilingual
    after: Trilingual


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryChange:
    """An entry that was added, removed or changed; the entry itself as it stands on either side."""

    kind: EntryKind
    code: str
    title: Trilingual
    change: ChangeKind
    fields: tuple[FieldChange, ...]
    before: Entry | None
    after: Entry | None

    @property
    def only_standing(self) -> bool:
        """Whether the rule stayed as it was, and only how well it is founded changed."""
        changed = {one.field for one in self.fields}
        return bool(changed) and changed <= STANDING


def compare_versions(
    before: PackVersion, after: PackVersion, wording: Wording
) -> tuple[EntryChange, ...]:
    """What differs between two versions, by kind and then in the order of the files.

    The days of entries are not held against each other: they follow those of the versions.
    """
    words = _Words(before, after, wording)
    changes: list[EntryChange] = []
    for kind in EntryKind:
        old, new = _entries_of(before, kind), _entries_of(after, kind)
        for code in dict.fromkeys((*old, *new)):
            change = _change(kind, old.get(code), new.get(code), words)
            if change is not None:
                changes.append(change)
    return tuple(changes)


def _entries_of(version: PackVersion, kind: EntryKind) -> Mapping[str, Entry]:
    """The entries of one kind; a principle is known by its kind, not by its code."""
    match kind:
        case EntryKind.PRINCIPLE:
            return {one.kind.value: one for one in version.principles.values()}
        case EntryKind.COMPARING:
            return version.comparing
        case _:
            found: Mapping[str, Entry] = getattr(version, f"{kind}s")
            return found


@dataclass(frozen=True, slots=True)
class _Words:
    """Where the values of both sides find their words."""

    before: PackVersion
    after: PackVersion
    wording: Wording


def _change(
    kind: EntryKind, old: Entry | None, new: Entry | None, words: _Words
) -> EntryChange | None:
    shown = new or old
    if shown is None:
        return None
    changed: tuple[FieldChange, ...] = ()
    change = ChangeKind.ADDED if old is None else ChangeKind.REMOVED
    if old is not None and new is not None:
        changed = _changed_fields(old, new, words)
        change = ChangeKind.CHANGED
        if not changed:
            return None
    return EntryChange(
        kind=kind,
        code=shown.code,
        title=shown.title,
        change=change,
        fields=changed,
        before=old,
        after=new,
    )


def _changed_fields(old: Entry, new: Entry, words: _Words) -> tuple[FieldChange, ...]:
    before = {one.place: one for one in fields_of(old, words.before, words.wording)}
    after = {one.place: one for one in fields_of(new, words.after, words.wording)}
    return tuple(
        _field_change(before.get(place), after.get(place))
        for place in dict.fromkeys((*before, *after))
        if _value(before.get(place)) != _value(after.get(place))
    )


def _field_change(old: EntryField | None, new: EntryField | None) -> FieldChange:
    """One difference; where both sides read alike their codes are shown instead."""
    known = new or old
    if known is None:
        raise ValueError("a field stands on one side at least")
    before, after = _words(old), _words(new)
    if before == after:
        before, after = same(str(_value(old) or "")), same(str(_value(new) or ""))
    return FieldChange(field=known.name, about=known.about, before=before, after=after)


def _value(one: EntryField | None) -> object:
    return None if one is None else one.value


def _words(one: EntryField | None) -> Trilingual:
    return NO_WORDS if one is None else one.words
