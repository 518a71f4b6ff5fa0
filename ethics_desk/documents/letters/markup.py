"""The plain markup letters are written in: paragraphs, `# headings`, `- lists` and `1. lists`.

A fact filled into a template is fenced, so that a name beginning with `#` or `-` stays a name.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

_FENCE_OPEN, _FENCE_SHUT = "\ue000", "\ue001"
_UNFENCED = str.maketrans("", "", _FENCE_OPEN + _FENCE_SHUT)
_YEAR_AND_STOP = re.compile(r"\bг\.\.(?!\.)")
_NUMBERED = re.compile(r"\d+\. +")


class BlockKind(StrEnum):
    """What a piece of a letter is."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    ITEM = "item"
    NUMBERED = "numbered"


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of a letter; `number` is the place of a numbered item in its list."""

    kind: BlockKind
    text: str
    number: int = 0


def fenced(fact: str) -> str:
    """A fact as it stands in a template's output: nothing in it is taken for markup."""
    return f"{_FENCE_OPEN}{fact}{_FENCE_SHUT}"


def blocks_of(text: str) -> tuple[Block, ...]:
    """The pieces of a written letter. Numbered items count by themselves, list by list."""
    return tuple(_numbered(_pieces(text)))


def _pieces(text: str) -> Iterator[Block]:
    """Lines gathered into pieces: a blank line or a new mark ends one, a heading is one line."""
    kind, words = BlockKind.PARAGRAPH, ""
    for line in (*text.splitlines(), ""):
        begins, rest = _opened(line.strip())
        if words and (begins is not None or not rest or kind is BlockKind.HEADING):
            yield Block(kind, _finished(words))
            words = ""
        if not words:
            kind = begins or BlockKind.PARAGRAPH
        words = f"{words} {rest}".strip()


def _finished(words: str) -> str:
    """A piece without its fences; a year's «г.» that ends a sentence brings its stop along."""
    return _YEAR_AND_STOP.sub("г.", words.translate(_UNFENCED))


def _opened(line: str) -> tuple[BlockKind | None, str]:
    """The mark a line begins with, if any, and the rest of it."""
    if line.startswith("# "):
        return BlockKind.HEADING, line[2:].strip()
    if line.startswith("- "):
        return BlockKind.ITEM, line[2:].strip()
    if mark := _NUMBERED.match(line):
        return BlockKind.NUMBERED, line[mark.end() :].strip()
    return None, line


def _numbered(blocks: Iterator[Block]) -> Iterator[Block]:
    number = 0
    for block in blocks:
        number = number + 1 if block.kind is BlockKind.NUMBERED else 0
        yield Block(block.kind, block.text, number)
