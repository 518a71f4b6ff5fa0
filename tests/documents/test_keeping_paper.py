"""Labels one can scan, and a certificate that says what an erasure reaches and what it does not."""

import io

import pypdfium2
import pytest
from paper_reading import running_text
from pypdf import PdfReader
from sample_keeping import HEAD, LATER_HEAD, certificate, labels

from ethics_desk.documents.erasure import erasure_certificate_pdf
from ethics_desk.documents.labels import labels_pdf
from ethics_desk.documents.sheets.anchor import modules
from ethics_desk.domain.language import Language

MILLIMETRE = 72 / 25.4
SCALE = 4
SIDE = 25 * MILLIMETRE * SCALE


@pytest.mark.parametrize("language", Language)
def test_twenty_one_labels_stand_on_a_sheet(press, language):
    pages = PdfReader(io.BytesIO(labels_pdf(labels(language), press))).pages

    assert [page.extract_text().count("ZZZZZ-YYYYY") for page in pages] == [21, 1]


def test_a_label_names_the_piece_and_nobody(press):
    text = running_text(labels_pdf(labels(Language.EN, 1), press))

    for told in ("ӘУ-2026/0001", "Evidence no. 1", "physical item, 02.02.2026", "ZZZZZ-YYYYY"):
        assert told in text


def test_the_picture_of_a_label_has_the_modules_of_what_it_holds(press):
    page = labels(Language.KK, 1)
    count, runs = modules(page.labels[0].held)
    document = pypdfium2.PdfDocument(labels_pdf(page, press))
    drawn = document[0].render(scale=SCALE, grayscale=True).to_pil().point(lambda one: one < 128)
    expected = {(row, column + step) for row, column, length in runs for step in range(length)}

    assert placed(drawn, count) == expected


def placed(drawn, count):
    """Where the dark modules of the first picture stand: in the middle of where its finder fits."""
    module = SIDE / count
    fits = [
        (top, left)
        for top in range(0, drawn.height // 6, 2)
        for left in range(0, drawn.width // 6, 2)
        if sample(drawn, left, top, module, 7) == FINDER
    ]
    first = [fit for fit in fits if max(fit[0] - fits[0][0], abs(fit[1] - fits[0][1])) < module]
    top, left = (sum(places) / len(places) for places in zip(*first, strict=True))
    return sample(drawn, left, top, module, count)


FINDER = {
    (row, column)
    for row in range(7)
    for column in range(7)
    if {row, column} & {0, 6} or (2 <= row <= 4 and 2 <= column <= 4)
}


def sample(drawn, left, top, module, count):
    return {
        (row, column)
        for row in range(count)
        for column in range(count)
        if drawn.getpixel((int(left + (column + 0.5) * module), int(top + (row + 0.5) * module)))
    }


@pytest.mark.parametrize(
    ("language", "reached", "not_reached"),
    [
        (Language.EN, "of 44 lines of the chronology", "Backups and case files made before"),
        (Language.RU, "44", "Резервные копии"),
        (Language.KK, "44", "көшірме"),
    ],
)
def test_a_certificate_tells_what_is_reached_and_what_is_not(press, language, reached, not_reached):
    text = running_text(erasure_certificate_pdf(certificate(language), press))

    for told in ("ӘУ-2026/0001", "First F. F.", "Second S. S.", HEAD, LATER_HEAD):
        assert told in text
    assert reached in text
    assert not_reached in text


def test_a_certificate_says_when_the_file_is_not_cleared_yet(press):
    swept = running_text(erasure_certificate_pdf(certificate(Language.EN), press))
    waiting = running_text(erasure_certificate_pdf(certificate(Language.EN, swept=False), press))

    assert "not cleared yet" in waiting
    assert "not cleared yet" not in swept
