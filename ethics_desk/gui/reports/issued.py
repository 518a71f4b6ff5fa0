"""The reports that were issued: opened as issued, compared with today, withdrawn."""

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ethics_desk.domain.issued_report import IssuedReportRow
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.labels import main_button, quiet
from ethics_desk.gui.matter.reason_dialog import OnProblem, ReasonDialog
from ethics_desk.gui.memory import Memory
from ethics_desk.gui.powers import only_for
from ethics_desk.gui.reports.differences import DifferencesDialog
from ethics_desk.gui.reports.issued_columns import issued_columns
from ethics_desk.gui.reports.return_dialogs import ExportReturnDialog
from ethics_desk.gui.tables.column import ROW_ROLE
from ethics_desk.gui.tables.model import SortedTable, TableModel
from ethics_desk.gui.tables.view import ListView
from ethics_desk.gui.theme import SPACE
from ethics_desk.gui.wishes import ShowPaper
from ethics_desk.services.reports.frozen import issued_report_pdf
from ethics_desk.services.reports.issued_list import list_issued_reports
from ethics_desk.services.reports.issuing import WithdrawReport, withdraw_report

translate = QCoreApplication.translate


class IssuedReports(QWidget):
    """The list with its deeds; `wished` carries what the page is to pass on."""

    wished = Signal(object)

    def __init__(self, gateway: Gateway, memory: Memory) -> None:
        """The list as it stands now; it follows every change."""
        super().__init__()
        self._gateway = gateway
        self._model: TableModel[IssuedReportRow] = TableModel(issued_columns(gateway.words), self)
        self.view = ListView(SortedTable(self._model, self), self)
        self.view.name_it(
            self.tr("Issued reports"),
            self.tr("No report was issued yet. One is issued from its preview."),
        )
        self.view.remember(memory, "issued-reports")
        self.read = main_button(self.tr("&Open as issued"), self)
        self.compare = QPushButton(self.tr("&Differences…"), self)
        self.send = QPushButton(self.tr("&Return…"), self)
        only_for(gateway, self.send, "export-return")
        self.withdraw = QPushButton(self.tr("&Withdraw…"), self)
        only_for(gateway, self.withdraw, "withdraw-report")
        self.said = quiet("", self)
        self._lay_out()
        self.refresh()

    def choose(self, report_id: str) -> None:
        """Put the cursor on one report."""
        model = self.view.model()
        for place in range(model.rowCount()):
            index = model.index(place, 0)
            row = index.data(ROW_ROLE)
            if isinstance(row, IssuedReportRow) and row.id == report_id:
                self.view.setCurrentIndex(index)

    def rows(self) -> tuple[IssuedReportRow, ...]:
        """The reports in sight."""
        return self._model.rows

    @Slot()
    def refresh(self) -> None:
        """Ask for the list again."""
        language = self._gateway.words.language
        self._model.show(self._gateway.ask(lambda desk: list_issued_reports(desk, language)) or [])
        self._offer()

    @Slot()
    def open_chosen(self) -> None:
        """Show the report as it was issued; one that was altered is refused."""
        row = self._row()
        pdf = row and self._gateway.ask(lambda desk: issued_report_pdf(desk, row.id))
        if row and pdf:
            title = translate("IssuedReports", "Report No {0}").format(row.number)
            name = f"report-{row.number.replace('/', '-')}.pdf"
            self.wished.emit(ShowPaper(title=title, pdf=pdf, file_name=name))

    @Slot()
    def show_differences(self) -> DifferencesDialog | None:
        """Compare the report chosen with the records of today."""
        row = self._row()
        if row is None:
            return None
        dialog = DifferencesDialog(self._gateway, row, self)
        dialog.wished.connect(self.wished)
        dialog.open()
        return dialog

    @Slot()
    def ask_to_send(self) -> ExportReturnDialog | None:
        """Ask where the figures are written to for the office that consolidates."""
        row = self._row()
        if row is None:
            return None
        dialog = ExportReturnDialog(self._gateway, row, self)
        dialog.open()
        return dialog

    @Slot()
    def ask_to_withdraw(self) -> ReasonDialog | None:
        """Ask why the report chosen no longer stands."""
        row = self._row()
        if row is None:
            return None

        def do(reason: str, on_problem: OnProblem) -> bool:
            command = WithdrawReport(report_id=row.id, version=row.version, reason=reason)
            return self._gateway.perform(withdraw_report, command, on_problem) is not None

        title = self.tr("Withdraw report No {0}").format(row.number)
        dialog = ReasonDialog(title, self.tr("&Withdraw"), self._gateway.words, do, parent=self)
        dialog.explain(self.tr("The report stays in the records as it was issued."))
        dialog.open()
        return dialog

    def _row(self) -> IssuedReportRow | None:
        rows = self.view.chosen_rows()
        return rows[0] if len(rows) == 1 and isinstance(rows[0], IssuedReportRow) else None

    @Slot()
    def _offer(self) -> None:
        row = self._row()
        for button in (self.read, self.compare):
            button.setEnabled(row is not None)
        self.withdraw.setEnabled(row is not None and row.withdrawn_on is None)
        why = self._why_not_sent(row)
        self.send.setEnabled(not why)
        for line in (self.send.setToolTip, self.send.setStatusTip, self.said.setText):
            line(why)

    def _why_not_sent(self, row: IssuedReportRow | None) -> str:
        """Why no return is written of the report chosen; empty for one that may be sent."""
        if row is None:
            return self.tr("Choose one report to write its return.")
        if row.withdrawn_on is not None:
            return self.tr("A withdrawn report is not returned.")
        if row.public:
            return self.tr("A report for the public hides counts: return the internal one.")
        return ""

    def _lay_out(self) -> None:
        self._gateway.changed.connect(self.refresh)
        self.view.chosen.connect(self.open_chosen)
        self.view.selectionModel().selectionChanged.connect(self._offer)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE)
        buttons.addStretch(1)
        for button, deed in (
            (self.withdraw, self.ask_to_withdraw),
            (self.send, self.ask_to_send),
            (self.compare, self.show_differences),
            (self.read, self.open_chosen),
        ):
            button.clicked.connect(deed)
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE, 0, 0)
        column.setSpacing(SPACE)
        column.addWidget(
            quiet(self.tr("An issued report never changes. What became known since is told apart."))
        )
        column.addWidget(self.view, 1)
        column.addWidget(self.said)
        column.addLayout(buttons)
