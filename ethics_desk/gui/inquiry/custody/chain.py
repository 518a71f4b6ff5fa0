"""The chain of custody in a window: one line for each handling of evidence."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ethics_desk.domain.custody import CustodyRow, HashResult
from ethics_desk.domain.inquiry import InquiryId
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.labels import page_title
from ethics_desk.gui.tables.column import Column
from ethics_desk.gui.tables.model import SortedTable, TableModel
from ethics_desk.gui.tables.view import ListView
from ethics_desk.gui.theme import PAGE_MARGIN, WIDE_SPACE
from ethics_desk.gui.tone import Tone
from ethics_desk.gui.wording import NO_VALUE, moment
from ethics_desk.services.custody.chain import chain_of_custody, how_handled
from ethics_desk.texts import In, say_code

translate = QCoreApplication.translate

SIZE = (1080, 520)
_TONES = {HashResult.DIFFERS: Tone.ALARM, HashResult.MATCHES: Tone.GOOD}


class ChainDialog(QDialog):
    """Every handling of the evidence of an inquiry, or of one piece, oldest first."""

    def __init__(
        self,
        gateway: Gateway,
        inquiry_id: InquiryId,
        number: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Show the lines as they are now."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("Chain of custody")
        self.setWindowTitle(title)
        self.resize(*SIZE)
        words = gateway.words
        self.model: TableModel[CustodyRow] = TableModel(custody_columns(words), self)
        self.view = ListView(SortedTable(self.model, self), self)
        self.view.name_it(title, self.tr("Nothing was done with this evidence yet."))
        close = QPushButton(self.tr("Close"), self)
        close.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, WIDE_SPACE)
        column.setSpacing(WIDE_SPACE)
        column.addWidget(page_title(self._heading(title, number)))
        column.addWidget(self.view, 1)
        column.addLayout(buttons)
        rows = gateway.ask(lambda desk: chain_of_custody(desk, inquiry_id, words.language, number))
        self.model.show(rows or ())

    def _heading(self, title: str, number: int | None) -> str:
        if number is None:
            return title
        return self.tr("Chain of custody of evidence no. {number}").format(number=number)


def custody_columns(words: In) -> tuple[Column[CustodyRow], ...]:
    """The columns in the window's language."""
    return (*_who_and_what(words), *_how_and_why(words))


def _who_and_what(words: In) -> tuple[Column[CustodyRow], ...]:
    return (
        Column(
            name="at",
            title=lambda: translate("CustodyList", "When"),
            text=lambda row: moment(row.at),
            sort_key=lambda row: row.at,
            width=16,
        ),
        Column(
            name="number",
            title=lambda: translate("CustodyList", "No."),
            text=lambda row: str(row.number),
            sort_key=lambda row: row.number,
            width=5,
        ),
        Column(
            name="member",
            title=lambda: translate("CustodyList", "Who"),
            text=lambda row: row.member or NO_VALUE,
            sort_key=lambda row: row.member,
            width=18,
        ),
        Column(
            name="deed",
            title=lambda: translate("CustodyList", "What"),
            text=lambda row: say_code(words, "journal", row.deed),
            sort_key=lambda row: say_code(words, "journal", row.deed),
            tip=lambda row: say_code(words, "journal", row.deed),
            width=30,
        ),
    )


def _how_and_why(words: In) -> tuple[Column[CustodyRow], ...]:
    return (
        Column(
            name="result",
            title=lambda: translate("CustodyList", "Hash"),
            text=lambda row: say_code(words, "hash-result", row.result) if row.result else NO_VALUE,
            sort_key=lambda row: row.result or "",
            tone=lambda row: _TONES[row.result] if row.result else Tone.PLAIN,
            width=12,
        ),
        Column(
            name="facts",
            title=lambda: translate("CustodyList", "How"),
            text=lambda row: how_handled(row, words) or NO_VALUE,
            tip=lambda row: how_handled(row, words),
            sort_key=lambda row: how_handled(row, words),
            width=34,
        ),
        Column(
            name="reason",
            title=lambda: translate("CustodyList", "Why"),
            text=lambda row: row.reason or NO_VALUE,
            tip=lambda row: row.reason,
            sort_key=lambda row: row.reason,
            width=20,
        ),
    )
