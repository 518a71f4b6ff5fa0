"""The summary of an inquiry: its days, how it came, its term, where parts of it went."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from ethics_desk.domain.card_rows import InquiryCard
from ethics_desk.domain.inquiry import Inquiry
from ethics_desk.gui.facts import Fact, FactSheet
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.inquiry.sanction.duty_section import duty_facts
from ethics_desk.gui.inquiry.sanction.section import FactSection
from ethics_desk.gui.inquiry.standing import official_name
from ethics_desk.gui.inquiry.tab import InquiryTab
from ethics_desk.gui.inquiry.transfers_list import TransfersList
from ethics_desk.gui.labels import section_title
from ethics_desk.gui.memory import Memory
from ethics_desk.gui.theme import SPACE, WIDE_SPACE
from ethics_desk.gui.today import today_of
from ethics_desk.gui.tone import Tone
from ethics_desk.gui.wording import NO_VALUE, days_left, short_date
from ethics_desk.services.gates.duties import duties_in
from ethics_desk.services.inquiry_card import inquiry_card
from ethics_desk.texts import say_code


class SummaryTab(InquiryTab):
    """What was written down on taking in, and what the law makes of it."""

    def __init__(self, gateway: Gateway, memory: Memory) -> None:
        """Without an inquiry yet."""
        super().__init__(gateway, memory)
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.days = FactSheet()
        self.arrival = FactSheet()
        self.term = FactSheet()
        self.duties = FactSection(self.tr("Suspended, asking to resign"))
        self.transfers = TransfersList(gateway)
        self.transfers.wished.connect(self.wished)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.addWidget(self._scrolling())

    @override
    def title(self) -> str:
        return self.tr("Summary")

    @override
    def refresh(self) -> None:
        key = self.inquiry_id
        card = self.gateway.ask(lambda desk: inquiry_card(desk, key)) if key else None
        if card is None:
            return
        self.text.setText(card.inquiry.summary or self.tr("No summary was written down."))
        self.days.show_facts(self._days(card.inquiry))
        self.arrival.show_facts(self._arrival(card))
        self.term.show_facts(self._term(card))
        self._show_duties(card)
        self.transfers.show_card(card)

    def _show_duties(self, card: InquiryCard) -> None:
        """Who is suspended or asked to resign; out of sight while nobody is."""
        words = self.gateway.words
        names = {one.party.id: official_name(one, words) for one in card.officials}
        every = self.gateway.ask(lambda desk: duties_in(desk, card.inquiry.id)) or ()
        self.duties.show_facts(
            [
                fact
                for one in every
                for fact in (
                    Fact(self.tr("Official"), names.get(one.party_id, "")),
                    *duty_facts(one, words),
                )
            ]
        )

    def _days(self, inquiry: Inquiry) -> list[Fact]:
        received = short_date(inquiry.received_on)
        if inquiry.received_at is not None:
            received = f"{received}, {inquiry.received_at:%H:%M}"
        return [
            Fact(self.tr("Happened"), short_date(inquiry.happened_on)),
            Fact(self.tr("Discovered"), short_date(inquiry.discovered_on)),
            Fact(self.tr("Received"), received),
            Fact(self.tr("Registered"), short_date(inquiry.registered_on)),
            *(
                [Fact(self.tr("Inquiry opened"), short_date(inquiry.opened_on))]
                if inquiry.opened_on
                else []
            ),
            *(
                [Fact(self.tr("Ended"), short_date(inquiry.finished_on))]
                if inquiry.finished_on
                else []
            ),
        ]

    def _arrival(self, card: InquiryCard) -> list[Fact]:
        inquiry, language = card.inquiry, self.gateway.words.language
        incoming = [inquiry.incoming_number]
        if inquiry.incoming_date is not None:
            incoming.append(short_date(inquiry.incoming_date))
        substitute = card.substitute.shown_in(language)
        return [
            Fact(self.tr("Agency"), card.agency.shown_in(language)),
            Fact(self.tr("Channel"), say_code(self.gateway.words, "channel", inquiry.channel)),
            Fact(self.tr("Incoming"), ", ".join(part for part in incoming if part)),
            Fact(self.tr("Handler"), card.handler.shown_in(language)),
            *([Fact(self.tr("Substitute"), substitute)] if substitute else []),
            *(
                [Fact(self.tr("Taken over from"), inquiry.imported_from)]
                if inquiry.imported_from
                else []
            ),
        ]

    def _term(self, card: InquiryCard) -> list[Fact]:
        inquiry, language = card.inquiry, self.gateway.words.language
        if card.clock is None:
            return [Fact(self.tr("Term"), self.tr("No statutory term runs on this."))]
        due, late = short_date(inquiry.due_on), False
        today = today_of(self.gateway)
        if inquiry.stage.is_open and inquiry.due_on is not None:
            due = f"{due}, {days_left(inquiry.due_on, today)}"
            late = inquiry.due_on < today
        extended = card.clock.extended_until
        return [
            Fact(self.tr("Term"), card.clock.title.shown_in(language)),
            Fact(self.tr("By"), card.clock.citation.shown_in(language)),
            Fact(self.tr("Last day"), due, Tone.ALARM if late else Tone.PLAIN),
            Fact(self.tr("Extended until"), short_date(extended) if extended else NO_VALUE),
        ]

    def _scrolling(self) -> QScrollArea:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, WIDE_SPACE, SPACE, 0)
        column.setSpacing(WIDE_SPACE)
        for title, part in (
            (self.tr("What it is about"), self.text),
            (self.tr("Days"), self.days),
            (self.tr("How it came"), self.arrival),
            (self.tr("Term"), self.term),
        ):
            column.addWidget(section_title(title))
            column.addWidget(part)
        column.addWidget(self.duties)
        column.addWidget(self.transfers)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidget(whole)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        return area
