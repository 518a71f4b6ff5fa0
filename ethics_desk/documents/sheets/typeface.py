"""Typefaces: which letters can be printed, and paragraphs set in them.

Every word on paper passes through `Typeface.printable`, so nothing hostile and no character
without a glyph reaches a page, and through `Typeface.paragraph`, so nothing is read as markup.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from reportlab.lib.enums import TA_CENTER, TA_LEFT, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.platypus import Paragraph
from reportlab.platypus.paraparser import ParaFrag

from ethics_desk.documents import map_faces
from ethics_desk.documents.sheets.lettering import Lettering, character_name
from ethics_desk.documents.sheets.tagging import Piece, Role, Tag
from ethics_desk.domain.errors import BadInput

LEFT, CENTRE, RIGHT = TA_LEFT, TA_CENTER, TA_RIGHT

_NO_BREAK_SPACE = "\u00a0"
_HOSTILE = frozenset({"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"})
_WHITE = re.compile(r"[ \t\r\n]+")
_TIED = re.compile(
    r"(№|§|\b(?:ст|п|пп|ч|art|arts|no)\.|\b(?:стать|(?:под)?пункт|част)[а-я]*|\barticles?|\bitems?)"
    r" (?=\d)",
    re.IGNORECASE,
)
_STYLES = ("Regular", "Bold", "Italic", "BoldItalic")


@dataclass(frozen=True, slots=True, kw_only=True)
class Typeface:
    """One family of four fonts; all sizes are in points."""

    family: str
    glyphs: frozenset[int]

    def printable(self, text: str) -> str:
        """The text as it may be printed: composed letters, single spaces, numbers kept to their №.

        Raises `BadInput` for control characters, direction marks and everything else that is
        invisible on paper (`letter.hostile-text`), and for characters the font cannot draw
        (`letter.glyph-missing`); neither is dropped in silence nor printed as a box.
        """
        composed = _composed(text)
        if not _drawable(self.glyphs).issuperset(composed):
            self._refuse(composed)
        return _TIED.sub(rf"\1{_NO_BREAK_SPACE}", composed)

    def can_print(self, text: str) -> bool:
        """Whether a text may be printed as it is."""
        return _drawable(self.glyphs).issuperset(_composed(text))

    def _refuse(self, text: str) -> None:
        """Name the first character that is not to be printed."""
        for character in text:
            if unicodedata.category(character) in _HOSTILE:
                raise BadInput("letter.hostile-text", character=character_name(character))
            if ord(character) not in self.glyphs:
                raise BadInput("letter.glyph-missing", character=character_name(character))

    def style(self, size: float, *, align: int = LEFT, **settings: float) -> ParagraphStyle:
        """A paragraph style of this family; further settings are ReportLab's own."""
        return _style(self.family, size, align, tuple(settings.items()))

    def width(self, text: str, size: float) -> float:
        """How wide a text is in bold, the widest of the family."""
        return float(pdfmetrics.stringWidth(text, f"{self.family}-Bold", size))

    def paragraph(
        self,
        text: str,
        style: ParagraphStyle,
        *,
        bold: bool = False,
        mark: str | None = None,
        tag: Tag | None = None,
    ) -> Piece:
        """A paragraph of plain text: what looks like markup is printed as it stands.

        `mark` hangs before the first line, as in a list; `tag` says what the piece is when it is
        neither a paragraph nor an item.
        """
        words = self.printable(text).strip()
        setting = [_fragment(style, bold=bold).clone(text=words)] if words else []
        piece = Piece(None, style, bulletText=mark, frags=setting)
        piece.words = words
        piece.tag = tag or Tag(Role.ITEM if mark else Role.PARAGRAPH)
        return piece


def refused_in(place: str, refusal: BadInput) -> BadInput:
    """The refusal of a text told with the place it stands in, where its writer will find it."""
    character = refusal.details.get("character", "")
    return BadInput("paper.unprintable-in", place=place, character=character)


_FIXED = {"allowWidows": 0, "allowOrphans": 0, "splitLongWords": 1, "hyphenationLang": ""}


def _composed(text: str) -> str:
    return _WHITE.sub(" ", unicodedata.normalize("NFC", text))


@lru_cache(maxsize=16)
def _drawable(glyphs: frozenset[int]) -> frozenset[str]:
    """The characters that have a glyph and are seen."""
    characters = map(chr, glyphs)
    return frozenset(each for each in characters if unicodedata.category(each) not in _HOSTILE)


@lru_cache(maxsize=512)
def _style(
    family: str, size: float, align: int, settings: tuple[tuple[str, float], ...]
) -> ParagraphStyle:
    """One style for all paragraphs that look alike; nobody changes it."""
    return ParagraphStyle(
        f"{family}-{size}-{align}-{settings}",
        fontName=family,
        bulletFontName=family,
        fontSize=size,
        bulletFontSize=size,
        alignment=align,
        **_FIXED,
        **{"leading": size * 1.22, **dict(settings)},
    )


@lru_cache(maxsize=1024)
def _fragment(style: ParagraphStyle, *, bold: bool) -> ParaFrag:
    """How the words of a paragraph are set: what ReportLab's parser makes of them, asked once."""
    return Paragraph("<b>x</b>" if bold else "x", style).frags[0]


def load_typeface(folder: Path, family: str) -> Typeface:
    """Take a family from the folder of fonts; a second loading finds it at hand."""
    glyphs = [_load_font(folder, family, style) for style in _STYLES]
    map_faces(family)  # registering a font makes it its own bold and italic
    return Typeface(family=family, glyphs=frozenset.intersection(*glyphs))


def _load_font(folder: Path, family: str, style: str) -> frozenset[int]:
    name = family if style == "Regular" else f"{family}-{style}"
    if name not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(Lettering(name, folder / f"{family}-{style}.ttf"))
    return frozenset(pdfmetrics.getFont(name).face.charToGlyph)
