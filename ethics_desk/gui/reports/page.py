"""Reports: a period counted, previewed as it will be printed, and traced to its inquiries."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QTabWidget
from typing_extensions import override

from ethics_desk.domain.agency import AgencyId
from ethics_desk.domain.progress import Progress
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.jobs import Job
from ethics_desk.gui.labels import quiet
from ethics_desk.gui.matter.choices import agencies_served
from ethics_desk.gui.memory import Memory
from ethics_desk.gui.page import Deed, Page, PageEntry
from ethics_desk.gui.paper.panel import PaperPanel
from ethics_desk.gui.reports.asking import ReportForm
from ethics_desk.gui.reports.figures import FigureLine, FigureList
from ethics_desk.gui.reports.issue_dialog import IssueReportDialog
from ethics_desk.gui.reports.kept import KeptReports
from ethics_desk.gui.reports.tracing import TracingDialog
from ethics_desk.gui.theme import WIDE_SPACE, scaled
from ethics_desk.gui.today import today_of
from ethics_desk.gui.tone import Tone
from ethics_desk.gui.wishes import OpenInquiry, ShowPaper, Tell
from ethics_desk.services.desk import Desk
from ethics_desk.services.reports.asking import AskReport
from ethics_desk.services.reports.reports import (
    PrintedReport,
    printed_report,
    traced_inquiries,
)

FORM_WIDTH = 256
MILLISECONDS_OF_REST = 350

translate = QCoreApplication.translate


class ReportsPage(Page):
    """The report wanted at the left; its paper and its figures at the right."""

    def __init__(self, gateway: Gateway, memory: Memory) -> None:
        """Begin with the quarter that runs."""
        super().__init__(gateway, memory)
        self.entitle(self.tr("Reports"))
        self.form = ReportForm(gateway.words, agencies_served(gateway), today_of(gateway))
        self.panel = PaperPanel()
        self.figures = FigureList(gateway.words, memory)
        self.state = QLabel()
        self.state.setObjectName("quiet")
        self.tabs = QTabWidget()
        self.tabs.addTab(self.panel, self.tr("&Preview"))
        self.tabs.addTab(self.figures, self.tr("&Figures"))
        self.kept = KeptReports(gateway, memory, self)
        self.kept.add_to(self.tabs)
        self.kept.issue_wished.connect(self.issue)
        self.kept.wished.connect(self.wished)
        self._job: Job | None = None
        self._agency: AgencyId | None = None
        self._rest = QTimer(self, singleShot=True, interval=MILLISECONDS_OF_REST)
        self._rest.timeout.connect(self._count)
        self._lay_out()
        self.form.changed.connect(self._rest.start)
        self.figures.chosen.connect(self.trace)
        self.panel.told.connect(self._tell)

    @override
    def refresh(self) -> None:
        self._count()

    @override
    def deeds(self) -> Mapping[Deed, Callable[[], object]]:
        return {
            Deed.PRINT: self.panel.ask_to_print,
            Deed.EXPORT: self.panel.ask_to_save,
            Deed.FIND: self._find,
        }

    @Slot(object)
    def trace(self, line: FigureLine) -> TracingDialog | None:
        """List the inquiries behind one line of a figure."""
        numbers, agency = line.row.inquiries, self._agency
        rows = self.gateway.ask(lambda desk: traced_inquiries(desk, numbers, agency))
        if rows is None:
            return None
        title = f"{line.figure}: {line.row.label}"
        dialog = TracingDialog(title, rows, self.gateway.words, self)
        dialog.inquiry_chosen.connect(lambda key: self.wished.emit(OpenInquiry(key)))
        dialog.open()
        return dialog

    @Slot()
    def issue(self) -> IssueReportDialog | None:
        """Ask whether the report in sight is to be issued."""
        asked = self.form.asked()
        return None if asked is None else self.kept.ask_to_issue(asked)

    @Slot()
    def _count(self) -> None:
        """Let the worker count and print what is asked for now; the former question is dropped."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        asked = self.form.asked()
        if asked is None:
            return

        def question(desk: Desk, progress: Progress) -> tuple[AskReport, PrintedReport]:
            return asked, printed_report(desk, asked, progress)

        self.state.setText(self.tr("Counting…"))
        self._job = job = self.gateway.slow_ask(self.tr("Counting the report"), question)
        job.finished.connect(lambda answer: self._show(job, answer))
        job.ended.connect(lambda: self._end(job))
        job.start()

    def _show(self, job: Job, answer: tuple[AskReport, PrintedReport]) -> None:
        if job is not self._job:
            return
        asked, report = answer
        self._agency = asked.agency_id
        self.figures.show_page(report.page)
        self.panel.show_paper(
            ShowPaper(
                title=translate("ReportsPage", "Report: {0}").format(report.page.period),
                pdf=report.pdf,
                file_name=f"report-{asked.period.code}-{asked.language}.pdf",
            )
        )

    def _end(self, job: Job) -> None:
        if job is self._job:
            self._job = None
            self.state.clear()

    @Slot()
    def _find(self) -> None:
        self.tabs.setCurrentWidget(self.figures)
        self.figures.search.setFocus()

    @Slot(str, object)
    def _tell(self, words: str, tone: Tone) -> None:
        self.wished.emit(Tell(words, tone))

    def _lay_out(self) -> None:
        self.column.addWidget(
            quiet(
                self.tr(
                    "The form is the office's own: the law prescribes none. Every figure names "
                    "the inquiries behind it."
                )
            )
        )
        area = QScrollArea()
        area.setWidget(self.form)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFixedWidth(scaled(FORM_WIDTH, self))
        self.tabs.setCornerWidget(self.kept.corner(self.state))
        row = QHBoxLayout()
        row.setSpacing(WIDE_SPACE)
        row.addWidget(area)
        row.addWidget(self.tabs, 1)
        self.column.addLayout(row, 1)


REPORTS = PageEntry(
    name="reports",
    title=lambda: translate("ReportsPage", "Reports"),
    icon="reports",
    factory=ReportsPage,
)
