"""The outgoing register: every letter issued, whom it went to, what was answered."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton
from typing_extensions import override

from ethics_desk.domain.journal_paper import JournalKind
from ethics_desk.domain.letter import Letter, LetterId
from ethics_desk.domain.rows import LetterRow, ListRequest, Window
from ethics_desk.gui.counts import Counts
from ethics_desk.gui.filter_bar import FilterBar
from ethics_desk.gui.forms.choice_field import Choice
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.labels import main_button
from ethics_desk.gui.letters.answer_dialog import AnswerDialog
from ethics_desk.gui.letters.batch.dialog import BatchDialog
from ethics_desk.gui.letters.batch.leading import issue_in_batch
from ethics_desk.gui.letters.columns import letter_columns
from ethics_desk.gui.letters.course_button import CourseButton
from ethics_desk.gui.letters.filters import PERIOD, STATE, Filters, as_stored, periods, states
from ethics_desk.gui.letters.kinds import Kinds
from ethics_desk.gui.letters.opening import issued_paper
from ethics_desk.gui.letters.take_out_button import TakeOutButton
from ethics_desk.gui.memory import Memory
from ethics_desk.gui.page import Deed, Page, PageEntry
from ethics_desk.gui.paper_journals.button import JournalButton
from ethics_desk.gui.powers import only_for
from ethics_desk.gui.tables.paged import PagedTable
from ethics_desk.gui.tables.view import ListView
from ethics_desk.gui.theme import SPACE
from ethics_desk.gui.today import today_of
from ethics_desk.gui.wishes import OpenInquiry
from ethics_desk.services.letters.letters import letter_of, letter_window

translate = QCoreApplication.translate

MOST_TOGETHER = 100
"""How many letters can be sent together: each is looked up before the window opens."""


class LettersPage(Page):
    """All letters; opens them as issued and takes down the answers."""

    def __init__(self, gateway: Gateway, memory: Memory) -> None:
        """The register with the columns as the user left them."""
        super().__init__(gateway, memory)
        self.entitle(self.tr("Outgoing letters"))
        self._kinds = Kinds(gateway, self)
        self._kinds.known.connect(self._offer_kinds)
        self.bar = FilterBar(self.tr("Number of the letter or of the inquiry"), self)
        self.bar.offer(STATE, self.tr("All states"), states(gateway.words))
        self.bar.offer(PERIOD, self.tr("All times"), periods(today_of(gateway)))
        self.model: PagedTable[LetterRow] = PagedTable(
            letter_columns(self._kinds.title_of, gateway.words, lambda: today_of(gateway)),
            self._window,
            self,
        )
        self.view = ListView(self.model, self)
        self.course = CourseButton(gateway, self.chosen_letters, self)
        self.answer = QPushButton(self.tr("&Record the answer…"), self)
        only_for(gateway, self.answer, "record-answer")
        self.take_out = TakeOutButton(gateway, self._in_sight, self.wished.emit, self)
        self.batch = QPushButton(self.tr("&Batch…"), self)
        only_for(gateway, self.batch, "issue-letter")
        self.batch.setToolTip(self.tr("Issue letters for many inquiries in one go"))
        self.journal = JournalButton(gateway, JournalKind.OUTGOING, self.wished.emit, self)
        self.inquiry = QPushButton(self.tr("Open the &inquiry"), self)
        self.read = main_button(self.tr("Open the &letter"), self)
        self._settle_view(memory)
        self._lay_out()
        self.bar.changed.connect(self._narrow)
        self.model.modelReset.connect(self._say_count)

    @override
    def refresh(self) -> None:
        self._kinds.read()
        self.model.reload()
        self._offer(self._row())

    @override
    def deeds(self) -> Mapping[Deed, Callable[[], object]]:
        return {Deed.FIND: self.bar.search.setFocus, Deed.PRINT: self.open_chosen}

    @Slot()
    def open_chosen(self) -> None:
        """Show the letter chosen as it was issued; it is printed from there."""
        row = self._row()
        if row is not None:
            paper = issued_paper(self.gateway, LetterId(row.id), row.number)
            if paper is not None:
                self.wished.emit(paper)

    @Slot()
    def record_answer(self) -> None:
        """Ask what was answered to the letter chosen."""
        row = self._row()
        if row is None:
            return
        for letter in self.chosen_letters():
            AnswerDialog(self.gateway, letter, self).open()

    def chosen_letters(self) -> list[Letter]:
        """The letters chosen as they are recorded now, from top to bottom."""
        keys = [LetterId(row.id) for row in self._rows()]
        return self.gateway.ask(lambda desk: [letter_of(desk, key) for key in keys]) or []

    @Slot()
    def open_inquiry(self) -> None:
        """Go to the inquiry of the letter chosen."""
        row = self._row()
        if row is not None:
            self.wished.emit(OpenInquiry(row.inquiry_id))

    @Slot()
    def issue_batch(self) -> BatchDialog:
        """Issue letters for many inquiries in one go."""
        return issue_in_batch(self.gateway, (), self, self.wished.emit)

    def _rows(self) -> list[LetterRow]:
        """The rows chosen; none when they are more than go into one envelope."""
        if len(self.view.selectionModel().selectedRows()) > MOST_TOGETHER:
            return []
        return [row for row in self.view.chosen_rows() if isinstance(row, LetterRow)]

    def _row(self) -> LetterRow | None:
        rows = self._rows()
        return rows[0] if len(rows) == 1 else None

    def _in_sight(self) -> tuple[LetterId, str] | None:
        row = self._row()
        return None if row is None else (LetterId(row.id), row.number)

    def _settle_view(self, memory: Memory) -> None:
        self.view.name_it(
            self.tr("Outgoing letters"),
            self.tr("No letter here. Letters are issued on the page of an inquiry, under Letters."),
        )
        self.view.remember(memory, "letters")
        self.view.chosen.connect(self.open_chosen)
        self.view.selectionModel().selectionChanged.connect(lambda: self._offer(self._row()))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        self.batch.clicked.connect(self.issue_batch)
        row.addWidget(self.batch)
        row.addWidget(self.journal)
        row.addStretch(1)
        for button, deed in (
            (self.inquiry, self.open_inquiry),
            (self.answer, self.record_answer),
            (self.read, self.open_chosen),
        ):
            button.clicked.connect(deed)
            row.addWidget(button)
        row.insertWidget(row.indexOf(self.answer), self.take_out)
        row.insertWidget(row.indexOf(self.answer), self.course)
        self.column.addWidget(self.bar)
        self.column.addWidget(self.view, 1)
        self.column.addLayout(row)

    @Slot()
    def _offer_kinds(self) -> None:
        kinds = [Choice(one.kind, self._kinds.title_of(one.kind)) for one in self._kinds.every]
        self.bar.offer("kind", self.tr("All kinds"), kinds)
        self.view.viewport().update()

    def _offer(self, row: LetterRow | None) -> None:
        for button in (self.inquiry, self.read, self.take_out):
            button.setEnabled(row is not None)
        self.answer.setEnabled(row is not None and not row.course.annulled)
        self.course.setEnabled(bool(self._rows()))

    def _window(self, request: ListRequest, offset: int, limit: int) -> Window[LetterRow] | None:
        spoken = replace(request, language=self.gateway.words.language)
        return self.gateway.ask(lambda desk: letter_window(desk, spoken, offset, limit))

    @Slot(str, object)
    def _narrow(self, words: str, chosen: Filters) -> None:
        self.model.narrow(words, as_stored(chosen, today_of(self.gateway)))

    @Slot()
    def _say_count(self) -> None:
        self.bar.say_count(Counts().letters(self.model.total))


LETTERS = PageEntry(
    name="letters",
    title=lambda: translate("LettersPage", "Letters"),
    icon="letter",
    factory=LettersPage,
    area="inquiries",
)
