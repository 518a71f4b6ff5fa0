"""What an issued report would say otherwise today, and the entries that make it so."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QMenu,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ethics_desk.domain.differences import DifferencePage
from ethics_desk.domain.errors import DeskError
from ethics_desk.domain.issued_report import IssuedReportRow
from ethics_desk.domain.language import Language
from ethics_desk.domain.progress import Progress
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.jobs import Job
from ethics_desk.gui.labels import quiet, section_title
from ethics_desk.gui.menus import LANGUAGE_NAMES
from ethics_desk.gui.reports.difference_rows import EntryRow, LineRow, entry_rows, line_rows
from ethics_desk.gui.reports.issued_columns import entry_columns, line_columns
from ethics_desk.gui.tables.model import SortedTable, TableModel
from ethics_desk.gui.tables.view import ListView
from ethics_desk.gui.theme import PAGE_MARGIN, SPACE, WIDE_SPACE, scaled
from ethics_desk.gui.wishes import OpenInquiry, ShowPaper
from ethics_desk.services.desk import Desk
from ethics_desk.services.reports.difference_paper import (
    difference_page,
    difference_view,
    page_pdf,
)

SIZE = (1180, 660)

translate = QCoreApplication.translate


class DifferencesDialog(QDialog):
    """The counts that differ above, the entries behind them below; `wished` carries wishes."""

    wished = Signal(object)

    def __init__(
        self, gateway: Gateway, report: IssuedReportRow, parent: QWidget | None = None
    ) -> None:
        """Let the worker compare; the lists are filled when it is done."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("Differences of report No {0}").format(report.number)
        self.setWindowTitle(title)
        self.resize(scaled(SIZE[0], self), scaled(SIZE[1], self))
        self._gateway, self._report = gateway, report
        self._lines: TableModel[LineRow] = TableModel(line_columns(), self)
        self._entries: TableModel[EntryRow] = TableModel(entry_columns(), self)
        self.lines = ListView(SortedTable(self._lines, self), self)
        self.entries = ListView(SortedTable(self._entries, self), self)
        self.printing = QPushButton(self.tr("&Page of differences"), self)
        self.state = quiet(self.tr("Comparing…"), self)
        self._job: Job | None = None
        self.lines.name_it(self.tr("Figures that differ"), self.tr("Comparing…"))
        self.entries.name_it(self.tr("Entries that cause the differences"), self.tr("Comparing…"))
        self.entries.chosen.connect(self._open)
        self._lay_out(title)
        self._compare()

    @Slot()
    def _compare(self) -> None:
        key, language = self._report.id, self._gateway.words.language

        def question(desk: Desk, progress: Progress) -> DifferencePage:
            return difference_view(desk, key, language, progress)

        self._job = self._gateway.slow_ask(self.tr("Comparing with the records"), question)
        self._job.finished.connect(self._show)
        self._job.failed.connect(self._say_why)
        self._job.start()

    def print_in(self, language: Language) -> None:
        """Make the page in one language; on it nothing leads to a person who reported."""
        key = self._report.id

        def question(desk: Desk, progress: Progress) -> bytes:
            return page_pdf(desk, difference_page(desk, key, language, progress))

        job = self._gateway.slow_ask(self.tr("Printing the differences"), question)
        job.finished.connect(self._print)
        job.start()

    @Slot(object)
    def _show(self, page: object) -> None:
        if not isinstance(page, DifferencePage):
            return
        self._name_lists()
        self._lines.show(line_rows(page))
        self._entries.show(entry_rows(page))
        same = self.tr("Every figure is as reported: no entry since the data cut matters.")
        differ = self.tr("Enter or a double click on an entry opens its inquiry.")
        self.state.setText(differ if page.lines else same)

    @Slot(object)
    def _say_why(self, refusal: object) -> None:
        """Say in the place of the lists why nothing was compared."""
        if not isinstance(refusal, DeskError):
            return
        why = self._gateway.words.error(refusal)
        self.state.setText(why)
        self.printing.setEnabled(False)
        self.lines.name_it(self.tr("Figures that differ"), why)
        self.entries.name_it(self.tr("Entries that cause the differences"), why)

    @Slot(object)
    def _print(self, pdf: bytes) -> None:
        title = translate("Differences", "Differences of report No {0}")
        number = self._report.number
        name = f"differences-{number.replace('/', '-')}.pdf"
        self.wished.emit(ShowPaper(title=title.format(number), pdf=pdf, file_name=name))

    @Slot(object)
    def _open(self, row: object) -> None:
        if isinstance(row, EntryRow) and row.line.inquiry_id:
            self.wished.emit(OpenInquiry(row.line.inquiry_id))
            self.accept()

    def _name_lists(self) -> None:
        self.lines.name_it(self.tr("Figures that differ"), self.tr("No figure differs."))
        self.entries.name_it(
            self.tr("Entries that cause the differences"), self.tr("No entry causes a difference.")
        )

    def _lay_out(self, title: str) -> None:
        menu = QMenu(self)
        for language, name in LANGUAGE_NAMES.items():
            menu.addAction(name).triggered.connect(partial(self.print_in, language))
        self.printing.setMenu(menu)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.addButton(self.printing, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        parts = QSplitter(Qt.Orientation.Vertical, self)
        parts.setChildrenCollapsible(False)
        parts.addWidget(self.lines)
        parts.addWidget(self.entries)
        column = QVBoxLayout(self)
        column.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, WIDE_SPACE)
        column.setSpacing(SPACE)
        column.addWidget(section_title(title, self))
        column.addWidget(
            quiet(self.tr("The report itself stays as it was issued, byte for byte."), self)
        )
        column.addWidget(parts, 1)
        column.addWidget(self.state)
        column.addWidget(buttons)
