"""The letters of one inquiry: issued, read, answered, replaced by new ones."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton
from typing_extensions import override

from ethics_desk.domain.letter import Letter, LetterId
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.inquiry.letters.draft import Draft
from ethics_desk.gui.inquiry.letters.issue import IssueDialog
from ethics_desk.gui.inquiry.letters.rows import IssuedLetter, issued_letters, letter_columns
from ethics_desk.gui.inquiry.redaction.opening import redact_letter
from ethics_desk.gui.inquiry.tab import InquiryTab
from ethics_desk.gui.labels import main_button
from ethics_desk.gui.letters.answer_dialog import AnswerDialog
from ethics_desk.gui.letters.course_button import CourseButton
from ethics_desk.gui.letters.kinds import Kinds
from ethics_desk.gui.letters.opening import issued_paper
from ethics_desk.gui.letters.take_out_button import TakeOutButton
from ethics_desk.gui.memory import Memory
from ethics_desk.gui.powers import only_for
from ethics_desk.gui.tables.model import SortedTable, TableModel
from ethics_desk.gui.tables.view import ListView
from ethics_desk.gui.theme import SPACE
from ethics_desk.gui.today import today_of
from ethics_desk.gui.wishes import Tell
from ethics_desk.services.inquiry_card import inquiry_card
from ethics_desk.services.letters.letters import list_letters


class LettersTab(InquiryTab):
    """Lists the letters issued in the inquiry and leads to new ones."""

    def __init__(self, gateway: Gateway, memory: Memory) -> None:
        """A list without an inquiry yet."""
        super().__init__(gateway, memory)
        self._kinds = Kinds(gateway, self)
        self._kinds.known.connect(self.refresh)
        self.model: TableModel[IssuedLetter] = TableModel(letter_columns(gateway.words), self)
        self.view = ListView(SortedTable(self.model, self), self)
        self.read = QPushButton(self.tr("O&pen"), self)
        self.course = CourseButton(gateway, self.chosen_letters, self)
        self.answer = QPushButton(self.tr("&Record the answer…"), self)
        only_for(gateway, self.answer, "record-answer")
        self.take_out = TakeOutButton(gateway, self._in_sight, self.wished.emit, self)
        self.redact = QPushButton(self.tr("Reda&cted copy…"), self)
        only_for(gateway, self.redact, "open-layer")
        self.replace = QPushButton(self.tr("Replace by a &new one…"), self)
        only_for(gateway, self.replace, "issue-letter")
        self.issue = main_button(self.tr("&Issue a letter…"), self)
        only_for(gateway, self.issue, "issue-letter")
        self.view.name_it(
            self.tr("Letters"),
            self.tr("No letter yet. Issue one when the matter is to be referred or reported."),
        )
        self.view.remember(memory, "inquiry-letters")
        self.view.chosen.connect(self.open_chosen)
        self.view.selectionModel().selectionChanged.connect(self._offer)
        self._lay_out()

    @override
    def title(self) -> str:
        return self.tr("Letters")

    @override
    def refresh(self) -> None:
        key = self.inquiry_id
        if key is None:
            return
        letters = self.gateway.ask(lambda desk: list_letters(desk, key)) or ()
        card = self.gateway.ask(lambda desk: inquiry_card(desk, key))
        if card is not None:
            self._kinds.read(card.inquiry.agency_id)
        words, today = self.gateway.words, today_of(self.gateway)
        self.model.show(issued_letters(letters, self._kinds.title_of, words, today))
        if self.model.rows and not self.view.currentIndex().isValid():
            self.view.selectRow(0)
        voided = card is None or card.inquiry.voided
        self.issue.setEnabled(bool(self._kinds.every) and not voided)
        self._offer()

    @Slot()
    def issue_one(self) -> None:
        """Lead to a letter of any kind."""
        self._lead(None)

    @Slot()
    def replace_chosen(self) -> None:
        """Lead to a letter which takes the place of the one chosen."""
        row = self._chosen()
        if row is not None:
            self._lead(row.letter)

    @Slot()
    def open_chosen(self) -> None:
        """Show the letter chosen as it was issued; it is printed from there."""
        row = self._chosen()
        if row is not None:
            self._show_paper(row.letter.id, row.letter.number)

    @Slot()
    def record_answer(self) -> None:
        """Ask what was answered to the letter chosen."""
        row = self._chosen()
        if row is not None:
            AnswerDialog(self.gateway, row.letter, self).open()

    @Slot()
    def redact_chosen(self) -> None:
        """Mark what a reader may not see of the letter chosen, and hand over a copy without it."""
        row = self._chosen()
        if row is not None:
            redact_letter(self.gateway, row.letter, self)

    def chosen_letters(self) -> list[Letter]:
        """The letters chosen, from top to bottom."""
        rows = self.view.chosen_rows()
        return [row.letter for row in rows if isinstance(row, IssuedLetter)]

    def _lead(self, former: Letter | None) -> None:
        if self.inquiry_id is None:
            return
        draft = Draft(inquiry_id=self.inquiry_id, kinds=self._kinds.every, replaces=former)
        dialog = IssueDialog(self.gateway, draft, self)
        dialog.issued.connect(self._show_issued)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _chosen(self) -> IssuedLetter | None:
        rows = self.view.chosen_rows()
        return rows[0] if len(rows) == 1 and isinstance(rows[0], IssuedLetter) else None

    def _in_sight(self) -> tuple[LetterId, str] | None:
        row = self._chosen()
        return None if row is None else (row.letter.id, row.letter.number)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        for button, deed in (
            (self.read, self.open_chosen),
            (self.answer, self.record_answer),
            (self.redact, self.redact_chosen),
            (self.replace, self.replace_chosen),
            (self.issue, self.issue_one),
        ):
            button.clicked.connect(deed)
            if button is self.issue:
                row.addStretch(1)
            row.addWidget(button)
        row.insertWidget(row.indexOf(self.replace), self.take_out)
        row.insertWidget(row.indexOf(self.answer), self.course)
        self.column.addLayout(row)
        self.column.addWidget(self.view, 1)

    @Slot()
    def _offer(self) -> None:
        row = self._chosen()
        self.read.setEnabled(row is not None)
        counts = row is not None and not row.letter.annulled
        self.course.setEnabled(bool(self.chosen_letters()))
        self.answer.setEnabled(counts)
        self.redact.setEnabled(row is not None)
        self.take_out.setEnabled(row is not None)
        self.replace.setEnabled(
            row is not None and counts and not row.replaced_by and self.issue.isEnabled()
        )

    @Slot(str)
    def _show_issued(self, letter_id: str) -> None:
        row = next((one for one in self.model.rows if one.letter.id == letter_id), None)
        if row is not None:
            words = self.tr("Issued under number {number}.").format(number=row.letter.number)
            self.wished.emit(Tell(words))
            self._show_paper(row.letter.id, row.letter.number)

    def _show_paper(self, letter_id: LetterId, number: str) -> None:
        paper = issued_paper(self.gateway, letter_id, number)
        if paper is not None:
            self.wished.emit(paper)
