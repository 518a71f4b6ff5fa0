"""An editable copy of a letter: DOCX for offices that must paste it elsewhere, never the original.

Every page and the file's properties say so; nobody is named in the properties. The same words give
the same bytes.
"""

import io
import zipfile
from datetime import UTC, datetime, time

from docx import Document
from docx.document import Document as Paper
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Emu, Mm, Pt
from docx.table import _Cell
from docx.text.paragraph import Paragraph

from ethics_desk.documents.sheets.archive import language_tag
from ethics_desk.domain.letter_look import LetterFamily, NamesPlace
from ethics_desk.domain.letter_wording import LetterWording, WordedPiece

FONTS = {
    LetterFamily.TINOS: "Times New Roman",
    LetterFamily.NOTO_SERIF: "Noto Serif",
    LetterFamily.NOTO_SANS: "Noto Sans",
}
"""Tinos has the measure of Times New Roman, which office computers have."""

SPECIMEN = "ҮЛГІ / ОБРАЗЕЦ / SPECIMEN"
_INDENT = Mm(12.5)
_HANGING = Mm(7)
_ROOM = Mm(22)
_ADDRESSEE = Mm(78)
_WIDTH, _HEIGHT = Mm(210), Mm(297)
_CENTRE, _RIGHT = WD_ALIGN_PARAGRAPH.CENTER, WD_ALIGN_PARAGRAPH.RIGHT
_NEVER_LATER = (1980, 1, 1, 0, 0, 0)


def editable_copy(wording: LetterWording, note: str) -> bytes:
    """The letter as DOCX; `note` stands above every page and says what it is a copy of."""
    paper = Document()
    _set_up(paper, wording, note)
    _head(paper, wording)
    heading = paper.add_paragraph(style="Heading 1")
    heading.alignment = _CENTRE
    heading.add_run(wording.heading)
    for caution in wording.notes:
        paper.add_paragraph().add_run(caution).bold = True
    for piece in wording.pieces:
        _piece(paper, piece)
    _signature(paper, wording)
    _small(paper.add_paragraph(), wording.executor)
    bound = io.BytesIO()
    paper.save(bound)
    return _without_times(bound.getvalue())


def _set_up(paper: Paper, wording: LetterWording, note: str) -> None:
    """Sheet, type, language, what every page carries, and what the file says of itself."""
    section = paper.sections[0]
    section.page_width, section.page_height = _WIDTH, _HEIGHT
    left, right, top, bottom = (Mm(one) for one in wording.margins)
    section.left_margin, section.right_margin = left, right
    section.top_margin, section.bottom_margin = top, bottom
    section.header_distance = section.footer_distance = Mm(6)
    for name, spaces in (("Normal", (0, 4)), ("Heading 1", (8, 10)), ("Heading 2", (7, 4))):
        _type(paper, name, wording, spaces)
    above = section.header.paragraphs[0]
    above.alignment = _CENTRE
    _small(above, f"{SPECIMEN}. {note}" if wording.specimen else note)
    _small(section.footer.paragraphs[0], wording.foot)
    moment = datetime.combine(wording.day, time(), tzinfo=UTC)
    told = paper.core_properties
    told.author = told.last_modified_by = wording.agency[:255]
    told.title = f"{wording.heading}. {wording.foot}"[:255]
    told.comments = note[:255]
    told.language = language_tag(wording.language)
    told.created = told.modified = moment
    told.revision = 1


def _type(paper: Paper, name: str, wording: LetterWording, spaces: tuple[int, int]) -> None:
    style = paper.styles[name]
    font, spacing = style.font, style.paragraph_format
    font.name, font.size = FONTS[wording.family], Pt(wording.size)
    font.bold = name != "Normal"
    font.color.rgb = None
    spacing.space_before, spacing.space_after = (Pt(one) for one in spaces)
    running = style.element.get_or_add_rPr()
    faces = running.get_or_add_rFonts()
    for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        faces.attrib.pop(qn(f"w:{theme}"), None)
    for face in ("ascii", "hAnsi", "cs", "eastAsia"):
        faces.set(qn(f"w:{face}"), FONTS[wording.family])
    language = OxmlElement("w:lang")
    language.set(qn("w:val"), language_tag(wording.language))
    running.append(language)


