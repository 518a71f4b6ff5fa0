"""The timeline of an inquiry: who did what, when, from what to what, and why."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from ethics_desk.domain.rows import JournalRow
from ethics_desk.gui.inquiry.journal_words import JournalWords
from ethics_desk.gui.memory import Memory
from ethics_desk.gui.tables.column import Column
from ethics_desk.gui.tables.model import SortedTable, TableModel
from ethics_desk.gui.tables.view import ListView
from ethics_desk.gui.theme import SPACE
from ethics_desk.gui.wording import moment

translate = QCoreApplication.translate

DETAIL_LINES = 4


class Timeline(QWidget):
    """All lines or those of one kind, newest first, and the whole of the one in sight."""

    def __init__(self, memory: Memory, parent: QWidget | None = None) -> None:
        """Without lines yet."""
        super().__init__(parent)
        self._words: JournalWords | None = None
        self._rows: tuple[JournalRow, ...] = ()
        self.kind = QComboBox()
        self._kinds = _kinds()
        self.kind.addItems([title for title, _ in self._kinds])
        self.kind.setAccessibleName(self.tr("Kind of line"))
        self.kind.currentIndexChanged.connect(self._narrow)
        self._model: TableModel[JournalRow] = TableModel(self._columns(), self)
        self.view = ListView(SortedTable(self._model, self), self)
        self.view.name_it(self.tr("Timeline"), self.tr("Nothing of this kind was done yet."))
        self.view.remember(memory, "timeline")
        self.view.current.connect(self._show_detail)
        self.detail = QLabel()
        self.detail.setTextFormat(Qt.TextFormat.PlainText)
        self.detail.setWordWrap(True)
        self.detail.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.detail.setMinimumHeight(self.fontMetrics().lineSpacing() * DETAIL_LINES)
        self.detail.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addWidget(self.kind, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.view, 1)
        column.addWidget(self.detail)

    def show_lines(self, rows: Sequence[JournalRow], words: JournalWords) -> None:
        """Show the lines of one inquiry, given oldest first."""
        self._words = words
        self._rows = tuple(reversed(rows))
        self._narrow()

    @Slot()
    def _narrow(self) -> None:
        _, beginnings = self._kinds[self.kind.currentIndex()]
        shown = [row for row in self._rows if not beginnings or row.verb.startswith(beginnings)]
        self._model.show(shown)
        self._show_detail(None)

    @Slot(object)
    def _show_detail(self, row: object) -> None:
        if not isinstance(row, JournalRow) or self._words is None:
            self.detail.clear()
            return
        lines = [f"{moment(row.at)}, {row.member}: {self._verb(row)}", *self._words.changes(row)]
        if row.reason:
            lines.append(self.tr("Why: {reason}").format(reason=row.reason))
        self.detail.setText("\n".join(lines))
        self.detail.setAccessibleName(self.detail.text())

    def _verb(self, row: JournalRow) -> str:
        return self._words.verb(row) if self._words else row.verb

    def _changes(self, row: JournalRow) -> str:
        return "; ".join(self._words.changes(row)) if self._words else ""

    def _columns(self) -> tuple[Column[JournalRow], ...]:
        return (
            Column(
                name="at",
                title=lambda: translate("Timeline", "When"),
                text=lambda row: moment(row.at),
                sort_key=lambda row: row.at,
                width=14,
            ),
            Column(
                name="member",
                title=lambda: translate("Timeline", "Who"),
                text=lambda row: row.member,
                sort_key=lambda row: row.member,
                width=12,
            ),
            Column(
                name="verb",
                title=lambda: translate("Timeline", "What"),
                text=self._verb,
                sort_key=self._verb,
                width=18,
            ),
            Column(
                name="changes",
                title=lambda: translate("Timeline", "From → to"),
                text=self._changes,
                sort_key=self._changes,
                width=26,
            ),
            Column(
                name="reason",
                title=lambda: translate("Timeline", "Why"),
                text=lambda row: row.reason,
                sort_key=lambda row: row.reason,
                width=14,
            ),
        )


def _kinds() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The kinds of lines, and how the verbs of each begin; nothing means every line."""
    return (
        (translate("Timeline", "Everything"), ()),
        (translate("Timeline", "Stages, terms, handlers"), ("inquiry.",)),
        (translate("Timeline", "Parties and allegations"), ("party.", "allegation.")),
        (translate("Timeline", "Evidence"), ("evidence.",)),
        (
            translate("Timeline", "Findings and circumstances"),
            ("finding.", "circumstances.", "pause.", "gate.", "suspension.", "resignation."),
        ),
        (
            translate("Timeline", "Proposals, decisions, measures"),
            ("proposal.", "decision.", "measure."),
        ),
        (translate("Timeline", "Letters"), ("letter.",)),
        (translate("Timeline", "Notes"), ("note.",)),
    )
