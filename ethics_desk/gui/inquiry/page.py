"""One inquiry: its head and its tabs."""

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QPushButton, QStackedWidget, QTabWidget, QVBoxLayout, QWidget
from typing_extensions import override

from ethics_desk.domain.card_rows import InquiryCard
from ethics_desk.domain.inquiry import InquiryId
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.inquiry.deeds import Deeds
from ethics_desk.gui.inquiry.header import InquiryHeader
from ethics_desk.gui.inquiry.tab import InquiryTab
from ethics_desk.gui.inquiry.tabs import TABS
from ethics_desk.gui.labels import page_title, quiet
from ethics_desk.gui.memory import Memory
from ethics_desk.gui.page import Page, PageEntry
from ethics_desk.gui.theme import WIDE_SPACE
from ethics_desk.gui.today import today_of
from ethics_desk.gui.wishes import OpenInquiry, ShowInquiries
from ethics_desk.services.inquiry_card import inquiry_card
from ethics_desk.services.stages import StepChoice, step_choices

translate = QCoreApplication.translate

LAST_INQUIRY = "inquiry.opened"


class InquiryPage(Page):
    """Shows the inquiry that was opened last; says what to do while there is none."""

    def __init__(self, gateway: Gateway, memory: Memory) -> None:
        """Without an inquiry yet."""
        super().__init__(gateway, memory)
        self._inquiry_id: InquiryId | None = None
        self._today = today_of(gateway)
        self._deeds: Deeds | None = None
        self.setAccessibleName(self.tr("Inquiry"))
        self.header = InquiryHeader(gateway, self)
        self.header.step_wished.connect(self._take_step)
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        for kind in TABS:
            tab = kind(gateway, memory)
            tab.wished.connect(self.wished)
            self.tabs.addTab(tab, tab.title())
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._nothing_yet())
        self._stack.addWidget(self._whole())
        self.column.addWidget(self._stack, 1)
        self._recall()

    @override
    def fulfil(self, wish: object) -> None:
        if isinstance(wish, OpenInquiry):
            self.show_inquiry(InquiryId(wish.inquiry_id))

    def show_inquiry(self, inquiry_id: InquiryId) -> None:
        """Show another inquiry, beginning with its first tab."""
        if inquiry_id != self._inquiry_id:
            self._inquiry_id = inquiry_id
            self.tabs.setCurrentIndex(0)
            self.memory.keep(LAST_INQUIRY, inquiry_id)
        self.refresh()
        if self._deeds is not None:
            for place in range(self.tabs.count()):
                self._tab(place).show_inquiry(inquiry_id)

    @override
    def refresh(self) -> None:
        key = self._inquiry_id
        self._today = today_of(self.gateway)
        card = self.gateway.ask(lambda desk: inquiry_card(desk, key)) if key else None
        choices = self.gateway.ask(lambda desk: step_choices(desk, key)) if key else None
        self._stack.setCurrentIndex(0 if card is None else 1)
        self._deeds = None
        if card is not None:
            self._show(card, choices or ())

    def _recall(self) -> None:
        """Open the inquiry seen last, when these records have it."""
        kept = InquiryId(self.memory.recall(LAST_INQUIRY) or "")
        if kept and self._card(kept) is not None:
            self.show_inquiry(kept)

    def _card(self, inquiry_id: InquiryId) -> InquiryCard | None:
        """The inquiry; one these records do not have is nothing to complain about."""
        return self.gateway.ask(
            lambda desk: inquiry_card(desk, inquiry_id), on_problem=lambda _refusal: True
        )

    def _show(self, card: InquiryCard, choices: tuple[StepChoice, ...]) -> None:
        self._deeds = Deeds(self.gateway, card, self, self.wished.emit)
        self.header.empty_menu()
        self._deeds.fill(self.header.menu)
        self.header.show_card(card, choices, self._today)

    def _tab(self, place: int) -> InquiryTab:
        tab = self.tabs.widget(place)
        if not isinstance(tab, InquiryTab):
            raise TypeError("every tab of the inquiry page is an InquiryTab")
        return tab

    @Slot(object)
    def _take_step(self, choice: StepChoice) -> None:
        if self._deeds is not None:
            self._deeds.take_step(choice)

    def _whole(self) -> QWidget:
        whole = QWidget(self)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(WIDE_SPACE)
        column.addWidget(self.header)
        column.addWidget(self.tabs, 1)
        return whole

    def _nothing_yet(self) -> QWidget:
        note = QWidget(self)
        column = QVBoxLayout(note)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(WIDE_SPACE)
        column.addWidget(page_title(self.tr("Inquiry")))
        column.addWidget(quiet(self.tr("Open an inquiry from the register.")))
        button = QPushButton(self.tr("Go to the &register"))
        button.clicked.connect(lambda: self.wished.emit(ShowInquiries()))
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return note


INQUIRY = PageEntry(
    name="inquiry",
    title=lambda: translate("InquiryPage", "Inquiry"),
    icon="finding",
    factory=InquiryPage,
    fulfils=(OpenInquiry,),
    area="inquiries",
)