def _head(paper: Paper, wording: LetterWording) -> None:
    """Mark, names of the agency, numbers and addressee."""
    if wording.official_use:
        mark = paper.add_paragraph()
        mark.alignment = _RIGHT
        mark.add_run(wording.official_use).bold = True
    measure = _WIDTH - Mm(wording.margins[0] + wording.margins[1])
    if wording.names is NamesPlace.ABOVE:
        for lines in (wording.kazakh, wording.russian):
            _names(paper.add_table(rows=1, cols=1).cell(0, 0), lines)
    else:
        side = (measure - _ROOM) // 2
        cells = _row(paper, (side, _ROOM, side))
        _names(cells[0], wording.kazakh)
        _names(cells[2], wording.russian)
    paper.add_paragraph()
    left, right = _row(paper, (measure - _ADDRESSEE, _ADDRESSEE))
    _lines(left, wording.numbers, bold=False)
    _lines(right, wording.addressee, bold=True)


def _row(paper: Paper, widths: tuple[int, ...]) -> tuple[_Cell, ...]:
    table = paper.add_table(rows=1, cols=len(widths))
    table.autofit = False
    cells: tuple[_Cell, ...] = table.rows[0].cells
    for cell, width in zip(cells, widths, strict=True):
        cell.width = Emu(width)
    return cells


def _names(cell: _Cell, lines: tuple[str, ...]) -> None:
    for place, line in enumerate(lines):
        paragraph = cell.paragraphs[0] if place == 0 else cell.add_paragraph()
        paragraph.alignment = _CENTRE
        run = paragraph.add_run(line)
        run.bold, run.font.size = place == 0, Pt(10.5 if place == 0 else 8.5)


def _lines(cell: _Cell, lines: tuple[str, ...], *, bold: bool) -> None:
    for place, line in enumerate(lines):
        paragraph = cell.paragraphs[0] if place == 0 else cell.add_paragraph()
        paragraph.add_run(line).bold = bold


def _piece(paper: Paper, piece: WordedPiece) -> None:
    """A heading, a paragraph, or an item with its mark before a hanging indent."""
    if piece.kind == "heading":
        paper.add_paragraph(piece.text, style="Heading 2")
        return
    paragraph = paper.add_paragraph(f"{piece.mark}\t{piece.text}" if piece.mark else piece.text)
    layout = paragraph.paragraph_format
    if piece.mark:
        layout.left_indent, layout.first_line_indent = _INDENT, -_HANGING
        layout.tab_stops.add_tab_stop(_INDENT)
    else:
        layout.first_line_indent = _INDENT


def _signature(paper: Paper, wording: LetterWording) -> None:
    measure = _WIDTH - Mm(wording.margins[0] + wording.margins[1])
    paper.add_paragraph().paragraph_format.space_before = Mm(8)
    post, name = _row(paper, (measure - Mm(60), Mm(60)))
    _lines(post, (wording.post,), bold=True)
    _lines(name, (wording.signatory,), bold=True)
    name.paragraphs[0].alignment = _RIGHT
    paper.add_paragraph()


def _small(paragraph: Paragraph, text: str) -> None:
    paragraph.add_run(text).font.size = Pt(9)


def _without_times(content: bytes) -> bytes:
    """The same file without the times its parts were packed at."""
    bound = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as packed,
        zipfile.ZipFile(bound, "w", zipfile.ZIP_DEFLATED) as again,
    ):
        for name in packed.namelist():
            entry = zipfile.ZipInfo(name, _NEVER_LATER)
            entry.compress_type = zipfile.ZIP_DEFLATED
            again.writestr(entry, packed.read(name))
    return bound.getvalue()
