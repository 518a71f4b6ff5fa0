"""Reports: a period counted, previewed as it will be printed, and traced to its inquiries."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Slot
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QTabWidget,
)
from typing_extensions import override

from ethics_desk.domain.errors import BadInput, DeskError, RuleViolation
from ethics_desk.domain.progress import Progress
from ethics_desk.domain.report_page import ReportPage
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.jobs import Job
from ethics_desk.gui.labels import quiet
from ethics_desk.gui.matter.choices import agencies_served
from ethics_desk.gui.memory import Memory
from ethics_desk.gui.page import Deed, Page, PageEntry
from ethics_desk.gui.paper.sheets import Sheets
from ethics_desk.gui.powers import only_for
from ethics_desk.gui.reports.asking import ReportForm
from ethics_desk.gui.reports.figures import FigureLine, FigureList
from ethics_desk.gui.reports.issue_dialog import IssueReportDialog
from ethics_desk.gui.reports.kept import KeptReports
from ethics_desk.gui.reports.pointing import line_pointed
from ethics_desk.gui.reports.preview import ReportPreview
from ethics_desk.gui.reports.saving import ask_for_report_file
from ethics_desk.gui.reports.sections import SectionsDialog
from ethics_desk.gui.reports.texts import TextsDialog
from ethics_desk.gui.reports.tracing import TracingDialog
from ethics_desk.gui.theme import WIDE_SPACE, scaled
from ethics_desk.gui.today import today_of
from ethics_desk.gui.tone import Tone
from ethics_desk.gui.wishes import OpenInquiry, ShowPaper, Tell
from ethics_desk.services.desk import Desk
from ethics_desk.services.reports.asking import AskReport
from ethics_desk.services.reports.report_files import ExportReport, export_report
from ethics_desk.services.reports.reports import (
    PrintedReport,
    printed_report,
    traced_inquiries,
)

FORM_WIDTH = 256
MILLISECONDS_OF_REST = 350

Answer: TypeAlias = tuple[AskReport, PrintedReport] | DeskError
"""The report asked for, or why there is none."""

translate = QCoreApplication.translate


class ReportsPage(Page):
    """The report wanted at the left; its paper and its figures at the right."""

    def __init__(self, gateway: Gateway, memory: Memory) -> None:
        """Begin with the quarter that runs."""
        super().__init__(gateway, memory)
        self.entitle(self.tr("Reports"))
        self.form = ReportForm(gateway.words, agencies_served(gateway), today_of(gateway))
        only_for(gateway, self.form.sections_button, "arrange-report")
        only_for(gateway, self.form.texts_button, "write-report-text")
        self.preview = ReportPreview()
        self.panel, self.refusal = self.preview.panel, self.preview.refusal
        self.panel.save_button.clicked.disconnect(self.panel.ask_to_save)
        self.panel.save_button.clicked.connect(self.ask_to_save)
        self.figures = FigureList(gateway.words, memory)
        self.state = QLabel()
        self.state.setObjectName("quiet")
        self.tabs = QTabWidget()
        self.tabs.addTab(self.preview, self.tr("&Preview"))
        self.tabs.addTab(self.figures, self.tr("&Figures"))
        self.kept = KeptReports(gateway, memory, self)
        self.kept.add_to(self.tabs)
        self.kept.issue_wished.connect(self.issue)
        self.kept.wished.connect(self.wished)
        self._job: Job | None = None
        self._shown: tuple[AskReport, ReportPage] | None = None
        self._pdf = b""
        self._rest = QTimer(self, singleShot=True, interval=MILLISECONDS_OF_REST)
        self._rest.timeout.connect(self._count)
        self._lay_out()
        self.form.changed.connect(self._rest.start)
        self.form.changed.connect(self._show_returns)
        self.form.sections_wished.connect(self.arrange)
        self.form.texts_wished.connect(self.write)
        self.figures.chosen.connect(self.trace)
        self.panel.told.connect(self._tell)

    @override
    def refresh(self) -> None:
        self._show_returns()
        self._count()

    @override
    def deeds(self) -> Mapping[Deed, Callable[[], object]]:
        return {
            Deed.PRINT: self.panel.ask_to_print,
            Deed.EXPORT: self.ask_to_save,
            Deed.FIND: self._find,
        }

    @Slot(object)
    def trace(self, line: FigureLine) -> TracingDialog | None:
        """List the inquiries behind one line of a figure."""
        numbers = line.row.inquiries
        agency = None if self._shown is None else self._shown[0].agency_id
        rows = self.gateway.ask(lambda desk: traced_inquiries(desk, numbers, agency))
        if rows is None:
            return None
        dialog = TracingDialog(self.gateway, f"{line.figure}: {line.row.label}", rows, self)
        dialog.inquiry_chosen.connect(lambda key: self.wished.emit(OpenInquiry(key)))
        dialog.told.connect(self.wished)
        dialog.open()
        return dialog

    @Slot(int, float)
    def trace_at(self, page: int, y: float) -> TracingDialog | None:
        """List the inquiries behind the line of the preview that was pointed at."""
        sheets = Sheets(self._pdf)
        line = line_pointed(self.figures.all_lines(), sheets.text, page, y)
        sheets.close()
        return None if line is None or not line.row.inquiries else self.trace(line)

    @Slot()
    def issue(self) -> IssueReportDialog | None:
        """Ask whether the report in sight is to be issued."""
        asked = None if self.refusal.text() else self.form.asked()
        return None if asked is None else self.kept.ask_to_issue(asked)

    @Slot()
    def arrange(self) -> SectionsDialog:
        """Let the office choose its sections and their order."""
        dialog = SectionsDialog(self.gateway, self.form.agency_id(), self)
        dialog.open()
        return dialog

    @Slot()
    def write(self) -> TextsDialog | None:
        """Let the office write its own words for the period and language chosen."""
        asked = self.form.asked()
        if asked is None:
            return None
        dialog = TextsDialog(self.gateway, asked, self)
        dialog.open()
        return dialog

    @Slot()
    def ask_to_save(self) -> QFileDialog | None:
        """Let the user choose a place and a format for the report in sight."""
        if self._shown is None:
            return None
        asked, page = self._shown
        return ask_for_report_file(self, _stem(asked), lambda path: self.save(page, path))

    def save(self, page: ReportPage, path: Path) -> None:
        """Write the report beside the window; its ending says which format.

        The records stay as they are, so no page is told that something changed.
        """
        command = ExportReport(page=page, path=path)
        job = self.gateway.slow_ask(
            self.tr("Saving the report"),
            lambda desk, progress: export_report(desk, command, progress),
        )
        saved = self.tr("Saved: {file}").format(file=path.name)
        job.finished.connect(lambda _: self._tell(saved, Tone.GOOD))
        job.start()

    @Slot()
    def _show_returns(self) -> None:
        self.kept.returns.show_period(self.form.period())

    @Slot()
    def _count(self) -> None:
        """Let the worker count and print what is asked for now; the former question is dropped."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        asked = self.form.asked()
        if asked is None:
            return

        def question(desk: Desk, progress: Progress) -> Answer:
            try:
                return asked, printed_report(desk, asked, progress)
            except (BadInput, RuleViolation) as refusal:
                return refusal

        self.state.setText(self.tr("Counting…"))
        self._job = job = self.gateway.slow_ask(self.tr("Counting the report"), question)
        job.finished.connect(lambda answer: self._show(job, answer))
        job.failed.connect(lambda fault: self._refuse(job, fault))
        job.ended.connect(lambda: self._end(job))
        job.start()

    def _refuse(self, job: Job, reason: DeskError) -> None:
        """Show the reason where the paper would stand; there is nothing to print, save or issue."""
        if job is not self._job:
            return
        self._shown, self._pdf = None, b""
        self.figures.show_nothing()
        self.preview.refuse(self.gateway.words.error(reason))
        self.kept.issue.setEnabled(False)

    def _show(self, job: Job, answer: Answer) -> None:
        if job is not self._job:
            return
        if isinstance(answer, DeskError):
            self._refuse(job, answer)
            return
        asked, report = answer
        self.preview.allow()
        self.kept.issue.setEnabled(True)
        self._shown = (asked, report.page)
        self._pdf = report.pdf
        self.figures.show_page(report.page)
        self.panel.show_paper(
            ShowPaper(
                title=translate("ReportsPage", "Report: {0}").format(report.page.period),
                pdf=report.pdf,
                file_name=f"{_stem(asked)}.pdf",
            )
        )
        if self.panel.view is not None:
            self.panel.view.pointed.connect(self.trace_at)

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
                    "The form is the office's own: the law prescribes none. A double click on a "
                    "line of the preview lists the inquiries behind it."
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


def _stem(asked: AskReport) -> str:
    """What the file of a report is called."""
    public = "-public" if asked.public else ""
    return f"report-{asked.period.code}-{asked.language}{public}"


REPORTS = PageEntry(
    name="reports",
    title=lambda: translate("ReportsPage", "Reports"),
    icon="reports",
    factory=ReportsPage,
    area="reports",
)
