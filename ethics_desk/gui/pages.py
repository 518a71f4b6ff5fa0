"""The pages of the window, in the order of the navigation: one line each."""

from ethics_desk.gui.inquiries.page import INQUIRIES
from ethics_desk.gui.inquiry.page import INQUIRY
from ethics_desk.gui.page import PageEntry

PAGES: tuple[PageEntry, ...] = (
    INQUIRIES,
    INQUIRY,
)
