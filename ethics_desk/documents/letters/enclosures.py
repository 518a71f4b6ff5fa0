"""The list of enclosures: what goes with a letter, each file with its hash."""

from reportlab.lib.units import mm

from ethics_desk.documents.press import Press
from ethics_desk.documents.sheets.archive import Imprint
from ethics_desk.documents.sheets.ruled import ruled_table
from ethics_desk.documents.sheets.sheet import Sheet, Story, print_sheets
from ethics_desk.documents.sheets.tagging import Role, Tag
from ethics_desk.documents.signing import signature_lines
from ethics_desk.domain.letter_wording import EnclosureLine, EnclosureList
from ethics_desk.domain.paper import Signatory

_WIDTHS = (9 * mm, 62 * mm, 15 * mm, 32 * mm, 49 * mm)
_HALF_A_HASH = 32


def enclosure_list_pdf(page: EnclosureList, press: Press) -> bytes:
    """The list as archivable PDF; the letter's own PDF carries no attachments (PDF/A-2b)."""
    face, words = press.sans, press.texts.in_(page.language)
    title = words.say("enclosures.title", number=page.number, day=words.day(page.day))
    sheet = Sheet(
        face=face,
        words=words,
        imprint=Imprint(
            title=face.printable(title),
            agency=face.printable(page.agency),
            language=page.language,
            day=page.day,
        ),
        mark=words.say("paper.number", number=page.number),
        specimen=page.specimen,
    )
    return print_sheets(sheet, lambda: _story(page, press, title, sheet.measure))


def _story(page: EnclosureList, press: Press, title: str, measure: float) -> Story:
    face, words = press.sans, press.texts.in_(page.language)
    heads = ("place", "what", "pages", "file", "sha256")
    columns = [
        (words.say(f"enclosures.{head}"), width * measure / sum(_WIDTHS))
        for head, width in zip(heads, _WIDTHS, strict=True)
    ]
    signatory = Signatory(post=words.say("report.commissioner"), name=page.executor)
    pages = sum(one.pages or 0 for one in page.lines)
    total = words.say("enclosures.total", count=len(page.lines), pages=pages)
    return [
        face.paragraph(page.agency, face.style(9, spaceAfter=4)),
        face.paragraph(title, face.style(13, spaceAfter=6), bold=True, tag=Tag(Role.TITLE)),
        ruled_table(face, columns, [_cells(one) for one in page.lines]),
        face.paragraph(total, face.style(9, spaceBefore=4)),
        face.paragraph(words.say("enclosures.how"), face.style(8, spaceBefore=4)),
        signature_lines((signatory,), press, page.language, measure),
    ]


def _cells(line: EnclosureLine) -> tuple[str, ...]:
    halves = (line.sha256[:_HALF_A_HASH], line.sha256[_HALF_A_HASH:])
    return (
        str(line.place),
        line.title,
        str(line.pages) if line.pages else "–",
        line.file_name or "–",
        " ".join(halves).strip() or "–",
    )
