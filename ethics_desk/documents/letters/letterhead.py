"""The upper part of a letter: letterhead, numbers and days, addressee.

Layout after the legal base 9.1 (LT-03, LT-06, LT-07): Kazakh left, Russian right, in one size; room
for the state emblem of the blank between them; the addressee on the upper right.
"""

from collections.abc import Sequence

from reportlab.lib.colors import black
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Paragraph, Spacer

from ethics_desk.documents.press import Press
from ethics_desk.documents.sheets.archive import language_tag
from ethics_desk.documents.sheets.pictures import picture_within
from ethics_desk.documents.sheets.sheet import Story
from ethics_desk.documents.sheets.tagging import LayoutTable, Picture, Role, Tag
from ethics_desk.documents.sheets.typeface import CENTRE, LEFT, RIGHT
from ethics_desk.domain.language import Language
from ethics_desk.domain.letter_look import EmblemPlace, NamesPlace
from ethics_desk.domain.letter_paper import Letterhead, LetterPage
from ethics_desk.texts import In

_EMBLEM = 22 * mm
_GAP = 6 * mm
_ADDRESSEE = 78 * mm


def letter_opening(letter: LetterPage, press: Press, measure: float) -> Story:
    """Everything above the subject line."""
    story: Story = []
    if letter.official_use:
        style = press.serif.style(10, align=RIGHT, spaceAfter=6)
        mark = use_mark(letter, press.texts.in_(letter.language))
        story.append(press.serif.paragraph(mark, style, bold=True))
    story.append(_head(letter, press, measure))
    story.append(Spacer(1, 5 * mm))
    story.append(_numbers_and_addressee(letter, press, measure))
    story.append(Spacer(1, 8 * mm))
    return story


def use_mark(letter: LetterPage, words: In) -> str:
    """The mark for official use in the office's wording, or in the usual one."""
    return letter.look.official_use.in_(letter.language) or words.say("paper.official-use")


def _head(letter: LetterPage, press: Press, measure: float) -> LayoutTable:
    """The names side by side around the emblem, or below it and each other."""
    kazakh, russian = (_names(letter.letterhead, one, press) for one in (Language.KK, Language.RU))
    emblem = _emblem(letter, press)
    if letter.look.names is NamesPlace.ABOVE:
        rows = [[one] for one in (emblem, kazakh, russian) if one]
        return _ruled_below(press, rows, [measure])
    room = _GAP if letter.look.emblem is EmblemPlace.NONE else _EMBLEM
    column = (measure - room) / 2
    return _ruled_below(press, [[kazakh, emblem, russian]], [column, room, column])


def _emblem(letter: LetterPage, press: Press) -> list[Flowable]:
    """What stands in the room of the emblem (row LT-03); it is the office's picture, never ours."""
    look = letter.look
    if look.emblem is EmblemPlace.PICTURE and look.picture:
        words = press.texts.in_(letter.language).say("paper.emblem")
        return [Picture.of(picture_within(look.picture, _EMBLEM - 2 * mm, _EMBLEM), words)]
    if look.emblem is EmblemPlace.ROOM and look.names is NamesPlace.ABOVE:
        return [Spacer(1, _EMBLEM)]
    return []


def _names(head: Letterhead, language: Language, press: Press) -> list[Flowable]:
    """The agency in one language: name, address, telephone, e-mail, number."""
    name = press.serif.style(10.5, align=CENTRE, spaceAfter=4)
    small = press.serif.style(8.5, align=CENTRE)
    first, *lines = name_lines(head, press.texts.in_(language))
    return [
        press.serif.paragraph(first, name, bold=True, tag=_tag(language)),
        *(press.serif.paragraph(line, small, tag=_tag(language)) for line in lines),
    ]


def name_lines(head: Letterhead, words: In) -> list[str]:
    """The lines of the agency's head in one language, those it has."""
    lines = (
        head.name.in_(words.language).upper(),
        head.address.in_(words.language),
        words.say("paper.phone", phone=head.phone) if head.phone else "",
        head.email,
        words.say("paper.bin", bin=head.bin) if head.bin else "",
    )
    return [line for line in lines if line]


def _tag(language: Language) -> Tag:
    """A piece in the language of its column, whatever the letter's is."""
    return Tag(Role.PARAGRAPH, language=language_tag(language))


def _ruled_below(
    press: Press, cells: Sequence[Sequence[object]], widths: list[float]
) -> LayoutTable:
    table = LayoutTable(cells, colWidths=widths)
    table.setStyle(
        [
            ("FONTNAME", (0, 0), (-1, -1), press.serif.family),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), 0),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 6),
            ("ALIGN", (0, 0), (-1, -1), "CENTER"),
            ("LINEBELOW", (0, -1), (-1, -1), 1.2, black),
        ]
    )
    return table


def number_lines(letter: LetterPage, words: In) -> list[str]:
    """Number, day, and what the letter answers."""
    lines = [words.say("paper.number", number=letter.number), words.long_day(letter.day)]
    if letter.incoming is not None:
        number, day = letter.incoming.number, words.long_day(letter.incoming.day)
        lines.append(words.say("paper.in-reply-to", number=number, day=day))
    return lines


def _numbers_and_addressee(letter: LetterPage, press: Press, measure: float) -> LayoutTable:
    words = press.texts.in_(letter.language)
    small = press.serif.style(11, align=LEFT, spaceAfter=3)
    left = [press.serif.paragraph(line, small) for line in number_lines(letter, words)]
    gap = 8 * mm
    table = LayoutTable(
        [[left, "", _addressee(letter, press)]],
        colWidths=[measure - _ADDRESSEE - gap, gap, _ADDRESSEE],
    )
    table.setStyle(
        [
            ("FONTNAME", (0, 0), (-1, -1), press.serif.family),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), 0),
            ("TOPPADDING", (0, 0), (-1, -1), 0),
        ]
    )
    return table


def _addressee(letter: LetterPage, press: Press) -> list[Paragraph]:
    style = press.serif.style(13)
    return [press.serif.paragraph(line, style, bold=True) for line in letter.addressee if line]
