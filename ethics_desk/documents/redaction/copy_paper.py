"""A redacted copy as a paper of its own: new from the first byte, archivable, tagged.

Pages of the original are pictures whose boxes are burnt in; a running text is set anew without the
withheld words, for each of which stands the same mark, so that its length tells nothing.
"""

import io
import unicodedata
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import groupby

from reportlab.lib.units import mm
from reportlab.platypus import Image, PageBreak, Spacer

from ethics_desk.documents.press import Press
from ethics_desk.documents.sheets.archive import Imprint
from ethics_desk.documents.sheets.ruled import framed_note, ruled_table
from ethics_desk.documents.sheets.sheet import Sheet, Story, print_sheets
from ethics_desk.documents.sheets.tagging import Picture, Role, Tag
from ethics_desk.documents.sheets.typeface import Typeface
from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.redacted_paper import CopyPage, PageOnCopy, WordOnCopy
from ethics_desk.texts import In

HEAD, FOOT = 14 * mm, 20 * mm
"""The upper and the lower margin: beyond them stands what is no part of the original."""

_MARGINS = (16 * mm, 16 * mm, HEAD, FOOT)
_NOTE_ROOM = 18 * mm
_SHARES = (0.07, 0.24, 0.41, 0.14, 0.14)


def copy_pdf(page: CopyPage, press: Press) -> bytes:
    """The copy as PDF/A; the same value gives the same bytes."""
    words = press.texts.in_(page.language)
    sheet = Sheet(
        face=press.sans,
        words=words,
        imprint=Imprint(
            title=press.sans.printable(page.title),
            agency=press.sans.printable(page.agency),
            language=page.language,
            day=page.made_on,
            anchor=page.anchor,
        ),
        mark=page.title,
        specimen=page.specimen,
        margins=_MARGINS,
    )
    return print_sheets(sheet, partial(_story, page, press, sheet))


def printable_word(face: Typeface, word: str) -> str:
    """A word as the copy prints it: a sign that cannot be printed is told by its number."""
    return "".join(_printable_sign(face, sign) for sign in unicodedata.normalize("NFC", word))


def _printable_sign(face: Typeface, sign: str) -> str:
    if sign.isspace():
        return " "
    try:
        face.printable(sign)
    except BadInput:
        return f"[U+{ord(sign):04X}]"
    return sign


def _story(page: CopyPage, press: Press, sheet: Sheet) -> Story:
    words, face = press.texts.in_(page.language), press.sans
    story = _cover(page, face, words, sheet.measure)
    if page.pages:
        room = (sheet.measure, sheet.size[1] - sheet.margins[2] - sheet.margins[3] - _NOTE_ROOM)
        for one in page.pages:
            story += [PageBreak(), *_page(one, face, words, room)]
        return story
    heading = face.paragraph(
        words.say("redaction.text-follows"), face.style(11, spaceAfter=4), tag=Tag(Role.HEADING)
    )
    return [*story, PageBreak(), heading, *_text(page.words, face, words)]


def _cover(page: CopyPage, face: Typeface, words: In, measure: float) -> Story:
    say, small = words.say, face.style(9, spaceAfter=4)
    story: Story = [
        face.paragraph(page.agency, face.style(10, spaceAfter=6)),
        face.paragraph(page.title, face.style(14, spaceAfter=4), bold=True, tag=Tag(Role.TITLE)),
        face.paragraph(say("redaction.for-reader", reader=page.reader), face.style(10)),
        face.paragraph(
            say("redaction.made-on", day=words.long_day(page.made_on)),
            face.style(10, spaceAfter=6),
        ),
        framed_note(face, say("redaction.what-it-is"), measure),
    ]
    if page.grounds:
        story.append(_grounds(page, face, words, measure))
    else:
        story.append(face.paragraph(say("redaction.nothing-withheld"), face.style(10)))
    proof = say("redaction.proof", root=page.root, leaves=page.leaves, shown=page.shown)
    return [*story, Spacer(1, 4 * mm), face.paragraph(proof, small)]


def _grounds(page: CopyPage, face: Typeface, words: In, measure: float) -> object:
    heads = ("number", "what", "ground", "places", "on-pages")
    columns = [
        (words.say(f"redaction.column.{name}"), measure * share)
        for name, share in zip(heads, _SHARES, strict=True)
    ]
    rows = [
        (
            f"[{one.number}]",
            ", ".join(one.kinds),
            f"{one.title}. {one.basis}",
            words.number(one.places),
            runs_of(one.pages) if page.pages else "–",
        )
        for one in page.grounds
    ]
    return ruled_table(face, columns, rows)


def _page(one: PageOnCopy, face: Typeface, words: In, room: tuple[float, float]) -> Story:
    scale = min(room[0] / one.width, room[1] / one.height)
    told = words.say("redaction.page", number=one.number)
    if one.grounds:
        listed = ", ".join(f"[{number}] × {count}" for number, count in one.grounds)
        told = words.say("redaction.page-withheld", number=one.number, grounds=listed)
    picture = Image(io.BytesIO(one.picture), one.width * scale, one.height * scale)
    return [
        face.paragraph(told, face.style(9, spaceAfter=4), tag=Tag(Role.SUBHEADING)),
        _framed(picture, told, face),
    ]


def _framed(picture: Image, told: str, face: Typeface) -> Picture:
    """The picture as a piece of the paper; a table sets its font even where it writes nothing."""
    framed = Picture.of(picture, told)
    framed.setStyle([("FONTNAME", (0, 0), (-1, -1), face.family)])
    return framed


def _text(listed: Sequence[WordOnCopy], face: Typeface, words: In) -> Iterator[object]:
    style = face.style(10.5, spaceAfter=3)
    for line in copied_lines(listed, face, words):
        yield face.paragraph(line, style) if line.strip() else Spacer(1, 3 * mm)


def copied_lines(listed: Sequence[WordOnCopy], face: Typeface, words: In) -> list[str]:
    """The lines of a running text as they are set: one mark for withheld words side by side."""
    text = []
    for ground, group in groupby(listed, key=lambda one: one.ground):
        if ground:
            text.append(words.say("redaction.mark", number=ground))
        else:
            text += [_open(face, one.text) for one in group]
    return "".join(text).split("\n")


def _open(face: Typeface, word: str) -> str:
    if word.isspace():
        return "\n" * word.count("\n") or " "
    return printable_word(face, word)


def runs_of(pages: Sequence[int]) -> str:
    """Numbers of pages, those side by side as a run: `1–3, 7`."""
    runs: list[list[int]] = []
    for page in sorted(set(pages)):
        if runs and runs[-1][-1] + 1 == page:
            runs[-1].append(page)
        else:
            runs.append([page])
    return ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}–{run[-1]}" for run in runs)
