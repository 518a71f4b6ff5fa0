"""What a version being written will hold: what it carries over, and what differs."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from ethics_desk.rules.book import RuleBook
from ethics_desk.rules.drafts.draft import Draft
from ethics_desk.rules.drafts.entry_fields import OWN_FIELDS, SOURCE, VERSION
from ethics_desk.rules.drafts.raw_entries import CLOCK, Raw, as_table, entries_by_kind, entry_table
from ethics_desk.rules.packs.entries import Entry
from ethics_desk.rules.packs.pack import Pack, PackVersion
from ethics_desk.rules.reading.layers import EXAMPLE


class DraftMark(StrEnum):
    """How an entry of the draft stands to the version it is based on."""

    CARRIED = "carried"
    ASSUMED = "assumed"
    CHANGED = "changed"
    ADDED = "added"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftEntry:
    """One entry as the draft will have it."""

    kind: str
    code: str
    table: Raw
    mark: DraftMark

    @property
    def is_assumed(self) -> bool:
        """Whether it still rests on an assumption, also when something else of it was changed."""
        return self.mark is not DraftMark.DROPPED and bool(self.table.get("assumption"))


def base_version(pack: Pack, draft: Draft) -> PackVersion | None:
    """The version the draft carries over from, also one that was replaced; None without one."""
    code = draft.version.get("carries_over_from")
    return next((one for one in (*pack.versions, *pack.replaced) if one.code == code), None)


def draft_entries(book: RuleBook, pack: Pack, draft: Draft) -> tuple[DraftEntry, ...]:
    """Every entry of the draft by kind: the base's in its order, then what was added."""
    base = base_version(pack, draft)
    carried = {} if base is None else entries_by_kind(pack, base)
    kinds = [*carried, *(kind for kind in draft.tables if kind not in carried)]
    order = {kind: place for place, kind in enumerate(OWN_FIELDS)}
    found: list[DraftEntry] = []
    for kind in sorted(kinds, key=lambda one: order.get(one, len(order))):
        if kind in (SOURCE, VERSION, EXAMPLE):
            continue
        row = carried.get(kind, ())
        if base is not None:
            found.extend(_carried(book, pack, base, draft, kind, row))
        known = {entry.code for entry in row}
        found.extend(_added(draft, kind, known))
    return (*found, *_acts(pack, draft))


def fitted(pack: Pack, kind: str, entry: Raw) -> Raw:
    """An entry as the draft keeps it: a clock the pack has already says that it replaces it."""
    if kind != CLOCK:
        return entry
    others = {key: value for key, value in entry.items() if key != "replaces"}
    known = any(one.code == entry.get("code") for one in pack.clocks)
    return {**others, "replaces": entry["code"]} if known else others


def _carried(  # noqa: PLR0913, PLR0917 - the book, its pack and version, and what is asked of them
    book: RuleBook, pack: Pack, base: PackVersion, draft: Draft, kind: str, row: tuple[Entry, ...]
) -> Iterator[DraftEntry]:
    for entry in row:
        own = draft.own(kind, entry.code)
        if own is not None:
            mark = DraftMark.CHANGED
        elif entry.code in draft.drops:
            mark = DraftMark.DROPPED
        else:
            mark = DraftMark.ASSUMED if entry.assumption is not None else DraftMark.CARRIED
        table = own if own is not None else entry_table(book, pack, base, entry)
        yield DraftEntry(kind=kind, code=entry.code, table=table, mark=mark)


def _added(draft: Draft, kind: str, known: set[str]) -> Iterator[DraftEntry]:
    for own in draft.tables.get(kind, ()):
        code = str(own.get("code", ""))
        if code not in known:
            yield DraftEntry(kind=kind, code=code, table=dict(own), mark=DraftMark.ADDED)


def _acts(pack: Pack, draft: Draft) -> Iterator[DraftEntry]:
    """The acts that may be cited: the pack's, with what the draft says of them, and its own."""
    for code, source in pack.sources.items():
        own = draft.own(SOURCE, code)
        shipped: Raw = {
            "code": code,
            "title": as_table(source.title),
            "seen": as_table(source.seen),
            **({} if source.day is None else {"day": source.day}),
        }
        mark = DraftMark.CARRIED if own is None else DraftMark.CHANGED
        yield DraftEntry(kind=SOURCE, code=code, table=own or shipped, mark=mark)
    yield from _added(draft, SOURCE, set(pack.sources))
