"""The head of the ledger on paper: in words, as a picture, and where a program reads it."""

import io

import pikepdf
import pypdfium2
import pytest
from pypdf import PdfReader
from sample_facts import facts, letter

from ethics_desk.documents.letters.letter import letter_pdf
from ethics_desk.documents.sheets.anchor import modules
from ethics_desk.domain.language import Language

CODE = "128-7K3M9-QWX4T-0ABCD-EFGHJ-KMNPQ"


@pytest.fixture(scope="module")
def pdf(press):
    return letter_pdf(letter("memo-to-head", Language.KK, facts(Language.KK), anchor=CODE), press)


def test_every_page_tells_the_code_in_words(pdf):
    pages = PdfReader(io.BytesIO(pdf)).pages

    assert all(CODE in page.extract_text() for page in pages)


def test_the_file_tells_the_code_to_programs_alike_in_both_places(pdf):
    with pikepdf.open(io.BytesIO(pdf)) as read, read.open_metadata() as metadata:
        assert str(read.docinfo["/Keywords"]) == CODE
        assert metadata["pdf:Keywords"] == CODE


def test_the_picture_on_the_last_page_has_the_modules_of_the_code(pdf):
    count, runs = modules(CODE)
    scale = 6
    document = pypdfium2.PdfDocument(pdf)
    page = document[len(document) - 1]
    drawn = page.render(scale=scale, grayscale=True).to_pil()
    side, left, lower = 9, 28, 4.5
    points = 72 / 25.4 * scale
    dark = {(row, column + step) for row, column, length in runs for step in range(length)}

    seen = {
        (row, column)
        for row in range(count)
        for column in range(count)
        if drawn.getpixel(
            (
                round((left + (column + 0.5) * side / count) * points),
                round(drawn.height - (lower + (count - row - 0.5) * side / count) * points),
            )
        )
        < 128
    }

    assert seen == dark


def test_a_paper_without_a_ledger_has_neither(press):
    plain = letter_pdf(letter("memo-to-head", Language.KK, facts(Language.KK)), press)

    with pikepdf.open(io.BytesIO(plain)) as read:
        assert "/Keywords" not in read.docinfo
