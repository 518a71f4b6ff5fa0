"""Paper that lasts: PDF/A, language, title, nobody's name in its description, one set of bytes."""

import io
from functools import partial

import pikepdf
import pytest
from paper_kinds import KINDS, made_papers
from paper_reading import fonts_without_a_file
from pikepdf import pdfa
from reportlab.graphics.shapes import Drawing, String
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph
from sample_facts import LETTERHEAD, facts, letter

from ethics_desk.documents.letters.letter import letter_pdf
from ethics_desk.documents.sheets.archive import (
    Flavour,
    Imprint,
    NotArchivable,
    check_archive,
)
from ethics_desk.documents.sheets.sheet import Sheet, print_sheets
from ethics_desk.documents.sheets.tagging import Picture
from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.language import Language

PERSONS = (
    "Ақһанова", "Акханова", "Akkhanova", "Әбенұлы", "Һәкімова", "Жаһанұл", "Zhakhanuly",
    "Ғалия", "Галия",
)  # fmt: skip


@pytest.fixture(scope="module")
def papers(press, sample_press):
    return made_papers(press, sample_press)


@pytest.fixture
def sheet(press):
    return Sheet(
        face=press.sans,
        words=press.texts.in_(Language.EN),
        imprint=Imprint(
            title="A paper",
            agency=LETTERHEAD.name.en,
            language=Language.EN,
            day=facts(Language.EN).received_on,
        ),
    )


def strings_outside_pages(paper):
    """Every string of the file but those of its pages: what describes, and what is hidden."""
    with pikepdf.open(io.BytesIO(paper)) as pdf:
        found = [pdf.Root.Metadata.read_bytes().decode("utf-8")]
        for each in pdf.objects:
            if not isinstance(each, pikepdf.Stream):
                found.extend(_strings(each))
        return found


def _strings(each):
    if isinstance(each, pikepdf.String):
        yield str(each)
    elif isinstance(each, pikepdf.Array):
        for part in each:
            yield from [] if _indirect(part) else _strings(part)
    elif isinstance(each, pikepdf.Dictionary):
        for part in each.values():
            yield from [] if _indirect(part) else _strings(part)


def _indirect(part):
    return isinstance(part, pikepdf.Object) and part.is_indirect


@pytest.mark.parametrize("language", Language)
def test_a_letter_is_an_archive_and_describes_itself(press, language):
    page = letter("memo-to-head", language, facts(language), specimen=True)

    with pikepdf.open(io.BytesIO(letter_pdf(page, press))) as paper:
        tag = "en-GB" if language is Language.EN else f"{language}-KZ"
        assert str(paper.Root.Lang) == tag
        assert bool(paper.Root.ViewerPreferences.DisplayDocTitle)
        described = paper.open_metadata()
        assert described.pdfa_status == "2B"
        heading = press.templates["memo-to-head"].heading.in_(language)
        assert str(described["dc:title"]).startswith(heading)
        assert str(paper.docinfo.Title) == str(described["dc:title"])
        assert described["dc:creator"] == [page.letterhead.name.in_(language)]
        assert described["dc:language"] == {tag}
        assert described["xmp:CreateDate"].startswith("2025-06-10T00:00:00")


@KINDS
def test_every_paper_passes_the_archive_check(papers, kind):
    with pikepdf.open(io.BytesIO(papers[kind])) as paper:
        assert pdfa.check(paper, "2b").verdict == "pass"
    assert fonts_without_a_file(papers[kind]) == []


@KINDS
def test_nobody_is_named_in_what_describes_a_paper(papers, kind):
    told = " ".join(strings_outside_pages(papers[kind]))

    assert [name for name in PERSONS if name.casefold() in told.casefold()] == []


def test_the_search_for_names_would_find_one(press):
    page = letter("memo-to-head", Language.RU, facts(Language.RU), number="Акханова")

    assert "Акханова" in " ".join(strings_outside_pages(letter_pdf(page, press)))


def test_a_paper_as_pdf_a_1b_passes_too(sheet, press):
    story = partial(_lines, press, 200)

    check_archive(print_sheets(sheet, story, flavour=Flavour.A1B), Flavour.A1B)


def test_a_font_nobody_embeds_is_refused(sheet):
    leak = ParagraphStyle("leak", fontName="Helvetica")

    with pytest.raises(NotArchivable, match="Helvetica"):
        print_sheets(sheet, lambda: [Paragraph("a leak", leak)], checked=False)


def test_a_font_nobody_embeds_is_refused_in_a_drawing_too(sheet):
    drawing = Drawing(100, 20)
    drawing.add(String(0, 0, "a leak", fontName="Times-Roman"))

    with pytest.raises(NotArchivable, match="Times-Roman"):
        print_sheets(sheet, lambda: [Picture.of(drawing, "a drawing")], checked=False)


def test_a_letter_without_a_glyph_is_refused_in_a_drawing_too(sheet, press):
    drawing = Drawing(100, 20)
    drawing.add(String(0, 0, "漢", fontName=press.sans.family))

    with pytest.raises(BadInput) as refusal:
        print_sheets(sheet, lambda: [Picture.of(drawing, "a drawing")], checked=False)

    assert refusal.value.code == "letter.glyph-missing"


def test_letters_beyond_the_alphabet_are_added_to_the_paper_that_needs_them(sheet, press):
    strange = "".join(map(chr, range(0x100, 0x17F)))

    paper = print_sheets(sheet, lambda: [press.sans.paragraph(strange, press.sans.style(10))])

    with pikepdf.open(io.BytesIO(paper)) as opened:
        assert len(opened.pages[0].Resources.Font) > 1
    assert fonts_without_a_file(paper) == []


def test_what_is_no_archive_is_refused_by_the_check():
    drawn = io.BytesIO()
    canvas = Canvas(drawn, initialFontName="Helvetica")
    canvas.drawString(100, 100, "bare")
    canvas.save()

    with pytest.raises(NotArchivable, match="no /Metadata"):
        check_archive(drawn.getvalue())


def _lines(press, count):
    face = press.sans
    return [face.paragraph(f"line {number}", face.style(10)) for number in range(count)]
