"""A redacted copy on paper: the value it is printed from. Nothing withheld is in it any more."""

from dataclasses import dataclass
from datetime import date

from ethics_desk.domain.language import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class GroundOnCopy:
    """One ground with its number on the copy: what kinds of things, how often, on which pages.

    `basis` is the article with its rows and how it is known, or the office's own words.
    """

    number: int
    title: str
    basis: str
    kinds: tuple[str, ...]
    places: int
    pages: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PageOnCopy:
    """One page of the original as a picture (PNG), burnt in; `grounds` are numbers, how often."""

    number: int
    picture: bytes
    width: int
    height: int
    grounds: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class WordOnCopy:
    """One word of a running text, or the blanks between two; withheld ones have no text.

    `ground` is its ground's number on the copy, 0 for what stands open.
    """

    text: str
    ground: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyPage:
    """The whole copy: the cover with grounds and root, then pages or words."""

    language: Language
    agency: str
    title: str
    reader: str
    made_on: date
    grounds: tuple[GroundOnCopy, ...]
    root: str
    leaves: int
    shown: int
    pages: tuple[PageOnCopy, ...] = ()
    words: tuple[WordOnCopy, ...] = ()
    specimen: bool = False
    anchor: str = ""
