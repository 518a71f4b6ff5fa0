"""The inquiries behind one line of a figure."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ethics_desk.gui.exporting import export_view
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.labels import main_button, quiet, section_title
from ethics_desk.gui.tables.column import Column
from ethics_desk.gui.tables.model import SortedTable, TableModel
from ethics_desk.gui.tables.view import ListView
from ethics_desk.gui.theme import PAGE_MARGIN, WIDE_SPACE, scaled
from ethics_desk.services.reports.reports import TracedInquiry
from ethics_desk.texts import In, say_code

SIZE = (640, 420)

translate = QCoreApplication.translate


class TracingDialog(QDialog):
    """Lists the inquiries a figure counts, opens one of them, writes the list to a spreadsheet.

    `inquiry_chosen` carries the id of one to open, `told` the wish to say what was written.
    """

    inquiry_chosen = Signal(str)
    told = Signal(object)

    def __init__(
        self,
        gateway: Gateway,
        title: str,
        rows: Sequence[TracedInquiry],
        parent: QWidget | None = None,
    ) -> None:
        """Show the inquiries under the figure's own words."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Inquiries behind a figure"))
        self.resize(scaled(SIZE[0], self), scaled(SIZE[1], self))
        model: TableModel[TracedInquiry] = TableModel(_columns(gateway.words), self)
        self.view = ListView(SortedTable(model, self), self)
        self.view.name_it(self.tr("Inquiries"), self.tr("No inquiry is counted here."))
        self.view.chosen.connect(self._open)
        model.show(rows)
        self._gateway = gateway
        self.open_button = main_button(self.tr("&Open the inquiry"), self)
        self.open_button.clicked.connect(self._open_current)
        self.export_button = QPushButton(self.tr("&Export the list…"), self)
        self.export_button.clicked.connect(self.export)
        for button in (self.open_button, self.export_button):
            button.setAutoDefault(False)
            button.setEnabled(bool(rows))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.export_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.open_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, WIDE_SPACE)
        column.setSpacing(WIDE_SPACE)
        column.addWidget(section_title(title))
        column.addWidget(quiet(self.tr("Enter or a double click opens the inquiry.")))
        column.addWidget(self.view, 1)
        column.addWidget(buttons)
        self.view.setCurrentIndex(self.view.model().index(0, 0))
        self.view.setFocus()

    @Slot()
    def export(self) -> QFileDialog:
        """Ask where to write the list as it is shown."""
        return export_view(self, self._gateway, self.view, self.told.emit)

    @Slot()
    def _open_current(self) -> None:
        chosen = self.view.chosen_rows()
        if chosen:
            self._open(chosen[0])

    @Slot(object)
    def _open(self, row: object) -> None:
        if isinstance(row, TracedInquiry):
            self.inquiry_chosen.emit(row.id)
            self.accept()


def _columns(words: In) -> tuple[Column[TracedInquiry], ...]:
    return (
        Column(
            name="number",
            title=lambda: translate("Tracing", "Number"),
            text=lambda row: row.number,
            sort_key=lambda row: row.number,
        ),
        Column(
            name="subject",
            title=lambda: translate("Tracing", "Subject"),
            text=lambda row: row.subject,
            sort_key=lambda row: row.subject,
            width=44,
        ),
        Column(
            name="stage",
            title=lambda: translate("Tracing", "Stage"),
            text=lambda row: say_code(words, "stage", row.stage),
            sort_key=lambda row: say_code(words, "stage", row.stage),
        ),
    )
