"""The recovery key on one sheet: what it is for in three languages, its groups, and a picture."""

from functools import partial

from reportlab.lib.colors import black
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, HRFlowable, Spacer
from typing_extensions import override

from ethics_desk.documents.press import Press
from ethics_desk.documents.sheets.anchor import draw_picture
from ethics_desk.documents.sheets.archive import Imprint
from ethics_desk.documents.sheets.sheet import Sheet, Story, print_sheets
from ethics_desk.documents.sheets.tagging import LayoutTable, Role, Tag, artifact
from ethics_desk.documents.sheets.typeface import CENTRE
from ethics_desk.domain.language import Language
from ethics_desk.domain.recovery_paper import RecoveryPage
from ethics_desk.texts import In

PICTURE = 42 * mm
IN_A_ROW = 4


def recovery_pdf(page: RecoveryPage, press: Press) -> bytes:
    """The page as PDF/A; the same value gives the same bytes."""
    words = [press.texts.in_(language) for language in Language]
    title = press.sans.printable(" · ".join(one.say("recovery.title") for one in words))
    sheet = Sheet(
        face=press.sans,
        words=words[0],
        imprint=Imprint(
            title=title,
            agency=press.sans.printable(page.file),
            language=words[0].language,
            day=page.made_on,
        ),
        mark=title,
    )
    return print_sheets(sheet, partial(_story, page, press, words, sheet.measure))


class _Picture(Flowable):  # type: ignore[misc]  # ReportLab carries no types
    """The groups as a QR code, for whoever has a camera that is connected to nothing."""

    def __init__(self, code: str, measure: float) -> None:
        super().__init__()
        self._code = code
        self.width, self.height = measure, PICTURE

    @override
    def draw(self) -> None:
        with artifact(self.canv):
            left = (self.width - PICTURE) / 2
            draw_picture(self.canv, self._code, left, 0, PICTURE)


def _story(page: RecoveryPage, press: Press, words: list[In], measure: float) -> Story:
    face = press.sans
    titles = " · ".join(one.say("recovery.title") for one in words)
    made = " · ".join(one.say("recovery.made", day=one.long_day(page.made_on)) for one in words)
    story: Story = [
        face.paragraph(
            titles, face.style(14, spaceAfter=6, align=CENTRE), bold=True, tag=Tag(Role.TITLE)
        ),
        face.paragraph(page.file, face.style(12, spaceAfter=2, align=CENTRE), bold=True),
        face.paragraph(made, face.style(9, spaceAfter=12, align=CENTRE)),
        _groups(page, press, measure),
        Spacer(1, 8 * mm),
        _Picture("-".join(page.groups), measure),
        Spacer(1, 6 * mm),
    ]
    for one in words:
        story += _told(one, press)
    return story


def _groups(page: RecoveryPage, press: Press, measure: float) -> Flowable:
    """The groups in rows of four, each beneath its number."""
    face = press.sans
    small, large = face.style(8, align=CENTRE), face.style(18, align=CENTRE)
    cells = [
        [face.paragraph(str(place), small), face.paragraph(group, large, bold=True)]
        for place, group in enumerate(page.groups, start=1)
    ]
    rows = [cells[start : start + IN_A_ROW] for start in range(0, len(cells), IN_A_ROW)]
    table = LayoutTable(rows, colWidths=[measure / IN_A_ROW] * IN_A_ROW)
    table.setStyle(
        [
            ("FONTNAME", (0, 0), (-1, -1), face.family),
            ("GRID", (0, 0), (-1, -1), 0.6, black),
            ("TOPPADDING", (0, 0), (-1, -1), 4),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 10),
        ]
    )
    return table


def _told(words: In, press: Press) -> Story:
    face = press.sans
    heading = face.style(11, spaceBefore=4, spaceAfter=2)
    story: Story = [HRFlowable(width="100%", thickness=0.4, spaceBefore=4, spaceAfter=2)]
    story.append(
        face.paragraph(words.say("recovery.title"), heading, bold=True, tag=Tag(Role.HEADING))
    )
    for key in ("recovery.what", "recovery.keep", "recovery.use"):
        story.append(face.paragraph(words.say(key), face.style(9.5, spaceAfter=2)))
    return story
