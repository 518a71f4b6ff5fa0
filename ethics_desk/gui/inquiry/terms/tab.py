"""The terms of one inquiry: its deadlines, and the last days for a sanction."""

from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.inquiry.tab import InquiryTab
from ethics_desk.gui.inquiry.terms.deadline_section import DeadlineSection
from ethics_desk.gui.inquiry.terms.limitation_section import LimitationSection
from ethics_desk.gui.memory import Memory
from ethics_desk.gui.theme import PAGE_MARGIN, SPACE, WIDE_SPACE
from ethics_desk.services.inquiry_card import inquiry_card


class TermsTab(InquiryTab):
    """Lists every deadline with its papers and its deeds."""

    def __init__(self, gateway: Gateway, memory: Memory) -> None:
        """Without an inquiry yet."""
        super().__init__(gateway, memory)
        self.deadlines = DeadlineSection(gateway)
        self.limitation = LimitationSection(gateway)
        self.deadlines.wished.connect(self.wished)
        self.limitation.wished.connect(self.wished)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.addWidget(self._scrolling())

    @override
    def title(self) -> str:
        return self.tr("Terms")

    @override
    def refresh(self) -> None:
        key = self.inquiry_id
        card = self.gateway.ask(lambda desk: inquiry_card(desk, key)) if key else None
        if card is None:
            return
        inquiry = card.inquiry
        going_on = inquiry.stage.is_open and not inquiry.voided and inquiry.joined_to_id is None
        self.deadlines.show_inquiry(inquiry.id, open_inquiry=going_on)
        self.limitation.show_inquiry(inquiry.id)

    def _scrolling(self) -> QScrollArea:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, WIDE_SPACE, SPACE, 0)
        column.setSpacing(PAGE_MARGIN)
        column.addWidget(self.deadlines)
        column.addWidget(self.limitation)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidget(whole)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        return area
