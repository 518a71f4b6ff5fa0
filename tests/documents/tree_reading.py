"""Reading a tagged paper as a screen reader does: its tree, and the words each mark shows."""

import io
import re
from collections import defaultdict
from dataclasses import dataclass, field

import pikepdf

SHOWN = {"Tj", "'", '"', "TJ"}
_CODE = re.compile(rb"<([0-9A-Fa-f]{2})> <([0-9A-Fa-f]{4})>")


@dataclass(frozen=True)
class Element:
    """An element of the tree: its type, its own words, what hangs below it."""

    kind: str
    told: pikepdf.Dictionary
    words: str
    below: list["Element"] = field(default_factory=list)

    def all(self):
        """The element and all below it, in reading order."""
        yield self
        for element in self.below:
            yield from element.all()

    @property
    def text(self):
        """All its words, in reading order."""
        return " ".join(each.words for each in self.all() if each.words)


class TaggedPaper:
    """A paper with its tree; `artifacts` are the words outside it, by page."""

    def __init__(self, paper):
        self.pdf = pikepdf.open(io.BytesIO(paper))
        self.artifacts = []
        self._marked = [self._read(page) for page in self.pdf.pages]
        self._numbers = {page.obj.objgen: place for place, page in enumerate(self.pdf.pages)}
        self.tree = self._element(self.pdf.Root.StructTreeRoot.K[0])

    def all(self):
        """Every element, in reading order."""
        return list(self.tree.all())

    @property
    def kinds(self):
        """The types of all elements, in reading order."""
        return [element.kind for element in self.all()]

    def of(self, kind):
        """The elements of one type."""
        return [element for element in self.all() if element.kind == kind]

    @property
    def outline(self):
        """Titles of the bookmarks with their level from nought."""
        with self.pdf.open_outline() as outline:
            return list(_entries(outline.root, 0))

    def _element(self, told):
        words, below = [], []
        for child in told.K:
            if isinstance(child, int):
                words += self._marked[self._numbers[told.Pg.objgen]][child]
            elif "/MCID" in child:
                words += self._marked[self._numbers[child.Pg.objgen]][int(child.MCID)]
            else:
                below.append(self._element(child))
        return Element(str(told.S).lstrip("/"), told, " ".join(words).strip(), below)

    def _read(self, page):
        meanings = {
            name: {
                int(code, 16): chr(int(letter, 16))
                for code, letter in _CODE.findall(font.ToUnicode.read_bytes())
            }
            for name, font in page.obj.Resources.Font.items()
        }
        marked, mark, meaning, artifacts = defaultdict(list), None, {}, []
        for instruction in pikepdf.parse_content_stream(page):
            operator, operands = str(instruction.operator), instruction.operands
            if operator == "BDC":
                mark = int(operands[1].MCID)
                _ = marked[mark]
            elif operator in {"BMC", "EMC"}:
                mark = None
            elif operator == "Tf":
                meaning = meanings[str(operands[0])]
            elif operator in SHOWN:
                shown = "".join(meaning[code] for code in bytes(operands[0])).strip()
                (artifacts if mark is None else marked[mark]).append(shown)
        self.artifacts.append([words for words in artifacts if words])
        return marked


def _entries(items, level):
    for item in items:
        yield level, item.title
        yield from _entries(item.children, level + 1)
