"""What of the reports page is about reports that are kept: issuing one, and those that were."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QTabWidget, QWidget

from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.memory import Memory
from ethics_desk.gui.powers import only_for
from ethics_desk.gui.reports.issue_dialog import IssueReportDialog
from ethics_desk.gui.reports.issued import IssuedReports
from ethics_desk.gui.reports.returns import Returns
from ethics_desk.gui.theme import SPACE
from ethics_desk.gui.tone import Tone
from ethics_desk.gui.wishes import Tell
from ethics_desk.services.reports.asking import AskReport
from ethics_desk.services.reports.issuing import IssueReport, issue_report


class KeptReports(QObject):
    """Its tabs and the button above them; `issue_wished` asks for the report in sight."""

    issue_wished = Signal()
    wished = Signal(object)

    def __init__(self, gateway: Gateway, memory: Memory, page: QWidget) -> None:
        """Make the tabs; the page says where they stand."""
        super().__init__(page)
        self._gateway, self._page = gateway, page
        self._tabs: QTabWidget | None = None
        self.issued = IssuedReports(gateway, memory)
        self.issued.wished.connect(self.wished)
        self.returns = Returns(gateway, memory)
        self.returns.wished.connect(self.wished)
        self.issue = QPushButton(self.tr("&Issue…"), page)
        only_for(gateway, self.issue, "issue-report")
        self.issue.setToolTip(self.tr("Number the report in sight and freeze its figures"))
        self.issue.clicked.connect(self.issue_wished)

    def add_to(self, tabs: QTabWidget) -> None:
        """Stand behind the other tabs."""
        self._tabs = tabs
        tabs.addTab(self.issued, self.tr("Iss&ued"))
        tabs.addTab(self.returns, self.tr("&Returns"))

    def corner(self, state: QLabel) -> QWidget:
        """What stands beside the tabs: what is being counted, and the button."""
        corner = QWidget(self._page)
        row = QHBoxLayout(corner)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        row.addWidget(state)
        row.addWidget(self.issue)
        return corner

    def ask_to_issue(self, asked: AskReport) -> IssueReportDialog:
        """A last look before the report becomes final."""
        dialog = IssueReportDialog(self._gateway, asked, self.issued.rows(), self._page)
        dialog.confirmed.connect(self.issue_now)
        dialog.open()
        return dialog

    def issue_now(self, command: IssueReport) -> None:
        """Let the worker count, print and keep the report; then show it in its list."""
        job = self._gateway.job(self.tr("Issuing the report"), issue_report, command)
        job.finished.connect(self._show)
        job.start()

    def _show(self, report_id: str) -> None:
        self.issued.choose(report_id)
        if self._tabs is not None:
            self._tabs.setCurrentWidget(self.issued)
        self.wished.emit(Tell(self.tr("The report was issued."), Tone.GOOD))
