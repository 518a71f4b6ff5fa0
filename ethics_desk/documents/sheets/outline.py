"""Bookmarks: the headings of a paper as its outline. Source: ISO 32000-1, 12.3.3."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from ethics_desk.documents.sheets.objects import Places, Written, text


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A heading as it was drawn: its level (from one), its words, and where it stands."""

    level: int
    words: str
    page: int
    top: float


@dataclass(slots=True, kw_only=True)
class _Entry:
    """An entry of the outline with those below it; the root is one too."""

    heading: Heading
    written: Written
    reference: str
    below: list["_Entry"] = field(default_factory=list)

    @property
    def count(self) -> int:
        """How many entries stand below it, all levels together."""
        return sum(1 + entry.count for entry in self.below)


def write_outline(headings: Sequence[Heading], places: Places) -> str:
    """Write the outline and return the reference to it; empty without headings."""
    if not headings:
        return ""
    root = _entry(Heading(level=0, words="", page=1, top=0), places)
    above = [root]
    for heading in headings:
        while above[-1].heading.level >= heading.level:
            above.pop()
        entry = _entry(heading, places)
        above[-1].below.append(entry)
        above.append(entry)
    root.written.body = f"<</Type/Outlines{_children(root)}>>".encode("ascii")
    _write_below(root, places)
    return root.reference


def _entry(heading: Heading, places: Places) -> _Entry:
    written = Written()
    return _Entry(heading=heading, written=written, reference=places.place(written))


def _write_below(parent: _Entry, places: Places) -> None:
    """The entries of one level, chained to each other, and those below them."""
    chain = [entry.reference for entry in parent.below]
    for place, entry in enumerate(parent.below):
        before = f"/Prev {chain[place - 1]}" if place else ""
        after = f"/Next {chain[place + 1]}" if place + 1 < len(chain) else ""
        entry.written.body = (
            f"<</Title{text(entry.heading.words)}/Parent {parent.reference}{before}{after}"
            f"{_children(entry)}/Dest[{places.page(entry.heading.page)}/XYZ 0"
            f" {entry.heading.top:.6g} 0]>>"
        ).encode("ascii")
        _write_below(entry, places)


def _children(entry: _Entry) -> str:
    if not entry.below:
        return ""
    first, last = entry.below[0].reference, entry.below[-1].reference
    return f"/First {first}/Last {last}/Count {entry.count}"
