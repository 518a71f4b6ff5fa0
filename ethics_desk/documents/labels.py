"""Labels for evidence, three in a row and seven rows on a sheet, each with a QR picture."""

from functools import partial

from reportlab.graphics.shapes import Drawing, Rect
from reportlab.lib.colors import Color, black
from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from ethics_desk.documents.press import Press
from ethics_desk.documents.sheets.anchor import modules
from ethics_desk.documents.sheets.archive import Imprint
from ethics_desk.documents.sheets.sheet import Sheet, Story, print_sheets
from ethics_desk.documents.sheets.tagging import LayoutTable, Picture, Role, Tag
from ethics_desk.domain.custody_paper import Label, LabelPage
from ethics_desk.texts import In, say_code

COLUMNS = 3
_WIDTH, _HEIGHT = 62 * mm, 36 * mm
_SIDE = 25 * mm
_LEFT = (210 * mm - COLUMNS * _WIDTH) / 2
_CUT = Color(0.6, 0.6, 0.6)


def labels_pdf(page: LabelPage, press: Press) -> bytes:
    """The labels as PDF/A; the same value gives the same bytes."""
    words = press.texts.in_(page.language)
    title = words.say("custody.labels-of", number=page.inquiry_number)
    sheet = Sheet(
        face=press.sans,
        words=words,
        imprint=Imprint(
            title=press.sans.printable(title),
            agency=press.sans.printable(page.agency),
            language=page.language,
            day=page.made_on,
            anchor=page.anchor,
        ),
        mark=title,
        specimen=page.specimen,
        margins=(_LEFT, _LEFT, 14 * mm, 20 * mm),
    )
    return print_sheets(sheet, partial(_story, page, press, words))


def _story(page: LabelPage, press: Press, words: In) -> Story:
    cells: list[Flowable | str] = [_label(page, one, press, words) for one in page.labels]
    cells += [""] * (-len(cells) % COLUMNS)
    rows = [cells[start : start + COLUMNS] for start in range(0, len(cells), COLUMNS)]
    table = LayoutTable(rows, colWidths=[_WIDTH] * COLUMNS, rowHeights=[_HEIGHT] * len(rows))
    table.setStyle(
        [
            ("FONTNAME", (0, 0), (-1, -1), press.sans.family),
            ("INNERGRID", (0, 0), (-1, -1), 0.4, _CUT, 0, (2, 3)),
            ("BOX", (0, 0), (-1, -1), 0.4, _CUT, 0, (2, 3)),
            ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
            ("LEFTPADDING", (0, 0), (-1, -1), 2 * mm),
            ("RIGHTPADDING", (0, 0), (-1, -1), 1 * mm),
        ]
    )
    title = words.say("custody.labels-of", number=page.inquiry_number)
    heading = press.sans.style(9, spaceAfter=3)
    return [press.sans.paragraph(title, heading, bold=True, tag=Tag(Role.TITLE)), table]


def _label(page: LabelPage, label: Label, press: Press, words: In) -> LayoutTable:
    face = press.sans
    kind = say_code(words, "evidence-kind", label.kind)
    lines = [
        face.paragraph(page.inquiry_number, face.style(9), bold=True),
        face.paragraph(
            words.say("custody.label-item", number=label.number), face.style(11), bold=True
        ),
        face.paragraph(f"{kind}, {words.day(label.received_on)}", face.style(7.5)),
        face.paragraph(label.code, face.style(8)),
    ]
    told = words.say(
        "custody.label-picture", inquiry=page.inquiry_number, number=label.number, code=label.code
    )
    table = LayoutTable(
        [[Picture.of(_picture(label.held), told), lines]],
        colWidths=[_SIDE + 2 * mm, _WIDTH - _SIDE - 6 * mm],
    )
    table.setStyle(
        [
            ("FONTNAME", (0, 0), (-1, -1), face.family),
            ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
            ("LEFTPADDING", (0, 0), (0, 0), 0),
            ("LEFTPADDING", (1, 0), (1, 0), 3 * mm),
            ("RIGHTPADDING", (0, 0), (-1, -1), 0),
        ]
    )
    return table


def _picture(held: str) -> Drawing:
    """The QR picture of a text as large as a label has room for."""
    count, runs = modules(held)
    module = _SIDE / count
    drawing = Drawing(_SIDE, _SIDE)
    for row, column, length in runs:
        drawing.add(
            Rect(
                column * module,
                (count - 1 - row) * module,
                length * module,
                module,
                fillColor=black,
                strokeColor=None,
                strokeWidth=0,
            )
        )
    return drawing
