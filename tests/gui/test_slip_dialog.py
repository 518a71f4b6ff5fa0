"""The slip is printed from the menu of the inquiry, in a language, with the sheets asked for."""

import pytest
from documents.paper_reading import running_text
from services.builders import given_inquiry

from ethics_desk.gui.inquiry.page import InquiryPage
from ethics_desk.gui.inquiry.slip_dialog import SlipDialog
from ethics_desk.gui.wishes import ShowPaper

PATIENCE = 60_000


@pytest.fixture
def page(qtbot, desk, gateway, memory):
    """The page of an inquiry; `wishes` are what it wished."""
    page = InquiryPage(gateway, memory)
    page.wishes = []
    page.wished.connect(page.wishes.append)
    qtbot.addWidget(page)
    page.show()
    page.show_inquiry(given_inquiry(desk).id)
    return page


def test_the_slip_is_printed_and_shown(qtbot, gateway, page):
    deed = next(one for one in page.header.menu.actions() if "slip" in one.text())
    deed.trigger()
    dialog = next(one for one in page.findChildren(SlipDialog) if one.isVisible())
    dialog.language.choose("ru")
    dialog.sheets.set_number(7)

    with qtbot.waitSignal(gateway.jobs.ended, timeout=PATIENCE):
        dialog.go_on()

    paper = next(one for one in page.wishes if isinstance(one, ShowPaper))
    assert "Количество листов 7" in running_text(paper.pdf)
    assert paper.file_name == "slip.pdf"
