"""The structure tree of a tagged paper, from the marks its pieces left while drawn.

Source: ISO 32000-1, 14.7.2 (tree), 14.7.4.4 (parent tree), 14.8.4 (standard types), 14.8.5
(attributes of lists and tables).
"""

from collections import defaultdict
from collections.abc import Sequence

from ethics_desk.documents.sheets.objects import Places, Written, text
from ethics_desk.documents.sheets.tagging import STANDARD_TYPES, Mark, Marks, Role, Tag

_SCOPES = {Role.COLUMN_HEAD: "Column", Role.ROW_HEAD: "Row"}


def write_structure(marks: Marks, pages: int, places: Places) -> str:
    """Give the paper its tree and return the reference to it: all pieces in reading order."""
    root = Written()
    reference = places.place(root)
    tree = _Tree(places, reference)
    for tag, own in marks.places.items():
        tree.add(tag, own, _attributes(tag, marks))
    tree.close()
    root.body = (
        f"<</Type/StructTreeRoot/K[{tree.document.reference}]"
        f"/ParentTree<</Nums[{tree.parents(pages)}]>>/ParentTreeNextKey {pages}>>"
    ).encode("ascii")
    return reference


class _Element:
    """An element of the tree while it grows."""

    def __init__(self, places: Places, kind: str, parent: str, more: str = "") -> None:
        self._written, self._places = Written(), places
        self.reference = places.place(self._written)
        self._head = f"<</Type/StructElem/S/{kind}/P {parent}{more}"
        self._children: list[str] = []
        self._page = 0

    def take(self, child: "_Element") -> "_Element":
        """Hang an element below."""
        self._children.append(child.reference)
        return child

    def mark(self, mark: Mark) -> None:
        """Take a mark as its own; the page of the first one is the element's."""
        self._page = self._page or mark.page
        if mark.page == self._page:
            self._children.append(str(mark.number))
        else:
            page = self._places.page(mark.page)
            self._children.append(f"<</Type/MCR/Pg {page}/MCID {mark.number}>>")

    def close(self) -> None:
        """Write it down."""
        page = f"/Pg {self._places.page(self._page)}" if self._page else ""
        body = f"{self._head}{page}/K[{' '.join(self._children)}]>>"
        self._written.body = body.encode("ascii")


class _Tree:
    """The tree as it grows: the last list and the tables met so far take in what belongs there."""

    def __init__(self, places: Places, root: str) -> None:
        self._places = places
        self._elements: list[_Element] = []
        self.document = self._element("Document", root)
        self._list: _Element | None = None
        self._tables: dict[object, _Element] = {}
        self._rows: dict[tuple[object, int], _Element] = {}
        self._owners: defaultdict[int, dict[int, str]] = defaultdict(dict)

    def add(self, tag: Tag, marks: Sequence[Mark], attributes: str) -> None:
        """Hang one piece where it belongs and note which marks are its own."""
        if tag.role is Role.ITEM:
            self._add_item(tag, marks)
            return
        self._list = None
        parent = self.document if tag.table is None else self._row(tag)
        more = attributes + _told(tag)
        self._mark(self._below(parent, STANDARD_TYPES[tag.role], more), marks)

    def close(self) -> None:
        """Write all elements down."""
        for element in self._elements:
            element.close()

    def parents(self, pages: int) -> str:
        """For each page the elements its marks belong to, in the order of the marks."""
        return " ".join(
            f"{page - 1}[{' '.join(owner for _, owner in sorted(self._owners[page].items()))}]"
            for page in range(1, pages + 1)
        )

    def _add_item(self, tag: Tag, marks: Sequence[Mark]) -> None:
        label = marks[0].label
        if self._list is None:
            numbered = "/A<</O/List/ListNumbering/Decimal>>" if label[:1].isdigit() else ""
            self._list = self._below(self.document, "L", numbered)
        item = self._below(self._list, "LI")
        if labels := [mark for mark in marks if mark.label]:
            self._mark(self._below(item, "Lbl"), labels)
        own = [mark for mark in marks if not mark.label]
        self._mark(self._below(item, STANDARD_TYPES[tag.role], _told(tag)), own)

    def _row(self, tag: Tag) -> _Element:
        if tag.table not in self._tables:
            self._tables[tag.table] = self._below(self.document, "Table")
        if (tag.table, tag.row) not in self._rows:
            self._rows[tag.table, tag.row] = self._below(self._tables[tag.table], "TR")
        return self._rows[tag.table, tag.row]

    def _mark(self, element: _Element, marks: Sequence[Mark]) -> None:
        for mark in marks:
            element.mark(mark)
            self._owners[mark.page][mark.number] = element.reference

    def _below(self, parent: _Element, kind: str, more: str = "") -> _Element:
        return parent.take(self._element(kind, parent.reference, more))

    def _element(self, kind: str, parent: str, more: str = "") -> _Element:
        element = _Element(self._places, kind, parent, more)
        self._elements.append(element)
        return element


def _attributes(tag: Tag, marks: Marks) -> str:
    """What a head heads, and the room of a picture."""
    if scope := _SCOPES.get(tag.role):
        return f"/A<</O/Table/Scope/{scope}>>"
    if room := marks.rooms.get(tag):
        box = " ".join(f"{edge:.6g}" for edge in room)
        return f"/A<</O/Layout/Placement/Block/BBox[{box}]>>"
    return ""


def _told(tag: Tag) -> str:
    """The words that stand for a picture, and the language of a piece in another one."""
    told = f"/Alt{text(tag.alternative)}" if tag.alternative else ""
    return told + (f"/Lang({tag.language})" if tag.language else "")
