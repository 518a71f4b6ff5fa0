"""The structure tree of a tagged paper, from the marks its pieces left while drawn.

Source: ISO 32000-1, 14.7.2 (tree), 14.7.4.4 (parent tree), 14.8.4 (standard types).
"""

from collections.abc import Iterable

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Pdf

from ethics_desk.documents.sheets.tagging import Marks, Role, Tag


def write_structure(pdf: Pdf, marks: Marks) -> None:
    """Give the paper its tree: headings, paragraphs, lists, tables and pictures in order."""
    root = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
    tree = _Tree(pdf, root)
    for tag, places in marks.places.items():
        tree.add(tag, places)
    root["/K"] = Array([tree.document])
    root["/ParentTree"] = pdf.make_indirect(Dictionary(Nums=Array(tree.parents())))
    root["/ParentTreeNextKey"] = len(pdf.pages)
    for index, page in enumerate(pdf.pages):
        page.obj["/StructParents"] = index
        page.obj["/Tabs"] = Name.S
    pdf.Root["/StructTreeRoot"] = root
    pdf.Root["/MarkInfo"] = Dictionary(Marked=True)


class _Tree:
    """The tree as it grows: the last list and the tables met so far take in what belongs there."""

    def __init__(self, pdf: Pdf, root: Object) -> None:
        self._pdf = pdf
        self.document = self._element("Document", root)
        self._list: Object | None = None
        self._tables: dict[object, Object] = {}
        self._rows: dict[tuple[object, int], Object] = {}
        self._owners: dict[tuple[int, int], Object] = {}

    def add(self, tag: Tag, places: Iterable[tuple[int, int]]) -> None:
        """Hang one piece where it belongs and note which marks are its own."""
        leaf = self._leaf(tag)
        if tag.alternative:
            leaf["/Alt"] = pikepdf.String(tag.alternative)
        for page, number in places:
            shown_on = self._pdf.pages[page - 1].obj
            leaf.K.append(Dictionary(Type=Name.MCR, Pg=shown_on, MCID=number))
            self._owners[page, number] = leaf

    def parents(self) -> list[int | Array]:
        """For each page the elements its marks belong to, in the order of the marks."""
        numbers: list[int | Array] = []
        for index in range(len(self._pdf.pages)):
            marks = sorted(number for page, number in self._owners if page == index + 1)
            owners = Array([self._owners[index + 1, number] for number in marks])
            numbers += [index, self._pdf.make_indirect(owners)]
        return numbers

    def _leaf(self, tag: Tag) -> Object:
        if tag.role is Role.ITEM:
            self._list = self._list or self._element("L", self.document)
            return self._element("LBody", self._element("LI", self._list))
        self._list = None
        if tag.table is None:
            return self._element(tag.role, self.document)
        cell = self._element(tag.role, self._row(tag))
        if tag.role is Role.COLUMN_HEAD:
            cell["/A"] = Dictionary(O=Name.Table, Scope=Name.Column)
        return cell

    def _row(self, tag: Tag) -> Object:
        if tag.table not in self._tables:
            self._tables[tag.table] = self._element("Table", self.document)
        if (tag.table, tag.row) not in self._rows:
            self._rows[tag.table, tag.row] = self._element("TR", self._tables[tag.table])
        return self._rows[tag.table, tag.row]

    def _element(self, kind: str, parent: Object) -> Object:
        element = self._pdf.make_indirect(
            Dictionary(Type=Name.StructElem, S=Name(f"/{kind}"), P=parent, K=Array())
        )
        if "/K" in parent:
            parent.K.append(element)
        return element
