"""Read by a screen reader or copied out, a paper says what was written, word for word, in order."""

import io
import shutil
import subprocess
from collections import Counter
from dataclasses import dataclass, field, replace

import pytest
from paper_kinds import KINDS as PAPERS
from paper_kinds import made_papers
from pypdf import PdfReader
from sample_facts import letter
from sample_report import report
from test_letter import KINDS, told
from tree_reading import TaggedPaper

from ethics_desk.documents.letters.letter import letter_pdf
from ethics_desk.documents.reports.report import report_pdf
from ethics_desk.documents.sheets.typeface import Typeface
from ethics_desk.domain.language import Language

LEAVES = {"H1", "H2", "H3", "P", "Lbl", "LBody", "TH", "TD"}


@dataclass(frozen=True, kw_only=True)
class NotedTypeface(Typeface):
    """A typeface that notes what is set in it."""

    noted: list[str] = field(default_factory=list)

    def paragraph(self, text, style, **settings):
        self.noted.extend(each for each in (settings.get("mark"), text) if each)
        return super().paragraph(text, style, **settings)


def noted(face):
    return NotedTypeface(family=face.family, glyphs=face.glyphs)


def close(text):
    """The letters of a text without the spaces between them."""
    return "".join(text.split())


def read_aloud(paper):
    """The words of all elements in the order of the tree, without empty ones."""
    texts = [close(each.words) for each in TaggedPaper(paper).all() if each.kind in LEAVES]
    return [text for text in texts if text]


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("kind", KINDS)
def test_a_letter_is_read_as_it_was_written(press, kind, language):
    face = noted(press.serif)
    page = letter(kind, language, told(kind, language), specimen=True)

    paper = letter_pdf(page, replace(press, serif=face))

    assert read_aloud(paper) == [close(text) for text in face.noted]


@pytest.mark.parametrize("language", Language)
def test_a_report_is_read_as_it_was_written(sample_press, language):
    face = noted(sample_press.sans)

    paper = report_pdf(report(language), replace(sample_press, sans=face))

    written, read = [close(text) for text in face.noted], read_aloud(paper)
    sections = {close(each.words) for each in TaggedPaper(paper).of("H2")}
    # The heading of a section is set after its first figure, and stands before it.
    assert [text for text in read if text not in sections] == [
        text for text in written if text not in sections
    ]
    assert sorted(read) == sorted(written)
    assert [text[:1] for text in read if text in sections if text[:1].isdigit()] == ["1", "2"]


@pytest.fixture(scope="module")
def papers(press, sample_press):
    return made_papers(press, sample_press)


@PAPERS
def test_nothing_is_extracted_that_is_neither_in_the_tree_nor_around_it(papers, kind):
    read = TaggedPaper(papers[kind])

    extracted = "".join(page.extract_text() for page in PdfReader(io.BytesIO(papers[kind])).pages)

    around = " ".join(words for page in read.artifacts for words in page)
    assert Counter(close(extracted)) == Counter(close(f"{read.tree.text} {around}"))


@PAPERS
@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext (poppler) is not here")
def test_poppler_finds_every_piece_in_one_piece(papers, kind):
    done = subprocess.run(  # noqa: S603 - a tool of this computer
        [shutil.which("pdftotext"), "-raw", "-", "-"],
        input=papers[kind],
        capture_output=True,
        check=True,
    )
    pages = [close(page) for page in done.stdout.decode("utf-8").split("\f")]

    for piece in read_aloud(papers[kind]):
        assert any(piece in page for page in pages) or any(
            piece.startswith(page[-20:]) for page in pages
        ), piece
