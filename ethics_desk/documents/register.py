"""Registers on paper: ruled and numbered, on wide sheets."""

from functools import partial

from reportlab.lib.units import mm

from ethics_desk.documents.press import Press
from ethics_desk.documents.sheets.archive import Imprint
from ethics_desk.documents.sheets.ruled import framed_note, numbered_table
from ethics_desk.documents.sheets.sheet import Sheet, Story, print_sheets
from ethics_desk.documents.sheets.tagging import Role, Tag
from ethics_desk.domain.paper import RegisterPage

_NUMBER = 14 * mm


def register_pdf(page: RegisterPage, press: Press) -> bytes:
    """The register as PDF/A; the same value gives the same bytes.

    Raises `BadInput` for words that cannot be printed (`Typeface.printable`).
    """
    sheet = Sheet(
        face=press.sans,
        words=press.texts.in_(page.language),
        imprint=Imprint(
            title=press.sans.printable(page.title),
            agency=press.sans.printable(page.agency),
            language=page.language,
            day=page.made_on,
            anchor=page.anchor,
        ),
        mark=page.title,
        head=f"{page.title} – {page.agency}",
        specimen=page.specimen,
        wide=True,
    )
    return print_sheets(sheet, partial(_story, page, press, sheet.measure))


def _story(page: RegisterPage, press: Press, measure: float) -> Story:
    words, face = press.texts.in_(page.language), press.sans
    as_of = words.say("register.made-on", day=words.long_day(page.made_on))
    story: Story = [
        face.paragraph(page.agency, face.style(10, spaceAfter=6)),
        face.paragraph(page.title, face.style(14, spaceAfter=3), bold=True, tag=Tag(Role.TITLE)),
        face.paragraph(as_of, face.style(9, spaceAfter=6)),
        *([framed_note(face, page.note, measure)] if page.note else []),
    ]
    if not page.rows:
        return [*story, face.paragraph(words.say("register.empty"), face.style(10))]
    part = (measure - _NUMBER) / sum(column.share for column in page.columns)
    columns = [(column.title, column.share * part) for column in page.columns]
    rows = [(str(number), *row) for number, row in enumerate(page.rows, start=1)]
    numbering = (words.say("register.number"), _NUMBER)
    return [*story, numbered_table(face, [numbering, *columns], rows)]
