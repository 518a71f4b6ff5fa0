"""The evidence of one inquiry: files kept inside the records, things kept in a safe."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton
from typing_extensions import override

from ethics_desk.domain.custody import Loan
from ethics_desk.domain.evidence import Evidence, EvidenceKind
from ethics_desk.domain.journal_paper import JournalKind
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.icons import icon
from ethics_desk.gui.inquiry.custody.button import CustodyButton, Handled
from ethics_desk.gui.inquiry.evidence.columns import evidence_columns
from ethics_desk.gui.inquiry.evidence.copies import Copies
from ethics_desk.gui.inquiry.evidence.intake import TakeInFilesDialog, TakeInItemDialog
from ethics_desk.gui.inquiry.evidence.keeping import EditEvidenceDialog, MoveItemDialog
from ethics_desk.gui.inquiry.redaction.opening import redact_evidence
from ethics_desk.gui.inquiry.standing import is_open, why_closed
from ethics_desk.gui.inquiry.tab import InquiryTab
from ethics_desk.gui.labels import main_button, quiet
from ethics_desk.gui.matter.reason_dialog import OnProblem, ReasonDialog
from ethics_desk.gui.memory import Memory
from ethics_desk.gui.paper_journals.button import JournalButton
from ethics_desk.gui.powers import only_for
from ethics_desk.gui.tables.model import SortedTable, TableModel
from ethics_desk.gui.tables.view import ListView
from ethics_desk.gui.theme import SPACE
from ethics_desk.gui.tone import Tone
from ethics_desk.gui.wishes import Tell
from ethics_desk.services.custody.chain import items_out
from ethics_desk.services.evidence import WithdrawEvidence, list_evidence, withdraw_evidence
from ethics_desk.services.evidence_intake import (
    FilesTakenIn,
    TakeInFiles,
    take_in_files,
)
from ethics_desk.services.inquiry_card import inquiry_card


class EvidenceTab(InquiryTab):
    """Lists the evidence. Files are taken in by a button or by dropping them on the tab."""

    def __init__(self, gateway: Gateway, memory: Memory) -> None:
        """A list without an inquiry yet."""
        super().__init__(gateway, memory)
        self._copies = Copies(gateway, self)
        self._copies.nowhere_to_open.connect(self._tell_folder)
        self._copies.paper.connect(self.wished)
        self._open = self._living = False
        self.setAcceptDrops(True)
        self._loans: dict[str, Loan] = {}
        columns = evidence_columns(gateway.words, self._loans)
        self.model: TableModel[Evidence] = TableModel(columns, self)
        self.view = ListView(SortedTable(self.model, self), self)
        self.remark = quiet("", self)
        self._make_buttons()
        self.view.name_it(
            self.tr("Evidence"),
            self.tr("No evidence yet. Drop files here, or take in a file or a physical item."),
        )
        self.view.remember(memory, "evidence")
        self.view.chosen.connect(self.open_chosen)
        self.view.selectionModel().selectionChanged.connect(self._offer)
        for_a_piece = (self.copy, self.edit, self.move_item, self.withdraw)
        self.column.addLayout(_row(for_a_piece, (self.item, self.files)))
        self.column.addWidget(self.remark)
        self.column.addWidget(self.view, 1)
        self.column.addLayout(_row((self.redact, self.custody, self.journal)))

    @override
    def title(self) -> str:
        return self.tr("Evidence")

    @override
    def refresh(self) -> None:
        key = self.inquiry_id
        if key is None:
            return
        card = self.gateway.ask(lambda desk: inquiry_card(desk, key))
        pieces = self.gateway.ask(lambda desk: list_evidence(desk, key))
        out = self.gateway.ask(lambda desk: items_out(desk, key)) or ()
        self._loans.clear()
        self._loans.update((loan.evidence_id, loan) for loan in out)
        self._open = card is not None and is_open(card)
        self._living = card is not None and not (card.inquiry.voided or card.erased_on)
        self.remark.setText("" if card is None else why_closed(card))
        self.remark.setVisible(not self._open)
        self.model.show(pieces or ())
        if self.model.rows and not self.view.currentIndex().isValid():
            self.view.selectRow(0)
        self._offer()

    @Slot()
    def choose_files(self) -> None:
        """Let the user choose files on the disk."""
        dialog = QFileDialog(self, self.tr("Files of evidence"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda names: self.take_in([Path(name) for name in names]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def take_in(self, paths: Sequence[Path]) -> None:
        """Ask from whom these files came, then take them in."""
        if self.inquiry_id is not None and paths:
            dialog = TakeInFilesDialog(self.gateway, self.inquiry_id, paths, self)
            dialog.agreed.connect(self._start_intake)
            dialog.open()

    @Slot()
    def take_in_item(self) -> None:
        """Ask for a thing outside the records."""
        if self.inquiry_id is not None:
            told = self.tr("The item is among the evidence.")
            TakeInItemDialog(
                self.gateway, self.inquiry_id, lambda: self.wished.emit(Tell(told)), self
            ).open()

    @Slot()
    def open_chosen(self) -> None:
        """Write a copy of the chosen file and open it with the program the system has for it."""
        piece = self._chosen()
        if piece is not None and piece.kind is EvidenceKind.FILE:
            self._copies.open(piece)

    @Slot()
    def edit_chosen(self) -> None:
        """Correct what is written about the chosen piece."""
        piece = self._chosen()
        if piece is not None:
            EditEvidenceDialog(self.gateway, piece, self).open()

    @Slot()
    def move_chosen(self) -> None:
        """Keep the chosen thing elsewhere."""
        piece = self._chosen()
        if piece is not None:
            MoveItemDialog(self.gateway, piece, self).open()

    @Slot()
    def withdraw_chosen(self) -> None:
        """Take the chosen piece out of consideration, with the reason."""
        piece = self._chosen()
        if piece is None:
            return

        def withdraw(reason: str, on_problem: OnProblem) -> bool:
            command = WithdrawEvidence(evidence_id=piece.id, version=piece.version, reason=reason)
            return self.gateway.perform(withdraw_evidence, command, on_problem) is not None

        title = self.tr("Withdraw evidence no. {number}").format(number=piece.number)
        dialog = ReasonDialog(
            title, self.tr("&Withdraw"), self.gateway.words, withdraw, parent=self
        )
        dialog.explain(self.tr("It stays in the records, struck through, and is not relied on."))
        dialog.open()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._open and _files(event):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.take_in(_files(event))

    def _make_buttons(self) -> None:
        self.files = main_button(self.tr("Take in &files…"), self)
        only_for(self.gateway, self.files, "take-in-file")
        self.item = QPushButton(self.tr("Take in an &item…"), self)
        only_for(self.gateway, self.item, "take-in-item")
        self.copy = QPushButton(self.tr("Open a cop&y"), self)
        only_for(self.gateway, self.copy, "open-evidence")
        self.redact = QPushButton(self.tr("&Redacted copy…"), self)
        only_for(self.gateway, self.redact, "open-layer")
        self.edit = QPushButton(self.tr("&Correct…"), self)
        only_for(self.gateway, self.edit, "edit-evidence")
        self.move_item = QPushButton(self.tr("&Move…"), self)
        only_for(self.gateway, self.move_item, "move-item")
        self.withdraw = QPushButton(self.tr("&Withdraw…"), self)
        only_for(self.gateway, self.withdraw, "withdraw-evidence")
        self.custody = CustodyButton(self.gateway, self._in_sight, self.wished.emit, self)
        self.journal = JournalButton(self.gateway, JournalKind.EVIDENCE, self.wished.emit, self)
        self.files.setIcon(icon("attach", self.files.palette().highlightedText().color()))
        for button, deed in (
            (self.files, self.choose_files),
            (self.item, self.take_in_item),
            (self.copy, self.open_chosen),
            (self.redact, lambda: redact_evidence(self.gateway, self._chosen(), self)),
            (self.edit, self.edit_chosen),
            (self.move_item, self.move_chosen),
            (self.withdraw, self.withdraw_chosen),
        ):
            button.clicked.connect(deed)

    def _chosen(self) -> Evidence | None:
        rows = self.view.chosen_rows()
        return rows[0] if len(rows) == 1 and isinstance(rows[0], Evidence) else None

    def _in_sight(self) -> Handled | None:
        if self.inquiry_id is None:
            return None
        return Handled(inquiry_id=self.inquiry_id, living=self._living, piece=self._chosen())

    @Slot()
    def _offer(self) -> None:
        """Enable just what can be done with the chosen piece."""
        piece = self._chosen()
        standing = self._open and piece is not None and not piece.withdrawn_reason
        physical = piece is not None and piece.kind is EvidenceKind.PHYSICAL
        self.files.setEnabled(self._open)
        self.item.setEnabled(self._open)
        self.copy.setEnabled(piece is not None and not physical)
        self.redact.setEnabled(piece is not None and not physical)
        self.edit.setEnabled(standing)
        self.move_item.setEnabled(standing and physical)
        self.withdraw.setEnabled(standing)

    @Slot(object)
    def _start_intake(self, command: TakeInFiles) -> None:
        job = self.gateway.job(self.tr("Taking in evidence"), take_in_files, command)
        job.finished.connect(self._tell_intake)
        job.start()

    @Slot(object)
    def _tell_intake(self, done: FilesTakenIn) -> None:
        told = self.tr("Files taken in: {count}.").format(count=len(done.taken))
        refused = [f"{one.name}: {self.gateway.words.error(one.problem)}" for one in done.refused]
        tone = Tone.WARNING if refused else Tone.GOOD
        self.wished.emit(Tell("\n".join([told, *refused]), tone))

    @Slot(str)
    def _tell_folder(self, folder: str) -> None:
        words = self.tr("No program here opens such files. The copy lies in {folder}.")
        self.wished.emit(Tell(words.format(folder=folder), Tone.WARNING))


def _row(left: Sequence[QPushButton], right: Sequence[QPushButton] = ()) -> QHBoxLayout:
    """Buttons beside each other, some at the right end."""
    row = QHBoxLayout()
    row.setSpacing(SPACE)
    for button in left:
        row.addWidget(button)
    row.addStretch(1)
    for button in right:
        row.addWidget(button)
    return row


def _files(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
