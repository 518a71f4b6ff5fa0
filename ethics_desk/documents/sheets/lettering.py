"""Fonts as they are drawn and embedded: one alphabet for every paper, cut out and packed once.

A paper carries the whole alphabet of the office's languages, not only the letters it uses. It is
some kilobytes larger for that and made in a third of the time; and its font does not tell which
letters a name has. Letters beyond the alphabet are added to the paper that needs them.
"""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from unicodedata import name as name_of

from reportlab.pdfbase.pdfdoc import PDFDocument
from reportlab.pdfbase.ttfonts import (
    FF_NONSYMBOLIC,
    FF_SYMBOLIC,
    SUBSETN,
    TTFont,
    makeToUnicodeCMap,
)
from typing_extensions import override

from ethics_desk.documents.sheets.objects import Places, Written, packed
from ethics_desk.domain.errors import BadInput

_ALPHABET = "".join(map(chr, range(0x410, 0x450))) + "ЁёӘәҒғҚқҢңӨөҰұҮүҺһІі" + "№«»–—“”„‘’…§×‹›₸•°±"
"""Besides ASCII, which every subset begins with."""

_WORDS = 20_000
_CUTS = 16
_SPACE, _NO_BREAK_SPACE = 0x20, 0xA0
_UNKNOWN = "\uffff"
"""What a letter without a code becomes; it has no place in a subset of 256."""


class _Codes(dict[int, int]):
    """The codes of letters in the first subset, for `str.translate`."""

    def __missing__(self, letter: int) -> str:
        return _UNKNOWN


@dataclass(frozen=True, slots=True, kw_only=True)
class _Cut:
    """One subset of a font, packed: its file, what its codes mean, how wide they are."""

    file: bytes
    meaning: bytes
    widths: str


class Lettering(TTFont):  # type: ignore[misc]  # ReportLab carries no types
    """A font that refuses what it cannot draw, and keeps widths and subsets it has seen."""

    def __init__(self, name: str, path: Path) -> None:
        """Read the font from its file."""
        super().__init__(name, str(path), shapable=False)
        self._units = lru_cache(maxsize=_WORDS)(self._sum_of_widths)
        self._cut = lru_cache(maxsize=_CUTS)(self._cut_out)

    @override
    def stringWidth(self, text: str, size: float, encoding: str = "utf8") -> float:
        """How wide a text is; the same sum as ReportLab's."""
        del encoding
        return 0.001 * size * self._units(text)

    @override
    def splitString(
        self, text: str, doc: PDFDocument, encoding: str = "utf-8"
    ) -> list[tuple[int, bytes]]:
        """The codes of a text, by subset; raises `BadInput` for what has no glyph."""
        del encoding
        state = self.state.get(doc) or self._begin(doc)
        try:
            codes = text.translate(state.assignments).encode("latin-1")
        except UnicodeEncodeError:
            self._refuse_unknown(text)
            return list(super().splitString(text, doc))
        return [(0, codes)] if codes else []

    @override
    def addObjects(self, doc: PDFDocument) -> None:
        """Put the font into a file, once for each of its subsets."""
        state = self.state[doc]
        state.frozen = 1
        for number, subset in enumerate(state.subsets):
            internal = self.getSubsetInternalName(number, doc)[1:]
            font = Written(self._dictionary(doc, number, tuple(subset)))
            doc.Reference(font, internal)
            doc.idToObject["BasicFonts"].dict[internal] = font
        del self.state[doc]

    def _begin(self, doc: PDFDocument) -> TTFont.State:
        """Every paper gives the letters of the alphabet the same codes."""
        state = self._assignState(doc, asciiReadable=True)
        super().splitString(_ALPHABET, doc)
        state.assignments = _Codes(state.assignments)
        state.assignments[_NO_BREAK_SPACE] = _SPACE
        return state

    def _refuse_unknown(self, text: str) -> None:
        for letter in text:
            if ord(letter) not in self.face.charToGlyph:
                raise BadInput("letter.glyph-missing", character=character_name(letter))

    def _sum_of_widths(self, text: str) -> float:
        width, other = self.face.charWidths.get, self.face.defaultWidth
        return float(sum(width(ord(letter), other) for letter in text))

    def _cut_out(self, number: int, subset: tuple[int, ...]) -> _Cut:
        file = self.face.makeSubset(list(subset))
        meaning = makeToUnicodeCMap(self._base_name(number), subset)
        return _Cut(
            file=packed(file, f"/Length1 {len(file)}").body,
            meaning=packed(meaning.encode("ascii")).body,
            widths=" ".join(f"{self.face.getCharWidth(code):.6g}" for code in subset),
        )

    def _base_name(self, number: int) -> str:
        name: bytes = SUBSETN(number) + b"+" + self.face.name
        return name.decode("ascii")

    def _dictionary(self, doc: Places, number: int, subset: tuple[int, ...]) -> bytes:
        """The font, its description and its streams; source: ISO 32000-1, 9.6.3 and 9.8."""
        cut, face, name = self._cut(number, subset), self.face, self._base_name(number)
        flags = (face.flags & ~FF_NONSYMBOLIC) | FF_SYMBOLIC
        box = " ".join(f"{edge:.6g}" for edge in face.bbox)
        description = Written(
            f"<</Type/FontDescriptor/FontName/{name}/Flags {flags}/FontBBox[{box}]"
            f"/ItalicAngle {face.italicAngle:.6g}/Ascent {face.ascent:.6g}"
            f"/Descent {face.descent:.6g}/CapHeight {face.capHeight:.6g}/StemV {face.stemV:.6g}"
            f"/MissingWidth {face.defaultWidth:.6g}"
            f"/FontFile2 {doc.place(Written(cut.file))}>>".encode("ascii")
        )
        return (
            f"<</Type/Font/Subtype/TrueType/BaseFont/{name}/FirstChar 0"
            f"/LastChar {len(subset) - 1}/Widths[{cut.widths}]"
            f"/ToUnicode {doc.place(Written(cut.meaning))}"
            f"/FontDescriptor {doc.place(description)}>>"
        ).encode("ascii")


def character_name(character: str) -> str:
    """A character a reader can look up, also when it is invisible."""
    return f"U+{ord(character):04X} {name_of(character, '')}".rstrip()
