"""Whose figures of a period are there: own agencies, returns that came, returns still missing."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ethics_desk.domain.period import Period
from ethics_desk.domain.progress import Progress
from ethics_desk.domain.report_return import ReturnRow, Standing
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.jobs import Job
from ethics_desk.gui.labels import main_button, quiet
from ethics_desk.gui.memory import Memory
from ethics_desk.gui.powers import only_for
from ethics_desk.gui.reports.return_dialogs import TakeInReturnDialog
from ethics_desk.gui.reports.saving import ask_for_report_file
from ethics_desk.gui.tables.column import Column
from ethics_desk.gui.tables.model import SortedTable, TableModel
from ethics_desk.gui.tables.view import ListView
from ethics_desk.gui.theme import SPACE
from ethics_desk.gui.tone import Tone
from ethics_desk.gui.wishes import ShowPaper
from ethics_desk.gui.wording import NO_VALUE, short_date
from ethics_desk.services.desk import Desk
from ethics_desk.services.reports.asking import period_words
from ethics_desk.services.reports.consolidated_files import (
    ExportConsolidated,
    consolidated_file,
    export_consolidated,
)
from ethics_desk.services.reports.consolidated_sources import AskConsolidated
from ethics_desk.services.reports.consolidating import consolidated_page
from ethics_desk.services.reports.report_files import ReportFormat
from ethics_desk.services.reports.returns import list_returns
from ethics_desk.texts import In

translate = QCoreApplication.translate


class Returns(QWidget):
    """The list of one period with its deeds; `wished` carries what the page is to pass on."""

    wished = Signal(object)

    def __init__(self, gateway: Gateway, memory: Memory) -> None:
        """Nothing is shown before a period is chosen."""
        super().__init__()
        self._gateway = gateway
        self._period: Period | None = None
        self._model: TableModel[ReturnRow] = TableModel(_columns(gateway.words), self)
        self.view = ListView(SortedTable(self._model, self), self)
        self.view.name_it(
            self.tr("Returns"),
            self.tr("No agency is expected. Bodies under an agency are told on the agencies page."),
        )
        self.view.remember(memory, "returns")
        self.said = quiet("", self)
        self.take_in = QPushButton(self.tr("&Take in a return…"), self)
        only_for(gateway, self.take_in, "import-return")
        self.keep = QPushButton(self.tr("&Save consolidated as…"), self)
        self.consolidate = main_button(self.tr("&Consolidated report"), self)
        self._lay_out()

    @Slot()
    def refresh(self) -> None:
        """Ask for the list of the period again."""
        period, language = self._period, self._gateway.words.language
        if period is None:
            return
        rows = self._gateway.ask(lambda desk: list_returns(desk, period, language)) or []
        self._model.show(rows)
        missing = sum(1 for row in rows if row.standing is Standing.MISSING)
        words = self.tr("{period}: of {all} agencies {missing} have not sent their return.")
        self.said.setText(
            words.format(
                period=period_words(self._gateway.words, period), all=len(rows), missing=missing
            )
        )

    def show_period(self, period: Period | None) -> None:
        """Show who has sent for a period."""
        if period is not None and period != self._period:
            self._period = period
            self.refresh()

    @Slot()
    def ask_to_take_in(self) -> TakeInReturnDialog:
        """Ask for the file of a return."""
        dialog = TakeInReturnDialog(self._gateway, self)
        dialog.open()
        return dialog

    @Slot()
    def print_consolidated(self) -> None:
        """Let the worker add everything up and print it."""
        period, language = self._period, self._gateway.words.language
        if period is None:
            return
        asked = AskConsolidated(period=period, language=language)

        def question(desk: Desk, progress: Progress) -> bytes:
            return consolidated_file(
                desk, consolidated_page(desk, asked, progress), ReportFormat.PDF
            )

        job = self._gateway.slow_ask(self.tr("Adding up the returns"), question)
        job.finished.connect(lambda pdf: self._show(period, pdf))
        job.start()

    @Slot()
    def ask_to_save(self) -> QFileDialog | None:
        """Let the user choose a place and a format for the consolidated report."""
        period = self._period
        if period is None:
            return None
        return ask_for_report_file(self, _stem(period), lambda path: self.save(period, path))

    def save(self, period: Period, path: Path) -> Job:
        """Let the worker add everything up and write it; the file's ending says which format."""
        asked = AskConsolidated(period=period, language=self._gateway.words.language)
        command = ExportConsolidated(asked=asked, path=path)
        job = self._gateway.slow_ask(
            self.tr("Adding up the returns"),
            lambda desk, progress: export_consolidated(desk, command, progress),
        )
        saved = self.tr("Saved: {file}").format(file=path.name)
        job.finished.connect(lambda _: self.said.setText(saved))
        job.start()
        return job

    def _show(self, period: Period, pdf: bytes) -> None:
        title = translate("Returns", "Consolidated report")
        name = f"{_stem(period)}.pdf"
        self.wished.emit(ShowPaper(title=title, pdf=pdf, file_name=name))

    def _lay_out(self) -> None:
        self._gateway.changed.connect(self.refresh)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE)
        buttons.addStretch(1)
        for button, deed in (
            (self.take_in, self.ask_to_take_in),
            (self.keep, self.ask_to_save),
            (self.consolidate, self.print_consolidated),
        ):
            button.clicked.connect(deed)
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE, 0, 0)
        column.setSpacing(SPACE)
        column.addWidget(self.said)
        column.addWidget(self.view, 1)
        column.addLayout(buttons)


def _stem(period: Period) -> str:
    return f"consolidated-{period.code}"


def _columns(words: In) -> tuple[Column[ReturnRow], ...]:
    return (
        Column(
            name="agency",
            title=lambda: translate("Returns", "Agency"),
            text=lambda row: row.agency,
            sort_key=lambda row: row.agency,
            width=34,
        ),
        Column(
            name="standing",
            title=lambda: translate("Returns", "State"),
            text=lambda row: words.say(f"return.standing.{row.standing}"),
            sort_key=lambda row: row.standing,
            tone=lambda row: Tone.WARNING if row.standing is Standing.MISSING else Tone.PLAIN,
            width=18,
        ),
        Column(
            name="report",
            title=lambda: translate("Returns", "Report"),
            text=lambda row: row.number,
            sort_key=lambda row: row.number,
            tip=lambda row: short_date(row.issued_on),
            width=9,
        ),
        *_signing(),
    )


def _signing() -> tuple[Column[ReturnRow], ...]:
    return (
        Column(
            name="signed",
            title=lambda: translate("Returns", "Signed off by"),
            text=_signed,
            sort_key=lambda row: row.signed_by,
            width=28,
        ),
        Column(
            name="taken-in",
            title=lambda: translate("Returns", "Taken in on"),
            text=lambda row: short_date(row.taken_in_on) if row.taken_in_on else "",
            sort_key=lambda row: row.taken_in_on,
            width=12,
            shown=False,
        ),
        Column(
            name="former",
            title=lambda: translate("Returns", "Former returns"),
            text=lambda row: str(row.former) if row.former else "",
            sort_key=lambda row: row.former,
            width=10,
            shown=False,
        ),
    )


def _signed(row: ReturnRow) -> str:
    if row.standing is not Standing.SENT:
        return ""
    return f"{row.signed_by}, {short_date(row.signed_on)}" if row.signed_by else NO_VALUE
