"""Letters: one page value becomes the PDF an agency head signs."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from reportlab.lib.units import mm
from reportlab.platypus import Paragraph

from ethics_desk.documents.letters.letterhead import letter_opening
from ethics_desk.documents.letters.markup import Block, BlockKind
from ethics_desk.documents.letters.writing import LetterText, write_letter
from ethics_desk.documents.press import Press
from ethics_desk.documents.sheets.archive import Flavour, Imprint
from ethics_desk.documents.sheets.ruled import framed_note
from ethics_desk.documents.sheets.sheet import Sheet, Story, print_sheets
from ethics_desk.documents.sheets.tagging import LayoutTable, Role, Tag
from ethics_desk.documents.sheets.typeface import CENTRE, RIGHT
from ethics_desk.documents.signing import signed
from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.letter_look import LetterLook
from ethics_desk.domain.letter_paper import LetterPage
from ethics_desk.texts import In

_INDENT = 12.5 * mm


def letter_pdf(
    letter: LetterPage, press: Press, *, flavour: Flavour = Flavour.A2B, checked: bool = True
) -> bytes:
    """The letter as PDF/A; the same value gives the same bytes.

    Only a batch leaves some letters not `checked` (see `check_archive`).

    Raises what `write_letter` raises, and `letter.fact-missing` for a page without number,
    addressee or signatory.
    """
    _check_page(letter)
    press = press.in_family(letter.look.family)
    text = write_letter(letter.kind, letter.language, letter.facts, press, letter.word_forms)
    letter = replace(letter, addressee=text.addressee or letter.addressee)
    words = press.texts.in_(letter.language)
    number = words.say("paper.number", number=letter.number)
    sheet = Sheet(
        face=press.serif,
        words=words,
        imprint=Imprint(
            title=press.serif.printable(f"{text.heading}. {number}"),
            agency=press.serif.printable(letter.letterhead.name.in_(letter.language)),
            language=letter.language,
            day=letter.day,
            anchor=letter.anchor,
        ),
        mark=foot_mark(letter, words),
        last_foot=words.say(
            "paper.executor", name=letter.executor.name, phone=letter.executor.phone
        ),
        specimen=letter.specimen,
        margins=_margins(letter.look),
    )
    story = partial(_story, letter, text, press, sheet.measure)
    return print_sheets(sheet, story, flavour=flavour, checked=checked)


def foot_mark(letter: LetterPage, words: In) -> str:
    """The lower left: the number of the letter, and of the blank where it is a numbered one."""
    number = words.say("paper.number", number=letter.number)
    if not letter.blank_number:
        return number
    return f"{number}. {words.say('paper.blank-number', number=letter.blank_number)}"


def _margins(look: LetterLook) -> tuple[float, float, float, float]:
    return (look.left * mm, look.right * mm, look.top * mm, look.bottom * mm)


def _check_page(letter: LetterPage) -> None:
    """Refuse a letter with a blank outside its text."""
    parts = {
        "number": letter.number,
        "addressee": "".join(letter.addressee),
        "signatory.post": letter.signatory.post,
        "signatory.name": letter.signatory.name,
        "letterhead.name": letter.letterhead.name.kk and letter.letterhead.name.ru,
        "executor.name": letter.executor.name,
        "executor.phone": letter.executor.phone,
    }
    for name, part in parts.items():
        if not part.strip():
            raise BadInput("letter.fact-missing", kind=letter.kind, fact=name)


def _story(letter: LetterPage, text: LetterText, press: Press, measure: float) -> Story:
    size = letter.look.size
    heading = press.serif.style(size, align=CENTRE, spaceAfter=10)
    story = letter_opening(letter, press, measure)
    story.append(press.serif.paragraph(text.heading, heading, bold=True, tag=Tag(Role.TITLE)))
    words = press.texts.in_(letter.language)
    notes = letter_notes(letter, words)
    story.extend(framed_note(press.serif, one, measure, size=11) for one in notes)
    story.extend(_piece(block, press, size) for block in text.blocks)
    story.extend(_annexes(letter, press))
    return signed(story, _signature(letter, press, measure))


def letter_notes(letter: LetterPage, words: In) -> list[str]:
    """What must be known of the law before the letter is relied on; each stands in a frame.

    That the law applied was not compared with its text the letter says itself, in its own words.
    """
    return [words.say("paper.caution", caution=one) for one in letter.facts.cautions]


def _piece(block: Block, press: Press, size: float) -> Paragraph:
    """One piece of the text in its style; what ends with a colon stays with what follows."""
    face = press.serif
    introduces = 1 if block.text.endswith(":") else 0
    match block.kind:
        case BlockKind.HEADING:
            style = face.style(size, spaceBefore=7, spaceAfter=4, keepWithNext=1)
            return face.paragraph(block.text, style, bold=True, tag=Tag(Role.HEADING))
        case BlockKind.PARAGRAPH:
            style = face.style(
                size,
                firstLineIndent=_INDENT,
                spaceBefore=8 if introduces else 6,
                spaceAfter=4,
                keepWithNext=introduces,
            )
            return face.paragraph(block.text, style)
        case BlockKind.ITEM:
            return _item("–", block.text, press, size)
        case BlockKind.NUMBERED:
            return _item(f"{block.number}.", block.text, press, size)


def _item(mark: str, text: str, press: Press, size: float) -> Paragraph:
    """A list item; the mark hangs in the indent."""
    style = press.serif.style(size, leftIndent=_INDENT, bulletIndent=_INDENT - 7 * mm, spaceAfter=3)
    return press.serif.paragraph(text, style, mark=mark)


def _annexes(letter: LetterPage, press: Press) -> Story:
    """The numbered list of annexes; source: RF-02, LT-12."""
    if not letter.facts.annexes:
        return []
    words, size = press.texts.in_(letter.language), letter.look.size
    head = press.serif.style(size, spaceBefore=8, spaceAfter=4, keepWithNext=1)
    story: Story = [press.serif.paragraph(words.say("paper.annexes"), head, tag=Tag(Role.HEADING))]
    for number, line in enumerate(annex_lines(letter, words), start=1):
        story.append(_item(f"{number}.", line, press, size))
    return story


def annex_lines(letter: LetterPage, words: In) -> Iterator[str]:
    """Each annex with its number of sheets."""
    for annex in letter.facts.annexes:
        counted = words.say("paper.annex-pages", pages=annex.pages) if annex.pages else ""
        title = annex.title.strip().rstrip(".;, ")
        yield f"{title[:1].upper()}{title[1:]}{counted}."


def _signature(letter: LetterPage, press: Press, measure: float) -> LayoutTable:
    style = press.serif.style(letter.look.size)
    post, name = letter.signatory.post, letter.signatory.name
    post_width, name_width = 84 * mm, 48 * mm
    table = LayoutTable(
        [
            [
                press.serif.paragraph(post, style, bold=True),
                "",
                press.serif.paragraph(
                    name, press.serif.style(letter.look.size, align=RIGHT), bold=True
                ),
            ]
        ],
        colWidths=[post_width, measure - post_width - name_width, name_width],
        spaceBefore=14 * mm,
    )
    table.setStyle(
        [
            ("FONTNAME", (0, 0), (-1, -1), press.serif.family),
            ("VALIGN", (0, 0), (-1, -1), "BOTTOM"),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), 0),
        ]
    )
    return table
