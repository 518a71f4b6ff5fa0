"""The dossier of an inquiry: cover, tables, derivations, control sheets, index of the files."""

from functools import partial

from reportlab.platypus import Flowable, PageBreak
from typing_extensions import override

from ethics_desk.documents.law.control_sheet import control_story
from ethics_desk.documents.law.derivation import derivation_story
from ethics_desk.documents.press import Press
from ethics_desk.documents.sheets.archive import Imprint
from ethics_desk.documents.sheets.ruled import framed_note, ruled_table
from ethics_desk.documents.sheets.sheet import Sheet, Story, print_sheets
from ethics_desk.documents.sheets.tagging import Role, Tag
from ethics_desk.documents.sheets.typeface import Typeface
from ethics_desk.domain.case_file import DossierPage, DossierTable
from ethics_desk.domain.errors import BadInput

Pages = dict[str, int]
"""On which page each part begins, by its title."""

_UNPRINTABLE = "?"
_LABEL, _VALUE = 0.3, 0.7
_TITLE, _PAGE = 0.88, 0.12
_GROUP = 16


def dossier_pdf(page: DossierPage, press: Press) -> bytes:
    """The dossier as PDF/A; the same value gives the same bytes.

    It is set twice: its list of contents stands in front and needs the pages of what follows.
    """
    title = _drawn(press.sans, f"{_word(page, press, 'title')}. № {page.inquiry_number}")
    sheet = Sheet(
        face=press.sans,
        words=press.texts.in_(page.language),
        imprint=Imprint(
            title=title,
            agency=press.sans.printable(page.agency),
            language=page.language,
            day=page.made_on,
            anchor=page.anchor,
        ),
        mark=title,
        head=_drawn(press.sans, f"{title} – {page.agency}"),
        specimen=page.specimen,
    )
    pages: Pages = {}
    print_sheets(sheet, partial(_story, page, press, sheet.measure, pages), checked=False)
    return print_sheets(sheet, partial(_story, page, press, sheet.measure, pages))


class _Here(Flowable):  # type: ignore[misc]  # ReportLab carries no types
    """Nothing to be seen; it notes the page it stands on."""

    def __init__(self, title: str, pages: Pages) -> None:
        super().__init__()
        self._title = title
        self._pages = pages

    @override
    def wrap(self, width: float, height: float) -> tuple[float, float]:
        return 0, 0

    @override
    def getKeepWithNext(self) -> int:
        return 1

    @override
    def draw(self) -> None:
        self._pages[self._title] = int(self.canv.getPageNumber())


def _story(page: DossierPage, press: Press, measure: float, pages: Pages) -> Story:
    story = [*_cover(page, press, measure), *_contents(page, press, measure, pages), PageBreak()]
    for table in page.tables:
        story += [_Here(table.title, pages), *_table(table, press, measure)]
    for title, papers in _papers(page, press, measure):
        for place, paper in enumerate(papers):
            story += [PageBreak(), *([] if place else [_Here(title, pages)]), *paper]
    index = page.files
    return [*story, PageBreak(), _Here(index.title, pages), *_table(index, press, measure)]


def _papers(page: DossierPage, press: Press, measure: float) -> list[tuple[str, list[Story]]]:
    """Derivations and control sheets, as they are printed by themselves."""
    derivations = [derivation_story(one, press, measure) for one in page.derivations]
    controls = [control_story(one, press, measure) for one in page.controls]
    return list(zip(_titles(page, press), (derivations, controls), strict=True))


def _titles(page: DossierPage, press: Press) -> tuple[str, str]:
    return _word(page, press, "derivations"), _word(page, press, "control-sheets")


def _cover(page: DossierPage, press: Press, measure: float) -> Story:
    face = press.sans
    facts = [(one.label, _drawn(face, one.value)) for one in page.facts]
    columns = [(_word(page, press, "about"), measure * _LABEL), ("", measure * _VALUE)]
    groups = [page.verifier[at : at + _GROUP] for at in range(0, len(page.verifier), _GROUP)]
    check = press.texts.in_(page.language).say("case-file.check", digest=" ".join(groups))
    return [
        face.paragraph(page.agency, face.style(10, spaceAfter=12)),
        face.paragraph(
            f"{_word(page, press, 'title')} № {page.inquiry_number}",
            face.style(18, spaceAfter=6),
            bold=True,
            tag=Tag(Role.TITLE),
        ),
        face.paragraph(_drawn(face, page.subject), face.style(12, spaceAfter=8)),
        ruled_table(face, columns, facts),
        framed_note(face, check, measure),
    ]


def _contents(page: DossierPage, press: Press, measure: float, pages: Pages) -> Story:
    """What the dossier holds, and on which page each part begins."""
    parts = [table.title for table in page.tables]
    papers = (page.derivations, page.controls)
    parts += [title for title, some in zip(_titles(page, press), papers, strict=True) if some]
    rows = [(title, str(pages.get(title, ""))) for title in [*parts, page.files.title]]
    columns = [
        (_word(page, press, "contents"), measure * _TITLE),
        (_word(page, press, "page"), measure * _PAGE),
    ]
    return [ruled_table(press.sans, columns, rows, numbers_from=1)]


def _table(table: DossierTable, press: Press, measure: float) -> Story:
    face = press.sans
    style = face.style(12, spaceBefore=8, spaceAfter=3, keepWithNext=1)
    heading = face.paragraph(table.title, style, bold=True, tag=Tag(Role.HEADING))
    if not table.rows:
        return [heading, face.paragraph(table.none, face.style(9, spaceAfter=4))]
    columns = [(title, measure * share) for title, share in table.columns]
    rows = [[_drawn(face, text) for text in row] for row in table.rows]
    return [heading, ruled_table(face, columns, rows)]


def _word(page: DossierPage, press: Press, key: str) -> str:
    return press.texts.in_(page.language).say(f"case-file.{key}")


def _drawn(face: Typeface, text: str) -> str:
    """What others wrote, as far as the font can draw it: a dossier is never refused for a sign."""
    try:
        return face.printable(text)
    except BadInput:
        return "".join(_sign(face, sign) for sign in text)


def _sign(face: Typeface, sign: str) -> str:
    try:
        return face.printable(sign)
    except BadInput:
        return _UNPRINTABLE
