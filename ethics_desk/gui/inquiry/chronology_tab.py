"""The chronology of an inquiry: everything done, and the working notes beside it."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QSplitter
from typing_extensions import override

from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.inquiry.journal_words import JournalWords
from ethics_desk.gui.inquiry.notes_editor import NotesEditor
from ethics_desk.gui.inquiry.tab import InquiryTab
from ethics_desk.gui.inquiry.timeline import Timeline
from ethics_desk.gui.letters.kinds import Kinds
from ethics_desk.gui.memory import Memory
from ethics_desk.gui.theme import WIDE_SPACE
from ethics_desk.gui.today import today_of
from ethics_desk.services.chronology import chronology
from ethics_desk.services.inquiry_card import inquiry_card

TIMELINE_SHARE, NOTES_SHARE = 3, 1
NOTES_WIDTH = 260
LETTER_ISSUED = "letter.issued"


class ChronologyTab(InquiryTab):
    """The timeline at the left, the notes at the right."""

    def __init__(self, gateway: Gateway, memory: Memory) -> None:
        """Without an inquiry yet."""
        super().__init__(gateway, memory)
        self._kinds = Kinds(gateway, self)
        self._kinds.known.connect(self._show_timeline)
        self.timeline = Timeline(memory)
        self.notes = NotesEditor(gateway)
        self.notes.setMinimumWidth(NOTES_WIDTH)
        self.timeline.setContentsMargins(0, 0, WIDE_SPACE, 0)
        self.notes.setContentsMargins(WIDE_SPACE, 0, 0, 0)
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.addWidget(self.timeline)
        halves.addWidget(self.notes)
        halves.setStretchFactor(0, TIMELINE_SHARE)
        halves.setStretchFactor(1, NOTES_SHARE)
        halves.setChildrenCollapsible(False)
        self.column.addWidget(halves, 1)

    @override
    def title(self) -> str:
        return self.tr("Chronology")

    @override
    def leave(self) -> None:
        self.notes.save()

    @override
    def refresh(self) -> None:
        if self.inquiry_id is not None:
            self._show_timeline()
            self.notes.show_inquiry(self.inquiry_id)

    @Slot()
    def _show_timeline(self) -> None:
        key, language = self.inquiry_id, self.gateway.words.language
        if key is None:
            return
        card = self.gateway.ask(lambda desk: inquiry_card(desk, key))
        rows = self.gateway.ask(lambda desk: chronology(desk, key, language))
        if card is None or rows is None:
            return
        if any(row.verb == LETTER_ISSUED for row in rows):
            self._kinds.read()
        day, title_of = today_of(self.gateway), self._kinds.title_of
        words = JournalWords(self.gateway, card.inquiry.pack, day, title_of)
        self.timeline.show_lines(rows, words)
