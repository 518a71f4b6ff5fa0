"""A PDF is shown page by page, saved byte for byte, printed whole."""

from io import BytesIO

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrinter
from reportlab.pdfgen.canvas import Canvas

from ethics_desk.gui.paper.sheets import BAND_PIXELS, Band, Sheets
from ethics_desk.gui.paper.window import PaperWindow
from ethics_desk.gui.wishes import ShowPaper

PAGES = 3


@pytest.fixture
def pdf():
    drawn = BytesIO()
    canvas = Canvas(drawn, pagesize=(595, 842), invariant=1, initialFontName="Times-Roman")
    for page in range(PAGES):
        canvas.setFont("Times-Roman", 40)
        canvas.drawString(60, 780, f"Page {page + 1}")
        canvas.rect(0, 0, 595, 200, fill=1)
        canvas.showPage()
    canvas.save()
    return drawn.getvalue()


@pytest.fixture
def window(qtbot, pdf):
    window = PaperWindow(ShowPaper(title="Letter", pdf=pdf, file_name="letter.pdf"))
    window.show()
    yield window
    window.close()


def test_bands_laid_together_are_the_page(qtbot, pdf):
    sheets = Sheets(pdf)
    whole = sheets.whole(0, 144)
    high = sheets.band_height(0, 2.0)

    bands = [sheets.draw(Band(0, number, 2.0)) for number in range(-(-whole.height() // high))]

    assert all(band.width() * band.height() <= BAND_PIXELS for band in bands)
    laid = QImage(whole.size(), whole.format())
    painter = QPainter(laid)
    for number, band in enumerate(bands):
        painter.drawImage(0, number * high, band)
    painter.end()
    assert sum(band.height() for band in bands) == whole.height()
    assert laid == whole


def test_words_are_read_where_they_stand(pdf):
    sheets = Sheets(pdf)

    assert sheets.text(1, 30, 80).strip() == "Page 2"
    assert sheets.text(1, 100, 842).strip() == ""
    assert sheets.text(1, 30, 80, 0.25).strip() == "Page"
    sheets.close()


def test_a_double_click_tells_the_page_and_the_height(qtbot, window):
    view = window.panel.view
    told = []
    view.pointed.connect(lambda page, y: told.append((page, y)))
    middle = QPoint(view.viewport().width() // 2, 60)

    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(1, 1))

    ((page, y),) = told
    assert page == 0
    assert 0 < y < 100


def test_keys_turn_pages(qtbot, window):
    qtbot.keyClick(window.panel.view, Qt.Key.Key_PageDown)
    assert window.panel.view.page() == 2

    qtbot.keyClick(window.panel.view, Qt.Key.Key_End)
    assert window.panel.view.page() == PAGES

    qtbot.keyClick(window.panel.view, Qt.Key.Key_Home)
    assert window.panel.view.page() == 1


def test_zooming_keeps_the_page(qtbot, window):
    window.panel.view.turn_to(2)
    before = window.panel.view.zoom()

    qtbot.keyClick(window.panel.view, Qt.Key.Key_Plus)
    assert window.panel.view.zoom() > before
    assert window.panel.view.page() == 2

    qtbot.keyClick(window.panel.view, Qt.Key.Key_0)
    assert window.panel.view.zoom() == pytest.approx(before)


def test_what_is_in_sight_gets_drawn(qtbot, window):
    def middle_is_black():
        picture = window.panel.view.viewport().grab().toImage()
        rect = window.panel.view.viewport().rect()
        colours = {picture.pixelColor(rect.center().x(), y).name() for y in range(rect.height())}
        assert "#000000" in colours

    window.panel.view.turn_to(1)
    bar = window.panel.view.verticalScrollBar()
    bar.setValue(bar.value() + 400)

    qtbot.waitUntil(middle_is_black)


def test_a_paper_is_saved_byte_for_byte(window, pdf, tmp_path):
    assert window.panel.save(tmp_path / "letter.pdf")

    assert (tmp_path / "letter.pdf").read_bytes() == pdf
    assert window.notice.text() == "Saved: letter.pdf"


def test_a_place_that_cannot_be_written_is_told(window, tmp_path):
    assert not window.panel.save(tmp_path / "missing" / "letter.pdf")

    assert window.notice.text().startswith("Not saved:")


def test_all_pages_are_printed(qtbot, window, tmp_path):
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setFullPage(True)

    printing = window.panel.print_on(printer)
    qtbot.waitSignal(printing.ended).wait()

    printed = Sheets((tmp_path / "printed.pdf").read_bytes())
    assert len(printed.sizes) == PAGES
    printed.close()
