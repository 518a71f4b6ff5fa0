"""What must be known of a workbook's parts before and beside reading its cells."""

import re
from collections import defaultdict
from dataclasses import dataclass, field
from typing import Final
from zipfile import ZipFile

from openpyxl.utils.cell import column_index_from_string, coordinate_from_string, range_boundaries

from ethics_desk.domain.errors import BadInput
from ethics_desk.imports.table import BrokenCell

MOST_UNPACKED: Final = 300 * 1024 * 1024
"""How many bytes a workbook may unpack to; a table of 100,000 full rows needs about half."""

MOST_PARTS: Final = 5_000
"""How many parts a workbook may have."""

_MERGED_ACROSS: Final = 3
_HEAD: Final = 1_024
_DECLARATION = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_MERGED = re.compile(rb'<(?:\w+:)?mergeCell\b[^>]*?\bref="([A-Z]+\d+:[A-Z]+\d+)"')
_FORMULA_ALONE = re.compile(
    rb"<(?:\w+:)?c\b([^>]*)>\s*<(?:\w+:)?f\b(?:[^>]*/>|[^>]*>[^<]*</(?:\w+:)?f>)\s*"
    rb"(?:<(?:\w+:)?v\s*/>|<(?:\w+:)?v>\s*</(?:\w+:)?v>)?\s*</(?:\w+:)?c>"
)
_PLACE = re.compile(rb'\br="([A-Z]+\d+)"')
_FAILED = re.compile(rb'<(?:\w+:)?c\b[^>]*\bt="e"[^>]*>')
_SHOWS_TEXT = re.compile(rb'\bt="str"')


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetMarks:
    """Lines that are one merged cell; per line, the columns (from 1) without a value."""

    merged_lines: frozenset[int] = frozenset()
    broken_cells: dict[int, dict[int, BrokenCell]] = field(default_factory=dict)


def refuse_bombs(archive: ZipFile) -> None:
    """Refuse a workbook that would unpack to far more than a register, before unpacking it.

    A size told falsely does not help: unpacking stops at it and the checksum then fails. XML
    declarations, which can also grow without bounds, have no place in a workbook.
    """
    parts = archive.infolist()
    if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > MOST_UNPACKED:
        raise BadInput("register.unpacks-to-too-much", most=MOST_UNPACKED // 1024 // 1024)
    for part in parts:
        if part.filename.endswith((".xml", ".rels")):
            with archive.open(part) as file:
                if _DECLARATION.search(file.read(_HEAD)):
                    raise BadInput("register.damaged")


def sheet_marks(archive: ZipFile, part: str) -> SheetMarks:
    """What the reader of cells does not tell of one sheet."""
    content = archive.read(part)
    return SheetMarks(
        merged_lines=frozenset(_merged_lines(content)),
        broken_cells=_broken_cells(content),
    )


def _merged_lines(content: bytes) -> list[int]:
    found = []
    for match in _MERGED.finditer(content):
        left, top, right, bottom = range_boundaries(match.group(1).decode("ascii"))
        if left is None or right is None or top is None or bottom is None:
            continue
        if right - left + 1 >= _MERGED_ACROSS and top == bottom:
            found.append(top)
    return found


def _broken_cells(content: bytes) -> dict[int, dict[int, BrokenCell]]:
    """Formulas that failed, and those no program has calculated yet.

    The type of the cell tells, not its text: people may write #N/A. A formula that shows an empty
    text has a value.
    """
    found: defaultdict[int, dict[int, BrokenCell]] = defaultdict(dict)
    for match in _FORMULA_ALONE.finditer(content):
        if not _SHOWS_TEXT.search(match.group(1)):
            _mark(found, match.group(1), BrokenCell.FORMULA_WITHOUT_VALUE)
    for match in _FAILED.finditer(content):
        _mark(found, match.group(0), BrokenCell.ERROR_VALUE)
    return dict(found)


def _mark(found: dict[int, dict[int, BrokenCell]], cell: bytes, why: BrokenCell) -> None:
    place = _PLACE.search(cell)
    if place:
        letters, line = coordinate_from_string(place.group(1).decode("ascii"))
        found[line][column_index_from_string(letters)] = why
