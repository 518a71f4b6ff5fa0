"""A copy as the value it is printed from: grounds numbered, pages or words without the withheld."""

import struct
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from ethics_desk.documents.redaction.pieces import Cut, words_of
from ethics_desk.domain.language import Language
from ethics_desk.domain.redacted_paper import CopyPage, GroundOnCopy, PageOnCopy, WordOnCopy
from ethics_desk.domain.redaction import Form, Place, RedactionMark
from ethics_desk.services.desk import Desk
from ethics_desk.services.redaction.grounds import basis_of, grounds_for
from ethics_desk.services.redaction.layers import Layered
from ethics_desk.services.terms.control_lines import sheet_head_of
from ethics_desk.texts import In

_SIDES = struct.Struct(">II")
_SIDES_AT = 16
"""Where a PNG tells its width and height."""

_Key = tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What the copy says besides its content: its language, the root, the head of the ledger."""

    language: Language
    root: str
    anchor: str


def copy_page(desk: Desk, layered: Layered, done: Cut, told: Told) -> CopyPage:
    """The copy; grounds are numbered in the order in which the original meets them."""
    words, inquiry = desk.texts.in_(told.language), layered.source.inquiry
    with desk.read() as work:
        head = sheet_head_of(desk, work, inquiry, words)
    numbers: dict[_Key, int] = {}
    for one in layered.marks:
        numbers.setdefault((one.ground, one.note), len(numbers) + 1)
    reader = words.say(f"redaction.reader.{layered.layer.reader}")
    original = words.say(f"redaction.original.{layered.source.kind}", number=layered.source.number)
    return CopyPage(
        language=told.language,
        agency=head.agency.shown_in(told.language),
        title=words.say("redaction.title", number=inquiry.number, original=original),
        reader=reader,
        made_on=desk.today(),
        grounds=_grounds(desk, layered, numbers, words),
        root=told.root,
        leaves=len(done.leaves),
        shown=sum(done.open),
        pages=tuple(_pages(layered, done, numbers)),
        words=tuple(_words(layered, done, numbers)),
        specimen=head.specimen,
        anchor=told.anchor,
    )


def _grounds(
    desk: Desk, layered: Layered, numbers: dict[_Key, int], words: In
) -> tuple[GroundOnCopy, ...]:
    known = {
        one.code: one for one in grounds_for(desk, layered.source.inquiry, layered.layer.reader)
    }
    listed = []
    for (code, note), number in numbers.items():
        marks = [one for one in layered.marks if (one.ground, one.note) == (code, note)]
        kinds = dict.fromkeys(words.say(f"redaction.kind.{one.withheld}") for one in marks)
        listed.append(
            GroundOnCopy(
                number=number,
                title=known[code].title.in_(words.language),
                basis=basis_of(words, known[code], note, desk.today(), on_paper=True),
                kinds=tuple(kinds),
                places=len(marks),
                pages=tuple(sorted({one.unit for one in marks})),
            )
        )
    return tuple(listed)


def _pages(layered: Layered, done: Cut, numbers: dict[_Key, int]) -> list[PageOnCopy]:
    pages = []
    for number, picture in enumerate(done.pictures, start=1):
        width, height = _SIDES.unpack_from(picture, _SIDES_AT)
        marks = [one for one in layered.marks if one.unit == number]
        counted = Counter(numbers[one.ground, one.note] for one in marks)
        pages.append(
            PageOnCopy(
                number=number,
                picture=picture,
                width=width,
                height=height,
                grounds=tuple(sorted(counted.items())),
            )
        )
    return pages


def _words(layered: Layered, done: Cut, numbers: dict[_Key, int]) -> list[WordOnCopy]:
    if layered.original.form is not Form.TEXT:
        return []
    pieces = zip(words_of(layered.original.texts[0]), done.words, strict=True)
    return [
        WordOnCopy(text=word)
        if word is not None
        else WordOnCopy(text="", ground=_number_at(start, end, layered.marks, numbers))
        for (start, end), word in pieces
    ]


def _number_at(
    start: int, end: int, marks: Sequence[RedactionMark], numbers: dict[_Key, int]
) -> int:
    here = Place(1, start, 0, end, 0)
    return next(numbers[one.ground, one.note] for one in marks if one.place.meets(here))
