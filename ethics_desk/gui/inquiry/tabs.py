"""The tabs of the inquiry page, from left to right: one line each."""

from ethics_desk.gui.inquiry.tab import InquiryTab

TABS: tuple[type[InquiryTab], ...] = ()
