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
from ethics_desk.documents.sheets.sheet import Story
from ethics_desk.documents.sheets.tagging import LayoutTable, Role, Tag
from ethics_desk.documents.sheets.typeface import CENTRE, LEFT, RIGHT
from ethics_desk.domain.language import Language
from ethics_desk.domain.letter_paper import Letterhead, LetterPage

_EMBLEM = 22 * mm
_ADDRESSEE = 78 * mm


def letter_opening(letter: LetterPage, press: Press, measure: float) -> Story:
    """Everything above the subject line."""
    story: Story = []
    if letter.official_use:
        style = press.serif.style(10, align=RIGHT, spaceAfter=6)
        mark = press.texts.in_(letter.language).say("paper.official-use")
        story.append(press.serif.paragraph(mark, style, bold=True))
    story.append(_head(letter.letterhead, press, measure))
    story.append(Spacer(1, 5 * mm))
    story.append(_numbers_and_addressee(letter, press, measure))
    story.append(Spacer(1, 8 * mm))
    return story


def _head(head: Letterhead, press: Press, measure: float) -> LayoutTable:
    column = (measure - _EMBLEM) / 2
    cells = [[_names(head, Language.KK, press), "", _names(head, Language.RU, press)]]
    return _ruled_below(press, cells, [column, _EMBLEM, column])


def _names(head: Letterhead, language: Language, press: Press) -> list[Flowable]:
    """The agency in one language: name, address, telephone, e-mail, number."""
    words = press.texts.in_(language)
    name = press.serif.style(10.5, align=CENTRE, spaceAfter=4)
    small = press.serif.style(8.5, align=CENTRE)
    lines = [
        head.address.in_(language),
        words.say("paper.phone", phone=head.phone) if head.phone else "",
        head.email,
        words.say("paper.bin", bin=head.bin) if head.bin else "",
    ]
    return [
        press.serif.paragraph(head.name.in_(language).upper(), name, bold=True, tag=_tag(language)),
        *(press.serif.paragraph(line, small, tag=_tag(language)) for line in lines if line),
    ]


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
            ("LINEBELOW", (0, 0), (-1, -1), 1.2, black),
        ]
    )
    return table


def _numbers_and_addressee(letter: LetterPage, press: Press, measure: float) -> LayoutTable:
    words = press.texts.in_(letter.language)
    small = press.serif.style(11, align=LEFT, spaceAfter=3)
    left = [
        press.serif.paragraph(words.say("paper.number", number=letter.number), small),
        press.serif.paragraph(words.long_day(letter.day), small),
    ]
    if letter.incoming is not None:
        number, day = letter.incoming.number, words.long_day(letter.incoming.day)
        answered = words.say("paper.in-reply-to", number=number, day=day)
        left.append(press.serif.paragraph(answered, small))
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
